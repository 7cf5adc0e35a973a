// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "domain/user.h"
#include "store/transaction.h"

#include <QHash>
#include <QVector>

namespace chatelaine {

/// Groups in the database. Functions throw StoreFailure.
class GroupRepository
{
public:
    explicit GroupRepository(Database &database);

    /// By name.
    QVector<Group> all();
    std::optional<Group> find(GroupId id);
    /// Without regard to case and to forms of the same letters.
    std::optional<GroupId> idOf(const QString &name);
    QVector<PrincipalId> members(GroupId id);
    static QString foldedName(const QString &name);

    static GroupId add(WriteTransaction &transaction, const GroupDraft &group, Instant at);
    /// Writes name, description and role, and raises the version by one.
    static void update(WriteTransaction &transaction, const Group &group);
    static void addMember(WriteTransaction &transaction, GroupId id, PrincipalId member);
    static void removeMember(WriteTransaction &transaction, GroupId id, PrincipalId member);
    /// Raises the version by one.
    static void noteMembersChanged(WriteTransaction &transaction, GroupId id);
    static void remove(WriteTransaction &transaction, GroupId id);

private:
    QVector<Group> select(const QString &condition, const QVariantList &values);

    Database &m_database;
};

} // namespace chatelaine
