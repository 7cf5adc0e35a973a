// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QTabBar>
#include <QVector>

class QToolButton;

namespace chatelaine {

/// One open console, or the start pages, as the strip above shows it.
struct ConsoleTab
{
    QString title;
    QString toolTip;
    QIcon icon;
    QString longTitle; ///< where another one has the same title
    QString spoken;    ///< for screen readers: also the colour's name
};

/// The consoles that are open at the same time. Not there while there is only one.
class ConsoleTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ConsoleTabs(QWidget *parent = nullptr);

    /// Shows \a tabs with the one at \a front in front. Tells nobody.
    void setTabs(const QVector<ConsoleTab> &tabs, int front);

Q_SIGNALS:
    void chosen(int index); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addCloseButton(int index);
    void paintCloseButtons();
    QToolButton *closeButton(int index) const;
};

} // namespace chatelaine
