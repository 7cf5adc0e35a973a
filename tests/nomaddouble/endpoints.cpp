// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/endpoints.h"

namespace chatelaine::nomaddouble {

const QVector<Endpoints::Route> &Endpoints::routes()
{
    static const QVector<Route> all = {
        {"/v1/acl/bootstrap", Age::V1_0, &Endpoints::bootstrap},
        {"/v1/acl/tokens", Age::V1_0, &Endpoints::tokens},
        {"/v1/acl/token", Age::V1_0, &Endpoints::createToken},
        {"/v1/acl/token/self", Age::V1_0, &Endpoints::tokenSelf},
        {"/v1/acl/token/onetime", Age::V1_4_0, &Endpoints::oneTime},
        {"/v1/acl/token/onetime/exchange", Age::V1_4_0, &Endpoints::exchange},
        {"/v1/acl/token/", Age::V1_0, &Endpoints::token},
        {"/v1/acl/policies", Age::V1_0, &Endpoints::policies},
        {"/v1/acl/policy/", Age::V1_0, &Endpoints::policy},
        {"/v1/acl/roles", Age::V1_4_0, &Endpoints::roles},
        {"/v1/acl/role", Age::V1_4_0, &Endpoints::createRole},
        {"/v1/acl/role/name/", Age::V1_4_0, &Endpoints::roleByName},
        {"/v1/acl/role/", Age::V1_4_0, &Endpoints::role},
        {"/v1/acl/auth-methods", Age::V1_5, &Endpoints::methods},
        {"/v1/acl/auth-method", Age::V1_5, &Endpoints::createMethod},
        {"/v1/acl/auth-method/", Age::V1_5, &Endpoints::method},
        {"/v1/acl/binding-rules", Age::V1_5, &Endpoints::rules},
        {"/v1/acl/binding-rule", Age::V1_5, &Endpoints::createRule},
        {"/v1/acl/binding-rule/", Age::V1_5, &Endpoints::rule},
        {"/v1/acl/oidc/auth-url", Age::V1_5, &Endpoints::oidcUrl},
        {"/v1/acl/oidc/complete-auth", Age::V1_5, &Endpoints::oidcComplete},
        {"/v1/acl/login", Age::V1_5, &Endpoints::login},
        {"/v1/regions", Age::V1_0, &Endpoints::regions},
        {"/v1/status/leader", Age::V1_0, &Endpoints::leader},
        {"/v1/agent/self", Age::V1_0, &Endpoints::agent},
        {"/v1/namespaces", Age::V1_0, &Endpoints::namespaces},
        {"/v1/system/gc", Age::V1_0, &Endpoints::collect},
    };
    return all;
}

Reply Endpoints::answer(const Call &call)
{
    const QString name = call.parameters.value(QStringLiteral("region"), m_store.options.region);
    Region *region = m_store.region(name.isEmpty() ? m_store.options.region : name);
    if (!region)
        return refused(500, QStringLiteral("No path to region"));
    Reply reply = staleIsNonsense(call) ? nonsense(call, *region) : route(call, *region);
    const QString pretty = call.parameters.value(QStringLiteral("pretty"), QStringLiteral("0"));
    if (pretty != u'0' && reply.status == 200 && reply.contentType == "application/json") {
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        if (!document.isNull())
            reply.body = document.toJson();
    }
    return reply;
}

bool Endpoints::staleIsNonsense(const Call &call) const
{
    const QString stale = call.parameters.value(QStringLiteral("stale"));
    const QStringList flags{QString(), QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("1"),
                            QStringLiteral("0")};
    return m_store.isSince(Age::V1_4_0) && call.isGet() && !flags.contains(stale);
}

/// Up to 1.6 at least the handler goes on after that error.
Reply Endpoints::nonsense(const Call &call, Region &region)
{
    Reply reply =
        refused(400, QStringLiteral("Expect `true` or `false` for `stale` query string parameter, got %1")
                         .arg(call.parameters.value(QStringLiteral("stale"))));
    if (!m_store.isSince(Age::Today))
        reply.body += route(call, region).body;
    return reply;
}

Reply Endpoints::route(const Call &call, Region &region)
{
    for (const Route &each : routes()) {
        const QString path = QString::fromLatin1(each.path);
        const bool fits = path.endsWith(u'/') ? call.path.startsWith(path) : call.path == path;
        if (!fits || !m_store.isSince(each.since))
            continue;
        if (const auto bad = badParameters(call))
            return *bad;
        const bool acl = path.startsWith(u"/v1/acl/");
        const bool tellsItself = m_store.isSince(Age::Today) && each.handler == &Endpoints::tokenSelf;
        if (acl && !m_store.options.acl && !tellsItself)
            return refused(400, QStringLiteral("ACL support disabled"));
        return (this->*each.handler)(call, region, call.path.mid(path.size()));
    }
    return {404};
}

std::optional<Reply> Endpoints::badParameters(const Call &call) const
{
    const QString index = call.parameters.value(QStringLiteral("index"));
    bool isNumber = true;
    if (!index.isEmpty())
        (void)index.toULongLong(&isNumber);
    if (!isNumber)
        return refused(400, QStringLiteral("Invalid index"));
    const QString wait = call.parameters.value(QStringLiteral("wait"));
    if (!wait.isEmpty() && !parseGoDuration(wait.toUtf8()))
        return refused(400, QStringLiteral("Invalid wait time"));
    return std::nullopt;
}

Endpoints::Asker Endpoints::asker(const Call &call) const
{
    QByteArray secret = call.seen.headers.value("x-nomad-token");
    if (m_store.isSince(Age::V1_4_0)) {
        secret = secret.trimmed();
        const QList<QByteArray> words = call.seen.headers.value("authorization").simplified().split(' ');
        if (secret.isEmpty() && words.size() > 1 && words[0].toLower() == "bearer")
            secret = words[1];
    }
    if (secret.isEmpty())
        return {};
    const QString text = QString::fromUtf8(secret);
    if (!isUuid(text))
        return {Asker::Kind::NotUuid, text};
    const Region &region = *const_cast<Store &>(m_store).region(
        call.parameters.value(QStringLiteral("region"), m_store.options.region));
    const TokenRow *token = region.tokenOf(text);
    if (!token)
        return {Asker::Kind::Unknown, text};
    return {token->isExpired(m_store.now()) ? Asker::Kind::Expired : Asker::Kind::Known, text, token};
}

std::optional<Reply> Endpoints::refusalOf(const Asker &asker) const
{
    const bool tells = !m_store.isSince(Age::V1_5);
    switch (asker.kind) {
    case Asker::Kind::Nobody:
    case Asker::Kind::Known:
        return std::nullopt;
    case Asker::Kind::NotUuid:
        if (tells)
            return refused(
                500, QStringLiteral("acl token lookup failed: index error: UUID must be 36 characters"));
        break;
    case Asker::Kind::Unknown:
        if (tells)
            return refused(403, QStringLiteral("ACL token not found"));
        break;
    case Asker::Kind::Expired:
        break;
    }
    return refused(403, QStringLiteral("Permission denied"));
}

std::optional<Reply> Endpoints::managementOnly(const Call &call) const
{
    const Asker who = asker(call);
    if (auto refusal = refusalOf(who))
        return refusal;
    if (!who.token || !who.token->isManagement())
        return refused(403, QStringLiteral("Permission denied"));
    return std::nullopt;
}

QStringList Endpoints::policiesOf(const Asker &asker, const Region &region) const
{
    if (asker.kind == Asker::Kind::Nobody)
        return {QStringLiteral("anonymous")};
    QStringList names = asker.token->policies;
    for (const QString &id : asker.token->roleIds)
        names += region.roles.value(id).policies;
    return names;
}

Reply Endpoints::read(const Call &call, quint64 index, const std::function<QByteArray()> &body) const
{
    Reply reply;
    if (call.minIndex && index <= call.minIndex) {
        reply.isHeld = true;
        return reply;
    }
    reply = json(body());
    reply.headers = {{"X-Nomad-Index", QByteArray::number(index)},
                     {"X-Nomad-Knownleader", "true"},
                     {"X-Nomad-Lastcontact", "0"}};
    return reply;
}

Reply Endpoints::missing(quint64 index, const QString &text) const
{
    Reply reply = refused(404, text);
    reply.headers = {{"X-Nomad-Index", QByteArray::number(index)},
                     {"X-Nomad-Knownleader", "true"},
                     {"X-Nomad-Lastcontact", "0"}};
    return reply;
}

} // namespace chatelaine::nomaddouble
