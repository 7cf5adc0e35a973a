// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/aclpolicyservice.h"
#include "backend/aclroleservice.h"
#include "support/nomadsession.h"

#include <QJsonArray>

namespace chatelaine {

/// A server with policies, and a console at it that is signed in with the management token.
class AclFixture
{
public:
    explicit AclFixture(const NomadDouble::Options &options = {})
        : server(std::make_unique<NomadDouble>(options))
    {
        server->addPolicy(QStringLiteral("readonly"),
                          QStringLiteral("namespace \"default\" { policy = \"read\" }"),
                          QStringLiteral("To look around"));
        server->addPolicy(QStringLiteral("deploy"),
                          QStringLiteral("# deployments\nnamespace \"prod-*\" {\n  policy = \"write\"\n}\n"));
        session = std::make_unique<NomadSession>(*server);
    }

    void signIn() const { QVERIFY(session->signIn(server->managementSecret())); }
    void signInAs(const QJsonObject &token) const
    {
        QVERIFY(session->signIn(token.value(QStringLiteral("SecretID")).toString().toUtf8()));
    }

    QJsonObject addClient(const QString &name, const QStringList &policies, const QStringList &roleIds = {},
                          const QJsonObject &more = {}) const
    {
        QJsonArray roles;
        for (const QString &id : roleIds)
            roles.append(QJsonObject{{QStringLiteral("ID"), id}});
        QJsonObject token{{QStringLiteral("Name"), name},
                          {QStringLiteral("Type"), QStringLiteral("client")},
                          {QStringLiteral("Policies"), QJsonArray::fromStringList(policies)},
                          {QStringLiteral("Roles"), roles}};
        for (auto field = more.begin(); field != more.end(); ++field)
            token.insert(field.key(), field.value());
        return server->addToken(token);
    }
    static QJsonObject expired()
    {
        return {{QStringLiteral("ExpirationTime"), QStringLiteral("2020-01-01T00:00:00Z")}};
    }

    int requests(const QByteArray &method, const QByteArray &path) const
    {
        int count = 0;
        const auto seen = server->requests();
        for (const SeenRequest &request : seen)
            count += request.method == method && request.path.startsWith(path) ? 1 : 0;
        return count;
    }
    int writes() const
    {
        return requests("POST", "/v1/acl/") + requests("PUT", "/v1/acl/") + requests("DELETE", "/v1/acl/");
    }

    AclPolicyService &policies() const { return *session->backend->aclPolicies(); }
    AclRoleService &aclRoles() const { return *session->backend->aclRoles(); }
    RoleService &roles() const { return *session->backend->roles(); }

    std::unique_ptr<NomadDouble> server;
    std::unique_ptr<NomadSession> session;
};

} // namespace chatelaine
