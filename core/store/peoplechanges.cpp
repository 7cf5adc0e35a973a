// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peoplechanges.h"

#include "store/userquerysql.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace chatelaine::peoplechanges {

namespace {

constexpr qsizetype mostNames = 100;

QStringList namesOf(const QVector<GroupRef> &groups)
{
    QStringList names;
    for (const GroupRef &group : groups)
        names << group.name;
    return names;
}

QStringList without(const QStringList &names, const QStringList &others)
{
    const QSet<QString> left(others.cbegin(), others.cend());
    QStringList rest;
    std::copy_if(names.cbegin(), names.cend(), std::back_inserter(rest),
                 [&](const QString &name) { return !left.contains(name); });
    return rest;
}

void compare(QVector<AuditChange> &changes, const QString &field, const QString &was, const QString &is)
{
    if (was != is)
        changes.append({field, was, is});
}

/// Told apart by their values: words are shortened, and two lists can begin with the same hundred names.
void compareNames(QVector<AuditChange> &changes, const QString &field, const QStringList &were,
                  const QStringList &are)
{
    const AuditChange change{field, inWords(were), inWords(are)};
    if (change.before != change.after)
        changes.append(change);
    else if (were != are)
        changes.append({field, inWords(without(were, are)), inWords(without(are, were))});
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
    compareNames(changes, QStringLiteral("groups"), namesOf(before.groups), namesOf(after.groups));
    compareNames(changes, QStringLiteral("zones"), before.zones, after.zones);
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
    return inWords(namesOf(groups));
}

} // namespace chatelaine::peoplechanges
