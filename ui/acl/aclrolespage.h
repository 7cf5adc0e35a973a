// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/aclpage.h"
#include "domain/aclpolicy.h"

namespace chatelaine {

class AclRoleDetails;
class AclRoleList;
class AclRoleService;

/// Roles made of policies, and who holds them.
class AclRolesPage : public AclPage
{
    Q_OBJECT

public:
    explicit AclRolesPage(const PageContext &context, QWidget *parent = nullptr);
    ~AclRolesPage() override;

    QString menuTitle() const override;
    bool reveal(const Place &place) override;
    std::optional<Place> selectedPlace() const override;

protected:
    void perform(int act) override;
    void showSelection() override;
    QString countWords(int rows) const override;
    void reloadMore() override;

private:
    enum RoleAct { Matrix = First };

    void openEditor(const std::optional<AclRole> &role);
    void confirmDelete();
    void askAbout(const AclRole &role, const Result<AclUsage> &usage);

    AclRoleService &m_service;
    AclRoleList *m_roles;
    AclRoleDetails *m_details;
};

} // namespace chatelaine
