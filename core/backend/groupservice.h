// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/group.h"

#include <QObject>
#include <QVector>

namespace chatelaine {

/// Groups of users. A group's role, the one before and the one after an act, must be within the ceiling of
/// whoever changes the group, its role or its members. Nothing may leave the organisation without an active
/// user who holds every permission.
class GroupService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Every group, by name. Needs teams:ReadGroups. (Members: Directory::find with UserQuery::groups.)
    virtual Future<QVector<Group>> groups() = 0;
    /// Needs teams:CreateGroup.
    virtual Future<Group> create(const GroupDraft &draft) = 0;
    /// Changes the version \a base. Conflict if it has a newer one. Needs teams:UpdateGroup.
    virtual Future<Group> update(GroupId id, qint64 base, const GroupDraft &draft) = 0;
    /// Adds and removes members, many at once, all or nothing; whoever is (not) a member already is passed
    /// over. Needs teams:UpdateGroupMembers and no version, but makes a new one: nobody deletes a group whose
    /// members they have not seen. Groups of federated users may be changed here as well.
    virtual Future<Group> changeMembers(GroupId id, const QVector<PrincipalId> &add,
                                        const QVector<PrincipalId> &remove) = 0;
    /// Deletes the group, not its members. Needs teams:DeleteGroup.
    virtual Future<void> remove(GroupId id, qint64 base) = 0;

Q_SIGNALS:
    /// Groups or their members were changed, by this console or another.
    void changed();
};

} // namespace chatelaine
