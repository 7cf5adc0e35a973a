// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace chatelaine {

class FormField;
class RoleDesk;

/// Lays a new role or a copy of one on the desk, or renames and describes one that lies there. Nothing is
/// stored.
class RoleDialog : public TaskDialog
{
    Q_OBJECT

public:
    /// With \a key that role is edited; otherwise a new one is made, from \a copyOf if given. Of a copy,
    /// permissions above the person's own are left out, and the dialog says which.
    RoleDialog(RoleDesk &desk, std::optional<int> key, std::optional<RoleDraft> copyOf,
               const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void finishedRole(int key); ///< the role that was made or changed; the dialog closes

protected:
    void submit() override;
    bool hasUnsavedChanges() const override;

private:
    void prepare(const std::optional<RoleDraft> &copyOf);
    void prepareCopy(const RoleDraft &original);
    QString freeCopyName(const QString &name) const;
    QString nameProblem() const;
    QString descriptionProblem() const;
    bool check();
    bool isTaken(const QString &name) const;

    RoleDesk &m_desk;
    OrganisationFacts &m_facts;
    std::optional<int> m_key;
    RoleDraft m_start;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    FormField *m_nameField;
    FormField *m_descriptionField;
};

} // namespace chatelaine
