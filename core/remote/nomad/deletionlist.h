// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/deferreddeletions.h"
#include "nomad/deletionfile.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace chatelaine::nomad {

class NomadWorker;

/// The deletions that wait for their time, in a session: looked at every second while somebody with the right
/// to do it is signed in and the server answers. What is of another cluster or region is left alone. Belongs
/// to the worker's thread.
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
    /// Tokens that are not in the table any more, and that the server does not know either, need no deleting.
    void forgetMissing();
    /// What a person has to know about the file, a sentence, told once; empty: nothing.
    QString takeNotice();

Q_SIGNALS:
    /// One was carried out by itself.
    void carriedOut(const QString &name);

private:
    using Entry = DeletionFile::Entry;
    using Entries = DeletionFile::Entries;
    struct Attempt;
    struct Patience
    {
        int failures = 0;
        Instant notBefore;
    };

    QString cluster() const;
    bool isOurs(const Entry &entry) const;
    bool isEntryOf(const Entry &entry, const QString &accessorId) const;
    bool isClaimed(const Entry &entry) const;
    const Entry *find(const QString &accessorId) const;
    void refresh(); ///< takes over what another console wrote
    void takeOver(Entries entries);
    void tell(const QStringList &accessorIds);
    Result<void> change(const std::function<void(Entries &)> &edit);
    void askForAnswers(Instant now);
    void notice(Instant now);

    Result<bool> claim(const Entry &wanted);
    void release(const Attempt &attempt, const std::optional<Error> &problem);
    void drop(const Entry &entry);
    void waitLonger(const QString &accessorId, const Error &error);
    bool isDue(const PendingDeletion &deletion) const;
    void lookFor(const Entry &entry);

    Future<void> checkSuccessor(const Entry &entry);
    Future<void> deleteClaimed(const std::shared_ptr<Attempt> &attempt);
    Future<void> carryOutOne(const Entry &entry);
    Result<void> finish(const Attempt &attempt, Result<void> done);
    Future<void> next(int session, QStringList accessorIds, Result<void> soFar);

    NomadWorker &m_worker;
    DeletionFile m_file;
    Entries m_entries;               ///< of all clusters and regions
    QSet<QString> m_busy;            ///< accessor IDs of what is being deleted
    QSet<QString> m_lookedFor;       ///< accessor IDs of what may be gone
    QHash<QString, Patience> m_late; ///< what failed for a reason that passes
    std::optional<Instant> m_lastTick;
    bool m_open = false;
};

} // namespace chatelaine::nomad
