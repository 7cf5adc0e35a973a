// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokenquery.h"
#include "tokens/tokenactions.h"
#include "widgets/page.h"

#include <QSet>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace chatelaine {

class BulkActions;
class DetailsSplitter;
class EmptyState;
class FilterBar;
class MessageBar;
class OverdueBar;
class TokenCounter;
class TokenDetails;
class TokenLinks;
class TokenListModel;
class TokenTable;
class TokenTasks;

/// The organisation's tokens, with everything a person can do to them.
class TokensPage : public Page
{
    Q_OBJECT

public:
    explicit TokensPage(const PageContext &context, QWidget *parent = nullptr);

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override { return m_menuActions; }
    QList<QAction *> viewActions() const override { return m_viewActions; }
    bool reveal(const Place &place) override;
    std::optional<Place> selectedPlace() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTop(QVBoxLayout &column);
    void buildBody(QVBoxLayout &column);
    void buildActions();
    QAction *selectAllAction();
    QAction *viewAction(const QString &text, const QString &icon, const QKeySequence &keys);
    void connectParts();
    void connectTasks();
    void perform(TokenAct act);
    void actOnMany(BulkKind kind);
    void onFilterChanged();
    void enterList();
    void selectWaited();
    void selectNamed();
    void onReplaced(const Token &token, TokenId successor);
    void onSelection();
    void onRefreshed();
    void showState();
    void showEmpty();
    void showForbidden();
    void showNone();
    void dismissLoadError();
    void showCount();
    void onEmptyAction();
    void updateActions();
    void connectServer();
    void sayIfItIsGone(const Token &token, const QString &where);
    void onServerFacts();
    QString region() const;
    void onOpened();
    void onFactsChanged();
    void lookAtTheList(const QString &name);
    void tellUnreadable();
    TokenQuery wantedQuery() const;
    void openContextMenu(const QPoint &at);
    void revealToken(TokenId id);

    PageContext m_context;
    TokenListModel *m_model;
    TokenCounter *m_counter;
    TokenActions *m_actions;
    BulkActions *m_bulk;
    TokenTasks *m_tasks;
    QLabel *m_count;
    MessageBar *m_messages;
    FilterBar *m_filters;
    QStackedWidget *m_stack;
    TokenTable *m_table;
    EmptyState *m_empty;
    DetailsSplitter *m_splitter;
    TokenDetails *m_details;
    TokenLinks *m_links;
    OverdueBar *m_overdue = nullptr; ///< where deletions can wait for their time
    QList<QAction *> m_menuActions;
    QList<QAction *> m_viewActions;
    QString m_selectedIn; ///< the region in which the selected token was selected
    QString m_loadError;  ///< what the message bar says about loading, if it does
    bool m_loadedOnce = false;
    bool m_isNewSearch = false; ///< nothing was chosen among what it finds
    bool m_wantsFirst = false;  ///< the first of what is being searched for is to be selected
    QString m_wantedName;       ///< of the token that is to be selected once the list has been read
    QSet<TokenId> m_replaced;   ///< by their successors: nobody wonders where they are
    int m_unreadable = 0;       ///< rows that the server sent and nobody can read
};

} // namespace chatelaine
