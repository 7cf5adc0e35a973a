// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/signinpage.h"

#include "backend/authenticator.h"
#include "backend/whenready.h"
#include "domain/tokendraft.h"
#include "models/tokentext.h"
#include "session/secretkeeper.h"
#include "start/centred.h"
#include "widgets/explain.h"
#include "widgets/factlabel.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/passwordfield.h"
#include "widgets/retrycountdown.h"
#include "widgets/sectionheading.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace chatelaine {

namespace {
constexpr std::chrono::milliseconds noticeable{300}; // what takes less need not be told
} // namespace

SignInPage::SignInPage(SecretKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_staying(keeper)
    , m_keeper(keeper)
    , m_heading(new SectionHeading({}, SectionHeading::Level::Page, this))
    , m_location(captionLabel({}, this))
    , m_messages(new MessageBar(this))
    , m_email(new QLineEdit(this))
    , m_password(new PasswordField(this))
{
    buildForm();
    wire();
}

void SignInPage::buildForm()
{
    auto *column = centredColumn(*this);
    m_email->setMaxLength(254);
    m_emailField =
        new FormField(tr("&E-mail"), m_email,
                      tr("The address under which you are known in this organisation."), true, this);
    m_passwordField = new FormField(
        tr("&Password"), m_password,
        tr("Your password for this store. It is checked on this machine and sent nowhere."), true, this);
    m_signIn = new QPushButton(tr("Sign in"), this);
    m_signIn->setDefault(true);
    m_other = new QPushButton(tr("&Use another store…"), this);
    column->addWidget(m_heading);
    column->addWidget(m_location);
    column->addSpacing(look::medium);
    column->addWidget(m_messages);
    column->addWidget(m_emailField);
    column->addWidget(m_passwordField);
    m_stay = new QCheckBox(tr("S&tay signed in on this machine for 30 days"), this);
    explain(*m_stay, tr("Keeps something random in the keychain of this computer, so that you need not type "
                        "the password."));
    m_noKeychain = new FactLabel(this);
    column->addWidget(m_stay, 0, Qt::AlignLeft);
    column->addWidget(m_noKeychain);
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

void SignInPage::wire()
{
    m_retry = new RetryCountdown(*m_passwordField, *m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_password, &PasswordField::submitted, this, &SignInPage::submit);
    connect(m_email, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_other, &QPushButton::clicked, this, &SignInPage::otherStoreWanted);
    connect(m_code, &QPushButton::clicked, this, [this] { Q_EMIT codeWanted(m_email->text()); });
    connect(m_email, &QLineEdit::textEdited, this, [this] {
        m_emailField->setError({});
        m_retry->stop(); // somebody else need not wait
    });
    connect(m_password, &PasswordField::edited, this, [this] {
        if (!m_retry->isWaiting())
            m_passwordField->setError({});
    });
}

void SignInPage::setBackend(const std::shared_ptr<Backend> &backend)
{
    m_backend = backend;
    m_recalling = false;
    m_submits = false;
    setBusy(false);
    m_retry->stop();
    m_heading->setText(tr("Sign in to %1").arg(text::oneLine(backend->organisation())));
    m_location->setText(backend->location());
    m_messages->dismiss();
    m_password->clear();
    m_emailField->setError({});
    m_passwordField->setError({});
    m_stay->setChecked(false);
    showKeychain();
    if (m_email->text().isEmpty())
        m_email->setFocus();
    else
        m_password->lineEdit()->setFocus();
}

void SignInPage::showKeychain()
{
    const bool offered = m_backend->authenticator()->traits().staysSignedIn;
    const QString missing = m_keeper.unavailableReason();
    m_stay->setVisible(offered);
    m_stay->setEnabled(m_keeper.isAvailable());
    m_stay->setToolTip(look::toolTip(missing.isEmpty() ? m_stay->whatsThis() : missing));
    m_stay->setAccessibleDescription(missing);
    m_noKeychain->setContent(QStringLiteral("data-information"), offered ? missing : QString());
}

void SignInPage::enterRemembered(const std::shared_ptr<Backend> &backend)
{
    setBackend(backend);
    if (m_staying.isPossible(*backend))
        recall();
}

// Nobody waits for it: the form can be filled in meanwhile.
void SignInPage::recall()
{
    m_recalling = true;
    QTimer::singleShot(noticeable, this, [this, asked = m_backend] {
        if (m_recalling && asked == m_backend)
            m_messages->show(Tone::Neutral, tr("Looking into the keychain…"));
    });
    await(m_staying.recall(m_backend), [this](const Result<Identity> &answer) { onRecalled(answer); });
}

void SignInPage::onRecalled(const Result<Identity> &answer)
{
    m_recalling = false;
    m_messages->dismiss();
    if (std::exchange(m_submits, false)) { // perhaps by somebody else
        if (answer)
            m_backend->authenticator()->signOut();
        setBusy(false);
        return submit();
    }
    if (answer)
        return finish({});
    showKeychain(); // it may just have turned out that there is none
    if (answer.error().code == ErrorCode::NotFound)
        return; // nobody stays signed in here
    m_stay->setChecked(m_stay->isEnabled() && answer.error().code == ErrorCode::PasswordNeeded);
    m_messages->show(Tone::Warning, answer.error().message);
}

void SignInPage::reset()
{
    m_backend.reset();
    setBusy(false);
    m_retry->stop();
    m_email->clear();
    m_password->clear();
    m_passwordField->setError({});
}

template <class T, class Then> void SignInPage::await(const Future<T> &future, Then then)
{
    whenReady(future, this, [this, asked = m_backend, then](const Result<T> &answer) {
        if (asked == m_backend)
            then(answer);
    });
}

void SignInPage::submit()
{
    if (!m_backend || m_busy || m_retry->isWaiting())
        return;
    const Result<QString> email = validation::email(m_email->text());
    m_emailField->setError(email ? QString() : email.error().message);
    m_passwordField->setError(m_password->isEmpty() ? tr("Type your password.") : QString());
    if (!email || m_password->isEmpty()) {
        (email ? static_cast<QWidget *>(m_password->lineEdit()) : m_email)->setFocus();
        return;
    }
    setBusy(true, tr("Signing in…"));
    m_submits = m_recalling;
    if (m_submits)
        return;
    m_messages->dismiss();
    await(m_backend->authenticator()->signIn(*email, m_password->secret()),
          [this](const Result<Identity> &answer) { onAnswer(answer); });
}

void SignInPage::onAnswer(const Result<Identity> &answer)
{
    m_password->clear();
    if (answer)
        return settle();
    setBusy(false);
    if (RetryCountdown::concerns(answer.error()))
        m_retry->show(answer.error());
    else
        m_messages->showError(answer.error());
    m_password->lineEdit()->setFocus();
}

void SignInPage::settle()
{
    if (!m_backend->authenticator()->traits().staysSignedIn)
        return finish({});
    if (!m_staying.isPossible(*m_backend) || !m_stay->isChecked()) {
        m_staying.drop(m_backend->location()); // whatever was kept before, also by a keychain that was slow
        return finish({});
    }
    await(m_staying.keep(m_backend),
          [this](const Result<void> &kept) { finish(kept ? QString() : kept.error().message); });
}

void SignInPage::finish(const QString &notice)
{
    setBusy(false);
    Q_EMIT signedIn(m_backend, notice);
}

void SignInPage::setBusy(bool busy, const QString &doing)
{
    m_busy = busy;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_email, m_password, m_signIn, m_other, m_code, m_stay})
        widget->setEnabled(!busy);
    m_stay->setEnabled(!busy && m_keeper.isAvailable());
    m_signIn->setText(busy ? doing : tr("Sign in"));
}

} // namespace chatelaine
