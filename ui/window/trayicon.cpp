// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/trayicon.h"

#include "session/settings.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace chatelaine {

TrayIcon::TrayIcon(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::noticesChanged, this, &TrayIcon::follow);
    follow();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::follow()
{
    const bool wanted = m_settings.showTrayIcon();
    if (wanted == isShown())
        return;
    if (wanted)
        return make();
    m_icon.reset();
    m_menu.reset();
}

// A desktop without a tray shows none; it appears as soon as there is one.
void TrayIcon::make()
{
    m_menu = std::make_unique<QMenu>();
    const QAction *show = m_menu->addAction(tr("&Show Chatelaine"));
    m_menu->addSeparator();
    const QAction *quit = m_menu->addAction(look::icon(QStringLiteral("application-exit")), tr("&Quit"));
    m_icon = std::make_unique<QSystemTrayIcon>(look::programIcon());
    m_icon->setToolTip(QApplication::applicationDisplayName());
    m_icon->setContextMenu(m_menu.get());
    connect(show, &QAction::triggered, this, &TrayIcon::windowWanted);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT windowWanted();
            });
    m_icon->show();
}

} // namespace chatelaine
