// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localgroupservice.h"

#include "store/notyet.h"

namespace chatelaine {

LocalGroupService::LocalGroupService(StoreCore &core)
    : m_core(core)
{
}

Future<QVector<Group>> LocalGroupService::groups()
{
    return notYet<QVector<Group>>();
}

Future<Group> LocalGroupService::create(const GroupDraft &)
{
    return notYet<Group>();
}

Future<Group> LocalGroupService::update(GroupId, qint64, const GroupDraft &)
{
    return notYet<Group>();
}

Future<Group> LocalGroupService::changeMembers(GroupId, const QVector<PrincipalId> &,
                                               const QVector<PrincipalId> &)
{
    return notYet<Group>();
}

Future<void> LocalGroupService::remove(GroupId, qint64)
{
    return notYet<void>();
}

} // namespace chatelaine
