// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/consoleview.h"

#include "backend/authenticator.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/elidedlabel.h"
#include "widgets/theme.h"
#include "window/contextbar.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace chatelaine {

ConsoleView::ConsoleView(const std::shared_ptr<Backend> &backend, Settings &settings,
                         ClipboardGuard &clipboard, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_facts(new OrganisationFacts(*backend, this))
    , m_tokens(new TokensPage({*backend, *m_facts, settings, clipboard, clock}, this))
    , m_person(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_tokens, 1);
    connect(m_backend->authenticator(), &Authenticator::identityChanged, this, &ConsoleView::showIdentity);
    showIdentity();
}

ConsoleView::~ConsoleView()
{
    // They refer to the back end, which this view may be the last to hold.
    delete m_tokens;
    delete m_facts;
}

QWidget *ConsoleView::makeBar()
{
    auto *bar = new ContextBar(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(look::large, look::medium, look::large, look::medium);
    layout->addWidget(makeTitle(bar), 1);
    auto *menu = new QMenu(m_person);
    auto *signOut = menu->addAction(look::icon(QStringLiteral("system-log-out")), tr("Sign out"));
    connect(signOut, &QAction::triggered, this, &ConsoleView::signOutWanted);
    m_person->setMenu(menu);
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setIcon(look::icon(QStringLiteral("user-identity")));
    m_person->setAutoRaise(true);
    m_person->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_person);
    return bar;
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
        Q_EMIT signOutWanted();
        return;
    }
    m_person->setText(tr("%1 · %2", "a person and their role")
                          .arg(text::oneLine(identity->name), text::oneLine(identity->roleName)));
    m_person->setAccessibleName(
        tr("Signed in as %1 with the role %2").arg(identity->name, identity->roleName));
    m_person->setToolTip(look::toolTip(identity->email));
}

} // namespace chatelaine
