// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/startflow.h"

#include "backend/serverconnection.h"
#include "backend/serverprovider.h"
#include "backend/whenready.h"
#include "keeping/recoverdialog.h"
#include "models/tokentext.h"
#include "session/connectionprofiles.h"
#include "session/settings.h"
#include "start/connectionflow.h"
#include "start/createstorepage.h"
#include "start/redeempage.h"
#include "start/serversigninpage.h"
#include "start/signinpage.h"
#include "start/welcomepage.h"
#include "widgets/confirmdialog.h"
#include "widgets/filechooser.h"
#include "widgets/messagebar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

QHash<QString, QString> productsOf(BackendProvider &provider)
{
    QHash<QString, QString> products;
    const auto servers = provider.servers();
    for (const ServerProvider *server : servers)
        products.insert(server->protocol(), server->product());
    return products;
}

} // namespace

StartFlow::StartFlow(const StartContext &context, QWidget *parent)
    : QWidget(parent)
    , m_provider(context.provider)
    , m_settings(context.settings)
    , m_connections(context.connections)
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_create(new CreateStorePage(context.provider, this))
    , m_signIn(new SignInPage(context.keeper, this))
    , m_redeem(new RedeemPage(this))
    , m_server(new ServerSignInPage(productsOf(context.provider), context.connections, context.keeper,
                                    context.settings, context.clipboard, this))
    , m_flow(new ConnectionFlow(
          {context.provider.servers(), context.connections, context.keeper, context.settings}, *this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    addPages();
    wire();
    wireServers();
    showWelcome();
}

void StartFlow::addPages()
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_welcome, m_create, m_signIn, m_redeem, m_server})
        m_pages->addWidget(page);
}

void StartFlow::wire()
{
    connect(m_welcome, &WelcomePage::createChosen, this, &StartFlow::showCreate);
    connect(m_welcome, &WelcomePage::openChosen, this, &StartFlow::chooseStore);
    connect(m_welcome, &WelcomePage::demoChosen, this, &StartFlow::openDemo);
    connect(m_welcome, &WelcomePage::recentChosen, this, &StartFlow::openStore);
    connect(m_create, &CreateStorePage::cancelled, this, &StartFlow::showWelcome);
    connect(m_create, &CreateStorePage::created, this, [this](const std::shared_ptr<Backend> &backend) {
        remember(*backend);
        enter(backend, {});
    });
    connect(m_signIn, &SignInPage::otherStoreWanted, this, &StartFlow::showWelcome);
    connect(m_signIn, &SignInPage::codeWanted, this, &StartFlow::showRedeem);
    connect(m_redeem, &RedeemPage::cancelled, this, [this] { showSignIn(m_door); });
    connect(m_signIn, &SignInPage::signedIn, this, &StartFlow::enter);
    connect(m_redeem, &RedeemPage::signedIn, this,
            [this](const std::shared_ptr<Backend> &backend) { enter(backend, {}); });
}

void StartFlow::wireServers()
{
    connect(m_welcome, &WelcomePage::connectChosen, m_flow, &ConnectionFlow::add);
    connect(m_welcome, &WelcomePage::connectionChosen, this, &StartFlow::connectionChosen);
    connect(m_welcome, &WelcomePage::connectionEditWanted, m_flow, &ConnectionFlow::edit);
    connect(m_welcome, &WelcomePage::connectionRemoveWanted, m_flow, &ConnectionFlow::confirmRemove);
    connect(&m_connections, &ConnectionProfiles::changed, this, &StartFlow::showConnections);
    connect(m_server, &ServerSignInPage::signedIn, this, &StartFlow::enter);
    connect(m_server, &ServerSignInPage::firstTokenFailedUnseen, this, &StartFlow::failedUnseen);
    connect(m_server, &ServerSignInPage::firstTokenLost, this, &StartFlow::firstTokenLost);
    connect(m_server, &ServerSignInPage::otherWanted, this, &StartFlow::showWelcome);
    connect(m_server, &ServerSignInPage::editWanted, m_flow, &ConnectionFlow::edit);
    connect(m_flow, &ConnectionFlow::opening, this, &StartFlow::beginOpening);
    connect(m_flow, &ConnectionFlow::opened, this, &StartFlow::onServerOpened);
    connect(m_flow, &ConnectionFlow::failed, this, [this](const Error &error) {
        endOpening();
        m_messages->showError(error);
    });
    connect(m_flow, &ConnectionFlow::edited, this, &StartFlow::onEdited);
}

void StartFlow::onEdited(const ConnectionProfile &profile)
{
    Q_EMIT connectionEdited(profile);
    if (m_door && m_door->connection() && m_door->connection()->profile().id == profile.id)
        openConnection(profile); // what is behind the door was opened the old way
}

bool StartFlow::isInUse() const
{
    return m_pages->currentWidget() != m_welcome || !m_welcome->isEnabled() || isMakingFirstToken();
}

bool StartFlow::isMakingFirstToken() const
{
    return m_server->isMakingFirstToken();
}

bool StartFlow::isBusy() const
{
    return !m_welcome->isEnabled() || isMakingFirstToken() || m_create->isBusy() || m_signIn->isBusy() ||
           m_redeem->isBusy() || m_server->isBusy();
}

void StartFlow::takeOver(const StartFlow &other)
{
    const std::shared_ptr<Backend> door = other.m_door;
    if (other.m_pages->currentWidget() == other.m_create)
        showCreate();
    else if (door)
        showSignedOut(door);
}

void StartFlow::leave(const std::function<void()> &deed)
{
    if (!isMakingFirstToken()) {
        deed();
        return;
    }
    auto *question = new ConfirmDialog(tr("Leave while the first token is being made?"),
                                       tr("The server has been asked for it and has not answered yet. Its "
                                          "secret comes with the answer and cannot be had again."),
                                       tr("Yes, leave"), Tone::Bad, window());
    question->setObjectName(QStringLiteral("leaveFirstToken"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, deed);
    connect(m_server, &ServerSignInPage::firstTokenAnswered, question, &QDialog::reject);
    question->open();
}

void StartFlow::enter(const std::shared_ptr<Backend> &backend, const QString &notice)
{
    // The page that tells it lets go of it meanwhile.
    const std::shared_ptr<Backend> entered = backend; // NOLINT(performance-unnecessary-copy-initialization)
    m_door.reset();
    Q_EMIT ready(entered, notice);
}

void StartFlow::showConnections()
{
    m_welcome->setConnections(m_flow->isPossible(), m_connections.all());
}

void StartFlow::showWelcome()
{
    giveUp();
    m_welcome->setRecentStores(m_settings.recentStores());
    showConnections();
    m_pages->setCurrentWidget(m_welcome);
}

// Whatever was under way must not come between what is done next.
void StartFlow::giveUp()
{
    ++m_newestOpen;
    m_messages->dismiss();
    m_signIn->reset();
    m_redeem->reset();
    m_server->reset();
    m_flow->giveUp();
    m_door.reset();
    m_asking.reset();
    m_welcome->setEnabled(true);
}

void StartFlow::showCreate()
{
    giveUp();
    m_pages->setCurrentWidget(m_create);
    m_create->focusFirst();
}

void StartFlow::showSignIn(const std::shared_ptr<Backend> &backend)
{
    m_messages->dismiss();
    m_redeem->reset();
    m_door = backend;
    m_server->reset();
    if (backend->serverSignIn()) {
        m_pages->setCurrentWidget(m_server);
        m_server->setBackend(backend, m_flow->takeSecret());
        return;
    }
    m_pages->setCurrentWidget(m_signIn);
    m_signIn->setBackend(backend);
}

void StartFlow::showSignedOut(const std::shared_ptr<Backend> &backend, const QString &reason)
{
    if (!backend->serverSignIn()) {
        showSignIn(backend);
        if (!reason.isEmpty())
            m_messages->show(Tone::Neutral, reason);
        return;
    }
    const ConnectionProfile &opened = backend->connection()->profile();
    std::optional<ConnectionProfile> stored = m_connections.profile(opened.id);
    if (stored)
        stored->rememberSecret = opened.rememberSecret; // does not change the way there
    if (stored && *stored != opened) {
        openAsking(*m_connections.profile(opened.id), reason);
        return;
    }
    showWelcome();
    m_door = backend;
    m_pages->setCurrentWidget(m_server);
    m_server->setSignedOut(backend, reason);
}

void StartFlow::showRedeem(const QString &email)
{
    if (!m_door)
        return;
    m_messages->dismiss();
    m_pages->setCurrentWidget(m_redeem);
    m_redeem->setBackend(m_door, email);
}

void StartFlow::chooseStore()
{
    leave([this] { askForStore(); });
}

void StartFlow::askForStore()
{
    auto *dialog =
        makeFileChooser(*this, QStringLiteral("openStoreDialog"), tr("Open a store"), Chosen::File);
    dialog->setNameFilters({tr("Chatelaine stores (*.chatelaine)"), tr("All files (*)")});
    dialog->setDirectory(QFileInfo(m_provider.defaultStorePath()).path());
    connect(dialog, &QFileDialog::fileSelected, this, &StartFlow::openStore);
    dialog->open();
}

void StartFlow::openStore(const QString &path)
{
    beginOpening(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    const quint64 newest = m_newestOpen;
    whenReady(m_provider.openStore(path), this,
              [this, path, newest](const Result<std::shared_ptr<Backend>> &opened) {
                  if (newest == m_newestOpen)
                      onOpened(opened, path);
              });
}

void StartFlow::openDemo()
{
    beginOpening(tr("Preparing the demo…"));
    const quint64 newest = m_newestOpen;
    whenReady(m_provider.openDemo(), this, [this, newest](const Result<std::shared_ptr<Backend>> &opened) {
        if (newest == m_newestOpen)
            onOpened(opened, {});
    });
}

void StartFlow::onOpened(const Result<std::shared_ptr<Backend>> &opened, const QString &path)
{
    endOpening();
    if (!opened) {
        tellNotOpened(opened.error(), path);
        return;
    }
    if ((*opened)->isThrowAway()) {
        enter(*opened, {});
        return;
    }
    remember(**opened);
    showSignIn(*opened);
    if (path == m_recoveredStore && !m_recovered.isEmpty())
        m_messages->show(Tone::Neutral, std::exchange(m_recovered, {})); // it stays until it was read
    m_signIn->enterRemembered(*opened);
}

void StartFlow::tellNotOpened(const Error &error, const QString &path)
{
    m_messages->showError(error);
    if (error.code == ErrorCode::NotFound) {
        m_settings.removeRecentStore(path);
        m_welcome->setRecentStores(m_settings.recentStores());
    }
    if (!path.isEmpty() && (error.code == ErrorCode::NotFound || error.code == ErrorCode::Damaged))
        m_messages->offer(tr("Restore a backup…"), [this, path] { recover(path); });
}

void StartFlow::recover(const QString &path)
{
    auto *dialog = new RecoverDialog(m_provider, m_settings, path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoverDialog::recovered, this, [this, path](const QString &keptAs) {
        m_recoveredStore = path;
        m_recovered = keptAs.isEmpty() ? tr("The backup was restored. Sign in with the password of then.")
                                       : tr("The backup was restored. Sign in with the password of then. The "
                                            "damaged store is kept as %1.")
                                             .arg(text::oneLine(QFileInfo(keptAs).fileName()));
        openStore(path);
    });
    dialog->open();
}

void StartFlow::beginOpening(const QString &text)
{
    Q_EMIT opening();
    showWelcome();
    m_welcome->setEnabled(false);
    m_messages->show(Tone::Neutral, text);
}

void StartFlow::endOpening()
{
    m_welcome->setEnabled(true);
    m_messages->dismiss();
}

void StartFlow::addConnection()
{
    showWelcome();
    m_flow->add();
}

void StartFlow::openConnection(const ConnectionProfile &profile)
{
    m_flow->open(profile);
}

void StartFlow::openAsking(const ConnectionProfile &profile, const QString &reason)
{
    m_flow->open(profile);
    m_asking = reason;
}

void StartFlow::openConnectionNamed(const QString &name)
{
    m_flow->openNamed(name);
}

void StartFlow::openEnvironment()
{
    m_flow->openFromEnvironment();
}

void StartFlow::onServerOpened(const std::shared_ptr<Backend> &backend)
{
    endOpening();
    const std::optional<QString> asking = std::exchange(m_asking, std::nullopt);
    if (!asking) {
        showSignIn(backend);
        return;
    }
    showWelcome();
    m_door = backend;
    m_pages->setCurrentWidget(m_server);
    m_server->setSignedOut(backend, *asking);
}

void StartFlow::remember(const Backend &backend)
{
    m_settings.addRecentStore(backend.location());
}

} // namespace chatelaine
