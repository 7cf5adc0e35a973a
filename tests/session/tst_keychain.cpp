// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychain.h"
#include "support/await.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace chatelaine;

namespace {
constexpr const char *insideVariable = "CHATELAINE_TEST_KEYCHAIN_INSIDE";
constexpr const char *whichVariable = "CHATELAINE_TEST_KEYCHAIN";
const QByteArray secretText = "3b1f2c9e-0000-4000-8000-5ec2e7000001";
} // namespace

/// Runs against a real keyring of its own: each test starts this program once more on a message bus and in a
/// home folder that nobody else has.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withARealKeyring();
    void withoutAKeyringNothingIsKeptAnywhere();
    void withAKeyringThatIsLocked();
    void withAKeyringThatNeverAnswers();

private:
    static void run(const QString &which, const QString &script);
};

/// \a script is what the shell does on the new bus before it starts this program, "$0", again.
void TestKeychain::run(const QString &which, const QString &script)
{
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (bus.isEmpty())
        QSKIP("dbus-run-session is not installed");
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(folder), home.path());
    for (const char *foreign :
         {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL",
          "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        environment.remove(QString::fromLatin1(foreign));
    environment.insert(QString::fromLatin1(insideVariable), QStringLiteral("1"));
    environment.insert(QString::fromLatin1(whichVariable), which);
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(bus, {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                        QCoreApplication::applicationFilePath()});
    QVERIFY(session.waitForFinished(120'000));
    const QByteArray output = session.readAll();
    QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, output.constData());
    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(secretText), qPrintable(file.fileName()));
    }
}

void TestKeychain::withARealKeyring()
{
    if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        QSKIP("gnome-keyring-daemon is not installed");
    run(QStringLiteral("keyring"),
        QStringLiteral(
            "printf 'test' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && \"$0\""));
}

void TestKeychain::withoutAKeyringNothingIsKeptAnywhere()
{
    // A bus on which nobody can be started.
    run(QStringLiteral("none"),
        QStringLiteral("export DBUS_SESSION_BUS_ADDRESS=unix:path=$HOME/nobody; \"$0\""));
}

void TestKeychain::withAKeyringThatIsLocked()
{
    if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        QSKIP("gnome-keyring-daemon is not installed");
    run(QStringLiteral("locked"),
        QStringLiteral(
            "printf 'test' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && \"$0\""));
}

void TestKeychain::withAKeyringThatNeverAnswers()
{
    run(QStringLiteral("mute"), QStringLiteral("\"$0\""));
}

/// Takes every call and never answers.
class Mute : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

/// What the program does when it is started once more.
class InsideKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsKeptReplacedAndForgotten();
    void whoeverHasNoKeychainIsToldSo();
    void whoeverHasALockedOneIsToldSoInTime();
    void aMuteOneIsToldOfInTime();

private:
    static void everyCallEndsInTime(Keychain &keychain, const QUuid &key);
};

void InsideKeyring::aTokenIsKeptReplacedAndForgotten()
{
    if (qEnvironmentVariable(whichVariable) != QStringLiteral("keyring"))
        return;
    const QUuid mine = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    Keychain keychain;
    QVERIFY(!value(keychain.read(mine)));
    QVERIFY(await(keychain.write(mine, Secret(secretText))));
    QVERIFY(await(keychain.write(other, Secret("of another profile"))));
    QVERIFY(value(keychain.read(mine))->equals(Secret(secretText)));
    {
        Keychain nextStart;
        QVERIFY(value(nextStart.read(mine))->equals(Secret(secretText)));
    }
    QVERIFY(await(keychain.write(mine, Secret("a new one"))));
    QVERIFY(value(keychain.read(mine))->equals(Secret("a new one")));
    QVERIFY(await(keychain.remove(mine)));
    QVERIFY(!value(keychain.read(mine)));
    QVERIFY(await(keychain.remove(mine))); // there is none any more: also fine
    QVERIFY(value(keychain.read(other))->equals(Secret("of another profile")));
    QVERIFY(await(keychain.write(other, Secret(secretText)))); // stays, for whoever looks into the files
    QVERIFY(keychain.isAvailable());
    QVERIFY(keychain.unavailableReason().isEmpty());
}

void InsideKeyring::whoeverHasNoKeychainIsToldSo()
{
    if (qEnvironmentVariable(whichVariable) != QStringLiteral("none"))
        return;
    Keychain keychain;
    QTRY_VERIFY_WITH_TIMEOUT(!keychain.isAvailable(), 60'000);
    QVERIFY(keychain.unavailableReason().endsWith(u'.') || keychain.unavailableReason().endsWith(u'?'));
    const auto written = await(keychain.write(QUuid::createUuid(), Secret(secretText)));
    QCOMPARE(codeOf(written), ErrorCode::Unavailable);
    QVERIFY(!written.error().message.contains(QString::fromLatin1(secretText)));
    QCOMPARE(codeOf(await(keychain.read(QUuid::createUuid()))), ErrorCode::Unavailable);
}

/// Nothing is kept, nothing is found, and that is told in 2 s; a busy machine takes a little longer.
void InsideKeyring::everyCallEndsInTime(Keychain &keychain, const QUuid &key)
{
    QElapsedTimer time;
    time.start();
    const auto found = await(keychain.read(key));
    QVERIFY2(time.elapsed() < 4'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!found || !*found);
    time.start();
    QVERIFY(!await(keychain.write(key, Secret(secretText))));
    QVERIFY2(time.elapsed() < 4'000, qPrintable(QString::number(time.elapsed())));
}

void InsideKeyring::whoeverHasALockedOneIsToldSoInTime()
{
    if (qEnvironmentVariable(whichVariable) != QStringLiteral("locked"))
        return;
    Keychain keychain;
    const QUuid key = QUuid::createUuid();
    QVERIFY(await(keychain.write(key, Secret(secretText))));
    auto lock = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    lock << QVariant::fromValue(
        QList{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
    const QDBusMessage locked = QDBusConnection::sessionBus().call(lock);
    QVERIFY2(locked.type() == QDBusMessage::ReplyMessage, qPrintable(locked.errorMessage()));
    everyCallEndsInTime(keychain, key);
}

void InsideKeyring::aMuteOneIsToldOfInTime()
{
    if (qEnvironmentVariable(whichVariable) != QStringLiteral("mute"))
        return;
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("mute"));
    Mute mute;
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &mute, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));
    Keychain keychain;
    QVERIFY(keychain.isAvailable()); // until that is known
    QTRY_VERIFY(!keychain.isAvailable());
    everyCallEndsInTime(keychain, QUuid::createUuid());
    QVERIFY(keychain.unavailableReason().contains(QStringLiteral("did not answer")));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(insideVariable)) {
        InsideKeyring inside;
        return QTest::qExec(&inside);
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
