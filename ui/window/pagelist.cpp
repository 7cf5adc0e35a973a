// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pagelist.h"

#include "acl/aclpoliciespage.h"
#include "acl/aclrolespage.h"
#include "acl/authmethodspage.h"
#include "audit/audittrailpage.h"
#include "backend/authenticator.h"
#include "backend/backend.h"
#include "backend/policyservice.h"
#include "backend/roleservice.h"
#include "backend/tokenservice.h"
#include "connections/serverpage.h"
#include "people/groupspage.h"
#include "people/userspage.h"
#include "policy/policypage.h"
#include "roles/comparepage.h"
#include "roles/matrixpage.h"
#include "tokens/expirypage.h"
#include "tokens/mytokenspage.h"
#include "tokens/tokenspage.h"

#include <QCoreApplication>

namespace chatelaine {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::PageList)
};

template <class T> Page *make(const PageContext &context, QWidget *parent)
{
    return new T(context, parent);
}

bool mayReadAudit(Backend &backend)
{
    const auto identity = backend.authenticator()->identity();
    return identity && identity->permissions.contains(permissions::readAudit);
}

/// Policies as text, and what is made of them; the page "Policy" of a store is another thing.
void addAclPages(Backend &backend, QVector<PageEntry> &pages)
{
    if (backend.aclPolicies())
        pages.append({PageId::AclPolicies, QStringLiteral("aclPolicies"), Words::tr("&Policies"),
                      QStringLiteral("document-properties"), true, make<AclPoliciesPage>});
    if (backend.aclRoles() && backend.aclPolicies())
        pages.append({PageId::AclRoles, QStringLiteral("aclRoles"), Words::tr("&Roles"),
                      QStringLiteral("user-group-properties"), false, make<AclRolesPage>});
    if (backend.authMethods())
        pages.append({PageId::AuthMethods, QStringLiteral("authMethods"), Words::tr("&Auth methods"),
                      QStringLiteral("view-certificate"), false, make<AuthMethodsPage>});
}

} // namespace

QVector<PageEntry> pagesOf(Backend &backend)
{
    QVector<PageEntry> pages = {
        {PageId::Tokens, QStringLiteral("tokens"), Words::tr("&Tokens"), QStringLiteral("dialog-password"),
         false, make<TokensPage>},
    };
    if (backend.tokens()->traits().personal)
        pages.append({PageId::MyTokens, QStringLiteral("mytokens"), Words::tr("&My tokens"),
                      QStringLiteral("view-certificate"), false, make<MyTokensPage>});
    if (backend.tokens()->traits().expiry)
        pages.append({PageId::Expiry, QStringLiteral("expiry"), Words::tr("E&xpiry"),
                      QStringLiteral("view-calendar"), false, make<ExpiryPage>});
    if (backend.directory())
        pages.append({PageId::Users, QStringLiteral("users"), Words::tr("&Users"), QStringLiteral("im-user"),
                      true, make<UsersPage>});
    if (backend.groups() && backend.directory()) // members are chosen among users
        pages.append({PageId::Groups, QStringLiteral("groups"), Words::tr("&Groups"), QStringLiteral("group"),
                      false, make<GroupsPage>});
    addAclPages(backend, pages);
    pages += {
        {PageId::Roles, QStringLiteral("roles"),
         backend.roles()->traits().ofPolicies ? Words::tr("Per&missions")
                                              : Words::tr("&Roles and permissions"),
         QStringLiteral("table"), true, make<MatrixPage>},
        {PageId::Compare, QStringLiteral("compare"), Words::tr("&Compare"),
         QStringLiteral("view-split-left-right"), false, make<ComparePage>},
    };
    if (backend.policy()->traits().organisation)
        pages.append({PageId::Policy, QStringLiteral("policy"), Words::tr("&Policy"),
                      QStringLiteral("document-properties"), true, make<PolicyPage>});
    if (backend.audit() && mayReadAudit(backend))
        pages.append({PageId::Audit, QStringLiteral("audit"), Words::tr("Au&dit trail"),
                      QStringLiteral("document-open-recent"), false, make<AuditTrailPage>});
    if (backend.connection())
        pages.append({PageId::Server, QStringLiteral("server"), Words::tr("&Server"),
                      QStringLiteral("network-server"), true, make<ServerPage>});
    return pages;
}

PageId pageFor(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Token:
        return PageId::Tokens;
    case Place::Kind::MyTokens:
        return PageId::MyTokens;
    case Place::Kind::User:
        return PageId::Users;
    case Place::Kind::Group:
        return PageId::Groups;
    case Place::Kind::Role:
    case Place::Kind::Permission:
        return PageId::Roles;
    case Place::Kind::Policy:
        return PageId::Policy;
    case Place::Kind::AclPolicy:
        return PageId::AclPolicies;
    case Place::Kind::AclRole:
        return PageId::AclRoles;
    case Place::Kind::AuthMethod:
        return PageId::AuthMethods;
    case Place::Kind::Server:
        return PageId::Server;
    }
    return PageId::Tokens;
}

} // namespace chatelaine
