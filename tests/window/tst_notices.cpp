// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop says of tokens that expire soon: one sentence with a number, once a day, and only if the
// person wants it.
#include "session/desktopnotices.h"
#include "support/patience.h"
#include "window/pagestack.h"
#include "window/trayicon.h"
#include "window/windowfixture.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSystemTrayIcon>

using namespace chatelaine;
using std::chrono::days;

namespace {

constexpr const char *insideVariable = "CHATELAINE_TEST_NOTICES_INSIDE";
const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString password = QString::fromUtf8(testroot::password().view());
const QString wish = QStringLiteral("Notify me once a day about tokens that expire within 7 days");

/// Whoever shows notifications, as far as it is asked.
class NoticeBoard : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice
    {
        uint replaced;
        QString summary;
        QString body;
        QStringList actions;
    };
    QVector<Notice> notices;

public Q_SLOTS:
    uint Notify(const QString &, uint replaced, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        notices.append({replaced, summary, body, actions});
        return replaced != 0 ? replaced : 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

} // namespace

/// Runs on a message bus that nobody else has: the test starts this program once more there.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onABusOfItsOwn();
    void withoutABusItIsSilent();
};

void TestNotices::onABusOfItsOwn()
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

void TestNotices::withoutABusItIsSilent()
{
    const QDBusConnection none{QString()};
    DesktopNotices notices(none);
    const QSignalSpy opened(&notices, &DesktopNotices::opened);
    notices.show(QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"));
    QVERIFY(opened.isEmpty());
}

/// What the program does on that bus.
class InsideNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsSaidUnlessItIsWanted();
    void oneDigestSaysHowMany();
    void theSameDayItIsSaidAgainOnlyWhenThereAreMore();
    void aPressOnItShowsWhatExpires();
    void behindALockNothingIsShown();
    void unlockingAfterAPressShowsWhatExpires();
    void whatWasBegunBeforeTheLockComesFirst();
    void nobodyThereIsNoTrouble();
    void theTrayIconIsAWish();

private:
    void makeStore(int soon);
    void add(Backend &backend, const QString &name) const;
    void open();
    void signIn();
    void pressBehindALock();
    void restart();
    /// In the dialog of the settings.
    void tick(const QString &text) const;
    /// Whatever has been asked has been answered, and whatever is to be said has been said.
    void settle() const;
    NoticeBoard::Notice only() const
    {
        return m_board->notices.size() == 1 ? m_board->notices.first() : NoticeBoard::Notice{};
    }

    QDBusConnection m_desktop{QStringLiteral("none")};
    QDBusConnection m_program{QStringLiteral("none")};
    std::unique_ptr<NoticeBoard> m_board;
    std::unique_ptr<DesktopNotices> m_notices;
    std::unique_ptr<WindowFixture> m;
};

void InsideNotices::initTestCase()
{
    m_desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
    m_program = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("program"));
    QVERIFY(m_desktop.isConnected() && m_program.isConnected());
}

void InsideNotices::init()
{
    m_board = std::make_unique<NoticeBoard>();
    QVERIFY(m_desktop.registerService(notifications));
    QVERIFY(m_desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_board.get(),
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    m_notices = std::make_unique<DesktopNotices>(m_program);
    m = std::make_unique<WindowFixture>();
    m->closeWindow();
}

void InsideNotices::cleanup()
{
    m.reset();
    m_notices.reset();
    m_desktop.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    m_desktop.unregisterService(notifications);
    m_board.reset();
}

void InsideNotices::add(Backend &backend, const QString &name) const
{
    TokenDraft draft;
    draft.name = name;
    draft.owner = backend.authenticator()->identity()->id;
    draft.role = value(backend.roles()->roles()).last().id;
    draft.expiresAt = m->clock->now() + days(3);
    QVERIFY(await(backend.tokens()->create(draft)).has_value());
}

void InsideNotices::makeStore(int soon)
{
    const auto made = await(m->provider.createStore(m->provider.defaultStorePath(), testOrganisation()));
    QVERIFY(made.has_value());
    for (int number = 0; number < soon; ++number)
        add(**made, QStringLiteral("payroll %1").arg(number));
    value((*made)->authenticator()->signOut());
}

void InsideNotices::open()
{
    m->window = std::make_unique<MainWindow>(WindowContext{m->provider, m->settings, m->clipboard, *m->clock,
                                                           m->connections, m->keeper, nullptr, nullptr,
                                                           m_notices.get()});
    m->person = std::make_unique<Person>(*m->window);
    m->window->show();
    m->window->start().openStore(m->provider.defaultStorePath());
    signIn();
}

void InsideNotices::signIn()
{
    QTRY_VERIFY(m->person->field(QStringLiteral("E-mail")));
    m->person->typeInto(QStringLiteral("E-mail"), testroot::email);
    m->person->typeInto(QStringLiteral("Password"), password);
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
}

void InsideNotices::restart()
{
    m->closeWindow();
    m_notices = std::make_unique<DesktopNotices>(m_program);
    open();
}

void InsideNotices::tick(const QString &text) const
{
    m->person->choose(QStringLiteral("View"), QStringLiteral("Settings…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("settingsDialog")));
    m->person->press(text);
    m->dialog(QStringLiteral("settingsDialog"))->close();
}

// The store's thread and the bus answer in the order in which they are asked.
void InsideNotices::settle() const
{
    Backend &backend = *m->window->console()->backend();
    QVERIFY(await(backend.tokens()->count({})).has_value());
    QCoreApplication::processEvents();
    QDBusMessage ping =
        QDBusMessage::createMethodCall(notifications, QStringLiteral("/org/freedesktop/Notifications"),
                                       QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
    QDBusPendingCallWatcher answered(m_program.asyncCall(ping));
    QTRY_VERIFY(answered.isFinished());
}

void InsideNotices::nothingIsSaidUnlessItIsWanted()
{
    makeStore(3);
    open();
    settle();
    QVERIFY(m_board->notices.isEmpty());
    tick(wish); // and as soon as it is
    QTRY_COMPARE(m_board->notices.size(), 1);
    tick(wish);
    m->clock->advance(days(1));
    restart();
    settle();
    QCOMPARE(m_board->notices.size(), 1);
}

void InsideNotices::oneDigestSaysHowMany()
{
    makeStore(3);
    m->settings.setNotifyOfExpiry(true);
    open();
    QTRY_COMPARE(m_board->notices.size(), 1);
    QCOMPARE(only().summary, QStringLiteral("3 token(s) expire within 7 days"));
    QVERIFY(!only().body.contains(QStringLiteral("payroll")) &&
            !only().body.contains(QStringLiteral("Example")));
    restart(); // the same day
    settle();
    QCOMPARE(m_board->notices.size(), 1);
    m->clock->advance(days(1));
    restart();
    QTRY_COMPARE(m_board->notices.size(), 2);
}

void InsideNotices::theSameDayItIsSaidAgainOnlyWhenThereAreMore()
{
    makeStore(1);
    m->settings.setNotifyOfExpiry(true);
    open();
    QTRY_COMPARE(m_board->notices.size(), 1);
    QCOMPARE(only().summary, QStringLiteral("1 token(s) expire within 7 days"));
    add(*m->window->console()->backend(), QStringLiteral("another"));
    restart();
    QTRY_COMPARE(m_board->notices.size(), 2);
    QCOMPARE(m_board->notices.last().summary, QStringLiteral("2 token(s) expire within 7 days"));
    m->clock->advance(days(8)); // now they are gone
    restart();
    settle();
    QCOMPARE(m_board->notices.size(), 2);
}

void InsideNotices::aPressOnItShowsWhatExpires()
{
    makeStore(2);
    m->settings.setNotifyOfExpiry(true);
    open();
    QTRY_COMPARE(m_board->notices.size(), 1);
    QCOMPARE(only().actions.value(0), QStringLiteral("default"));
    settle(); // the program knows the number of what it has shown
    m->window->showMinimized();
    const PageStack &pages = m->window->console()->pages();
    QVERIFY(pages.frontRow() != pages.rowOf(PageId::Expiry));
    Q_EMIT m_board->ActionInvoked(8, QStringLiteral("default")); // of another program
    Q_EMIT m_board->ActionInvoked(7, QStringLiteral("default"));
    QTRY_COMPARE(pages.frontRow(), pages.rowOf(PageId::Expiry));
    QVERIFY(!m->window->isMinimized());
    QTRY_VERIFY(m->person->sees(QStringLiteral("Within 7 days: 2")));
}

void InsideNotices::behindALockNothingIsShown()
{
    makeStore(2);
    m->settings.setNotifyOfExpiry(true);
    open();
    QTRY_COMPARE(m_board->notices.size(), 1);
    settle();
    m->window->lock(LockCause::ByHand);
    m->window->showMinimized();
    Q_EMIT m_board->ActionInvoked(7, QStringLiteral("default"));
    QTRY_VERIFY(!m->window->isMinimized());
    QVERIFY(m->person->button(QStringLiteral("Unlock")));
    QVERIFY(!m->window->console()->isVisible());
}

/// Whoever comes back presses the notice, and then unlocks.
void InsideNotices::pressBehindALock()
{
    m->window->lock(LockCause::Screen);
    m->window->showMinimized();
    Q_EMIT m_board->ActionInvoked(7, QStringLiteral("default"));
    QTRY_VERIFY(!m->window->isMinimized());
    m->person->typeInto(QStringLiteral("Password"), password);
    m->person->press(QStringLiteral("Unlock"));
    QTRY_VERIFY(m->window->console()->isVisible());
}

void InsideNotices::unlockingAfterAPressShowsWhatExpires()
{
    makeStore(2);
    m->settings.setNotifyOfExpiry(true);
    open();
    QTRY_COMPARE(m_board->notices.size(), 1);
    settle();
    const PageStack &pages = m->window->console()->pages();
    const int before = pages.frontRow();
    QVERIFY(before != pages.rowOf(PageId::Expiry));
    pressBehindALock();
    QTRY_COMPARE(pages.frontRow(), pages.rowOf(PageId::Expiry));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Within 7 days: 2")));
    m->window->console()->showPage(before);
    m->window->lock(LockCause::Screen); // and the next time, nobody has pressed anything
    m->person->typeInto(QStringLiteral("Password"), password);
    m->person->press(QStringLiteral("Unlock"));
    QTRY_VERIFY(m->window->console()->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(pages.frontRow(), before);
}

void InsideNotices::whatWasBegunBeforeTheLockComesFirst()
{
    makeStore(2);
    m->settings.setNotifyOfExpiry(true);
    open();
    QTRY_COMPARE(m_board->notices.size(), 1);
    settle();
    const PageStack &pages = m->window->console()->pages();
    const int before = pages.frontRow();
    m->person->press(QStringLiteral("Create token"));
    QTRY_VERIFY(m->dialog(QStringLiteral("createToken")));
    pressBehindALock();
    QTRY_VERIFY(m->dialog(QStringLiteral("createToken")));
    QCoreApplication::processEvents();
    QCOMPARE(pages.frontRow(), before);
}

void InsideNotices::nobodyThereIsNoTrouble()
{
    makeStore(2);
    m_desktop.unregisterService(notifications);
    m->settings.setNotifyOfExpiry(true);
    open();
    QTRY_COMPARE(m->settings.toldExpiry(m->provider.defaultStorePath()).count, 2);
    QCoreApplication::processEvents();
    QVERIFY(m->message().isEmpty());
    QVERIFY(m_board->notices.isEmpty());
}

void InsideNotices::theTrayIconIsAWish()
{
    makeStore(0);
    open();
    QVERIFY(!m->window->findChild<TrayIcon *>()->isShown());
    m->person->choose(QStringLiteral("View"), QStringLiteral("Settings…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("settingsDialog")));
    QCOMPARE(m->person->sees(QStringLiteral("This desktop has no tray at the moment.")),
             !QSystemTrayIcon::isSystemTrayAvailable());
    QAbstractButton *box = m->person->button(QStringLiteral("Show an icon in the tray"));
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Space);
    TrayIcon &icon = *m->window->findChild<TrayIcon *>();
    QVERIFY(icon.isShown());
    m->window->showMinimized();
    Q_EMIT icon.windowWanted();
    QVERIFY(!m->window->isMinimized());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!icon.isShown());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(insideVariable)) {
        InsideNotices inside;
        return QTest::qExec(&inside);
    }
    TestNotices test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notices.moc"
