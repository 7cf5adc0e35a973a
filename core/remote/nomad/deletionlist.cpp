// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/deletionlist.h"

#include "nomad/chain.h"
#include "nomad/nomadworker.h"
#include "nomad/tokenacts.h"
#include "nomad/tokentable.h"

#include <QLoggingCategory>

#include <algorithm>

namespace chatelaine::nomad {

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.nomad.deletions")

using Entry = DeletionFile::Entry;
using Entries = DeletionFile::Entries;

/// Worth trying again by itself: nothing is wrong with the deletion.
bool passes(const Error &error)
{
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Busy ||
           error.code == ErrorCode::Cancelled || error.code == ErrorCode::NotSignedIn;
}

} // namespace

DeletionList::DeletionList(NomadWorker &worker)
    : QObject(&worker)
    , m_worker(worker)
    , m_file(worker.options().stateFolder, worker.profile().id)
{
}

void DeletionList::open()
{
    m_open = m_worker.isManagement();
    if (!m_open)
        return;
    m_entries = m_file.read();
    const Instant now = m_worker.clock().now();
    for (Entry &entry : m_entries)
        entry.deletion.awaitsAnswer = entry.deletion.dueAt <= now;
    Q_EMIT m_worker.pendingDeletionsChanged();
}

void DeletionList::close()
{
    m_open = false;
    m_busy.clear();
    if (m_entries.isEmpty())
        return;
    m_entries.clear();
    Q_EMIT m_worker.pendingDeletionsChanged();
}

QVector<PendingDeletion> DeletionList::pending() const
{
    QVector<PendingDeletion> all;
    const QString region = m_worker.facts().region;
    for (const Entry &entry : m_entries) {
        if (entry.region == region)
            all << entry.deletion;
    }
    std::sort(all.begin(), all.end(), [](const PendingDeletion &a, const PendingDeletion &b) {
        return std::tie(a.dueAt, a.accessorId) < std::tie(b.dueAt, b.accessorId);
    });
    return all;
}

const PendingDeletion *DeletionList::find(const QString &accessorId) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&accessorId](const Entry &entry) {
        return entry.deletion.accessorId == accessorId;
    });
    return found == m_entries.cend() ? nullptr : &found->deletion;
}

std::optional<DeferredDeletion> DeletionList::of(const QString &accessorId) const
{
    const PendingDeletion *deletion = m_entries.isEmpty() ? nullptr : find(accessorId);
    if (!deletion)
        return std::nullopt;
    return DeferredDeletion{deletion->dueAt, deletion->successor};
}

void DeletionList::tell(const QStringList &accessorIds)
{
    Q_EMIT m_worker.pendingDeletionsChanged();
    QVector<TokenId> ids;
    for (const QString &accessorId : accessorIds)
        ids << m_worker.ids().token(QUuid(accessorId));
    if (!ids.isEmpty())
        Q_EMIT m_worker.tokensChanged(ids);
}

bool DeletionList::refresh()
{
    if (!m_file.isNewer())
        return false;
    Entries entries = m_file.read();
    // What was due when this console opened goes on waiting for its answer.
    for (Entry &entry : entries) {
        if (const PendingDeletion *known = find(entry.deletion.accessorId))
            entry.deletion.awaitsAnswer = known->awaitsAnswer;
    }
    if (entries == m_entries)
        return false;
    QStringList touched;
    for (const Entries &list : {m_entries, entries}) {
        for (const Entry &entry : list)
            touched << entry.deletion.accessorId;
    }
    touched.removeDuplicates();
    m_entries = entries;
    tell(touched);
    return true;
}

Result<void> DeletionList::add(const PendingDeletion &deletion)
{
    const Entry entry{deletion, m_worker.facts().region};
    const auto replace = [&entry](Entries &entries) {
        entries.removeIf(
            [&entry](const Entry &each) { return each.deletion.accessorId == entry.deletion.accessorId; });
        entries << entry;
    };
    if (const auto kept = m_file.change(replace); !kept)
        return tl::unexpected(kept.error());
    replace(m_entries);
    tell({deletion.accessorId});
    return {};
}

Result<void> DeletionList::cancel(const QString &accessorId)
{
    if (accessorId == m_busy)
        return fail(ErrorCode::Conflict, tr("This token is being deleted at this moment."));
    const auto remove = [&accessorId](Entries &entries) {
        entries.removeIf([&accessorId](const Entry &each) { return each.deletion.accessorId == accessorId; });
    };
    if (const auto kept = m_file.change(remove); !kept)
        return tl::unexpected(kept.error());
    remove(m_entries);
    tell({accessorId});
    return {};
}

void DeletionList::drop(const QString &accessorId)
{
    if (m_busy == accessorId)
        m_busy.clear();
    if (const auto dropped = cancel(accessorId); !dropped)
        qCWarning(log) << "a deletion that is done stays in the list:" << dropped.error().message;
}

void DeletionList::note(const QString &accessorId, const QString &problem)
{
    const auto edit = [&](Entries &entries) {
        for (Entry &entry : entries) {
            if (entry.deletion.accessorId == accessorId)
                entry.deletion.problem = problem;
        }
    };
    if (const auto kept = m_file.change(edit); !kept)
        qCWarning(log) << "a problem could not be written down:" << kept.error().message;
    edit(m_entries);
    tell({accessorId});
}

void DeletionList::forgetMissing()
{
    if (!m_open || m_entries.isEmpty() || !m_worker.tokens().isLoaded())
        return;
    for (const PendingDeletion &deletion : pending()) {
        if (!m_worker.tokens().row(m_worker.ids().token(QUuid(deletion.accessorId))) &&
            deletion.accessorId != m_busy)
            drop(deletion.accessorId);
    }
}

bool DeletionList::isDue(const PendingDeletion &deletion) const
{
    return !deletion.awaitsAnswer && deletion.problem.isEmpty() && deletion.dueAt <= m_worker.clock().now();
}

void DeletionList::onTick()
{
    if (!m_open || !m_busy.isEmpty())
        return;
    refresh();
    const ServerHealth health = m_worker.state().health;
    if (m_entries.isEmpty() || (health != ServerHealth::Live && health != ServerHealth::Stale))
        return;
    const auto all = pending();
    const auto due =
        std::find_if(all.cbegin(), all.cend(), [this](const PendingDeletion &each) { return isDue(each); });
    if (due == all.cend())
        return;
    whenReady(carryOutOne(*due), this, [this, name = due->name](const Result<void> &done) {
        if (done)
            Q_EMIT carriedOut(name);
    });
}

Future<void> DeletionList::checkSuccessor(const PendingDeletion &deletion)
{
    // A person who was told that there is no successor and still says so has decided.
    if (deletion.successor.isEmpty() || !deletion.problem.isEmpty())
        return ready<void>(Result<void>());
    return either(
        m_worker.api().token(deletion.successor), this, [this](Result<Answer<FullToken>> successor) {
            if (!successor && successor.error().code != ErrorCode::NotFound)
                return failed<void>(successor.error());
            const bool works = successor && (!successor->value.stub.expiresAt ||
                                             *successor->value.stub.expiresAt > m_worker.clock().now());
            if (works)
                return ready<void>(Result<void>());
            return ready<void>(
                fail(ErrorCode::Conflict,
                     tr("The token that was to take over does not work any more: it has been deleted or "
                        "has expired. This one has been kept.")));
        });
}

Future<void> DeletionList::carryOutOne(const PendingDeletion &deletion)
{
    m_busy = deletion.accessorId;
    auto gone = andThen(checkSuccessor(deletion), this, [this, deletion] {
        return m_worker.acts().removeQuietly(QUuid(deletion.accessorId));
    });
    return either(gone, this, [this, accessorId = deletion.accessorId](Result<void> done) {
        m_busy.clear();
        if (done || done.error().code == ErrorCode::NotFound) {
            drop(accessorId);
            return ready<void>(Result<void>());
        }
        if (m_open && !passes(done.error()))
            note(accessorId, done.error().message);
        return ready<void>(std::move(done));
    });
}

Future<void> DeletionList::carryOut(const QStringList &accessorIds)
{
    if (const auto may = m_worker.needWrite(); !may)
        return failed<void>(may.error());
    refresh();
    return next(accessorIds, {});
}

Future<void> DeletionList::next(QStringList accessorIds, Result<void> soFar)
{
    if (accessorIds.isEmpty())
        return ready<void>(std::move(soFar));
    const PendingDeletion *deletion = find(accessorIds.takeFirst());
    if (!deletion) // another console was faster, or it was cancelled there
        return next(std::move(accessorIds), std::move(soFar));
    const PendingDeletion wanted = *deletion;
    return either(carryOutOne(wanted), this,
                  [this, wanted, accessorIds = std::move(accessorIds), soFar](const Result<void> &done) {
                      if (!done && m_open)
                          note(wanted.accessorId, done.error().message);
                      return next(accessorIds, soFar && !done ? done : soFar);
                  });
}

} // namespace chatelaine::nomad
