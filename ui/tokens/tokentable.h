// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tokenlistmodel.h"
#include "tokens/tokenactions.h"

#include <QTableView>
#include <QTimer>

class QMenu;

namespace chatelaine {

class Settings;
class TokenDelegate;

/// What is selected, without naming every row of it.
struct TokenSelection
{
    qsizetype count = 0;
    int row = -1; ///< of the selected token if there is exactly one
};

/// The list of tokens: sortable, with columns that a person chooses and orders, and that are remembered.
class TokenTable : public QTableView
{
    Q_OBJECT

public:
    TokenTable(TokenListModel &model, Settings &settings, const Clock &clock, QWidget *parent = nullptr);
    /// Of one's own tokens, the column of their owner is not shown at first.
    TokenTable(TokenRealm realm, TokenListModel &model, Settings &settings, const Clock &clock,
               QWidget *parent = nullptr);
    ~TokenTable() override;

    TokenSelection selected() const;
    /// Selects \a id and scrolls to it, now or as soon as the list holds it.
    void selectToken(TokenId id);
    /// Entries that show and hide the columns, for a menu button or an action.
    QMenu *columnsMenu() const { return m_columns; }

Q_SIGNALS:
    void selectionMoved();
    void opened(); ///< double click or Enter on a row

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void setUpHeader();
    void restoreColumns();
    void applyDefaultColumns();
    void fillColumnsMenu();
    void hover(const QModelIndex &index);
    void updateRow(const QModelIndex &index);
    void fitRows();
    void selectPending();
    void onTick();
    bool graceIsVisible() const;

    QString columnsKey() const;

    TokenRealm m_realm;
    TokenListModel &m_model;
    Settings &m_settings;
    TokenDelegate *m_delegate;
    QMenu *m_columns;
    QTimer m_save;
    QTimer m_tick;
    QPersistentModelIndex m_hovered;
    TokenId m_pending;
};

} // namespace chatelaine
