// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QObject>
#include <QTimer>

namespace chatelaine {

class Backend;
class DesktopNotices;
class Settings;

/// Lets the desktop say how many tokens of one organisation expire soon, if the person wants that: once a
/// day, and again on the same day only when there are more. It names neither tokens nor places: the console
/// may be locked, and the screen seen by others.
class ExpiryDigest : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the digest; so does the session: with it the digest goes.
    ExpiryDigest(Backend &backend, Settings &settings, DesktopNotices &notices, const Clock &clock,
                 QObject *parent = nullptr);

    void look();

Q_SIGNALS:
    void opened(); ///< the person wants to see them

private:
    void onCounted(qsizetype count);

    Backend &m_backend;
    Settings &m_settings;
    DesktopNotices &m_notices;
    const Clock &m_clock;
    QString m_place; ///< of what the settings remember
    QTimer m_timer;
    QTimer m_pause; ///< joins many changes into one question
};

} // namespace chatelaine
