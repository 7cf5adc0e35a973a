// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokentable.h"

#include "models/tokentext.h"
#include "session/settings.h"
#include "tokens/tokendelegate.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int nameColumn = static_cast<int>(TokenColumn::Name);
constexpr std::chrono::milliseconds saveDelay{400};
constexpr std::chrono::seconds countdownTick{1};
constexpr std::chrono::seconds relativeTick{30};

/// Widths in characters of the usual letter, so that they grow with the font.
int usualWidth(TokenColumn column)
{
    switch (column) {
    case TokenColumn::Name:
        return 20;
    case TokenColumn::Status:
        return 20;
    case TokenColumn::Owner:
        return 14;
    case TokenColumn::Role:
        return 10;
    default:
        return 12;
    }
}

} // namespace

TokenTable::TokenTable(TokenListModel &model, Settings &settings, const Clock &clock, QWidget *parent)
    : TokenTable(TokenRealm::Organisation, model, settings, clock, parent)
{
}

TokenTable::TokenTable(TokenRealm realm, TokenListModel &model, Settings &settings, const Clock &clock,
                       QWidget *parent)
    : QTableView(parent)
    , m_realm(realm)
    , m_model(model)
    , m_settings(settings)
    , m_delegate(new TokenDelegate(clock, this))
    , m_columns(new QMenu(tr("Columns"), this))
{
    const bool mine = realm == TokenRealm::Mine;
    setObjectName(mine ? QStringLiteral("myTokenTable") : QStringLiteral("tokenTable"));
    setAccessibleName(mine ? tr("My tokens") : tr("Tokens"));
    setModel(&model);
    setItemDelegate(m_delegate);
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
    fitRows();
    setUpHeader();
    fillColumnsMenu();
    connect(this, &QTableView::doubleClicked, this, &TokenTable::opened);
    connect(&m_model, &TokenListModel::refreshed, this, &TokenTable::selectPending);
    connect(&m_tick, &QTimer::timeout, this, &TokenTable::onTick);
    connect(&m_model, &TokenListModel::dataChanged, this, [this] { m_tick.start(countdownTick); });
    m_tick.start(countdownTick);
}

QString TokenTable::columnsKey() const
{
    return m_realm == TokenRealm::Mine ? QStringLiteral("mytokens/columns")
                                       : QStringLiteral("tokens/columns");
}

TokenTable::~TokenTable()
{
    if (m_save.isActive())
        m_settings.setViewState(columnsKey(), horizontalHeader()->saveState());
}

void TokenTable::setUpHeader()
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
    connect(&m_save, &QTimer::timeout, this,
            [this] { m_settings.setViewState(columnsKey(), horizontalHeader()->saveState()); });
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this](QPoint at) { m_columns->popup(horizontalHeader()->mapToGlobal(at)); });
}

void TokenTable::applyDefaultColumns()
{
    for (int column = 0; column < tokenColumnCount; ++column)
        setColumnWidth(column,
                       usualWidth(static_cast<TokenColumn>(column)) * fontMetrics().averageCharWidth() +
                           look::large);
    const auto move = [this](TokenColumn column, int to) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(static_cast<int>(column)), to);
    };
    move(TokenColumn::Status, 1);
    move(TokenColumn::Created, tokenColumnCount - 1);
    setColumnHidden(static_cast<int>(TokenColumn::Owner), m_realm == TokenRealm::Mine);
}

void TokenTable::restoreColumns()
{
    const QByteArray state = m_settings.viewState(columnsKey());
    const bool restored = !state.isEmpty() && horizontalHeader()->restoreState(state) &&
                          horizontalHeader()->count() == tokenColumnCount;
    if (!restored)
        applyDefaultColumns();
    setColumnHidden(nameColumn, false);
    horizontalHeader()->setSortIndicatorShown(true);
}

void TokenTable::fillColumnsMenu()
{
    for (int column = 0; column < tokenColumnCount; ++column) {
        QAction *entry = m_columns->addAction(text::columnTitle(static_cast<TokenColumn>(column)));
        entry->setCheckable(true);
        entry->setEnabled(column != nameColumn);
        entry->setToolTip(column == nameColumn ? tr("The name is always shown.") : QString());
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            m_save.start();
        });
    }
    m_columns->setToolTipsVisible(true);
    const auto showState = [this] {
        for (int column = 0; column < tokenColumnCount; ++column) {
            m_columns->actions().at(column)->setText(m_model.headerData(column, Qt::Horizontal).toString());
            m_columns->actions().at(column)->setChecked(!isColumnHidden(column));
        }
    };
    showState();
    connect(m_columns, &QMenu::aboutToShow, this, showState);
}

// By ranges, not by rows: a million selected rows are one range.
TokenSelection TokenTable::selected() const
{
    TokenSelection selected;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.left() != 0)
            continue;
        selected.count += range.height();
        selected.row = range.top();
    }
    if (selected.count != 1)
        selected.row = -1;
    return selected;
}

void TokenTable::selectToken(TokenId id)
{
    m_pending = id;
    selectPending();
}

void TokenTable::selectPending()
{
    const int row = m_pending.isNull() ? -1 : m_model.rowOf(m_pending);
    if (row < 0)
        return;
    m_pending = {};
    const QModelIndex index = m_model.index(row, nameColumn);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TokenTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void TokenTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        event->accept();
        Q_EMIT opened();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TokenTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Who comes by keyboard finds a row selected: where there is only one, no arrow key could select it.
    const bool byKeyboard = event->reason() == Qt::TabFocusReason ||
                            event->reason() == Qt::BacktabFocusReason ||
                            event->reason() == Qt::OtherFocusReason; // Down in the search field
    if (byKeyboard && !selectionModel()->hasSelection() && m_model.rowCount() > 0)
        selectRow(std::max(0, currentIndex().row()));
}

void TokenTable::updateRow(const QModelIndex &index)
{
    if (index.isValid())
        viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
}

void TokenTable::hover(const QModelIndex &index)
{
    if (m_hovered.isValid() && index.isValid() && m_hovered.row() == index.row())
        return;
    updateRow(m_hovered);
    m_hovered = index;
    m_delegate->setHoveredRow(index);
    updateRow(index);
}

void TokenTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(indexAt(event->position().toPoint()));
    QTableView::mouseMoveEvent(event);
}

void TokenTable::leaveEvent(QEvent *event)
{
    hover({});
    QTableView::leaveEvent(event);
}

void TokenTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * look::medium + 2);
}

void TokenTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

bool TokenTable::graceIsVisible() const
{
    const int first = std::max(0, rowAt(0));
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? m_model.rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row) {
        if (m_model.index(row, nameColumn).data(TokenListModel::InGraceRole).toBool())
            return true;
    }
    return false;
}

void TokenTable::onTick()
{
    const bool counting = isVisible() && graceIsVisible();
    m_tick.setInterval(counting ? countdownTick : relativeTick);
    viewport()->update();
}

} // namespace chatelaine
