// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/backupwatch.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "backend/storekeeping.h"
#include "backend/whenready.h"
#include "domain/permissionset.h"
#include "session/settings.h"

#include <utility>

namespace chatelaine {

namespace {
constexpr std::chrono::minutes betweenLooks(1);
constexpr std::chrono::minutes afterFailure(10); // a whole store is not written to a full drive all the time
} // namespace

BackupWatch::BackupWatch(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_timer.setObjectName(QStringLiteral("automaticBackups"));
    m_timer.setParent(this); // so that it is found
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &BackupWatch::look);
    m_timer.start();
    QTimer::singleShot(0, this, &BackupWatch::look); // one may be overdue
}

BackupWatch::~BackupWatch()
{
    if (m_work)
        m_work->cancel();
}

BackupSchedule BackupWatch::schedule() const
{
    return m_context.settings.automaticBackups(m_context.backend.location());
}

void BackupWatch::setSchedule(const BackupSchedule &schedule)
{
    m_context.settings.setAutomaticBackups(m_context.backend.location(), schedule);
    m_newest.reset();
    m_failure.reset();
    m_notBefore.reset();
    Q_EMIT changed();
    look();
}

void BackupWatch::look()
{
    const auto identity = m_context.backend.authenticator()->identity();
    const BackupSchedule wanted = schedule();
    if (m_work || wanted.rhythm == BackupRhythm::Off || !identity ||
        !identity->permissions.contains(permissions::editPolicy) ||
        (m_notBefore && m_context.clock.now() < *m_notBefore))
        return;
    m_work = std::make_shared<LongWork>();
    Q_EMIT changed();
    whenReady(m_context.backend.keeping()->backUpIfDue(wanted, m_work), this,
              [this](const Result<ScheduledBackup> &looked) { onLooked(looked); });
}

void BackupWatch::onLooked(const Result<ScheduledBackup> &looked)
{
    m_work.reset();
    if (!looked) {
        m_notBefore = m_context.clock.now() + afterFailure;
        const auto before = std::exchange(m_failure, looked.error());
        if (!before || before->message != m_failure->message)
            Q_EMIT failed(*m_failure);
    } else {
        m_newest = looked->newest;
        m_failure.reset();
        m_notBefore.reset();
        if (!looked->made.isEmpty())
            Q_EMIT made(looked->made);
    }
    Q_EMIT changed();
}

} // namespace chatelaine
