// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace chatelaine {

class FactLabel;
class FormField;
class PasswordField;

/// Where a person types or pastes the secret of their token, or a one-time secret.
class TokenDoor : public QWidget
{
    Q_OBJECT

public:
    explicit TokenDoor(QWidget *parent = nullptr);

    /// \a oneTime: the server takes one-time secrets. \a remember: the tick's first state. \a noKeychain says
    /// why nothing can be remembered; empty if it can.
    void open(bool oneTime, bool remember, const QString &noKeychain);
    bool isOneTime() const { return m_isOneTime; }
    bool remembers() const;
    Secret takeSecret(); ///< and empties the line
    void clear();
    void focusFirst();
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted();

private:
    void submit();
    void setOneTime(bool oneTime);

    PasswordField *m_token;
    PasswordField *m_code;
    FormField *m_tokenField;
    FormField *m_codeField;
    QCheckBox *m_remember;
    FactLabel *m_noKeychain;
    QPushButton *m_other;
    QPushButton *m_signIn;
    bool m_isOneTime = false;
};

} // namespace chatelaine
