// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QDialog;
class QScreen;

namespace chatelaine {

/// A frameless scroll area that asks for exactly as much height as its content needs at its width, and
/// scrolls only when the screen has less. For the body of a dialog, so that heading and buttons stay in reach
/// on a small or much enlarged screen.
class FittingScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes \a content.
    explicit FittingScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

/// The largest that a window on \a screen can be, within the frame and below the title that it is given.
QSize roomOn(const QScreen &screen);

/// Makes \a dialog as high as its content needs at its present width, but no larger than its screen, and
/// brings it onto that screen. Call it when the dialog is shown and when its layout changes.
void fitToScreen(QDialog &dialog);

/// Does so whenever \a dialog is shown or asks for another size: a hint or an error that wraps onto more
/// lines needs room that the smallest size does not tell of.
void keepOnScreen(QDialog &dialog);

/// Lets \a area, which has no frame, show when it has the keyboard.
void markFocusOf(QScrollArea &area);

} // namespace chatelaine
