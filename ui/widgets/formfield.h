// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace chatelaine {

/// A label, an input, a hint and room for an error, wired for keyboard (mnemonic), screen reader (name,
/// description with the error), mouse (tool tip) and "What's this?". The error is words and an icon, not
/// colour alone.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes \a input. \a label may hold a mnemonic; \a help says in one sentence what the field is for, see
    /// explain(); \a required adds "(required)" to the spoken name and a mark to the label.
    FormField(const QString &label, QWidget *input, const QString &help, bool required = false,
              QWidget *parent = nullptr);

    QWidget *input() const { return m_input; }
    void setHint(const QString &hint);   ///< shown below while there is no error; empty hides it
    void setError(const QString &error); ///< empty clears it
    QString error() const;
    bool hasError() const { return !error().isEmpty(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void paintError();
    QWidget *m_input;
    QLabel *m_label;
    QLabel *m_hint;
    QWidget *m_errorRow;
    QLabel *m_error;
    QLabel *m_errorIcon;
    QString m_hintText;
};

} // namespace chatelaine
