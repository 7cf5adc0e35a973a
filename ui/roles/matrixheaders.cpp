// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixheaders.h"

#include "models/tokentext.h"
#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int edgeReach = 4; // how near to its edge the column is taken hold of
constexpr int edgeMargin = 60;

void fillSection(QPainter &painter, const QRect &rect, const QColor &base, const QPalette &palette,
                 bool hovered, bool current)
{
    painter.fillRect(rect, base);
    QColor veil = palette.color(QPalette::Text);
    if (hovered) {
        veil.setAlphaF(0.055F);
        painter.fillRect(rect, veil);
    }
    if (current) {
        veil.setAlphaF(0.035F);
        painter.fillRect(rect, veil);
    }
}

/// What is drawn before the name of a role: what sort it is, or what is pending; nothing for most.
std::optional<MatrixShape> markOf(const MatrixColumn &role)
{
    if (role.form == RoleForm::Policy)
        return MatrixShape::Policy;
    if (role.form == RoleForm::Policies)
        return MatrixShape::Role;
    if (role.form == RoleForm::Everything)
        return MatrixShape::Everything;
    if (role.builtIn)
        return MatrixShape::Lock;
    if (!role.changed)
        return {};
    return role.removed ? MatrixShape::Minus : role.isNew ? MatrixShape::Plus : MatrixShape::Dot;
}

/// Tool tips of headers, shown literally, and the section under the pointer.
bool showTip(const QHeaderView &header, QEvent *event, QWidget *viewport)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *help = static_cast<QHelpEvent *>(event);
    const int section = header.logicalIndexAt(help->pos());
    const QVariant tip =
        section < 0 ? QVariant() : header.model()->headerData(section, header.orientation(), Qt::ToolTipRole);
    rows::showPlainToolTip(help->globalPos(), tip.toString(), viewport);
    return true;
}

std::optional<int> hoveredBy(const QHeaderView &header, QEvent *event)
{
    if (event->type() == QEvent::Leave)
        return -1;
    if (event->type() == QEvent::MouseMove)
        return header.logicalIndexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
    return {};
}

} // namespace

RoleHeader::RoleHeader(const MatrixModel &model, const MatrixLight &light, MatrixShapes &shapes,
                       QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_light(light)
    , m_shapes(shapes)
{
    setAccessibleName(tr("Roles"));
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setMouseTracking(true);
}

int RoleHeader::fittingWidth() const
{
    const int letter = fontMetrics().averageCharWidth();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int widest = letter * 11;
    for (int column = 0; column < m_model.columnCount(); ++column)
        widest = std::max(widest, metrics.horizontalAdvance(m_model.columnAt(column).name.left(40)) +
                                      4 * look::small + MatrixShapes::side(fontMetrics()));
    return std::min(widest, letter * 15);
}

QSize RoleHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * fontMetrics().height() + 2 * look::medium + look::small};
}

bool RoleHeader::viewportEvent(QEvent *event)
{
    if (showTip(*this, event, viewport()))
        return true;
    if (const auto column = hoveredBy(*this, event))
        Q_EMIT hovered(*column);
    return QHeaderView::viewportEvent(event);
}

void RoleHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (column < 0 || column >= m_model.columnCount())
        return;
    const bool current = column == m_light.column;
    fillSection(*painter, rect, palette().color(QPalette::AlternateBase), palette(),
                column == m_light.hoveredColumn, current);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look::border());
    if (current)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), look::text(Tone::Accent));
    paintWords(*painter, rect.adjusted(look::small, look::medium, -look::small, -look::medium), column);
}

void RoleHeader::paintWords(QPainter &painter, const QRect &room, int column) const
{
    const MatrixColumn &role = m_model.columnAt(column);
    const int line = fontMetrics().height();
    const int side = MatrixShapes::side(fontMetrics());
    const std::optional<MatrixShape> mark = markOf(role);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setStrikeOut(role.removed);
    const int iconRoom = mark ? side + look::small : 0;
    const QString name = QFontMetrics(bold).elidedText(text::cell(role.name.left(200)), Qt::ElideRight,
                                                       room.width() - iconRoom);
    const int width = QFontMetrics(bold).horizontalAdvance(name) + iconRoom;
    const QRect first(room.center().x() - width / 2, room.top(), width, line);
    const QRect icon(first.left(), first.top() + (line - side) / 2, side, side);
    const QRect words = first.adjusted(iconRoom, 0, look::small, 0);
    if (mark)
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), room, icon).topLeft(),
                           m_shapes.shape(*mark, side, *this));
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(
        QStyle::visualRect(layoutDirection(), room, words),
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
            Qt::TextSingleLine,
        name);
    painter.setFont(font());
    painter.setPen(look::secondaryText());
    painter.drawText(room.adjusted(0, line + look::small, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     MatrixModel::tr("%1/%2", "held of all").arg(m_model.held(column)).arg(m_model.total()));
}

PermissionHeader::PermissionHeader(const MatrixModel &model, const MatrixLight &light, MatrixShapes &shapes,
                                   QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
    , m_light(light)
    , m_shapes(shapes)
    , m_width(fontMetrics().averageCharWidth() * 42)
{
    setAccessibleName(tr("Permissions"));
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setMouseTracking(true);
}

void PermissionHeader::setWidth(int width)
{
    const int least = fontMetrics().averageCharWidth() * 16;
    const int room = parentWidget() ? parentWidget()->width() - edgeMargin : width;
    m_width = std::clamp(width, least, std::max(least, room));
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QSize PermissionHeader::sizeHint() const
{
    return {m_width, QHeaderView::sizeHint().height()};
}

bool PermissionHeader::isAtEdge(const QPoint &at) const
{
    return layoutDirection() == Qt::RightToLeft ? at.x() <= edgeReach : at.x() >= width() - edgeReach;
}

bool PermissionHeader::viewportEvent(QEvent *event)
{
    if (showTip(*this, event, viewport()))
        return true;
    if (const auto row = hoveredBy(*this, event))
        Q_EMIT hovered(*row);
    return QHeaderView::viewportEvent(event);
}

void PermissionHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isAtEdge(at)) {
        m_dragging = true;
        return;
    }
    QHeaderView::mousePressEvent(event);
    const int row = logicalIndexAt(at);
    if (event->button() == Qt::LeftButton && m_model.isGroup(row))
        Q_EMIT groupClicked(row);
}

void PermissionHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    viewport()->setCursor(m_dragging || isAtEdge(event->position().toPoint()) ? Qt::SplitHCursor
                                                                              : Qt::ArrowCursor);
    if (m_dragging) {
        setWidth(layoutDirection() == Qt::RightToLeft ? width() - x : x);
        return;
    }
    if (event->buttons() == Qt::NoButton)
        return; // dragging over rows would select them one after the other
    QHeaderView::mouseMoveEvent(event);
}

void PermissionHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging) {
        m_dragging = false;
        Q_EMIT widthDragged();
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
}

QRect PermissionHeader::visual(const QRect &whole, const QRect &part) const
{
    return QStyle::visualRect(layoutDirection(), whole, part);
}

void PermissionHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const bool group = m_model.isGroup(row);
    const bool current = row == m_light.row;
    fillSection(*painter, rect, palette().color(group ? QPalette::Midlight : QPalette::AlternateBase),
                palette(), row == m_light.hoveredRow, current);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look::border());
    const QRect edge(rect.right(), rect.top(), 1, rect.height());
    painter->fillRect(visual(rect, edge), look::border());
    if (current)
        painter->fillRect(visual(rect, QRect(rect.right() - 1, rect.top(), 2, rect.height())),
                          look::text(Tone::Accent));
    const QRect room = rect.adjusted(look::medium, 0, -look::medium, 0);
    group ? paintGroup(*painter, room, row) : paintPermission(*painter, room, row);
}

void PermissionHeader::paintGroup(QPainter &painter, const QRect &room, int row) const
{
    const int side = MatrixShapes::side(fontMetrics());
    const QRect arrow(room.left(), room.center().y() - side / 2, side, side);
    painter.drawPixmap(
        visual(room, arrow).topLeft(),
        m_shapes.shape(m_model.isExpanded(row) ? MatrixShape::ArrowOpen : MatrixShape::ArrowClosed, side,
                       *this));
    const QString count = locale().toString(m_model.groupSize(row));
    const int countWidth = fontMetrics().horizontalAdvance(count);
    painter.setFont(font());
    painter.setPen(look::secondaryText());
    painter.drawText(
        visual(room, QRect(room.right() - countWidth, room.top(), countWidth + 1, room.height())),
        Qt::AlignCenter, count);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    paintPart(painter, room.adjusted(side + look::small, 0, -countWidth - look::medium, 0),
              text::cell(m_model.groupAt(row).left(200)), palette().color(QPalette::Text), bold);
}

void PermissionHeader::paintPermission(QPainter &painter, const QRect &whole, int row) const
{
    const PermissionInfo &info = *m_model.permissionAt(row);
    const int side = MatrixShapes::side(fontMetrics());
    QRect room = whole.adjusted(side + look::small, 0, 0, 0);
    if (!info.certain) {
        const int mark = side * 3 / 4;
        const QRect place(room.right() - mark, room.center().y() - mark / 2, mark, mark);
        painter.drawPixmap(visual(whole, place).topLeft(),
                           m_shapes.shape(MatrixShape::Question, mark, *this));
        room.adjust(0, 0, -mark - look::small, 0);
    }
    const QColor strong = palette().color(QPalette::Text);
    const QString permission = text::cell(info.permission.left(200));
    if (info.title.isEmpty()) {
        paintPart(painter, room, permission, strong, font(), permission.indexOf(u':') + 1);
        return;
    }
    room.setLeft(room.left() + look::medium +
                 paintPart(painter, room, text::cell(info.title.left(200)), strong, font()));
    paintPart(painter, room, permission, look::secondaryText(), font());
}

/// The first \a quiet letters are drawn quieter. Returns how much room it took.
int PermissionHeader::paintPart(QPainter &painter, QRect room, const QString &text, const QColor &colour,
                                const QFont &font, qsizetype quiet) const
{
    if (text.isEmpty() || room.width() < fontMetrics().averageCharWidth() * 2)
        return 0;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    const int width = metrics.horizontalAdvance(shown);
    const QRect whole(0, room.top(), m_width, room.height());
    room = visual(whole, QRect(room.left(), room.top(), width + 1, room.height()));
    markMatches(painter, room, shown, metrics);
    constexpr int flags = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine;
    painter.setFont(font);
    if (quiet > 0) {
        painter.setPen(look::secondaryText());
        painter.drawText(room, flags, shown.left(quiet));
        room.setLeft(room.left() + metrics.horizontalAdvance(shown.left(quiet)));
    }
    painter.setPen(colour);
    painter.drawText(room, flags, shown.mid(quiet));
    return width;
}

void PermissionHeader::markMatches(QPainter &painter, const QRect &room, const QString &text,
                                   const QFontMetrics &metrics) const
{
    if (m_model.search().isEmpty())
        return;
    const QStringList words = m_model.search().split(u' ');
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            const int left = metrics.horizontalAdvance(text.left(at));
            const int width = metrics.horizontalAdvance(text.mid(at, word.size()));
            const int inset = (room.height() - metrics.height()) / 2;
            painter.fillRect(QRect(room.left() + left, room.top() + inset, width, metrics.height()),
                             look::background(Tone::Warning));
        }
    }
}

} // namespace chatelaine
