// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changewatch.h"

#include "store/dialect.h"
#include "store/trailnews.h"
#include "store/transaction.h"

namespace chatelaine {

namespace {

QByteArray hashOf(Database &database, qint64 sequence)
{
    Query entry(database, QStringLiteral("SELECT hash FROM audit WHERE sequence = ?"), {sequence});
    return entry.next() ? entry.bytes(0) : QByteArray();
}

} // namespace

ChangeWatch::ChangeWatch(SqlThread &thread,
                         std::function<void(Database &, const std::optional<StoreNews> &)> looked,
                         std::function<void()> lost)
    : m_thread(thread)
    , m_looked(std::move(looked))
    , m_lost(std::move(lost))
{
    m_timer.setInterval(std::chrono::milliseconds(400));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

void ChangeWatch::start()
{
    look();
    m_timer.start();
}

void ChangeWatch::look()
{
    if (m_looking.isValid() && !m_looking.isFinished())
        return;
    m_looking = m_thread.read([this](Database &database) { lookNow(database); });
}

void ChangeWatch::lookNow(Database &database)
{
    FileWitness &file = database.file();
    if (!file.isInPlace()) {
        if (!std::exchange(m_away, true))
            m_lost();
        return;
    }
    // Whoever reads may have missed it between two looks, and still says so.
    m_away = file.takeMissed() || m_away;
    m_looked(database, news(database, m_away));
    m_away = false;
}

// The counter and the entries at one and the same moment, or an entry could fall between two looks.
std::optional<StoreNews> ChangeWatch::news(Database &database, bool wasAway)
{
    const ReadTransaction transaction(database);
    const auto end = [&](const QString &which) {
        return database.integer(QStringLiteral("SELECT COALESCE(%1(sequence), 0) FROM audit").arg(which));
    };
    const qint64 newest = end(QStringLiteral("MAX"));
    const Seen now{database.integer(dialect::changeCounter()), end(QStringLiteral("MIN")), newest,
                   hashOf(database, newest)};
    std::optional<StoreNews> news;
    if (m_seen && now.counter != m_seen->counter)
        news = newsSince(database, *m_seen, now);
    else if (m_owed)
        news = trailnews::notAudited();
    if (wasAway)
        news = StoreNews::everything();
    m_owed = m_owed && !(news && news->aroundTokens);
    m_seen = now;
    return news;
}

// Not all is audited, for instance not when secrets were used. Old entries that are being cleared away are no
// news, and that goes on for minutes: what else there may be waits until it is over.
std::optional<StoreNews> ChangeWatch::newsSince(Database &database, const Seen &before, const Seen &now)
{
    const bool isThere = before.newest >= now.oldest;
    if (now.newest < before.newest || (isThere && hashOf(database, before.newest) != before.newestHash))
        return StoreNews::everything(); // another trail: a backup was restored
    const auto told = trailnews::after(database, before.newest);
    m_owed = m_owed || (!told && now.oldest != before.oldest);
    return told || m_owed ? told : trailnews::notAudited();
}

} // namespace chatelaine
