// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychain.h"

#include "backend/whenready.h"

#include <QPromise>
#include <QTimer>

#include <memory>

#include <qt6keychain/keychain.h>

namespace chatelaine {
namespace {

const QString serviceName = QStringLiteral("chatelaine");

tl::unexpected<Error> refusal(const QKeychain::Job &job)
{
    const QString detail = job.errorString();
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return fail(ErrorCode::PermissionDenied,
                    Keychain::tr("The keychain was not opened. Unlock it and try again."), detail);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return fail(ErrorCode::Unavailable, Keychain::tr("This computer has no keychain that is running."),
                    detail);
    default:
        return fail(ErrorCode::Unavailable,
                    Keychain::tr("The keychain did not do what it was asked. Is it running and unlocked?"),
                    detail);
    }
}

Error tooSlow(std::chrono::milliseconds patience)
{
    return {ErrorCode::Unavailable,
            Keychain::tr("The keychain did not answer. It may be locked, or waiting for you."),
            QStringLiteral("no answer within %1 ms").arg(patience.count())};
}

/// What \a job answers, by way of \a done, or within \a patience that it is too slow. Then, what it has done
/// later all the same is undone by \a late.
template <class T, class Done, class Late>
Future<T> carriedOut(QKeychain::Job *job, const QUuid &key, std::chrono::milliseconds patience, Done done,
                     Late late)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Future<T> answer = promise->future();
    job->setInsecureFallback(false);
    job->setKey(key.toString(QUuid::WithoutBraces));
    // The job is its own context: a keychain object that goes away leaves the person's change to be finished.
    QTimer::singleShot(patience, job, [promise, patience] {
        promise->addResult(Result<T>(tl::unexpected(tooSlow(patience))));
        promise->finish();
    });
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [promise, job, done = std::move(done), late = std::move(late)] {
                         if (promise->future().isFinished())
                             return late(*job);
                         promise->addResult(done(*job));
                         promise->finish();
                     });
    job->start();
    return answer;
}

} // namespace

Keychain::Keychain(QObject *parent, std::chrono::milliseconds patience)
    : SecretKeeper(parent)
    , m_patience(patience)
{
    whenReady(read(QUuid()), this, [this](const Result<std::optional<Secret>> &nothing) {
        if (!nothing && nothing.error().code == ErrorCode::Unavailable)
            m_unavailable = nothing.error().message;
    });
}

Future<std::optional<Secret>> Keychain::read(const QUuid &key)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    const auto textOf = [](const QKeychain::Job &done) {
        QByteArray text = static_cast<const QKeychain::ReadPasswordJob &>(done).binaryData();
        Secret secret(text);
        wipe(text);
        return secret;
    };
    const auto found = [textOf](const QKeychain::Job &done) -> Result<std::optional<Secret>> {
        if (done.error() == QKeychain::EntryNotFound)
            return std::nullopt;
        if (done.error() != QKeychain::NoError)
            return refusal(done);
        Secret secret = textOf(done);
        return secret.isEmpty() ? std::nullopt : std::optional(std::move(secret));
    };
    return carriedOut<std::optional<Secret>>(job, key, m_patience, found,
                                             [textOf](const QKeychain::Job &done) { textOf(done); });
}

Future<void> Keychain::write(const QUuid &key, Secret secret)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    QByteArray text = secret.view().toByteArray();
    job->setBinaryData(text);
    wipe(text); // QtKeychain keeps its own copy until it is done, and does not wipe it
    const auto written = [](const QKeychain::Job &done) -> Result<void> {
        if (done.error() != QKeychain::NoError)
            return refusal(done);
        return {};
    };
    // Whoever was told that nothing is kept finds nothing kept.
    const auto takeBack = [](const QKeychain::Job &done) {
        if (done.error() != QKeychain::NoError)
            return;
        auto *removal = new QKeychain::DeletePasswordJob(serviceName);
        removal->setInsecureFallback(false);
        removal->setKey(done.key());
        removal->start();
    };
    return carriedOut<void>(job, key, m_patience, written, takeBack);
}

Future<void> Keychain::remove(const QUuid &key)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    const auto removed = [](const QKeychain::Job &done) -> Result<void> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return refusal(done);
        return {};
    };
    return carriedOut<void>(job, key, m_patience, removed, [](const QKeychain::Job &) {});
}

} // namespace chatelaine
