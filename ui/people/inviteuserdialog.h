// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

#include <functional>

namespace chatelaine {

class UserForm;

/// Hands over a user with the only copy of their code.
using CodeTo = std::function<void(OneTimeCode)>;

/// Makes an account for somebody, who sets their password with the code that is shown right after.
class InviteUserDialog : public TaskDialog
{
    Q_OBJECT

public:
    InviteUserDialog(const PageContext &context, CodeTo reveal, QWidget *parent = nullptr);

protected:
    void submit() override;
    bool hasUnsavedChanges() const override;

private:
    void onInvited(Result<OneTimeCode> invited);

    Directory &m_directory;
    CodeTo m_reveal;
    UserForm *m_form;
};

} // namespace chatelaine
