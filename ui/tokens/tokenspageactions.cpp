// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenspage.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "models/organisationfacts.h"
#include "models/tokenlistmodel.h"
#include "tokens/bulkactions.h"
#include "tokens/bulkdialog.h"
#include "tokens/filterbar.h"
#include "tokens/overduebar.h"
#include "tokens/tokendetails.h"
#include "tokens/tokenlinks.h"
#include "tokens/tokentable.h"
#include "tokens/tokentasks.h"
#include "widgets/atserver.h"
#include "widgets/detailssplitter.h"
#include "widgets/messagebar.h"
#include "widgets/writesrefused.h"

#include <QAction>
#include <QMenu>

// What a person can do on the page: in the menus, with keys, to one token or to many.
namespace chatelaine {

QAction *TokensPage::viewAction(const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(look::icon(icon), text, this);
    action->setShortcut(keys);
    addAction(action);
    return action;
}

/// What can be done to many is done to all that match so.
QAction *TokensPage::selectAllAction()
{
    auto *all = new QAction(tr("&Select all"), this);
    all->setShortcut(QKeySequence::SelectAll);
    all->setShortcutContext(Qt::WidgetShortcut);
    all->setStatusTip(tr("Select every token that the list shows."));
    connect(all, &QAction::triggered, m_table, [this] {
        m_table->setFocus();
        m_table->selectAll();
    });
    m_table->addAction(all);
    return all;
}

void TokensPage::buildActions()
{
    const auto separator = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    m_menuActions = {m_actions->action(TokenAct::Create), m_actions->action(TokenAct::CreateMany),
                     m_actions->action(TokenAct::Identify), separator()};
    m_menuActions += m_actions->tokenGroup();
    m_menuActions += m_bulk->actions();
    m_menuActions += selectAllAction();
    m_menuActions += separator();
    m_menuActions += m_links->actions();
    m_details->offerForMany(QList{m_actions->action(TokenAct::Enable)} + m_bulk->actions() +
                            QList{m_actions->action(TokenAct::Delete)});
    addActions(m_menuActions);
    for (QWidget *scope : std::initializer_list<QWidget *>{m_table, m_details})
        scope->addAction(m_actions->action(TokenAct::Delete));
    removeAction(
        m_actions->action(TokenAct::Delete)); // Delete belongs to the list and the pane, not to every field

    QAction *search = viewAction(tr("&Search"), QStringLiteral("search"), QKeySequence::Find);
    connect(search, &QAction::triggered, m_filters, &FilterBar::focusSearch);
    QAction *details = m_splitter->makeDetailsAction(this);
    addAction(details);
    QAction *columns = viewAction(tr("Choose &columns"), QStringLiteral("configure"), {});
    columns->setMenu(m_table->columnsMenu());
    addAction(m_actions->action(TokenAct::Refresh));
    m_viewActions = {m_actions->action(TokenAct::Refresh), separator(), search, columns, details};
}

void TokensPage::perform(TokenAct act)
{
    if (act == TokenAct::Refresh) {
        m_context.facts.reload();
        m_model->refresh();
        return;
    }
    m_messages->dismiss();
    m_wantedName.clear();
    if (m_table->selected().count > 1 && act == TokenAct::Delete)
        return actOnMany(BulkKind::Delete);
    if (m_table->selected().count > 1 && act == TokenAct::Enable)
        return actOnMany(BulkKind::Disable);
    m_tasks->start(act, m_details->token());
}

void TokensPage::actOnMany(BulkKind kind)
{
    if (!m_model->showsQuery()) // rows of the question before may be among them
        return updateActions();
    auto *dialog =
        new BulkDialog({*m_context.backend.tokens(), *m_context.backend.authenticator(), m_context.facts,
                        m_context.settings, m_context.clock, atServer(m_context.backend)},
                       kind, m_table->selectedIds(), this);
    connect(dialog, &BulkDialog::actedOn, m_model, &TokenListModel::refresh);
    dialog->open();
}

void TokensPage::updateActions()
{
    TokenSituation situation;
    situation.identity = m_context.facts.identity();
    situation.traits = m_context.backend.tokens()->traits();
    situation.selected = m_table->selected().count;
    situation.token = m_details->token();
    situation.now = m_context.clock.now();
    situation.personalTokens = m_context.facts.policy().personalTokens;
    situation.writesRefused = writesRefused(m_context.backend);
    situation.manyAtOnce = true;
    if (situation.selected > 1 && !m_model->showsQuery())
        situation.writesRefused = tr("Which tokens these are is still being found out. Wait a moment.");
    m_actions->update(situation);
    m_bulk->show(situation);
    if (m_overdue)
        m_overdue->setRefusal(situation.writesRefused);
    m_details->refreshActions();
    showEmpty(); // what can be made changes with who is signed in and how the server is doing
    m_links->update(m_details->token());
}

void TokensPage::openContextMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->tokenGroup());
    menu->addActions(m_bulk->actions());
    menu->addSeparator();
    menu->addActions(m_links->actions());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace chatelaine
