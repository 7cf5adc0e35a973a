// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/expirybars.h"

#include "models/expirytext.h"
#include "tokens/groupswatch.h"
#include "widgets/spokenrole.h"
#include "widgets/stylepaint.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace chatelaine {

ExpiryBars::ExpiryBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("expiryBars"));
    setSpokenRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Timeline of what expires"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ExpiryBars::setChart(const ExpiryChart &chart, QDate today)
{
    m_chart = chart;
    m_today = today;
    m_current = -1;
    update();
}

void ExpiryBars::setCurrent(int bar)
{
    m_current = bar;
    setAccessibleDescription(hasTokens(bar) ? wordsOf(bar) : QString()); // readers say it when it changes
    update();
}

QSize ExpiryBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 12};
}

QSize ExpiryBars::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 6};
}

bool ExpiryBars::hasTokens(int bar) const
{
    return bar >= 0 && bar < m_chart.bars.size() && m_chart.bars.at(bar).total() > 0;
}

QString ExpiryBars::wordsOf(int bar) const
{
    const ExpiryBar &shown = m_chart.bars.at(bar);
    const QString count = tr("%n token(s)", nullptr, static_cast<int>(shown.total()));
    return tr("%1: %2 (%3)", "a day, how many tokens, and whose")
        .arg(text::span(shown, m_today), count, text::shares(shown, m_chart.groups));
}

// Room for the numbers above and for the days below.
QRect ExpiryBars::plot() const
{
    const int line = fontMetrics().height();
    return rect().adjusted(look::medium, 2 * line + look::medium, -look::medium, -line - look::medium);
}

QRect ExpiryBars::columnOf(int bar) const
{
    const QRect area = plot();
    const auto count = static_cast<int>(m_chart.bars.size());
    if (count == 0)
        return {};
    const int place = isRightToLeft() ? count - 1 - bar : bar;
    const int left = area.left() + area.width() * place / count;
    const int right = area.left() + area.width() * (place + 1) / count;
    return {left, 0, right - left, area.bottom() + 1};
}

int ExpiryBars::barAt(const QPoint &at) const
{
    for (int bar = 0; bar < m_chart.bars.size(); ++bar) {
        if (const QRect column = columnOf(bar); at.x() >= column.left() && at.x() <= column.right())
            return bar;
    }
    return -1;
}

int ExpiryBars::next(int from, int by) const
{
    int bar = from + by;
    while (bar >= 0 && bar < m_chart.bars.size() && !hasTokens(bar))
        bar += by;
    return hasTokens(bar) ? bar : from;
}

void ExpiryBars::choose(int bar)
{
    if (hasTokens(bar) && bar != m_current)
        Q_EMIT chosen(bar);
}

void ExpiryBars::mousePressEvent(QMouseEvent *event)
{
    choose(barAt(event->position().toPoint()));
}

void ExpiryBars::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int bar = barAt(event->position().toPoint()); hasTokens(bar))
        Q_EMIT opened(bar);
}

void ExpiryBars::keyPressEvent(QKeyEvent *event)
{
    const int ahead = isRightToLeft() ? -1 : 1;
    const auto count = static_cast<int>(m_chart.bars.size());
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(next(m_current, ahead));
    case Qt::Key_Left:
        return choose(next(m_current, -ahead));
    case Qt::Key_Home:
        return choose(next(-1, 1));
    case Qt::Key_End:
        return choose(next(count, -1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (hasTokens(m_current))
            Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ExpiryBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    if (hasTokens(bar))
        QToolTip::showText(help->globalPos(), look::toolTip(wordsOf(bar)), this, columnOf(bar));
    else
        QToolTip::hideText();
    return true;
}

void ExpiryBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look::border());
    const QRect area = plot();
    painter.drawLine(area.bottomLeft() + QPoint(0, 1), area.bottomRight() + QPoint(0, 1));
    for (int bar = 0; bar < m_chart.bars.size(); ++bar)
        paintBar(painter, bar);
    paintAxis(painter);
    if (hasFocus())
        stylepaint::focusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1));
}

void ExpiryBars::paintBar(QPainter &painter, int bar) const
{
    if (!hasTokens(bar))
        return;
    constexpr int widest = 64;
    const QRect area = plot();
    const QRect column = columnOf(bar);
    const ExpiryBar &shown = m_chart.bars.at(bar);
    const double unit = double(area.height()) / double(std::max<qsizetype>(1, m_chart.highest()));
    const int width = std::clamp(column.width() * 3 / 4, 2, widest);
    const int left = column.left() + (column.width() - width) / 2;
    if (bar == m_current)
        painter.fillRect(column, look::background(Tone::Accent));
    double bottom = area.bottom() + 1;
    for (int group = 0; group < shown.counts.size(); ++group) {
        if (shown.counts.at(group) == 0)
            continue;
        const double height = std::max(2.0, double(shown.counts.at(group)) * unit);
        drawGroup(painter, QRectF(left, bottom - height, width, height), group);
        bottom -= height;
    }
    paintCount(painter, bar, static_cast<int>(bottom));
}

// The number where it fits; where many expire on one day, a mark above it, whatever its colour.
void ExpiryBars::paintCount(QPainter &painter, int bar, int top) const
{
    const ExpiryBar &shown = m_chart.bars.at(bar);
    const QRect column = columnOf(bar);
    const QString count = QLocale().toString(shown.total());
    const int line = fontMetrics().height();
    const int width = fontMetrics().horizontalAdvance(count);
    const QRect place(column.center().x() - width, top - line - 1, 2 * width, line);
    const bool fits = width <= column.width() || shown.isMany || bar == m_current;
    if (fits) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(place, Qt::AlignCenter, count);
    }
    if (!shown.isMany)
        return;
    const int side = look::iconSize(fontMetrics());
    painter.drawPixmap(
        column.center().x() - side / 2, place.top() - side,
        look::pixmap(QStringLiteral("data-warning"), look::text(Tone::Warning), side, devicePixelRatioF()));
}

void ExpiryBars::paintAxis(QPainter &painter) const
{
    if (m_chart.bars.isEmpty())
        return;
    const QString format = tr("d MMM", "how a day is written below a timeline, see QLocale::toString()");
    const int line = fontMetrics().height();
    painter.setPen(look::secondaryText());
    int free = isRightToLeft() ? width() : 0; // up to where nothing is written yet
    for (int bar = 0; bar < m_chart.bars.size(); ++bar) {
        const QString day = QLocale().toString(m_chart.bars.at(bar).first, format);
        const int wide = fontMetrics().horizontalAdvance(day);
        const int middle = columnOf(bar).center().x();
        const int left = std::clamp(middle - wide / 2, 0, std::max(0, width() - wide));
        if (isRightToLeft() ? left + wide > free : left < free)
            continue;
        painter.drawText(QRect(left, height() - line - look::small, wide + 2, line), Qt::AlignCenter, day);
        free = isRightToLeft() ? left - look::large : left + wide + look::large;
    }
}

} // namespace chatelaine
