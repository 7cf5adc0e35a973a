// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomaddouble/store.h"

namespace chatelaine::nomaddouble {

/// What a Nomad agent answers. Knows nothing of sockets.
class Endpoints
{
public:
    explicit Endpoints(Store &store)
        : m_store(store)
    {
    }

    Reply answer(const Call &call);

private:
    /// Whose secret came with the request.
    struct Asker
    {
        enum class Kind { Nobody, Known, Unknown, NotUuid, Expired };

        Kind kind = Kind::Nobody;
        QString secret;
        const TokenRow *token = nullptr; ///< also of an expired one
    };

    using Handler = Reply (Endpoints::*)(const Call &, Region &, const QString &);
    struct Route
    {
        const char *path; ///< one that ends with '/' takes what begins so
        Age since;
        Handler handler;
    };
    static const QVector<Route> &routes();

    // endpoints.cpp
    Reply route(const Call &call, Region &region);
    bool staleIsNonsense(const Call &call) const;
    Reply nonsense(const Call &call, Region &region);
    std::optional<Reply> badParameters(const Call &call) const;
    Asker asker(const Call &call) const;
    std::optional<Reply> refusalOf(const Asker &asker) const;
    std::optional<Reply> managementOnly(const Call &call) const;
    QStringList policiesOf(const Asker &asker, const Region &region) const;
    int badBody() const { return m_store.isSince(Age::V1_4_0) ? 400 : 500; }
    Reply read(const Call &call, quint64 index, const std::function<QByteArray()> &body) const;
    Reply missing(quint64 index, const QString &text) const;
    static Reply wrongVerb() { return refused(405, QStringLiteral("Invalid method")); }

    // endpoints_tokens.cpp
    Reply tokens(const Call &call, Region &region, const QString &rest);
    Reply token(const Call &call, Region &region, const QString &rest);
    Reply tokenSelf(const Call &call, Region &region, const QString &rest);
    Reply createToken(const Call &call, Region &region, const QString &rest);
    Reply readToken(const Call &call, Region &region, const QString &accessor);
    Reply deleteToken(const Call &call, Region &region, const QString &accessor);
    Reply writeToken(const Call &call, Region &region, const Fields &fields);
    Reply listTokens(const Call &call, const Region &region) const;
    Reply upload(TokenRow token, const Fields &fields, Region &region);
    std::optional<QString> fill(TokenRow &token, const Fields &fields) const;
    QStringList problemsOf(const TokenRow &token, const TokenRow *before) const;
    QStringList changedExpiry(const TokenRow &token, const TokenRow &before, const Fields &fields) const;
    std::optional<Reply> linkRoles(TokenRow &token, const Fields &fields, const Region &region) const;

    // endpoints_policies.cpp
    Reply policies(const Call &call, Region &region, const QString &rest);
    Reply policy(const Call &call, Region &region, const QString &name);
    Reply putPolicy(const Call &call, const QString &name);
    Reply roles(const Call &call, Region &region, const QString &rest);
    Reply role(const Call &call, Region &region, const QString &id);
    Reply roleByName(const Call &call, Region &region, const QString &name);
    Reply createRole(const Call &call, Region &region, const QString &rest);
    Reply readRole(const Call &call, const Region &region, const RoleRow *role) const;
    Reply writeRole(const Call &call, const Body &body);

    // endpoints_methods.cpp
    Reply methods(const Call &call, Region &region, const QString &rest);
    Reply method(const Call &call, Region &region, const QString &name);
    Reply createMethod(const Call &call, Region &region, const QString &rest);
    Reply writeMethod(const Call &call, const Body &body);
    Reply rules(const Call &call, Region &region, const QString &rest);
    Reply rule(const Call &call, Region &region, const QString &id);
    Reply createRule(const Call &call, Region &region, const QString &rest);
    Reply writeRule(const Call &call, const Fields &fields, const QString &id);

    // endpoints_signin.cpp
    Reply bootstrap(const Call &call, Region &region, const QString &rest);
    std::optional<Reply> bootstrapIsDone();
    Reply oneTime(const Call &call, Region &region, const QString &rest);
    Reply exchange(const Call &call, Region &region, const QString &rest);
    Reply login(const Call &call, Region &region, const QString &rest);
    Reply oidcUrl(const Call &call, Region &region, const QString &rest);
    Reply oidcComplete(const Call &call, Region &region, const QString &rest);
    Reply tokenFor(const MethodRow &method, const QJsonObject &claims, Region &region);

    // endpoints_server.cpp
    Reply regions(const Call &call, Region &region, const QString &rest);
    Reply leader(const Call &call, Region &region, const QString &rest);
    Reply agent(const Call &call, Region &region, const QString &rest);
    Reply namespaces(const Call &call, Region &region, const QString &rest);
    Reply collect(const Call &call, Region &region, const QString &rest);

    struct PendingSignIn
    {
        QString nonce;
        QString state;
    };

    Store &m_store;
    QString m_providersNonce; ///< what the made-up provider puts into its next ID token
    QVector<PendingSignIn> m_signIns;
};

} // namespace chatelaine::nomaddouble
