// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/expirypage.h"

#include "backend/backend.h"
#include "backend/tokenservice.h"
#include "models/expiringtokensmodel.h"
#include "models/expirydaysmodel.h"
#include "models/expirytext.h"
#include "models/expirytimeline.h"
#include "models/tokentext.h"
#include "session/settings.h"
#include "tokens/expirybars.h"
#include "tokens/expirylegend.h"
#include "widgets/actionbutton.h"
#include "widgets/emptystate.h"
#include "widgets/explain.h"
#include "widgets/factlabel.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/recorddelegate.h"
#include "widgets/recordtable.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

// In time, always: another order would say something else than the bars.
RecordTable *unsorted(RecordTable *table, const QString &name)
{
    table->setObjectName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSortIndicatorShown(false);
    table->horizontalHeader()->setSectionsClickable(false);
    return table;
}

QVBoxLayout *plainColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    return column;
}

} // namespace

ExpiryPage::ExpiryPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_timeline(new ExpiryTimeline(*context.backend.tokens(), context.clock, this))
    , m_daysModel(new ExpiryDaysModel(this))
    , m_tokensModel(new ExpiringTokensModel(context.backend.tokens()->traits().attachments
                                                ? tr("Policies and roles")
                                                : text::columnTitle(TokenColumn::Role),
                                            this))
    , m_open(new QAction(tr("Go &to the token"), this))
    , m_refresh(new QAction(tr("&Refresh"), this))
    , m_count(captionLabel())
    , m_step(choiceBox(QStringLiteral("expiry/step"), tr("How much time a bar stands for"),
                       {tr("A bar for each week"), tr("A bar for each day")}))
    , m_grouping(choiceBox(QStringLiteral("expiry/grouping"), tr("What the parts of a bar stand for"),
                           {tr("Coloured by owner"), tr("Coloured by role")}))
    , m_messages(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_cut(new FactLabel)
    , m_warning(new FactLabel)
    , m_toManyDay(new QPushButton(tr("Show these")))
    , m_bars(new ExpiryBars)
    , m_legend(new ExpiryLegend)
    , m_days(makeDays())
    , m_tokensTitle(new SectionHeading(QString()))
    , m_tokens(makeTokens())
{
    setObjectName(QStringLiteral("expiryPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::huge, look::large, look::huge, look::large);
    column->setSpacing(look::large);
    buildActions();
    buildTop(*column);
    m_stack->addWidget(buildBody());
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_days);
    connectParts();
    showState();
}

QComboBox *ExpiryPage::choiceBox(const QString &key, const QString &name, const QStringList &entries)
{
    auto *box = new QComboBox;
    box->addItems(entries);
    box->setAccessibleName(name);
    const QByteArray remembered = m_context.settings.viewState(key);
    box->setCurrentIndex(remembered == "1" ? 1 : 0);
    connect(box, &QComboBox::activated, this, [this, key](int index) {
        m_context.settings.setViewState(key, QByteArray::number(index));
        showChart();
    });
    return box;
}

RecordTable *ExpiryPage::makeDays()
{
    TableSetup setup;
    setup.name = tr("When tokens expire");
    setup.settingsKey = QStringLiteral("expiry/days");
    setup.widths = {36, 12, 40};
    setup.rowOf = [](qint64 row) { return static_cast<int>(row); };
    return unsorted(new RecordTable(*m_daysModel, new RecordDelegate, setup, m_context.settings),
                    QStringLiteral("expiryDays"));
}

RecordTable *ExpiryPage::makeTokens()
{
    TableSetup setup;
    setup.name = tr("Tokens that expire then");
    setup.settingsKey = QStringLiteral("expiry/tokens");
    setup.widths = {28, 18, 20, 20};
    if (!m_context.backend.tokens()->traits().owner)
        setup.absent = {ExpiringTokensModel::OwnerColumn};
    setup.rowOf = [this](qint64 id) { return m_tokensModel->rowOf(TokenId{id}); };
    return unsorted(new RecordTable(*m_tokensModel, new RecordDelegate, setup, m_context.settings),
                    QStringLiteral("expiringTokens"));
}

void ExpiryPage::buildTop(QBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(new SectionHeading(tr("Expiry"), SectionHeading::Level::Page), 0, Qt::AlignBaseline);
    row->addStretch();
    row->addWidget(m_step);
    row->addWidget(m_grouping);
    column.addLayout(row);
    column.addWidget(m_messages);
    column.addWidget(m_count);
    m_messages->hide();
    explain(*m_step, tr("Days show where many tokens expire together; weeks show the whole at a glance."));
    explain(*m_grouping,
            tr("Whose tokens they are, or what they may do: who is concerned when they expire."));
    m_grouping->setVisible(m_context.backend.tokens()->traits().owner);
}

QWidget *ExpiryPage::buildBody()
{
    auto *body = new QWidget;
    QVBoxLayout *column = plainColumn(body);
    column->addWidget(m_cut);
    column->addWidget(buildWarning());
    column->addWidget(m_bars, 2);
    column->addWidget(m_legend);
    column->addWidget(buildTables(), 3);
    explain(*m_bars,
            tr("The arrow keys go from bar to bar, Enter goes to its tokens. The table below says the "
               "same in words."));
    return body;
}

QWidget *ExpiryPage::buildWarning()
{
    auto *warning = new QWidget;
    auto *row = new QHBoxLayout(warning);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_warning, 1, Qt::AlignVCenter);
    row->addWidget(m_toManyDay);
    return warning;
}

QWidget *ExpiryPage::buildTables()
{
    auto *right = new QWidget;
    QVBoxLayout *column = plainColumn(right);
    auto *row = new QHBoxLayout;
    row->addWidget(m_tokensTitle, 1);
    row->addWidget(actionButton(m_open));
    column->addLayout(row);
    column->addWidget(m_tokens, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_days);
    splitter->addWidget(right);
    m_tokensTitle->setWordWrap(true);
    return splitter;
}

void ExpiryPage::buildActions()
{
    m_open->setIcon(look::icon(QStringLiteral("go-next")));
    m_refresh->setIcon(look::icon(QStringLiteral("view-refresh")));
    m_refresh->setShortcut(Qt::Key_F5);
    addActions({m_open, m_refresh});
    connect(m_open, &QAction::triggered, this, &ExpiryPage::goToToken);
    connect(m_refresh, &QAction::triggered, m_timeline, &ExpiryTimeline::refresh);
}

void ExpiryPage::connectParts()
{
    connect(m_timeline, &ExpiryTimeline::changed, this, [this] {
        showChart();
        showState();
    });
    connect(m_days, &RecordTable::selectionMoved, this, &ExpiryPage::onDay);
    connect(m_days, &RecordTable::opened, this, &ExpiryPage::enterTokens);
    connect(m_bars, &ExpiryBars::chosen, this, &ExpiryPage::onBar);
    connect(m_bars, &ExpiryBars::opened, this, [this](int bar) {
        onBar(bar);
        enterTokens();
    });
    connect(m_tokens, &RecordTable::selectionMoved, this, &ExpiryPage::updateActions);
    connect(m_tokens, &RecordTable::opened, this, &ExpiryPage::goToToken);
    connect(m_toManyDay, &QPushButton::clicked, this, [this] {
        const ExpiryDay worst = worstOf(m_daysModel->chart().manyDays);
        m_days->selectRow(m_daysModel->rowOf(worst.day));
        enterTokens();
    });
    connect(m_empty, &EmptyState::actionClicked, m_timeline, &ExpiryTimeline::refresh);
    updateActions();
}

ExpiryGrouping ExpiryPage::grouping() const
{
    const bool owners = m_context.backend.tokens()->traits().owner;
    return owners && m_grouping->currentIndex() == 0 ? ExpiryGrouping::Owner : ExpiryGrouping::Role;
}

QString ExpiryPage::sharesTitle() const
{
    if (grouping() == ExpiryGrouping::Owner)
        return tr("Owners");
    return m_context.backend.tokens()->traits().attachments ? tr("Policies and roles") : tr("Roles");
}

ExpirySpan ExpiryPage::span() const
{
    const ExpiryStep step = m_step->currentIndex() == 0 ? ExpiryStep::Week : ExpiryStep::Day;
    return {m_timeline->today(), step, QLocale().firstDayOfWeek()};
}

void ExpiryPage::showChart()
{
    const ExpiryChart chart = chartOf(m_timeline->tokens(), grouping(), span());
    m_daysModel->setChart(chart, sharesTitle(), m_timeline->today());
    m_bars->setChart(chart, m_timeline->today());
    m_legend->setGroups(chart.groups);
    showWords();
    selectBarAgain();
}

// What was looked at stays in front; else what expires first.
void ExpiryPage::selectBarAgain()
{
    const int row = std::max(0, m_day.isValid() ? m_daysModel->rowOf(m_day) : 0);
    if (m_daysModel->rowCount() > 0)
        m_days->selectRow(row);
    onDay();
}

void ExpiryPage::onBar(int bar)
{
    m_days->selectRow(m_daysModel->rowOf(bar));
}

void ExpiryPage::onDay()
{
    const int bar = m_daysModel->barOf(m_days->selected().row);
    m_bars->setCurrent(bar);
    if (bar < 0) {
        m_tokensModel->setTokens({});
        m_tokensTitle->clear();
        return updateActions();
    }
    const ExpiryBar &chosen = m_daysModel->chart().bars.at(bar);
    m_day = dayOf(m_timeline->tokens().at(chosen.begin).at);
    m_tokensModel->setTokens(m_timeline->tokens().mid(chosen.begin, chosen.total()));
    m_tokensTitle->setText(tr("%1: %n token(s)", "a day or a week", static_cast<int>(chosen.total()))
                               .arg(text::span(chosen, m_timeline->today())));
    updateActions();
}

void ExpiryPage::enterTokens()
{
    if (m_tokensModel->rowCount() == 0)
        return;
    if (m_tokens->selected().row < 0)
        m_tokens->selectRow(0);
    m_tokens->setFocus();
}

std::optional<Place> ExpiryPage::selectedPlace() const
{
    const TokenId id = m_tokensModel->idAt(m_tokens->selected().row);
    return id.isNull() ? std::nullopt : std::optional(Place{Place::Kind::Token, id.value});
}

void ExpiryPage::goToToken()
{
    if (const auto place = selectedPlace())
        Q_EMIT placeWanted(*place);
}

void ExpiryPage::updateActions()
{
    const bool possible = ExpiryPage::selectedPlace().has_value(); // also while it is made
    m_open->setEnabled(possible);
    const QString words = possible ? tr("Show the token on the page “Tokens”, where it can be replaced.")
                                   : tr("Select a token first.");
    m_open->setStatusTip(words);
    m_open->setToolTip(look::toolTip(words));
}

QString ExpiryPage::menuTitle() const
{
    return tr("E&xpiry");
}

// Only what is looked at is kept up to date.
void ExpiryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_timeline->setActive(true);
}

void ExpiryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_timeline->setActive(false);
}

void ExpiryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_open->setIcon(look::icon(QStringLiteral("go-next")));
    m_refresh->setIcon(look::icon(QStringLiteral("view-refresh")));
}

} // namespace chatelaine
