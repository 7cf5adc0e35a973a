// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/aclpage.h"
#include "domain/aclpolicy.h"

class QMenu;

namespace chatelaine {

class AclPolicyDetails;
class AclPolicyList;
class AclPolicyService;

/// Policies: rules written as text, who holds them and what they grant.
class AclPoliciesPage : public AclPage
{
    Q_OBJECT

public:
    explicit AclPoliciesPage(const PageContext &context, QWidget *parent = nullptr);
    ~AclPoliciesPage() override;

    QString menuTitle() const override;
    bool reveal(const Place &place) override;
    std::optional<Place> selectedPlace() const override;

protected:
    void perform(int act) override;
    void showSelection() override;
    void onRefreshed() override;
    QString countWords(int rows) const override;
    QString ownRefusal(int act) const override;
    void reloadMore() override;

private:
    enum PolicyAct { FromRead = First, FromWrite, FromDeny, Matrix };

    void create(const QString &fromTemplate);
    void edit();
    void confirmDelete();
    void askAbout(const AclPolicy &policy, const Result<AclUsage> &usage);
    static QStringList factsOf(const Result<AclUsage> &usage);

    AclPolicyService &m_service;
    AclPolicyList *m_policies;
    AclPolicyDetails *m_details;
    QString m_wanted; ///< name of the policy to be shown as soon as the list holds it
};

} // namespace chatelaine
