// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychain.h"

#include "backend/whenready.h"

#include <QPromise>

#include <memory>

#include <qt6keychain/keychain.h>

namespace chatelaine {
namespace {

const QString serviceName = QStringLiteral("chatelaine");

template <class T, class Done> Future<T> carriedOut(QKeychain::Job *job, const QUuid &key, Done done)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Future<T> answer = promise->future();
    job->setInsecureFallback(false);
    job->setKey(key.toString(QUuid::WithoutBraces));
    // The job is its own context: a keychain object that goes away leaves the person's change to be finished.
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, done = std::move(done)] {
        promise->addResult(done(*job));
        promise->finish();
    });
    job->start();
    return answer;
}

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

} // namespace

Keychain::Keychain(QObject *parent)
    : SecretKeeper(parent)
{
    whenReady(read(QUuid()), this, [this](const Result<std::optional<Secret>> &nothing) {
        if (!nothing && nothing.error().code == ErrorCode::Unavailable)
            m_unavailable = nothing.error().message;
    });
}

Future<std::optional<Secret>> Keychain::read(const QUuid &key)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    return carriedOut<std::optional<Secret>>(
        job, key, [](const QKeychain::Job &done) -> Result<std::optional<Secret>> {
            if (done.error() == QKeychain::EntryNotFound)
                return std::nullopt;
            if (done.error() != QKeychain::NoError)
                return refusal(done);
            QByteArray text = static_cast<const QKeychain::ReadPasswordJob &>(done).binaryData();
            Secret secret(text);
            wipe(text);
            return secret.isEmpty() ? std::nullopt : std::optional(std::move(secret));
        });
}

Future<void> Keychain::write(const QUuid &key, Secret secret)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    QByteArray text = secret.view().toByteArray();
    job->setBinaryData(text);
    wipe(text); // QtKeychain keeps its own copy until it is done, and does not wipe it
    return carriedOut<void>(job, key, [](const QKeychain::Job &done) -> Result<void> {
        if (done.error() != QKeychain::NoError)
            return refusal(done);
        return {};
    });
}

Future<void> Keychain::remove(const QUuid &key)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    return carriedOut<void>(job, key, [](const QKeychain::Job &done) -> Result<void> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return refusal(done);
        return {};
    });
}

} // namespace chatelaine
