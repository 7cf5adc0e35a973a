// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authmethodservice.h"
#include "nomad/authmethodrules.h"
#include "nomad/leakwatch.h"
#include "support/nomadsession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chatelaine {

inline const QByteArray clientSecret = "s3cret-of-the-client";
inline const QString publicKey =
    QStringLiteral("-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n"
                   "-----END PUBLIC KEY-----");

inline AuthMethodDraft oidc()
{
    AuthMethodDraft draft;
    draft.name = QStringLiteral("sso");
    draft.reach = TokenReach::Everywhere;
    draft.longestTokenLife = std::chrono::hours(8);
    draft.config.discoveryUrl = QStringLiteral("https://id.example.org");
    draft.config.clientId = QStringLiteral("nomad");
    draft.config.scopes = {QStringLiteral("groups")};
    draft.config.allowedRedirectUris = {QStringLiteral("http://localhost:4649/oidc/callback")};
    draft.config.claimMappings = {{QStringLiteral("sub"), QStringLiteral("user")}};
    draft.config.listClaimMappings = {{QStringLiteral("groups"), QStringLiteral("groups")}};
    draft.config.clockSkewLeeway = std::chrono::seconds(30);
    return draft;
}

inline AuthMethodDraft jwt()
{
    AuthMethodDraft draft;
    draft.name = QStringLiteral("ci");
    draft.type = AuthMethodType::Jwt;
    draft.longestTokenLife = std::chrono::hours(1);
    draft.config.jwtPublicKeys = {publicKey};
    draft.config.claimMappings = {{QStringLiteral("sub"), QStringLiteral("user")}};
    return draft;
}

inline BindingRuleDraft rule()
{
    return {QStringLiteral("the people of ops"), QStringLiteral("sso"),
            QStringLiteral("\"ops\" in list.groups"), BindType::Policy, QStringLiteral("readonly")};
}

inline AuthMethodDraft draftOf(const AuthMethodDetails &details)
{
    const AuthMethod &method = details.method;
    return {method.name,      method.type,   method.reach, method.longestTokenLife, method.tokenNameFormat,
            method.isDefault, details.config};
}

/// An administrator at a server of this age.
struct Desk
{
    explicit Desk(NomadDouble::Age age = NomadDouble::Age::Today)
        : server(nomadServer({age}))
        , session(*server)
    {
        value(session.backend->serverSignIn()->signIn(Secret(server->managementSecret())));
    }
    AuthMethodService &methods() const { return *session.backend->authMethods(); }
    AuthMethodDetails fresh(const QString &name) const { return value(methods().method(name)); }
    /// What was written last, anywhere.
    QJsonObject lastBody() const
    {
        QByteArray body;
        for (const SeenRequest &seen : server->requests()) {
            if (seen.method != "GET")
                body = seen.body;
        }
        return QJsonDocument::fromJson(body).object();
    }
    qsizetype writes() const
    {
        const auto requests = server->requests();
        return std::count_if(requests.begin(), requests.end(),
                             [](const SeenRequest &seen) { return seen.method != "GET"; });
    }

    std::unique_ptr<NomadDouble> server;
    NomadSession session;
};

template <class T> QString fieldOf(const Result<T> &result)
{
    return result ? QStringLiteral("none: it is good") : result.error().field;
}

} // namespace chatelaine
