// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace chatelaine {

/// Whether the person has asked their desktop to move things less, and when that changes: GNOME's animations
/// switched off, KDE's set to none, or the portal's own wish for reduced motion.
class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    explicit DesktopMotion(QObject *parent = nullptr);

    bool isReduced() const { return m_wishes != 0; }

Q_SIGNALS:
    void changed();

private:
    void take(unsigned wish, bool wanted);
    unsigned m_wishes = 0; ///< a bit for each place where it can be said
};

} // namespace chatelaine
