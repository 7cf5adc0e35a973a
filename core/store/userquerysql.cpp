// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userquerysql.h"

#include "store/database.h"
#include "store/dialect.h"

namespace chatelaine {

namespace {

const QString tables = QStringLiteral("users u JOIN principals p ON p.id = u.principal_id");

// Rows from the first schema have no text of their own to search until they are edited.
const QString searched = QStringLiteral("COALESCE(NULLIF(u.search_text, ''), p.search_name || ' ' || "
                                        "u.folded_email)");

QString statusRank()
{
    QString rank = QStringLiteral("CASE u.status");
    for (int status = 0; status < userStatusCount; ++status)
        rank += QStringLiteral(" WHEN '%1' THEN %2").arg(statusName(UserStatus(status))).arg(status);
    return rank + QStringLiteral(" END");
}

QString sortKey(UserColumn column)
{
    switch (column) {
    case UserColumn::Name:
        return QStringLiteral("p.sort_name");
    case UserColumn::Email:
        return QStringLiteral("u.folded_email");
    case UserColumn::Role:
        return QStringLiteral("COALESCE((SELECT r.name FROM roles r WHERE r.id = p.role_id), '')");
    case UserColumn::Groups:
        return QStringLiteral("(SELECT COUNT(*) FROM group_members m WHERE m.principal_id = p.id)");
    case UserColumn::Source: // local users first
        return QStringLiteral("u.provider");
    case UserColumn::Status:
        return statusRank();
    case UserColumn::LastSignIn: // "never" is earlier than every date
        return QStringLiteral("COALESCE(u.last_sign_in_at, -9223372036854775807)");
    }
    Q_UNREACHABLE();
}

void addStatuses(SqlConditions &conditions, const QVector<UserStatus> &statuses)
{
    if (statuses.isEmpty())
        return;
    QStringList names;
    for (const UserStatus status : statuses)
        names << u'\'' + statusName(status) + u'\'';
    conditions.add(QStringLiteral("u.status IN (%1)").arg(names.join(u',')));
}

void addGroups(SqlConditions &conditions, const QVector<GroupId> &groups)
{
    if (groups.isEmpty())
        return;
    QVector<qint64> numbers;
    for (const GroupId id : groups)
        numbers << id.value;
    conditions.add(QStringLiteral("p.id IN (SELECT principal_id FROM group_members WHERE group_id IN (%1))")
                       .arg(sqlList(numbers)));
}

void addProviders(SqlConditions &conditions, const QStringList &providers)
{
    if (providers.isEmpty())
        return;
    QVariantList values;
    for (const QString &provider : providers)
        values << provider;
    const QStringList marks(providers.size(), QStringLiteral("?"));
    conditions.add(QStringLiteral("u.provider IN (%1)").arg(marks.join(u',')), values);
}

SqlConditions conditionsOf(const UserQuery &query)
{
    SqlConditions conditions;
    conditions.add(QStringLiteral("p.kind = 'user' AND p.deleted_at IS NULL"));
    addStatuses(conditions, query.statuses);
    conditions.addIds(QStringLiteral("p.role_id"), query.roles);
    addGroups(conditions, query.groups);
    addProviders(conditions, query.providers);
    conditions.addWords(query.text, {dialect::contains(searched)});
    return conditions;
}

} // namespace

QString statusName(UserStatus status)
{
    switch (status) {
    case UserStatus::Invited:
        return QStringLiteral("invited");
    case UserStatus::Active:
        return QStringLiteral("active");
    case UserStatus::Deactivated:
        return QStringLiteral("deactivated");
    }
    Q_UNREACHABLE();
}

SqlStatement idsOf(const UserQuery &query)
{
    const QString direction =
        query.order == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
    return conditionsOf(query).statement(
        QStringLiteral("SELECT p.id FROM ") + tables,
        QStringLiteral(" ORDER BY %1 %2, p.sort_name %2, p.id %2").arg(sortKey(query.sortBy), direction));
}

SqlStatement countOf(const UserQuery &query)
{
    return conditionsOf(query).statement(QStringLiteral("SELECT COUNT(*) FROM ") + tables, {});
}

} // namespace chatelaine
