// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/keepingfixture.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace chatelaine;

/// The console makes backups by itself, as somebody has set it.
class TestAutomaticBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<KeepingFixture>();
        QVERIFY(QDir().mkdir(m->at(QStringLiteral("backups"))));
    }
    void cleanup() { m.reset(); }

    void theyAreOffUntilSomebodyTurnsThemOn();
    void oneIsMadeAtOnceAndThenWhenItIsDue();
    void anOverdueOneIsMadeAfterTheStart();
    void whatIsTypedIsChecked();
    void aFailureIsToldOnceAndWhatToDo();
    void itIsNotToldOverWhatSomebodyReads();

private:
    QStringList backups() const
    {
        return QDir(m->at(QStringLiteral("backups")))
            .entryList({QStringLiteral("Example-*.chatelaine")}, QDir::Files);
    }
    void openDialog()
    {
        m->person->choose(QStringLiteral("File"), QStringLiteral("Automatic backups…"));
        QTRY_VERIFY(m->dialog(QStringLiteral("automaticBackups")));
    }
    void turnOn(const QString &rhythm, const QString &folder)
    {
        openDialog();
        auto *box = qobject_cast<QComboBox *>(m->person->input(QStringLiteral("Make a backup")));
        QVERIFY(box);
        box->setCurrentText(rhythm);
        m->person->typeInto(QStringLiteral("In the folder"), folder);
        m->person->press(QStringLiteral("Save"));
    }
    void close()
    {
        m->person->press(QStringLiteral("Close"));
        QTRY_VERIFY(!m->dialog(QStringLiteral("automaticBackups")));
    }
    /// A minute is over.
    void look()
    {
        auto *timer = m->window->console()->findChild<QTimer *>(QStringLiteral("automaticBackups"));
        QVERIFY(timer);
        QVERIFY(timer->isActive());
        timer->setInterval(5);
    }

    std::unique_ptr<KeepingFixture> m;
};

void TestAutomaticBackups::theyAreOffUntilSomebodyTurnsThemOn()
{
    m->signIn();
    openDialog();
    auto *box = qobject_cast<QComboBox *>(m->person->input(QStringLiteral("Make a backup")));
    QVERIFY(box);
    QCOMPARE(box->currentText(), QStringLiteral("Off"));
    QVERIFY(!m->person->field(QStringLiteral("In the folder"))->isEnabled());
    auto *kept = m->dialog(QStringLiteral("automaticBackups"))->findChild<QSpinBox *>();
    QCOMPARE(kept->value(), 14);
    QCOMPARE(kept->minimum(), 1);
    QCOMPARE(kept->maximum(), 365);
    QVERIFY(backups().isEmpty());
}

void TestAutomaticBackups::oneIsMadeAtOnceAndThenWhenItIsDue()
{
    m->signIn();
    turnOn(QStringLiteral("Every day"), m->at(QStringLiteral("backups")));
    QTRY_COMPARE(backups().size(), 1);
    QTRY_VERIFY(m->person->sees(QStringLiteral("The newest automatic backup is from")));
    close();
    QTRY_VERIFY(m->message().contains(QStringLiteral("An automatic backup was made: Example-")));
    m->clock->advance(std::chrono::hours(25));
    look();
    QTRY_COMPARE(backups().size(), 2);
    QTRY_VERIFY(newestEntry(m->store()).endsWith(QStringLiteral(" automatic")));
    openDialog();
    QTRY_VERIFY(m->person->sees(QStringLiteral("just now")));
}

void TestAutomaticBackups::anOverdueOneIsMadeAfterTheStart()
{
    m->signIn();
    turnOn(QStringLiteral("Every week"), m->at(QStringLiteral("backups")));
    QTRY_COMPARE(backups().size(), 1);
    close();
    m->restart();
    m->clock->advance(std::chrono::days(8));
    QCOMPARE(backups().size(), 1);
    m->open();
    m->typePassword();
    QTRY_COMPARE(backups().size(), 2);
}

void TestAutomaticBackups::whatIsTypedIsChecked()
{
    m->signIn();
    turnOn(QStringLiteral("Every hour"), {});
    QVERIFY(m->person->sees(QStringLiteral("Choose the folder that the backups go to.")));
    for (const QString &folder : {m->at(QStringLiteral("missing")), QStringLiteral("backups"), m->store()}) {
        m->person->typeInto(QStringLiteral("In the folder"), folder);
        m->person->press(QStringLiteral("Save"));
        QVERIFY(m->person->sees(QStringLiteral("There is no such folder.")));
    }
    m->person->press(QStringLiteral("Choose folder…"));
    m->pick(QStringLiteral("backupFolder"), m->at(QStringLiteral("backups")));
    m->person->press(QStringLiteral("Save"));
    QTRY_COMPARE(backups().size(), 1);
}

void TestAutomaticBackups::aFailureIsToldOnceAndWhatToDo()
{
    m->signIn();
    turnOn(QStringLiteral("Every hour"), m->at(QStringLiteral("backups")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("The newest automatic backup is from")));
    QCOMPARE(backups().size(), 1);
    close();
    QVERIFY(QDir().rename(m->at(QStringLiteral("backups")), m->at(QStringLiteral("away"))));
    m->clock->advance(std::chrono::hours(2));
    look();
    QTRY_VERIFY(m->message().contains(QStringLiteral("The automatic backup could not be made.")));
    QVERIFY(m->message().contains(QStringLiteral("Connect its drive")));
    m->window->console()->messages().dismiss();
    m->clock->advance(std::chrono::minutes(11)); // it is tried again
    QSignalSpy looks(m->window->console()->findChild<QTimer *>(QStringLiteral("automaticBackups")),
                     &QTimer::timeout);
    QTRY_VERIFY(looks.size() > 20);
    QCOMPARE(m->message(), QString());
    openDialog();
    QTRY_VERIFY(m->person->sees(QStringLiteral("is not there. Connect its drive")));
    // The drive is back: it goes on by itself.
    QVERIFY(QDir().rename(m->at(QStringLiteral("away")), m->at(QStringLiteral("backups"))));
    m->clock->advance(std::chrono::minutes(11));
    QTRY_COMPARE(backups().size(), 2);
    QTRY_VERIFY(!m->person->sees(QStringLiteral("Connect its drive")));
}

void TestAutomaticBackups::itIsNotToldOverWhatSomebodyReads()
{
    m->signIn();
    turnOn(QStringLiteral("Every hour"), m->at(QStringLiteral("backups")));
    QTRY_COMPARE(backups().size(), 1);
    close();
    m->window->console()->tell(Tone::Warning, QStringLiteral("Something to read."));
    m->clock->advance(std::chrono::hours(2));
    look();
    QTRY_COMPARE(backups().size(), 2);
    QTRY_VERIFY(newestEntry(m->store()).endsWith(QStringLiteral(" automatic")));
    QCOMPARE(m->message(), QStringLiteral("Something to read."));
}

QTEST_MAIN(TestAutomaticBackups)
#include "tst_automaticbackups.moc"
