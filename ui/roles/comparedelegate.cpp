// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/comparedelegate.h"

#include "models/comparisonmodel.h"
#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>

namespace chatelaine {

namespace {

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    rows::drawText(painter, option, option.rect.adjusted(look::small, 0, -look::small, 0),
                   index.data().toString(), font, option.palette.color(QPalette::Text));
}

void paintPermission(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect room = option.rect.adjusted(look::small, look::small, -look::small, -look::small);
    const int line = option.fontMetrics.height();
    rows::drawText(painter, option, {room.left(), room.top(), room.width(), line}, index.data().toString(),
                   option.font, option.palette.color(QPalette::Text));
    rows::drawText(painter, option, {room.left(), room.top() + line, room.width(), line},
                   index.data(ComparisonModel::DescriptionRole).toString(), option.font,
                   look::secondaryText());
}

/// \a first is the room of the first line; the second stands below.
void drawTwoLines(QPainter &painter, const QStyleOptionViewItem &option, const QRect &first,
                  const QString &text, const QColor &colour)
{
    QTextLayout layout(text, option.font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(first.width());
    const int end = line.isValid() ? line.textLength() : 0;
    layout.endLayout();
    rows::drawText(painter, option, first, text.left(end).trimmed(), option.font, colour);
    rows::drawText(painter, option, first.translated(0, first.height()), text.mid(end), option.font, colour);
}

void paintSide(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool granted = index.data(ComparisonModel::GrantedRole).toBool();
    const QRect room = option.rect.adjusted(look::small, look::small, -look::small, -look::small);
    const int size = look::iconSize(option.fontMetrics);
    const int line = option.fontMetrics.height();
    const QRect mark(room.left(), room.top() + (line - size) / 2, size, size);
    const QRect words(room.left() + size + look::medium, room.top(), room.width() - size - look::medium,
                      line);
    const QRect shown = QStyle::visualRect(option.direction, room, mark);
    if (granted) {
        painter.drawPixmap(shown.topLeft(), look::pixmap(QStringLiteral("checkmark"), look::text(Tone::Good),
                                                         size, painter.device()->devicePixelRatioF()));
    } else {
        painter.setPen(QPen(look::secondaryText(), 1.5));
        const QPoint middle = shown.center();
        painter.drawLine(middle - QPoint(size / 4, 0), middle + QPoint(size / 4, 0));
    }
    drawTwoLines(painter, option, QStyle::visualRect(option.direction, room, words), index.data().toString(),
                 granted ? option.palette.color(QPalette::Text) : look::secondaryText());
}

} // namespace

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    rows::drawBackground(*painter, option, false);
    if (index.data(ComparisonModel::IsGroupRole).toBool())
        paintGroup(*painter, option, index);
    else if (index.column() == ComparisonModel::PermissionColumn)
        paintPermission(*painter, option, index);
    else
        paintSide(*painter, option, index);
    painter->restore();
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(ComparisonModel::IsGroupRole).toBool() ? 1 : 2;
    return {1, option.fontMetrics.height() * lines + 2 * look::small};
}

bool CompareDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    rows::showPlainToolTip(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(),
                           const_cast<QWidget *>(option.widget));
    return true;
}

} // namespace chatelaine
