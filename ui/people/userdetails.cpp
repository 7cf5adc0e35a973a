// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/userdetails.h"

#include "backend/audittrail.h"
#include "backend/backend.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "people/peoplewords.h"
#include "people/useracts.h"
#include "people/useroverview.h"
#include "widgets/actionbutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/factlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/granttree.h"
#include "widgets/historytab.h"
#include "widgets/labels.h"
#include "widgets/statusbadge.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>

namespace chatelaine {

namespace {

constexpr int historyLength = 200;
constexpr std::chrono::seconds relativeTick{30};
constexpr int overviewTab = 0;
constexpr int grantsTab = 1;
constexpr int historyTab = 2;

} // namespace

UserDetails::UserDetails(const PageContext &context, const QList<QAction *> &actions, QAction *forInvited,
                         QAction *forOthers, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_directory(*context.backend.directory())
    , m_forInvited(forInvited)
    , m_forOthers(forOthers)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_name(new ElidedLabel)
    , m_status(new StatusBadge)
    , m_source(new FactLabel)
    , m_code(new FactLabel)
    , m_tabs(new QTabWidget)
    , m_overview(new UserOverview)
    , m_zones(captionLabel())
    , m_grants(new GrantTree)
    , m_history(new HistoryTab(context.clock))
{
    setObjectName(QStringLiteral("userDetails"));
    setAccessibleName(tr("Details"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::large, look::medium, 0, 0);
    column->setSpacing(look::medium);
    buildHeader(*column);
    buildButtons(*column, actions);
    buildTabs(*column);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    connect(&m_directory, &Directory::changed, this, &UserDetails::onChanged);
    connect(&m_context.facts, &OrganisationFacts::changed, this, &UserDetails::reloadTab);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_user && isVisible())
            showUser();
    });
    connect(m_overview, &UserOverview::placeWanted, this, &UserDetails::placeWanted);
    showNothing(0);
}

void UserDetails::buildHeader(QVBoxLayout &column)
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
    column.addWidget(m_source);
    column.addWidget(m_code);
}

void UserDetails::buildButtons(QVBoxLayout &column, const QList<QAction *> &actions)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QAction *action : actions) {
        QToolButton *button = actionToolButton(action);
        flow->addWidget(button);
        m_buttons.insert(action, button);
    }
    column.addWidget(buttons);
}

void UserDetails::buildTabs(QVBoxLayout &column)
{
    auto *grantsPage = new QWidget;
    auto *grantsColumn = new QVBoxLayout(grantsPage);
    grantsColumn->setContentsMargins(look::large, look::large, look::large, 0);
    grantsColumn->addWidget(m_zones);
    grantsColumn->addWidget(m_grants, 1);
    m_tabs->setDocumentMode(true);
    m_overview->setAccessibleName(tr("Overview"));
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(grantsPage, tr("What can they do?"));
    if (m_context.backend.audit())
        m_tabs->addTab(m_history, tr("History"));
    else
        m_history->setParent(this);
    m_history->setVisible(m_context.backend.audit() != nullptr);
    connect(m_tabs, &QTabWidget::currentChanged, this, &UserDetails::reloadTab);
    column.addWidget(m_tabs, 1);
}

void UserDetails::setSelection(qsizetype count, PrincipalId id, const std::optional<User> &known)
{
    if (id == m_id && !id.isNull()) {
        if (known && (!m_user || known->version > m_user->version))
            adopt(*known);
        return;
    }
    m_id = id;
    m_user.reset();
    ++m_newestRequest;
    if (id.isNull()) {
        showNothing(count);
        Q_EMIT userChanged();
        return;
    }
    showLoading(); // the answers are about another user than who is shown until then
    if (known)
        adopt(*known);
    else
        Q_EMIT userChanged();
    reload();
}

void UserDetails::adopt(const User &user)
{
    if (user.id != m_id || (m_user && user.version < m_user->version))
        return;
    m_user = user;
    showUser();
    Q_EMIT userChanged();
}

void UserDetails::onChanged(const UserChange &change)
{
    if (!m_id.isNull() && (change.ids.isEmpty() || change.ids.contains(m_id)))
        reload();
}

void UserDetails::reload()
{
    const quint64 request = ++m_newestRequest;
    whenReady(m_directory.user(m_id), this, [this, request](const Result<User> &user) {
        if (request == m_newestRequest && user)
            adopt(*user);
    });
    reloadTab();
}

void UserDetails::reloadTab()
{
    if (m_id.isNull())
        return;
    if (m_tabs->currentIndex() == overviewTab)
        loadBelongings();
    else if (m_tabs->currentIndex() == grantsTab)
        loadGrants();
    else if (m_tabs->currentIndex() == historyTab)
        loadHistory();
}

void UserDetails::loadBelongings()
{
    whenReady(m_directory.belongings(m_id), this, [this, id = m_id](const Result<Belongings> &belongings) {
        if (id == m_id)
            m_overview->setBelongings(belongings ? std::optional(*belongings) : std::nullopt);
    });
}

void UserDetails::loadGrants()
{
    whenReady(m_directory.grants(m_id), this, [this, id = m_id](const Result<QVector<Grant>> &grants) {
        if (id != m_id)
            return;
        if (grants)
            m_grants->setGrants(*grants, m_context.facts.catalogue());
        else
            m_grants->showMessage(grants.error().message);
    });
}

void UserDetails::loadHistory()
{
    whenReady(m_context.backend.audit()->historyOf(m_id, historyLength), this,
              [this, id = m_id](const Result<QVector<AuditEntry>> &entries) {
                  if (id != m_id)
                      return;
                  if (entries)
                      m_history->setEntries(*entries);
                  else
                      m_history->showMessage(tr("The history could not be loaded"), entries.error().message);
              });
}

void UserDetails::showUser()
{
    const Instant now = m_context.clock.now();
    m_name->setText(m_user->name);
    m_status->setContent(text::of(m_user->status), styleOf(m_user->status));
    const bool invited = m_user->status == UserStatus::Invited;
    m_buttons.value(m_forInvited)->setVisible(invited);
    m_buttons.value(m_forOthers)->setVisible(!invited);
    showNotices(now);
    m_overview->setUser(*m_user, now);
    m_zones->setText(peoplewords::zoneLine(m_user->zones));
    m_stack->setCurrentIndex(1);
    m_tick.start(relativeTick);
}

void UserDetails::showNotices(Instant now)
{
    m_source->setContent(QStringLiteral("data-information"),
                         m_user->isFederated() ? useracts::federatedReason(*m_user) : QString(),
                         Tone::Neutral);
    QString words;
    if (m_user->codeExpiresAt && *m_user->codeExpiresAt > now) {
        const QString left = text::duration(*m_user->codeExpiresAt - now);
        words = m_user->status == UserStatus::Invited
                    ? tr("The invitation code works for another %1.").arg(left)
                    : tr("Signs in with a one-time code, which works for another %1.").arg(left);
    } else if (m_user->status == UserStatus::Invited && !m_user->isFederated()) {
        words = tr("The invitation code is dead. Make a new one to let them in.");
    }
    m_code->setContent(QStringLiteral("chronometer"), words, Tone::Accent);
}

void UserDetails::showLoading()
{
    m_overview->setBelongings({});
    m_grants->showMessage(tr("Loading…"));
    m_history->showLoading();
}

void UserDetails::showNothing(qsizetype selected)
{
    m_tick.stop();
    if (selected == 0) {
        m_empty->setContent(QStringLiteral("documentinfo"), tr("No user selected"),
                            tr("Select a user to see who they are and what they may do."));
    } else {
        m_empty->setContent(QStringLiteral("view-list-details"),
                            tr("%n users selected", nullptr, static_cast<int>(selected)),
                            tr("Select only one to see their details and to work on their account."));
    }
    m_stack->setCurrentIndex(0);
}

} // namespace chatelaine
