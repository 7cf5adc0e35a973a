// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendprovider.h"
#include "store/localstore.h"

namespace chatelaine {

/// Makes and opens local stores for the start pages.
class LocalProvider : public BackendProvider
{
    Q_OBJECT

public:
    /// Stores are opened with \a options; a new one starts from its catalogue.
    explicit LocalProvider(const StoreOptions &options, QObject *parent = nullptr);

    QString defaultStorePath() const override;
    Future<std::shared_ptr<Backend>> createStore(const QString &path, NewOrganisation organisation) override;
    Future<std::shared_ptr<Backend>> openStore(const QString &path) override;
    Future<std::shared_ptr<Backend>> openDemo() override;

private:
    StoreOptions m_options;
};

} // namespace chatelaine
