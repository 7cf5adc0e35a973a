// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

#include <chrono>
#include <functional>

class QMenu;

namespace chatelaine {

class RecordDelegate;
class Settings;

/// How a RecordTable is set up.
struct TableSetup
{
    QString name;             ///< for screen readers: "Users"
    QString settingsKey;      ///< under which columns and order are remembered
    QVector<int> widths;      ///< of the columns, in letters
    QVector<int> order;       ///< the columns from left to right at first; empty: as the model has them
    QVector<int> hidden = {}; ///< columns that are not shown at first
    QVector<int> absent = {}; ///< columns that there is nothing to show in: never shown nor offered
    std::function<int(qint64)> rowOf; ///< row of the thing with this number; -1 if it is not in the list
};

/// What is selected, without naming every row of it.
struct RowSelection
{
    qsizetype count = 0;
    int row = -1; ///< of the selected row if there is exactly one
};

/// A list of tokens, people or groups: sortable, with columns that a person chooses and orders, and that are
/// remembered. The first column is always shown. Rows that come or go above what is in sight do not move it.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    /// Takes \a delegate.
    RecordTable(QAbstractItemModel &model, RecordDelegate *delegate, const TableSetup &setup,
                Settings &settings, QWidget *parent = nullptr);
    ~RecordTable() override;

    RowSelection selected() const;
    /// Selects the thing with this number and scrolls to it, now or as soon as the list holds it.
    void selectNumber(qint64 id);
    /// The list was taken over: selects what was waited for.
    void selectPending();
    /// Entries that show and hide the columns, for a menu button or an action.
    QMenu *columnsMenu() const { return m_columns; }

Q_SIGNALS:
    void selectionMoved();
    void opened(); ///< double click or Enter on a row

protected:
    /// How long what is drawn stays true; asked after each drawing.
    virtual std::chrono::milliseconds untilTick() const;
    void tickIn(std::chrono::milliseconds time) { m_tick.start(time); }

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpHeader();
    void restoreColumns();
    void widenForTitles();
    void widenForTitle(int column);
    void applyDefaultColumns();
    void fillColumnsMenu();
    void rememberTop();
    void keepTop();
    void hover(const QModelIndex &index);
    void updateRow(const QModelIndex &index);
    void fitRows();
    void onTick();

    TableSetup m_setup;
    Settings &m_settings;
    RecordDelegate *m_delegate;
    QMenu *m_columns;
    QTimer m_save;
    QTimer m_tick; ///< distances from now change
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_top; ///< the first row in sight while rows come or go
    int m_topAt = 0;             ///< where it is drawn
    bool m_titlesFit = false;
    qint64 m_pending = 0;
};

} // namespace chatelaine
