// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/signinwaits.h"

#include "store/folding.h"

#include <algorithm>

namespace chatelaine {

namespace {

struct Waiting
{
    int failures = 0;
    Instant failedAt;
    Instant openAt;
};

std::optional<Waiting> find(Database &database, const QString &folded)
{
    Query query(
        database,
        QStringLiteral("SELECT failures, failed_at, open_at FROM sign_in_waits WHERE folded_email = ?"),
        {folded});
    if (!query.next())
        return std::nullopt;
    return Waiting{static_cast<int>(query.integer(0)), query.instant(1), query.instant(2)};
}

void write(Database &database, const QString &folded, const Waiting &waiting)
{
    Query(database,
          QStringLiteral("INSERT INTO sign_in_waits (folded_email, failures, failed_at, open_at) "
                         "VALUES (?, ?, ?, ?) ON CONFLICT (folded_email) DO UPDATE SET "
                         "failures = excluded.failures, failed_at = excluded.failed_at, "
                         "open_at = excluded.open_at"),
          {folded, waiting.failures, toSql(waiting.failedAt), toSql(waiting.openAt)});
}

std::chrono::seconds waitAfter(int failures)
{
    if (failures < SignInWaits::freeTries)
        return std::chrono::seconds(0);
    const int doublings = std::min(failures - SignInWaits::freeTries, 16); // far beyond the longest
    return std::min<std::chrono::seconds>(SignInWaits::firstWait * (1 << doublings),
                                          SignInWaits::longestWait);
}

// Before the last wrong one the clock was later than now: it was set back, and nobody knows how long it has
// been. The wait begins anew, so that it is neither cut short nor lasts until that moment comes again.
void moveTo(Instant now, Waiting &waiting)
{
    waiting.openAt = now + (waiting.openAt - waiting.failedAt);
    waiting.failedAt = now;
}

} // namespace

SignInWaits::Try SignInWaits::begin(WriteTransaction &transaction, const QString &email, Instant now)
{
    Database &database = transaction.database();
    Query(database, QStringLiteral("DELETE FROM sign_in_waits WHERE failed_at <= ?"), {toSql(now - memory)});
    const QString folded = folding::email(email);
    Waiting waiting = find(database, folded).value_or(Waiting{0, now, now});
    if (now < waiting.failedAt) {
        moveTo(now, waiting);
        write(database, folded, waiting);
    }
    if (now < waiting.openAt)
        return {true, std::chrono::ceil<std::chrono::seconds>(waiting.openAt - now)};
    const int failures = waiting.failures + 1;
    const std::chrono::seconds wait = waitAfter(failures);
    write(database, folded, {failures, now, now + wait});
    return {false, wait};
}

void SignInWaits::succeeded(WriteTransaction &transaction, const QString &email)
{
    Query(transaction.database(), QStringLiteral("DELETE FROM sign_in_waits WHERE folded_email = ?"),
          {folding::email(email)});
}

} // namespace chatelaine
