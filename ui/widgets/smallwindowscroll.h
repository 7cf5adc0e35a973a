// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace chatelaine {

/// Lets a window be smaller than what it holds: on a small or much enlarged screen one scrolls to the rest,
/// and what gets the keyboard is brought into view. Elsewhere it is as if it were not there.
class SmallWindowScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes \a content.
    explicit SmallWindowScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveRoom();
};

/// Lets \a area show whatever inside it gets the keyboard, also from outside.
void followFocus(QScrollArea &area);

} // namespace chatelaine
