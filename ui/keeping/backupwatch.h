// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "domain/backupschedule.h"
#include "domain/error.h"
#include "widgets/page.h"

#include <QTimer>

#include <memory>

namespace chatelaine {

/// Makes the automatic backups of one store while its console is open and somebody who may is signed in.
class BackupWatch : public QObject
{
    Q_OBJECT

public:
    explicit BackupWatch(const PageContext &context, QObject *parent = nullptr);
    ~BackupWatch() override;

    BackupSchedule schedule() const;
    /// Keeps \a schedule, and looks at once whether a backup is due.
    void setSchedule(const BackupSchedule &schedule);
    bool isWorking() const { return m_work != nullptr; }
    const std::optional<Instant> &newest() const { return m_newest; } ///< as far as it is known
    /// Why the last one could not be made; none if it could.
    const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    void made(const QString &path);
    void failed(const chatelaine::Error &error); ///< for the first time, or for another reason than before
    void changed();                              ///< what newest(), failure() or isWorking() say

private:
    void look();
    void onLooked(const Result<ScheduledBackup> &looked);

    PageContext m_context;
    QTimer m_timer;
    std::shared_ptr<LongWork> m_work;
    std::optional<Instant> m_newest;
    std::optional<Error> m_failure;
    std::optional<Instant> m_notBefore; ///< the next try after a failure
};

} // namespace chatelaine
