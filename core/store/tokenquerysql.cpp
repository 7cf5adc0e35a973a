// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenquerysql.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/tokenrepository.h"

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
    case TokenStatus::Active:
        return alive + QStringLiteral("(t.expires_at IS NULL OR t.expires_at > %1 OR (t.expires_at > %2 AND "
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
    const QString ownerContains = QStringLiteral("t.owner_id IN (SELECT id FROM principals WHERE %1)")
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
QString tablesFor(TokenColumn column)
{
    const QString tokens = QStringLiteral("tokens t");
    if (column == TokenColumn::Owner)
        return tokens + QStringLiteral(" JOIN principals o ON o.id = t.owner_id");
    if (column == TokenColumn::Role)
        return tokens + QStringLiteral(" LEFT JOIN roles r ON r.id = t.role_id");
    return tokens;
}

} // namespace

SqlStatement idsOf(const TokenQuery &query, Instant now, PrincipalId self)
{
    const QString direction =
        query.order == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
    return conditionsOf(query, now, self)
        .statement(QStringLiteral("SELECT t.id FROM ") + tablesFor(query.sortBy),
                   QStringLiteral(" ORDER BY %1 %2, t.id %2").arg(sortKey(query.sortBy, now), direction));
}

SqlStatement countOf(const TokenQuery &query, Instant now, PrincipalId self)
{
    return conditionsOf(query, now, self).statement(QStringLiteral("SELECT COUNT(*) FROM tokens t"), {});
}

} // namespace chatelaine
