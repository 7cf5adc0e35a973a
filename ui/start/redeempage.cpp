// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/redeempage.h"

#include "backend/authenticator.h"
#include "backend/whenready.h"
#include "domain/tokendraft.h"
#include "models/tokentext.h"
#include "start/centred.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/newpassword.h"
#include "widgets/passwordfield.h"
#include "widgets/retrycountdown.h"
#include "widgets/sectionheading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chatelaine {

namespace {
constexpr int longestEmail = 254;
}

RedeemPage::RedeemPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new SectionHeading({}, SectionHeading::Level::Page, this))
    , m_messages(new MessageBar(this))
    , m_form(new QWidget(this))
    , m_email(new QLineEdit(this))
    , m_code(new PasswordField(this))
    , m_password(new NewPassword(this))
{
    auto *column = centredColumn(*this);
    column->addWidget(m_heading);
    column->addWidget(captionLabel(tr("Somebody has invited you or has reset your password, and has given "
                                      "you a code. It works once. Set a password with it and you are in."),
                                   this));
    column->addWidget(m_messages);
    column->addWidget(m_form);
    buildForm();
    wire();
}

void RedeemPage::buildForm()
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    m_email->setMaxLength(longestEmail);
    m_emailField =
        new FormField(tr("&E-mail"), m_email, tr("The address for which the code was made."), true);
    m_codeField = new FormField(
        tr("C&ode"), m_code,
        tr("The one-time code that somebody gave you. It works once, and for a limited time."), true);
    m_codeField->setHint(tr("Five groups of five letters and digits. Spaces and dashes do not matter."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_emailField, m_codeField, m_password})
        column->addWidget(part);
    m_back = new QPushButton(tr("Back"));
    m_set = new QPushButton(tr("Set password and sign in"));
    m_set->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_set);
    column->addSpacing(look::medium);
    column->addLayout(buttons);
}

void RedeemPage::wire()
{
    connect(m_back, &QPushButton::clicked, this, &RedeemPage::cancelled);
    connect(m_set, &QPushButton::clicked, this, &RedeemPage::submit);
    connect(m_email, &QLineEdit::returnPressed, this, &RedeemPage::submit);
    connect(m_code, &PasswordField::submitted, this, &RedeemPage::submit);
    connect(m_password, &NewPassword::submitted, this, &RedeemPage::submit);
    m_retry = new RetryCountdown(*m_codeField, *m_set);
    connect(m_email, &QLineEdit::textEdited, this, [this] {
        m_emailField->setError({});
        m_retry->stop(); // somebody else need not wait
    });
    connect(m_code, &PasswordField::edited, this, [this] {
        if (!m_retry->isWaiting())
            m_codeField->setError({});
    });
}

void RedeemPage::setBackend(const std::shared_ptr<Backend> &backend, const QString &email)
{
    reset();
    m_backend = backend;
    m_heading->setText(tr("Set your password for %1").arg(text::oneLine(backend->organisation())));
    m_email->setText(email);
    if (email.isEmpty())
        m_email->setFocus();
    else
        m_code->lineEdit()->setFocus();
}

void RedeemPage::reset()
{
    m_backend.reset();
    setBusy(false);
    m_retry->stop();
    m_messages->dismiss();
    m_email->clear();
    m_code->clear();
    m_password->clear();
    m_emailField->setError({});
    m_codeField->setError({});
}

bool RedeemPage::check()
{
    const Result<QString> email = validation::email(m_email->text());
    m_emailField->setError(email ? QString() : email.error().message);
    m_codeField->setError(m_code->isEmpty() ? tr("Type or paste the code that you were given.") : QString());
    const bool good = m_password->check();
    if (m_codeField->hasError())
        m_code->lineEdit()->setFocus();
    if (m_emailField->hasError())
        m_email->setFocus();
    return good && !m_codeField->hasError() && !m_emailField->hasError();
}

void RedeemPage::submit()
{
    m_password->setGuessable({m_email->text()});
    if (!m_backend || !m_form->isEnabled() || m_retry->isWaiting() || !check())
        return;
    m_messages->dismiss();
    setBusy(true);
    whenReady(
        m_backend->authenticator()->redeem(m_email->text().trimmed(), m_code->secret(), m_password->secret()),
        this, [this, asked = m_backend](const Result<Identity> &answer) {
            if (asked == m_backend) // else another store has been opened meanwhile, or none
                onAnswer(answer);
        });
}

void RedeemPage::onAnswer(const Result<Identity> &answer)
{
    setBusy(false);
    if (answer) {
        const std::shared_ptr<Backend> backend = m_backend;
        reset();
        Q_EMIT signedIn(backend);
    } else if (answer.error().field == QLatin1String("password")) {
        m_password->showError(answer.error().message);
    } else {
        if (answer.error().wait > std::chrono::seconds(0))
            m_retry->show(answer.error());
        else
            m_messages->showError(answer.error());
        m_code->lineEdit()->setFocus();
    }
}

bool RedeemPage::isBusy() const
{
    return !m_form->isEnabled();
}

void RedeemPage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_set->setText(busy ? tr("Setting the password…") : tr("Set password and sign in"));
}

} // namespace chatelaine
