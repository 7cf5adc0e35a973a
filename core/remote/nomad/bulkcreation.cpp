// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/bulkcreation.h"

#include "backend/chain.h"
#include "nomad/nomadworker.h"
#include "nomad/tokenacts.h"
#include "nomad/tokenrules.h"
#include "nomad/tokentable.h"

#include <QCoreApplication>
#include <QSet>

namespace chatelaine::nomad::bulkcreation {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::bulkcreation)
};

struct Run
{
    NomadWorker &worker;
    QVector<TokenDraft> drafts;
    std::shared_ptr<LongWork> work;
    int session;
    CreationReport report;
    Promised<CreationReport> promise = promised<CreationReport>();
    qsizetype next = 0;
};

using SharedRun = std::shared_ptr<Run>;

/// The server or the rules said no to this one, and nothing else happened.
bool concernsOne(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Conflict:
    case ErrorCode::RoleCeiling:
    case ErrorCode::Unsupported:
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
    run.report.creations.resize(run.drafts.size());
    keep<CreationReport>(run.promise, std::move(run.report));
}

void take(Run &run, Result<RevealedToken> made)
{
    run.work->setDone(++run.next);
    run.report.secrets.append(made ? made->secret.view() : QByteArrayView());
    if (made) {
        run.report.creations.append({std::move(made->token)});
        return;
    }
    run.report.creations.append({{}, made.error()});
    if (!concernsOne(made.error().code))
        run.report.stopped = made.error();
}

void step(const SharedRun &run)
{
    if (run->next < run->drafts.size())
        run->report.stopped = reasonToStop(*run);
    if (run->next == run->drafts.size() || run->report.stopped)
        return finish(*run);
    whenReady(run->worker.acts().create(run->drafts[run->next]), &run->worker,
              [run](Result<RevealedToken> made) {
                  take(*run, std::move(made));
                  step(run);
              });
}

/// The names among \a wanted that tokens have already.
QSet<QString> taken(NomadWorker &worker, const QSet<QString> &wanted)
{
    QSet<QString> found;
    worker.tokens().all().each([&](TokenId, const TokenStub &stub) {
        if (wanted.contains(stub.name))
            found << stub.name;
    });
    return found;
}

CreationPlan judged(NomadWorker &worker, const QVector<TokenDraft> &drafts)
{
    const Instant now = worker.clock().now();
    CreationPlan plan;
    QHash<qsizetype, QString> names;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const auto wanted = rules::newToken(drafts[i], worker.capabilities(), worker.ids(), {}, now);
        if (!wanted)
            plan.refused.append({i, wanted.error()});
        else if (!wanted->name.isEmpty())
            names.insert(i, wanted->name);
    }
    const QSet<QString> there = taken(worker, QSet<QString>(names.cbegin(), names.cend()));
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        if (there.contains(names.value(i)))
            plan.taken << i;
    }
    return plan;
}

} // namespace

Future<CreationPlan> rehearse(NomadWorker &worker, const QVector<TokenDraft> &drafts)
{
    if (const auto may = worker.needWrite(); !may)
        return failed<CreationPlan>(may.error());
    return andThen(worker.tokens().loaded(), &worker,
                   [&worker, drafts] { return ready<CreationPlan>(judged(worker, drafts)); });
}

Future<CreationReport> carryOut(NomadWorker &worker, const QVector<TokenDraft> &drafts,
                                const std::shared_ptr<LongWork> &work)
{
    if (const auto may = worker.needWrite(); !may)
        return failed<CreationReport>(may.error());
    const auto run = std::make_shared<Run>(Run{worker, drafts, work, worker.session(), CreationReport()});
    run->report.secrets = SecretList(drafts.size());
    step(run);
    return run->promise->future();
}

} // namespace chatelaine::nomad::bulkcreation
