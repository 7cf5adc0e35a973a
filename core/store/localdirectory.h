// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "store/storecore.h"

namespace chatelaine {

/// People of a local store.
class LocalDirectory final : public Directory
{
    Q_OBJECT

public:
    explicit LocalDirectory(StoreCore &core);

    Future<QVector<User>> users() override;

private:
    StoreCore &m_core;
};

} // namespace chatelaine
