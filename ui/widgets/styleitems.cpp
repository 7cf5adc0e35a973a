// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stylepaint.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace chatelaine::stylepaint {
namespace {

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

// The columns of a menu item: tick or icon, words, shortcut or arrow.
struct MenuColumns
{
    QRect mark, words, end;
};

MenuColumns columnsOf(const QStyleOptionMenuItem &option)
{
    const int mark = std::max(16, option.maxIconWidth) + 16;
    const int end = 22;
    const QRect &r = option.rect;
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    return {visual(QRect(r.left() + 4, r.top(), mark, r.height())),
            visual(QRect(r.left() + 4 + mark, r.top(), r.width() - mark - end - 8, r.height())),
            visual(QRect(r.right() - end - 3, r.top(), end, r.height()))};
}

void menuMark(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &rect)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const QColor ink = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    QRect square(0, 0, 16, 16);
    square.moveCenter(rect.center());
    if (option.checkType == QStyleOptionMenuItem::Exclusive && option.checked)
        box(painter, QRectF(square).adjusted(5, 5, -5, -5), ink, {}, 0, 3);
    else if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        tick(painter, square, ink);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, square, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void menuWords(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &rect)
{
    const auto group = isOn(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const QStringList parts = option.text.split(u'\t');
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter.setPen(option.palette.color(group, QPalette::Text));
    painter.setFont(option.font);
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.drawText(rect, flags | (mirrored ? Qt::AlignRight : Qt::AlignLeft), parts.first());
    if (parts.size() < 2)
        return;
    painter.setPen(group == QPalette::Active ? look::secondaryText()
                                             : option.palette.color(group, QPalette::Text));
    painter.drawText(rect,
                     Qt::AlignVCenter | Qt::TextSingleLine | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                     parts.at(1));
}

} // namespace

void listRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const auto group = isOn(option, QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (isOn(option, QStyle::State_Selected))
        painter.fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    else if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, mixed(option.palette.color(QPalette::Base),
                                            option.palette.color(QPalette::Text), 0.04));
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1),
                         look::border());
        painter.restore();
        return;
    }
    const MenuColumns columns = columnsOf(option);
    if (isOn(option, QStyle::State_Selected) && isOn(option, QStyle::State_Enabled))
        box(painter, QRectF(option.rect).adjusted(4, 1, -4, -1), look::background(Tone::Accent), {}, 0, 4);
    menuMark(painter, option, columns.mark);
    menuWords(painter, option, columns.words);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, columns.end, option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                look::secondaryText());
    painter.restore();
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (isOn(option, QStyle::State_Selected) && isOn(option, QStyle::State_Enabled))
        box(painter, QRectF(option.rect).adjusted(0, 3, 0, -3), look::background(Tone::Accent), {}, 0, 4);
    const auto group = isOn(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.setPen(option.palette.color(group, QPalette::WindowText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const QRect &r = option.rect;
    QColor fill = option.palette.color(QPalette::AlternateBase);
    if (isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken))
        fill = mixed(fill, option.palette.color(QPalette::Text), 0.05);
    painter.fillRect(r, fill);
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), look::border());
    const bool last =
        option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    const int edge = option.direction == Qt::RightToLeft ? r.left() : r.right();
    if (!last && option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(edge, r.top() + r.height() / 4, 1, r.height() / 2), look::border());
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const QRect &r = option.rect;
    if (isOn(option, QStyle::State_MouseOver) && !isOn(option, QStyle::State_Selected))
        box(painter, QRectF(r).adjusted(2, 3, -2, -4),
            mixed(option.palette.color(QPalette::Window), option.palette.color(QPalette::WindowText), 0.06),
            {}, 0);
    if (isOn(option, QStyle::State_Selected))
        box(painter, QRectF(r.left() + 8, r.bottom() - 2, r.width() - 16, 3), ringColour(), {}, 0, 1.5);
    if (isOn(option, QStyle::State_HasFocus))
        focusRing(painter, QRectF(r).adjusted(2, 3, -2, -4));
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const qreal height = std::min(6, option.rect.height());
    QRectF track(option.rect);
    track.setHeight(height);
    track.moveCenter(QRectF(option.rect).center());
    box(painter, track, look::border(), {}, 0, height / 2);
    const qreal span = option.maximum - option.minimum;
    if (span <= 0 || option.progress <= option.minimum)
        return;
    QRectF done = track;
    done.setWidth(std::max(height, track.width() * (option.progress - option.minimum) / span));
    if (option.invertedAppearance != (option.direction == Qt::RightToLeft))
        done.moveRight(track.right());
    box(painter, done, ringColour(), {}, 0, height / 2);
}

} // namespace chatelaine::stylepaint
