// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/acleditdialog.h"
#include "domain/aclpolicy.h"

#include <optional>

namespace chatelaine {

class AclRoleForm;
class AclRoleService;

/// Makes a role of policies, or changes one. Before a change takes something away from tokens it is said from
/// which.
class AclRoleDialog : public AclEditDialog
{
    Q_OBJECT

public:
    /// No \a role: a new one.
    AclRoleDialog(const PageContext &context, AclRoleService &service, const std::optional<AclRole> &role,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(chatelaine::RoleId id, const QString &name);

protected:
    void save() override;
    void write() override;
    void fetchTheirs() override;
    void takeTheirs() override;
    bool isNew() const override { return !m_base; }

private:
    void compareWith(const AclRole &theirs);

    AclRoleService &m_service;
    std::optional<AclRole> m_base;
    AclRoleForm *m_form;
};

} // namespace chatelaine
