// SPDX-License-Identifier: GPL-3.0-or-later
// How the objects look in answers.
#include "nomaddouble/rules.h"
#include "nomaddouble/store.h"

namespace chatelaine::nomaddouble {

namespace {

QByteArray hashOf(const TokenRow &token)
{
    return blake2b(QStringList{token.name, token.type} + token.policies +
                   QStringList{token.global ? QStringLiteral("global") : QStringLiteral("local")} +
                   token.roleIds);
}

QByteArray hashOf(const PolicyRow &policy)
{
    QStringList parts{policy.name, policy.description, policy.rules};
    if (policy.job) {
        for (const auto *field : {"Namespace", "JobID", "Group", "Task"})
            parts << policy.job->value(QLatin1String(field)).toString();
    }
    return blake2b(parts);
}

QString number(quint64 value)
{
    return QString::number(value);
}

QByteArray timeOrNull(const std::optional<GoTime> &time)
{
    return time ? '"' + formatGoTime(*time) + '"' : QByteArray("null");
}

QByteArray textsOrNull(const QStringList &texts)
{
    return texts.isEmpty() ? QByteArray("null") : quoted(texts);
}

QByteArray indexes(const Indexes &index)
{
    return "\"CreateIndex\":" + QByteArray::number(index.created) +
           ",\"ModifyIndex\":" + QByteArray::number(index.modified);
}

/// With the names that the roles have now; those that are gone are left out. Lists do neither.
QByteArray roleLinks(const TokenRow &token, const Region *named)
{
    if (token.roleIds.isEmpty())
        return "null";
    QByteArray links;
    for (const QString &id : token.roleIds) {
        if (named && !named->roles.contains(id))
            continue;
        const QString name = named ? named->roles.value(id).name : QString();
        links += (links.isEmpty() ? "" : ",") + QByteArray("{\"ID\":") + quoted(id) +
                 ",\"Name\":" + quoted(name) + '}';
    }
    return '[' + links + ']';
}

QJsonValue textOr(const QJsonObject &config, const char *name)
{
    return config.value(QLatin1String(name)).toString();
}

QJsonValue valueOrNull(const QJsonObject &config, const char *name)
{
    const QJsonValue value = config.value(QLatin1String(name));
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QJsonValue leeway(const QJsonObject &config, const char *name)
{
    const QJsonValue value = config.value(QLatin1String(name));
    const qint64 nanoseconds =
        value.isDouble() ? value.toInteger() : parseGoDuration(value.toString().toUtf8()).value_or(0);
    return nanoseconds ? QString::fromLatin1(formatGoDuration(nanoseconds)) : QString();
}

QJsonObject configJson(const QJsonObject &config, bool redacted, bool today)
{
    QJsonObject out;
    for (const auto *name : {"ExpirationLeeway", "NotBeforeLeeway", "ClockSkewLeeway"})
        out.insert(QLatin1String(name), leeway(config, name));
    for (const auto *name : {"JWKSURL", "OIDCDiscoveryURL", "OIDCClientID", "OIDCClientSecret", "JWKSCACert"})
        out.insert(QLatin1String(name), textOr(config, name));
    for (const auto *name :
         {"JWTValidationPubKeys", "OIDCScopes", "BoundAudiences", "BoundIssuer", "AllowedRedirectURIs",
          "DiscoveryCaPem", "SigningAlgs", "ClaimMappings", "ListClaimMappings"})
        out.insert(QLatin1String(name), valueOrNull(config, name));
    if (redacted && !out.value(u"OIDCClientSecret").toString().isEmpty())
        out.insert(QStringLiteral("OIDCClientSecret"), QStringLiteral("redacted"));
    if (!today)
        return out;
    for (const auto *name : {"OIDCDisableUserInfo", "OIDCEnablePKCE", "VerboseLogging"})
        out.insert(QLatin1String(name), config.value(QLatin1String(name)).toBool());
    QJsonValue assertion = valueOrNull(config, "OIDCClientAssertion");
    if (assertion.isObject()) {
        QJsonObject fields = assertion.toObject();
        QJsonObject key = fields.value(u"PrivateKey").toObject();
        if (!key.value(u"PemKey").toString().isEmpty())
            key.insert(QStringLiteral("PemKey"), QStringLiteral("redacted"));
        fields.insert(QStringLiteral("PrivateKey"), key.isEmpty() ? QJsonValue() : QJsonValue(key));
        assertion = fields;
    }
    out.insert(QStringLiteral("OIDCClientAssertion"), assertion);
    return out;
}

} // namespace

const QByteArray &Store::tokenStub(const TokenRow &token) const
{
    if (!token.stub.isEmpty())
        return token.stub;
    QByteArray &out = token.stub;
    out = "{\"AccessorID\":\"" + token.accessor.toLatin1() +
          "\",\"CreateIndex\":" + QByteArray::number(token.index.created) + ",\"CreateTime\":\"" +
          formatGoTime(token.createdAt) + '"';
    // Go's zero time is none in lists.
    const auto expiresAt = token.expiresAt && token.expiresAt->isZero() ? std::nullopt : token.expiresAt;
    if (isSince(Age::V1_4_0))
        out += ",\"ExpirationTime\":" + timeOrNull(expiresAt);
    out += QByteArray(",\"Global\":") + (token.global ? "true" : "false") + ",\"Hash\":\"" + hashOf(token) +
           "\",\"ModifyIndex\":" + QByteArray::number(token.index.modified) +
           ",\"Name\":" + quoted(token.name) + ",\"Policies\":" + textsOrNull(token.policies);
    if (isSince(Age::V1_4_0))
        out += ",\"Roles\":" + roleLinks(token, nullptr);
    out += ",\"Type\":" + quoted(token.type) + '}';
    return out;
}

QByteArray Store::tokenJson(const TokenRow &token, const Region &region, bool secret) const
{
    const QByteArray secretId = quoted(secret ? token.secret : QString());
    const QByteArray policies =
        token.roleIds.isEmpty() ? textsOrNull(token.policies) : quoted(token.policies);
    const QByteArray global = token.global ? "true" : "false";
    const QByteArray hash = hashOf(token);
    if (age() <= Age::V1_4_0) { // the codec's order
        QByteArray out = "{\"AccessorID\":" + quoted(token.accessor) +
                         ",\"CreateIndex\":" + QByteArray::number(token.index.created) +
                         ",\"CreateTime\":\"" + formatGoTime(token.createdAt) + '"';
        if (age() == Age::V1_4_0)
            out += ",\"ExpirationTTL\":" + QByteArray::number(token.ttl) +
                   ",\"ExpirationTime\":" + timeOrNull(token.expiresAt);
        out += ",\"Global\":" + global + ",\"Hash\":\"" + hash +
               "\",\"ModifyIndex\":" + QByteArray::number(token.index.modified) +
               ",\"Name\":" + quoted(token.name) + ",\"Policies\":" + policies;
        if (age() == Age::V1_4_0)
            out += ",\"Roles\":" + roleLinks(token, &region);
        return out + ",\"SecretID\":" + secretId + ",\"Type\":" + quoted(token.type) + '}';
    }
    return "{\"ExpirationTTL\":\"" + (token.ttl ? formatGoDuration(token.ttl) : QByteArray()) +
           "\",\"AccessorID\":" + quoted(token.accessor) + ",\"SecretID\":" + secretId +
           ",\"Name\":" + quoted(token.name) + ",\"Type\":" + quoted(token.type) +
           ",\"Policies\":" + policies + ",\"Roles\":" + roleLinks(token, &region) + ",\"Global\":" + global +
           ",\"Hash\":\"" + hash + "\",\"CreateTime\":\"" + formatGoTime(token.createdAt) +
           "\",\"ExpirationTime\":" + timeOrNull(token.expiresAt) + ',' + indexes(token.index) + '}';
}

QJsonObject Store::policyJson(const PolicyRow &policy, bool stub) const
{
    QJsonObject out{{QStringLiteral("Name"), policy.name},
                    {QStringLiteral("Description"), policy.description},
                    {QStringLiteral("Hash"), QString::fromLatin1(hashOf(policy))},
                    {QStringLiteral("CreateIndex"), qint64(policy.index.created)},
                    {QStringLiteral("ModifyIndex"), qint64(policy.index.modified)}};
    const bool hasJob = stub ? age() == Age::Today : isSince(Age::V1_4_0);
    if (hasJob)
        out.insert(QStringLiteral("JobACL"), policy.job ? QJsonValue(*policy.job) : QJsonValue());
    if (!stub) {
        out.insert(QStringLiteral("Rules"), policy.rules);
        out.insert(QStringLiteral("RulesJSON"), rulesJson(policy.rules, age()));
    }
    return out;
}

QJsonObject Store::roleJson(const RoleRow &role) const
{
    QJsonArray links;
    for (const QString &policy : role.policies)
        links.append(QJsonObject{{QStringLiteral("Name"), policy}});
    const QByteArray hash = blake2b(QStringList{role.name, role.description} + role.policies);
    return {{QStringLiteral("ID"), role.id},
            {QStringLiteral("Name"), role.name},
            {QStringLiteral("Description"), role.description},
            {QStringLiteral("Policies"), links},
            {QStringLiteral("Hash"), QString::fromLatin1(hash)},
            {QStringLiteral("CreateIndex"), qint64(role.index.created)},
            {QStringLiteral("ModifyIndex"), qint64(role.index.modified)}};
}

QByteArray Store::methodJson(const MethodRow &method) const
{
    const bool today = age() == Age::Today;
    const QByteArray config =
        method.config ? compact(configJson(*method.config, today, today)) : QByteArray("null");
    const QByteArray hash =
        blake2b({method.name, method.type, method.locality, number(quint64(method.maxTtl)), method.nameFormat,
                 method.isDefault ? QStringLiteral("true") : QStringLiteral("false"),
                 QString::fromUtf8(compact(method.config.value_or(QJsonObject())))});
    return "{\"MaxTokenTTL\":\"" + formatGoDuration(method.maxTtl) + "\",\"Name\":" + quoted(method.name) +
           ",\"Type\":" + quoted(method.type) + ",\"TokenLocality\":" + quoted(method.locality) +
           (today ? ",\"TokenNameFormat\":" + quoted(method.nameFormat) : QByteArray()) +
           ",\"Default\":" + (method.isDefault ? "true" : "false") + ",\"Config\":" + config +
           ",\"Hash\":\"" + hash + "\",\"CreateTime\":\"" + formatGoTime(method.createdAt) +
           "\",\"ModifyTime\":\"" + formatGoTime(method.modifiedAt) + "\"," + indexes(method.index) + '}';
}

QJsonObject Store::methodStub(const MethodRow &method) const
{
    const QJsonObject whole = QJsonDocument::fromJson(methodJson(method)).object();
    QJsonObject stub;
    for (const auto *name : {"Name", "Type", "Default", "Hash", "CreateIndex", "ModifyIndex"})
        stub.insert(QLatin1String(name), whole.value(QLatin1String(name)));
    return stub;
}

QJsonObject Store::ruleJson(const RuleRow &rule, bool stub) const
{
    const QByteArray hash =
        blake2b({rule.id, rule.description, rule.method, rule.selector, rule.bindType, rule.bindName});
    QJsonObject out{{QStringLiteral("ID"), rule.id},
                    {QStringLiteral("Description"), rule.description},
                    {QStringLiteral("AuthMethod"), rule.method},
                    {QStringLiteral("Hash"), QString::fromLatin1(hash)},
                    {QStringLiteral("CreateIndex"), qint64(rule.index.created)},
                    {QStringLiteral("ModifyIndex"), qint64(rule.index.modified)}};
    if (stub)
        return out;
    out.insert(QStringLiteral("Selector"), rule.selector);
    out.insert(QStringLiteral("BindType"), rule.bindType);
    out.insert(QStringLiteral("BindName"), rule.bindName);
    out.insert(QStringLiteral("CreateTime"), QString::fromLatin1(formatGoTime(rule.createdAt)));
    out.insert(QStringLiteral("ModifyTime"), QString::fromLatin1(formatGoTime(rule.modifiedAt)));
    return out;
}

bool Store::isSame(const RoleRow &role, const RoleRow &before) const
{
    return roleJson(role).value(u"Hash") == roleJson(before).value(u"Hash");
}

bool Store::isSame(const MethodRow &method, const MethodRow &before) const
{
    return methodStub(method).value(u"Hash") == methodStub(before).value(u"Hash");
}

bool Store::isSame(const RuleRow &rule, const RuleRow &before) const
{
    return ruleJson(rule, true).value(u"Hash") == ruleJson(before, true).value(u"Hash");
}

} // namespace chatelaine::nomaddouble
