// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/tokendoor.h"

#include "widgets/explain.h"
#include "widgets/factlabel.h"
#include "widgets/formfield.h"
#include "widgets/passwordfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace chatelaine {

TokenDoor::TokenDoor(QWidget *parent)
    : QWidget(parent)
    , m_token(new PasswordField(PasswordField::Holds::Secret))
    , m_code(new PasswordField(PasswordField::Holds::Secret))
    , m_tokenField(new FormField(
          tr("&Token"), m_token,
          tr("The secret of a token of this server. It stays in memory unless the keychain is to keep it."),
          true))
    , m_codeField(new FormField(tr("One-time &secret"), m_code,
                                tr("A one-time secret that somebody made for you at this server. It is "
                                   "exchanged for a token, once."),
                                true))
    , m_remember(new QCheckBox(tr("&Remember the token in the keychain of this computer")))
    , m_noKeychain(new FactLabel)
    , m_other(new QPushButton)
    , m_signIn(new QPushButton(tr("Sign in")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    explain(*m_remember,
            tr("The operating system guards it, and hands it to this program when you connect again."));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_tokenField, m_codeField, m_remember, m_noKeychain})
        column->addWidget(part);
    m_tokenField->setHint(tr("The secret of your token. It stays in memory and is wiped when you sign out."));
    m_codeField->setHint(tr("It works once, and is dead after that."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch();
    buttons->addWidget(m_signIn);
    column->addLayout(buttons);
    m_signIn->setDefault(true);
    m_other->setAutoDefault(false);
    connect(m_signIn, &QPushButton::clicked, this, &TokenDoor::submit);
    connect(m_other, &QPushButton::clicked, this, [this] {
        setOneTime(!m_isOneTime);
        focusFirst();
    });
    for (PasswordField *field : {m_token, m_code})
        connect(field, &PasswordField::submitted, this, &TokenDoor::submit);
    connect(m_token, &PasswordField::edited, this, [this] { m_tokenField->setError({}); });
    connect(m_code, &PasswordField::edited, this, [this] { m_codeField->setError({}); });
    setOneTime(false);
}

void TokenDoor::open(bool oneTime, bool remember, const QString &noKeychain)
{
    m_other->setVisible(oneTime);
    if (!oneTime)
        setOneTime(false);
    m_remember->setEnabled(noKeychain.isEmpty());
    m_remember->setChecked(remember && noKeychain.isEmpty());
    m_remember->setToolTip(look::toolTip(noKeychain));
    m_remember->setAccessibleDescription(noKeychain);
    m_noKeychain->setContent(QStringLiteral("data-information"), noKeychain);
}

void TokenDoor::setOneTime(bool oneTime)
{
    m_isOneTime = oneTime;
    m_tokenField->setVisible(!oneTime);
    m_codeField->setVisible(oneTime);
    m_other->setText(oneTime ? tr("Sign in with a to&ken instead") : tr("I have a &one-time secret…"));
}

bool TokenDoor::remembers() const
{
    return m_remember->isEnabled() && m_remember->isChecked();
}

Secret TokenDoor::takeSecret()
{
    return (m_isOneTime ? m_code : m_token)->takeSecret();
}

void TokenDoor::clear()
{
    m_token->clear();
    m_code->clear();
    m_tokenField->setError({});
    m_codeField->setError({});
    setOneTime(false);
}

void TokenDoor::focusFirst()
{
    (m_isOneTime ? m_code : m_token)->lineEdit()->setFocus();
}

void TokenDoor::setBusy(bool busy)
{
    setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
}

void TokenDoor::submit()
{
    if (!isEnabled())
        return;
    const bool empty = (m_isOneTime ? m_code : m_token)->isEmpty();
    (m_isOneTime ? m_codeField : m_tokenField)->setError(empty ? tr("Type or paste it here.") : QString());
    if (empty)
        focusFirst();
    else
        Q_EMIT submitted();
}

} // namespace chatelaine
