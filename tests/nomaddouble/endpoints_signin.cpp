// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/endpoints.h"
#include "nomaddouble/filter.h"

#include <QRegularExpression>

#include <algorithm>

namespace chatelaine::nomaddouble {

namespace {

constexpr qint64 tenMinutes = 600'000'000'000;

/// The claims under the names that the method's settings give them.
QJsonObject mapped(const MethodRow &method, const QJsonObject &claims)
{
    const QJsonObject config = method.config.value_or(QJsonObject());
    const auto map = [&](const char *name, bool lists) {
        const QJsonObject names = config.value(QLatin1String(name)).toObject();
        QJsonObject out;
        for (auto it = names.constBegin(); it != names.constEnd(); ++it) {
            const QJsonValue claim = claims.value(it.key());
            if (claim.isUndefined())
                continue;
            const bool wrap = lists && !claim.isArray();
            out.insert(it->toString(), wrap ? QJsonValue(QJsonArray{claim}) : claim);
        }
        return out;
    };
    return {{QStringLiteral("value"), map("ClaimMappings", false)},
            {QStringLiteral("list"), map("ListClaimMappings", true)}};
}

struct Name
{
    QString text;
    QString error = {};
};

/// \a format with its ${value.…} filled in.
Name filledIn(const QString &format, const QJsonObject &data)
{
    static const QRegularExpression variable(QStringLiteral("\\$\\{([^}]*)\\}"));
    QString text = format;
    for (auto match = variable.match(text); match.hasMatch(); match = variable.match(text)) {
        const QString inner = match.captured(1);
        if (inner.contains(u'('))
            return {{}, QStringLiteral("1:3: unknown function called: ") + inner.section(u'(', 0, 0)};
        const QStringList path = inner.split(u'.');
        const QString value = data.value(path.value(0)).toObject().value(path.value(1)).toString();
        text.replace(match.capturedStart(), match.capturedLength(), value);
    }
    if (text.contains(u"${"))
        return {{},
                QStringLiteral("parse error at 1:%1: expected \"}\" but found end of string")
                    .arg(text.size() + 1)};
    return {text};
}

QStringList missingOf(const Fields &fields,
                      std::initializer_list<std::pair<const char *, const char *>> wanted)
{
    QStringList problems;
    for (const auto &[field, words] : wanted) {
        if (fields.text(field).isEmpty())
            problems << QStringLiteral("missing ") + QLatin1String(words);
    }
    return problems;
}

QString unknownMethod(const QString &name)
{
    return QStringLiteral("auth-method \"%1\" not found").arg(name);
}

QString jwtRefused(const QString &why)
{
    return QStringLiteral("unable to validate provided token: unable to verify signature of JWT token: ") +
           why;
}

} // namespace

std::optional<Reply> Endpoints::bootstrapIsDone()
{
    if (!m_store.bootstrapIndex)
        return std::nullopt;
    bool isNumber = false;
    const quint64 given = m_store.resetFile.value_or(QByteArray()).trimmed().toULongLong(&isNumber);
    if (isNumber && given == m_store.bootstrapIndex)
        return std::nullopt;
    if (isNumber && given)
        return refused(400, QStringLiteral("Invalid bootstrap reset index (specified %1, reset index: %2)")
                                .arg(given)
                                .arg(m_store.bootstrapIndex));
    return refused(
        400, QStringLiteral("ACL bootstrap already done (reset index: %1)").arg(m_store.bootstrapIndex));
}

Reply Endpoints::bootstrap(const Call &call, Region &region, const QString &)
{
    if (!call.isWrite())
        return wrongVerb();
    QString secret;
    if (!call.seen.body.isEmpty() && m_store.isSince(Age::V1_4_0)) {
        const Body body = decode(call.seen.body, QStringLiteral("structs.ACLTokenBootstrapRequest"));
        if (body.error)
            return refused(400, QStringLiteral("failed to decode request body: ") + *body.error);
        secret = body.fields.text("BootstrapSecret");
    }
    if (!secret.isEmpty() && !isUuid(secret))
        return refused(400, QStringLiteral("invalid acl token"));
    if (auto done = bootstrapIsDone())
        return *done;
    const TokenRow token = m_store.bootstrap(secret.isEmpty() ? newUuid() : secret);
    return written(token.index.modified, json(m_store.tokenJson(token, region)));
}

Reply Endpoints::oneTime(const Call &call, Region &region, const QString &)
{
    if (!call.isWrite())
        return wrongVerb();
    const Asker who = asker(call);
    if (who.kind == Asker::Kind::Nobody)
        return refused(500, QStringLiteral("acl token lookup failed: missing secret id"));
    if (!who.token) // one that is expired still may
        return refused(403, QStringLiteral("Permission denied"));
    const OneTimeRow row{newUuid(), who.token->accessor, m_store.now().plus(tenMinutes)};
    region.oneTimes.insert(row.accessor, row);
    m_store.secretsGivenOut.append(row.secret.toUtf8());
    const quint64 index = m_store.nextIndex();
    const QJsonObject token{{QStringLiteral("OneTimeSecretID"), row.secret},
                            {QStringLiteral("AccessorID"), row.accessor},
                            {QStringLiteral("ExpiresAt"), QString::fromLatin1(formatGoTime(row.expiresAt))},
                            {QStringLiteral("CreateIndex"), qint64(index)},
                            {QStringLiteral("ModifyIndex"), qint64(index)}};
    return written(index, json(compact(QJsonObject{{QStringLiteral("Index"), qint64(index)},
                                                   {QStringLiteral("OneTimeToken"), token}})));
}

Reply Endpoints::exchange(const Call &call, Region &region, const QString &)
{
    if (!call.isWrite())
        return wrongVerb();
    const Body body = decode(call.seen.body, QStringLiteral("structs.OneTimeTokenExchangeRequest"));
    if (body.error)
        return refused(badBody(), *body.error);
    const QString secret = body.fields.text("OneTimeSecretID");
    if (secret.isEmpty())
        return refused(500, QStringLiteral("one-time token lookup failed: missing secret"));
    if (!isUuid(secret))
        return refused(
            500, QStringLiteral("one-time token lookup failed: index error: UUID must be 36 characters"));
    for (auto it = region.oneTimes.begin(); it != region.oneTimes.end(); ++it) {
        if (it->secret != secret)
            continue;
        const OneTimeRow row = *it;
        const TokenRow *token = region.token(row.accessor);
        if (m_store.now().since(row.expiresAt) >= 0 || !token)
            break;
        region.oneTimes.erase(it);
        const quint64 index = m_store.nextIndex();
        return written(index, json("{\"Index\":" + QByteArray::number(index) +
                                   ",\"Token\":" + m_store.tokenJson(*token, region) + '}'));
    }
    return refused(403, QStringLiteral("Permission denied"));
}

Reply Endpoints::tokenFor(const MethodRow &method, const QJsonObject &claims, Region &region)
{
    const QJsonObject data = mapped(method, claims);
    TokenRow token;
    token.type = QStringLiteral("client");
    QList<RuleRow> rules = region.rules.values();
    std::sort(rules.begin(), rules.end(),
              [](const RuleRow &a, const RuleRow &b) { return a.index.created < b.index.created; });
    for (const RuleRow &rule : std::as_const(rules)) {
        if (rule.method != method.name)
            continue;
        const Matched matched =
            rule.selector.isEmpty() ? Matched{true} : Filter::parse(rule.selector).matches(data);
        if (!matched || !matched.value)
            continue;
        if (rule.bindType == u"management") {
            token.type = rule.bindType;
            break;
        }
        const Name name = filledIn(rule.bindName, data);
        if (!name.error.isEmpty())
            return refused(500, QStringLiteral("cannot compute \"%1\" bind name for bind target: %2")
                                    .arg(rule.bindType, name.error));
        const RoleRow *role = rule.bindType == u"role" ? region.roleNamed(name.text) : nullptr;
        if (role && !token.roleIds.contains(role->id))
            token.roleIds << role->id;
        if (rule.bindType == u"policy" && region.policies.contains(name.text))
            token.policies << name.text;
    }
    if (token.isManagement()) {
        token.roleIds.clear();
        token.policies.clear();
    } else if (token.roleIds.isEmpty() && token.policies.isEmpty()) {
        return refused(400, QStringLiteral("no role or policy bindings matched"));
    }
    token.accessor = newUuid();
    token.secret = newUuid();
    token.name = method.nameFormat;
    token.name.replace(QStringLiteral("${auth_method_type}"), method.type);
    token.name.replace(QStringLiteral("${auth_method_name}"), method.name);
    token.global = method.locality == u"global";
    token.createdAt = m_store.now();
    token.ttl = method.maxTtl;
    token.expiresAt = token.createdAt.plus(token.ttl);
    const TokenRow &made = m_store.put(region, token);
    return written(0, json(m_store.tokenJson(made, region)));
}

Reply Endpoints::login(const Call &call, Region &region, const QString &)
{
    if (!call.isWrite())
        return wrongVerb();
    const Body body = decode(call.seen.body, QStringLiteral("structs.ACLLoginRequest"));
    if (body.error)
        return refused(400, *body.error);
    const QStringList problems =
        missingOf(body.fields, {{"AuthMethodName", "auth method name"}, {"LoginToken", "login token"}});
    if (!problems.isEmpty())
        return refused(400, listed(QStringLiteral("invalid login request"), problems));
    const QString name = body.fields.text("AuthMethodName"), jwt = body.fields.text("LoginToken");
    const auto method = region.methods.constFind(name);
    if (method == region.methods.constEnd())
        return refused(400, unknownMethod(name));
    if (method->type != u"JWT")
        return refused(400, QStringLiteral("unsupported auth-method type: ") + method->type);
    if (m_store.refusalOfJwt.contains(jwt))
        return refused(401, jwtRefused(m_store.refusalOfJwt.value(jwt)));
    if (jwt.count(u'.') != 2)
        return refused(
            401, jwtRefused(QStringLiteral("error verifying token signature: square/go-jose: compact JWS "
                                           "format must have three parts")));
    if (!m_store.claimsOfJwt.contains(jwt))
        return refused(401,
                       jwtRefused(QStringLiteral("error verifying token signature: no known key successfully "
                                                 "validated the token signature")));
    return tokenFor(*method, m_store.claimsOfJwt.value(jwt), region);
}

Reply Endpoints::oidcUrl(const Call &call, Region &region, const QString &)
{
    if (!call.isWrite())
        return wrongVerb();
    const Body body = decode(call.seen.body, QStringLiteral("structs.ACLOIDCAuthURLRequest"));
    if (body.error)
        return refused(400, *body.error);
    const Fields &fields = body.fields;
    const QStringList problems = missingOf(fields, {{"AuthMethodName", "auth method name"},
                                                    {"ClientNonce", "client nonce"},
                                                    {"RedirectURI", "redirect URI"}});
    if (!problems.isEmpty())
        return refused(400, listed(QStringLiteral("invalid OIDC auth-url request"), problems));
    const auto method = region.methods.constFind(fields.text("AuthMethodName"));
    if (method == region.methods.constEnd())
        return refused(400, unknownMethod(fields.text("AuthMethodName")));
    const QJsonObject config = method->config.value_or(QJsonObject());
    const QString provider = config.value(u"OIDCDiscoveryURL").toString();
    if (config.value(u"OIDCClientID").toString().isEmpty())
        return refused(500,
                       QStringLiteral("failed to generate OIDC provider: NewConfig: invalid provider config: "
                                      "Config.Validate: client ID is empty: invalid parameter"));
    if (!m_store.isProviderReachable)
        return refused(
            500, QStringLiteral("failed to generate OIDC provider: NewProvider: unable to create provider: "
                                "Get \"%1/.well-known/openid-configuration\": dial tcp %2: connect: "
                                "connection refused")
                     .arg(provider, QUrl(provider).authority()));
    const QString redirect = fields.text("RedirectURI"), nonce = fields.text("ClientNonce");
    if (!config.value(u"AllowedRedirectURIs").toArray().contains(redirect))
        return refused(
            500, QStringLiteral("failed to generate auth URL: Provider.AuthURL: Provider.validRedirect: "
                                "redirect URI %1: unauthorized redirect_uri")
                     .arg(redirect));
    const bool isKnown = std::any_of(m_signIns.cbegin(), m_signIns.cend(),
                                     [&nonce](const PendingSignIn &each) { return each.nonce == nonce; });
    if (isKnown && m_store.isSince(Age::Today))
        return refused(500, QStringLiteral("nonce reuse detected"));
    const PendingSignIn pending{nonce, QStringLiteral("st_") + newUuid().remove(u'-').left(20)};
    m_signIns.append(pending);
    m_providersNonce = nonce;
    QStringList scopes{QStringLiteral("openid")};
    scopes += config.value(u"OIDCScopes").toVariant().toStringList();
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const QString url =
        QStringLiteral("%1/auth?client_id=%2&nonce=%3&redirect_uri=%4&response_type=code&scope=%5&"
                       "state=%6")
            .arg(provider, encoded(config.value(u"OIDCClientID").toString()), encoded(nonce),
                 encoded(redirect), scopes.join(u'+'), pending.state);
    return json(compact(QJsonObject{{QStringLiteral("AuthURL"), url}}));
}

Reply Endpoints::oidcComplete(const Call &call, Region &region, const QString &)
{
    if (!call.isWrite())
        return wrongVerb();
    const Body body = decode(call.seen.body, QStringLiteral("structs.ACLOIDCCompleteAuthRequest"));
    if (body.error)
        return refused(400, *body.error);
    const Fields &fields = body.fields;
    const QStringList problems = missingOf(fields, {{"AuthMethodName", "auth method name"},
                                                    {"ClientNonce", "client nonce"},
                                                    {"State", "state"},
                                                    {"Code", "code"},
                                                    {"RedirectURI", "redirect URI"}});
    if (!problems.isEmpty())
        return refused(400, listed(QStringLiteral("invalid OIDC complete-auth request"), problems));
    const auto method = region.methods.constFind(fields.text("AuthMethodName"));
    if (method == region.methods.constEnd())
        return refused(400, unknownMethod(fields.text("AuthMethodName")));
    const QString nonce = fields.text("ClientNonce"), code = fields.text("Code");
    const auto pending = std::find_if(m_signIns.begin(), m_signIns.end(),
                                      [&nonce](const PendingSignIn &each) { return each.nonce == nonce; });
    if (m_store.isSince(Age::Today)) { // requests are remembered since 1.10
        if (pending == m_signIns.end())
            return refused(500, QStringLiteral("no OIDC request found for client nonce"));
        const bool isSameState = pending->state == fields.text("State");
        m_signIns.erase(pending);
        if (!isSameState)
            return refused(
                500, QStringLiteral("failed to exchange token with provider: Provider.Exchange: "
                                    "authentication request state and authorization state are not equal"));
    }
    const QString exchange = QStringLiteral("failed to exchange token with provider: Provider.Exchange: ");
    if (!m_store.claimsOfCode.contains(code))
        return refused(
            500, exchange + QStringLiteral("unable to exchange auth code with provider: oauth2: cannot fetch "
                                           "token: 400 Bad Request\nResponse: "
                                           "{\"error\":\"invalid_grant\"}"));
    if (nonce != m_providersNonce)
        return refused(
            500, exchange + QStringLiteral("id_token failed verification: Provider.VerifyIDToken: invalid "
                                           "id_token nonce: invalid nonce"));
    return tokenFor(*method, m_store.claimsOfCode.value(code), region);
}

} // namespace chatelaine::nomaddouble
