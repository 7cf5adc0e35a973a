// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keepingfixture.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace chatelaine;

/// For what reads and writes whole files, also with sanitizers on a busy machine.
static constexpr int patience = 30'000;

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
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m->person->sees(QStringLiteral("The newest automatic backup is from")),
                             patience);
    close();
    QTRY_VERIFY_WITH_TIMEOUT(m->message().contains(QStringLiteral("An automatic backup was made: Example-")),
                             patience);
    m->clock->advance(std::chrono::hours(25));
    look();
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(newestEntry(m->store()).endsWith(QStringLiteral(" automatic")), patience);
    openDialog();
    QTRY_VERIFY_WITH_TIMEOUT(m->person->sees(QStringLiteral("just now")), patience);
}

void TestAutomaticBackups::anOverdueOneIsMadeAfterTheStart()
{
    m->signIn();
    turnOn(QStringLiteral("Every week"), m->at(QStringLiteral("backups")));
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 1, patience);
    close();
    m->restart();
    m->clock->advance(std::chrono::days(8));
    QCOMPARE(backups().size(), 1);
    m->open();
    m->typePassword();
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 2, patience);
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
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 1, patience);
}

void TestAutomaticBackups::aFailureIsToldOnceAndWhatToDo()
{
    m->signIn();
    turnOn(QStringLiteral("Every hour"), m->at(QStringLiteral("backups")));
    QTRY_VERIFY_WITH_TIMEOUT(m->person->sees(QStringLiteral("The newest automatic backup is from")),
                             patience);
    QCOMPARE(backups().size(), 1);
    close();
    QVERIFY(QDir().rename(m->at(QStringLiteral("backups")), m->at(QStringLiteral("away"))));
    m->clock->advance(std::chrono::hours(2));
    look();
    QTRY_VERIFY_WITH_TIMEOUT(m->message().contains(QStringLiteral("The automatic backup could not be made.")),
                             patience);
    QVERIFY(m->message().contains(QStringLiteral("Connect its drive")));
    m->window->console()->messages().dismiss();
    m->clock->advance(std::chrono::minutes(11)); // it is tried again
    QSignalSpy looks(m->window->console()->findChild<QTimer *>(QStringLiteral("automaticBackups")),
                     &QTimer::timeout);
    QTRY_VERIFY_WITH_TIMEOUT(looks.size() > 20, patience);
    QCOMPARE(m->message(), QString());
    openDialog();
    QTRY_VERIFY_WITH_TIMEOUT(m->person->sees(QStringLiteral("is not there. Connect its drive")), patience);
    // The drive is back: it goes on by itself.
    QVERIFY(QDir().rename(m->at(QStringLiteral("away")), m->at(QStringLiteral("backups"))));
    m->clock->advance(std::chrono::minutes(11));
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m->person->sees(QStringLiteral("Connect its drive")), patience);
}

void TestAutomaticBackups::itIsNotToldOverWhatSomebodyReads()
{
    m->signIn();
    turnOn(QStringLiteral("Every hour"), m->at(QStringLiteral("backups")));
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 1, patience);
    close();
    m->window->console()->tell(Tone::Warning, QStringLiteral("Something to read."));
    m->clock->advance(std::chrono::hours(2));
    look();
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(newestEntry(m->store()).endsWith(QStringLiteral(" automatic")), patience);
    QCOMPARE(m->message(), QStringLiteral("Something to read."));
}

QTEST_MAIN(TestAutomaticBackups)
#include "tst_automaticbackups.moc"
