// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newpassword.h"

#include "domain/tokendraft.h"
#include "secrets/password.h"
#include "widgets/formfield.h"
#include "widgets/passwordfield.h"
#include "widgets/strengthmeter.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace chatelaine {

NewPassword::NewPassword(QWidget *parent)
    : QWidget(parent)
    , m_password(new PasswordField)
    , m_repeat(new PasswordField)
    , m_strength(new StrengthMeter)
    , m_passwordField(new FormField(
          tr("&New password"), m_password,
          tr("At least 12 characters. A few unrelated words are strong and easy to remember."), true))
    , m_repeatField(new FormField(tr("New password &again"), m_repeat,
                                  tr("The same once more, so that no slip locks you out."), true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    for (QWidget *part : std::initializer_list<QWidget *>{m_passwordField, m_strength, m_repeatField})
        column->addWidget(part);
    m_passwordField->setHint(
        tr("At least 12 characters. A few unrelated words are strong and easy to remember."));
    m_strength->hide();
    setFocusProxy(m_password->lineEdit());
    connect(m_password, &PasswordField::edited, this, &NewPassword::onEdited);
    connect(m_repeat, &PasswordField::edited, this, [this] {
        judge(m_repeatField);
        Q_EMIT edited();
    });
    for (PasswordField *field : {m_password, m_repeat})
        connect(field, &PasswordField::submitted, this, &NewPassword::submitted);
}

bool NewPassword::isEmpty() const
{
    return m_password->isEmpty() && m_repeat->isEmpty();
}

Secret NewPassword::secret() const
{
    return m_password->secret();
}

void NewPassword::clear()
{
    m_password->clear();
    m_repeat->clear();
    m_strength->hide();
    m_passwordField->setError({});
    m_repeatField->setError({});
}

QString NewPassword::problemOf(const FormField *field) const
{
    if (field == m_repeatField)
        return m_repeat->secret().equals(m_password->secret())
                   ? QString()
                   : tr("The two passwords differ. Type the same one twice.");
    QString typed = m_password->lineEdit()->text();
    const Result<void> checked = validation::newPassword(typed);
    wipe(typed);
    return checked ? QString() : checked.error().message;
}

void NewPassword::onEdited()
{
    m_strength->setVisible(!m_password->isEmpty());
    m_strength->setStrength(estimateStrength(m_password->secret(), m_guessable));
    judge(m_passwordField);
    judge(m_repeatField);
    Q_EMIT edited();
}

// While somebody types, an error can only go; it comes when they think that they are done.
void NewPassword::judge(FormField *field)
{
    if (field->hasError())
        field->setError(problemOf(field));
}

bool NewPassword::check()
{
    m_passwordField->setError(problemOf(m_passwordField));
    m_repeatField->setError(problemOf(m_repeatField));
    if (m_passwordField->hasError())
        m_password->lineEdit()->setFocus();
    else if (m_repeatField->hasError())
        m_repeat->lineEdit()->setFocus();
    return !m_passwordField->hasError() && !m_repeatField->hasError();
}

void NewPassword::showError(const QString &message)
{
    m_passwordField->setError(message);
    m_password->lineEdit()->setFocus();
}

} // namespace chatelaine
