// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/deletionlist.h"

#include "backend/whenready.h"
#include "nomad/nomadworker.h"
#include "nomad/tokentable.h"

#include <QDir>
#include <QLoggingCategory>

#include <algorithm>

namespace chatelaine::nomad {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.nomad.deletions")

/// The computer slept, or somebody set the clock: what is due now was not meant for this moment.
constexpr Duration longestTick = 1min;

} // namespace

DeletionList::DeletionList(NomadWorker &worker)
    : QObject(&worker)
    , m_worker(worker)
    , m_file(worker.options().stateFolder, worker.profile().id)
{
}

// What is in the list

QString DeletionList::cluster() const
{
    return clusterOf(m_worker.profile());
}

bool DeletionList::isOurs(const Entry &entry) const
{
    return entry.region == m_worker.facts().region && entry.cluster == cluster();
}

bool DeletionList::isEntryOf(const Entry &entry, const QString &accessorId) const
{
    return entry.deletion.accessorId == accessorId && isOurs(entry);
}

const DeletionFile::Entry *DeletionList::find(const QString &accessorId) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &entry) { return isEntryOf(entry, accessorId); });
    return found == m_entries.cend() ? nullptr : &*found;
}

QVector<PendingDeletion> DeletionList::pending() const
{
    QVector<PendingDeletion> all;
    for (const Entry &entry : m_entries) {
        if (isOurs(entry))
            all << entry.deletion;
    }
    std::sort(all.begin(), all.end(), [](const PendingDeletion &a, const PendingDeletion &b) {
        return std::tie(a.dueAt, a.accessorId) < std::tie(b.dueAt, b.accessorId);
    });
    return all;
}

std::optional<DeferredDeletion> DeletionList::of(const QString &accessorId) const
{
    const Entry *entry = m_entries.isEmpty() ? nullptr : find(accessorId);
    if (!entry)
        return std::nullopt;
    return DeferredDeletion{entry->deletion.dueAt, entry->deletion.successor};
}

// A session

void DeletionList::open()
{
    m_open = m_worker.isManagement();
    if (!m_open)
        return;
    m_entries = m_file.read();
    m_lastTick = m_worker.clock().now();
    askForAnswers(*m_lastTick);
    Q_EMIT m_worker.pendingDeletionsChanged();
}

void DeletionList::close()
{
    m_open = false;
    m_busy.clear();
    m_lookedFor.clear();
    m_late.clear();
    m_lastTick.reset();
    if (m_entries.isEmpty())
        return;
    m_entries.clear();
    Q_EMIT m_worker.pendingDeletionsChanged();
}

void DeletionList::askForAnswers(Instant now)
{
    for (Entry &entry : m_entries) {
        if (entry.deletion.dueAt <= now)
            entry.deletion.awaitsAnswer = true;
    }
}

void DeletionList::notice(Instant now)
{
    const Duration gap = m_lastTick ? now - *m_lastTick : Duration::zero();
    m_lastTick = now;
    if (std::chrono::abs(gap) <= longestTick)
        return;
    const auto before = pending();
    askForAnswers(now);
    if (pending() != before)
        tell({});
}

void DeletionList::tell(const QStringList &accessorIds)
{
    if (!m_open)
        return;
    Q_EMIT m_worker.pendingDeletionsChanged();
    QVector<TokenId> ids;
    for (const QString &accessorId : accessorIds)
        ids << m_worker.ids().token(QUuid(accessorId));
    if (!ids.isEmpty())
        Q_EMIT m_worker.tokensChanged(ids);
}

// The file

void DeletionList::refresh()
{
    if (m_file.isNewer())
        takeOver(m_file.read());
}

void DeletionList::takeOver(Entries entries)
{
    const Instant now = m_worker.clock().now();
    const auto isSame = [](const Entry &a, const Entry &b) {
        return a.deletion.accessorId == b.deletion.accessorId && a.region == b.region &&
               a.cluster == b.cluster;
    };
    // What waits for an answer in this console goes on waiting; what comes overdue waits for one, too.
    for (Entry &entry : entries) {
        const auto known = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                        [&](const Entry &each) { return isSame(each, entry); });
        const bool isKnown = known != m_entries.cend() && known->deletion.dueAt == entry.deletion.dueAt;
        entry.deletion.awaitsAnswer = isKnown ? known->deletion.awaitsAnswer : entry.deletion.dueAt <= now;
    }
    if (entries == m_entries)
        return;
    QStringList touched;
    for (const Entries &list : {m_entries, entries}) {
        for (const Entry &entry : list)
            touched << entry.deletion.accessorId;
    }
    touched.removeDuplicates();
    m_entries = std::move(entries);
    tell(touched);
}

/// What other consoles wrote meanwhile comes along.
Result<void> DeletionList::change(const std::function<void(Entries &)> &edit)
{
    auto kept = m_file.change(edit);
    if (!kept)
        return tl::unexpected(kept.error());
    if (m_open)
        takeOver(std::move(*kept));
    return {};
}

QString DeletionList::takeNotice()
{
    const QString aside = m_file.takeSetAside();
    if (aside.isEmpty())
        return {};
    qCWarning(log) << "the list of pending deletions could not be read, and was set aside";
    return tr("Not all of the list of pending deletions could be read: what is missing from it is not "
              "carried out. The file was kept as %1.")
        .arg(QDir::toNativeSeparators(aside));
}

Result<void> DeletionList::add(const PendingDeletion &deletion)
{
    const QString region = m_worker.facts().region;
    if (region.isEmpty())
        return fail(ErrorCode::Unsupported,
                    tr("The server does not tell its region: deletions cannot be put off here."));
    const Entry entry{deletion, region, cluster()};
    const auto replace = [&](Entries &entries) {
        entries.removeIf([&](const Entry &each) { return isEntryOf(each, deletion.accessorId); });
        entries << entry;
    };
    m_late.remove(deletion.accessorId);
    if (auto kept = change(replace); !kept)
        return kept;
    tell({deletion.accessorId});
    return {};
}

Result<void> DeletionList::cancel(const QString &accessorId)
{
    bool isLate = m_busy.contains(accessorId);
    const auto remove = [&](Entries &entries) {
        entries.removeIf([&](const Entry &each) {
            if (!isEntryOf(each, accessorId))
                return false;
            isLate = isLate || isClaimed(each);
            return !isLate;
        });
    };
    if (auto kept = change(remove); !kept)
        return kept;
    if (isLate)
        return fail(ErrorCode::Conflict, tr("This token is being deleted at this moment."));
    return {};
}

// By themselves

bool DeletionList::isDue(const PendingDeletion &deletion) const
{
    const Instant now = m_worker.clock().now();
    const auto late = m_late.constFind(deletion.accessorId);
    return !deletion.awaitsAnswer && deletion.problem.isEmpty() && deletion.dueAt <= now &&
           (late == m_late.cend() || late->notBefore <= now);
}

void DeletionList::onTick()
{
    if (!m_open)
        return;
    notice(m_worker.clock().now());
    if (!m_busy.isEmpty())
        return;
    refresh();
    const ServerHealth health = m_worker.state().health;
    if (m_entries.isEmpty() || (health != ServerHealth::Live && health != ServerHealth::Stale))
        return;
    const auto due = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                  [this](const Entry &each) { return isOurs(each) && isDue(each.deletion); });
    if (due == m_entries.cend())
        return;
    whenReady(carryOutOne(*due), this, [this, name = due->deletion.name](const Result<void> &done) {
        if (done)
            Q_EMIT carriedOut(name);
    });
}

} // namespace chatelaine::nomad
