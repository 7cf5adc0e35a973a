// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixdelegate.h"

#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace chatelaine {

namespace {

QString shareText(const MatrixCell &cell)
{
    return MatrixModel::tr("%1/%2", "held of all").arg(cell.held).arg(cell.size);
}

MatrixShape boxShape(const MatrixCell &cell)
{
    if (cell.isGroup && cell.held > 0 && cell.held < cell.size)
        return MatrixShape::PartBox;
    const bool ticked = cell.isGroup ? cell.held > 0 : cell.granted;
    return ticked ? MatrixShape::TickedBox : MatrixShape::Box;
}

QRect centred(int side, const QRect &rect)
{
    return {rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side, side};
}

QColor veil(const QStyleOptionViewItem &option, float strength)
{
    QColor colour = option.palette.color(QPalette::Text);
    colour.setAlphaF(strength);
    return colour;
}

} // namespace

MatrixDelegate::MatrixDelegate(const MatrixModel &model, const MatrixLight &light, MatrixShapes &shapes,
                               QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_light(light)
    , m_shapes(shapes)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const MatrixCell cell = m_model.cell(index.row(), index.column());
    paintBackground(*painter, option, index, cell);
    const bool leaving = m_model.columnAt(index.column()).removed;
    if (leaving)
        painter->setOpacity(0.4);
    if (cell.isGroup)
        paintGroup(*painter, option, cell);
    else
        paintPermission(*painter, option, cell);
    painter->setOpacity(1);
}

void MatrixDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const MatrixCell &cell) const
{
    const QRect &rect = option.rect;
    if (cell.isGroup)
        painter.fillRect(rect, option.palette.color(QPalette::Midlight));
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(rect, look::background(Tone::Accent));
    else if (!cell.isGroup && cell.change != 0)
        painter.fillRect(rect, look::background(cell.change > 0 ? Tone::Good : Tone::Bad));
    if (index.row() == m_light.hoveredRow || index.column() == m_light.hoveredColumn)
        painter.fillRect(rect, veil(option, 0.055F));
    if (index.row() == m_light.row || index.column() == m_light.column)
        painter.fillRect(rect, veil(option, 0.035F));
    painter.setPen(look::border());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool current = index.row() == m_light.row && index.column() == m_light.column;
    if (current) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter.setPen(QPen(look::text(Tone::Accent), focused ? 2 : 1));
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

void MatrixDelegate::paintPermission(QPainter &painter, const QStyleOptionViewItem &option,
                                     const MatrixCell &cell) const
{
    const QWidget &view = *option.widget;
    const int side = MatrixShapes::side(option.fontMetrics);
    const QRect middle = centred(side, option.rect);
    if (cell.editable)
        painter.drawPixmap(middle.topLeft(), m_shapes.shape(boxShape(cell), side, view));
    else if (cell.granted)
        painter.drawPixmap(middle.topLeft(), m_shapes.shape(MatrixShape::Tick, side, view));
    const int small = side * 2 / 3;
    const QRect before = centred(small, middle.translated(-side - 2, 0));
    const QRect after = centred(small, middle.translated(side + 2, 0));
    if (cell.change != 0) {
        const auto sign = cell.change > 0 ? MatrixShape::Plus : MatrixShape::Minus;
        painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, before).topLeft(),
                           m_shapes.shape(sign, small, view));
    }
    if (cell.uncertain)
        painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, after).topLeft(),
                           m_shapes.shape(MatrixShape::Question, small, view));
}

QRect MatrixDelegate::groupRoom(const MatrixCell &cell, const QRect &rect, const QWidget &view) const
{
    const int side = MatrixShapes::side(view.fontMetrics());
    const int width = side + look::small + view.fontMetrics().horizontalAdvance(shareText(cell));
    return {rect.center().x() - width / 2, rect.center().y() - side / 2 + 1, width, side};
}

void MatrixDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                const MatrixCell &cell) const
{
    const QWidget &view = *option.widget;
    const QRect room = groupRoom(cell, option.rect, view);
    const int side = room.height();
    const QRect shape = QStyle::visualRect(option.direction, room, QRect(room.topLeft(), QSize(side, side)));
    const QRect words =
        QStyle::visualRect(option.direction, room, room.adjusted(side + look::small, 0, look::small, 0));
    painter.drawPixmap(shape.topLeft(), cell.editable ? m_shapes.shape(boxShape(cell), side, view)
                                                      : m_shapes.share(cell.held, cell.size, side, view));
    painter.setPen(cell.held == 0 ? look::secondaryText() : option.palette.color(QPalette::Text));
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                     shareText(cell));
    if (cell.change != 0) {
        const int small = side * 3 / 4;
        const QRect dot = centred(small, QRect(option.rect.left() + look::small, room.top(), small, side));
        painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, dot).topLeft(),
                           m_shapes.shape(MatrixShape::Dot, small, view));
    }
}

QRect MatrixDelegate::boxOf(const QModelIndex &index, const QRect &rect, const QWidget &view) const
{
    const MatrixCell cell = m_model.cell(index.row(), index.column());
    if (!cell.editable)
        return {};
    const int side = MatrixShapes::side(view.fontMetrics());
    if (!cell.isGroup)
        return centred(side, rect);
    const QRect room = groupRoom(cell, rect, view);
    return QStyle::visualRect(view.layoutDirection(), room, QRect(room.topLeft(), QSize(side, side)));
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 12, option.fontMetrics.height() + 2 * look::medium};
}

bool MatrixDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    rows::showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace chatelaine
