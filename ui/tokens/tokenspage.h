// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "tokens/tokenactions.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace chatelaine {

class Backend;
class ClipboardGuard;
class EmptyState;
class FilterBar;
class MessageBar;
class OrganisationFacts;
class Settings;
class TokenCounter;
class TokenDetails;
class TokenListModel;
class TokenTable;
class TokenTasks;

/// What the page works with. Everything must outlive it.
struct TokensContext
{
    Backend &backend;
    Settings &settings;
    ClipboardGuard &clipboard;
    const Clock &clock;
};

/// The organisation's tokens, with everything a person can do to them.
class TokensPage : public QWidget
{
    Q_OBJECT

public:
    explicit TokensPage(const TokensContext &context, QWidget *parent = nullptr);
    ~TokensPage() override;

    /// For the window's Token menu, in order; separators as QAction::isSeparator().
    QList<QAction *> menuActions() const { return m_menuActions; }
    /// For the window's View menu: refresh, columns, search, details.
    QList<QAction *> viewActions() const { return m_viewActions; }
    /// Lock, sign-out, quit: closes every open dialog, secrets for good, and asks nothing.
    void closeSecrets();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTop(QVBoxLayout &column);
    void buildBody(QVBoxLayout &column);
    void buildActions();
    QAction *viewAction(const QString &text, const QString &icon, const QKeySequence &keys);
    void connectParts();
    void connectTasks();
    void perform(TokenAct act);
    void onFilterChanged();
    void onSelection();
    void onRefreshed();
    void showState();
    void dismissLoadError();
    void showCount();
    void onEmptyAction();
    void updateActions();
    void openContextMenu(const QPoint &at);
    void reveal(TokenId id);
    void setDetailsShown(bool shown);

    TokensContext m_context;
    OrganisationFacts *m_facts;
    TokenListModel *m_model;
    TokenCounter *m_counter;
    TokenActions *m_actions;
    TokenTasks *m_tasks;
    QLabel *m_count;
    MessageBar *m_messages;
    FilterBar *m_filters;
    QStackedWidget *m_stack;
    TokenTable *m_table;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    TokenDetails *m_details;
    QAction *m_showDetails = nullptr;
    QList<QAction *> m_menuActions;
    QList<QAction *> m_viewActions;
    QString m_loadError; ///< what the message bar says about loading, if it does
    bool m_loadedOnce = false;
};

} // namespace chatelaine
