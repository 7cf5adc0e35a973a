// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/paletterow.h"

#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int longestAside = 3; ///< what stands aside takes at most one part in so many

/// The part of \a rect at its end, for reading from the left or from the right.
QRect atEnd(const QStyleOptionViewItem &option, const QRect &rect, int width)
{
    return QStyle::visualRect(option.direction, rect,
                              QRect(rect.right() - width + 1, rect.top(), width, rect.height()));
}

QRect atBegin(const QStyleOptionViewItem &option, const QRect &rect, int width)
{
    return QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), width, rect.height()));
}

} // namespace

int PaletteRow::heightOf(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * look::medium;
}

QSize PaletteRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightOf(option.fontMetrics)};
}

void PaletteRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    rows::drawBackground(*painter, option, false);
    const QRect room = option.rect.adjusted(look::medium, 0, -look::medium, 0);
    const QColor quiet = look::secondaryText();
    const bool refused = index.data(RefusedRole).toBool();
    const int side = look::iconSize(option.fontMetrics);
    const QRect iconPlace = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(side, side),
                                                atBegin(option, room, side));
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, iconPlace, Qt::AlignCenter, refused ? QIcon::Disabled : QIcon::Normal);
    QString aside = index.data(KindRole).toString();
    const QString hint = index.data(HintRole).toString();
    if (!hint.isEmpty())
        aside = hint + QStringLiteral("   ") + aside;
    const int asideWidth =
        std::min(option.fontMetrics.horizontalAdvance(aside) + 1, room.width() / longestAside);
    rows::drawText(*painter, option, atEnd(option, room, asideWidth), aside, option.font, quiet);
    const int before = side + look::medium;
    const int textWidth = room.width() - before - asideWidth - look::medium;
    const QRect text = QStyle::visualRect(option.direction, room,
                                          QRect(room.left() + before, room.top(), textWidth, room.height()));
    rows::drawText(*painter, option, text, index.data(Qt::DisplayRole).toString(), option.font,
                   refused ? quiet : option.palette.color(QPalette::Text));
    painter->restore();
}

} // namespace chatelaine
