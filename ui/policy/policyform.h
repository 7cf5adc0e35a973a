// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/tokendraft.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace chatelaine {

class DurationField;
class FormField;

/// The fields of the policy. Judges what is typed at each key stroke, in words beside the field.
class PolicyForm : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyForm(QWidget *parent = nullptr);

    /// Shows \a policy, to be edited from there.
    void setPolicy(const Policy &policy);
    /// What is in force has become \a newer: says so beside each field that differs and keeps what was typed.
    void rebase(const Policy &newer);
    /// What is in the fields, based on the version that was set last.
    Policy policy() const;
    const Policy &base() const { return m_base; }
    bool isModified() const;
    /// Shows the first mistake at its field and puts the keyboard there. True if there is none.
    bool check();
    /// Shows \a error at its field. False if it belongs to none.
    bool showError(const Error &error);
    void focusFirst();

Q_SIGNALS:
    void changed(); ///< something was typed or ticked

private:
    void buildPersonal(QVBoxLayout &column);
    void buildTokens(QVBoxLayout &column);
    void buildGrace(QVBoxLayout &column);
    void buildConsole(QVBoxLayout &column);
    DurationField *addLength(QVBoxLayout &column, const QString &name, const QString &label,
                             DurationField *length, const QString &help, const QString &hint);
    QCheckBox *addTick(QVBoxLayout &column, const QString &text, const QString &help);
    void onChanged();
    QString judge();
    void showHints(const Policy *newer);

    Policy m_base;
    QMap<QString, FormField *> m_fields; ///< by the name that errors tell
    QMap<QString, QString> m_hints;
    QCheckBox *m_personal = nullptr;
    QCheckBox *m_never = nullptr;
    DurationField *m_longestPersonal = nullptr;
    DurationField *m_longest = nullptr;
    DurationField *m_default = nullptr;
    DurationField *m_defaultGrace = nullptr;
    DurationField *m_longestGrace = nullptr;
    DurationField *m_idle = nullptr;
    DurationField *m_clipboard = nullptr;
};

} // namespace chatelaine
