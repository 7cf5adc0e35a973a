// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/consolebar.h"

#include "backend/serverconnection.h"
#include "connections/connectioncolours.h"
#include "connections/connectionlabel.h"
#include "connections/statebadge.h"
#include "domain/zone.h"
#include "models/tokentext.h"
#include "widgets/elidedlabel.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace chatelaine {

namespace {

const QString separator = QStringLiteral(" · ");
constexpr int widestPerson = 36; // letters of who is signed in, in the header
constexpr int leastPerson = 8;   // where there is no room

QToolButton *menuButton(const QString &name, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(look::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    return button;
}

QVBoxLayout *titleColumn(QWidget *title)
{
    auto *column = new QVBoxLayout(title);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

QHBoxLayout *startRow(std::initializer_list<QWidget *> parts)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::small);
    for (QWidget *part : parts)
        row->addWidget(part);
    row->addStretch(1);
    return row;
}

} // namespace

ConsoleBar::ConsoleBar(Backend &backend, const Clock &clock, QWidget *parent)
    : ContextBar(parent)
    , m_backend(backend)
    , m_clock(clock)
    , m_person(menuButton(QStringLiteral("personButton"), QStringLiteral("user-identity"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(look::large, look::medium, look::large, look::medium);
    layout->setSpacing(look::medium);
    layout->addWidget(backend.connection() ? makeServerTitle() : makeStoreTitle(), 1);
    if (backend.connection())
        addServerParts(*layout);
    fillPersonMenu();
    layout->addWidget(m_person);
}

QWidget *ConsoleBar::makeStoreTitle()
{
    auto *title = new QWidget(this);
    auto *column = titleColumn(title);
    auto *organisation = new ElidedLabel(text::oneLine(m_backend.organisation()), title);
    QFont font = organisation->font();
    font.setWeight(QFont::DemiBold);
    organisation->setFont(font);
    column->addWidget(organisation);
    column->addWidget(new ElidedLabel(m_backend.isThrowAway()
                                          ? tr("Demo: nothing you do here is kept.")
                                          : tr("Local store: %1").arg(m_backend.location()),
                                      title));
    return title;
}

QWidget *ConsoleBar::makeServerTitle()
{
    const ConnectionProfile &profile = m_backend.connection()->profile();
    auto *title = new QWidget(this);
    auto *column = titleColumn(title);
    m_name = new ConnectionLabel(title);
    m_server = new ElidedLabel({}, title);
    m_channel = new QLabel(title);
    m_channel->setObjectName(QStringLiteral("channel"));
    m_channel->setTextFormat(Qt::PlainText);
    column->setSpacing(2);
    column->addLayout(startRow({m_name}));
    column->addLayout(startRow({m_server, m_channel}));
    setConnection(profile);
    return title;
}

void ConsoleBar::setConnection(const ConnectionProfile &profile)
{
    m_name->setConnection(profile);
    setBand(fillOf(profile.colour));
}

void ConsoleBar::addServerParts(QHBoxLayout &layout)
{
    ServerConnection &connection = *m_backend.connection();
    m_region = menuButton(QStringLiteral("regionButton"), QStringLiteral("globe"), this);
    auto *badge = new StateBadge(connection, m_clock, this);
    layout.addWidget(m_region);
    layout.addWidget(badge);
    connect(badge, &StateBadge::clicked, this, &ConsoleBar::serverWanted);
    // Not while it is open: what somebody is about to choose stays where it is.
    connect(m_region->menu(), &QMenu::aboutToShow, this, &ConsoleBar::fillRegions);
    connect(&connection, &ServerConnection::factsChanged, this, &ConsoleBar::showServer);
    showServer();
}

void ConsoleBar::showServer()
{
    const ServerConnection &connection = *m_backend.connection();
    const ServerFacts facts = connection.facts();
    const ConnectionProfile &profile = connection.profile();
    const QString region = text::oneLine(facts.region.isEmpty() ? profile.region : facts.region);
    QStringList parts{text::oneLine(QStringList{facts.product, facts.version}.join(u' ').trimmed()),
                      profile.address.toString()};
    parts.removeAll(QString());
    m_server->setText(parts.join(separator));
    QStringList channel{QString()}; // goes on with what stands before
    if (facts.regions.size() < 2 && !region.isEmpty())
        channel << tr("region %1").arg(region);
    if (!facts.encrypted)
        channel << tr("not encrypted");
    m_channel->setText(channel.join(separator).trimmed());
    m_region->setText(tr("Region: %1").arg(region));
    m_region->setAccessibleName(tr("Region: %1").arg(region));
    m_region->setToolTip(look::toolTip(tr("Go on in another region, with the same token")));
    m_region->setVisible(facts.regions.size() > 1);
    if (!m_region->menu()->isVisible())
        fillRegions();
}

void ConsoleBar::fillRegions()
{
    const ServerFacts facts = m_backend.connection()->facts();
    QMenu *menu = m_region->menu();
    delete m_regions; // with its actions
    m_regions = new QActionGroup(menu);
    for (const QString &region : facts.regions) {
        QString name = text::oneLine(region);
        name.replace(u'&', QStringLiteral("&&"));
        auto *action = new QAction(
            region == facts.authoritativeRegion ? tr("%1 (decides for all)", "a region").arg(name) : name,
            m_regions);
        action->setCheckable(true);
        action->setChecked(region == facts.region);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, region] {
            if (region != m_backend.connection()->facts().region)
                Q_EMIT regionWanted(region);
        });
    }
}

void ConsoleBar::setSwitchingRegion(bool switching)
{
    if (!m_region)
        return;
    m_region->setEnabled(!switching);
    if (!switching)
        showServer(); // the tick stands at the region that it is, whatever was chosen
}

void ConsoleBar::fillPersonMenu()
{
    QMenu *menu = m_person->menu();
    m_expiry = menu->addAction(QString());
    m_expiry->setEnabled(false);
    m_expiry->setVisible(false);
    if (!m_backend.serverSignIn()) {
        const QAction *password =
            menu->addAction(look::icon(QStringLiteral("password-copy")), tr("Change &password…"));
        connect(password, &QAction::triggered, this, &ConsoleBar::passwordWanted);
    }
    m_oneTime =
        menu->addAction(look::icon(QStringLiteral("dialog-password")), tr("Make a one-time se&cret…"));
    m_oneTime->setVisible(false);
    connect(m_oneTime, &QAction::triggered, this, &ConsoleBar::oneTimeSecretWanted);
    menu->addSeparator();
    const QAction *signOut = menu->addAction(look::icon(QStringLiteral("system-log-out")), tr("&Sign out"));
    connect(signOut, &QAction::triggered, this, &ConsoleBar::signOutWanted);
}

void ConsoleBar::offerOneTimeSecret(bool offered)
{
    m_oneTime->setVisible(offered);
}

void ConsoleBar::setMakingOneTimeSecret(bool making)
{
    m_oneTime->setEnabled(!making);
}

void ConsoleBar::showIdentity(const Identity &identity)
{
    m_identity = tr("%1 · %2", "a person and their role")
                     .arg(text::oneLine(identity.name), text::oneLine(identity.roleName));
    fitPerson();
    m_person->setAccessibleName(tr("Signed in as %1 with the role %2")
                                    .arg(text::oneLine(identity.name), text::oneLine(identity.roleName)));
    QStringList lines = {m_identity, identity.email};
    for (const QString &group : identity.groupNames)
        lines << tr("Group: %1").arg(text::oneLine(group));
    if (!identity.zones.isEmpty())
        lines << tr("Zones: %1").arg(text::oneLine(zones::toText(identity.zones)));
    m_expiry->setVisible(identity.expiresAt.has_value());
    if (identity.expiresAt) {
        m_expiry->setText(tr("Your token expires %1").arg(text::dateTime(*identity.expiresAt)));
        lines << m_expiry->text();
    }
    lines.removeAll(QString());
    m_person->setToolTip(look::toolTip(lines.join(u'\n')));
}

bool ConsoleBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitPerson();
    return ContextBar::event(event);
}

// A name may be long: it ends before the server, its region and "not encrypted" do.
void ConsoleBar::fitPerson()
{
    int taken = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem &item = *layout()->itemAt(i);
        if (!item.isEmpty() && item.widget() != m_person)
            taken += item.sizeHint().width() + layout()->spacing();
    }
    const QFontMetrics metrics = m_person->fontMetrics();
    const QString shown = m_person->text();
    const int around = m_person->sizeHint().width() - metrics.size(Qt::TextShowMnemonic, shown).width();
    const int room = std::clamp(width() - taken - around, metrics.averageCharWidth() * leastPerson,
                                metrics.averageCharWidth() * widestPerson);
    const QString words =
        metrics.elidedText(m_identity, Qt::ElideRight, room).replace(u'&', QStringLiteral("&&"));
    if (words != shown)
        m_person->setText(words);
}

} // namespace chatelaine
