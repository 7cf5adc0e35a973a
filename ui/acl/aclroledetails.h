// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/acldetails.h"

#include <optional>

namespace chatelaine {

class AclRoleService;
class FactLabel;
class GrantedList;
class KeyValueGrid;

/// Everything about the selected role: its policies, what it grants, and who holds it.
class AclRoleDetails : public AclDetails
{
    Q_OBJECT

public:
    AclRoleDetails(const PageContext &context, AclRoleService &service, const QList<QAction *> &actions,
                   QWidget *parent = nullptr);

    void setRole(const std::optional<AclRole> &role);
    const std::optional<AclRole> &role() const { return m_role; }
    void reload();

private:
    void buildFacts();
    void showPolicies();
    void showGranted();

    PageContext m_context;
    AclRoleService &m_service;
    std::optional<AclRole> m_role;
    quint64 m_question = 0;
    KeyValueGrid *m_facts;
    LinkRow *m_policies;
    LinkRow *m_tokens;
    QLabel *m_moreTokens;
    FactLabel *m_dangling;
    GrantedList *m_granted;
};

} // namespace chatelaine
