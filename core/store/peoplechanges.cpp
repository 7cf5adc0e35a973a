// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peoplechanges.h"

#include "store/userquerysql.h"

namespace chatelaine::peoplechanges {

namespace {

constexpr qsizetype mostNames = 100;

void compare(QVector<AuditChange> &changes, const QString &field, const QString &was, const QString &is)
{
    if (was != is)
        changes.append({field, was, is});
}

QVector<AuditChange> reversed(QVector<AuditChange> changes)
{
    for (AuditChange &change : changes)
        std::swap(change.before, change.after);
    return changes;
}

/// Someone of whom nothing is known; no status is like it.
QVector<AuditChange> fieldsOf(const User &user)
{
    QVector<AuditChange> changes;
    compare(changes, QStringLiteral("name"), {}, user.name);
    compare(changes, QStringLiteral("email"), {}, user.email);
    compare(changes, QStringLiteral("role"), {}, user.roleName);
    compare(changes, QStringLiteral("status"), {}, statusName(user.status));
    compare(changes, QStringLiteral("groups"), {}, groupsInWords(user.groups));
    compare(changes, QStringLiteral("zones"), {}, inWords(user.zones));
    return changes;
}

} // namespace

QVector<AuditChange> between(const User &before, const User &after)
{
    QVector<AuditChange> changes;
    compare(changes, QStringLiteral("name"), before.name, after.name);
    compare(changes, QStringLiteral("email"), before.email, after.email);
    compare(changes, QStringLiteral("role"), before.roleName, after.roleName);
    compare(changes, QStringLiteral("status"), statusName(before.status), statusName(after.status));
    compare(changes, QStringLiteral("groups"), groupsInWords(before.groups), groupsInWords(after.groups));
    compare(changes, QStringLiteral("zones"), inWords(before.zones), inWords(after.zones));
    return changes;
}

QVector<AuditChange> ofNew(const User &user)
{
    return fieldsOf(user);
}

QVector<AuditChange> ofGone(const User &user)
{
    return reversed(fieldsOf(user));
}

QVector<AuditChange> between(const Group &before, const Group &after)
{
    QVector<AuditChange> changes;
    compare(changes, QStringLiteral("name"), before.name, after.name);
    compare(changes, QStringLiteral("description"), before.description, after.description);
    compare(changes, QStringLiteral("role"), before.roleName, after.roleName);
    return changes;
}

QVector<AuditChange> ofNew(const Group &group)
{
    return between(Group(), group);
}

QVector<AuditChange> ofGone(const Group &group)
{
    return between(group, Group());
}

QVector<AuditChange> ofMembers(const QStringList &removed, const QStringList &added)
{
    return {{QStringLiteral("members"), inWords(removed), inWords(added)}};
}

QString inWords(const QStringList &names)
{
    const QString shown = names.mid(0, mostNames).join(QStringLiteral(", "));
    return names.size() <= mostNames
               ? shown
               : QStringLiteral("%1 and %2 more").arg(shown, QString::number(names.size() - mostNames));
}

QString groupsInWords(const QVector<GroupRef> &groups)
{
    QStringList names;
    for (const GroupRef &group : groups)
        names << group.name;
    return inWords(names);
}

} // namespace chatelaine::peoplechanges
