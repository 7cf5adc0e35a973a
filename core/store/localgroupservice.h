// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/groupservice.h"
#include "store/storecore.h"

namespace chatelaine {

/// Groups of a local store.
class LocalGroupService final : public GroupService
{
    Q_OBJECT

public:
    explicit LocalGroupService(StoreCore &core);

    Future<QVector<Group>> groups() override;
    Future<Group> create(const GroupDraft &draft) override;
    Future<Group> update(GroupId id, qint64 base, const GroupDraft &draft) override;
    Future<Group> changeMembers(GroupId id, const QVector<PrincipalId> &add,
                                const QVector<PrincipalId> &remove) override;
    Future<void> remove(GroupId id, qint64 base) override;

private:
    /// Carries `operation(GroupOperations &)` out and tells everybody; on the thread.
    template <class Operation> auto changeNow(Database &database, const Act &act, Operation operation);
    template <class Operation> Future<Group> change(Act act, Operation operation);

    StoreCore &m_core;
};

} // namespace chatelaine
