// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokendetails.h"

#include "backend/audittrail.h"
#include "backend/backend.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "tokens/overviewtab.h"
#include "tokens/secretcard.h"
#include "tokens/tokenactions.h"
#include "widgets/actionbutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/factlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/granttree.h"
#include "widgets/historytab.h"
#include "widgets/statusbadge.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr int historyLength = 200;
constexpr std::chrono::seconds countdownTick{1};
constexpr std::chrono::seconds relativeTick{30};

} // namespace

TokenDetails::TokenDetails(Backend &backend, OrganisationFacts &facts, TokenActions &actions,
                           const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_facts(facts)
    , m_actions(actions)
    , m_clock(clock)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_name(new ElidedLabel)
    , m_status(new StatusBadge)
    , m_grace(new FactLabel)
    , m_off(new FactLabel)
    , m_deletion(new FactLabel)
    , m_tabs(new QTabWidget)
    , m_overview(new OverviewTab(*backend.tokens()))
    , m_grants(new GrantTree)
    , m_history(new HistoryTab(clock))
{
    setObjectName(QStringLiteral("tokenDetails"));
    setAccessibleName(tr("Details"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::large, look::medium, 0, 0);
    column->setSpacing(look::medium);
    buildHeader(*column);
    buildButtons(*column);
    buildTabs(*column);
    if (backend.tokens()->traits().attachments)
        m_grants->showGrantedOnly(); // there are as many permissions as rules name places
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    connect(m_backend.tokens(), &TokenService::changed, this, &TokenDetails::onChanged);
    connect(&m_facts, &OrganisationFacts::changed, this, [this] {
        if (m_token)
            showToken();
        reloadTab();
    });
    connect(&m_tick, &QTimer::timeout, this, &TokenDetails::onTick);
    connect(m_overview->previousCard(), &SecretCard::endGraceRequested, m_actions.action(TokenAct::EndGrace),
            &QAction::trigger);
    showNothing(0);
}

void TokenDetails::buildHeader(QVBoxLayout &column)
{
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(m_name, 1);
    row->addWidget(m_status);
    column.addLayout(row);
    column.addWidget(m_grace);
    column.addWidget(m_off);
    column.addWidget(m_deletion);
}

void TokenDetails::buildButtons(QVBoxLayout &column)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (TokenAct act :
         {TokenAct::Edit, TokenAct::Regenerate, TokenAct::Enable, TokenAct::Keep, TokenAct::Delete})
        flow->addWidget(actionToolButton(m_actions.action(act)));
    column.addWidget(buttons);
}

void TokenDetails::buildTabs(QVBoxLayout &column)
{
    auto *permissionsPage = new QWidget;
    auto *permissionsColumn = new QVBoxLayout(permissionsPage);
    permissionsColumn->setContentsMargins(look::large, look::large, look::large, 0);
    permissionsColumn->addWidget(m_grants);
    m_tabs->setDocumentMode(true);
    m_overview->setAccessibleName(tr("Overview"));
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(permissionsPage, tr("Permissions"));
    if (m_backend.audit())
        m_tabs->addTab(m_history, tr("History"));
    else
        m_history->setParent(this);
    m_history->setVisible(m_backend.audit() != nullptr);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TokenDetails::reloadTab);
    column.addWidget(m_tabs, 1);
}

void TokenDetails::setSelection(qsizetype count, TokenId id, const std::optional<Token> &known)
{
    if (id == m_id && !id.isNull()) {
        if (known && (!m_token || known->version > m_token->version))
            adopt(*known);
        return;
    }
    m_id = id;
    m_token.reset();
    ++m_newestRequest;
    if (id.isNull()) {
        showNothing(count);
        Q_EMIT tokenChanged();
        return;
    }
    showLoading(); // the answers are about another token than what is shown until then
    if (known)
        adopt(*known);
    else
        Q_EMIT tokenChanged();
    reload();
}

void TokenDetails::adopt(const Token &token)
{
    if (token.id != m_id || (m_token && token.version < m_token->version))
        return;
    m_token = token;
    showToken();
    Q_EMIT tokenChanged();
}

void TokenDetails::onChanged(const TokenChange &change)
{
    if (!m_id.isNull() && (change.ids.isEmpty() || change.ids.contains(m_id)))
        reload();
}

void TokenDetails::reload()
{
    const quint64 request = ++m_newestRequest;
    whenReady(m_backend.tokens()->token(m_id), this, [this, request](const Result<Token> &token) {
        if (request == m_newestRequest && token)
            adopt(*token);
    });
    reloadTab();
}

void TokenDetails::reloadTab()
{
    if (m_id.isNull())
        return;
    if (m_tabs->currentIndex() == 1)
        loadGrants();
    else if (m_tabs->currentIndex() == 2)
        loadHistory();
}

void TokenDetails::loadGrants()
{
    whenReady(m_backend.tokens()->grants(m_id), this,
              [this, id = m_id](const Result<QVector<Grant>> &grants) {
                  if (id != m_id)
                      return;
                  if (grants)
                      m_grants->setGrants(*grants, m_facts.catalogue());
                  else
                      m_grants->showMessage(grants.error().message);
              });
}

void TokenDetails::loadHistory()
{
    whenReady(m_backend.audit()->historyOf(m_id, historyLength), this,
              [this, id = m_id](const Result<QVector<AuditEntry>> &entries) {
                  if (id != m_id)
                      return;
                  if (entries)
                      m_history->setEntries(*entries);
                  else
                      m_history->showMessage(tr("The history could not be loaded"), entries.error().message);
              });
}

void TokenDetails::showToken()
{
    const Instant now = m_clock.now();
    const TokenStatus status = statusOf(*m_token, now);
    const bool named = !m_token->name.trimmed().isEmpty();
    m_name->setText(text::nameOf(*m_token));
    m_name->setForegroundRole(named ? QPalette::WindowText : QPalette::PlaceholderText);
    m_status->setContent(text::of(status), styleOf(status));
    const SecretInfo *previous = secretInGrace(*m_token, now);
    m_grace->setContent(QStringLiteral("chronometer"),
                        previous && previous->expiresAt
                            ? tr("In grace: the previous secret works for another %1.")
                                  .arg(text::duration(*previous->expiresAt - now))
                            : QString(),
                        Tone::Accent);
    const bool off = m_token->kind == TokenKind::Personal && !m_facts.policy().personalTokens;
    m_off->setContent(QStringLiteral("data-warning"),
                      off ? tr("It does not work now: personal access tokens are switched off.") : QString(),
                      Tone::Warning);
    showDeletion(now);
    m_overview->setToken(*m_token, now);
    m_grants->setZones(m_token->zones);
    m_stack->setCurrentIndex(1);
    m_tick.start(previous || m_token->deletion ? countdownTick : relativeTick);
}

void TokenDetails::showDeletion(Instant now)
{
    const std::optional<DeferredDeletion> &deletion = m_token->deletion;
    QString words;
    if (deletion && deletion->dueAt > now)
        words = tr("Deletion pending: this console deletes it in %1, while it runs and is connected.")
                    .arg(text::duration(deletion->dueAt - now));
    else if (deletion)
        words = tr("Deletion pending: it was due %1.").arg(text::relative(deletion->dueAt, now));
    if (deletion && !deletion->successor.isEmpty())
        words += u' ' + tr("Its successor has the accessor ID %1.").arg(text::shortId(deletion->successor));
    m_deletion->setContent(QStringLiteral("edit-delete"), words, Tone::Warning);
}

void TokenDetails::showLoading()
{
    m_grants->showMessage(tr("Loading…"));
    m_grants->setZones({});
    m_history->showLoading();
}

void TokenDetails::offerForMany(const QList<QAction *> &actions)
{
    m_many = new QWidget;
    auto *flow = new FlowLayout(m_many);
    for (QAction *action : actions)
        flow->addWidget(actionToolButton(action));
    m_empty->addBelow(m_many);
    m_many->hide();
}

void TokenDetails::showNothing(qsizetype selected)
{
    m_tick.stop();
    if (m_many)
        m_many->setVisible(selected > 1);
    if (selected == 0) {
        m_empty->setContent(QStringLiteral("documentinfo"), tr("No token selected"),
                            tr("Select a token to see what it is and what it may do."));
    } else {
        m_empty->setContent(QStringLiteral("view-list-details"),
                            tr("%n tokens selected", nullptr, static_cast<int>(selected)),
                            m_many ? tr("Select only one to see its details. What can be done to all of "
                                        "them is here and in the menu:")
                                   : tr("Select only one to see its details and to work on it."));
    }
    m_stack->setCurrentIndex(0);
}

void TokenDetails::onTick()
{
    if (m_token && isVisible())
        showToken();
    Q_EMIT tokenChanged(); // what may be done changes with the clock
}

void TokenDetails::refreshActions()
{
    const QAction *end = m_actions.action(TokenAct::EndGrace);
    m_overview->previousCard()->setEndGraceAllowed(end->isEnabled(), end->toolTip());
}

} // namespace chatelaine
