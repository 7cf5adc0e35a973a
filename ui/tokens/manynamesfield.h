// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/manynames.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace chatelaine {

class FormField;

/// Where the names of many tokens are typed, pasted or read from a file. Says while somebody types how many
/// there are and which lines are wrong, and marks these.
class ManyNamesField : public QWidget
{
    Q_OBJECT

public:
    explicit ManyNamesField(bool descriptions, QWidget *parent = nullptr);

    /// True if there is at least one name and no line is wrong; otherwise goes to the first that is.
    bool check();
    const QVector<ManyName> &names() const { return m_read.names; }
    bool isModified() const;

Q_SIGNALS:
    void failed(const chatelaine::Error &error); ///< a file could not be read

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void mark();
    void chooseFile();
    void takeFile(const QString &path);
    void goTo(qsizetype line);

    bool m_descriptions;
    QPlainTextEdit *m_text;
    QLabel *m_count;
    QPushButton *m_file;
    FormField *m_field;
    QTimer m_pause; ///< nobody wants to be corrected in the middle of a word
    ManyNames m_read;
};

} // namespace chatelaine
