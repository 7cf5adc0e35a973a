// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/bulkdeletion.h"

#include "backend/chain.h"
#include "nomad/nomadworker.h"
#include "nomad/tokenacts.h"
#include "nomad/tokentable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace chatelaine::nomad::bulkdeletion {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::bulkdeletion)
};

struct Run
{
    NomadWorker &worker;
    QVector<BulkTarget> targets;
    std::shared_ptr<LongWork> work;
    int session;
    BulkReport report;
    Promised<BulkReport> promise = promised<BulkReport>();
    qsizetype next = 0;
};

using SharedRun = std::shared_ptr<Run>;

/// What keeps one from being deleted would keep all that follow.
bool concernsAll(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unavailable:
    case ErrorCode::Untrusted:
    case ErrorCode::Busy:
    case ErrorCode::NotSignedIn:
    case ErrorCode::PermissionDenied:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

std::optional<Error> reasonToStop(const Run &run)
{
    if (run.report.stopped)
        return run.report.stopped;
    if (run.work->isCancelled())
        return Error{ErrorCode::Cancelled, Words::tr("You cancelled it.")};
    if (const auto lasts = run.worker.needSession(run.session); !lasts)
        return lasts.error();
    return std::nullopt;
}

void finish(Run &run)
{
    std::transform(run.targets.cbegin() + run.next, run.targets.cend(),
                   std::back_inserter(run.report.notTried),
                   [](const BulkTarget &target) { return target.id; });
    keep<BulkReport>(run.promise, std::move(run.report));
}

void take(Run &run, TokenId id, const Result<Token> &deleted)
{
    run.work->setDone(++run.next);
    if (deleted) {
        run.report.done << id;
        run.report.gone.insert(id, *deleted);
        return;
    }
    if (deleted.error().code == ErrorCode::NotFound) {
        run.report.unchanged << id;
        return;
    }
    addRefusal(run.report.failed, id, deleted.error());
    if (concernsAll(deleted.error().code))
        run.report.stopped = deleted.error();
}

void step(const SharedRun &run)
{
    if (run->next < run->targets.size())
        run->report.stopped = reasonToStop(*run);
    if (run->next == run->targets.size() || run->report.stopped)
        return finish(*run);
    const BulkTarget target = run->targets[run->next];
    whenReady(run->worker.acts().remove(target.id, target.version), &run->worker,
              [run, target](const Result<Token> &deleted) {
                  take(*run, target.id, deleted);
                  step(run);
              });
}

void judge(NomadWorker &worker, TokenId id, BulkPlan &plan)
{
    const TokenStub *stub = worker.tokens().row(id);
    if (!stub) {
        plan.unchanged << id; // gone already
        return;
    }
    if (const auto may = worker.acts().mayRemove(*stub); !may)
        return addRefusal(plan.refused, id, may.error());
    plan.targets.append({id, static_cast<qint64>(stub->modifyIndex)});
    plan.management += stub->management ? 1 : 0;
}

} // namespace

Future<BulkPlan> rehearse(NomadWorker &worker, const QVector<TokenId> &ids)
{
    if (const auto may = worker.needWrite(); !may)
        return failed<BulkPlan>(may.error());
    return andThen(worker.tokens().loaded(), &worker, [&worker, ids] {
        BulkPlan plan;
        QSet<TokenId> seen;
        for (const TokenId id : ids) {
            if (!seen.contains(id))
                judge(worker, id, plan);
            seen.insert(id);
        }
        return ready<BulkPlan>(std::move(plan));
    });
}

Future<BulkReport> carryOut(NomadWorker &worker, const QVector<BulkTarget> &targets,
                            const std::shared_ptr<LongWork> &work)
{
    if (const auto may = worker.needWrite(); !may)
        return failed<BulkReport>(may.error());
    const auto run = std::make_shared<Run>(
        Run{worker, targets, work, worker.session(), BulkReport(), promised<BulkReport>()});
    step(run);
    return run->promise->future();
}

} // namespace chatelaine::nomad::bulkdeletion
