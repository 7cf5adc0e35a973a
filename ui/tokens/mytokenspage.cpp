// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/mytokenspage.h"

#include "backend/backend.h"
#include "backend/policyservice.h"
#include "backend/whenready.h"
#include "domain/lists.h"
#include "models/organisationfacts.h"
#include "models/tokenlistmodel.h"
#include "models/tokentext.h"
#include "tokens/tokendetails.h"
#include "tokens/tokentable.h"
#include "tokens/tokentasks.h"
#include "widgets/actionbutton.h"
#include "widgets/detailssplitter.h"
#include "widgets/emptystate.h"
#include "widgets/factlabel.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chatelaine {

MyTokensPage::MyTokensPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new TokenListModel(*context.backend.tokens(), context.clock, this))
    , m_actions(new TokenActions(TokenRealm::Mine, this))
    , m_tasks(new TokenTasks({*context.backend.tokens(), context.facts, context.settings, context.clipboard,
                              context.clock, context.backend.directory(), TokenRealm::Mine},
                             *this))
    , m_count(new QLabel)
    , m_messages(new MessageBar)
    , m_off(new QWidget)
    , m_offWords(new FactLabel)
    , m_toPolicy(new QPushButton(tr("Go to the policy")))
    , m_stack(new QStackedWidget)
    , m_table(new TokenTable(TokenRealm::Mine, *m_model, context.settings, context.clock))
    , m_empty(new EmptyState)
    , m_splitter(new DetailsSplitter(context.settings, QStringLiteral("mytokens")))
    , m_details(new TokenDetails(context.backend, context.facts, *m_actions, context.clock))
{
    setObjectName(QStringLiteral("myTokensPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::huge, look::large, look::huge, look::large);
    column->setSpacing(look::large);
    buildTop(*column);
    buildBody(*column);
    buildActions();
    connectParts();
    connectTasks();
    setFocusProxy(m_table);
    TokenQuery query = m_model->query();
    query.mine = true;
    m_model->setQuery(query);
    askPolicy();
    updateActions();
    showState();
}

void MyTokensPage::buildTop(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(new SectionHeading(tr("My tokens"), SectionHeading::Level::Page), 0, Qt::AlignBaseline);
    row->addWidget(m_count, 1, Qt::AlignBaseline);
    auto *create = actionButton(m_actions->action(TokenAct::Create));
    create->setDefault(true);
    row->addWidget(create);
    auto *off = new QHBoxLayout(m_off);
    off->setContentsMargins(0, 0, 0, 0);
    off->addWidget(m_offWords, 1, Qt::AlignVCenter);
    off->addWidget(m_toPolicy);
    column.addLayout(row);
    column.addWidget(m_messages);
    column.addWidget(m_off);
    m_count->setTextFormat(Qt::PlainText);
    look::setSecondary(*m_count);
    m_messages->hide();
    m_off->hide();
}

void MyTokensPage::buildBody(QVBoxLayout &column)
{
    m_splitter->setParts(m_table, m_details);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    column.addWidget(m_stack, 1);
}

void MyTokensPage::buildActions()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_menuActions = {m_actions->action(TokenAct::Create), line};
    m_menuActions += m_actions->tokenGroup();
    addActions(m_menuActions);
    QAction *remove = m_actions->action(TokenAct::Delete);
    for (QWidget *scope : std::initializer_list<QWidget *>{m_table, m_details})
        scope->addAction(remove);
    removeAction(remove); // Delete belongs to the list and the pane, not to every field
    addAction(m_actions->action(TokenAct::Refresh));
    auto *columns = new QAction(look::icon(QStringLiteral("configure")), tr("Choose &columns"), this);
    columns->setMenu(m_table->columnsMenu());
    m_viewActions = {m_actions->action(TokenAct::Refresh), columns};
}

void MyTokensPage::connectParts()
{
    m_actions->watchKeys(*m_table);
    connect(m_actions, &TokenActions::triggered, this, &MyTokensPage::perform);
    connect(m_actions, &TokenActions::refused, this,
            [this](const QString &words) { m_messages->show(Tone::Neutral, words); });
    connect(m_table, &TokenTable::selectionMoved, this, &MyTokensPage::onSelection);
    connect(m_table, &TokenTable::opened, m_actions->action(TokenAct::Edit), &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MyTokensPage::openContextMenu);
    connect(m_details, &TokenDetails::tokenChanged, this, &MyTokensPage::updateActions);
    connect(m_model, &TokenListModel::stateChanged, this, &MyTokensPage::showState);
    connect(m_model, &TokenListModel::refreshed, this, &MyTokensPage::onRefreshed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MyTokensPage::onSelection);
    connect(m_empty, &EmptyState::actionClicked, this, &MyTokensPage::onEmptyAction);
    connect(m_toPolicy, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted({Place::Kind::Policy}); });
    connect(m_context.backend.policy(), &PolicyService::changed, this, &MyTokensPage::askPolicy);
    connect(&m_context.facts, &OrganisationFacts::changed, this, &MyTokensPage::showState);
}

void MyTokensPage::connectTasks()
{
    connect(m_tasks, &TokenTasks::succeeded, this,
            [this](const QString &words) { m_messages->show(Tone::Good, words); });
    connect(m_tasks, &TokenTasks::changed, m_details, &TokenDetails::adopt);
    connect(m_tasks, &TokenTasks::created, m_table, &TokenTable::selectToken);
    connect(m_tasks, &TokenTasks::failed, this, [this](const Error &error) {
        m_messages->showError(error);
        if (error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound)
            m_model->refresh();
    });
}

void MyTokensPage::askPolicy()
{
    whenReady(m_context.backend.policy()->policy(), this, [this](const Result<Policy> &policy) {
        if (!policy)
            return;
        m_policy = *policy;
        showState();
    });
}

bool MyTokensPage::isOff() const
{
    return m_policy && !m_policy->personalTokens;
}

bool MyTokensPage::mayEditPolicy() const
{
    return m_context.facts.identity().permissions.contains(permissions::editPolicy);
}

QString MyTokensPage::whoCanSwitchOn() const
{
    if (mayEditPolicy())
        return tr("You can switch them on in the policy.");
    QStringList roles;
    for (const Role &role : m_context.facts.roles()) {
        if (role.permissions.contains(permissions::editPolicy))
            roles << text::oneLine(role.name);
    }
    return roles.isEmpty()
               ? tr("Whoever holds the permission %1 can switch them on.").arg(permissions::editPolicy)
               : tr("These roles can switch them on: %1.").arg(listed(roles));
}

void MyTokensPage::perform(TokenAct act)
{
    if (act == TokenAct::Refresh) {
        m_context.facts.reload();
        askPolicy();
        m_model->refresh();
        return;
    }
    m_messages->dismiss();
    m_tasks->start(act, m_details->token());
}

void MyTokensPage::onSelection()
{
    const RowSelection selected = m_table->selected();
    m_details->setSelection(selected.count, m_model->idAt(selected.row), m_model->tokenAt(selected.row));
    updateActions();
}

void MyTokensPage::onRefreshed()
{
    m_loadedOnce = true;
    onSelection();
    showState();
}

void MyTokensPage::showState()
{
    const int rows = m_model->rowCount();
    m_count->setText(m_loadedOnce ? tr("%n token(s)", nullptr, rows) : QString());
    showOff();
    const bool failed = m_model->state() == TokenListModel::State::Failed;
    if (failed && rows > 0)
        m_messages->showError(m_model->error());
    showEmpty();
    m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
    updateActions();
}

void MyTokensPage::showOff()
{
    m_off->setVisible(isOff() && m_model->rowCount() > 0);
    m_toPolicy->setVisible(mayEditPolicy());
    m_offWords->setContent(QStringLiteral("data-warning"),
                           tr("Personal access tokens are switched off: none of these works now.") + u' ' +
                               whoCanSwitchOn(),
                           Tone::Warning);
}

void MyTokensPage::showEmpty()
{
    const bool failed = m_model->state() == TokenListModel::State::Failed;
    const bool known = m_loadedOnce && m_policy;
    m_empty->setBusy(!failed && !known);
    if (failed) {
        m_empty->setContent(QStringLiteral("dialog-error"), tr("Your tokens could not be loaded"),
                            m_model->error().message);
        m_empty->setAction(tr("Try again"));
    } else if (!known) {
        m_empty->setContent(QStringLiteral("view-certificate"), tr("Loading your tokens…"), {});
        m_empty->setAction({});
    } else if (isOff()) {
        m_empty->setContent(QStringLiteral("view-certificate"), tr("Personal access tokens are switched off"),
                            tr("Your organisation does not let people make tokens that act for them.") +
                                u' ' + whoCanSwitchOn());
        m_empty->setAction(mayEditPolicy() ? tr("Go to the policy") : QString());
    } else {
        m_empty->setContent(QStringLiteral("view-certificate"), tr("No personal access token yet"),
                            tr("Such a token lets a program act for you: with your own permissions, cut down "
                               "to the scopes that you choose."));
        m_empty->setAction(tr("Create token"));
    }
}

void MyTokensPage::onEmptyAction()
{
    if (m_model->state() == TokenListModel::State::Failed)
        m_model->refresh();
    else if (isOff())
        Q_EMIT placeWanted({Place::Kind::Policy});
    else
        m_actions->action(TokenAct::Create)->trigger();
}

void MyTokensPage::updateActions()
{
    TokenSituation situation;
    situation.identity = m_context.facts.identity();
    situation.traits = m_context.backend.tokens()->traits();
    situation.selected = m_table->selected().count;
    situation.token = m_details->token();
    situation.now = m_context.clock.now();
    situation.personalTokens = m_policy && m_policy->personalTokens;
    m_actions->update(situation);
    m_details->refreshActions();
}

QString MyTokensPage::menuTitle() const
{
    return tr("&Token");
}

bool MyTokensPage::reveal(const Place &place)
{
    if (place.kind != Place::Kind::MyTokens)
        return false;
    if (place.id != 0)
        m_table->selectToken(TokenId{place.id});
    return true;
}

void MyTokensPage::openContextMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->tokenGroup());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void MyTokensPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->refreshIcons();
}

} // namespace chatelaine
