// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/desktopsignals.h"
#include "session/desktopwatch.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

using namespace chatelaine;

namespace {
constexpr const char *insideVariable = "CHATELAINE_TEST_DESKTOP_INSIDE";
const QString ownSession = QStringLiteral("/org/freedesktop/login1/session/_37");
} // namespace

/// Runs on a message bus that nobody else has: the test starts this program once more there.
class TestDesktopWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onABusOfItsOwn();
    void withoutABusItIsSilent();
};

void TestDesktopWatch::onABusOfItsOwn()
{
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (bus.isEmpty())
        QSKIP("dbus-run-session is not installed");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(insideVariable), QStringLiteral("1"));
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(bus, {QStringLiteral("--"), QCoreApplication::applicationFilePath()});
    QVERIFY(session.waitForFinished(120'000));
    const QByteArray output = session.readAll();
    QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, output.constData());
}

void TestDesktopWatch::withoutABusItIsSilent()
{
    const QDBusConnection none{QString()};
    const DesktopWatch watch(none, none);
    QVERIFY(!none.isConnected());
}

/// systemd-logind, as far as it is asked.
class LoginDouble : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    uint asked = 0; ///< for the session of which process
    int delays = 0; ///< so many times the machine was asked to wait with sleeping
    QString what;

    /// True once the one who made the machine wait lets it sleep.
    bool isReleased() const
    {
        char none = 0;
        return ::read(m_pipe[0], &none, 1) == 0; // at its end, as nobody has the other end open any more
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint process)
    {
        asked = process;
        return QDBusObjectPath(ownSession);
    }
    QDBusUnixFileDescriptor Inhibit(const QString &about, const QString &, const QString &,
                                    const QString &mode)
    {
        ++delays;
        what = about + u' ' + mode;
        if (::pipe2(m_pipe, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        QDBusUnixFileDescriptor given(m_pipe[1]);
        ::close(m_pipe[1]);
        return given;
    }

private:
    int m_pipe[2] = {-1, -1};
};

/// What the program does on that bus.
class InsideDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_watch.reset(); }
    void aLockedScreenIsHeardOf_data();
    void aLockedScreenIsHeardOf();
    void theMachineSleepsWhenAllIsHidden();
    void onlyTheOwnSessionCounts();
    void nobodyElseCanPretend();

private:
    /// Once logind's answer has been read.
    bool knowsItsSession() const
    {
        const auto children = m_watch->children();
        return std::any_of(children.cbegin(), children.cend(), [](const QObject *child) {
            return qobject_cast<const desktop::LoginSession *>(child);
        });
    }
    void tell(const QString &path, const QString &interface, const QString &signal,
              const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        QVERIFY(m_desktop.send(message));
    }

    QDBusConnection m_desktop{QStringLiteral("none")}; ///< of the programs that tell
    QDBusConnection m_program{QStringLiteral("none")};
    LoginDouble m_login;
    std::unique_ptr<DesktopWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_away;
};

void InsideDesktop::initTestCase()
{
    m_desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
    m_program = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("program"));
    QVERIFY(m_desktop.isConnected() && m_program.isConnected());
    for (const char *service :
         {"org.freedesktop.login1", "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
          "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"})
        QVERIFY(m_desktop.registerService(QString::fromLatin1(service)));
    QVERIFY(m_desktop.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_login,
                                     QDBusConnection::ExportAllSlots));
}

void InsideDesktop::init()
{
    m_login.asked = 0;
    m_login.delays = 0;
    m_watch = std::make_unique<DesktopWatch>(m_program, m_program);
    m_away = std::make_unique<QSignalSpy>(m_watch.get(), &DesktopWatch::away);
    QTRY_COMPARE(m_login.asked, static_cast<uint>(QCoreApplication::applicationPid()));
    QTRY_COMPARE(m_login.delays, 1);
}

void InsideDesktop::aLockedScreenIsHeardOf_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    const auto row = [](const char *path, const char *interface) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(interface);
    };
    row("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver");
    row("/ScreenSaver", "org.freedesktop.ScreenSaver");
    row("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver");
    row("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver");
    row("/org/mate/ScreenSaver", "org.mate.ScreenSaver");
    row("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver");
}

void InsideDesktop::aLockedScreenIsHeardOf()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    tell(path, interface, QStringLiteral("ActiveChanged"), {false}); // it was unlocked: no news
    tell(path, interface, QStringLiteral("ActiveChanged"), {true});
    QTRY_COMPARE(m_away->size(), 1);
    QCOMPARE(m_away->first().first().value<LockCause>(), LockCause::Screen);
}

void InsideDesktop::theMachineSleepsWhenAllIsHidden()
{
    const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
    QCOMPARE(m_login.what, QStringLiteral("sleep delay"));
    QTRY_VERIFY(!m_login.isReleased());
    bool released = true;
    connect(m_watch.get(), &DesktopWatch::away, this, [&] { released = m_login.isReleased(); });
    tell(QStringLiteral("/org/freedesktop/login1"), manager, QStringLiteral("PrepareForSleep"), {true});
    QTRY_COMPARE(m_away->size(), 1);
    QCOMPARE(m_away->first().first().value<LockCause>(), LockCause::Sleep);
    QVERIFY(!released); // not before
    QTRY_VERIFY(m_login.isReleased());
    tell(QStringLiteral("/org/freedesktop/login1"), manager, QStringLiteral("PrepareForSleep"), {false});
    QTRY_COMPARE(m_login.delays, 2); // for the next time
    QCOMPARE(m_away->size(), 1);
}

void InsideDesktop::onlyTheOwnSessionCounts()
{
    const QString session = QStringLiteral("org.freedesktop.login1.Session");
    QTRY_VERIFY(knowsItsSession());
    tell(QStringLiteral("/org/freedesktop/login1/session/_38"), session, QStringLiteral("Lock"));
    tell(ownSession, session, QStringLiteral("Lock"));
    QTRY_VERIFY(!m_away->isEmpty());
    QCOMPARE(m_away->size(), 1);
    QCOMPARE(m_away->first().first().value<LockCause>(), LockCause::Screen);
}

void InsideDesktop::nobodyElseCanPretend()
{
    auto stranger = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("stranger"));
    QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                                      QStringLiteral("org.freedesktop.login1.Manager"),
                                                      QStringLiteral("PrepareForSleep"));
    message.setArguments({true});
    QVERIFY(stranger.send(message));
    tell(QStringLiteral("/org/gnome/ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver"),
         QStringLiteral("ActiveChanged"), {true});
    QTRY_VERIFY(!m_away->isEmpty());
    QCOMPARE(m_away->size(), 1);
    QCOMPARE(m_away->first().first().value<LockCause>(), LockCause::Screen);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(insideVariable)) {
        InsideDesktop inside;
        return QTest::qExec(&inside);
    }
    TestDesktopWatch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktopwatch.moc"
