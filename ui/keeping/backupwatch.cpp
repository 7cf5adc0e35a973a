// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/backupwatch.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "backend/storekeeping.h"
#include "backend/whenready.h"
#include "domain/permissionset.h"
#include "keeping/backupschedules.h"

#include <utility>

namespace chatelaine {

namespace {
constexpr std::chrono::minutes betweenLooks(1);
}

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
    return backupschedules::of(m_context.settings, m_context.backend.location());
}

void BackupWatch::setSchedule(const BackupSchedule &schedule)
{
    backupschedules::set(m_context.settings, m_context.backend.location(), schedule);
    m_newest.reset();
    m_failure.reset();
    Q_EMIT changed();
    look();
}

void BackupWatch::look()
{
    const auto identity = m_context.backend.authenticator()->identity();
    const BackupSchedule wanted = schedule();
    if (m_work || wanted.rhythm == BackupRhythm::Off || !identity ||
        !identity->permissions.contains(permissions::editPolicy))
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
        const auto before = std::exchange(m_failure, looked.error());
        if (!before || before->message != m_failure->message)
            Q_EMIT failed(*m_failure);
    } else {
        m_newest = looked->newest;
        m_failure.reset();
        if (!looked->made.isEmpty())
            Q_EMIT made(looked->made);
    }
    Q_EMIT changed();
}

} // namespace chatelaine
