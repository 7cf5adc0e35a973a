// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fittingscroll.h"

#include "widgets/smallwindowscroll.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace chatelaine {

namespace {
constexpr int fewestLines = 4;
constexpr int fewestLetters = 30;
constexpr int windowFrame = 40; // title bar and borders, which the screen has to hold as well

class ScreenKeeper : public QObject
{
public:
    explicit ScreenKeeper(QDialog &dialog)
        : QObject(&dialog)
        , m_dialog(dialog)
    {
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_dialog && (event->type() == QEvent::Show ||
                                     (event->type() == QEvent::LayoutRequest && m_dialog.isVisible())))
            fitToScreen(m_dialog);
        return QObject::eventFilter(watched, event);
    }

private:
    QDialog &m_dialog;
};

} // namespace

FittingScroll::FittingScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    followFocus(*this);
}

QSize FittingScroll::sizeHint() const
{
    const QSize wanted = widget()->sizeHint();
    // Not the viewport's: bars that are there now would ask for themselves to stay.
    const int inside = width() - 2 * frameWidth();
    const int width = inside > 0 && isVisible() ? inside : wanted.width();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : wanted.height();
    return {wanted.width(), height};
}

QSize FittingScroll::minimumSizeHint() const
{
    const int lines = fontMetrics().lineSpacing() * fewestLines;
    const int letters = fontMetrics().averageCharWidth() * fewestLetters;
    return {std::min(letters, widget()->minimumSizeHint().width()), std::min(lines, sizeHint().height())};
}

bool FittingScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

QSize roomOn(const QScreen &screen)
{
    return screen.availableSize() - QSize(windowFrame / 2, windowFrame);
}

void fitToScreen(QDialog &dialog)
{
    const QRect room = dialog.screen()->availableGeometry();
    const QSize most = roomOn(*dialog.screen());
    if (dialog.minimumWidth() > most.width())
        dialog.setMinimumWidth(most.width());
    const int width = std::min(dialog.width(), most.width());
    const int needed =
        dialog.layout()->hasHeightForWidth() ? dialog.layout()->totalHeightForWidth(width) : dialog.height();
    const QSize size(width, std::min(std::max(dialog.height(), needed), most.height()));
    if (size != dialog.size())
        dialog.resize(size);
    // Right and bottom only: while the window manager puts its frame around a new window, the position that
    // is known of it is the one within that frame.
    const QPoint corner(
        std::min(dialog.x(), std::max(room.left(), room.right() - size.width())),
        std::min(dialog.y(), std::max(room.top(), room.bottom() - size.height() - windowFrame)));
    if (corner != dialog.pos())
        dialog.move(corner);
}

void keepOnScreen(QDialog &dialog)
{
    new ScreenKeeper(dialog);
}

void markFocusOf(QScrollArea &area)
{
    area.setProperty("chatelaineQuiet", true);
    area.setFrameShape(QFrame::StyledPanel);
}

} // namespace chatelaine
