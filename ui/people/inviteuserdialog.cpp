// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/inviteuserdialog.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "people/userform.h"

#include <QVBoxLayout>

namespace chatelaine {

InviteUserDialog::InviteUserDialog(const PageContext &context, CodeTo reveal, QWidget *parent)
    : TaskDialog(QStringLiteral("inviteUser"), tr("Invite user"), tr("Invite"), context.settings, parent)
    , m_directory(*context.backend.directory())
    , m_reveal(std::move(reveal))
    , m_form(new UserForm(m_directory, context.facts))
{
    setHeading(tr("Invite user"), tr("They get a code from you, which is shown once, right after this. "
                                     "With it they set their password."));
    body()->addWidget(m_form);
    body()->addStretch();
    m_form->focusFirst();
}

bool InviteUserDialog::hasUnsavedChanges() const
{
    return m_form->isModified();
}

void InviteUserDialog::submit()
{
    if (!m_form->check())
        return;
    setBusy(true, tr("Making the account…"));
    whenReady(m_directory.invite(m_form->draft()), this,
              [this](Result<OneTimeCode> invited) { onInvited(std::move(invited)); });
}

void InviteUserDialog::onInvited(Result<OneTimeCode> invited)
{
    if (isClosed())
        return; // signed out meanwhile: nobody is there to see the code
    setBusy(false);
    if (!invited) {
        if (!m_form->showError(invited.error()))
            fail(invited.error());
        return;
    }
    accept();
    m_reveal(*std::move(invited));
}

} // namespace chatelaine
