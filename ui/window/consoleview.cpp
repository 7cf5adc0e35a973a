// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/consoleview.h"

#include "backend/authenticator.h"
#include "domain/zone.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "session/settings.h"
#include "settings/changepassworddialog.h"
#include "widgets/elidedlabel.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"
#include "window/contextbar.h"
#include "window/pagestack.h"
#include "window/sidebar.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {
const QString pageKey = QStringLiteral("window/page");
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
    for (QWidget *next = page.nextInFocusChain(); next && next != &page; next = next->nextInFocusChain()) {
        if (takes(next)) {
            next->setFocus(Qt::ShortcutFocusReason);
            if (QWidget *wanted = page.focusProxy())
                new LateFocus(*wanted, *next);
            return;
        }
    }
}
} // namespace

ConsoleView::ConsoleView(const std::shared_ptr<Backend> &backend, Settings &settings,
                         ClipboardGuard &clipboard, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_settings(settings)
    , m_facts(new OrganisationFacts(*backend, this))
    , m_messages(new MessageBar(this))
    , m_pages(new PageStack({*backend, *m_facts, settings, clipboard, clock}, this))
    , m_sidebar(new Sidebar(settings, this))
    , m_person(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_pages, 1);
    row->addLayout(right, 1);
    m_messages->hide();
    layout->addLayout(row, 1);
    fillSidebar();
    connect(m_backend->authenticator(), &Authenticator::identityChanged, this, &ConsoleView::showIdentity);
    showIdentity();
    openFirstPage();
}

ConsoleView::~ConsoleView()
{
    // They refer to the back end, which this view may be the last to hold.
    delete m_pages;
    delete m_facts;
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
    const QString remembered = QString::fromUtf8(m_settings.viewState(pageKey));
    const bool reads = m_facts->identity().permissions.contains(permissions::readTokens);
    int first = m_pages->rowOf(reads ? PageId::Tokens : PageId::MyTokens);
    for (int row = 0; row < m_pages->entries().size(); ++row) {
        if (m_pages->entries().at(row).key == remembered)
            first = row;
    }
    m_pages->show(first);
}

void ConsoleView::onFrontChanged()
{
    const int row = m_pages->frontRow();
    m_settings.setViewState(pageKey, m_pages->entries().at(row).key.toUtf8());
    m_sidebar->setCurrent(row);
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
    m_pages->closeDialogs();
    QList<QPointer<QDialog>> own;
    const auto found = findChildren<QDialog *>();
    for (QDialog *dialog : found)
        own.append(dialog);
    for (const QPointer<QDialog> &dialog : std::as_const(own)) {
        if (dialog)
            dialog->done(QDialog::Rejected);
    }
}

void ConsoleView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setCramped(width() < fontMetrics().averageCharWidth() * roomForNames);
}

QWidget *ConsoleView::makeBar()
{
    auto *bar = new ContextBar(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(look::large, look::medium, look::large, look::medium);
    layout->addWidget(makeTitle(bar), 1);
    fillPersonMenu();
    m_person->setObjectName(QStringLiteral("personButton"));
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setIcon(look::icon(QStringLiteral("user-identity")));
    m_person->setAutoRaise(true);
    m_person->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_person);
    return bar;
}

void ConsoleView::fillPersonMenu()
{
    auto *menu = new QMenu(m_person);
    const QAction *password =
        menu->addAction(look::icon(QStringLiteral("password-copy")), tr("Change &password…"));
    menu->addSeparator();
    const QAction *signOut = menu->addAction(look::icon(QStringLiteral("system-log-out")), tr("&Sign out"));
    connect(password, &QAction::triggered, this, &ConsoleView::changePassword);
    connect(signOut, &QAction::triggered, this, &ConsoleView::signOutWanted);
    m_person->setMenu(menu);
}

void ConsoleView::changePassword()
{
    auto *dialog = new ChangePasswordDialog(*m_backend->authenticator(), m_settings, this);
    connect(dialog, &ChangePasswordDialog::passwordChanged, this,
            [this] { m_messages->show(Tone::Good, tr("Your password was changed.")); });
    dialog->open();
}

QWidget *ConsoleView::makeTitle(QWidget *bar)
{
    auto *title = new QWidget(bar);
    auto *layout = new QVBoxLayout(title);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *organisation = new ElidedLabel(text::oneLine(m_backend->organisation()), title);
    QFont font = organisation->font();
    font.setWeight(QFont::DemiBold);
    organisation->setFont(font);
    const QString where = m_backend->isThrowAway() ? tr("Demo: nothing you do here is kept.")
                                                   : tr("Local store: %1").arg(m_backend->location());
    layout->addWidget(organisation);
    layout->addWidget(new ElidedLabel(where, title));
    return title;
}

void ConsoleView::showIdentity()
{
    const std::optional<Identity> identity = m_backend->authenticator()->identity();
    if (!identity) { // signed out by the back end, for instance because the person was deactivated
        Q_EMIT sessionEnded();
        return;
    }
    m_person->setText(tr("%1 · %2", "a person and their role")
                          .arg(text::oneLine(identity->name), text::oneLine(identity->roleName)));
    m_person->setAccessibleName(
        tr("Signed in as %1 with the role %2").arg(identity->name, identity->roleName));
    QStringList lines = {identity->email};
    for (const QString &group : identity->groupNames)
        lines << tr("Group: %1").arg(text::oneLine(group));
    if (!identity->zones.isEmpty())
        lines << tr("Zones: %1").arg(text::oneLine(zones::toText(identity->zones)));
    m_person->setToolTip(look::toolTip(lines.join(u'\n')));
}

} // namespace chatelaine
