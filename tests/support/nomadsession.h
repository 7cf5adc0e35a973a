// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "backend/deferreddeletions.h"
#include "backend/policyservice.h"
#include "backend/roleservice.h"
#include "backend/serverconnection.h"
#include "backend/serversignin.h"
#include "backend/tokenservice.h"
#include "nomad/nomadbackend.h"
#include "nomaddouble/nomaddouble.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QUuid>

namespace chatelaine {

/// How many questions below \a path wait at the server until something changes, or did so.
inline int heldQueries(const NomadDouble &server, const QByteArray &path = {})
{
    int held = 0;
    for (const SeenRequest &request : server.requests())
        held += request.path.startsWith(path) && request.query.contains("index=") ? 1 : 0;
    return held;
}

/// A console at a Nomad server, with short pauses.
struct NomadSession
{
    explicit NomadSession(const NomadDouble &server, const NomadOptions &wanted = {},
                          const QString &region = {})
    {
        ConnectionProfile profile;
        profile.id = QUuid(QStringLiteral("5c1d0000-0000-4000-8000-000000000001"));
        profile.protocol = QStringLiteral("nomad");
        profile.name = QStringLiteral("Playground");
        profile.address = server.address();
        profile.region = region;
        NomadOptions options = wanted;
        options.firstPause = std::chrono::milliseconds(20);
        options.longestPause = std::chrono::milliseconds(200);
        options.longPoll = std::chrono::seconds(20);
        backend = value(nomad::NomadBackend::open(profile, nullptr, options));
    }

    Result<Identity> signIn(const QByteArray &secret) const
    {
        return await(backend->serverSignIn()->signIn(Secret(secret)));
    }
    TokenService &tokens() const { return *backend->tokens(); }
    ServerConnection &connection() const { return *backend->connection(); }
    ServerHealth health() const { return connection().state().health; }
    DeferredDeletions &deletions() const { return *backend->deferredDeletions(); }
    Token fresh(TokenId id) const { return value(tokens().token(id)); }

    QVector<Token> find(const TokenQuery &query = {}) const
    {
        return value(tokens().fetch(value(tokens().find(query))));
    }
    QStringList names(const TokenQuery &query = {}) const
    {
        QStringList names;
        for (const Token &token : find(query))
            names << token.name;
        return names;
    }
    QStringList namesWith(const QString &text) const
    {
        TokenQuery query;
        query.text = text;
        return names(query);
    }
    /// The token with this name; an empty record if there is none.
    Token named(const QString &name) const
    {
        for (const Token &token : find()) {
            if (token.name == name)
                return token;
        }
        return {};
    }
    /// The policy or role with this name; null if there is none.
    RoleId role(const QString &name) const
    {
        for (const Role &each : value(backend->roles()->roles())) {
            if (each.name == name)
                return each.id;
        }
        return {};
    }
    TokenDraft draft(const QString &name) const
    {
        TokenDraft draft;
        draft.name = name;
        draft.kind = TokenKind::Client;
        draft.attachments = {role(QStringLiteral("readonly"))};
        return draft;
    }
    /// \a token as a form shows it, to be changed.
    static TokenDraft draftOf(const Token &token)
    {
        TokenDraft draft;
        draft.name = token.name;
        draft.kind = token.kind;
        draft.reach = token.reach;
        draft.expiresAt = token.expiresAt;
        for (const Attachment &each : token.attachments)
            draft.attachments << each.id;
        return draft;
    }

    std::shared_ptr<Backend> backend;
};

/// A server with the policy "readonly".
inline std::unique_ptr<NomadDouble> nomadServer(const NomadDouble::Options &options = {})
{
    auto server = std::make_unique<NomadDouble>(options);
    server->addPolicy(QStringLiteral("readonly"),
                      QStringLiteral("namespace \"default\" { policy = \"read\" }"));
    return server;
}

} // namespace chatelaine
