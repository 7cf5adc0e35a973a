// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/windowfixture.h"

#include "session/keychain.h"
#include "session/secretkeeper.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace chatelaine;

namespace {

constexpr const char *insideVariable = "CHATELAINE_TEST_KEYRING_INSIDE";
const QString password = QStringLiteral("correct horse battery");

QByteArray everyFileBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// Somebody stays signed in through a real keyring: the test starts this program once more on a message bus
/// and in a home folder that nobody else has.
class TestSignInKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withARealKeyring();
};

void TestSignInKeyring::withARealKeyring()
{
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (bus.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
        environment.insert(QString::fromLatin1(folder), home.path());
    for (const char *foreign :
         {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL",
          "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        environment.remove(QString::fromLatin1(foreign));
    environment.insert(QString::fromLatin1(insideVariable), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
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
    void whoTicksItNeedsNoPasswordAtTheNextStart();
};

void InsideKeyring::whoTicksItNeedsNoPasswordAtTheNextStart()
{
    WindowFixture m;
    Keychain keychain;
    const auto openWindow = [&] {
        m.closeWindow();
        m.window = std::make_unique<MainWindow>(
            WindowContext{m.provider, m.settings, m.clipboard, *m.clock, m.connections, keychain});
        m.person = std::make_unique<Person>(*m.window);
        m.window->show();
        m.window->start().openStore(m.provider.defaultStorePath());
    };
    const auto made = await(m.provider.createStore(m.provider.defaultStorePath(), testOrganisation()));
    QVERIFY(made.has_value());
    value((*made)->authenticator()->signOut());

    openWindow();
    QTRY_VERIFY(m.person->button(QStringLiteral("Sign in")));
    m.person->typeInto(QStringLiteral("E-mail"), testroot::email);
    m.person->typeInto(QStringLiteral("Password"), password);
    m.person->press(QStringLiteral("Stay signed in on this machine for 30 days"));
    m.person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m.window->console());

    const auto kept = value(keychain.read(storeKey(m.provider.defaultStorePath())));
    QVERIFY(kept && !kept->isEmpty());
    openWindow();
    QTRY_VERIFY(m.window->console());
    QCOMPARE(m.window->console()->backend()->authenticator()->identity()->email, testroot::email);
    const QByteArray files = everyFileBelow(QDir::homePath());
    QVERIFY(files.contains("remembered_sign_ins")); // the store itself was looked at
    QVERIFY(!files.contains(kept->view().toByteArray()));

    m.person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(!value(keychain.read(storeKey(m.provider.defaultStorePath()))));
    m.closeWindow();
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(insideVariable)) {
        InsideKeyring inside;
        return QTest::qExec(&inside);
    }
    TestSignInKeyring test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signinkeyring.moc"
