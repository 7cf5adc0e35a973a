// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/connectionsmenu.h"

#include "widgets/theme.h"

#include <QActionGroup>
#include <QMenu>

namespace chatelaine {

namespace {
constexpr int mostKeys = 9;
} // namespace

ConnectionsMenu::ConnectionsMenu(QMenu &menu)
    : QObject(&menu)
    , m_menu(menu)
    , m_end(menu.addSeparator())
    , m_next(menu.addAction(look::icon(QStringLiteral("go-next")), tr("&Next")))
    , m_previous(menu.addAction(look::icon(QStringLiteral("go-previous")), tr("&Previous")))
    , m_close(menu.addAction(look::icon(QStringLiteral("window-close")), tr("&Close")))
{
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab));
    m_previous->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab)});
    m_close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(m_next, &QAction::triggered, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_previous, &QAction::triggered, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_close, &QAction::triggered, this, &ConnectionsMenu::closeWanted);
    setTabs({}, -1);
}

void ConnectionsMenu::setTabs(const QVector<ConsoleTab> &tabs, int front)
{
    for (QAction *entry : std::as_const(m_entries)) {
        m_menu.removeAction(entry);
        entry->deleteLater(); // it may be the one that was chosen
    }
    m_entries.clear();
    for (int index = 0; index < tabs.size(); ++index) {
        const ConsoleTab &tab = tabs.at(index);
        QString title = tab.title;
        auto *entry = new QAction(tab.icon, title.replace(u'&', QStringLiteral("&&")), &m_menu);
        entry->setCheckable(true);
        entry->setChecked(index == front);
        if (index < mostKeys)
            entry->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(entry, &QAction::triggered, this, [this, index] { Q_EMIT chosen(index); });
        m_menu.insertAction(m_end, entry);
        m_entries.append(entry);
    }
    m_next->setEnabled(tabs.size() > 1);
    m_previous->setEnabled(tabs.size() > 1);
    m_close->setEnabled(front >= 0 && !tabs.isEmpty());
    m_menu.menuAction()->setVisible(!tabs.isEmpty());
}

} // namespace chatelaine
