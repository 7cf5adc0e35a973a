// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendprovider.h"
#include "nomad/nomadprovider.h"
#include "store/localstore.h"

namespace chatelaine {

/// Makes and opens local stores, and connects to remote servers, for the start pages.
class Provider : public BackendProvider
{
    Q_OBJECT

public:
    /// Stores are opened with \a options; a new one starts from its catalogue. Servers behave as \a nomad
    /// says.
    Provider(const StoreOptions &options, const NomadOptions &nomad, QObject *parent = nullptr);

    /// The token that was in the environment; used when the person opens the server that is named there.
    void setEnvironmentSecret(Secret secret) { m_nomad.setEnvironmentSecret(std::move(secret)); }

    QString defaultStorePath() const override;
    Future<std::shared_ptr<Backend>> createStore(const QString &path, NewOrganisation organisation) override;
    Future<std::shared_ptr<Backend>> openStore(const QString &path) override;
    Future<std::shared_ptr<Backend>> openDemo() override;
    Future<StoreFacts> lookAtBackup(const QString &path, const QString &backup,
                                    std::shared_ptr<LongWork> work) override;
    Future<QString> recoverStore(const QString &path, const QString &backup,
                                 std::shared_ptr<LongWork> work) override;
    QVector<ServerProvider *> servers() override;

private:
    StoreOptions m_options;
    NomadProvider m_nomad;
};

} // namespace chatelaine
