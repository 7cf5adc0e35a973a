// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/endpoints.h"
#include "nomaddouble/filter.h"

#include <QRegularExpression>

namespace chatelaine::nomaddouble {

namespace {

constexpr qint64 minute = 60'000'000'000;

bool isName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[a-zA-Z0-9-]{1,128}$"));
    return form.match(name).hasMatch();
}

std::optional<qint64> durationOf(const QJsonValue &value)
{
    return value.isDouble() ? value.toInteger() : parseGoDuration(value.toString().toUtf8());
}

QString duration(qint64 nanoseconds)
{
    return QString::fromUtf8(formatGoDuration(nanoseconds));
}

/// Earlier servers took any settings.
QStringList configProblems(const MethodRow &method)
{
    const QJsonObject config = method.config.value_or(QJsonObject());
    const auto lacks = [&config](const char *name) {
        const QJsonValue value = config.value(QLatin1String(name));
        return value.toString().isEmpty() && value.toArray().isEmpty();
    };
    QStringList problems;
    if (method.type == u"OIDC" && lacks("OIDCDiscoveryURL"))
        problems << QStringLiteral("missing OIDCDiscoveryURL");
    if (method.type == u"OIDC" && lacks("OIDCClientID"))
        problems << QStringLiteral("missing OIDCClientID");
    if (method.type == u"JWT" && lacks("OIDCDiscoveryURL") && lacks("JWKSURL") &&
        lacks("JWTValidationPubKeys"))
        problems << QStringLiteral("OIDCDiscoveryURL, JWTValidationPubKeys, or JWKSURL must be set");
    return problems;
}

QStringList methodProblems(const MethodRow &method, bool strict)
{
    QStringList problems;
    if (!isName(method.name))
        problems << QStringLiteral("invalid name '%1'").arg(method.name);
    if (method.locality != u"local" && method.locality != u"global")
        problems << QStringLiteral("invalid token locality '%1'").arg(method.locality);
    if (method.type != u"OIDC" && method.type != u"JWT")
        problems << QStringLiteral("invalid token type '%1'").arg(method.type);
    if (method.maxTtl < minute || method.maxTtl > 24 * 60 * minute)
        problems << QStringLiteral("invalid MaxTokenTTL value '%1' (should be between 1m0s and 24h0m0s)")
                        .arg(duration(method.maxTtl));
    return strict ? problems + configProblems(method) : problems;
}

QStringList ruleProblems(const RuleRow &rule)
{
    QStringList problems;
    if (rule.method.isEmpty())
        problems << QStringLiteral("auth method is missing");
    const bool isKnown = rule.bindType == u"role" || rule.bindType == u"policy";
    if (rule.bindType.isEmpty())
        problems << QStringLiteral("bind type is missing");
    else if (!isKnown && rule.bindType != u"management")
        problems << QStringLiteral("unsupported bind type: \"%1\"").arg(rule.bindType);
    if (isKnown && rule.bindName.isEmpty())
        problems << QStringLiteral("bind name is missing");
    if (rule.bindType == u"management" && !rule.bindName.isEmpty())
        problems << QStringLiteral("bind name should be empty");
    if (rule.description.toUtf8().size() > 256)
        problems << QStringLiteral("description longer than 256");
    const Filter filter = rule.selector.isEmpty() ? Filter() : Filter::parse(rule.selector);
    if (filter.error)
        problems << QStringLiteral("selector is invalid: ") + *filter.error;
    return problems;
}

} // namespace

Reply Endpoints::methods(const Call &call, Region &region, const QString &)
{
    if (!call.isGet())
        return wrongVerb();
    return read(call, region.indexOf(Table::Methods), [&] {
        QJsonArray list;
        for (const MethodRow &method : std::as_const(region.methods))
            list.append(m_store.methodStub(method));
        return compact(list);
    });
}

Reply Endpoints::method(const Call &call, Region &region, const QString &name)
{
    if (name.isEmpty())
        return refused(400, QStringLiteral("missing ACL auth-method name"));
    if (call.isWrite()) {
        const Body body = decode(call.seen.body, QStringLiteral("structs.ACLAuthMethod"));
        if (!body.error && body.fields.text("Name") != name)
            return refused(400, QStringLiteral("ACL auth-method name does not match request path"));
        return writeMethod(call, body);
    }
    if (!call.isGet() && !call.isDelete())
        return wrongVerb();
    if (auto refusal = managementOnly(call))
        return *refusal;
    const auto found = region.methods.constFind(name);
    if (call.isGet()) {
        if (found == region.methods.constEnd())
            return missing(region.indexOf(Table::Methods), QStringLiteral("ACL auth-method not found"));
        return read(call, found->index.modified, [&] { return m_store.methodJson(*found); });
    }
    if (found == region.methods.constEnd()) {
        m_store.nextIndex();
        return refused(500, QStringLiteral("ACL auth method not found"));
    }
    m_store.removeMethod(name);
    return written(m_store.authority().indexOf(Table::Methods));
}

Reply Endpoints::createMethod(const Call &call, Region &, const QString &)
{
    if (!call.isWrite())
        return wrongVerb();
    return writeMethod(call, decode(call.seen.body, QStringLiteral("structs.ACLAuthMethod")));
}

Reply Endpoints::writeMethod(const Call &call, const Body &body)
{
    if (body.error)
        return refused(badBody(), *body.error);
    const Fields &fields = body.fields;
    const QJsonValue ttl = fields.value("MaxTokenTTL");
    const auto wanted = ttl.isUndefined() || ttl.isNull() ? std::optional<qint64>(0) : durationOf(ttl);
    if (!wanted)
        return refused(400, QStringLiteral("time: invalid duration \"%1\"").arg(ttl.toString()));
    if (auto refusal = managementOnly(call))
        return *refusal;
    const Region &region = m_store.authority();
    const auto before = region.methods.constFind(fields.text("Name"));
    MethodRow method;
    if (before != region.methods.constEnd())
        method = *before;
    method.modifiedAt = m_store.now();
    if (before == region.methods.constEnd())
        method.createdAt = parseGoTime(fields.text("CreateTime").toUtf8()).value_or(method.modifiedAt);
    const auto keep = [&fields](QString &into, const char *name) {
        if (!fields.text(name).isEmpty())
            into = fields.text(name);
    };
    method.nameFormat = QStringLiteral("${auth_method_type}-${auth_method_name}");
    keep(method.name, "Name");
    keep(method.type, "Type");
    keep(method.locality, "TokenLocality");
    keep(method.nameFormat, "TokenNameFormat");
    method.maxTtl = *wanted ? *wanted : method.maxTtl;
    method.isDefault = fields.flag("Default");
    if (fields.value("Config").isObject())
        method.config = fields.value("Config").toObject();
    const QStringList problems = methodProblems(method, m_store.isSince(Age::Today));
    if (!problems.isEmpty())
        return refused(400, listed(QStringLiteral("auth method 0 invalid"), problems));
    for (const MethodRow &other : region.methods) {
        if (method.isDefault && other.isDefault && other.name != method.name)
            return refused(400, QStringLiteral("default method already exists: ") + other.name);
    }
    // What changes nothing uses up an index and is not written.
    if (before != region.methods.constEnd() && m_store.isSame(method, *before))
        return written(m_store.nextIndex(), json(m_store.methodJson(*before)));
    const MethodRow &kept = m_store.put(method);
    return written(kept.index.modified, json(m_store.methodJson(kept)));
}

Reply Endpoints::rules(const Call &call, Region &region, const QString &)
{
    if (!call.isGet())
        return wrongVerb();
    if (auto refusal = managementOnly(call))
        return *refusal;
    return read(call, region.indexOf(Table::Rules), [&] {
        QJsonArray list;
        for (const RuleRow &rule : std::as_const(region.rules))
            list.append(m_store.ruleJson(rule, true));
        return compact(list);
    });
}

Reply Endpoints::rule(const Call &call, Region &region, const QString &id)
{
    if (id.isEmpty())
        return refused(400, QStringLiteral("missing ACL binding rule ID"));
    if (call.isWrite()) {
        const Body body = decode(call.seen.body, QStringLiteral("structs.ACLBindingRule"));
        if (body.error)
            return refused(badBody(), *body.error);
        // An ID that is not there is filled in; of the others only that of tokens and roles has to be.
        const QString given = body.fields.text("ID");
        if (!given.isEmpty() && given != id)
            return refused(400, QStringLiteral("ACL binding rule ID does not match request path"));
        return writeRule(call, body.fields, id);
    }
    if (!call.isGet() && !call.isDelete())
        return wrongVerb();
    if (auto refusal = managementOnly(call))
        return *refusal;
    const auto found = region.rules.constFind(id);
    if (call.isGet()) {
        if (found == region.rules.constEnd())
            return missing(region.indexOf(Table::Rules), QStringLiteral("ACL binding rule not found"));
        return read(call, found->index.modified, [&] { return compact(m_store.ruleJson(*found, false)); });
    }
    if (found == region.rules.constEnd()) {
        m_store.nextIndex();
        return refused(500, QStringLiteral("ACL binding rule not found"));
    }
    m_store.removeRule(id);
    return written(m_store.authority().indexOf(Table::Rules));
}

Reply Endpoints::createRule(const Call &call, Region &, const QString &)
{
    if (!call.isWrite())
        return wrongVerb();
    const Body body = decode(call.seen.body, QStringLiteral("structs.ACLBindingRule"));
    if (body.error)
        return refused(badBody(), *body.error);
    return writeRule(call, body.fields, body.fields.text("ID"));
}

Reply Endpoints::writeRule(const Call &call, const Fields &fields, const QString &id)
{
    if (auto refusal = managementOnly(call))
        return *refusal;
    const Region &region = m_store.authority();
    const auto before = region.rules.constFind(id);
    if (!id.isEmpty() && before == region.rules.constEnd())
        return refused(400, QStringLiteral("cannot find binding rule ") + id);
    RuleRow rule;
    if (!id.isEmpty())
        rule = *before;
    const QString method = fields.text("AuthMethod");
    if (!id.isEmpty() && !method.isEmpty() && method != rule.method)
        return refused(
            400, QStringLiteral("cannot update auth method for binding rule, create a new rule instead"));
    rule.description = fields.text("Description");
    rule.selector = fields.text("Selector");
    rule.method = method.isEmpty() ? rule.method : method;
    rule.bindType = fields.text("BindType").isEmpty() ? rule.bindType : fields.text("BindType");
    const QString name = fields.text("BindName");
    rule.bindName = name.isEmpty() && rule.bindType != u"management" ? rule.bindName : name;
    const QStringList problems = ruleProblems(rule);
    if (!problems.isEmpty())
        return refused(400, listed(QStringLiteral("binding rule 0 invalid"), problems));
    if (!region.methods.contains(rule.method))
        return refused(400, QStringLiteral("ACL auth method %1 not found").arg(rule.method));
    rule.modifiedAt = m_store.now();
    if (id.isEmpty()) {
        rule.id = newUuid();
        rule.createdAt = rule.modifiedAt;
    }
    if (before != region.rules.constEnd() && m_store.isSame(rule, *before))
        return written(m_store.nextIndex(), json(compact(m_store.ruleJson(*before, false))));
    const RuleRow &kept = m_store.put(rule);
    return written(kept.index.modified, json(compact(m_store.ruleJson(kept, false))));
}

} // namespace chatelaine::nomaddouble
