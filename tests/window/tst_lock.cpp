// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/windowfixture.h"

#include "backend/audittrail.h"
#include "backend/policyservice.h"
#include "session/desktopwatch.h"
#include "session/idlewatch.h"
#include "window/consoletabs.h"
#include "window/pagestack.h"

#include <QComboBox>
#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWindow>

#include <algorithm>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {
const QString password = QStringLiteral("correct horse battery");
} // namespace

/// Somebody leaves the computer, and nobody else gets to see what they were doing.
class TestLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void everythingIsHiddenAtOnceAndNothingIsAsked();
    void theKeyboardReachesNothingBehindIt();
    void thePasswordOpensItAndAllIsAsItWas();
    void aWrongPasswordDoesNotAndTheNextOnesWait();
    void theKeysLockFromWithinADialogToo();
    void whatWasTypedIntoADialogIsKeptBehindIt();
    void anOpenSecretIsGoneForGood();
    void manyOpenSecretsAreGoneForGood();
    void aSecretThatComesMeanwhileWaits();
    void menusAndToolTipsGo();
    void nobodyThereForAWhileLocks();
    void thePolicySaysHowLong();
    void theDesktopLocks();
    void signingOutIsPossible();
    void whoIsPutOutMeanwhileSignsInAnew();
    void eachConsoleIsUnlockedByItself();
    void itIsWrittenDown();
    void theDemoIsUnlockedByAButton();
    void lockedAndClosedAsksForThePassword();

private:
    void lock() { m->person->choose(QStringLiteral("File"), QStringLiteral("Lock")); }
    bool isLocked() const
    {
        const auto pages = m->window->findChildren<QWidget *>(QStringLiteral("lockPage"));
        return std::any_of(pages.cbegin(), pages.cend(), [](QWidget *page) { return page->isVisible(); });
    }
    void unlock(const QString &typed = password)
    {
        m->person->typeInto(QStringLiteral("Password"), typed);
        m->person->press(QStringLiteral("Unlock"));
    }
    void openStore();
    void startToken();

    std::unique_ptr<WindowFixture> m;
};

void TestLock::init()
{
    m = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    const auto made = await(m->provider.createStore(m->provider.defaultStorePath(), testOrganisation()));
    QVERIFY(made.has_value());
    value((*made)->authenticator()->signOut());
    openStore();
}

void TestLock::openStore()
{
    m->window->start().openStore(m->provider.defaultStorePath());
    QTRY_VERIFY(m->person->field(QStringLiteral("E-mail")));
    m->person->typeInto(QStringLiteral("E-mail"), testroot::email);
    m->person->typeInto(QStringLiteral("Password"), password);
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
    QTRY_VERIFY(m->person->sees(QStringLiteral("No tokens yet")));
}

void TestLock::startToken()
{
    m->person->press(QStringLiteral("Create token"));
    QTRY_VERIFY(m->dialog(QStringLiteral("createToken")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("deploy"));
    auto *role = qobject_cast<QComboBox *>(m->person->field(QStringLiteral("Role"))->input());
    QTRY_VERIFY(role->count() > 1);
    role->setCurrentIndex(role->count() - 1);
}

void TestLock::everythingIsHiddenAtOnceAndNothingIsAsked()
{
    QVERIFY(m->window->windowTitle().contains(QStringLiteral("Example")));
    lock();
    QVERIFY(isLocked()); // at once
    QVERIFY(!m->window->console()->isVisible());
    QVERIFY(!m->window->windowTitle().contains(QStringLiteral("Example")));
    QVERIFY(m->window->windowTitle().contains(QStringLiteral("Locked")));
    QVERIFY(!m->window->menuBar()->isVisible());
    QVERIFY(m->person->sees(QStringLiteral("Robin Root is signed in to Example.")));
    QVERIFY(!m->person->button(QStringLiteral("Create token")));
    QVERIFY(m->person->input(QStringLiteral("Password"))->hasFocus());
}

void TestLock::theKeyboardReachesNothingBehindIt()
{
    lock();
    QTest::keyClick(m->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(m->window.get(), Qt::Key_O, Qt::ControlModifier);
    QTest::keyClick(m->window.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(m->window.get(), Qt::Key_Question);
    QCoreApplication::processEvents();
    QVERIFY(isLocked());
    QVERIFY(m->person->visible<QDialog>().isEmpty());
    QCOMPARE(m->window->console()->pages().frontRow(), 0);
}

void TestLock::thePasswordOpensItAndAllIsAsItWas()
{
    m->person->choose(QStringLiteral("Go"), QStringLiteral("Users"));
    const int row = m->window->console()->pages().frontRow();
    QTRY_VERIFY(m->window->console()->isAncestorOf(QApplication::focusWidget()));
    const QWidget *focus = QApplication::focusWidget();
    lock();
    unlock();
    QTRY_VERIFY(!isLocked());
    QCOMPARE(QApplication::focusWidget(), focus);
    QVERIFY(m->window->console()->isVisible());
    QCOMPARE(m->window->console()->pages().frontRow(), row);
    QVERIFY(m->window->menuBar()->isVisible());
    QVERIFY(m->window->windowTitle().contains(QStringLiteral("Example")));
    QTest::keyClick(m->window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isLocked());
}

void TestLock::aWrongPasswordDoesNotAndTheNextOnesWait()
{
    lock();
    for (int i = 0; i < 3; ++i) {
        unlock(QStringLiteral("a wrong guess"));
        QTRY_VERIFY(m->person->field(QStringLiteral("Password"))
                        ->error()
                        .contains(QStringLiteral("This is not your password.")));
    }
    QVERIFY(m->person->field(QStringLiteral("Password"))->error().contains(QStringLiteral("Try again in")));
    QVERIFY(!m->person->button(QStringLiteral("Unlock"))->isEnabled());
    QVERIFY(!m->person->button(QStringLiteral("Unlock"))->toolTip().isEmpty());
    m->clock->advance(2s);
    QTRY_VERIFY(m->person->button(QStringLiteral("Unlock"))->isEnabled()); // it has counted down
    unlock();
    QTRY_VERIFY(!isLocked());
}

void TestLock::theKeysLockFromWithinADialogToo()
{
    startToken();
    QTest::keyClick(m->person->input(QStringLiteral("Name")), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(isLocked());
    QVERIFY(m->person->visible<QDialog>().isEmpty());
}

void TestLock::whatWasTypedIntoADialogIsKeptBehindIt()
{
    startToken();
    m->window->lock(LockCause::Screen);
    QVERIFY(!m->dialog(QStringLiteral("createToken")));
    QVERIFY(isLocked());
    unlock();
    QTRY_VERIFY(m->dialog(QStringLiteral("createToken")));
    QCOMPARE(qobject_cast<QLineEdit *>(m->person->input(QStringLiteral("Name")))->text(),
             QStringLiteral("deploy"));
    QVERIFY(m->dialog(QStringLiteral("createToken"))->isModal());
}

void TestLock::anOpenSecretIsGoneForGood()
{
    startToken();
    QTest::keyClick(m->person->input(QStringLiteral("Name")), Qt::Key_Return);
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")));
    m->person->press(QStringLiteral("Copy"));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    m->window->lock(LockCause::Sleep);
    QVERIFY(!m->dialog(QStringLiteral("secretDialog")));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    unlock();
    QTRY_VERIFY(!isLocked());
    QVERIFY(m->person->visible<QDialog>().isEmpty());
}

void TestLock::manyOpenSecretsAreGoneForGood()
{
    m->person->press(QStringLiteral("Create many tokens…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("manyTokens")));
    m->person->typeInto(QStringLiteral("Names"), QStringLiteral("deploy"));
    auto *role = qobject_cast<QComboBox *>(m->person->field(QStringLiteral("Role"))->input());
    QTRY_VERIFY(role->count() > 1);
    role->setCurrentIndex(role->count() - 1);
    m->person->press(QStringLiteral("Review"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Create 1 token(s)")));
    m->person->press(QStringLiteral("Create 1 token(s)"));
    QTRY_VERIFY(m->dialog(QStringLiteral("manySecretsDialog")));
    m->person->press(QStringLiteral("Copy all secrets"));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    m->window->lock(LockCause::Sleep);
    QVERIFY(!m->dialog(QStringLiteral("manySecretsDialog")));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    unlock();
    QTRY_VERIFY(!isLocked());
    QVERIFY(m->person->visible<QDialog>().isEmpty());
}

void TestLock::aSecretThatComesMeanwhileWaits()
{
    startToken();
    QTest::keyClick(m->person->input(QStringLiteral("Name")), Qt::Key_Return);
    m->window->lock(LockCause::Screen); // before the answer
    QTRY_COMPARE(value(m->window->console()->backend()->tokens()->find({})).size(), 1);
    QTRY_VERIFY(m->window->console()->findChild<QDialog *>(QStringLiteral("secretDialog")));
    const auto *secret = m->window->console()->findChild<QDialog *>(QStringLiteral("secretDialog"));
    QVERIFY(!secret->windowHandle() || !secret->windowHandle()->isExposed()); // not for a moment
    QTRY_VERIFY(m->person->visible<QDialog>().isEmpty());
    QVERIFY(isLocked());
    unlock();
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog"))); // nobody has seen it yet
    QVERIFY(m->dialog(QStringLiteral("secretDialog"))->isModal());
    m->person->press(QStringLiteral("Copy"));
    QCOMPARE(QGuiApplication::clipboard()->text().size(), secretLength);
}

void TestLock::menusAndToolTipsGo()
{
    QToolTip::showText(m->window->mapToGlobal(QPoint(40, 40)), QStringLiteral("Who may do this"));
    auto *file = m->window->menuBar()->actions().first()->menu();
    file->popup(m->window->mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(QToolTip::isVisible() && file->isVisible());
    m->window->lock(LockCause::Idle);
    QVERIFY(!file->isVisible());
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestLock::nobodyThereForAWhileLocks()
{
    m->clock->advance(10min - 1s);
    QTest::mouseMove(m->window.get(), QPoint(30, 300));
    QTest::keyClick(m->window.get(), Qt::Key_Shift);
    m->clock->advance(10min - 1s);
    QTest::keyClick(m->window.get(), Qt::Key_Shift);
    QVERIFY(!isLocked());
    m->clock->advance(10min);
    QTest::keyClick(m->window.get(), Qt::Key_N, Qt::ControlModifier); // whoever comes now is somebody else
    QVERIFY(isLocked());
    QVERIFY(m->person->visible<QDialog>().isEmpty());
}

void TestLock::thePolicySaysHowLong()
{
    const auto *watch = m->window->findChild<IdleWatch *>();
    QTRY_COMPARE(watch->limit(), std::optional<Duration>(10min));
    PolicyService &service = *m->window->console()->backend()->policy();
    Policy policy = value(service.policy());
    policy.idleLock = 2min;
    policy = value(service.update(policy));
    QTRY_COMPARE(watch->limit(), std::optional<Duration>(2min));
    QTest::keyClick(m->window.get(), Qt::Key_Shift);
    m->clock->advance(2min);
    QTest::keyClick(m->window.get(), Qt::Key_Shift);
    QVERIFY(isLocked());
    unlock();
    QTRY_VERIFY(!isLocked());
    policy.idleLock.reset();
    value(service.update(policy));
    QTRY_VERIFY(!watch->limit());
    m->clock->advance(24h);
    QTest::keyClick(m->window.get(), Qt::Key_Shift);
    QVERIFY(!isLocked());
}

void TestLock::theDesktopLocks()
{
    m->closeWindow();
    DesktopWatch desktop{QDBusConnection(QString()), QDBusConnection(QString())};
    m->window = std::make_unique<MainWindow>(WindowContext{m->provider, m->settings, m->clipboard, *m->clock,
                                                           m->connections, m->keeper, &desktop});
    m->person = std::make_unique<Person>(*m->window);
    m->window->show();
    Q_EMIT desktop.away(LockCause::Screen); // nobody is signed in: nothing to hide
    QVERIFY(!isLocked());
    openStore();
    Q_EMIT desktop.away(LockCause::Screen);
    QVERIFY(isLocked());
    Q_EMIT desktop.away(LockCause::Sleep);
    QVERIFY(isLocked());
    m->closeWindow(); // before the watch goes
}

void TestLock::signingOutIsPossible()
{
    lock();
    m->person->press(QStringLiteral("Sign out"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    QVERIFY(!m->window->console());
    QVERIFY(m->window->menuBar()->isVisible());
}

void TestLock::whoIsPutOutMeanwhileSignsInAnew()
{
    startToken();
    lock();
    value(m->window->console()->backend()->authenticator()->signOut());
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    QVERIFY(!isLocked());
    QVERIFY(m->person->visible<QDialog>().isEmpty());
}

void TestLock::eachConsoleIsUnlockedByItself()
{
    m->window->start().openDemo();
    QTRY_COMPARE(m->window->consoles().size(), 2);
    auto *tabs = m->window->findChild<ConsoleTabs *>();
    QTRY_VERIFY(tabs->isVisible());
    QVERIFY(tabs->tabToolTip(0).contains(testroot::name));
    lock();
    QVERIFY(!tabs->isVisible());
    m->person->press(QStringLiteral("Unlock")); // the demo, which is in front, asks for nothing
    QTRY_VERIFY(!isLocked());
    QVERIFY(tabs->isVisible());
    QVERIFY(!tabs->tabToolTip(0).contains(testroot::name));
    tabs->setCurrentIndex(0);
    QVERIFY(isLocked());
    tabs->setCurrentIndex(1);
    QVERIFY(!isLocked());
    tabs->setCurrentIndex(0);
    unlock();
    QTRY_VERIFY(!isLocked());
    QVERIFY(tabs->tabToolTip(0).contains(testroot::name));
}

void TestLock::itIsWrittenDown()
{
    const auto backend = m->window->console()->backend();
    const PrincipalId self = backend->authenticator()->identity()->id;
    lock();
    unlock();
    QTRY_VERIFY(!isLocked());
    const auto history = value(backend->audit()->historyOf(self, 2));
    QCOMPARE(history.first().action, AuditAction::ConsoleUnlocked);
    QCOMPARE(history.last().action, AuditAction::ConsoleLocked);
    QCOMPARE(history.last().detail, QStringLiteral("by hand"));
}

void TestLock::theDemoIsUnlockedByAButton()
{
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    m->window->start().openDemo();
    QTRY_VERIFY(m->window->console());
    lock();
    QVERIFY(isLocked());
    QVERIFY(!m->person->field(QStringLiteral("Password")));
    m->person->press(QStringLiteral("Unlock"));
    QTRY_VERIFY(!isLocked());
}

void TestLock::lockedAndClosedAsksForThePassword()
{
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    m->person->typeInto(QStringLiteral("E-mail"), testroot::email);
    m->person->typeInto(QStringLiteral("Password"), password);
    m->person->press(QStringLiteral("Stay signed in on this machine for 30 days"));
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
    lock();
    m->restart();
    m->window->start().openStore(m->provider.defaultStorePath());
    QTRY_VERIFY(m->message().contains(QStringLiteral("was locked when it was closed")));
    QVERIFY(!m->window->console());
    m->person->typeInto(QStringLiteral("E-mail"), testroot::email);
    m->person->typeInto(QStringLiteral("Password"), password);
    m->person->press(QStringLiteral("Sign in")); // the tick is still set
    QTRY_VERIFY(m->window->console());
    m->restart();
    m->window->start().openStore(m->provider.defaultStorePath());
    QTRY_VERIFY(m->window->console());
}

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
