// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lockpage.h"

#include "backend/authenticator.h"
#include "backend/serverconnection.h"
#include "backend/whenready.h"
#include "models/tokentext.h"
#include "session/secretkeeper.h"
#include "start/centred.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/passwordfield.h"
#include "widgets/retrycountdown.h"
#include "widgets/sectionheading.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace chatelaine {

namespace {

PasswordField::Holds heldBy(Backend &backend)
{
    return backend.authenticator()->traits().passwords ? PasswordField::Holds::Password
                                                       : PasswordField::Holds::Secret;
}

QString labelFor(Backend &backend)
{
    return backend.authenticator()->traits().passwords ? LockPage::tr("&Password") : LockPage::tr("&Token");
}

QString whoIsThere(Backend &backend, const QString &title)
{
    const Identity self = backend.authenticator()->identity().value_or(Identity{});
    const QString name = text::oneLine(self.name);
    return name.isEmpty() ? title : LockPage::tr("%1 is signed in to %2.").arg(name, title);
}

} // namespace

LockPage::LockPage(const std::shared_ptr<Backend> &backend, const QString &title, SecretKeeper &keeper,
                   bool remembered, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_keeper(keeper)
    , m_messages(new MessageBar)
    , m_secret(new PasswordField(heldBy(*backend)))
    , m_field(new FormField(
          labelFor(*backend), m_secret,
          tr("What you signed in with. It opens what is locked; nothing of your work was lost."), true))
    , m_signOut(new QPushButton(tr("Sign &out")))
    , m_keychain(new QPushButton(tr("Use the &keychain")))
    , m_unlock(new QPushButton(tr("Unlock")))
    , m_retry(new RetryCountdown(*m_field, *m_unlock))
    , m_asks(backend->authenticator()->traits().asks)
{
    setObjectName(QStringLiteral("lockPage"));
    build(title, remembered);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_secret, &PasswordField::submitted, this, &LockPage::submit);
    connect(m_keychain, &QPushButton::clicked, this, &LockPage::unlockFromKeychain);
    connect(m_signOut, &QPushButton::clicked, this, &LockPage::signOutWanted);
    connect(m_secret, &PasswordField::edited, this, [this] {
        if (!m_retry->isWaiting())
            m_field->setError({});
    });
}

void LockPage::build(const QString &title, bool remembered)
{
    QVBoxLayout *column = centredColumn(*this);
    column->addWidget(new SectionHeading(tr("Locked"), SectionHeading::Level::Page));
    column->addWidget(captionLabel(whoIsThere(*m_backend, title)));
    column->addSpacing(look::medium);
    column->addWidget(m_messages);
    column->addWidget(m_field);
    m_field->setVisible(m_asks);
    if (!m_backend->authenticator()->traits().passwords)
        m_field->setHint(
            tr("The secret of the token with which you signed in. If you do not have it, because "
               "you signed in through your browser, sign out and sign in again."));
    column->addSpacing(look::medium);
    column->addWidget(buttons(remembered));
}

QWidget *LockPage::buttons(bool remembered)
{
    m_unlock->setDefault(true);
    m_unlock->setAutoDefault(true);
    m_keychain->setVisible(remembered);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_signOut);
    line->addStretch();
    line->addWidget(m_keychain);
    line->addWidget(m_unlock);
    return row;
}

void LockPage::focusFirst()
{
    (m_asks ? static_cast<QWidget *>(m_secret->lineEdit()) : m_unlock)->setFocus();
}

void LockPage::submit()
{
    if (m_busy || m_retry->isWaiting())
        return;
    if (m_asks && m_secret->isEmpty()) {
        m_field->setError(tr("Type or paste it here."));
        return focusFirst();
    }
    unlockWith(m_secret->takeSecret());
}

void LockPage::unlockFromKeychain()
{
    setBusy(true);
    whenReady(m_keeper.read(secretKey(m_backend->connection()->profile())), this,
              [this](Result<std::optional<Secret>> found) {
                  if (found && *found)
                      return unlockWith(std::move(**found));
                  onAnswer(found ? fail(ErrorCode::NotFound,
                                        tr("The keychain does not have the token any more. Paste it here."))
                                 : Result<void>(tl::unexpected(found.error())));
              });
}

void LockPage::unlockWith(Secret secret)
{
    m_messages->dismiss();
    setBusy(true);
    whenReady(m_backend->authenticator()->unlock(std::move(secret)), this,
              [this](const Result<void> &answer) { onAnswer(answer); });
}

void LockPage::onAnswer(const Result<void> &answer)
{
    setBusy(false);
    if (answer) {
        Q_EMIT unlocked();
        return;
    }
    if (m_asks && RetryCountdown::concerns(answer.error()))
        m_retry->show(answer.error());
    else
        m_messages->showError(answer.error());
    focusFirst();
}

void LockPage::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_secret, m_signOut, m_keychain, m_unlock})
        widget->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Unlocking…") : tr("Unlock"));
}

} // namespace chatelaine
