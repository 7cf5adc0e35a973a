// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace chatelaine {

/// A question before something that cannot be undone: a heading, what will happen, and a button that says the
/// deed ("Yes, delete"). The safe button has the focus. Open with open(); accepted() means the deed.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &heading, const QString &text, const QString &deed, Tone tone,
                  QWidget *parent = nullptr);

    /// What the safe button says, where "Cancel" would not be plain.
    void setSafeText(const QString &text);
    /// One line of a fact list below the text: an icon, a caption and a value.
    void addFact(const QString &iconName, const QString &text);
    /// All that it is about, a line each, in a list that scrolls. \a name is the list's for screen readers.
    void addList(const QString &name, const QStringList &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *headingRow(const QString &heading, const QString &text);
    QLayout *buttons(const QString &deed);
    void paintIcons();
    Tone m_tone;
    QLabel *m_icon;
    QPushButton *m_safe = nullptr;
    QVBoxLayout *m_facts;
    QList<std::pair<QLabel *, QString>> m_factIcons;
};

} // namespace chatelaine
