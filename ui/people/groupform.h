// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "widgets/fieldform.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace chatelaine {

class OrganisationFacts;

/// What a person fills in to make a group or to change one.
class GroupForm : public FieldForm
{
    Q_OBJECT

public:
    explicit GroupForm(OrganisationFacts &facts, QWidget *parent = nullptr);

    /// Shows \a group, whose own role may stay whatever the rules are now.
    void startFrom(const Group &group);
    GroupDraft draft() const;
    bool isModified() const override;

protected:
    QString problemOf(const QString &name) const override;

private:
    void watch();
    void fillRoles();
    void updateHint();
    QString description() const;
    QString roleProblem() const;

    OrganisationFacts &m_facts;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QComboBox *m_role;
    std::optional<Group> m_original;
    RoleId m_wantedRole;
};

} // namespace chatelaine
