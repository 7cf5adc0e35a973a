// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/endpoints.h"
#include "nomaddouble/rules.h"

#include <QRegularExpression>

namespace chatelaine::nomaddouble {

namespace {

bool isName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[a-zA-Z0-9-]{1,128}$"));
    return form.match(name).hasMatch();
}

QStringList jobProblems(const QJsonObject &job)
{
    const auto has = [&job](const char *name) {
        return !job.value(QLatin1String(name)).toString().isEmpty();
    };
    if (has("JobID") && !has("Namespace"))
        return {QStringLiteral("namespace must be set to set job ID")};
    if (has("Group") && !has("JobID"))
        return {QStringLiteral("job ID must be set to set group")};
    if (has("Task") && !has("Group"))
        return {QStringLiteral("group must be set to set task")};
    return {};
}

std::optional<QJsonObject> jobOf(const Fields &fields)
{
    const QJsonValue value = fields.value("JobACL");
    if (!value.isObject())
        return std::nullopt;
    const Fields given(value.toObject());
    QJsonObject job;
    for (const auto *name : {"Namespace", "JobID", "Group", "Task"})
        job.insert(QLatin1String(name), given.text(name));
    return job;
}

std::optional<QString> notLinks(const Fields &fields)
{
    const QJsonArray links = fields.value("Policies").toArray();
    for (const QJsonValue &link : links) {
        if (link.isString())
            return QStringLiteral(
                "json: cannot unmarshal string into Go struct field ACLRole.Policies of type "
                "structs.ACLRolePolicyLink");
    }
    return std::nullopt;
}

} // namespace

Reply Endpoints::policies(const Call &call, Region &region, const QString &)
{
    if (!call.isGet())
        return wrongVerb();
    const Asker who = asker(call);
    if (auto refusal = refusalOf(who))
        return *refusal;
    return read(call, region.indexOf(Table::Policies), [&] {
        const bool all = who.token && who.token->isManagement();
        const QStringList own = all ? QStringList() : policiesOf(who, region);
        const QString prefix = call.parameters.value(QStringLiteral("prefix"));
        QJsonArray list;
        for (const PolicyRow &policy : std::as_const(region.policies)) {
            if (policy.name.startsWith(prefix) && (all || own.contains(policy.name)))
                list.append(m_store.policyJson(policy, true));
        }
        return compact(list);
    });
}

Reply Endpoints::policy(const Call &call, Region &region, const QString &name)
{
    if (name.isEmpty())
        return refused(400, QStringLiteral("Missing Policy Name"));
    if (call.isGet() && name == u"self" && m_store.isSince(Age::Today))
        return policies(call, region, {});
    if (call.isWrite())
        return putPolicy(call, name);
    if (call.isDelete()) {
        if (auto refusal = managementOnly(call))
            return *refusal;
        return written(m_store.removePolicy(name));
    }
    if (!call.isGet())
        return wrongVerb();
    const Asker who = asker(call);
    if (auto refusal = refusalOf(who))
        return *refusal;
    const bool may = name == u"anonymous" || (who.token && who.token->isManagement()) ||
                     policiesOf(who, region).contains(name);
    if (!may)
        return refused(403, QStringLiteral("Permission denied"));
    const auto found = region.policies.constFind(name);
    if (found == region.policies.constEnd())
        return missing(region.indexOf(Table::Policies), QStringLiteral("ACL policy not found"));
    return read(call, found->index.modified, [&] { return compact(m_store.policyJson(*found, false)); });
}

Reply Endpoints::putPolicy(const Call &call, const QString &name)
{
    const Body body = decode(call.seen.body, QStringLiteral("structs.ACLPolicy"));
    if (body.error)
        return refused(badBody(), *body.error);
    PolicyRow policy{
        body.fields.text("Name"), body.fields.text("Description"), body.fields.text("Rules"), {}, {}};
    if (policy.name != name)
        return refused(400, QStringLiteral("ACL policy name does not match request path"));
    if (auto refusal = managementOnly(call))
        return *refusal;
    if (m_store.isSince(Age::V1_4_0))
        policy.job = jobOf(body.fields);
    QStringList problems;
    if (!isName(policy.name))
        problems << QStringLiteral("invalid name '%1'").arg(policy.name);
    if (const auto error = rulesError(policy.rules, m_store.age()))
        problems << QStringLiteral("failed to parse rules: ") + *error;
    if (policy.description.toUtf8().size() > 256)
        problems << QStringLiteral("description longer than 256");
    if (policy.job)
        problems += jobProblems(*policy.job);
    if (!problems.isEmpty())
        return refused(m_store.isSince(Age::V1_5) ? 400 : 404,
                       listed(QStringLiteral("policy 0 invalid"), problems));
    const bool namespaceAlone = policy.job && !policy.job->value(u"Namespace").toString().isEmpty() &&
                                policy.job->value(u"JobID").toString().isEmpty();
    if (namespaceAlone && !m_store.isSince(Age::Today)) {
        m_store.nextIndex();
        return refused(
            500, QStringLiteral("upserting policy failed: failed to build index 'job': object "
                                "&structs.ACLPolicy{Name:\"%1\"} is not a valid ACLPolicy: JobACL.JobID "
                                "without Namespace")
                     .arg(policy.name));
    }
    return written(m_store.put(policy).index.modified);
}

Reply Endpoints::roles(const Call &call, Region &region, const QString &)
{
    if (!call.isGet())
        return wrongVerb();
    const Asker who = asker(call);
    if (auto refusal = refusalOf(who))
        return *refusal;
    return read(call, region.indexOf(Table::Roles), [&] {
        const bool all = who.token && who.token->isManagement();
        const QString prefix = call.parameters.value(QStringLiteral("prefix"));
        QJsonArray list;
        for (const RoleRow &role : std::as_const(region.roles)) {
            if (role.id.startsWith(prefix) && (all || (who.token && who.token->roleIds.contains(role.id))))
                list.append(m_store.roleJson(role));
        }
        return compact(list);
    });
}

Reply Endpoints::readRole(const Call &call, const Region &region, const RoleRow *role) const
{
    const Asker who = asker(call);
    if (auto refusal = refusalOf(who))
        return *refusal;
    const bool may =
        who.token && (who.token->isManagement() || (role && who.token->roleIds.contains(role->id)));
    if (!may)
        return refused(403, QStringLiteral("Permission denied"));
    if (!role)
        return missing(region.indexOf(Table::Roles), QStringLiteral("ACL role not found"));
    return read(call, role->index.modified, [&] { return compact(m_store.roleJson(*role)); });
}

Reply Endpoints::roleByName(const Call &call, Region &region, const QString &name)
{
    if (name.isEmpty())
        return refused(400, QStringLiteral("missing ACL role name"));
    return call.isGet() ? readRole(call, region, region.roleNamed(name)) : wrongVerb();
}

Reply Endpoints::role(const Call &call, Region &region, const QString &id)
{
    if (id.isEmpty())
        return refused(400, QStringLiteral("missing ACL role ID"));
    const auto found = region.roles.constFind(id);
    const RoleRow *role = found == region.roles.constEnd() ? nullptr : &*found;
    if (call.isGet())
        return readRole(call, region, role);
    if (call.isDelete()) {
        if (auto refusal = managementOnly(call))
            return *refusal;
        if (!role) {
            m_store.nextIndex();
            return refused(500, QStringLiteral("ACL role not found"));
        }
        m_store.removeRole(id);
        return written(m_store.authority().indexOf(Table::Roles));
    }
    if (!call.isWrite())
        return wrongVerb();
    const Body body = decode(call.seen.body, QStringLiteral("structs.ACLRole"));
    if (!body.error && body.fields.text("ID") != id)
        return refused(400, QStringLiteral("ACL role ID does not match request path"));
    return writeRole(call, body);
}

Reply Endpoints::createRole(const Call &call, Region &, const QString &)
{
    if (!call.isWrite())
        return wrongVerb();
    return writeRole(call, decode(call.seen.body, QStringLiteral("structs.ACLRole")));
}

Reply Endpoints::writeRole(const Call &call, const Body &body)
{
    const auto error = body.error ? body.error : notLinks(body.fields);
    if (error)
        return refused(badBody(), *error);
    if (auto refusal = managementOnly(call))
        return *refusal;
    const Region &region = m_store.authority();
    RoleRow role{body.fields.text("ID"), body.fields.text("Name"), body.fields.text("Description"), {}, {}};
    const QJsonArray links = body.fields.value("Policies").toArray();
    for (const QJsonValue &link : links) {
        const QString policy = Fields(link.toObject()).text("Name");
        if (!role.policies.contains(policy))
            role.policies << policy;
    }
    const bool isNew = role.id.isEmpty();
    if (!isNew && !region.roles.contains(role.id))
        return refused(400, QStringLiteral("cannot find role ") + role.id);
    QStringList problems;
    if (!isName(role.name))
        problems << QStringLiteral("invalid name '%1'").arg(role.name);
    if (role.description.toUtf8().size() > 256)
        problems << QStringLiteral("description longer than 256");
    if (role.policies.isEmpty())
        problems << QStringLiteral("at least one policy should be specified");
    if (!problems.isEmpty())
        return refused(400, listed(QStringLiteral("role 0 invalid"), problems));
    const RoleRow *namesake = region.roleNamed(role.name);
    if (isNew && namesake)
        return refused(400, QStringLiteral("role with name %1 already exists").arg(role.name));
    for (const QString &policy : std::as_const(role.policies)) {
        if (!region.policies.contains(policy))
            return refused(400, QStringLiteral("cannot find policy ") + policy);
    }
    if (namesake && namesake->id != role.id) {
        m_store.nextIndex();
        return refused(500, QStringLiteral("ACL role with name %1 already exists").arg(role.name));
    }
    if (isNew)
        role.id = newUuid();
    else if (m_store.isSame(role, *region.roles.constFind(role.id)))
        return written(m_store.nextIndex(),
                       json(compact(m_store.roleJson(*region.roles.constFind(role.id)))));
    const RoleRow &kept = m_store.put(role);
    return written(kept.index.modified, json(compact(m_store.roleJson(kept))));
}

} // namespace chatelaine::nomaddouble
