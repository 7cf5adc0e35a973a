// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenquerysql.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/tokenrepository.h"

#include <algorithm>
#include <utility>

namespace chatelaine {

namespace {

// Moments stand in the statements themselves: they are numbers of our own.
QString ms(Instant at)
{
    return QString::number(toMillis(at));
}

/// The rule of expiringFrom(), in SQL: the last quarter of a life. Both divide whole numbers.
QString inLastPart(Instant now)
{
    return QStringLiteral("t.expires_at - %1 <= (t.expires_at - t.created_at) / %2")
        .arg(ms(now), QString::number(expiringPart));
}

/// The rules of statusOf(), in SQL.
QString hasStatus(TokenStatus status, Instant now)
{
    const QString alive = QStringLiteral("t.deleted_at IS NULL AND t.disabled = 0 AND ");
    const QString soon = ms(now + expiringWindow);
    switch (status) {
    case TokenStatus::Deleted:
        return QStringLiteral("t.deleted_at IS NOT NULL");
    case TokenStatus::Disabled:
        return QStringLiteral("t.deleted_at IS NULL AND t.disabled = 1");
    case TokenStatus::Expired:
        return alive + QStringLiteral("t.expires_at <= ") + ms(now);
    case TokenStatus::Expiring:
        return alive + QStringLiteral("t.expires_at > %1 AND t.expires_at <= %2 AND %3")
                           .arg(ms(now), soon, inLastPart(now));
    case TokenStatus::Active: // nearly all are: no index helps to find them
        return QStringLiteral("t.deleted_at IS NULL AND +t.disabled = 0 AND (t.expires_at IS NULL OR "
                              "t.expires_at > %1 OR (t.expires_at > %2 AND "
                              "NOT (%3)))")
            .arg(soon, ms(now), inLastPart(now));
    }
    Q_UNREACHABLE();
}

QString statusRank(Instant now)
{
    QString rank = QStringLiteral("CASE");
    for (int status = 0; status < tokenStatusCount; ++status)
        rank += QStringLiteral(" WHEN %1 THEN %2").arg(hasStatus(TokenStatus(status), now)).arg(status);
    return rank + QStringLiteral(" END");
}

QString sortKey(TokenColumn column, Instant now)
{
    switch (column) {
    case TokenColumn::Name:
        return QStringLiteral("t.sort_name");
    case TokenColumn::Owner:
        return QStringLiteral("o.sort_name");
    case TokenColumn::Role:
        return QStringLiteral("COALESCE(r.name, '')");
    case TokenColumn::Status:
        return statusRank(now);
    case TokenColumn::Created:
        return QStringLiteral("t.created_at");
    case TokenColumn::Expires: // "never" is later than every date
        return QStringLiteral("COALESCE(t.expires_at, 9223372036854775807)");
    case TokenColumn::LastUsed: // "never" is earlier than every date
        return QStringLiteral("COALESCE(t.last_used_at, -9223372036854775807)");
    }
    Q_UNREACHABLE();
}

QString diesWithin(Duration length, Instant now)
{
    return QStringLiteral("t.expires_at > %1 AND t.expires_at <= %2").arg(ms(now), ms(now + length));
}

QString expiryCondition(ExpiryFilter filter, Instant now)
{
    using std::chrono::days;
    switch (filter) {
    case ExpiryFilter::Any:
        return {};
    case ExpiryFilter::Expired:
        return QStringLiteral("t.expires_at <= ") + ms(now);
    case ExpiryFilter::Within7Days:
        return diesWithin(days(7), now);
    case ExpiryFilter::Within30Days:
        return diesWithin(days(30), now);
    case ExpiryFilter::Within90Days:
        return diesWithin(days(90), now);
    case ExpiryFilter::Never:
        return QStringLiteral("t.expires_at IS NULL");
    }
    Q_UNREACHABLE();
}

QString notUsedFor(Duration length, Instant now)
{
    return QStringLiteral("COALESCE(t.last_used_at, t.created_at) <= ") + ms(now - length);
}

QString lastUseCondition(LastUseFilter filter, Instant now)
{
    using std::chrono::days;
    switch (filter) {
    case LastUseFilter::Any:
        return {};
    case LastUseFilter::Within24Hours:
        return QStringLiteral("t.last_used_at > ") + ms(now - days(1));
    case LastUseFilter::Within7Days:
        return QStringLiteral("t.last_used_at > ") + ms(now - days(7));
    case LastUseFilter::NotFor30Days:
        return notUsedFor(days(30), now);
    case LastUseFilter::NotFor90Days:
        return notUsedFor(days(90), now);
    case LastUseFilter::Never:
        return QStringLiteral("t.last_used_at IS NULL");
    }
    Q_UNREACHABLE();
}

void addStatuses(SqlConditions &conditions, const QVector<TokenStatus> &statuses, Instant now)
{
    if (statuses.isEmpty())
        return conditions.add(QStringLiteral("t.deleted_at IS NULL"));
    QStringList any;
    for (const TokenStatus status : statuses)
        any << u'(' + hasStatus(status, now) + u')';
    any.removeDuplicates();
    conditions.add(any.join(QStringLiteral(" OR ")));
}

void addKinds(SqlConditions &conditions, const QVector<TokenKind> &kinds)
{
    if (kinds.isEmpty())
        return;
    QStringList names;
    for (const TokenKind kind : kinds)
        names << u'\'' + kindName(kind) + u'\'';
    conditions.add(QStringLiteral("t.kind IN (%1)").arg(names.join(u',')));
}

void addWords(SqlConditions &conditions, const QString &text)
{
    const QString ownerContains =
        QStringLiteral("t.owner_id IN (SELECT id FROM principals WHERE kind = 'user' AND %1)")
            .arg(dialect::contains(QStringLiteral("search_name")));
    conditions.addWords(text, {dialect::contains(QStringLiteral("t.search_text")), ownerContains});
}

void addIfAny(SqlConditions &conditions, const QString &condition)
{
    if (!condition.isEmpty())
        conditions.add(condition);
}

SqlConditions conditionsOf(const TokenQuery &query, Instant now, PrincipalId self)
{
    SqlConditions conditions;
    if (query.mine)
        conditions.add(QStringLiteral("t.kind = 'personal' AND t.principal_id = %1").arg(self.value));
    addStatuses(conditions, query.statuses, now);
    conditions.addIds(QStringLiteral("t.role_id"), query.roles);
    conditions.addIds(QStringLiteral("t.owner_id"), query.owners);
    addKinds(conditions, query.kinds);
    addIfAny(conditions, expiryCondition(query.expiry, now));
    addIfAny(conditions, lastUseCondition(query.lastUse, now));
    addWords(conditions, query.text);
    return conditions;
}

/// The tables of the sort key alone: what is joined for nothing costs a look-up for each of a million tokens.
QString joinedFor(TokenColumn column)
{
    if (column == TokenColumn::Owner)
        return QStringLiteral(" JOIN principals o ON o.id = t.owner_id");
    if (column == TokenColumn::Role)
        return QStringLiteral(" LEFT JOIN roles r ON r.id = t.role_id");
    return {};
}

QString direction(const TokenQuery &query)
{
    return query.order == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
}

QString inOrder(const TokenQuery &query, const QString &key)
{
    QString order = QStringLiteral(" ORDER BY ");
    if (!key.isEmpty())
        order += key + u' ' + direction(query) + QStringLiteral(", ");
    order += QStringLiteral("t.id ") + direction(query);
    if (query.limit > 0)
        order += QStringLiteral(" LIMIT ") + QString::number(query.limit);
    return order;
}

/// One list for each of \a parts, which are conditions in ascending order.
QVector<SqlStatement> inParts(QStringList parts, const TokenQuery &query, Instant now, PrincipalId self)
{
    if (query.order == Qt::DescendingOrder)
        std::reverse(parts.begin(), parts.end());
    QVector<SqlStatement> statements;
    for (const QString &part : std::as_const(parts)) {
        SqlConditions conditions = conditionsOf(query, now, self);
        conditions.add(part);
        statements << conditions.statement(QStringLiteral("SELECT t.id FROM tokens t"), inOrder(query, {}));
    }
    return statements;
}

QStringList statusParts(const TokenQuery &query, Instant now)
{
    QStringList parts;
    for (int status = 0; status < tokenStatusCount; ++status) {
        const bool isWanted = query.statuses.isEmpty() ? TokenStatus(status) != TokenStatus::Deleted
                                                       : query.statuses.contains(TokenStatus(status));
        if (isWanted)
            parts << hasStatus(TokenStatus(status), now);
    }
    return parts;
}

QStringList roleParts(const QVector<RoleId> &rolesByName)
{
    QStringList parts{QStringLiteral("t.role_id IS NULL")};
    for (const RoleId role : rolesByName)
        parts << QStringLiteral("t.role_id = %1").arg(role.value);
    return parts;
}

} // namespace

QVector<SqlStatement> idsOf(const TokenQuery &query, Instant now, PrincipalId self,
                            const QVector<RoleId> &rolesByName)
{
    if (query.sortBy == TokenColumn::Status)
        return inParts(statusParts(query, now), query, now, self);
    if (query.sortBy == TokenColumn::Role)
        return inParts(roleParts(rolesByName), query, now, self);
    const QString tables =
        query.sortBy == TokenColumn::Owner ? dialect::tokensOfOwners() : QStringLiteral("tokens t");
    return {conditionsOf(query, now, self)
                .statement(QStringLiteral("SELECT t.id FROM ") + tables,
                           inOrder(query, sortKey(query.sortBy, now)))};
}

SqlStatement idsAmong(const QVector<TokenId> &tokens, const TokenQuery &query, Instant now, PrincipalId self)
{
    QVector<qint64> numbers;
    numbers.reserve(tokens.size());
    for (const TokenId token : tokens)
        numbers << token.value;
    SqlConditions conditions = conditionsOf(query, now, self);
    conditions.addValueInFront(QString(u'[' + sqlList(numbers) + u']'));
    return conditions.statement(QStringLiteral("SELECT t.id FROM ") + dialect::tokensAmongBound() +
                                    joinedFor(query.sortBy),
                                inOrder(query, sortKey(query.sortBy, now)));
}

SqlStatement countOf(const TokenQuery &query, Instant now, PrincipalId self)
{
    return conditionsOf(query, now, self).statement(QStringLiteral("SELECT COUNT(*) FROM tokens t"), {});
}

} // namespace chatelaine
