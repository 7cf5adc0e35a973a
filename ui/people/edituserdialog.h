// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "models/userlistmodel.h" // declares User as a metatype, which the signal needs
#include "widgets/page.h"
#include "widgets/taskdialog.h"

class QStackedWidget;

namespace chatelaine {

class UserForm;
class VersionsView;

/// Changes what is known of a user. When somebody else has changed it in the meantime, both versions are
/// shown and the person decides. What a provider tells is only to be read.
class EditUserDialog : public TaskDialog
{
    Q_OBJECT

public:
    EditUserDialog(const PageContext &context, const User &user, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const chatelaine::User &user);

protected:
    void submit() override;
    bool hasUnsavedChanges() const override;

private:
    void buildPages();
    void showReadOnly();
    void onUpdated(const Result<User> &updated);
    void fetchTheirs();
    void showConflict(const User &theirs);
    void backToForm(const QString &words);

    Directory &m_directory;
    OrganisationFacts &m_facts;
    User m_base;
    QStackedWidget *m_pages;
    UserForm *m_form;
    VersionsView *m_conflict;
};

} // namespace chatelaine
