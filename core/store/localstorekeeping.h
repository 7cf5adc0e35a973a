// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storekeeping.h"
#include "store/storecore.h"

namespace chatelaine {

/// Backups of a local store.
class LocalStoreKeeping final : public StoreKeeping
{
    Q_OBJECT

public:
    explicit LocalStoreKeeping(StoreCore &core);

    Future<StoreFacts> backUp(const QString &path, std::shared_ptr<LongWork> work) override;
    Future<StoreFacts> check(std::shared_ptr<LongWork> work) override;

private:
    Future<QString> admit(const Act &act);
    Future<StoreFacts> recorded(const QString &path, const StoreFacts &facts);

    StoreCore &m_core;
};

} // namespace chatelaine
