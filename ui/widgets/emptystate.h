// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace chatelaine {

/// What a page shows instead of rows: an icon, a heading, a sentence, at most one button. For "nothing yet",
/// "nothing found", "loading" (with a busy bar) and "could not load".
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &iconName, const QString &heading, const QString &text);
    void setAction(const QString &label); ///< empty hides the button
    void setBusy(bool busy);
    /// Takes \a widget: more than one button, below everything else.
    void addBelow(QWidget *widget);

Q_SIGNALS:
    void actionClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QWidget *m_busy;
    QPushButton *m_action;
    QVBoxLayout *m_column;
};

} // namespace chatelaine
