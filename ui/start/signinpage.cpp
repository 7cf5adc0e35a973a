// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/signinpage.h"

#include "backend/authenticator.h"
#include "backend/whenready.h"
#include "domain/tokendraft.h"
#include "models/tokentext.h"
#include "start/centred.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/passwordfield.h"
#include "widgets/sectionheading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chatelaine {

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new SectionHeading({}, SectionHeading::Level::Page, this))
    , m_location(captionLabel({}, this))
    , m_messages(new MessageBar(this))
    , m_email(new QLineEdit(this))
    , m_password(new PasswordField(this))
{
    buildForm();
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_password, &PasswordField::submitted, this, &SignInPage::submit);
    connect(m_email, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_other, &QPushButton::clicked, this, &SignInPage::otherStoreWanted);
    connect(m_code, &QPushButton::clicked, this, [this] { Q_EMIT codeWanted(m_email->text()); });
    connect(m_email, &QLineEdit::textEdited, this, [this] { m_emailField->setError({}); });
    connect(m_password, &PasswordField::edited, this, [this] { m_passwordField->setError({}); });
}

void SignInPage::buildForm()
{
    auto *column = centredColumn(*this);
    m_email->setMaxLength(254);
    m_emailField = new FormField(tr("&E-mail"), m_email, true, this);
    m_passwordField = new FormField(tr("&Password"), m_password, true, this);
    m_signIn = new QPushButton(tr("Sign in"), this);
    m_signIn->setDefault(true);
    m_other = new QPushButton(tr("&Use another store…"), this);
    column->addWidget(m_heading);
    column->addWidget(m_location);
    column->addSpacing(look::medium);
    column->addWidget(m_messages);
    column->addWidget(m_emailField);
    column->addWidget(m_passwordField);
    auto *buttons = new QHBoxLayout;
    m_code = new QPushButton(tr("I have a &code…"), this);
    m_code->setToolTip(look::toolTip(tr("An invitation, or a new start after your password was reset.")));
    buttons->addWidget(m_other);
    buttons->addWidget(m_code);
    buttons->addStretch(1);
    buttons->addWidget(m_signIn);
    column->addSpacing(look::medium);
    column->addLayout(buttons);
}

void SignInPage::setBackend(const std::shared_ptr<Backend> &backend)
{
    m_backend = backend;
    setBusy(false);
    m_heading->setText(tr("Sign in to %1").arg(text::oneLine(backend->organisation())));
    m_location->setText(backend->location());
    m_messages->dismiss();
    m_password->clear();
    m_emailField->setError({});
    m_passwordField->setError({});
    if (m_email->text().isEmpty())
        m_email->setFocus();
    else
        m_password->lineEdit()->setFocus();
}

void SignInPage::reset()
{
    m_backend.reset();
    setBusy(false);
    m_email->clear();
    m_password->clear();
}

void SignInPage::submit()
{
    if (!m_backend || !m_signIn->isEnabled())
        return;
    const Result<QString> email = validation::email(m_email->text());
    m_emailField->setError(email ? QString() : email.error().message);
    m_passwordField->setError(m_password->isEmpty() ? tr("Type your password.") : QString());
    if (!email || m_password->isEmpty()) {
        (email ? static_cast<QWidget *>(m_password->lineEdit()) : m_email)->setFocus();
        return;
    }
    m_messages->dismiss();
    setBusy(true);
    whenReady(m_backend->authenticator()->signIn(*email, m_password->secret()), this,
              [this, asked = m_backend](const Result<Identity> &answer) {
                  if (asked == m_backend) // else another store has been opened meanwhile, or none
                      onAnswer(answer);
              });
}

void SignInPage::onAnswer(const Result<Identity> &answer)
{
    setBusy(false);
    m_password->clear();
    if (answer) {
        Q_EMIT signedIn(m_backend);
        return;
    }
    m_messages->showError(answer.error());
    m_password->lineEdit()->setFocus();
}

void SignInPage::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_email, m_password, m_signIn, m_other, m_code})
        widget->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
}

} // namespace chatelaine
