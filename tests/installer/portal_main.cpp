// SPDX-License-Identifier: GPL-3.0-or-later
// What sealed.sh asks the console with: a desktop's portal that says dark, and tells for each question
// whether it could look into the folder from which a real one learns who asks.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public Q_SLOTS:
    Q_SCRIPTABLE QDBusVariant Read(const QString &, const QString &) // NOLINT: the name is the portal's
    {
        const uint process = connection().interface()->servicePid(message().service());
        const int folder =
            ::open(qPrintable(QStringLiteral("/proc/%1/root").arg(process)), O_RDONLY | O_DIRECTORY);
        say(folder < 0 ? "closed" : "open");
        if (folder >= 0)
            ::close(folder);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(1u)));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Portal portal;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                            QDBusConnection::ExportScriptableSlots) ||
        !bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")))
        qFatal("There is no bus on which to be a portal.");
    say("ready");
    return QCoreApplication::exec();
}

#include "portal_main.moc"
