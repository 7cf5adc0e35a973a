// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever has asked their desktop for less motion sees nothing move, also when they ask while the program
// runs.
#include "support/patience.h"
#include "widgets/busybar.h"
#include "widgets/theme.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

namespace {
constexpr const char *insideVariable = "CHATELAINE_TEST_MOTION_INSIDE";
} // namespace

/// A desktop that tells what its person has set.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QMap<QString, QVariant> values; ///< by namespace and key

public Q_SLOTS:
    Q_SCRIPTABLE QDBusVariant Read(const QString &space,
                                   const QString &key) // NOLINT: the name is the portal's
    {
        const QVariant value = values.value(space + u'/' + key);
        if (!value.isValid())
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), key);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    Q_SCRIPTABLE void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// Runs on a message bus that nobody else has: the test starts this program once more there.
class TestMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onABusOfItsOwn()
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
        QVERIFY(session.waitForFinished(60'000));
        const QByteArray output = session.readAll();
        QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, output.constData());
    }
};

class InsideMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                         QDBusConnection::ExportScriptableContents));
        QVERIFY(m_desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void nothingMovesForWhomWantsIt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("none");
        QTest::addColumn<QVariant>("usual");
        QTest::newRow("the portal") << QStringLiteral("org.freedesktop.appearance/reduced-motion")
                                    << QVariant(1u) << QVariant(0u);
        QTest::newRow("GNOME") << QStringLiteral("org.gnome.desktop.interface/enable-animations")
                               << QVariant(false) << QVariant(true);
        QTest::newRow("KDE") << QStringLiteral("org.kde.kdeglobals.KDE/AnimationDurationFactor")
                             << QVariant(QStringLiteral("0")) << QVariant(QStringLiteral("1.0"));
    }

    void nothingMovesForWhomWantsIt()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, none);
        QFETCH(QVariant, usual);
        m_portal.values = {{key, none}};
        Settings settings{m_storage};
        const Theme theme(settings);
        QTRY_VERIFY(!moves());
        const auto tell = [&](const QVariant &value) {
            Q_EMIT m_portal.SettingChanged(key.section(u'/', 0, 0), key.section(u'/', 1),
                                           QDBusVariant(value));
        };
        tell(usual);
        QTRY_VERIFY(moves());
        tell(none);
        QTRY_VERIFY(!moves());
    }

    void withoutAWishThingsMove()
    {
        m_portal.values.clear();
        Settings settings{m_storage};
        const Theme theme(settings);
        QVERIFY(moves());
    }

private:
    /// Whether two pictures of something at work differ, a moment apart.
    static bool moves()
    {
        BusyBar bar;
        bar.show();
        if (!QTest::qWaitForWindowExposed(&bar))
            return false;
        const QImage before = bar.grab().toImage();
        return QTest::qWaitFor([&] { return bar.grab().toImage() != before; }, 150);
    }

    QDBusConnection m_desktop =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
    Portal m_portal;
    QTemporaryDir m_folder;
    QSettings m_storage{m_folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat};
};

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(insideVariable)) {
        InsideMotion inside;
        return QTest::qExec(&inside, argc, argv);
    }
    TestMotion test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_motion.moc"
