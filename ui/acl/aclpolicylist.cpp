// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclpolicylist.h"

#include "backend/aclpolicyservice.h"
#include "backend/aclroleservice.h"
#include "backend/backend.h"
#include "backend/roleservice.h"
#include "backend/tokenservice.h"
#include "backend/whenready.h"
#include "models/tokentext.h"

#include <QLocale>

#include <algorithm>

namespace chatelaine {

namespace {

QVector<NamedColumn> columns()
{
    return {{AclPolicyList::tr("Name", "column")},
            {AclPolicyList::tr("Roles", "column"), true},
            {AclPolicyList::tr("Tokens", "column"), true},
            {AclPolicyList::tr("Description", "column")}};
}

} // namespace

AclPolicyList::AclPolicyList(Backend &backend, QObject *parent)
    : AclList(columns(), parent)
    , m_backend(backend)
{
    connect(backend.aclPolicies(), &AclPolicyService::changed, this, &AclList::refreshSoon);
    connect(backend.roles(), &RoleService::changed, this, &AclList::refreshSoon);
    connect(backend.tokens(), &TokenService::changed, this, &AclList::recountSoon);
    if (backend.aclRoles())
        connect(backend.aclRoles(), &AclRoleService::changed, this, &AclList::refreshSoon);
}

void AclPolicyList::ask(quint64 question)
{
    whenReady(m_backend.aclPolicies()->policies(), this,
              [this, question](const Result<QVector<AclPolicy>> &policies) {
                  if (!isNewest(question))
                      return;
                  if (!policies)
                      return fail(policies.error());
                  m_policies = *policies;
                  askUsage(question, &AclPolicyList::askRoles);
              });
}

void AclPolicyList::askCounts(quint64 question)
{
    askUsage(question, &AclPolicyList::finish);
}

void AclPolicyList::askUsage(quint64 question, Step next)
{
    whenReady(m_backend.roles()->usage(), this,
              [this, question, next](const Result<QHash<RoleId, RoleUsage>> &usage) {
                  if (!isNewest(question))
                      return;
                  if (!usage && usage.error().code != ErrorCode::PermissionDenied)
                      return fail(usage.error());
                  m_usageKnown = usage.has_value();
                  m_usage = usage ? *usage : QHash<RoleId, RoleUsage>();
                  (this->*next)(question);
              });
}

void AclPolicyList::askRoles(quint64 question)
{
    m_roles.clear();
    if (!m_backend.aclRoles())
        return finish(question);
    whenReady(m_backend.aclRoles()->roles(), this, [this, question](const Result<QVector<AclRole>> &roles) {
        if (!isNewest(question))
            return;
        if (!roles && roles.error().code != ErrorCode::PermissionDenied &&
            roles.error().code != ErrorCode::Unsupported)
            return fail(roles.error());
        const auto known = roles.value_or(QVector<AclRole>());
        for (const AclRole &role : known) {
            for (const QString &policy : role.policies)
                ++m_roles[policy];
        }
        finish(question);
    });
}

void AclPolicyList::finish(quint64)
{
    QVector<NamedRow> rows;
    for (const AclPolicy &policy : std::as_const(m_policies))
        rows.append(rowOf(policy));
    settle(rows);
}

NamedRow AclPolicyList::rowOf(const AclPolicy &policy) const
{
    const int roles = m_roles.value(policy.name);
    const auto tokens = static_cast<int>(m_usage.value(policy.id).tokens);
    NamedRow row;
    row.number = policy.id.value;
    row.cells = {text::cell(policy.name), QLocale().toString(roles),
                 m_usageKnown ? QLocale().toString(tokens) : QString(),
                 text::cell(policy.description.simplified())};
    row.order = {0, roles, tokens, 0};
    row.spoken = {{},
                  tr("%n role(s)", nullptr, roles),
                  m_usageKnown ? tr("%n token(s)", nullptr, tokens) : tr("not known"),
                  {}};
    row.searched = policy.name + u'\n' + policy.description;
    if (m_usageKnown)
        row.traits.insert(roles == 0 && tokens == 0 && policy.job.isEmpty() ? Unused : Used);
    if (!policy.job.isEmpty())
        row.traits.insert(OfJobs);
    return row;
}

std::optional<AclPolicy> AclPolicyList::policy(qint64 number) const
{
    const auto found = std::find_if(m_policies.cbegin(), m_policies.cend(),
                                    [number](const AclPolicy &each) { return each.id.value == number; });
    return found == m_policies.cend() ? std::nullopt : std::optional(*found);
}

qint64 AclPolicyList::numberOf(const QString &name) const
{
    const auto found = std::find_if(m_policies.cbegin(), m_policies.cend(),
                                    [&name](const AclPolicy &each) { return each.name == name; });
    return found == m_policies.cend() ? 0 : found->id.value;
}

} // namespace chatelaine
