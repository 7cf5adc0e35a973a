// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authmethod.h"
#include "secrets/secret.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace chatelaine {

class BusyBar;
class FormField;
class PasswordField;

/// The ways in through an identity provider: a button each. While the person's browser is asked, this waits.
class MethodsDoor : public QWidget
{
    Q_OBJECT

public:
    explicit MethodsDoor(QWidget *parent = nullptr);

    /// Hides itself when there is none.
    void setMethods(const QVector<AuthMethod> &methods);
    Secret takeJwt();
    void clear();
    /// While somebody is being signed in no other way can be tried; waiting for the browser can be given up.
    void setBusy(bool busy);
    /// Shows that the browser is waited for at the method \a name.
    void startWaiting(const QString &name);
    void stopWaiting();
    /// Opens the person's browser.
    void openBrowser(const QUrl &where);

Q_SIGNALS:
    void browserWanted(const QString &method);
    void jwtGiven(const QString &method);
    void cancelled();

private:
    void addMethod(const AuthMethod &method);
    QWidget *waitingPart();
    QWidget *jwtPart();
    void askForJwt(const QString &method);
    void submitJwt();

    QWidget *m_buttons;
    QVBoxLayout *m_rows;
    QLabel *m_waitingText;
    QPushButton *m_copy;
    QWidget *m_waiting;
    PasswordField *m_jwt;
    FormField *m_jwtField;
    QWidget *m_jwtPart;
    QString m_jwtMethod;
    bool m_isBusy = false;
    QUrl m_where; ///< while the browser is waited for
};

} // namespace chatelaine
