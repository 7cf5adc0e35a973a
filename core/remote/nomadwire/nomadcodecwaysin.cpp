// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/jsonwriter.h"
#include "nomadwire/nomadcodec.h"
#include "nomadwire/nomadvalues.h"

#include <array>

namespace chatelaine::nomad {

namespace {

/// The settings that are read and written here, and those whose values stay at the server.
const std::array<QLatin1StringView, 20> knownSettings{
    QLatin1StringView("JWTValidationPubKeys"), QLatin1StringView("JWKSURL"),
    QLatin1StringView("JWKSCACert"),           QLatin1StringView("OIDCDiscoveryURL"),
    QLatin1StringView("OIDCClientID"),         QLatin1StringView("OIDCClientSecret"),
    QLatin1StringView("OIDCScopes"),           QLatin1StringView("BoundAudiences"),
    QLatin1StringView("BoundIssuer"),          QLatin1StringView("AllowedRedirectURIs"),
    QLatin1StringView("DiscoveryCaPem"),       QLatin1StringView("SigningAlgs"),
    QLatin1StringView("ClaimMappings"),        QLatin1StringView("ListClaimMappings"),
    QLatin1StringView("ExpirationLeeway"),     QLatin1StringView("NotBeforeLeeway"),
    QLatin1StringView("ClockSkewLeeway"),      QLatin1StringView("VerboseLogging"),
    QLatin1StringView("OIDCDisableUserInfo"),  QLatin1StringView("OIDCEnablePKCE")};

bool isKnownSetting(const QString &name)
{
    return std::any_of(knownSettings.cbegin(), knownSettings.cend(), [&name](QLatin1StringView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

/// True if \a value says anything: not null, "", 0, false, [] or {}.
bool isSet(const JsonValue &value)
{
    bool any = value.boolean() || (value.isNumber() && value.integer(1) != 0);
    if (value.isString()) {
        QByteArray text = value.utf8();
        any = !text.isEmpty();
        wipe(text);
    }
    value.eachElement([&any](const JsonValue &) { any = true; });
    value.eachMember([&any](const QString &, const JsonValue &) { any = true; });
    return any;
}

/// A setting that this program does not know would be lost if the rest were written back.
bool holdsOtherSettings(const JsonValue &config)
{
    bool any = false;
    config.eachMember([&any](const QString &name, const JsonValue &value) {
        any = any || (!isKnownSetting(name) && isSet(value));
    });
    return any;
}

QHash<QString, QString> readMappings(const JsonValue &value)
{
    QHash<QString, QString> mappings;
    value.eachMember([&mappings](const QString &claim, const JsonValue &name) {
        if (name.isString())
            mappings.insert(claim, readName(name));
    });
    return mappings;
}

/// Certificates and keys may be longer than a name.
QStringList readTexts(const JsonValue &value)
{
    QStringList texts;
    value.eachElement([&texts](const JsonValue &text) {
        if (text.isString())
            texts.append(text.string());
    });
    return texts;
}

Duration leeway(const JsonValue &value)
{
    return readDuration(value).value_or(Duration(0));
}

void writeText(JsonWriter &writer, const char *key, const QString &value)
{
    if (!value.isEmpty())
        writer.text(key, value);
}

void writeTexts(JsonWriter &writer, const char *key, const QStringList &values)
{
    if (!values.isEmpty())
        writer.texts(key, values);
}

void writeLeeway(JsonWriter &writer, const char *key, Duration value)
{
    if (value != Duration(0))
        writer.text(key, writeDuration(value));
}

void writeSwitch(JsonWriter &writer, const char *key, bool on)
{
    if (on) // older servers do not know these
        writer.boolean(key, true);
}

void writeProvider(JsonWriter &writer, const AuthMethodConfig &config, const Secret *clientSecret)
{
    writeTexts(writer, "JWTValidationPubKeys", config.jwtPublicKeys);
    writeText(writer, "JWKSURL", config.jwksUrl);
    writeText(writer, "JWKSCACert", config.jwksCaCert);
    writeText(writer, "OIDCDiscoveryURL", config.discoveryUrl);
    writeText(writer, "OIDCClientID", config.clientId);
    if (clientSecret)
        writer.secret("OIDCClientSecret", *clientSecret);
    writeTexts(writer, "OIDCScopes", config.scopes);
    writeTexts(writer, "DiscoveryCaPem", config.discoveryCaPem);
    writeSwitch(writer, "OIDCDisableUserInfo", config.disableUserInfo);
    writeSwitch(writer, "OIDCEnablePKCE", config.enablePkce);
    writeSwitch(writer, "VerboseLogging", config.verboseLogging);
}

void writeClaims(JsonWriter &writer, const AuthMethodConfig &config)
{
    writeTexts(writer, "BoundAudiences", config.boundAudiences);
    writeTexts(writer, "BoundIssuer", config.boundIssuers);
    writeTexts(writer, "AllowedRedirectURIs", config.allowedRedirectUris);
    writeTexts(writer, "SigningAlgs", config.signingAlgorithms);
    if (!config.claimMappings.isEmpty())
        writer.members("ClaimMappings", config.claimMappings);
    if (!config.listClaimMappings.isEmpty())
        writer.members("ListClaimMappings", config.listClaimMappings);
    writeLeeway(writer, "ExpirationLeeway", config.expirationLeeway);
    writeLeeway(writer, "NotBeforeLeeway", config.notBeforeLeeway);
    writeLeeway(writer, "ClockSkewLeeway", config.clockSkewLeeway);
}

QString wordOf(BindType type)
{
    switch (type) {
    case BindType::Role:
        return QStringLiteral("role");
    case BindType::Policy:
        return QStringLiteral("policy");
    case BindType::Management:
        return QStringLiteral("management");
    }
    Q_UNREACHABLE();
}

std::optional<BindType> bindTypeOf(const QByteArray &word)
{
    if (word == "role")
        return BindType::Role;
    if (word == "policy")
        return BindType::Policy;
    return word == "management" ? std::optional(BindType::Management) : std::nullopt;
}

} // namespace

std::optional<AuthMethod> readAuthMethod(const JsonValue &value)
{
    AuthMethod method;
    method.name = readName(value["Name"]);
    const QByteArray type = value["Type"].utf8().toUpper();
    if (method.name.isEmpty() || (type != "OIDC" && type != "JWT"))
        return std::nullopt;
    method.type = type == "JWT" ? AuthMethodType::Jwt : AuthMethodType::Oidc;
    method.reach = value["TokenLocality"].utf8() == "global" ? TokenReach::Everywhere : TokenReach::OneRegion;
    method.longestTokenLife = readDuration(value["MaxTokenTTL"]);
    method.tokenNameFormat = readName(value["TokenNameFormat"]);
    method.isDefault = value["Default"].boolean();
    method.createdAt = readTime(value["CreateTime"].utf8()).value_or(Instant{});
    method.changedAt = readTime(value["ModifyTime"].utf8()).value_or(Instant{});
    method.version = value["ModifyIndex"].integer();
    return method;
}

AuthMethodConfig readAuthMethodConfig(const JsonValue &value)
{
    AuthMethodConfig config;
    config.jwtPublicKeys = readTexts(value["JWTValidationPubKeys"]);
    config.jwksUrl = readName(value["JWKSURL"]);
    config.jwksCaCert = value["JWKSCACert"].string();
    config.discoveryUrl = readName(value["OIDCDiscoveryURL"]);
    config.clientId = readName(value["OIDCClientID"]);
    config.hasClientSecret = isSet(value["OIDCClientSecret"]);
    config.scopes = readNames(value["OIDCScopes"]);
    config.boundAudiences = readNames(value["BoundAudiences"]);
    config.boundIssuers = readNames(value["BoundIssuer"]);
    config.allowedRedirectUris = readNames(value["AllowedRedirectURIs"]);
    config.discoveryCaPem = readTexts(value["DiscoveryCaPem"]);
    config.signingAlgorithms = readNames(value["SigningAlgs"]);
    config.claimMappings = readMappings(value["ClaimMappings"]);
    config.listClaimMappings = readMappings(value["ListClaimMappings"]);
    config.expirationLeeway = leeway(value["ExpirationLeeway"]);
    config.notBeforeLeeway = leeway(value["NotBeforeLeeway"]);
    config.clockSkewLeeway = leeway(value["ClockSkewLeeway"]);
    config.verboseLogging = value["VerboseLogging"].boolean();
    config.disableUserInfo = value["OIDCDisableUserInfo"].boolean();
    config.enablePkce = value["OIDCEnablePKCE"].boolean();
    config.isPartial = holdsOtherSettings(value);
    return config;
}

std::optional<BindingRule> readBindingRule(const JsonValue &value)
{
    BindingRule rule;
    rule.id = readName(value["ID"]);
    const auto type = bindTypeOf(value["BindType"].utf8());
    if (rule.id.isEmpty() || !type)
        return std::nullopt;
    rule.type = *type;
    rule.description = readName(value["Description"]);
    rule.method = readName(value["AuthMethod"]);
    rule.selector = value["Selector"].string(); // not cut: it is written back
    rule.bindName = readName(value["BindName"]);
    rule.version = value["ModifyIndex"].integer();
    return rule;
}

QByteArray writeAuthMethod(const MethodWrite &method, const Secret *clientSecret)
{
    const AuthMethodDraft &draft = method.draft;
    JsonWriter writer;
    writer.text("Name", draft.name);
    writer.text("Type", draft.type == AuthMethodType::Jwt ? u"JWT" : u"OIDC");
    writer.text("TokenLocality", draft.reach == TokenReach::Everywhere ? u"global" : u"local");
    if (draft.longestTokenLife)
        writer.text("MaxTokenTTL", writeDuration(*draft.longestTokenLife));
    writeText(writer, "TokenNameFormat", draft.tokenNameFormat);
    writer.boolean("Default", draft.isDefault);
    if (method.sendConfig) {
        writer.beginObject("Config");
        writeProvider(writer, draft.config, clientSecret);
        writeClaims(writer, draft.config);
        writer.endObject();
    }
    return writer.take();
}

QByteArray writeBindingRule(const BindingRule &rule)
{
    JsonWriter writer;
    if (!rule.id.isEmpty())
        writer.text("ID", rule.id);
    writer.text("Description", rule.description).text("AuthMethod", rule.method);
    writer.text("Selector", rule.selector).text("BindType", wordOf(rule.type));
    return writer.text("BindName", rule.bindName).take();
}

} // namespace chatelaine::nomad
