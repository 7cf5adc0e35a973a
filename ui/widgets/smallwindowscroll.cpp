// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/smallwindowscroll.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace chatelaine {

namespace {
constexpr int fewestLetters = 30;
constexpr int fewestLines = 6;
} // namespace

SmallWindowScroll::SmallWindowScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    followFocus(*this);
}

QSize SmallWindowScroll::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize SmallWindowScroll::minimumSizeHint() const
{
    const QSize fewest(fontMetrics().averageCharWidth() * fewestLetters,
                       fontMetrics().lineSpacing() * fewestLines);
    return widget() ? fewest.boundedTo(widget()->minimumSizeHint()) : fewest;
}

bool SmallWindowScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        giveRoom();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void SmallWindowScroll::resizeEvent(QResizeEvent *event)
{
    giveRoom();
    QScrollArea::resizeEvent(event);
}

// Not as Qt's resizable areas do it: they scroll as soon as wrapped text would like more height than it
// needs.
void SmallWindowScroll::giveRoom()
{
    if (!widget())
        return;
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    widget()->resize(least.expandedTo(maximumViewportSize().boundedTo(size())));
    const QSize shown = viewport()->size();
    if (shown != maximumViewportSize()) // a bar at one side leaves less room at the other
        widget()->resize(least.expandedTo(shown));
}

void followFocus(QScrollArea &area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](const QWidget *, QWidget *now) {
        if (now && area.widget() && area.widget()->isAncestorOf(now) &&
            !area.rect().contains(area.widget()->geometry()))
            area.ensureWidgetVisible(now, look::large, look::huge);
    });
}

} // namespace chatelaine
