// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadsignin.h"

#include "backend/chain.h"
#include "nomad/newtoken.h"
#include "nomad/oidcsignin.h"
#include "nomad/tokentable.h"
#include "nomadwire/nomaderror.h"

#include <algorithm>

namespace chatelaine::nomad {

namespace {

/// Pasted text comes with blanks around it.
SharedSecret trimmed(const Secret &secret)
{
    return std::make_shared<const Secret>(secret.view().trimmed());
}

ServerDoor doorOf(const Capabilities &capabilities)
{
    ServerDoor door;
    door.aclEnabled = capabilities.aclEnabled;
    door.tokens = capabilities.aclEnabled;
    door.oneTime = capabilities.aclEnabled && capabilities.oneTime;
    return door;
}

void addMethods(ServerDoor &door, const QVector<AuthMethod> &methods, bool jwtLogin)
{
    for (const AuthMethod &method : methods) {
        if (method.type == AuthMethodType::Oidc || jwtLogin)
            door.methods.append(method);
    }
    std::sort(door.methods.begin(), door.methods.end(),
              [](const AuthMethod &a, const AuthMethod &b) { return a.name < b.name; });
}

/// A line of its own: signing in, which ends what is under way on the worker's, must not end a look at what
/// the door offers.
struct Look
{
    explicit Look(NomadWorker &worker)
        : http(worker.http().options())
        , api(http)
    {
        api.setRegion(worker.api().region());
        api.setTimeout(worker.options().timeout);
    }

    HttpClient http;
    NomadApi api;
};

Future<ServerDoor> lookAtDoor(NomadWorker &worker)
{
    const auto look = std::make_shared<Look>(worker);
    return andThen(look->api.capabilities(), &worker, [&worker, look](const Capabilities &capabilities) {
        const ServerDoor door = doorOf(capabilities);
        if (!door.aclEnabled || !capabilities.authMethods)
            return ready<ServerDoor>(door);
        return either(look->api.authMethods(), &worker,
                      [look, door, jwt = capabilities.jwtLogin](Result<Answer<QVector<AuthMethod>>> methods) {
                          ServerDoor open = door;
                          if (methods) // a server that keeps them to itself still takes tokens
                              addMethods(open, methods->value, jwt);
                          return ready<ServerDoor>(open);
                      });
    });
}

/// What servers say of a one-time secret that is not good; before 1.1 the path is taken for a token's.
Error exchangeError(const Error &error)
{
    const bool other = error.code != ErrorCode::PermissionDenied && error.code != ErrorCode::Invalid &&
                       error.code != ErrorCode::NotFound;
    if (other)
        return error;
    if (error.detail.endsWith(u"does not match request path"))
        return {ErrorCode::Unsupported,
                NomadSignIn::tr("This server does not take one-time secrets: they came with Nomad 1.1."),
                error.detail};
    return {
        ErrorCode::WrongCredentials,
        NomadSignIn::tr("This one-time secret is not good any more. Each works once, for ten minutes. Ask "
                        "for a new one."),
        error.detail};
}

Future<Identity> enterByExchange(NomadWorker &worker, const Secret &oneTime)
{
    return either(worker.api().exchangeOneTime(oneTime), &worker, [&worker](Result<SecretToken> token) {
        if (!token)
            return failed<Identity>(exchangeError(token.error()));
        return worker.enter(std::move(token->secret));
    });
}

Future<OneTimeSecret> makeOneTime(NomadWorker &worker)
{
    if (!worker.own())
        return ready<OneTimeSecret>(
            fail(ErrorCode::NotSignedIn, NomadSignIn::tr("Nobody is signed in. Sign in first.")));
    if (!worker.capabilities().oneTime)
        return ready<OneTimeSecret>(
            fail(ErrorCode::Unsupported,
                 NomadSignIn::tr("This server makes no one-time secrets: they came with Nomad 1.1.")));
    const QString accessor = worker.own()->stub.accessor.toString(QUuid::WithoutBraces);
    return andThen(worker.api().createOneTime(), &worker, [accessor](OneTime oneTime) {
        if (oneTime.accessor.compare(accessor, Qt::CaseInsensitive) != 0)
            return ready<OneTimeSecret>(fail(
                ErrorCode::BadAnswer,
                NomadSignIn::tr("The server made a one-time secret for another token. It was thrown away.")));
        return ready<OneTimeSecret>(OneTimeSecret{std::move(oneTime.secret), oneTime.expiresAt});
    });
}

/// The token is there, whatever becomes of signing in with it: its secret must not be lost.
Future<Secret> enterByBootstrap(NomadWorker &worker)
{
    return andThen(worker.api().bootstrap(), &worker, [&worker](SecretToken token) {
        const auto secret = std::make_shared<const Secret>(std::move(token.secret));
        return either(worker.enter(secret->clone()), &worker,
                      [secret](const Result<Identity> &) { return ready<Secret>(secret->clone()); });
    });
}

QVector<Token> othersOf(NomadWorker &worker)
{
    QVector<Token> others;
    const Instant now = worker.clock().now();
    worker.tokens().all().each([&](TokenId id, const TokenStub &stub) {
        const bool own = worker.own() && stub.accessor == worker.own()->stub.accessor;
        const bool dead = stub.expiresAt && *stub.expiresAt <= now;
        if (stub.management && !own && !dead)
            others.append(worker.tokens().record(id));
    });
    std::sort(others.begin(), others.end(),
              [](const Token &a, const Token &b) { return a.createdAt < b.createdAt; });
    return others;
}

} // namespace

NomadSignIn::NomadSignIn(NomadCore &core, QObject *parent)
    : ServerSignIn(parent)
    , m_core(core)
{
    connect(core.worker(), &NomadWorker::secretChanged, this,
            [this](const SharedSecret &secret) { m_secret = secret; });
}

NomadSignIn::~NomadSignIn() = default;

Future<ServerDoor> NomadSignIn::door()
{
    return m_core.run<ServerDoor>(&lookAtDoor);
}

/// By way of this thread: whoever waits for it finds who is signed in, and the secret.
Future<Identity> NomadSignIn::enter(std::function<Future<Identity>(NomadWorker &)> way)
{
    return andThen(m_core.run<Identity>(std::move(way)), this,
                   [](Identity identity) { return ready<Identity>(std::move(identity)); });
}

Future<Identity> NomadSignIn::signIn(Secret secret)
{
    return enter([shared = trimmed(secret)](NomadWorker &worker) { return worker.enter(shared->clone()); });
}

Future<Identity> NomadSignIn::exchange(Secret oneTimeSecret)
{
    return enter(
        [shared = trimmed(oneTimeSecret)](NomadWorker &worker) { return enterByExchange(worker, *shared); });
}

Future<Identity> NomadSignIn::signInWithJwt(const QString &name, Secret jwt)
{
    return enter([name, shared = trimmed(jwt)](NomadWorker &worker) {
        return andThen(worker.api().login(name, *shared), &worker,
                       [&worker](SecretToken token) { return enterWithNew(worker, std::move(token)); });
    });
}

Future<Identity> NomadSignIn::signInWithBrowser(const QString &name,
                                                std::function<void(const QUrl &)> openBrowser)
{
    if (m_browser)
        m_browser->cancel();
    m_browser = new OidcSignIn(m_core, name, std::move(openBrowser), this);
    const auto promise = promised<Identity>();
    const Future<Identity> answer = promise->future();
    auto *givingUp = new QFutureWatcher<Result<Identity>>(m_browser);
    connect(givingUp, &QFutureWatcherBase::canceled, m_browser, &OidcSignIn::cancel);
    givingUp->setFuture(answer);
    forward(m_browser->start(), this, promise);
    return answer;
}

Future<OneTimeSecret> NomadSignIn::makeOneTimeSecret()
{
    return m_core.run<OneTimeSecret>(&makeOneTime);
}

Future<Secret> NomadSignIn::bootstrap()
{
    return either(m_core.run<Secret>(&enterByBootstrap), this,
                  [this](Result<Secret> made) { return ready<Secret>(judgeBootstrap(std::move(made))); });
}

Result<Secret> NomadSignIn::judgeBootstrap(Result<Secret> made)
{
    m_reset = {};
    if (made)
        return made;
    const Error &error = made.error();
    if (error.code != ErrorCode::AlreadyExists)
        return tl::unexpected(error);
    m_reset = {resetIndexOf(error).value_or(0), QStringLiteral("server/acl-bootstrap-reset")};
    if (error.detail.contains(u"Invalid bootstrap reset index"))
        return fail(
            ErrorCode::AlreadyExists,
            tr("The number in the reset file is not the one that the server waits for. Write %1 into it "
               "and try again.")
                .arg(m_reset.index),
            error.detail);
    return fail(
        ErrorCode::AlreadyExists,
        tr("This cluster has its first management token already. To make another one without a token, "
           "reset the bootstrap."),
        error.detail);
}

Future<QVector<Token>> NomadSignIn::otherManagementTokens()
{
    return m_core.run<QVector<Token>>([](NomadWorker &worker) {
        if (const auto may = worker.needManagement(); !may)
            return failed<QVector<Token>>(may.error());
        return andThen(worker.tokens().reload(), &worker,
                       [&worker] { return ready<QVector<Token>>(othersOf(worker)); });
    });
}

std::optional<Secret> NomadSignIn::secretForKeychain() const
{
    return m_secret ? std::optional(m_secret->clone()) : std::nullopt;
}

} // namespace chatelaine::nomad
