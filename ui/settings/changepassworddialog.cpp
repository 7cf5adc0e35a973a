// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/changepassworddialog.h"

#include "backend/authenticator.h"
#include "backend/whenready.h"
#include "widgets/formfield.h"
#include "widgets/newpassword.h"
#include "widgets/passwordfield.h"
#include "widgets/retrycountdown.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

ChangePasswordDialog::ChangePasswordDialog(Authenticator &authenticator, Settings &settings, QWidget *parent)
    : TaskDialog(QStringLiteral("changePassword"), tr("Change password"), tr("Change password"), settings,
                 parent)
    , m_authenticator(authenticator)
    , m_current(new PasswordField)
    , m_currentField(
          new FormField(tr("&Current password"), m_current, tr("Shows that it is you who changes it."), true))
    , m_next(new NewPassword)
    , m_retry(new RetryCountdown(*m_currentField, *deedButton()))
{
    const Identity self = authenticator.identity().value_or(Identity{});
    setHeading(tr("Change password"), self.email);
    body()->addWidget(m_currentField);
    body()->addWidget(m_next);
    body()->addStretch();
    m_next->setGuessable({self.name, self.email});
    connect(m_current, &PasswordField::edited, this, [this] {
        if (!m_retry->isWaiting())
            m_currentField->setError({});
    });
    m_current->lineEdit()->setFocus();
}

bool ChangePasswordDialog::hasUnsavedChanges() const
{
    return !m_next->isEmpty();
}

void ChangePasswordDialog::submit()
{
    if (m_retry->isWaiting())
        return;
    m_currentField->setError(m_current->isEmpty() ? tr("Type the password that you have now.") : QString());
    const bool good = m_next->check();
    if (m_currentField->hasError())
        m_current->lineEdit()->setFocus();
    if (m_currentField->hasError() || !good)
        return;
    setBusy(true, tr("Changing the password…"));
    whenReady(m_authenticator.changePassword(m_current->secret(), m_next->secret()), this,
              [this](const Result<void> &changed) { onChanged(changed); });
}

void ChangePasswordDialog::onChanged(const Result<void> &changed)
{
    setBusy(false);
    if (changed) {
        m_current->clear();
        m_next->clear();
        Q_EMIT passwordChanged();
        accept();
    } else if (RetryCountdown::concerns(changed.error())) {
        m_retry->show(changed.error());
        m_current->clear();
        m_current->lineEdit()->setFocus();
    } else if (!changed.error().field.isEmpty()) {
        m_next->showError(changed.error().message);
    } else {
        fail(changed.error());
    }
}

} // namespace chatelaine
