// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/consoleview.h"

#include "backend/authenticator.h"
#include "backend/serverconnection.h"
#include "connections/connectioncolours.h"
#include "connections/connectionwords.h"
#include "connections/statebanner.h"
#include "help/tipbar.h"
#include "keeping/keepingactions.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "session/settings.h"
#include "settings/changepassworddialog.h"
#include "widgets/closedialogs.h"
#include "widgets/messagebar.h"
#include "widgets/smallwindowscroll.h"
#include "window/consolebar.h"
#include "window/expirywatch.h"
#include "window/pagestack.h"
#include "window/servertasks.h"
#include "window/sidebar.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {
/// Stores and servers have other pages: each kind remembers its own.
QString pageKey(Backend &backend)
{
    return backend.connection() ? QStringLiteral("window/serverPage") : QStringLiteral("window/page");
}

constexpr int roomForNames = 145; ///< characters of width from which the sidebar shows names

/// Hands the keyboard on from where it waits to what a page wants it for, once that is shown; unless it was
/// taken elsewhere meanwhile.
class LateFocus : public QObject
{
public:
    LateFocus(QWidget &wanted, QWidget &waits)
        : QObject(&waits)
        , m_waits(waits)
    {
        wanted.installEventFilter(this);
    }

    bool eventFilter(QObject *wanted, QEvent *event) override
    {
        if (event->type() != QEvent::Show)
            return false;
        if (m_waits.hasFocus())
            static_cast<QWidget *>(wanted)->setFocus(Qt::ShortcutFocusReason);
        deleteLater();
        return false;
    }

private:
    QWidget &m_waits;
};

/// Puts the keyboard into \a page: where the page wants it or, while that is not there yet (a list that is
/// being loaded), where Tab would lead first.
void enter(Page &page)
{
    page.setFocus(Qt::ShortcutFocusReason);
    const auto takes = [&page](const QWidget *widget) {
        return page.isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
               widget->focusPolicy() & Qt::TabFocus;
    };
    if (const QWidget *focus = QApplication::focusWidget(); focus && page.isAncestorOf(focus))
        return;
    const QWidget *window =
        page.window(); // whose chain has everything in it; a page may stand in one of its own
    for (QWidget *next = window->nextInFocusChain(); next && next != window;
         next = next->nextInFocusChain()) {
        if (takes(next)) {
            next->setFocus(Qt::ShortcutFocusReason);
            if (QWidget *wanted = page.focusProxy())
                new LateFocus(*wanted, *next);
            return;
        }
    }
}

/// What expires is judged where it is kept: that clock may go differently from this computer's, \a own.
const Clock &clockOf(const Backend &backend, const Clock &own)
{
    const Clock *kept = backend.clock();
    return kept ? *kept : own;
}

} // namespace

ConsoleView::ConsoleView(const std::shared_ptr<Backend> &backend, Settings &settings,
                         ClipboardGuard &clipboard, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_settings(settings)
    , m_facts(new OrganisationFacts(*backend, this))
    , m_messages(new MessageBar(this))
    , m_pages(new PageStack({*backend, *m_facts, settings, clipboard, clockOf(*backend, clock)}, this))
    , m_scroll(new SmallWindowScroll(m_pages, this))
    , m_sidebar(new Sidebar(settings, this))
    , m_tips(new TipBar(settings))
    , m_bar(new ConsoleBar(*backend, clockOf(*backend, clock), this))
    , m_expiry(new ExpiryWatch(*backend->authenticator(), clockOf(*backend, clock), this))
{
    build();
    fillSidebar();
    wireBar();
    if (m_backend->serverSignIn()) {
        m_server = new ServerTasks({*backend, *m_facts, settings, clipboard, clockOf(*backend, clock)}, *this,
                                   *m_messages);
        addServerParts();
    }
    connect(m_backend->authenticator(), &Authenticator::identityChanged, this, &ConsoleView::showIdentity);
    if (const ServerConnection *connection = m_backend->connection()) {
        m_shown = connection->profile();
        connect(connection, &ServerConnection::factsChanged, this, &ConsoleView::tabChanged);
    }
    if (m_backend->keeping())
        m_keeping = new KeepingActions({*backend, *m_facts, settings, clipboard, clockOf(*backend, clock)},
                                       *this, *m_messages);
    showIdentity();
    openFirstPage();
    m_expiry->look();
}

ConsoleView::~ConsoleView()
{
    // They refer to the back end, which this view may be the last to hold.
    delete m_server;
    delete m_keeping;
    delete m_expiry;
    delete m_pages;
    delete m_banner;
    delete m_bar;
    delete m_facts;
}

void ConsoleView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    m_right = new QVBoxLayout;
    m_right->setSpacing(0);
    m_right->addWidget(m_messages);
    m_right->addWidget(m_scroll, 1);
    m_right->addWidget(m_tips);
    row->addLayout(m_right, 1);
    m_messages->hide();
    layout->addLayout(row, 1);
}

void ConsoleView::wireBar()
{
    connect(m_bar, &ConsoleBar::signOutWanted, this, &ConsoleView::signOutWanted);
    connect(m_bar, &ConsoleBar::passwordWanted, this, &ConsoleView::changePassword);
    connect(m_bar, &ConsoleBar::serverWanted, this, [this] { showPage(m_pages->rowOf(PageId::Server)); });
    connect(m_expiry, &ExpiryWatch::aboutToExpire, this, [this](const Instant &at) {
        m_messages->show(Tone::Warning,
                         tr("Your token expires %1. After that you have to sign in with another one.")
                             .arg(text::dateTime(at)));
    });
}

void ConsoleView::addServerParts()
{
    m_banner = new StateBanner(*m_backend->connection());
    m_right->insertWidget(0, m_banner);
    connect(m_banner, &StateBanner::signInWanted, this, &ConsoleView::signOutWanted);
    connect(m_bar, &ConsoleBar::regionWanted, m_server, &ServerTasks::switchRegion);
    connect(m_bar, &ConsoleBar::oneTimeSecretWanted, m_server, &ServerTasks::makeOneTimeSecret);
    connect(m_server, &ServerTasks::switchingRegion, m_bar, &ConsoleBar::setSwitchingRegion);
    connect(m_server, &ServerTasks::oneTimeOffered, m_bar, &ConsoleBar::offerOneTimeSecret);
    connect(m_server, &ServerTasks::makingOneTime, m_bar, &ConsoleBar::setMakingOneTimeSecret);
    buildOverdueNotice();
    m_server->start();
}

// It has a bar of its own: it lasts, and what one is told meanwhile may be told only once.
void ConsoleView::buildOverdueNotice()
{
    m_overdue = new MessageBar(this);
    m_overdue->setObjectName(QStringLiteral("overdueNotice"));
    m_right->insertWidget(m_right->indexOf(m_scroll), m_overdue);
    connect(m_server, &ServerTasks::overdueFound, this, &ConsoleView::tellOverdue);
}

bool ConsoleView::isTokensInFront() const
{
    return m_pages->frontRow() == m_pages->rowOf(PageId::Tokens);
}

// The page of the tokens asks what to do about them; from another page one is led there.
void ConsoleView::tellOverdue(bool found)
{
    if (!found || isTokensInFront())
        return m_overdue->dismiss();
    m_overdue->show(Tone::Warning,
                    tr("Tokens that were replaced have not been deleted as planned. This waits "
                       "for your answer."));
    m_overdue->offer(tr("Decide what to do"), [this] { showPage(m_pages->rowOf(PageId::Tokens)); });
}

QString ConsoleView::title() const
{
    return text::oneLine(m_backend->connection() ? connectionwords::nameOf(m_shown)
                                                 : m_backend->organisation());
}

void ConsoleView::showAs(const ConnectionProfile &profile)
{
    if (profile.name == m_shown.name && profile.colour == m_shown.colour)
        return;
    m_shown.name = profile.name;
    m_shown.colour = profile.colour;
    m_bar->setConnection(m_shown);
    Q_EMIT tabChanged();
}

ConsoleTab ConsoleView::tab() const
{
    const ServerConnection *connection = m_backend->connection();
    const std::optional<Identity> identity = m_backend->authenticator()->identity();
    const QString person = identity ? text::oneLine(identity->name) : QString();
    ConsoleTab tab;
    tab.title = title();
    tab.longTitle = person.isEmpty() ? title() : tr("%1 · %2", "a place and a person").arg(title(), person);
    QStringList lines{m_backend->location()};
    if (!person.isEmpty())
        lines << tr("Signed in as %1").arg(person);
    tab.toolTip = lines.join(u'\n');
    tab.icon = look::icon(QStringLiteral("folder-open"));
    tab.spoken = tab.longTitle;
    if (!connection)
        return tab;
    const QString region = text::oneLine(connection->facts().region);
    if (connection->facts().regions.size() > 1 && !region.isEmpty())
        tab.longTitle = tr("%1 · %2 · %3", "a place, a region and a person").arg(title(), region, person);
    tab.icon = swatchOf(m_shown.colour, look::iconSize(fontMetrics()), devicePixelRatioF());
    tab.spoken =
        tr("%1 (%2)", "a connection and its colour").arg(tab.longTitle, connectionwords::of(m_shown.colour));
    return tab;
}

void ConsoleView::tell(Tone tone, const QString &words)
{
    m_messages->show(tone, words);
}

void ConsoleView::fillSidebar()
{
    int key = Qt::Key_1;
    for (const PageEntry &entry : m_pages->entries())
        m_sidebar->addEntry(entry.title, entry.icon, entry.startsSection, QKeySequence(Qt::CTRL | key++));
    connect(m_sidebar, &Sidebar::chosen, m_pages, &PageStack::show);
    connect(m_sidebar, &Sidebar::entered, this, [this] { showPage(m_pages->frontRow()); });
    connect(m_pages, &PageStack::frontChanged, this, &ConsoleView::onFrontChanged);
}

// The page of the last time; else the tokens, or one's own where that page has nothing to show.
void ConsoleView::openFirstPage()
{
    const QString remembered = QString::fromUtf8(m_settings.viewState(pageKey(*m_backend)));
    const bool reads = m_facts->identity().permissions.contains(permissions::readTokens);
    int first = std::max(0, m_pages->rowOf(reads ? PageId::Tokens : PageId::MyTokens));
    for (int row = 0; row < m_pages->entries().size(); ++row) {
        if (m_pages->entries().at(row).key == remembered)
            first = row;
    }
    m_pages->show(first);
}

void ConsoleView::onFrontChanged()
{
    const int row = m_pages->frontRow();
    m_settings.setViewState(pageKey(*m_backend), m_pages->entries().at(row).key.toUtf8());
    m_sidebar->setCurrent(row);
    m_tips->showFor(m_pages->front());
    if (m_overdue && isTokensInFront())
        m_overdue->dismiss();
}

QList<QAction *> ConsoleView::fileActions() const
{
    return m_keeping ? m_keeping->actions() : QList<QAction *>();
}

void ConsoleView::showPage(int row)
{
    if (row < 0)
        return;
    m_pages->show(row);
    enter(m_pages->page(row));
}

TokensPage &ConsoleView::tokens()
{
    return static_cast<TokensPage &>(m_pages->page(m_pages->rowOf(PageId::Tokens)));
}

void ConsoleView::closeDialogs()
{
    if (m_server)
        m_server->stop();
    chatelaine::closeDialogs(*this);
}

void ConsoleView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setCramped(width() < fontMetrics().averageCharWidth() * roomForNames);
}

void ConsoleView::changePassword()
{
    auto *dialog = new ChangePasswordDialog(*m_backend->authenticator(), m_settings, this);
    connect(dialog, &ChangePasswordDialog::passwordChanged, this,
            [this] { m_messages->show(Tone::Good, tr("Your password was changed.")); });
    dialog->open();
}

void ConsoleView::showIdentity()
{
    const std::optional<Identity> identity = m_backend->authenticator()->identity();
    if (identity) {
        m_bar->showIdentity(*identity);
        Q_EMIT tabChanged();
    } else { // signed out by the back end, for instance because the person was deactivated
        Q_EMIT sessionEnded();
    }
}

} // namespace chatelaine
