// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandsignin.h"

#include "backend/authenticator.h"
#include "backend/backendprovider.h"
#include "backend/chain.h"
#include "backend/serverconnection.h"
#include "backend/serverprovider.h"
#include "backend/serversignin.h"
#include "models/tokentext.h"
#include "session/secretkeeper.h"
#include "session/stayingsignedin.h"

namespace chatelaine {

namespace {

Error nobodySays()
{
    return {
        ErrorCode::NotSignedIn,
        CommandSignIn::tr("Nobody stays signed in there on this machine. Say who signs in with --user; the "
                          "password is asked for, or taken from standard input with --password-stdin.")};
}

} // namespace

CommandSignIn::CommandSignIn(const CommandContext &context, const CommandRequest &request, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_request(request)
    , m_lines(context.interruption)
{
}

Future<Identity> CommandSignIn::at(const std::shared_ptr<Backend> &backend)
{
    if (const auto identity = backend->authenticator()->identity())
        return ready<Identity>(*identity);
    if (backend->serverSignIn())
        return atServer(backend);
    return m_request.user.isEmpty() ? atStore(backend) : asUser(*backend, m_request.user);
}

// Whoever is at a terminal is asked; a script is told what is missing.
Future<Identity> CommandSignIn::atStore(const std::shared_ptr<Backend> &backend)
{
    const StayingSignedIn staying(m_context.keeper());
    return either(staying.recall(backend), this, [this, backend](const Result<Identity> &recalled) {
        if (recalled)
            return ready<Identity>(recalled);
        if (TypedLine::canAsk())
            return asked(*backend);
        const ErrorCode code = recalled.error().code;
        const bool isAboutThem = code == ErrorCode::WrongCredentials || code == ErrorCode::PasswordNeeded;
        return failed<Identity>(isAboutThem ? recalled.error() : nobodySays());
    });
}

Future<Identity> CommandSignIn::asked(Backend &backend)
{
    const Result<Secret> email = m_lines.ask(tr("E-mail: "), TypedLine::Wanted::Email);
    if (!email)
        return failed<Identity>(email.error());
    const QString address = QString::fromUtf8(email->view()).trimmed();
    return address.isEmpty() ? failed<Identity>(TypedLine::missing(TypedLine::Wanted::Email))
                             : asUser(backend, address);
}

Future<Identity> CommandSignIn::asUser(Backend &backend, const QString &email)
{
    Result<Secret> password =
        typed(tr("Password of %1: ").arg(text::oneLine(email)), TypedLine::Wanted::Password);
    if (!password)
        return failed<Identity>(password.error());
    return backend.authenticator()->signIn(email, std::move(*password));
}

Result<Secret> CommandSignIn::typed(const QString &question, TypedLine::Wanted wanted) const
{
    return m_request.passwordStdin ? m_lines.fromInput(wanted) : m_lines.ask(question, wanted);
}

Future<Identity> CommandSignIn::atServer(const std::shared_ptr<Backend> &backend)
{
    if (auto given = fromEnvironment(); given && !m_request.passwordStdin)
        return withToken(*backend, std::move(*given));
    const ConnectionProfile profile = backend->connection()->profile();
    if (m_request.passwordStdin || !profile.rememberSecret)
        return withToken(*backend, typed(tr("Token: "), TypedLine::Wanted::Token));
    return either(m_context.keeper().read(secretKey(profile)), this,
                  [this, backend](Result<std::optional<Secret>> kept) {
                      if (kept && *kept && !(*kept)->isEmpty())
                          return withToken(*backend, std::move(**kept));
                      return withToken(*backend, typed(tr("Token: "), TypedLine::Wanted::Token));
                  });
}

Future<Identity> CommandSignIn::withToken(Backend &backend, Result<Secret> token)
{
    if (!token)
        return failed<Identity>(token.error());
    return backend.serverSignIn()->signIn(std::move(*token));
}

std::optional<Secret> CommandSignIn::fromEnvironment() const
{
    if (!m_request.connectEnvironment)
        return std::nullopt;
    const QVector<ServerProvider *> servers = m_context.provider.servers();
    for (const ServerProvider *server : servers) {
        if (auto secret = server->secretFrom(QProcessEnvironment::systemEnvironment()))
            return secret;
    }
    return std::nullopt;
}

} // namespace chatelaine
