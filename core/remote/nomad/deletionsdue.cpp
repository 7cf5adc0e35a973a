// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/chain.h"
#include "nomad/deletionlist.h"
#include "nomad/nomadworker.h"
#include "nomad/serverhealth.h"
#include "nomad/tokenacts.h"
#include "nomad/tokentable.h"

#include <QLoggingCategory>

#include <algorithm>

// How a deletion whose time has come is carried out.
namespace chatelaine::nomad {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.nomad.deletions")

const QString successorField = QStringLiteral("successor");
constexpr Duration longestClaim = 5min; ///< afterwards, the console that claimed it is gone

/// Worth trying again by itself: nothing is wrong with the deletion.
bool passes(const Error &error)
{
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Busy ||
           error.code == ErrorCode::Cancelled || error.code == ErrorCode::NotSignedIn ||
           error.code == ErrorCode::OutcomeUnknown;
}

bool isSame(const DeletionFile::Entry &a, const DeletionFile::Entry &b)
{
    return a.deletion.accessorId == b.deletion.accessorId && a.region == b.region && a.cluster == b.cluster;
}

} // namespace

/// By this computer's clock: the consoles that share the list share it, too.
bool DeletionList::isClaimed(const Entry &entry) const
{
    return entry.claimedAt &&
           std::chrono::abs(m_worker.serverClock()->local() - *entry.claimedAt) < longestClaim;
}

/// Takes the deletion for this console, unless it was cancelled, put off or taken by another one: false.
Result<bool> DeletionList::claim(const Entry &wanted)
{
    bool isMine = false;
    const Instant now = m_worker.serverClock()->local();
    const auto take = [&](Entries &entries) {
        for (Entry &entry : entries) {
            if (!isSame(entry, wanted) || entry.deletion.dueAt != wanted.deletion.dueAt || isClaimed(entry))
                continue;
            entry.claimedAt = now;
            isMine = true;
        }
    };
    if (const auto kept = change(take); !kept)
        return tl::unexpected(kept.error());
    return isMine;
}

void DeletionList::drop(const Entry &entry)
{
    m_late.remove(entry.deletion.accessorId);
    const auto remove = [&](Entries &entries) {
        entries.removeIf([&](const Entry &each) { return isSame(each, entry); });
    };
    if (const auto kept = change(remove); !kept) {
        qCWarning(log) << "a deletion that is done stays in the list:" << kept.error().message;
        remove(m_entries);
    }
    tell({entry.deletion.accessorId});
}

void DeletionList::waitLonger(const QString &accessorId, const Error &error)
{
    Patience &late = m_late[accessorId];
    late.notBefore =
        m_worker.clock().now() + pauseAfter(++late.failures, m_worker.options(), healthOf(error));
}

// A list may be old, or of another server: the token itself is asked for.
void DeletionList::forgetMissing()
{
    if (!m_open || m_entries.isEmpty() || !m_worker.tokens().isLoaded())
        return;
    const Entries entries = m_entries;
    for (const Entry &entry : entries) {
        const QString &accessorId = entry.deletion.accessorId;
        const bool isListed = m_worker.tokens().row(m_worker.ids().token(QUuid(accessorId)));
        if (isOurs(entry) && !isListed && !m_busy.contains(accessorId) && !m_lookedFor.contains(accessorId))
            lookFor(entry);
    }
}

void DeletionList::lookFor(const Entry &entry)
{
    const QString accessorId = entry.deletion.accessorId;
    m_lookedFor.insert(accessorId);
    whenReady(m_worker.api().token(accessorId), this,
              [this, entry, session = m_worker.session()](const Result<Answer<FullToken>> &token) {
                  if (!m_worker.isCurrent(session))
                      return;
                  m_lookedFor.remove(entry.deletion.accessorId);
                  if (!token && token.error().code == ErrorCode::NotFound)
                      drop(entry);
              });
}

Future<void> DeletionList::checkSuccessor(const Entry &entry)
{
    // A person who was told that there is no successor and still says so has decided.
    if (entry.deletion.successor.isEmpty() || entry.toldOfSuccessor)
        return ready<void>(Result<void>());
    return either(
        m_worker.api().token(entry.deletion.successor), this, [this](Result<Answer<FullToken>> successor) {
            if (!successor && successor.error().code != ErrorCode::NotFound)
                return failed<void>(successor.error());
            const bool works = successor && (!successor->value.stub.expiresAt ||
                                             *successor->value.stub.expiresAt > m_worker.clock().now());
            if (works)
                return ready<void>(Result<void>());
            return ready<void>(
                fail(ErrorCode::Conflict,
                     tr("The token that was to take over does not work any more: it has been deleted or "
                        "has expired. This one has been kept."),
                     {}, successorField));
        });
}

/// One try at a deletion.
struct DeletionList::Attempt
{
    int session = 0;
    Entry entry;
    bool isClaimed = false;
};

Future<void> DeletionList::deleteClaimed(const std::shared_ptr<Attempt> &attempt)
{
    if (const auto still = m_worker.needSession(attempt->session); !still)
        return failed<void>(still.error());
    const auto isMine = claim(attempt->entry);
    if (!isMine)
        return failed<void>(isMine.error());
    attempt->isClaimed = *isMine;
    if (!attempt->isClaimed)
        return ready<void>(fail(ErrorCode::Busy, tr("Another console has called this deletion off, has put "
                                                    "it off, or is carrying it out.")));
    return m_worker.acts().removeQuietly(attempt->session, QUuid(attempt->entry.deletion.accessorId));
}

Future<void> DeletionList::carryOutOne(const Entry &entry)
{
    const auto attempt = std::make_shared<Attempt>(Attempt{m_worker.session(), entry});
    m_busy.insert(entry.deletion.accessorId);
    auto gone = andThen(checkSuccessor(entry), this, [this, attempt] { return deleteClaimed(attempt); });
    return either(gone, this, [this, attempt](Result<void> done) {
        return ready<void>(finish(*attempt, std::move(done)));
    });
}

Result<void> DeletionList::finish(const Attempt &attempt, Result<void> done)
{
    const Entry &entry = attempt.entry;
    const bool isCurrent = m_worker.isCurrent(attempt.session);
    if (isCurrent)
        m_busy.remove(entry.deletion.accessorId);
    if (done || done.error().code == ErrorCode::NotFound) {
        drop(entry);
        return {};
    }
    const Error error = done.error();
    if (isCurrent && passes(error))
        waitLonger(entry.deletion.accessorId, error);
    const bool isWorthNoting = isCurrent && !passes(error);
    if (attempt.isClaimed || isWorthNoting)
        release(attempt, isWorthNoting ? std::optional(error) : std::nullopt);
    return done;
}

/// Gives it back, with what went wrong.
void DeletionList::release(const Attempt &attempt, const std::optional<Error> &problem)
{
    const auto edit = [&](Entries &entries) {
        for (Entry &each : entries) {
            if (!isSame(each, attempt.entry))
                continue;
            if (attempt.isClaimed)
                each.claimedAt.reset();
            if (problem)
                each.deletion.problem = problem->message;
            each.toldOfSuccessor = each.toldOfSuccessor || (problem && problem->field == successorField);
        }
    };
    if (const auto kept = change(edit); !kept) {
        qCWarning(log) << "a problem could not be written down:" << kept.error().message;
        edit(m_entries);
    }
    tell({attempt.entry.deletion.accessorId});
}

Future<void> DeletionList::carryOut(const QStringList &accessorIds)
{
    if (const auto may = m_worker.needWrite(); !may)
        return failed<void>(may.error());
    refresh();
    return next(m_worker.session(), accessorIds, {});
}

Future<void> DeletionList::next(int session, QStringList accessorIds, Result<void> soFar)
{
    if (accessorIds.isEmpty())
        return ready<void>(std::move(soFar));
    if (auto still = m_worker.needSession(session); !still)
        return ready<void>(std::move(still));
    const QString accessorId = accessorIds.takeFirst();
    const Entry *entry = find(accessorId);
    // Not there: another console was faster, or it was cancelled there. Busy: it is under way.
    if (!entry || m_busy.contains(accessorId))
        return next(session, std::move(accessorIds), std::move(soFar));
    return either(carryOutOne(*entry), this,
                  [this, session, accessorIds = std::move(accessorIds), soFar](const Result<void> &done) {
                      return next(session, accessorIds, soFar && !done ? done : soFar);
                  });
}

} // namespace chatelaine::nomad
