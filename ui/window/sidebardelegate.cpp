// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sidebardelegate.h"

#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace chatelaine {

namespace {
constexpr int iconSide = 22;
constexpr int gap = 2;
constexpr qreal radius = 6;

QRect tabOf(const QRect &row, const QModelIndex &index)
{
    const bool section = index.data(SidebarDelegate::StartsSectionRole).toBool();
    return row.adjusted(0, section ? look::large : 0, 0, -gap);
}
} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = std::max(iconColumn, option.fontMetrics.height() + look::large);
    return {iconColumn, height + gap + (index.data(StartsSectionRole).toBool() ? look::large : 0)};
}

void SidebarDelegate::paintTab(QPainter &painter, const QStyleOptionViewItem &option, const QRect &tab) const
{
    const bool front = option.state.testFlag(QStyle::State_Selected);
    if (!front && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    QColor fill = option.palette.color(QPalette::Text);
    fill.setAlphaF(0.06F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(front ? look::background(Tone::Accent) : fill);
    painter.drawRoundedRect(tab, radius, radius);
    if (!front)
        return;
    const QRect bar(tab.left(), tab.top() + look::medium, 3, tab.height() - 2 * look::medium);
    painter.setBrush(look::text(Tone::Accent));
    painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 1.5, 1.5);
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect tab = tabOf(option.rect, index);
    paintTab(*painter, option, tab);
    const bool front = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = front ? look::text(Tone::Accent) : option.palette.color(QPalette::Text);
    const QRect icon(tab.left() + (iconColumn - iconSide) / 2, tab.center().y() - iconSide / 2 + 1, iconSide,
                     iconSide);
    painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, icon),
                        look::pixmap(index.data(IconNameRole).toString(), front ? ink : look::secondaryText(),
                                     iconSide, painter->device()->devicePixelRatioF()));
    if (m_names) {
        QFont font = option.font;
        font.setWeight(front ? QFont::DemiBold : QFont::Normal);
        const QRect name = tab.adjusted(iconColumn + look::small, 0, -look::small, 0);
        rows::drawText(*painter, option, QStyle::visualRect(option.direction, option.rect, name),
                       index.data().toString(), font, ink);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(look::text(Tone::Accent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(tab).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    painter->restore();
}

} // namespace chatelaine
