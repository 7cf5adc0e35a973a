// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixview.h"

#include "models/tokentext.h"
#include "roles/matrixdelegate.h"
#include "roles/matrixheaders.h"
#include "session/settings.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace chatelaine {

namespace {

const QString firstColumnKey = QStringLiteral("matrix/firstColumn");

QVector<int> sorted(const QSet<int> &numbers)
{
    QVector<int> list(numbers.cbegin(), numbers.cend());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

MatrixView::MatrixView(MatrixModel &model, Settings &settings, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_settings(settings)
    , m_delegate(new MatrixDelegate(model, m_light, m_shapes, this))
    , m_roles(new RoleHeader(model, m_light, m_shapes, this))
    , m_permissions(new PermissionHeader(model, m_light, m_shapes, this))
    , m_corner(new QLabel(this))
{
    setObjectName(QStringLiteral("matrixView"));
    setAccessibleName(tr("Permission matrix"));
    setHorizontalHeader(m_roles);
    setVerticalHeader(m_permissions);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setUpHeaders();
    fitSections();
}

void MatrixView::setUpHeaders()
{
    m_corner->setTextFormat(Qt::PlainText);
    m_corner->setAutoFillBackground(true);
    m_corner->setBackgroundRole(QPalette::AlternateBase);
    m_corner->setContentsMargins(look::medium, 0, look::medium, look::medium);
    m_corner->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    look::setSecondary(*m_corner);
    if (const int width = m_settings.viewState(firstColumnKey).toInt(); width > 0)
        m_permissions->setWidth(width);
    connect(m_permissions, &PermissionHeader::widthDragged, this, [this] {
        m_settings.setViewState(firstColumnKey, QByteArray::number(m_permissions->columnWidth()));
    });
    connect(m_permissions, &PermissionHeader::groupClicked, this,
            [this](int row) { m_model.setExpanded(row, !m_model.isExpanded(row)); });
    connect(m_permissions, &PermissionHeader::hovered, this, [this](int row) { hover(row, -1); });
    connect(m_roles, &RoleHeader::hovered, this, [this](int column) { hover(-1, column); });
    // A click on a header goes to its row or column; it does not select two thousand cells.
    disconnect(m_roles, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(m_roles, &QHeaderView::sectionEntered, this, nullptr);
    disconnect(m_permissions, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(m_permissions, &QHeaderView::sectionEntered, this, nullptr);
    connect(m_roles, &QHeaderView::sectionPressed, this, [this](int column) {
        goTo(-1, column);
        Q_EMIT roleClicked();
    });
    connect(m_permissions, &QHeaderView::sectionPressed, this, [this](int row) {
        goTo(row, -1);
        Q_EMIT rowClicked();
    });
    const auto askMenu = [this](QHeaderView *header, const QPoint &at) {
        const int section = header->logicalIndexAt(at);
        header == m_roles ? goTo(-1, section) : goTo(section, -1);
        Q_EMIT menuWanted(header->viewport()->mapToGlobal(at));
    };
    connect(m_roles, &QWidget::customContextMenuRequested, this,
            [this, askMenu](const QPoint &at) { askMenu(m_roles, at); });
    connect(m_permissions, &QWidget::customContextMenuRequested, this,
            [this, askMenu](const QPoint &at) { askMenu(m_permissions, at); });
    const auto refit = [this] { m_roles->setDefaultSectionSize(m_roles->fittingWidth()); };
    connect(&m_model, &QAbstractItemModel::columnsInserted, this, refit);
    connect(&m_model, &QAbstractItemModel::columnsRemoved, this, refit);
    connect(&m_model, &MatrixModel::filtered, this, &MatrixView::relight);
}

void MatrixView::fitSections()
{
    m_permissions->setMinimumSectionSize(1);
    m_permissions->setDefaultSectionSize(fontMetrics().height() + look::medium + look::small);
    m_roles->setDefaultSectionSize(m_roles->fittingWidth());
    verticalScrollBar()->setSingleStep(m_permissions->defaultSectionSize());
    horizontalScrollBar()->setSingleStep(m_roles->defaultSectionSize());
}

/// Names the group whose heading has been scrolled away.
void MatrixView::nameTopGroup()
{
    const int top = rowAt(0);
    const bool away = top >= 0 && !m_model.isGroup(top);
    const QString group = away ? text::cell(m_model.groupAt(top)) : QString();
    const int room = m_corner->width() - 2 * look::medium;
    const QString words =
        away ? tr("Permission in %1", "a group of permissions").arg(group) : tr("Permission");
    if (words == m_topWords && room == m_topRoom)
        return;
    m_topWords = words;
    m_topRoom = room;
    m_corner->setText(fontMetrics().elidedText(words, Qt::ElideRight, room));
}

void MatrixView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        nameTopGroup();
}

void MatrixView::placeCorner()
{
    m_corner->setGeometry(QRect(m_permissions->x(), m_roles->y(), m_permissions->width(), m_roles->height()));
    m_corner->raise();
}

void MatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    // QTableView sets both to one per cent of the range, which is nothing like a row or a role.
    verticalScrollBar()->setSingleStep(m_permissions->defaultSectionSize());
    horizontalScrollBar()->setSingleStep(m_roles->defaultSectionSize());
    placeCorner();
    nameTopGroup();
}

/// The current cell stays in sight when a message or a scroll bar takes room.
void MatrixView::resizeEvent(QResizeEvent *event)
{
    const QModelIndex current = currentIndex();
    const QRect cell = current.isValid() ? visualRect(current) : QRect();
    const bool wasSeen = cell.intersects(QRect(QPoint(), event->oldSize()));
    QTableView::resizeEvent(event);
    if (wasSeen)
        scrollTo(current);
}

void MatrixView::goTo(int row, int column)
{
    const QModelIndex now = currentIndex();
    const int toRow = row >= 0 ? row : std::max(0, now.row());
    const int toColumn = column >= 0 ? column : std::max(0, now.column());
    const QModelIndex index = m_model.index(toRow, toColumn);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (m_model.isGroup(toRow - 1))
        scrollTo(m_model.index(toRow - 1, toColumn)); // the first of a group is seen with its heading
    scrollTo(index);
}

QVector<int> MatrixView::selectedRows() const
{
    QSet<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    return sorted(rows);
}

QVector<int> MatrixView::selectedColumns() const
{
    QSet<int> columns;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    if (columns.isEmpty() && currentIndex().isValid())
        columns.insert(currentIndex().column());
    return sorted(columns);
}

QModelIndex MatrixView::boxAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return {};
    const QRect box = m_delegate->boxOf(index, visualRect(index), *this);
    return box.adjusted(-3, -3, 3, 3).contains(at) && !box.isEmpty() ? index : QModelIndex();
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    m_pressedBox = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
                       ? QPersistentModelIndex(boxAt(event->position().toPoint()))
                       : QPersistentModelIndex();
    QTableView::mousePressEvent(event);
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex box = m_pressedBox;
    m_pressedBox = QPersistentModelIndex();
    if (box.isValid() && box == boxAt(event->position().toPoint()))
        Q_EMIT toggleWanted({box.row()}, {box.column()});
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !indexAt(at).isValid())
        return;
    if (boxAt(at).isValid())
        return mousePressEvent(event); // two quick clicks on a box are two clicks
    openCurrent();
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuWanted(byMouse ? event->globalPos()
                              : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void MatrixView::updateSection(int section, Qt::Orientation orientation)
{
    if (section < 0)
        return;
    QHeaderView *header = orientation == Qt::Vertical ? verticalHeader() : horizontalHeader();
    const int at = header->sectionViewportPosition(section);
    const int size = header->sectionSize(section);
    if (orientation == Qt::Vertical) {
        viewport()->update(0, at, viewport()->width(), size);
        header->viewport()->update(0, at, header->viewport()->width(), size);
    } else {
        viewport()->update(at, 0, size, viewport()->height());
        header->viewport()->update(at, 0, size, header->viewport()->height());
    }
}

void MatrixView::light(int &held, int now, Qt::Orientation orientation)
{
    if (held == now)
        return;
    updateSection(held, orientation);
    held = now;
    updateSection(held, orientation);
}

void MatrixView::hover(int row, int column)
{
    light(m_light.hoveredRow, row, Qt::Vertical);
    light(m_light.hoveredColumn, column, Qt::Horizontal);
}

void MatrixView::relight()
{
    light(m_light.row, currentIndex().row(), Qt::Vertical);
    light(m_light.column, currentIndex().column(), Qt::Horizontal);
}

void MatrixView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    hover(index.row(), index.column());
    QTableView::mouseMoveEvent(event);
}

void MatrixView::leaveEvent(QEvent *event)
{
    hover(-1, -1);
    QTableView::leaveEvent(event);
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        goTo(0, 0);
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    relight();
    Q_EMIT currentMoved();
}

/// A screen reader says what has become of the cell that has the keyboard.
void MatrixView::sayCurrent()
{
    const QModelIndex cell = currentIndex();
    QAccessibleEvent event(this, QAccessible::NameChanged);
    event.setChild((cell.row() + 1) * (m_model.columnCount() + 1) + cell.column() + 1); // headers come first
    QAccessible::updateAccessibility(&event);
}

void MatrixView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QTableView::dataChanged(first, last, roles);
    if (hasFocus() && QItemSelectionRange(first, last).contains(currentIndex()))
        sayCurrent();
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSections();
}

} // namespace chatelaine
