// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/serversigninpage.h"

#include "backend/serverconnection.h"
#include "connections/connectionlabel.h"
#include "connections/connectionwords.h"
#include "models/tokentext.h"
#include "session/secretkeeper.h"
#include "start/bootstrapdoor.h"
#include "start/centred.h"
#include "start/methodsdoor.h"
#include "start/serverentry.h"
#include "start/tokendoor.h"
#include "widgets/busybar.h"
#include "widgets/factlabel.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheading.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

ServerSignInPage::ServerSignInPage(const QHash<QString, QString> &products, ConnectionProfiles &profiles,
                                   SecretKeeper &keeper, Settings &settings, ClipboardGuard &clipboard,
                                   QWidget *parent)
    : QWidget(parent)
    , m_products(products)
    , m_keeper(keeper)
    , m_entry(new ServerEntry(profiles, keeper, this))
    , m_label(new ConnectionLabel)
    , m_heading(new SectionHeading({}, SectionHeading::Level::Page))
    , m_place(captionLabel())
    , m_plain(new FactLabel)
    , m_messages(new MessageBar)
    , m_busy(new QWidget)
    , m_bar(new BusyBar)
    , m_doing(captionLabel())
    , m_trouble(new QWidget)
    , m_troubleHeading(new SectionHeading({}))
    , m_troubleText(new FactLabel)
    , m_retry(new QPushButton(tr("&Try again")))
    , m_edit(new QPushButton(tr("&Edit connection…")))
    , m_door(new QWidget)
    , m_token(new TokenDoor)
    , m_methods(new MethodsDoor)
    , m_bootstrap(new BootstrapDoor(settings, clipboard))
    , m_other(new QPushButton(tr("&Use another connection…")))
{
    setObjectName(QStringLiteral("serverSignIn"));
    build();
    wire();
}

void ServerSignInPage::build()
{
    auto *column = centredColumn(*this);
    addHeader(*column);
    column->addWidget(m_messages);
    auto *busy = new QVBoxLayout(m_busy);
    busy->setContentsMargins(0, look::medium, 0, 0);
    busy->addWidget(m_doing);
    busy->addWidget(m_bar);
    column->addWidget(m_busy);
    addTrouble(*column);
    auto *door = new QVBoxLayout(m_door);
    door->setContentsMargins(0, look::medium, 0, 0);
    door->setSpacing(look::large);
    for (QWidget *part : std::initializer_list<QWidget *>{m_token, m_methods, m_bootstrap})
        door->addWidget(part);
    column->addWidget(m_door);
    addFoot(*column);
    for (QWidget *part : {static_cast<QWidget *>(m_messages), m_busy, m_trouble, m_door})
        part->hide();
}

void ServerSignInPage::addHeader(QVBoxLayout &column)
{
    column.addWidget(m_label, 0, Qt::AlignLeading);
    column.addWidget(m_heading);
    column.addWidget(m_place);
    column.addWidget(m_plain);
}

void ServerSignInPage::addTrouble(QVBoxLayout &column)
{
    auto *part = new QVBoxLayout(m_trouble);
    part->setContentsMargins(0, look::medium, 0, 0);
    part->setSpacing(look::medium);
    part->addWidget(m_troubleHeading);
    part->addWidget(m_troubleText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_edit);
    buttons->addStretch();
    part->addLayout(buttons);
    column.addWidget(m_trouble);
}

void ServerSignInPage::addFoot(QVBoxLayout &column)
{
    m_other->setAutoDefault(false);
    column.addSpacing(look::medium);
    column.addWidget(m_other, 0, Qt::AlignLeading);
}

void ServerSignInPage::wire()
{
    connect(m_entry, &ServerEntry::busyChanged, this, &ServerSignInPage::onBusyChanged);
    connect(m_entry, &ServerEntry::doorKnown, this, &ServerSignInPage::showDoor);
    connect(m_entry, &ServerEntry::refused, this, [this](const Error &error) {
        m_messages->showError(error);
        if (!m_door->isHidden())
            m_token->focusFirst();
    });
    connect(m_entry, &ServerEntry::unreachable, this,
            [this](const Error &error) { showTrouble(tr("The server cannot be asked"), error.message); });
    connect(m_entry, &ServerEntry::browserEnded, m_methods, &MethodsDoor::stopWaiting);
    connect(m_entry, &ServerEntry::entered, this,
            [this](const std::shared_ptr<Backend> &backend, const QString &notice) {
                reset();
                Q_EMIT signedIn(backend, notice);
            });
    connect(m_token, &TokenDoor::submitted, this, [this] {
        m_messages->dismiss();
        m_entry->signIn(m_token->takeSecret(), m_token->isOneTime(), m_token->remembers());
    });
    connect(m_methods, &MethodsDoor::jwtGiven, this, [this](const QString &method) {
        m_messages->dismiss();
        m_entry->signInWithJwt(method, m_methods->takeJwt());
    });
    connect(m_methods, &MethodsDoor::browserWanted, this, &ServerSignInPage::goThroughBrowser);
    connect(m_methods, &MethodsDoor::cancelled, m_entry, &ServerEntry::cancelBrowser);
    connect(m_bootstrap, &BootstrapDoor::answered, this, &ServerSignInPage::firstTokenAnswered);
    connect(m_bootstrap, &BootstrapDoor::failedUnseen, this, &ServerSignInPage::firstTokenFailedUnseen);
    connect(m_bootstrap, &BootstrapDoor::lostToLock, this, &ServerSignInPage::firstTokenLost);
    connect(m_bootstrap, &BootstrapDoor::failed, m_messages, &MessageBar::showError);
    connect(m_bootstrap, &BootstrapDoor::entered, m_entry, &ServerEntry::enter);
    connect(m_bootstrap, &BootstrapDoor::busyChanged, this, [this](bool busy) {
        m_token->setEnabled(!busy);
        m_methods->setEnabled(!busy);
        m_other->setEnabled(!busy); // an answer that nobody waits for would be lost
    });
    connect(m_retry, &QPushButton::clicked, m_entry, &ServerEntry::retry);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_entry->profile()); });
    connect(m_other, &QPushButton::clicked, this, &ServerSignInPage::otherWanted);
}

void ServerSignInPage::follow(const std::shared_ptr<Backend> &backend)
{
    reset();
    connect(backend->connection(), &ServerConnection::stateChanged, this, &ServerSignInPage::onStateChanged);
    connect(backend->connection(), &ServerConnection::factsChanged, this, &ServerSignInPage::showHeader);
}

void ServerSignInPage::setBackend(const std::shared_ptr<Backend> &backend, std::optional<Secret> secret)
{
    follow(backend);
    m_entry->begin(backend, std::move(secret));
    showHeader();
}

void ServerSignInPage::setSignedOut(const std::shared_ptr<Backend> &backend, const QString &reason)
{
    follow(backend);
    m_entry->beginAsking(backend);
    showHeader();
    if (!reason.isEmpty()) {
        m_messages->show(Tone::Warning, reason);
        return;
    }
    if (!m_entry->profile().rememberSecret || !m_keeper.isAvailable())
        return;
    m_messages->show(Tone::Neutral, tr("Your token is still in the keychain."));
    m_messages->offer(tr("Sign in with it"), [this] { m_entry->useRemembered(); });
}

bool ServerSignInPage::isBusy() const
{
    return m_entry->isBusy() || m_bootstrap->isWaiting();
}

bool ServerSignInPage::isMakingFirstToken() const
{
    return m_bootstrap->isMaking();
}

void ServerSignInPage::reset()
{
    if (const auto &backend = m_entry->backend())
        disconnect(backend->connection(), nullptr, this, nullptr);
    m_entry->leave();
    m_messages->dismiss();
    m_token->clear();
    m_methods->clear();
    m_bootstrap->reset();
    m_trouble->hide();
    m_door->hide();
}

void ServerSignInPage::showHeader()
{
    const auto &backend = m_entry->backend();
    if (!backend)
        return;
    const ServerFacts facts = backend->connection()->facts();
    const ConnectionProfile profile = m_entry->profile();
    m_label->setConnection(profile);
    const QString product =
        text::oneLine(facts.product.isEmpty() ? m_products.value(profile.protocol) : facts.product);
    m_heading->setText(product.isEmpty() ? tr("Sign in") : tr("Sign in to %1").arg(product));
    const QString region = facts.region.isEmpty() ? profile.region : facts.region;
    m_place->setText(region.isEmpty() ? profile.address.toString()
                                      : tr("%1 · region %2", "an address and a region")
                                            .arg(profile.address.toString(), text::oneLine(region)));
    m_plain->setContent(
        QStringLiteral("data-warning"),
        profile.address.scheme() == QLatin1String("https")
            ? QString()
            : tr("The connection is not encrypted: whoever can listen on the way reads your token."),
        Tone::Warning);
}

void ServerSignInPage::onBusyChanged(bool busy, const QString &doing)
{
    m_doing->setText(doing);
    m_busy->setVisible(busy && m_door->isHidden());
    m_token->setBusy(busy);
    m_methods->setBusy(busy);
    m_bootstrap->setEnabled(!busy);
    if (!busy)
        return;
    m_trouble->hide();
    if (m_door->isHidden())
        m_other->setFocus(); // the keyboard stays on the page
}

void ServerSignInPage::showDoor(const ServerDoor &door)
{
    showHeader();
    if (!door.aclEnabled) {
        showTrouble(
            tr("Access control is switched off"),
            tr("This server lets everybody do everything, and has no tokens to keep. Switch ACLs on in its "
               "configuration (acl { enabled = true }), start it anew and try again."));
        return;
    }
    m_trouble->hide();
    const QString noKeychain = m_keeper.isAvailable() ? QString() : m_keeper.unavailableReason();
    m_token->setVisible(door.tokens);
    m_token->open(door.oneTime, m_entry->profile().rememberSecret, noKeychain);
    m_methods->setMethods(door.methods);
    m_bootstrap->setVisible(!door.bootstrapKnown || !door.bootstrapped);
    m_bootstrap->open(m_entry->backend(), door.bootstrapKnown && !door.bootstrapped, noKeychain);
    m_door->show();
    m_token->focusFirst();
}

void ServerSignInPage::showTrouble(const QString &heading, const QString &words)
{
    m_door->hide();
    m_troubleHeading->setText(heading);
    m_troubleText->setContent(QStringLiteral("data-error"), words, Tone::Bad);
    m_trouble->show();
    m_retry->setFocus();
}

// The server is back by itself: nobody has to press anything.
void ServerSignInPage::onStateChanged()
{
    const auto &backend = m_entry->backend();
    if (!backend || m_entry->isBusy() || m_trouble->isHidden())
        return;
    if (backend->connection()->state().health == ServerHealth::Live)
        m_entry->retry();
}

void ServerSignInPage::goThroughBrowser(const QString &method)
{
    if (m_entry->isBusy())
        return;
    m_messages->dismiss();
    m_methods->startWaiting(method);
    // The address may come from another thread.
    const auto open = [page = QPointer<MethodsDoor>(m_methods)](const QUrl &where) {
        QMetaObject::invokeMethod(qApp, [page, where] {
            if (page)
                page->openBrowser(where);
        });
    };
    m_entry->signInWithBrowser(method, open);
}

} // namespace chatelaine
