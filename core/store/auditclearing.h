// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditretention.h"
#include "store/sqlthread.h"

#include <QTimer>

namespace chatelaine {

/// Clears removed entries of the audit trail away in the background. It has a thread and a connection of its
/// own, so that nobody who reads waits for it, and leaves the store to others between two slices. The entries
/// count as removed already: what does not work now is done at the next start.
class AuditClearing final : public QObject
{
    Q_OBJECT

public:
    /// Of the store at \a path.
    explicit AuditClearing(const QString &path);

    /// Looks whether there is anything to clear away.
    void wake();

private:
    void next();
    bool slice(Database &database);
    void open(Database &database);

    QString m_path;
    QTimer m_pause;
    bool m_awake = false;
    bool m_wokenAgain = false;  ///< since the last slice was asked for
    AuditRetention m_retention; ///< belongs to the thread
    int m_sinceSettled = 0;     ///< likewise: slices
    bool m_open = false;        ///< likewise
    SqlThread m_thread;         ///< last, so that it ends before the others go
};

} // namespace chatelaine
