// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class OrgFreedesktopPortalSettingsInterface;

namespace chatelaine {

/// One value that the desktop tells through the XDG desktop portal: once it is known, and whenever it
/// changes. Never blocks on the portal; without D-Bus, or where the desktop knows no such value, it stays
/// silent.
class DesktopSetting : public QObject
{
    Q_OBJECT

public:
    /// The value \a key of the namespace \a space.
    DesktopSetting(const QString &space, const QString &key, QObject *parent = nullptr);

Q_SIGNALS:
    void told(const QVariant &value);

private:
    void tell(const QVariant &value);
    OrgFreedesktopPortalSettingsInterface *m_portal = nullptr;
};

} // namespace chatelaine
