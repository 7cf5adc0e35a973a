// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkrun.h"

#include "store/bulkoperations.h"

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qsizetype tokensPerSlice = 250;
// From here on a slip of the hand would cost more than a password.
constexpr qsizetype deletionsThatNeedAPassword = 10;

QString kindWord(BulkKind kind)
{
    switch (kind) {
    case BulkKind::Disable:
        return QStringLiteral("disable");
    case BulkKind::Enable:
        return QStringLiteral("enable");
    case BulkKind::SetOwner:
        return QStringLiteral("change owner");
    case BulkKind::SetRole:
        return QStringLiteral("change role");
    case BulkKind::SetExpiry:
        return QStringLiteral("set expiry");
    case BulkKind::Delete:
        return QStringLiteral("delete");
    }
    Q_UNREACHABLE();
}

} // namespace

/// What one transaction did; it counts once that is committed.
struct BulkRun::Slice
{
    QVector<TokenId> done;
    QVector<TokenId> unchanged;
    std::vector<std::pair<TokenId, Error>> failed;
};

BulkRun::BulkRun(StoreCore &core, const BulkAct &act, QVector<BulkTarget> targets,
                 std::shared_ptr<LongWork> work, Announce announce)
    : BulkWriting(core, targets.size(), std::move(work), std::move(announce))
    , m_act(act)
    , m_targets(std::move(targets))
{
    m_promise.start();
}

BulkRun::~BulkRun()
{
    finish(closed());
}

qsizetype BulkRun::slice(Database &database, qsizetype done)
{
    const QVector<BulkTarget> targets = m_targets.mid(done, tokensPerSlice);
    const Act act{auditName(AuditAction::TokensChanged), {}, {}};
    const bool deletesMany = m_act.kind == BulkKind::Delete && m_targets.size() >= deletionsThatNeedAPassword;
    const Slice slice =
        core().gate.write(database, act, [&](WriteTransaction &transaction, const Identity &actor) {
            if (done == 0 && deletesMany)
                core().gate.requireFresh();
            keepTo(actor);
            return carryOut(transaction, actor, targets);
        });
    take(slice);
    noteChanged(database, slice.done);
    return done + targets.size();
}

BulkRun::Slice BulkRun::carryOut(WriteTransaction &transaction, const Identity &actor,
                                 const QVector<BulkTarget> &targets)
{
    const Instant now = core().clock.now();
    TokenOperations(transaction, actor, now).dropLongDead();
    BulkOperations operations(transaction, actor, now, m_act);
    QVector<TokenId> ids;
    std::transform(targets.cbegin(), targets.cend(), std::back_inserter(ids),
                   [](const BulkTarget &target) { return target.id; });
    const QHash<TokenId, Token> tokens = operations.read(ids);
    Slice slice;
    for (const BulkTarget &target : targets) {
        const auto found = tokens.constFind(target.id);
        carryOut(operations, target, found == tokens.cend() ? std::nullopt : std::optional(*found), slice);
    }
    const QString action = auditName(BulkOperations::actionOf(m_act.kind));
    for (const auto &[id, error] : slice.failed)
        Gatekeeper::recordRefusal(transaction, actor, now, {action, {}, id}, error);
    return slice;
}

void BulkRun::carryOut(BulkOperations &operations, const BulkTarget &target,
                       const std::optional<Token> &before, Slice &slice)
{
    Result<Token> wanted = operations.judge(before);
    if (wanted && *wanted != *before && before->version != target.version)
        wanted =
            fail(ErrorCode::Conflict,
                 tr("“%1” was changed by someone else meanwhile, so it was left alone.").arg(before->name));
    if (!wanted) {
        slice.failed.emplace_back(target.id, wanted.error());
    } else if (*wanted == *before) {
        slice.unchanged << target.id;
    } else {
        operations.write(*before, *wanted);
        slice.done << target.id;
    }
}

void BulkRun::take(const Slice &slice)
{
    m_report.done += slice.done;
    m_report.unchanged += slice.unchanged;
    for (const auto &[id, error] : slice.failed)
        addRefusal(m_report.failed, id, error);
}

void BulkRun::end(Database &database, const std::optional<Error> &why)
{
    tellRest();
    recordSum(database, counts());
    finish(why);
}

QString BulkRun::counts() const
{
    return QStringLiteral("%1: %2 done, %3 unchanged, %4 failed, %5 not tried")
        .arg(kindWord(m_act.kind))
        .arg(m_report.done.size())
        .arg(m_report.unchanged.size())
        .arg(countOf(m_report.failed))
        .arg(m_targets.size() - done());
}

void BulkRun::finish(const std::optional<Error> &why)
{
    if (std::exchange(m_answered, true))
        return;
    if (why && !hasBegun() && why->code != ErrorCode::Cancelled) { // it has not begun
        m_promise.addResult(Result<BulkReport>(tl::unexpected<Error>(*why)));
        return m_promise.finish();
    }
    m_report.stopped = why;
    std::transform(m_targets.cbegin() + done(), m_targets.cend(), std::back_inserter(m_report.notTried),
                   [](const BulkTarget &target) { return target.id; });
    m_promise.addResult(Result<BulkReport>(std::move(m_report)));
    m_promise.finish();
}

} // namespace chatelaine
