// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "models/userlistmodel.h" // declares User as a metatype, which the signal needs
#include "widgets/editdialog.h"
#include "widgets/page.h"

namespace chatelaine {

class UserForm;

/// Changes what is known of a user. What a provider tells is only to be read.
class EditUserDialog : public EditDialog
{
    Q_OBJECT

public:
    EditUserDialog(const PageContext &context, const User &user, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const chatelaine::User &user);

protected:
    void submit() override;
    void save() override;
    void fetchTheirs() override;
    void takeTheirs() override;

private:
    void showReadOnly();
    void compareWith(const User &theirs);

    Directory &m_directory;
    OrganisationFacts &m_facts;
    User m_base;
    UserForm *m_form;
};

} // namespace chatelaine
