// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/serverpage.h"

#include "backend/backend.h"
#include "backend/serverconnection.h"
#include "connections/connectionwords.h"
#include "connections/pendinglist.h"
#include "domain/lists.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/actionbutton.h"
#include "widgets/factlabel.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace chatelaine {

namespace {

constexpr int charactersPerLine = 110;

QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *room = new QWidget;
    room->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, look::medium, 0);
    content->setMaximumWidth(content->fontMetrics().averageCharWidth() * charactersPerLine);
    row->addWidget(content, 1, Qt::AlignTop);
    row->addStretch();
    scroll->setWidget(room);
    return scroll;
}

QString joined(const QStringList &names)
{
    QStringList safe;
    for (const QString &name : names)
        safe << text::oneLine(name);
    return listed(safe);
}

/// Why this person may delete no token; empty if they may.
QString deleteRefusal(const Identity &identity)
{
    return identity.permissions.contains(permissions::deleteToken)
               ? QString()
               : text::missing(identity, permissions::deleteToken);
}

} // namespace

ServerPage::ServerPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_connection(*context.backend.connection())
    , m_messages(new MessageBar)
    , m_state(new FactLabel)
    , m_grid(new KeyValueGrid)
    , m_plain(new FactLabel)
    , m_clear(new FactLabel)
    , m_clock(new FactLabel)
    , m_features(new KeyValueGrid)
    , m_retry(new QAction(look::icon(QStringLiteral("view-refresh")), tr("&Try again now"), this))
{
    setObjectName(QStringLiteral("serverPage"));
    build();
    m_retry->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_retry, &QAction::triggered, this, [this] { m_connection.reconnect(); });
    connect(&m_connection, &ServerConnection::factsChanged, this, &ServerPage::showFacts);
    connect(&m_connection, &ServerConnection::stateChanged, this, &ServerPage::showState);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ServerPage::showState);
    showFacts();
    showState();
}

ServerPage::~ServerPage() = default;

QString ServerPage::menuTitle() const
{
    return tr("&Server");
}

QList<QAction *> ServerPage::menuActions() const
{
    return {m_retry};
}

void ServerPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::huge, look::large, look::huge, look::large);
    column->setSpacing(look::large);
    auto *words = new QVBoxLayout;
    words->setSpacing(look::small);
    words->addWidget(new SectionHeading(tr("Server"), SectionHeading::Level::Page));
    words->addWidget(captionLabel(tr("What this connection leads to, and how it is doing.")));
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(actionButton(m_retry), 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_messages);
    m_messages->hide();
    auto *scroll = scrolling(content());
    column->addWidget(scroll, 1);
}

QWidget *ServerPage::content()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_plain, m_clear, m_clock})
        column->addWidget(part);
    column->addSpacing(look::small);
    column->addWidget(m_grid);
    addRows();
    column->addSpacing(look::medium);
    column->addWidget(new SectionHeading(tr("What it can do")));
    column->addWidget(m_features);
    addPending(*column);
    return content;
}

void ServerPage::addRows()
{
    const ConnectionProfile &profile = m_connection.profile();
    m_productRow = m_grid->addRow(tr("Server"));
    m_versionRow = m_grid->addRow(tr("Version"));
    m_grid->addRow(tr("Connection"), text::oneLine(connectionwords::nameOf(profile)));
    m_grid->addRow(tr("Address"), profile.address.toString());
    m_regionRow = m_grid->addRow(tr("Region"));
    m_regionsRow = m_grid->addRow(tr("All regions"));
    m_authorityRow = m_grid->addRow(tr("Region that decides"));
    m_channelRow = m_grid->addRow(tr("Encryption"));
    m_pinRow =
        m_grid->addRow(tr("Trusted certificate"), connectionwords::fingerprint(profile.pinnedCertificate));
    m_grid->setRowVisible(m_pinRow, !profile.pinnedCertificate.isEmpty());
    m_grid->addRow(tr("Answers come"), connectionwords::of(profile.consistency));
}

void ServerPage::addPending(QVBoxLayout &column)
{
    DeferredDeletions *deletions = m_context.backend.deferredDeletions();
    if (!deletions)
        return;
    m_pending = new PendingList(*deletions, m_context.clock);
    column.addSpacing(look::medium);
    column.addWidget(new SectionHeading(tr("Deletions that wait for their time")));
    column.addWidget(captionLabel(tr("This server cannot delete a token later by itself. Chatelaine does it, "
                                     "while it runs and is connected.")));
    column.addWidget(m_pending);
    connect(m_pending, &PendingList::failed, m_messages, &MessageBar::showError);
    connect(m_pending, &PendingList::succeeded, m_messages,
            [this](const QString &words) { m_messages->show(Tone::Good, words); });
    const auto judge = [this] { m_pending->setRefusal(deleteRefusal(m_context.facts.identity())); };
    connect(&m_context.facts, &OrganisationFacts::changed, m_pending, judge);
    judge();
}

void ServerPage::showFacts()
{
    const ServerFacts facts = m_connection.facts();
    m_grid->setValue(m_productRow, text::oneLine(facts.product));
    m_grid->setValue(m_versionRow, text::oneLine(facts.version));
    m_grid->setValue(m_regionRow, text::oneLine(facts.region));
    m_grid->setValue(m_regionsRow, joined(facts.regions));
    m_grid->setRowVisible(m_regionsRow, facts.regions.size() > 1);
    m_grid->setValue(m_authorityRow, text::oneLine(facts.authoritativeRegion));
    m_grid->setRowVisible(m_authorityRow, !facts.authoritativeRegion.isEmpty() && facts.regions.size() > 1);
    m_grid->setValue(m_channelRow, facts.encrypted ? tr("TLS") : tr("None"));
    showFeatures(facts.features);
    showWarnings(facts.encrypted, facts.storesSecretsInClear);
    showClock(facts.clockAhead);
}

void ServerPage::showClock(const std::optional<Duration> &ahead)
{
    QString words;
    if (ahead) {
        words = *ahead > Duration(0) ? tr("The server's clock is %1 ahead of this computer's.")
                                     : tr("The server's clock is %1 behind this computer's.");
        words =
            words.arg(text::duration(std::chrono::round<std::chrono::minutes>(std::chrono::abs(*ahead)))) +
            u' ' +
            tr("What has expired is judged by the server's. Set this computer's clock if it is wrong.");
    }
    m_clock->setContent(QStringLiteral("clock"), words, Tone::Warning);
}

void ServerPage::showFeatures(const QVector<ServerFeature> &features)
{
    m_features->clear();
    for (const ServerFeature &feature : features) {
        QString words = feature.present ? tr("Yes") : tr("No");
        if (!feature.since.isEmpty())
            words = (feature.present ? tr("Yes (from %1 on)") : tr("No (from %1 on)")).arg(feature.since);
        m_features->addRow(text::oneLine(feature.title), words);
    }
    if (features.isEmpty())
        m_features->addRow(tr("Not known yet"));
}

void ServerPage::showWarnings(bool encrypted, bool clear)
{
    m_plain->setContent(QStringLiteral("data-warning"),
                        encrypted
                            ? QString()
                            : tr("The connection is not encrypted: whoever can listen on the way reads your "
                                 "token and everything else. Use https where you can."),
                        Tone::Warning);
    m_clear->setContent(QStringLiteral("data-information"),
                        clear ? tr("This server stores secrets in the clear: an administrator can read them "
                                   "there. Chatelaine never asks for them and never shows them.")
                              : QString(),
                        Tone::Warning);
}

void ServerPage::showState()
{
    const ServerState state = m_connection.state();
    const bool tellsTimes = state.health != ServerHealth::Live && state.health != ServerHealth::Connecting;
    if (!tellsTimes)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    const StatusStyle style = connectionwords::styleOf(state.health);
    m_state->setContent(style.iconName, connectionwords::explain(state, m_context.clock.now()), style.tone);
}

} // namespace chatelaine
