// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/desktopwatch.h"

#include "session/desktopsignals.h"
#include "session/sessionbus.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QTimer>

#include <array>

namespace chatelaine {

namespace {

struct Saver
{
    const char *service;
    const char *path;
};
// KDE tells it at both of its places, depending on its version.
constexpr std::array savers{
    Saver{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
    Saver{"org.freedesktop.ScreenSaver", "/ScreenSaver"},
    Saver{"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
    Saver{"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
    Saver{"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
    Saver{"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"},
};

/// Calls \a then with the answer to \a call; not if it is an error.
template <class T, class Then>
void whenAnswered(const QDBusPendingReply<T> &call, QObject *context, Then then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         then(QDBusPendingReply<T>(*done));
                     });
}

} // namespace

DesktopWatch::DesktopWatch(QObject *parent)
    : DesktopWatch(givenSessionBus(), QDBusConnection::systemBus(), parent)
{
}

DesktopWatch::DesktopWatch(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : QObject(parent)
    , m_system(system)
{
    if (session.isConnected())
        watchScreenSavers(session);
    if (m_system.isConnected())
        watchSleep();
}

void DesktopWatch::watchScreenSavers(const QDBusConnection &session)
{
    for (const Saver &each : savers) {
        const auto *saver = new desktop::ScreenSaver(QString::fromLatin1(each.service),
                                                     QString::fromLatin1(each.path), session, this);
        connect(saver, &desktop::ScreenSaver::ActiveChanged, this, [this](bool active) {
            if (active)
                Q_EMIT away(LockCause::Screen);
        });
    }
}

void DesktopWatch::watchSleep()
{
    m_manager = new desktop::LoginManager(m_system, this);
    connect(m_manager, &desktop::LoginManager::PrepareForSleep, this, [this](bool before) {
        if (!before)
            return delaySleep(); // for the next time
        Q_EMIT away(LockCause::Sleep);
        // Once what is hidden has been painted over.
        QTimer::singleShot(0, this, [this] { m_delay = QDBusUnixFileDescriptor(); });
    });
    delaySleep();
    findSession();
}

void DesktopWatch::delaySleep()
{
    whenAnswered(m_manager->delaySleep(QCoreApplication::applicationName(),
                                       tr("Hides what is on the screen before the computer sleeps")),
                 this, [this](const QDBusPendingReply<QDBusUnixFileDescriptor> &reply) {
                     if (!reply.isError())
                         m_delay = reply.value();
                 });
}

// A program that the desktop started as a service belongs to no session, but may have been told of one.
void DesktopWatch::findSession()
{
    const auto process = static_cast<uint>(QCoreApplication::applicationPid());
    whenAnswered(m_manager->sessionOf(process), this, [this](const QDBusPendingReply<QDBusObjectPath> &own) {
        if (!own.isError())
            return watchSession(own.value().path());
        const QString told = qEnvironmentVariable("XDG_SESSION_ID");
        if (told.isEmpty())
            return;
        whenAnswered(m_manager->session(told), this, [this](const QDBusPendingReply<QDBusObjectPath> &found) {
            if (!found.isError())
                watchSession(found.value().path());
        });
    });
}

void DesktopWatch::watchSession(const QString &path)
{
    const auto *session = new desktop::LoginSession(path, m_system, this);
    connect(session, &desktop::LoginSession::Lock, this, [this] { Q_EMIT away(LockCause::Screen); });
}

} // namespace chatelaine
