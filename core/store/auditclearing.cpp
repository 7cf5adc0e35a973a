// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditclearing.h"

#include "backend/whenready.h"

namespace chatelaine {

namespace {

// Nobody waits longer than about twice that for the store, unless the disk is slow.
constexpr std::chrono::milliseconds sliceTime(10);
// SQLite has no queue of writers: others find their turn only while nobody holds the lock.
constexpr std::chrono::milliseconds pauseTime(10);
constexpr int slicesBetweenSettling = 16;

} // namespace

AuditClearing::AuditClearing(const QString &path)
    : m_path(path)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, &AuditClearing::next);
}

void AuditClearing::wake()
{
    m_wokenAgain = m_awake;
    if (!std::exchange(m_awake, true))
        next();
}

void AuditClearing::next()
{
    m_wokenAgain = false;
    whenReady(m_thread.read([this](Database &database) { return slice(database); }), this,
              [this](const Result<bool> &more) {
                  m_awake = (more && *more) || m_wokenAgain;
                  if (m_awake)
                      m_pause.start();
              });
}

/// False when all is done; then nothing of the store is kept open.
bool AuditClearing::slice(Database &database)
{
    open(database);
    const bool more = AuditRetention::leftOver(database) > 0;
    if (more)
        m_retention.clear(database, sliceTime);
    if (!more || ++m_sinceSettled == slicesBetweenSettling) {
        m_sinceSettled = 0;
        AuditRetention::settle(database);
    }
    if (!more) {
        database.close();
        m_open = false;
    }
    return more;
}

void AuditClearing::open(Database &database)
{
    if (m_open)
        return;
    database.close(); // what a failure left behind
    database.open(m_path, {});
    AuditRetention::prepare(database);
    m_open = true;
}

} // namespace chatelaine
