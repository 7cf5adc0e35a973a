// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpdesk.h"

#include "help/guidewindow.h"
#include "help/helptopics.h"
#include "widgets/helprequest.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>
#include <QWhatsThis>

namespace chatelaine {

HelpDesk::HelpDesk(Settings &settings, std::function<QWidget *()> front, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_front(std::move(front))
{
    qApp->installEventFilter(this); // dialogs do not hear the shortcuts of the window behind them
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::addTo(QMenu &menu)
{
    QAction *guide = menu.addAction(look::icon(QStringLiteral("help-contents")), tr("User &guide"),
                                    QKeySequence::HelpContents);
    QAction *what = menu.addAction(look::icon(QStringLiteral("help-whatsthis")), tr("&What's this?"),
                                   QKeySequence::WhatsThis);
    connect(guide, &QAction::triggered, this, [this] { openAbout(QApplication::focusWidget()); });
    connect(what, &QAction::triggered, this, &HelpDesk::onWhatsThis);
    // A menu closes before its action is carried out.
    connect(&menu, &QMenu::aboutToHide, this, [this] {
        m_fromMenu = true;
        QTimer::singleShot(0, this, [this] { m_fromMenu = false; });
    });
}

// By keyboard it is about the field that has it; from the menu, about what is pointed at next.
void HelpDesk::onWhatsThis()
{
    if (m_fromMenu || !explainFocus())
        QWhatsThis::enterWhatsThisMode();
}

void HelpDesk::open(const QString &page)
{
    if (!m_guide)
        m_guide = std::make_unique<GuideWindow>(m_settings);
    m_guide->open(page);
}

void HelpDesk::openAbout(const QWidget *from)
{
    QString page = guidePageAbout(from);
    if (page.isEmpty())
        page = guidePageAbout(m_front());
    open(page);
}

bool HelpDesk::explainFocus()
{
    QWidget *focus = QApplication::focusWidget();
    QWidget *explained = focus;
    while (explained && explained->whatsThis().isEmpty() && !explained->isWindow())
        explained = explained->parentWidget();
    if (!explained || explained->whatsThis().isEmpty())
        return false;
    QWhatsThis::showText(focus->mapToGlobal(QPoint(focus->width() / 2, focus->height())),
                         explained->whatsThis(), focus);
    return true;
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == HelpRequest::kind()) {
        open(static_cast<HelpRequest *>(event)->page());
        return true;
    }
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::HelpContents)) {
        openAbout(static_cast<QWidget *>(watched));
        return true;
    }
    if (key->matches(QKeySequence::WhatsThis) && explainFocus())
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace chatelaine
