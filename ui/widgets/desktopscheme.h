// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace chatelaine {

/// Whether the desktop is dark, and when that changes. Asks Qt where it knows (6.5 and newer), else the XDG
/// desktop portal, else goes by the palette that the program started with. Never blocks on the portal;
/// without D-Bus it stays silent.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void setDark(bool dark);
    bool m_paletteDark;
    bool m_dark;
};

} // namespace chatelaine
