// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenspage.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "backend/deferreddeletions.h"
#include "models/organisationfacts.h"
#include "models/tokenlistmodel.h"
#include "models/tokentext.h"
#include "tokens/bulkactions.h"
#include "tokens/filterbar.h"
#include "tokens/overduebar.h"
#include "tokens/tokencounter.h"
#include "tokens/tokendetails.h"
#include "tokens/tokenlinks.h"
#include "tokens/tokentable.h"
#include "tokens/tokentasks.h"
#include "widgets/actionbutton.h"
#include "widgets/atserver.h"
#include "widgets/detailssplitter.h"
#include "widgets/emptystate.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chatelaine {

TokensPage::TokensPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new TokenListModel(*context.backend.tokens(), context.clock, this))
    , m_counter(new TokenCounter(*context.backend.tokens(), this))
    , m_actions(new TokenActions(this))
    , m_bulk(new BulkActions(this))
    , m_tasks(new TokenTasks({*context.backend.tokens(), context.facts, context.settings, context.clipboard,
                              context.clock, context.backend.directory(), TokenRealm::Organisation,
                              context.backend.deferredDeletions(), atServer(context.backend)},
                             *this))
    , m_count(new QLabel)
    , m_messages(new MessageBar)
    , m_filters(new FilterBar(context.facts, *context.backend.tokens()))
    , m_stack(new QStackedWidget)
    , m_table(new TokenTable(TokenRealm::Organisation, *m_model, context.settings, context.clock))
    , m_empty(new EmptyState)
    , m_splitter(new DetailsSplitter(context.settings, QStringLiteral("tokens")))
    , m_details(new TokenDetails(context.backend, context.facts, *m_actions, context.clock))
    , m_links(new TokenLinks(context.backend, this))
{
    setObjectName(QStringLiteral("tokensPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::huge, look::large, look::huge, look::large);
    column->setSpacing(look::large);
    buildTop(*column);
    buildBody(*column);
    buildActions();
    connectParts();
    connectTasks();
    connectServer();
    updateActions();
    showState();
    setFocusProxy(m_table);
    m_model->setQuery(wantedQuery());
}

void TokensPage::buildTop(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(new SectionHeading(tr("Tokens"), SectionHeading::Level::Page), 0, Qt::AlignBaseline);
    row->addWidget(m_count, 1, Qt::AlignBaseline);
    row->addWidget(actionButton(m_actions->action(TokenAct::Identify)));
    row->addWidget(actionButton(m_actions->action(TokenAct::CreateMany)));
    auto *create = actionButton(m_actions->action(TokenAct::Create));
    create->setDefault(true);
    row->addWidget(create);
    column.addLayout(row);
    column.addWidget(m_messages);
    if (DeferredDeletions *deletions = m_context.backend.deferredDeletions()) {
        m_overdue = new OverdueBar(*deletions, m_context.clock, this);
        column.addWidget(m_overdue);
    }
    column.addWidget(m_filters);
    m_count->setTextFormat(Qt::PlainText);
    look::setSecondary(*m_count);
    m_messages->hide();
}

void TokensPage::buildBody(QVBoxLayout &column)
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->setParts(m_stack, m_details);
    column.addWidget(m_splitter, 1);
}

void TokensPage::connectParts()
{
    connect(m_actions, &TokenActions::triggered, this, &TokensPage::perform);
    connect(m_bulk, &BulkActions::triggered, this, [this](int id) { actOnMany(BulkActions::kindOf(id)); });
    connect(m_filters, &FilterBar::changed, this, &TokensPage::onFilterChanged);
    connect(m_filters, &FilterBar::leftDownwards, this, &TokensPage::enterList);
    m_actions->watchKeys(*m_table);
    connect(m_actions, &TokenActions::refused, this,
            [this](const QString &words) { m_messages->show(Tone::Neutral, words); });
    connect(m_table, &TokenTable::selectionMoved, this, &TokensPage::onSelection);
    connect(m_table, &TokenTable::opened, this, &TokensPage::onOpened);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TokensPage::openContextMenu);
    connect(m_links, &TokenLinks::placeWanted, this, &TokensPage::placeWanted);
    connect(m_details, &TokenDetails::tokenChanged, this, &TokensPage::updateActions);
    connect(&m_context.facts, &OrganisationFacts::changed, this, &TokensPage::onFactsChanged);
    connect(m_counter, &TokenCounter::changed, this, &TokensPage::showCount);
    connect(m_model, &TokenListModel::stateChanged, this, &TokensPage::showState);
    connect(m_model, &TokenListModel::stateChanged, this, &TokensPage::updateActions);
    connect(m_model, &TokenListModel::refreshed, this, &TokensPage::onRefreshed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TokensPage::onSelection);
    connect(m_empty, &EmptyState::actionClicked, this, &TokensPage::onEmptyAction);
}

void TokensPage::connectTasks()
{
    connect(m_tasks, &TokenTasks::succeeded, this,
            [this](const QString &words) { m_messages->show(Tone::Good, words); });
    connect(m_tasks, &TokenTasks::changed, m_details, &TokenDetails::adopt);
    connect(m_tasks, &TokenTasks::show, this, &TokensPage::revealToken);
    connect(m_tasks, &TokenTasks::lookWanted, this, &TokensPage::lookAtTheList);
    connect(m_tasks, &TokenTasks::replaced, this, &TokensPage::onReplaced);
    connect(m_tasks, &TokenTasks::created, this, [this](TokenId id) {
        if (m_model->query().isFiltered())
            m_filters->clearAll(); // what somebody just made must not be hidden from them
        m_table->selectToken(id);
    });
    connect(m_tasks, &TokenTasks::manyCreated, m_model, &TokenListModel::refresh);
    connect(m_tasks, &TokenTasks::failed, this, [this](const Error &error) {
        m_messages->showError(error);
        if (error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound ||
            error.code == ErrorCode::OutcomeUnknown)
            m_model->refresh();
    });
}

void TokensPage::onFilterChanged()
{
    const TokenQuery query = wantedQuery();
    m_isNewSearch = m_isNewSearch || query.text != m_model->query().text;
    m_model->setQuery(query);
}

// What was selected before somebody searched is not what they have just found.
void TokensPage::enterList()
{
    m_wantsFirst = std::exchange(m_isNewSearch, false);
    m_table->setFocus();
    if (m_model->state() != TokenListModel::State::Loading)
        selectWaited();
}

void TokensPage::selectWaited()
{
    if (std::exchange(m_wantsFirst, false) && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void TokensPage::onSelection()
{
    const RowSelection selected = m_table->selected();
    const std::optional<Token> before = m_details->token();
    if (before && selected.count == 0) // by somebody's click, or because its row goes: the list knows then
        QMetaObject::invokeMethod(
            this, [this, token = *before, where = m_selectedIn] { sayIfItIsGone(token, where); },
            Qt::QueuedConnection);
    if (m_table->hasFocus() && selected.count > 0)
        m_isNewSearch = false;
    const TokenId id = m_model->idAt(selected.row);
    if (!before || id != before->id)
        m_selectedIn = region();
    m_details->setSelection(selected.count, id, m_model->tokenAt(selected.row));
    updateActions();
}

void TokensPage::onRefreshed()
{
    m_loadedOnce = true;
    if (!m_model->query().isFiltered() && m_model->state() == TokenListModel::State::Ready)
        m_counter->setTotal(m_model->rowCount());
    selectWaited();
    selectNamed();
    onSelection();
    showState();
}

void TokensPage::showCount()
{
    const int rows = m_model->rowCount();
    if (!m_loadedOnce) {
        m_count->clear();
    } else if (m_model->state() == TokenListModel::State::Filling) {
        m_count->setText(tr("Counting…"));
    } else if (m_model->state() == TokenListModel::State::Failed && !m_model->showsQuery()) {
        m_count->clear(); // nobody knows
    } else if (!m_model->query().isFiltered()) {
        m_count->setText(tr("%n token(s)", nullptr, rows));
    } else if (m_counter->total()) {
        m_count->setText(tr("%1 of %2 match").arg(rows).arg(*m_counter->total()));
    } else {
        m_count->setText(tr("%n token(s) match", nullptr, rows));
        m_counter->want();
    }
}

void TokensPage::showState()
{
    showCount();
    const auto state = m_model->state();
    if (state == TokenListModel::State::Failed && m_loadedOnce && m_model->rowCount() > 0) {
        m_loadError = m_model->error().message;
        m_messages->showError(m_model->error());
        m_messages->offer(tr("Try again"), [this] { m_model->refresh(); });
        return;
    }
    if (state == TokenListModel::State::Ready)
        dismissLoadError();
    showEmpty();
    const bool rows = m_model->rowCount() > 0;
    if (rows || state != TokenListModel::State::Loading || !m_loadedOnce)
        m_stack->setCurrentIndex(rows ? 0 : 1);
}

void TokensPage::showEmpty()
{
    const bool failed = m_model->state() == TokenListModel::State::Failed;
    m_empty->setBusy(m_model->state() == TokenListModel::State::Loading);
    if (failed && m_model->error().code == ErrorCode::PermissionDenied) {
        showForbidden();
    } else if (failed) {
        m_empty->setContent(QStringLiteral("dialog-error"), tr("The tokens could not be loaded"),
                            m_model->error().message);
        m_empty->setAction(tr("Try again"));
    } else if (!m_loadedOnce) {
        m_empty->setContent(QStringLiteral("dialog-password"), tr("Loading the tokens…"), {});
        m_empty->setAction({});
    } else if (m_model->query().isFiltered()) {
        m_empty->setContent(QStringLiteral("search"), tr("No token matches"),
                            tr("Search for something else, or take filters away."));
        m_empty->setAction(tr("Clear all filters"));
    } else {
        showNone();
    }
}

// A button that does nothing would leave people wondering: why it cannot be stands in its place.
void TokensPage::showNone()
{
    const QAction *create = m_actions->action(TokenAct::Create);
    const bool possible = create->isEnabled();
    m_empty->setContent(
        QStringLiteral("dialog-password"), tr("No tokens yet"),
        possible ? tr("A token lets a program in. Make the first one; its secret is shown to you once.")
                 : create->statusTip());
    m_empty->setAction(possible ? tr("Create token") : QString());
}

void TokensPage::showForbidden()
{
    const bool own = m_context.backend.tokens()->traits().personal;
    const QString reason = text::missing(m_context.facts.identity(), permissions::readTokens);
    m_empty->setContent(QStringLiteral("object-locked"), tr("You may not see the organisation's tokens"),
                        own ? QString(reason + u' ' + tr("Your own are on the page “My tokens”.")) : reason);
    m_empty->setAction(own ? tr("Go to my tokens") : QString());
}

void TokensPage::dismissLoadError()
{
    if (!m_loadError.isEmpty() && m_messages->text() == m_loadError)
        m_messages->dismiss();
    m_loadError.clear();
}

void TokensPage::onEmptyAction()
{
    const bool failed = m_model->state() == TokenListModel::State::Failed;
    if (failed && m_model->error().code == ErrorCode::PermissionDenied)
        Q_EMIT placeWanted({Place::Kind::MyTokens});
    else if (failed)
        m_model->refresh();
    else if (m_model->query().isFiltered())
        m_filters->clearAll();
    else
        m_actions->action(TokenAct::Create)->trigger();
}

QString TokensPage::menuTitle() const
{
    return tr("&Token");
}

std::optional<Place> TokensPage::selectedPlace() const
{
    const std::optional<Token> &token = m_details->token();
    return token ? std::optional(Place{Place::Kind::Token, token->id.value}) : std::nullopt;
}

bool TokensPage::reveal(const Place &place)
{
    if (place.kind != Place::Kind::Token)
        return false;
    if (place.id != 0)
        revealToken(TokenId{place.id});
    return true;
}

void TokensPage::revealToken(TokenId id)
{
    if (m_model->rowOf(id) < 0)
        m_filters->clearAll();
    m_table->selectToken(id);
    m_table->setFocus();
}

void TokensPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->refreshIcons(), m_bulk->refreshIcons();
}

} // namespace chatelaine
