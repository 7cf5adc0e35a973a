// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "tokens/tokenactions.h"
#include "widgets/page.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace chatelaine {

class DetailsSplitter;
class EmptyState;
class FactLabel;
class MessageBar;
class TokenDetails;
class TokenListModel;
class TokenTable;
class TokenTasks;

/// The personal access tokens of whoever is signed in.
class MyTokensPage : public Page
{
    Q_OBJECT

public:
    explicit MyTokensPage(const PageContext &context, QWidget *parent = nullptr);

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override { return m_menuActions; }
    QList<QAction *> viewActions() const override { return m_viewActions; }
    bool reveal(const Place &place) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTop(QVBoxLayout &column);
    void buildBody(QVBoxLayout &column);
    void buildActions();
    void connectParts();
    void connectTasks();
    void askPolicy();
    void perform(TokenAct act);
    void onSelection();
    void onRefreshed();
    void showState();
    void showEmpty();
    void showOff();
    void onEmptyAction();
    void updateActions();
    void openContextMenu(const QPoint &at);
    bool mayEditPolicy() const;
    bool isOff() const;
    QString whoCanSwitchOn() const;

    PageContext m_context;
    TokenListModel *m_model;
    TokenActions *m_actions;
    TokenTasks *m_tasks;
    QLabel *m_count;
    MessageBar *m_messages;
    QWidget *m_off;
    FactLabel *m_offWords;
    QPushButton *m_toPolicy;
    QStackedWidget *m_stack;
    TokenTable *m_table;
    EmptyState *m_empty;
    DetailsSplitter *m_splitter;
    TokenDetails *m_details;
    QList<QAction *> m_menuActions;
    QList<QAction *> m_viewActions;
    std::optional<Policy> m_policy; ///< none until known
    bool m_loadedOnce = false;
};

} // namespace chatelaine
