// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace chatelaine {

class Settings;

/// The program's icon in the desktop's tray, while the person wants it: a way back to the window.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(Settings &settings, QObject *parent = nullptr);
    ~TrayIcon() override;

    bool isShown() const { return m_icon != nullptr; }

Q_SIGNALS:
    void windowWanted();
    void quitWanted();

private:
    void follow();
    void make();

    Settings &m_settings;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace chatelaine
