// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace chatelaine {

/// A line for a password with a focusable show/hide button. No undo history, nothing remembered by input
/// methods; takeSecret() empties it.
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    enum class Holds { Password, Secret }; ///< a Secret is called neutrally: a token, a code

    explicit PasswordField(QWidget *parent = nullptr)
        : PasswordField(Holds::Password, parent)
    {
    }
    explicit PasswordField(Holds holds, QWidget *parent = nullptr);

    bool isEmpty() const;
    Secret secret() const; ///< a protected copy of what is typed
    Secret takeSecret();   ///< as secret(), and empties the line
    void clear();
    QLineEdit *lineEdit() const { return m_edit; } ///< for buddies, names and tests

Q_SIGNALS:
    void edited();    ///< at each key stroke
    void submitted(); ///< Enter

private:
    void setShown(bool shown);
    QString wordsFor(bool shown) const;

    Holds m_holds;
    QLineEdit *m_edit;
    QToolButton *m_show;
};

} // namespace chatelaine
