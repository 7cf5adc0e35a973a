// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/freshpassworddialog.h"

#include "backend/authenticator.h"
#include "widgets/formfield.h"
#include "widgets/freshpassword.h"
#include "widgets/labels.h"
#include "widgets/passwordfield.h"
#include "widgets/retrycountdown.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

FreshPasswordDialog::FreshPasswordDialog(Authenticator &authenticator, Settings &settings, QWidget *parent)
    : TaskDialog(QStringLiteral("freshPassword"), tr("Confirm your password"), tr("Confirm"), settings,
                 parent)
    , m_authenticator(authenticator)
    , m_password(new PasswordField)
    , m_field(new FormField(tr("&Password"), m_password,
                            tr("Your own password, to show that it is still you at the keyboard."), true))
    , m_retry(new RetryCountdown(*m_field, *deedButton()))
{
    setHeading(tr("Confirm your password"), authenticator.identity().value_or(Identity{}).email);
    body()->addWidget(
        plainLabel(tr("What you are about to do needs your password once more. For five minutes "
                      "you are not asked again.")));
    body()->addWidget(m_field);
    body()->addStretch();
    connect(m_password, &PasswordField::edited, this, [this] {
        if (!m_retry->isWaiting())
            m_field->setError({});
    });
    m_password->lineEdit()->setFocus();
}

void FreshPasswordDialog::submit()
{
    if (m_retry->isWaiting())
        return;
    m_field->setError(m_password->isEmpty() ? tr("Type your password.") : QString());
    if (m_field->hasError())
        return m_password->lineEdit()->setFocus();
    setBusy(true, tr("Checking the password…"));
    whenReady(m_authenticator.confirm(m_password->takeSecret()), this,
              [this](const Result<void> &checked) { onChecked(checked); });
}

void FreshPasswordDialog::onChecked(const Result<void> &checked)
{
    setBusy(false);
    if (checked)
        return accept();
    if (RetryCountdown::concerns(checked.error()))
        m_retry->show(checked.error());
    else
        fail(checked.error());
    m_password->lineEdit()->setFocus();
}

void askForPassword(const PasswordAsker &asker, std::function<void(bool)> then)
{
    auto *dialog = new FreshPasswordDialog(asker.authenticator, asker.settings, &asker.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, &asker.page,
                     [then = std::move(then)](int result) { then(result == QDialog::Accepted); });
    dialog->open();
}

} // namespace chatelaine
