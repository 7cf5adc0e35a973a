// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditsearch.h"

#include "store/auditanchors.h"

#include <algorithm>

namespace chatelaine {

namespace {

// Long enough to look through some 100,000 entries, short enough that a list which waits for the thread does
// not seem to stand still.
constexpr std::chrono::milliseconds patience(60);
constexpr int mostAtOnce = 1000;

std::optional<Instant> timeOf(Database &database, qint64 sequence)
{
    Query query(database, QStringLiteral("SELECT at FROM audit WHERE sequence = ?"), {sequence});
    return query.next() ? std::optional(query.instant(0)) : std::nullopt;
}

} // namespace

AuditPage AuditSearch::find(Database &database, const AuditQuery &query, const AuditWindow &window)
{
    const qint64 floor = auditanchors::floor(database);
    AuditPage page;
    page.newest = database.integer(QStringLiteral("SELECT COALESCE(MAX(sequence), 0) FROM audit"));
    page.total = std::max<qint64>(0, page.newest - floor);
    AuditStretch rest{std::max(floor, window.after) + 1,
                      window.before > 0 ? std::min(window.before - 1, page.newest) : page.newest};
    if (narrow(database, query, window, rest)) {
        const int limit = std::clamp(window.limit, 1, mostAtOnce);
        AuditScan scan(query, Qt::DescendingOrder);
        rest = scan.read(database, rest, patience, [&](const AuditRow &row) {
            page.entries.append(auditform::entryOf(row));
            return page.entries.size() < limit;
        });
        page.searchedTo = rest.isEmpty() ? std::nullopt : timeOf(database, rest.to + 1);
    }
    page.next = rest.isEmpty() ? 0 : rest.to + 1;
    return page;
}

/// Cuts \a stretch down to the span of time that is asked for; false if that takes another turn. A question
/// without an end finds its first entries without.
bool AuditSearch::narrow(Database &database, const AuditQuery &query, const AuditWindow &window,
                         AuditStretch &stretch)
{
    const bool first = window.before == 0;
    if (first && window.after == 0)
        m_span = AuditSpan(query);
    if (window.after > 0 || !(query.until || (query.from && !first)))
        return true;
    if (!m_span.isOf(query))
        m_span = AuditSpan(query);
    if (!m_span.find(database, patience))
        return false;
    stretch = {std::max(stretch.from, m_span.stretch().from), std::min(stretch.to, m_span.stretch().to)};
    return true;
}

} // namespace chatelaine
