// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/windowfixture.h"

#include "backend/authenticator.h"
#include "backend/tokenservice.h"
#include "support/storeuser.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QProgressBar>
#include <QTest>

using namespace chatelaine;

/// Somebody keeps a copy of the store, and looks whether it is whole, from the File menu.
class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void aBackupIsMadeAndSaysWhatIsInIt();
    void aFileIsReplacedOnlyWhenAsked();
    void aPlaceThatCannotBeWrittenIsSaid();
    void cancellingInTheMiddleLeavesNothing();
    void aStoreIsFoundWhole();
    void whatWasTamperedWithIsSaid();
    void theDemoHasNoneOfIt();

private:
    void signIn();
    void saveAs(const QString &path);
    QString words(const QString &dialogName) const
    {
        const auto *bar = m->dialog(dialogName)->findChild<MessageBar *>();
        return bar && bar->isVisible() ? bar->text() : QString();
    }
    QStringList fileMenu() const;
    QString at(const QString &name) const { return m->folder.filePath(name); }

    std::unique_ptr<WindowFixture> m;
};

void TestKeeping::init()
{
    m = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
}

void TestKeeping::signIn()
{
    {
        const auto made = await(m->provider.createStore(m->provider.defaultStorePath(), testOrganisation()));
        QVERIFY(made);
    }
    m->window->start().openStore(m->provider.defaultStorePath());
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    m->person->typeInto(QStringLiteral("E-mail"), testroot::email);
    m->person->typeInto(QStringLiteral("Password"), QString::fromUtf8(testroot::password().view()));
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
}

QStringList TestKeeping::fileMenu() const
{
    QStringList entries;
    for (const QAction *top : m->window->menuBar()->actions()) {
        if (top->text() != QStringLiteral("&File"))
            continue;
        for (const QAction *action : top->menu()->actions()) {
            if (action->isVisible())
                entries << action->text().remove(u'&');
        }
    }
    return entries;
}

void TestKeeping::saveAs(const QString &path)
{
    m->person->press(QStringLiteral("Save as…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("backupFile")));
    auto *chooser = qobject_cast<QFileDialog *>(m->dialog(QStringLiteral("backupFile")));
    chooser->setDirectory(QFileInfo(path).path());
    chooser->selectFile(path);
    QTest::keyClick(chooser, Qt::Key_Return);
    QTRY_VERIFY(!m->dialog(QStringLiteral("backupFile")));
}

void TestKeeping::aBackupIsMadeAndSaysWhatIsInIt()
{
    signIn();
    m->person->choose(QStringLiteral("File"), QStringLiteral("Back up…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("backup")));
    saveAs(at(QStringLiteral("copy.chatelaine")));
    QTRY_VERIFY(words(QStringLiteral("backup")).contains(QStringLiteral("and was read back")));
    QVERIFY(m->person->sees(QStringLiteral("Entries of the audit trail")));
    const auto copy = value(m->provider.openStore(at(QStringLiteral("copy.chatelaine"))));
    QCOMPARE(value(copy->authenticator()->signIn(testroot::email, testroot::password())).name,
             testroot::name);
    m->person->press(QStringLiteral("Close"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("backup")));
}

void TestKeeping::aFileIsReplacedOnlyWhenAsked()
{
    signIn();
    QFile file(at(QStringLiteral("mine.chatelaine")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    m->person->choose(QStringLiteral("File"), QStringLiteral("Back up…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("backup")));
    saveAs(file.fileName());
    QTRY_VERIFY(m->person->sees(QStringLiteral("There is a file named mine.chatelaine already.")));
    QCOMPARE(QFileInfo(file).size(), 4);
    m->person->press(QStringLiteral("Yes, replace"));
    QTRY_VERIFY(words(QStringLiteral("backup")).contains(QStringLiteral("and was read back")));
    QVERIFY(QFileInfo(file.fileName()).size() > 4096);
}

void TestKeeping::aPlaceThatCannotBeWrittenIsSaid()
{
    signIn();
    m->person->choose(QStringLiteral("File"), QStringLiteral("Back up…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("backup")));
    saveAs(m->provider.defaultStorePath());
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, replace")));
    m->person->press(QStringLiteral("Yes, replace"));
    QTRY_VERIFY(words(QStringLiteral("backup")).contains(QStringLiteral("belongs to the store itself")));
    QVERIFY(m->person->button(QStringLiteral("Save as…"))->isEnabled());
}

void TestKeeping::cancellingInTheMiddleLeavesNothing()
{
    signIn();
    tamper(
        m->provider.defaultStorePath(),
        QStringLiteral("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 400000) "
                       "INSERT INTO sign_in_waits SELECT 'someone-' || i, 1, i, i FROM n"));
    m->person->choose(QStringLiteral("File"), QStringLiteral("Back up…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("backup")));
    saveAs(at(QStringLiteral("copy.chatelaine")));
    const auto *bar = m->dialog(QStringLiteral("backup"))->findChild<QProgressBar *>();
    QVERIFY(bar);
    QTRY_VERIFY(bar->value() > 0);
    QVERIFY(bar->value() < bar->maximum());
    m->person->press(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("backup")));
    QTRY_VERIFY(QDir(m->folder.path()).entryList({QStringLiteral("copy*")}, QDir::Files).isEmpty());
    m->person->choose(QStringLiteral("File"), QStringLiteral("Back up…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Save as…")));
}

void TestKeeping::aStoreIsFoundWhole()
{
    signIn();
    m->person->choose(QStringLiteral("File"), QStringLiteral("Check store…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("storeCheck")));
    m->person->press(QStringLiteral("Check"));
    QTRY_COMPARE(words(QStringLiteral("storeCheck")), QStringLiteral("Everything is as it was written."));
    QVERIFY(m->person->sees(QStringLiteral("Newest act")));
}

void TestKeeping::whatWasTamperedWithIsSaid()
{
    signIn();
    tamper(m->provider.defaultStorePath(), QStringLiteral("DROP TRIGGER audit_is_not_updated"));
    tamper(m->provider.defaultStorePath(),
           QStringLiteral("UPDATE audit SET actor = 'Somebody' WHERE sequence = 1"));
    m->person->choose(QStringLiteral("File"), QStringLiteral("Check store…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("storeCheck")));
    m->person->press(QStringLiteral("Check"));
    QTRY_VERIFY(words(QStringLiteral("storeCheck")).contains(QStringLiteral("Entry 1 of the audit trail")));
}

void TestKeeping::theDemoHasNoneOfIt()
{
    m->window->start().openDemo();
    QTRY_VERIFY(m->window->console());
    QVERIFY(!fileMenu().contains(QStringLiteral("Back up…")));
    QVERIFY(fileMenu().contains(QStringLiteral("Sign out")));
}

QTEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
