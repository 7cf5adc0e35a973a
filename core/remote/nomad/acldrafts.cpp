// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/acldrafts.h"

#include "domain/lists.h"
#include "domain/role.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::AclDrafts)
};

constexpr qsizetype longestAclName = 128;
constexpr qsizetype longestAclDescription = 256; ///< bytes of UTF-8

const QString nameField = QStringLiteral("name");
const QString descriptionField = QStringLiteral("description");
const QString rulesField = QStringLiteral("rules");
const QString policiesField = QStringLiteral("policies");
const QString nameSpaceField = QStringLiteral("namespace");
const QString jobField = QStringLiteral("job");
const QString groupField = QStringLiteral("group");

Result<QString> cleanName(const QString &text)
{
    const QString name = text.trimmed();
    if (name.isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("Enter a name."), {}, nameField);
    const auto fits = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); };
    if (!std::all_of(name.cbegin(), name.cend(), fits))
        return fail(ErrorCode::Invalid,
                    Words::tr("The server takes only letters from A to Z, digits and hyphens in a name."), {},
                    nameField);
    if (name.size() > longestAclName)
        return fail(ErrorCode::Invalid,
                    Words::tr("The name is too long: it may have %1 characters.").arg(longestAclName), {},
                    nameField);
    return name;
}

Result<QString> cleanDescription(const QString &text)
{
    const QString description = text.trimmed();
    const qsizetype size = description.toUtf8().size();
    if (size > longestAclDescription)
        return fail(ErrorCode::Invalid,
                    Words::tr("The description is too long: it takes %1 bytes, and the server keeps %2.")
                        .arg(size)
                        .arg(longestAclDescription),
                    {}, descriptionField);
    return description;
}

Result<void> checkParts(const JobBinding &job)
{
    if (job.nameSpace.isEmpty() && !(job.job.isEmpty() && job.group.isEmpty() && job.task.isEmpty()))
        return fail(ErrorCode::Invalid, Words::tr("A job needs its namespace."), {}, nameSpaceField);
    if (job.job.isEmpty() && !(job.group.isEmpty() && job.task.isEmpty()))
        return fail(ErrorCode::Invalid, Words::tr("A group or task needs its job."), {}, jobField);
    if (job.group.isEmpty() && !job.task.isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("A task needs its group."), {}, groupField);
    return {};
}

Result<QStringList> cleanPolicies(const QStringList &wanted, const PolicyBook &book)
{
    QStringList policies = wanted;
    policies.removeDuplicates();
    if (policies.isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("A role has at least one policy."), {}, policiesField);
    QStringList missing;
    for (const QString &policy : std::as_const(policies)) {
        if (!book.hasPolicy(policy))
            missing << policy;
    }
    if (missing.isEmpty())
        return policies;
    return fail(ErrorCode::Invalid,
                Words::tr("There is no policy %1 (any more): take it out, or the server refuses the role.")
                    .arg(listed(missing)),
                {}, policiesField);
}

bool says(const Error &error, const char *text)
{
    return error.message.contains(QLatin1String(text)) || error.detail.contains(QLatin1String(text));
}

} // namespace

Result<Policy> policyOf(const AclPolicyDraft &draft)
{
    Policy policy;
    const Result<QString> name = cleanName(draft.name);
    if (!name)
        return tl::unexpected(name.error());
    const Result<QString> description = cleanDescription(draft.description);
    if (!description)
        return tl::unexpected(description.error());
    if (const auto good = checkParts(draft.job); !good)
        return tl::unexpected(good.error());
    if (draft.rules.size() > longestRules)
        return fail(ErrorCode::Invalid,
                    Words::tr("The rules are too long: they may have a million characters."), {}, rulesField);
    policy.name = *name;
    policy.description = *description;
    policy.rules = draft.rules;
    policy.job = draft.job;
    return policy;
}

Result<void> checkJob(const JobBinding &job, const JobBinding &before, const Capabilities &server)
{
    if (job == before || job.isEmpty())
        return {};
    if (!server.roles)
        return fail(
            ErrorCode::Unsupported,
            Words::tr("This server knows no policies of jobs: that takes Nomad 1.4 or newer. Leave the "
                      "job empty."),
            {}, nameSpaceField);
    if (job.job.isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("Name the job of this namespace, too."), {}, jobField);
    return {};
}

Result<Role> roleOf(const AclRoleDraft &draft, const PolicyBook &book)
{
    Role role;
    const Result<QString> name = cleanName(draft.name);
    if (!name)
        return tl::unexpected(name.error());
    const Result<QString> description = cleanDescription(draft.description);
    if (!description)
        return tl::unexpected(description.error());
    const Result<QStringList> policies = cleanPolicies(draft.policies, book);
    if (!policies)
        return tl::unexpected(policies.error());
    role.name = *name;
    role.description = *description;
    role.policies = *policies;
    return role;
}

Error ofPolicyField(Error error)
{
    if (error.code != ErrorCode::Invalid)
        return error;
    if (says(error, "description longer"))
        error.field = descriptionField;
    else if (says(error, "invalid name"))
        error.field = nameField;
    else if (says(error, "namespace must be set to set"))
        error.field = nameSpaceField;
    else if (says(error, "job ID must be set to set"))
        error.field = jobField;
    else if (says(error, "group must be set to set"))
        error.field = groupField;
    else
        error.field = rulesField;
    return error;
}

Error ofRoleField(Error error)
{
    if (error.code == ErrorCode::AlreadyExists || says(error, "invalid name"))
        error.field = nameField;
    else if (says(error, "description longer"))
        error.field = descriptionField;
    else if (says(error, "cannot find policy") || says(error, "at least one policy"))
        error.field = policiesField;
    if (says(error, "cannot find policy"))
        error.code = ErrorCode::Invalid;
    return error;
}

Error policyConflict()
{
    return {ErrorCode::Conflict, Words::tr("This policy was changed by someone else since you opened it.")};
}

Error roleConflict()
{
    return {ErrorCode::Conflict, Words::tr("This role was changed by someone else since you opened it.")};
}

AclUsage usageOf(const TokenTable &table, const std::function<bool(const AclHolders &)> &holds)
{
    AclUsage usage;
    QVector<NamedToken> named;
    for (const AclHolders &holders : holdersIn(table)) {
        if (!holds(holders))
            continue;
        usage.tokens += holders.ids.size();
        addNamed(named, holders);
    }
    for (const NamedToken &token : firstByName(std::move(named), RoleImpact::namesShown)) {
        usage.tokenNames << token.name;
        usage.tokenIds << token.id;
    }
    return usage;
}

} // namespace chatelaine::nomad
