// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/whocanview.h"

#include "backend/backend.h"
#include "backend/policyservice.h"
#include "backend/roleservice.h"
#include "backend/tokenservice.h"
#include "backend/whenready.h"
#include "models/tokentext.h"
#include "roles/whocandelegate.h"
#include "widgets/busybar.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int mostShown = 200;
constexpr std::chrono::milliseconds movingPause{120}; // arrow keys held down ask once, at the end

GrantReason reasonFor(const Holder &holder, bool ofPolicies)
{
    if (ofPolicies)
        return std::any_of(holder.sources.cbegin(), holder.sources.cend(),
                           [](const GrantSource &source) { return !source.policy.isEmpty(); })
                   ? GrantReason::ByPolicy
                   : GrantReason::ByManagement;
    return holder.sources.isEmpty() ? GrantReason::ByScope : GrantReason::ByRole;
}

/// A token may have no name, and then is called what the list of tokens calls it.
QString nameOf(const Holder &holder)
{
    return holder.token.isNull() ? holder.name : text::nameOf(holder.name, holder.accessorId);
}

QString reasonOf(const Holder &holder, bool ofPolicies)
{
    Grant grant;
    grant.granted = true;
    grant.reason = reasonFor(holder, ofPolicies);
    grant.sources = holder.sources;
    return text::of(grant);
}

} // namespace

WhoCanView::WhoCanView(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_summary(plainLabel())
    , m_busy(new BusyBar)
    , m_pending(captionLabel(tr("Pending changes do not count until they are applied.")))
    , m_tree(new QTreeWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    column->addWidget(m_summary);
    column->addWidget(m_pending);
    column->addWidget(m_busy);
    column->addWidget(m_tree, 1);
    m_pending->hide();
    m_busy->hide();
    m_tree->setObjectName(QStringLiteral("whoCan"));
    m_tree->setAccessibleName(tr("Who can do this?"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->setItemDelegate(new WhoCanDelegate(m_tree));
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_pause.setSingleShot(true);
    m_pause.setInterval(movingPause);
    connect(&m_pause, &QTimer::timeout, this, &WhoCanView::ask);
    connect(m_backend.roles(), &RoleService::changed, this, &WhoCanView::askAnew);
    connect(m_backend.tokens(), &TokenService::changed, this, &WhoCanView::askAnew);
    connect(m_backend.policy(), &PolicyService::changed, this, &WhoCanView::askAnew);
    connect(m_tree, &QTreeWidget::itemActivated, this, &WhoCanView::open);
}

void WhoCanView::setPermission(const QString &permission)
{
    if (permission == m_permission)
        return;
    m_permission = permission;
    m_asked.clear();
    ++m_question; // an answer that is still to come is about something else
    askSoon();
}

void WhoCanView::setPending(bool pending)
{
    m_pending->setVisible(pending);
}

void WhoCanView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askSoon();
}

void WhoCanView::askAnew()
{
    m_asked.clear();
    askSoon();
}

void WhoCanView::askSoon()
{
    if (isVisible() && !m_permission.isEmpty() && m_asked != m_permission)
        m_pause.start();
}

void WhoCanView::ask()
{
    if (m_permission.isEmpty() || m_asked == m_permission)
        return;
    m_asked = m_permission;
    m_busy->show();
    whenReady(m_backend.roles()->whoCan(m_permission, mostShown), this,
              [this, question = ++m_question](const Result<Holders> &answer) {
                  if (question == m_question)
                      onAnswer(answer);
              });
}

void WhoCanView::onAnswer(const Result<Holders> &answer)
{
    m_busy->hide();
    if (answer)
        return take(*answer);
    m_asked.clear();
    m_shown.reset();
    m_tree->clear();
    m_summary->setText(answer.error().message);
}

void WhoCanView::take(const Holders &holders)
{
    m_summary->setText(summary(holders));
    if (m_shown == holders)
        return;
    m_shown = holders;
    m_tree->clear();
    if (!holders.usersHidden && m_backend.directory())
        addHolders(tr("Users"), holders.users, holders.userCount);
    if (!holders.tokensHidden)
        addHolders(tr("Tokens"), holders.tokens, holders.tokenCount);
    m_tree->expandAll();
}

QString WhoCanView::summary(const Holders &holders) const
{
    QStringList sentences;
    const bool users = m_backend.directory();
    if (users && !holders.usersHidden)
        sentences << tr("%n user(s) can do this now.", nullptr, static_cast<int>(holders.userCount));
    if (!holders.tokensHidden)
        sentences << tr("%n token(s) can do this now.", nullptr, static_cast<int>(holders.tokenCount));
    if (users && holders.usersHidden)
        sentences << tr("Users are not shown: you need the permission %1.").arg(permissions::readUsers);
    if (holders.tokensHidden)
        sentences << tr("Tokens are not shown: you need the permission %1.").arg(permissions::readTokens);
    return sentences.join(u' ');
}

void WhoCanView::addHolders(const QString &title, const QVector<Holder> &holders, qsizetype count)
{
    auto *heading = new QTreeWidgetItem(m_tree, {title});
    const bool ofPolicies = m_backend.roles()->traits().ofPolicies;
    heading->setData(0, WhoCanDelegate::ReasonRole, locale().toString(count));
    heading->setData(0, Qt::AccessibleTextRole,
                     tr("%1: %2", "users or tokens, how many").arg(title, QString::number(count)));
    for (const Holder &holder : holders) {
        const QString name = nameOf(holder);
        auto *item = new QTreeWidgetItem(heading, {text::cell(name)});
        const QString reason = reasonOf(holder, ofPolicies);
        item->setData(0, WhoCanDelegate::ReasonRole, reason);
        item->setData(0, Qt::AccessibleTextRole, QString(text::oneLine(name) + u". " + reason));
        if (!holder.user.isNull())
            item->setData(0, WhoCanDelegate::UserIdRole, holder.user.value);
        else
            item->setData(0, WhoCanDelegate::TokenIdRole, holder.token.value);
    }
    if (count > holders.size()) {
        auto *rest = new QTreeWidgetItem(
            heading, {tr("And %n more.", nullptr, static_cast<int>(count - holders.size()))});
        rest->setFlags(Qt::ItemIsEnabled);
    }
}

void WhoCanView::open(const QTreeWidgetItem *item)
{
    const QVariant user = item->data(0, WhoCanDelegate::UserIdRole);
    const QVariant token = item->data(0, WhoCanDelegate::TokenIdRole);
    if (user.isValid())
        Q_EMIT placeWanted({Place::Kind::User, user.toLongLong()});
    else if (token.isValid())
        Q_EMIT placeWanted({Place::Kind::Token, token.toLongLong()});
}

} // namespace chatelaine
