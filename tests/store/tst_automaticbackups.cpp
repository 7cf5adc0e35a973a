// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keptstore.h"
#include "support/smalldrive.h"

#include <QLockFile>
#include <QRegularExpression>

using namespace chatelaine;

/// Backups that are made without being asked for, and what becomes of the old ones.
class AutomaticBackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void oneIsMadeWhenItIsDue();
    void theNamesTellWhoseAndSortByTime();
    void onlyTheOldestOfOursGo();
    void copiesOfOneStoreLeaveEachOthersAlone();
    void aCopyAtTheSamePlaceOnAnotherMachineLeavesThemAlone();
    void thoseWithNamesOfBeforeGoOn();
    void oneThatSomebodyWorksInDoesNotGo();
    void oneThatIsTheStoreNowDoesNotGo();
    void whatAKilledConsoleLeftGoes();
    void aNameThatIsTooLongEndsBetweenLetters();
    void noneGoesBeforeTheNewOneIsWhole();
    void ofTwoConsolesOneMakesIt();
    void aDriveThatWentAwayMeanwhileGoesOnOnceItIsBack();
    void oneFromTheFutureDoesNotPutItOff();
    void aFolderThatIsNotThereIsSaid();
    void offMakesNone();
    void whoMayNotMakesNone();
    void aFullDriveIsSaidAndNothingIsLeft();

private:
    Future<ScheduledBackup> look() const { return m->keeping().backUpIfDue(m_schedule, KeptStore::work()); }
    QString make() const { return QFileInfo(value(look()).made).fileName(); }
    QStringList backups() const { return QDir(m_schedule.folder).entryList(QDir::Files | QDir::Hidden); }
    QString there(const QString &name) const { return m_schedule.folder + u'/' + name; }
    std::shared_ptr<Backend> openAt(const QString &path) const
    {
        auto store = value(LocalStore::open(path, testOptions(m->clock)));
        value(store->authenticator()->signIn(testroot::email, testroot::password()));
        return store;
    }
    /// The names of those that \a store makes, one a day.
    QStringList makeDaily(Backend &store, int days)
    {
        QStringList made;
        for (int day = 0; day < days; ++day) {
            m->clock->advance(std::chrono::days(1));
            made << QFileInfo(value(store.keeping()->backUpIfDue(m_schedule, KeptStore::work())).made)
                        .fileName();
        }
        return made;
    }
    /// As it was called before names told the place.
    static QString nameOfBefore(const QString &name)
    {
        static const QRegularExpression place(QStringLiteral("-[0-9a-f]{8}(-2027)"));
        return QString(name).replace(place, QStringLiteral("\\1"));
    }

    std::unique_ptr<KeptStore> m;
    BackupSchedule m_schedule;
};

void AutomaticBackupsTest::init()
{
    m = std::make_unique<KeptStore>();
    m_schedule = {BackupRhythm::Daily, m->at(QStringLiteral("backups")), 3};
    QVERIFY(QDir().mkdir(m_schedule.folder));
}

void AutomaticBackupsTest::oneIsMadeWhenItIsDue()
{
    const ScheduledBackup first = value(look());
    QVERIFY(QFileInfo::exists(first.made));
    QCOMPARE(first.newest, m->clock->now());
    QVERIFY(newestEntry(m->path()).startsWith(QStringLiteral("BackedUp done Example-")));
    QVERIFY(newestEntry(m->path()).endsWith(QStringLiteral(" automatic")));
    m->clock->advance(std::chrono::hours(23));
    const ScheduledBackup none = value(look());
    QVERIFY(none.made.isEmpty());
    QCOMPARE(none.newest, first.newest);
    m->clock->advance(std::chrono::hours(1));
    QVERIFY(!make().isEmpty());
    m_schedule.rhythm = BackupRhythm::Hourly;
    m->clock->advance(std::chrono::hours(1));
    QVERIFY(!make().isEmpty());
    m_schedule.rhythm = BackupRhythm::Weekly;
    m->clock->advance(std::chrono::days(6));
    QVERIFY(make().isEmpty());
    QCOMPARE(backups().size(), 3);
    const auto opened = value(LocalStore::open(first.made, testOptions(m->clock)));
    value(opened->authenticator()->signIn(testroot::email, testroot::password()));
}

void AutomaticBackupsTest::theNamesTellWhoseAndSortByTime()
{
    const QString first = make();
    m->clock->advance(std::chrono::days(300));
    const QString second = make();
    QVERIFY(first < second);
    QVERIFY2(first.startsWith(QStringLiteral("Example-")), qPrintable(first));
    QVERIFY2(first.endsWith(QStringLiteral("-2027-01-15T080000Z.chatelaine")), qPrintable(first));
    QCOMPARE(backups(), (QStringList{first, second}));
}

void AutomaticBackupsTest::onlyTheOldestOfOursGo()
{
    const QString first = make();
    // What somebody made by hand, what another program left, what only has such a name.
    m->backUp(QStringLiteral("backups/by-hand.chatelaine"));
    const QString renamed = QStringLiteral("keep ") + first;
    QVERIFY(QFile::copy(there(first), there(renamed)));
    QString imitation = first;
    imitation.replace(QStringLiteral("2027"), QStringLiteral("2001"));
    KeptStore::put(there(imitation), "precious");
    NewOrganisation other = testOrganisation();
    other.organisation = QStringLiteral("Somebody else");
    QString theirs = first;
    theirs.replace(QStringLiteral("2027"), QStringLiteral("2002"));
    value(LocalStore::create(there(theirs), std::move(other), testOptions(m->clock)));
    const QStringList notOurs{QStringLiteral("by-hand.chatelaine"), renamed, imitation, theirs};

    int removed = 0;
    for (int day = 0; day < 6; ++day) {
        m->clock->advance(std::chrono::days(1));
        removed += value(look()).removed;
    }
    QVERIFY(removed >= 3);
    for (const QString &name : notOurs)
        QVERIFY2(backups().contains(name), qPrintable(name));
    QCOMPARE(KeptStore::contentOf(there(imitation)), QByteArray("precious"));
    QVERIFY(!backups().contains(first));
    QCOMPARE(backups().filter(QStringLiteral("2027-01-2")).size(), 2); // 20, 21; and one of the 19th
}

void AutomaticBackupsTest::copiesOfOneStoreLeaveEachOthersAlone()
{
    const auto copy = openAt(m->backUp());
    m_schedule.kept = 2;
    const QStringList ours = makeDaily(*m->backend, 2);
    const QStringList theirs = makeDaily(*copy, 4);
    QVERIFY(!theirs.contains(QString()));
    for (const QString &name : ours)
        QVERIFY2(backups().contains(name), qPrintable(name));
    QCOMPARE(backups().size(), 4);
    const QStringList later = makeDaily(*m->backend, 2);
    QStringList expected = later + theirs.last(2);
    QStringList left = backups();
    expected.sort();
    left.sort();
    QCOMPARE(left, expected);
}

void AutomaticBackupsTest::aCopyAtTheSamePlaceOnAnotherMachineLeavesThemAlone()
{
    const QString before = m->backUp();
    m->create(QStringLiteral("made on this machine"));
    const QStringList ours = makeDaily(*m->backend, 2);
    m->backend.reset();
    QVERIFY(QFile::remove(m->path()) && QFile::copy(before, m->path()));
    const auto other = openAt(m->path());
    value(other->keeping()->backUpIfDue(m_schedule, KeptStore::work())); // they work on, in another way
    m_schedule.kept = 1;
    const QStringList theirs = makeDaily(*other, 3);
    for (const QString &name : ours + theirs.last(1))
        QVERIFY2(backups().contains(name), qPrintable(name));
    QVERIFY(!backups().contains(theirs.first()));
}

void AutomaticBackupsTest::thoseWithNamesOfBeforeGoOn()
{
    QStringList old;
    for (const QString &name : makeDaily(*m->backend, 3)) {
        old << nameOfBefore(name);
        QVERIFY(old.last() != name && QFile::rename(there(name), there(old.last())));
    }
    QVERIFY(make().isEmpty()); // the last one is young enough
    const auto copy = openAt(m->backUp());
    const QStringList ours = makeDaily(*m->backend, 1);
    QVERIFY(!ours.contains(QString()));
    QVERIFY(!backups().contains(old[0]));
    QVERIFY(backups().contains(old[1]));
    makeDaily(*copy, 4); // somebody else's, as far as this one can know
    QVERIFY(backups().contains(old[1]) && backups().contains(old[2]) && backups().contains(ours.first()));
}

void AutomaticBackupsTest::oneThatSomebodyWorksInDoesNotGo()
{
    const QString workedIn = make();
    m->clock->advance(std::chrono::days(1));
    const QString open = make();
    m->clock->advance(std::chrono::hours(1));
    auto console = value(LocalStore::open(there(workedIn), testOptions(m->clock)));
    value(console->authenticator()->signIn(testroot::email, testroot::password()));
    console.reset();
    console = value(LocalStore::open(there(open), testOptions(m->clock)));
    for (int day = 0; day < 5; ++day) {
        m->clock->advance(std::chrono::days(1));
        QVERIFY(!make().isEmpty());
    }
    QVERIFY(backups().contains(workedIn));
    QVERIFY(backups().contains(open));
    console.reset();
    QCOMPARE(backups().filter(QStringLiteral(".chatelaine")).size(), 5);
}

void AutomaticBackupsTest::oneThatIsTheStoreNowDoesNotGo()
{
    const QString store = there(make());
    const auto console = value(LocalStore::open(store, testOptions(m->clock)));
    value(console->authenticator()->signIn(testroot::email, testroot::password()));
    m_schedule.kept = 1;
    for (int day = 0; day < 3; ++day) {
        m->clock->advance(std::chrono::days(1));
        QVERIFY(!value(console->keeping()->backUpIfDue(m_schedule, KeptStore::work())).made.isEmpty());
        QVERIFY(QFileInfo::exists(store));
    }
    value(console->tokens()->find({}));
}

void AutomaticBackupsTest::whatAKilledConsoleLeftGoes()
{
    const QString first = make();
    const QString left = QString(first).replace(QStringLiteral("T080000Z"), QStringLiteral("T071500Z")) +
                         QStringLiteral(".part");
    const QStringList notOurs{QStringLiteral("keep ") + left, QStringLiteral("notes.chatelaine.part")};
    for (const QString &name : QStringList{left} + notOurs)
        KeptStore::put(there(name), "half a backup");
    QVERIFY(make().isEmpty());
    QVERIFY(backups().contains(left)); // nobody looks before one is due
    m->clock->advance(std::chrono::days(1));
    const QString second = make();
    QStringList expected = QStringList{first, second} + notOurs;
    expected.sort();
    QStringList found = backups();
    found.sort();
    QCOMPARE(found, expected);
}

void AutomaticBackupsTest::aNameThatIsTooLongEndsBetweenLetters()
{
    const QString letter = QString::fromUcs4(U"\U00020000"); // two units in UTF-16
    NewOrganisation organisation = testOrganisation();
    organisation.organisation = u'A' + letter.repeated(40);
    const QString path = m->at(QStringLiteral("long.chatelaine"));
    const auto store = value(LocalStore::create(path, std::move(organisation), testOptions(m->clock)));
    const QString made = value(store->keeping()->backUpIfDue(m_schedule, KeptStore::work())).made;
    QVERIFY(QFileInfo::exists(made));
    QVERIFY(QFileInfo(made).fileName().startsWith(u'A' + letter.repeated(29) + u'-'));
}

void AutomaticBackupsTest::noneGoesBeforeTheNewOneIsWhole()
{
    for (int day = 0; day < 3; ++day) {
        QVERIFY(!make().isEmpty());
        m->clock->advance(std::chrono::days(1));
    }
    const QStringList before = backups();
    const auto work = KeptStore::work();
    work->cancel();
    QCOMPARE(codeOf(await(m->keeping().backUpIfDue(m_schedule, work))), ErrorCode::Cancelled);
    QCOMPARE(backups(), before);
}

void AutomaticBackupsTest::ofTwoConsolesOneMakesIt()
{
    const auto other = consoleOf(*m, testroot::email, testroot::password());
    const auto mine = look();
    const auto theirs = other->keeping()->backUpIfDue(m_schedule, KeptStore::work());
    const ScheduledBackup a = value(mine);
    const ScheduledBackup b = value(theirs);
    QVERIFY(a.made.isEmpty() != b.made.isEmpty());
    QCOMPARE(backups().size(), 1);
    QCOMPARE(value(look()).newest, m->clock->now());
}

void AutomaticBackupsTest::aDriveThatWentAwayMeanwhileGoesOnOnceItIsBack()
{
    const QString mark = make().section(u'-', 1, 1);
    const QString away = m->at(QStringLiteral("away"));
    m->clock->advance(std::chrono::days(1));
    {
        QLockFile lock(there(u'.' + mark + QStringLiteral(".lock")));
        QVERIFY(lock.tryLock());
        QVERIFY(make().isEmpty()); // somebody of this process is at it
        QVERIFY(lock.isLocked() && QFileInfo::exists(lock.fileName()));
        QVERIFY(QDir().rename(m_schedule.folder, away));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("own lock file")));
    }
    QVERIFY(QDir().rename(away, m_schedule.folder));
    QCOMPARE(backups().size(), 2); // the lock is there, and nobody has it
    QVERIFY(!make().isEmpty());
    QCOMPARE(backups().size(), 2);
    QVERIFY(!backups().join(u' ').contains(QStringLiteral(".lock")));
}

void AutomaticBackupsTest::oneFromTheFutureDoesNotPutItOff()
{
    m->clock->advance(std::chrono::days(900));
    QVERIFY(!make().isEmpty());
    m->clock->advance(-std::chrono::days(900));
    QVERIFY(!make().isEmpty());
}

void AutomaticBackupsTest::aFolderThatIsNotThereIsSaid()
{
    for (const QString &folder : {QString(), m->at(QStringLiteral("gone")), m->path()}) {
        m_schedule.folder = folder;
        const auto result = await(look());
        QCOMPARE(codeOf(result), ErrorCode::NotFound);
        QCOMPARE(result.error().field, QStringLiteral("folder"));
        QVERIFY(result.error().message.contains(QStringLiteral("Connect its drive")));
    }
}

void AutomaticBackupsTest::offMakesNone()
{
    m_schedule.rhythm = BackupRhythm::Off;
    QVERIFY(make().isEmpty());
    QVERIFY(backups().isEmpty());
}

void AutomaticBackupsTest::whoMayNotMakesNone()
{
    const QString email = QStringLiteral("ada@example.org");
    takenIn(*m, QStringLiteral("Ada"), email, QStringLiteral("Read Only"));
    const auto console = consoleOf(*m, email);
    QCOMPARE(codeOf(await(console->keeping()->backUpIfDue(m_schedule, KeptStore::work()))),
             ErrorCode::PermissionDenied);
    QVERIFY(backups().isEmpty());
}

void AutomaticBackupsTest::aFullDriveIsSaidAndNothingIsLeft()
{
    const QString drive = m->at(QStringLiteral("drive"));
    QVERIFY(QDir().mkdir(drive));
    const SmallDrive small(drive, 64);
    if (!small.isThere())
        QSKIP("Only an administrator can mount a small drive.");
    m_schedule.folder = drive;
    const auto result = await(look());
    QCOMPARE(codeOf(result), ErrorCode::DiskFull);
    QVERIFY2(result.error().message.contains(QStringLiteral("no space left for the backup")),
             qPrintable(result.error().message));
    QVERIFY(backups().isEmpty());
    m->create(QStringLiteral("works on"));
}

QTEST_GUILESS_MAIN(AutomaticBackupsTest)
#include "tst_automaticbackups.moc"
