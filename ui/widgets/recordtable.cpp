// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recordtable.h"

#include "session/settings.h"
#include "widgets/recorddelegate.h"
#include "widgets/stylepaint.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace chatelaine {

namespace {
constexpr int nameColumn = 0;
constexpr std::chrono::milliseconds saveDelay{400};
constexpr std::chrono::seconds relativeTick{30};
} // namespace

RecordTable::RecordTable(QAbstractItemModel &model, RecordDelegate *delegate, const TableSetup &setup,
                         Settings &settings, QWidget *parent)
    : QTableView(parent)
    , m_setup(setup)
    , m_settings(settings)
    , m_delegate(delegate)
    , m_columns(new QMenu(tr("Columns"), this))
{
    setAccessibleName(setup.name);
    setModel(&model);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    verticalHeader()->hide();
    // Whether a column is selected as a whole would be asked of each of a million rows, to highlight its
    // title.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(&model, horizontalHeader()));
    fitRows();
    setUpHeader();
    fillColumnsMenu();
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &RecordTable::rememberTop);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RecordTable::rememberTop);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RecordTable::keepTop);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RecordTable::keepTop);
    connect(&m_tick, &QTimer::timeout, this, &RecordTable::onTick);
    m_tick.start(relativeTick);
}

RecordTable::~RecordTable()
{
    if (m_save.isActive())
        m_settings.setViewState(m_setup.settingsKey, horizontalHeader()->saveState());
}

void RecordTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setSortIndicator(nameColumn, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    restoreColumns();
    setSortingEnabled(true);
    m_save.setSingleShot(true);
    m_save.setInterval(saveDelay);
    const auto remember = [this] { m_save.start(); };
    connect(header, &QHeaderView::sectionMoved, &m_save, remember);
    connect(header, &QHeaderView::sectionResized, &m_save, remember);
    connect(header, &QHeaderView::sortIndicatorChanged, &m_save, remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordTable::widenForTitle);
    connect(&m_save, &QTimer::timeout, this,
            [this] { m_settings.setViewState(m_setup.settingsKey, horizontalHeader()->saveState()); });
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this](QPoint at) { m_columns->popup(horizontalHeader()->mapToGlobal(at)); });
}

void RecordTable::applyDefaultColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < int(m_setup.widths.size()); ++column)
        setColumnWidth(column, m_setup.widths[column] * letter + look::large);
    for (int column : std::as_const(m_setup.hidden))
        setColumnHidden(column, true);
    for (int place = 0; place < int(m_setup.order.size()); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(m_setup.order[place]), place);
}

void RecordTable::restoreColumns()
{
    const QByteArray state = m_settings.viewState(m_setup.settingsKey);
    const bool restored = !state.isEmpty() && horizontalHeader()->restoreState(state) &&
                          horizontalHeader()->count() == model()->columnCount();
    if (!restored)
        applyDefaultColumns();
    setColumnHidden(nameColumn, false);
    for (int column : std::as_const(m_setup.absent))
        setColumnHidden(column, true);
}

// What was kept may be of another language, or of a smaller font. Later, people may have them as narrow as
// they like.
void RecordTable::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_titlesFit, true))
        widenForTitles();
    QTableView::showEvent(event);
}

void RecordTable::widenForTitles()
{
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorShown(false); // only one of them has it
    for (int column = 0; column < header->count(); ++column)
        widenForTitle(column);
    header->setSortIndicatorShown(isSortingEnabled());
    widenForTitle(header->sortIndicatorSection());
}

void RecordTable::widenForTitle(int column)
{
    setColumnWidth(column, std::max(columnWidth(column), horizontalHeader()->sectionSizeHint(column)));
}

void RecordTable::fillColumnsMenu()
{
    const int columns = model()->columnCount();
    for (int column = 0; column < columns; ++column) {
        QAction *entry = m_columns->addAction(QString());
        entry->setCheckable(true);
        entry->setVisible(!m_setup.absent.contains(column));
        entry->setEnabled(column != nameColumn);
        entry->setToolTip(column == nameColumn ? tr("The name is always shown.") : QString());
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            m_save.start();
        });
    }
    m_columns->setToolTipsVisible(true);
    const auto showState = [this, columns] {
        for (int column = 0; column < columns; ++column) {
            m_columns->actions().at(column)->setText(model()->headerData(column, Qt::Horizontal).toString());
            m_columns->actions().at(column)->setChecked(!isColumnHidden(column));
        }
    };
    showState();
    connect(m_columns, &QMenu::aboutToShow, this, showState);
}

// By ranges, not by rows: a million selected rows are one range.
RowSelection RecordTable::selected() const
{
    RowSelection selected;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.left() != 0)
            continue;
        selected.count += range.height();
        selected.row = range.top();
    }
    if (selected.count != 1)
        selected.row = -1;
    return selected;
}

void RecordTable::selectNumber(qint64 id)
{
    m_pending = id;
    selectPending();
}

void RecordTable::selectPending()
{
    const int row = m_pending == 0 ? -1 : m_setup.rowOf(m_pending);
    if (row < 0)
        return;
    m_pending = 0;
    const QModelIndex index = model()->index(row, nameColumn);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

// What a table adds is to tell screen readers that the keyboard is at the new row. Qt versions differ in
// whether they ask first where it is: whoever types in the search line may not be led away from it.
void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else // NOLINTNEXTLINE(bugprone-parent-virtual-call): see above
        QAbstractItemView::currentChanged(current, previous);
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        event->accept();
        Q_EMIT opened();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Who comes by keyboard finds a row selected: where there is only one, no arrow key could select it.
    const bool byKeyboard = event->reason() == Qt::TabFocusReason ||
                            event->reason() == Qt::BacktabFocusReason ||
                            event->reason() == Qt::OtherFocusReason; // Down in the search field
    if (byKeyboard && !selectionModel()->hasSelection() && model()->rowCount() > 0)
        selectRow(std::max(0, currentIndex().row()));
}

// Usually the row shows it; what was loaded anew has none that is the current one.
void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    stylepaint::focusRing(painter, viewport()->rect());
}

void RecordTable::rememberTop()
{
    // Whoever is at the very top wants to see what comes there.
    const bool scrolled = verticalScrollBar()->value() > 0;
    m_top = scrolled ? model()->index(rowAt(0), nameColumn) : QModelIndex();
    m_topAt = scrolled ? rowViewportPosition(m_top.row()) : 0;
}

void RecordTable::keepTop()
{
    if (!m_top.isValid())
        return;
    updateGeometries(); // there may be more to scroll through now
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + rowViewportPosition(m_top.row()) - m_topAt);
    m_top = QModelIndex();
}

void RecordTable::updateRow(const QModelIndex &index)
{
    if (index.isValid())
        viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
}

void RecordTable::hover(const QModelIndex &index)
{
    if (m_hovered.isValid() && index.isValid() && m_hovered.row() == index.row())
        return;
    updateRow(m_hovered);
    m_hovered = index;
    m_delegate->setHoveredRow(index);
    updateRow(index);
}

void RecordTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(indexAt(event->position().toPoint()));
    QTableView::mouseMoveEvent(event);
}

void RecordTable::leaveEvent(QEvent *event)
{
    hover({});
    QTableView::leaveEvent(event);
}

void RecordTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * look::medium + 2);
}

std::chrono::milliseconds RecordTable::untilTick() const
{
    return relativeTick;
}

void RecordTable::onTick()
{
    m_tick.setInterval(untilTick());
    viewport()->update();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace chatelaine
