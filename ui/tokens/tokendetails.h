// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QStackedLayout;
class QTabWidget;
class QVBoxLayout;

namespace chatelaine {

class Backend;
class ElidedLabel;
class EmptyState;
class FactLabel;
class GrantTree;
class HistoryTab;
class OrganisationFacts;
class OverviewTab;
class StatusBadge;
class TokenActions;

/// Everything about the selected token. Asks the back end for a fresh record, its grants and its history;
/// answers about another token than the one shown by then are dropped.
class TokenDetails : public QFrame
{
    Q_OBJECT

public:
    TokenDetails(Backend &backend, OrganisationFacts &facts, TokenActions &actions, const Clock &clock,
                 QWidget *parent = nullptr);

    /// Shows the token \a id if it alone is selected, else (null) words for \a count selected tokens.
    /// \a known is its record if the list has it already.
    void setSelection(qsizetype count, TokenId id, const std::optional<Token> &known);
    /// What can be done to several selected tokens: offered instead of the details of one.
    void offerForMany(const QList<QAction *> &actions);
    /// Takes over a fresh record, for instance the answer to an edit.
    void adopt(const Token &token);
    const std::optional<Token> &token() const { return m_token; }
    /// Updates what depends on the actions' states.
    void refreshActions();

Q_SIGNALS:
    void tokenChanged();

private:
    void buildHeader(QVBoxLayout &column);
    void buildButtons(QVBoxLayout &column);
    void buildTabs(QVBoxLayout &column);
    void reload();
    void reloadTab();
    void loadGrants();
    void loadHistory();
    void onChanged(const TokenChange &change);
    void showToken();
    void showDeletion(Instant now);
    void showLoading();
    void showNothing(qsizetype selected);
    void onTick();

    Backend &m_backend;
    OrganisationFacts &m_facts;
    TokenActions &m_actions;
    const Clock &m_clock;
    TokenId m_id;
    std::optional<Token> m_token;
    quint64 m_newestRequest = 0;
    QTimer m_tick;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_many = nullptr; ///< buttons for several selected tokens
    ElidedLabel *m_name;
    StatusBadge *m_status;
    FactLabel *m_grace;
    FactLabel *m_off; ///< why a personal token does not work
    FactLabel *m_deletion;
    QTabWidget *m_tabs;
    OverviewTab *m_overview;
    GrantTree *m_grants;
    HistoryTab *m_history;
};

} // namespace chatelaine
