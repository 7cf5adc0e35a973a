// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"
#include "widgets/fieldform.h"

class QLineEdit;
class QTimer;

namespace chatelaine {

class AclPolicyService;
class GrantedList;
class OrganisationFacts;
class PolicyTicks;

/// What a person fills in to make a role of policies or to change one: the policies beside what they grant
/// together.
class AclRoleForm : public FieldForm
{
    Q_OBJECT

public:
    AclRoleForm(AclPolicyService &policies, const OrganisationFacts &facts, QWidget *parent = nullptr);

    void startFrom(const AclRole &role);
    AclRoleDraft draft() const;
    bool isModified() const override;

protected:
    QString problemOf(const QString &name) const override;

private:
    QWidget *buildPolicies();
    void watch();
    void loadPolicies();
    void showGranted();

    AclPolicyService &m_policies;
    const OrganisationFacts &m_facts;
    QLineEdit *m_name;
    QLineEdit *m_description;
    PolicyTicks *m_ticks;
    GrantedList *m_granted;
    QVector<AclPolicy> m_known;
    AclRole m_original;
};

} // namespace chatelaine
