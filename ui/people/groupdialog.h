// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/groupservice.h"
#include "models/grouplistmodel.h" // declares Group as a metatype, which the signal needs
#include "widgets/editdialog.h"
#include "widgets/page.h"

#include <optional>

namespace chatelaine {

class GroupForm;

/// Makes a group, or changes one.
class GroupDialog : public EditDialog
{
    Q_OBJECT

public:
    /// No \a group: a new one.
    GroupDialog(const PageContext &context, const std::optional<Group> &group, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const chatelaine::Group &group);

protected:
    void save() override;
    void fetchTheirs() override;
    void takeTheirs() override;
    bool isNew() const override { return !m_base; }

private:
    void compareWith(const Group &theirs);
    QString roleName(RoleId role) const;

    GroupService &m_service;
    OrganisationFacts &m_facts;
    std::optional<Group> m_base;
    GroupForm *m_form;
};

} // namespace chatelaine
