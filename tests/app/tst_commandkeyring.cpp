// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"

#include "session/keychain.h"
#include "session/stayingsignedin.h"

#include <QStandardPaths>

using namespace chatelaine;

namespace {

constexpr const char *insideVariable = "CHATELAINE_TEST_KEYRING_INSIDE";

} // namespace

/// Whoever stays signed in on this machine need not hand a password to their scripts. With a real keyring:
/// the test starts this program once more on a message bus and in a home folder that nobody else has.
class CommandKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withARealKeyring();
};

void CommandKeyringTest::withARealKeyring()
{
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (bus.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
        environment.insert(QString::fromLatin1(folder), home.path());
    for (const char *foreign :
         {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL",
          "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        environment.remove(QString::fromLatin1(foreign));
    environment.insert(QString::fromLatin1(insideVariable), QStringLiteral("1"));
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(bus, {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                        QStringLiteral("printf 'test' | gnome-keyring-daemon --unlock --components=secrets "
                                       ">/dev/null && \"$0\""),
                        QCoreApplication::applicationFilePath()});
    QVERIFY(session.waitForFinished(240'000));
    const QByteArray output = session.readAll();
    QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, output.constData());
}

/// What the program does there.
class InsideKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoStaysSignedInIsNotAsked();
};

void InsideKeyring::whoStaysSignedInIsNotAsked()
{
    ProgramFixture f;
    f.letItReachTheKeychain();
    const QStringList list{QStringLiteral("--list-tokens"), QStringLiteral("--format=json"),
                           QStringLiteral("--store"), f.path()};
    QCOMPARE(f.run(list).code, 4);

    Keychain keychain;
    const StayingSignedIn staying(keychain);
    const auto console = value(LocalStore::open(f.path(), testOptions(std::make_shared<SystemClock>())));
    value(console->authenticator()->signIn(testroot::email, testroot::password()));
    value(staying.keep(console));
    const Said said = f.run(list);
    QCOMPARE(said.err, QByteArray());
    QCOMPARE(said.code, 0);
    QCOMPARE(said.out, QByteArray("[]\n"));
    QCOMPARE(f.run(list).code, 0); // signing out of the script did not end it

    value(console->authenticator()->lock(LockCause::ByHand));
    const Said locked = f.run(list);
    QCOMPARE(locked.code, 4);
    QVERIFY(locked.err.contains("locked"));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(insideVariable)) {
        InsideKeyring inside;
        return QTest::qExec(&inside);
    }
    CommandKeyringTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_commandkeyring.moc"
