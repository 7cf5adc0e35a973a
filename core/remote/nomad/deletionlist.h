// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/deferreddeletions.h"
#include "nomad/deletionfile.h"

#include <QObject>

namespace chatelaine::nomad {

class NomadWorker;

/// The deletions that wait for their time, in a session: looked at every second while somebody with the right
/// to do it is signed in and the server answers. Belongs to the worker's thread.
class DeletionList : public QObject
{
    Q_OBJECT

public:
    explicit DeletionList(NomadWorker &worker);

    /// Somebody signed in: what is overdue has waited for a console, and now waits for a person's answer.
    void open();
    void close();
    void onTick();

    QVector<PendingDeletion> pending() const; ///< of this region, by due time
    std::optional<DeferredDeletion> of(const QString &accessorId) const;
    /// Writes it down; only then it is promised.
    Result<void> add(const PendingDeletion &deletion);
    Result<void> cancel(const QString &accessorId);
    Future<void> carryOut(const QStringList &accessorIds);
    /// Tokens that are not in the table any more need no deleting.
    void forgetMissing();

Q_SIGNALS:
    /// One was carried out by itself.
    void carriedOut(const QString &name);

private:
    const PendingDeletion *find(const QString &accessorId) const;
    bool refresh(); ///< takes over what another console wrote; true if something changed
    void tell(const QStringList &accessorIds);
    void drop(const QString &accessorId);
    void note(const QString &accessorId, const QString &problem);
    Future<void> carryOutOne(const PendingDeletion &deletion);
    Future<void> checkSuccessor(const PendingDeletion &deletion);
    Future<void> next(QStringList accessorIds, Result<void> soFar);
    bool isDue(const PendingDeletion &deletion) const;

    NomadWorker &m_worker;
    DeletionFile m_file;
    QVector<DeletionFile::Entry> m_entries;
    QString m_busy; ///< the accessor ID of what is being deleted
    bool m_open = false;
};

} // namespace chatelaine::nomad
