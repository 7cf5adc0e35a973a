// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/startflow.h"

#include "backend/whenready.h"
#include "session/settings.h"
#include "start/createstorepage.h"
#include "start/redeempage.h"
#include "start/signinpage.h"
#include "start/welcomepage.h"
#include "widgets/messagebar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace chatelaine {

StartFlow::StartFlow(BackendProvider &provider, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_provider(provider)
    , m_settings(settings)
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_create(new CreateStorePage(provider, this))
    , m_signIn(new SignInPage(this))
    , m_redeem(new RedeemPage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    for (QWidget *page : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_create),
                          static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_redeem)})
        m_pages->addWidget(page);
    wire();
    showWelcome();
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
        Q_EMIT ready(backend);
    });
    connect(m_signIn, &SignInPage::otherStoreWanted, this, &StartFlow::showWelcome);
    connect(m_signIn, &SignInPage::codeWanted, this, &StartFlow::showRedeem);
    connect(m_redeem, &RedeemPage::cancelled, this, [this] { showSignIn(m_door); });
    const auto enter = [this](const std::shared_ptr<Backend> &backend) {
        m_door.reset();
        Q_EMIT ready(backend);
    };
    connect(m_signIn, &SignInPage::signedIn, this, enter);
    connect(m_redeem, &RedeemPage::signedIn, this, enter);
}

void StartFlow::showWelcome()
{
    ++m_newestOpen;
    m_messages->dismiss();
    m_signIn->reset();
    m_redeem->reset();
    m_door.reset();
    m_welcome->setEnabled(true);
    m_welcome->setRecentStores(m_settings.recentStores());
    m_pages->setCurrentWidget(m_welcome);
}

void StartFlow::showCreate()
{
    m_messages->dismiss();
    m_pages->setCurrentWidget(m_create);
    m_create->focusFirst();
}

void StartFlow::showSignIn(const std::shared_ptr<Backend> &backend)
{
    m_messages->dismiss();
    m_redeem->reset();
    m_door = backend;
    m_pages->setCurrentWidget(m_signIn);
    m_signIn->setBackend(backend);
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
    auto *dialog = new QFileDialog(this, tr("Open a store"));
    dialog->setObjectName(QStringLiteral("openStoreDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
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
    m_welcome->setEnabled(true);
    m_messages->dismiss();
    if (!opened) {
        m_messages->showError(opened.error());
        if (opened.error().code == ErrorCode::NotFound) {
            m_settings.removeRecentStore(path);
            m_welcome->setRecentStores(m_settings.recentStores());
        }
        return;
    }
    if ((*opened)->isThrowAway()) {
        Q_EMIT ready(*opened);
        return;
    }
    remember(**opened);
    showSignIn(*opened);
}

void StartFlow::beginOpening(const QString &text)
{
    Q_EMIT opening();
    showWelcome();
    m_welcome->setEnabled(false);
    m_messages->show(Tone::Neutral, text);
}

void StartFlow::remember(const Backend &backend)
{
    m_settings.addRecentStore(backend.location());
}

} // namespace chatelaine
