// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclrolelist.h"

#include "backend/aclroleservice.h"
#include "backend/backend.h"
#include "backend/roleservice.h"
#include "backend/tokenservice.h"
#include "backend/whenready.h"
#include "domain/lists.h"
#include "models/tokentext.h"

#include <QLocale>

#include <algorithm>

namespace chatelaine {

namespace {

QVector<NamedColumn> columns()
{
    return {{AclRoleList::tr("Name", "column")},
            {AclRoleList::tr("Policies", "column")},
            {AclRoleList::tr("Tokens", "column"), true},
            {AclRoleList::tr("Description", "column")}};
}

QString policiesOf(const AclRole &role)
{
    QStringList names;
    for (const QString &policy : role.policies)
        names << (role.dangling.contains(policy)
                      ? AclRoleList::tr("%1 (missing)", "a policy").arg(text::cell(policy))
                      : text::cell(policy));
    return listed(names);
}

} // namespace

AclRoleList::AclRoleList(AclRoleService &service, Backend &backend, QObject *parent)
    : AclList(columns(), parent)
    , m_service(service)
    , m_backend(backend)
{
    connect(&service, &AclRoleService::changed, this, &AclList::refreshSoon);
    connect(backend.roles(), &RoleService::changed, this, &AclList::refreshSoon);
    connect(backend.tokens(), &TokenService::changed, this, &AclList::recountSoon);
}

void AclRoleList::ask(quint64 question)
{
    whenReady(m_service.roles(), this, [this, question](const Result<QVector<AclRole>> &roles) {
        if (!isNewest(question))
            return;
        if (!roles)
            return fail(roles.error());
        m_roles = *roles;
        askCounts(question);
    });
}

void AclRoleList::askCounts(quint64 question)
{
    whenReady(m_backend.roles()->usage(), this,
              [this, question](const Result<QHash<RoleId, RoleUsage>> &usage) {
                  if (!isNewest(question))
                      return;
                  if (!usage && usage.error().code != ErrorCode::PermissionDenied)
                      return fail(usage.error());
                  QVector<NamedRow> rows;
                  for (const AclRole &role : std::as_const(m_roles))
                      rows.append(rowOf(role, usage ? std::optional(usage->value(role.id)) : std::nullopt));
                  settle(rows);
              });
}

NamedRow AclRoleList::rowOf(const AclRole &role, const std::optional<RoleUsage> &usage) const
{
    const auto tokens = static_cast<int>(usage ? usage->tokens : 0);
    NamedRow row;
    row.number = role.id.value;
    row.cells = {text::cell(role.name), policiesOf(role), usage ? QLocale().toString(tokens) : QString(),
                 text::cell(role.description.simplified())};
    row.order = {0, 0, tokens, 0};
    row.spoken = {{}, {}, usage ? tr("%n token(s)", nullptr, tokens) : tr("not known"), {}};
    row.searched = role.name + u'\n' + role.description + u'\n' + role.policies.join(u'\n');
    if (usage)
        row.traits.insert(tokens == 0 ? Unused : Used);
    if (!role.dangling.isEmpty())
        row.traits.insert(Dangling);
    return row;
}

std::optional<AclRole> AclRoleList::role(qint64 number) const
{
    const auto found = std::find_if(m_roles.cbegin(), m_roles.cend(),
                                    [number](const AclRole &each) { return each.id.value == number; });
    return found == m_roles.cend() ? std::nullopt : std::optional(*found);
}

} // namespace chatelaine
