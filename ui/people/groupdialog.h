// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/groupservice.h"
#include "models/grouplistmodel.h" // declares Group as a metatype, which the signal needs
#include "widgets/page.h"
#include "widgets/taskdialog.h"

#include <optional>

class QStackedWidget;

namespace chatelaine {

class GroupForm;
class VersionsView;

/// Makes a group, or changes one. When somebody else has changed it in the meantime, both versions are shown
/// and the person decides.
class GroupDialog : public TaskDialog
{
    Q_OBJECT

public:
    /// No \a group: a new one.
    GroupDialog(const PageContext &context, const std::optional<Group> &group, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const chatelaine::Group &group);

protected:
    void submit() override;
    bool hasUnsavedChanges() const override;

private:
    void buildPages();
    void onSaved(const Result<Group> &saved);
    void fetchTheirs();
    void showConflict(const Group &theirs);
    void backToForm(const QString &words);
    QString roleName(RoleId role) const;

    GroupService &m_service;
    OrganisationFacts &m_facts;
    std::optional<Group> m_base;
    QStackedWidget *m_pages;
    GroupForm *m_form;
    VersionsView *m_conflict;
};

} // namespace chatelaine
