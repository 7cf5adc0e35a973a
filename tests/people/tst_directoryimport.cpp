// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplefixture.h"
#include "support/patience.h"

#include "people/importplanmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QTreeView>

using namespace chatelaine;

/// A directory of an identity provider is looked at before it is taken in.
class TestDirectoryImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PeopleFixture>(); }
    void cleanup() { m.reset(); }
    void whatWouldHappenIsShownAndThenDone();
    void goneOnesCanStay();
    void anythingThatIsNotADirectoryIsRefusedInWords_data();
    void anythingThatIsNotADirectoryIsRefusedInWords();
    void aHugeFileIsRefusedBeforeItIsRead();
    void whoIsRefusedIsShownWithTheReason();
    void aChangeInBetweenLeadsToANewPreview();
    void aFileIsChosenInTheFileDialog();
    void theTreeIsASoundModel();
    void aHundredThousandPeopleDoNotFreezeTheTree();

private:
    QString write(const QString &name, const QByteArray &content) const;
    void open();
    void preview(const QString &path);
    QStringList lines() const;
    QDialog *dialog() const { return m->dialog(QStringLiteral("importDirectory")); }
    bool canImport() const;
    void tickGone() const;
    std::unique_ptr<PeopleFixture> m;
};

static QByteArray okta(const QByteArray &people)
{
    return R"({"provider": "Okta", "people": [)" + people + "]}";
}

QString TestDirectoryImport::write(const QString &name, const QByteArray &content) const
{
    QFile file(m->store.dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestDirectoryImport::open()
{
    m->openUsers();
    m->person->press(QStringLiteral("Import directory…"));
    QTRY_VERIFY(dialog());
}

/// Types the path and presses Enter.
void TestDirectoryImport::preview(const QString &path)
{
    m->person->typeInto(QStringLiteral("File"), path);
    QTest::keyClick(m->person->input(QStringLiteral("File")), Qt::Key_Return);
}

/// What the tree shows, a part or a person a line.
QStringList TestDirectoryImport::lines() const
{
    QStringList all;
    const QAbstractItemModel &model = *dialog()->findChild<QTreeView *>()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex part = model.index(row, 0);
        all << part.data().toString();
        for (int child = 0; child < model.rowCount(part); ++child)
            all << model.index(child, 0, part).data().toString() + u'|' +
                       model.index(child, 1, part).data().toString();
    }
    return all;
}

bool TestDirectoryImport::canImport() const
{
    const QAbstractButton *button = m->person->button(QStringLiteral("Import"));
    return button && button->isEnabled();
}

/// Ticks or unticks that people who are not in the file are deactivated.
void TestDirectoryImport::tickGone() const
{
    QTest::keyClick(dialog()->findChild<QCheckBox *>(), Qt::Key_Space);
}

void TestDirectoryImport::whatWouldHappenIsShownAndThenDone()
{
    m->importOkta({QStringLiteral("Kim"), QStringLiteral("Old hand")});
    open();
    preview(write(QStringLiteral("people.json"), okta(R"(
        {"externalId": "id-Kim", "name": "Kim Berger", "email": "kim@example.org"},
        {"externalId": "id-new", "name": "Nina", "email": "nina@example.org", "role": "Operations",
         "groups": ["Night shift"], "zones": ["Berlin"]})")));
    QTRY_VERIFY(canImport());
    QVERIFY(!lines().join(u'\n').contains(QStringLiteral("gone"))); // unless it is wanted
    tickGone();
    QTRY_VERIFY(canImport());
    const QString shown = lines().join(u'\n');
    QVERIFY2(shown.contains(QStringLiteral("Nina (nina@example.org)|Role: Operations; Groups: Night shift; "
                                           "Zones: Berlin")),
             qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("Kim|Name: Kim → Kim Berger")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("Old hand (old.hand@example.org)|")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("1 gone, will be deactivated")), qPrintable(shown));
    QCOMPARE(m->names().size(), 3); // nothing has happened yet
    m->pressIn(dialog(), QStringLiteral("Import"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Deactivate 1 user")));
    QVERIFY(dialog());
    m->person->press(QStringLiteral("Yes, import and deactivate"));
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(m->message(), QStringLiteral("Imported from Okta: 1 new, 1 changed, 1 deactivated."));
    QTRY_COMPARE(m->names().size(), 4);
    QVERIFY(m->names().contains(QStringLiteral("Kim Berger")));
    QCOMPARE(m->membersOf(m->freshGroup(QStringLiteral("Night shift")).id),
             QStringList{QStringLiteral("Nina")});
    UserQuery out;
    out.statuses = {UserStatus::Deactivated};
    QCOMPARE(value(m->directory().count(out)), 1);
}

void TestDirectoryImport::goneOnesCanStay()
{
    m->importOkta({QStringLiteral("Kim"), QStringLiteral("Lee")});
    open();
    preview(write(QStringLiteral("people.json"),
                  okta(R"({"externalId": "id-Kim", "name": "Kim", "email": "kim@example.org"})")));
    tickGone();
    QTRY_VERIFY(lines().join(u'\n').contains(QStringLiteral("1 gone")));
    QVERIFY(canImport());
    tickGone();
    QTRY_VERIFY(m->person->sees(QStringLiteral("Nothing would change.")));
    QVERIFY(!canImport());
    QVERIFY(lines().isEmpty());
}

void TestDirectoryImport::anythingThatIsNotADirectoryIsRefusedInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QStringLiteral("a.json") << QByteArray();
    QTest::newRow("no JSON") << QStringLiteral("a.json") << QByteArray("{\"people\": [");
    QTest::newRow("another JSON") << QStringLiteral("a.json") << QByteArray("[1, 2, 3]");
    QTest::newRow("noise") << QStringLiteral("a.csv") << QByteArray("\x00\xff\xfe\x01\x02,,\"\n", 9);
    QTest::newRow("doubled") << QStringLiteral("a.json") << okta(R"(
        {"externalId": "1", "name": "A", "email": "a@example.org"},
        {"externalId": "1", "name": "B", "email": "b@example.org"})");
    QTest::newRow("deep") << QStringLiteral("a.json") << QByteArray(100'000, '[');
}

void TestDirectoryImport::anythingThatIsNotADirectoryIsRefusedInWords()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    open();
    preview(write(name, content));
    QTRY_VERIFY(m->person->field(QStringLiteral("File"))->hasError());
    QVERIFY(m->person->field(QStringLiteral("File"))->error().size() > 20);
    QVERIFY(m->person->sees(QStringLiteral("Nothing was changed.")));
    QVERIFY(!canImport());
    QTRY_COMPARE(m->names().size(), 1);
}

void TestDirectoryImport::aHugeFileIsRefusedBeforeItIsRead()
{
    QFile file(m->store.dir.filePath(QStringLiteral("huge.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100'000'000));
    file.close();
    open();
    QElapsedTimer clock;
    clock.start();
    preview(file.fileName());
    QTRY_VERIFY(m->person->field(QStringLiteral("File"))->hasError());
    QVERIFY(m->person->field(QStringLiteral("File"))->error().contains(QStringLiteral("larger than")));
    QVERIFY(clock.elapsed() < 3000);
}

void TestDirectoryImport::whoIsRefusedIsShownWithTheReason()
{
    open();
    preview(write(QStringLiteral("people.json"), okta(R"(
        {"externalId": "1", "name": "Thief", "email": "root@example.org"},
        {"externalId": "2", "name": "Nina", "email": "nina@example.org", "role": "No such role"},
        {"externalId": "3", "name": "Olga", "email": "olga@example.org"})")));
    QTRY_VERIFY(canImport());
    const QStringList shown = lines();
    QCOMPARE(shown.first(), QStringLiteral("2 refused, left as they are"));
    QVERIFY(shown[1].startsWith(QStringLiteral("Thief (root@example.org)|")));
    QVERIFY(shown[1].section(u'|', 1).size() > 10);
    m->pressIn(dialog(), QStringLiteral("Import"));
    QTRY_COMPARE(m->names().size(), 2);
    QCOMPARE(m->fresh(m->store.rootId()).name, testroot::name);
}

void TestDirectoryImport::aChangeInBetweenLeadsToANewPreview()
{
    m->importOkta({QStringLiteral("Kim")});
    open();
    preview(write(QStringLiteral("people.json"), okta(R"(
        {"externalId": "id-Kim", "name": "Kim", "email": "kim@example.org"},
        {"externalId": "id-Lee", "name": "Lee", "email": "lee@example.org"})")));
    tickGone();
    QTRY_VERIFY(canImport());
    m->importOkta(
        {QStringLiteral("Kim"), QStringLiteral("Lee"), QStringLiteral("Max")}); // somebody else does it
    m->pressIn(dialog(), QStringLiteral("Import"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("The people here have changed since this preview was made.")));
    QTRY_VERIFY(lines().contains(QStringLiteral("1 gone, will be deactivated")));
    QTRY_VERIFY(canImport());
    m->pressIn(dialog(), QStringLiteral("Import"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, import and deactivate")));
    m->person->press(QStringLiteral("Yes, import and deactivate"));
    QTRY_VERIFY(!dialog());
    UserQuery out;
    out.statuses = {UserStatus::Deactivated};
    QCOMPARE(value(m->directory().count(out)), 1);
}

void TestDirectoryImport::aFileIsChosenInTheFileDialog()
{
    const QString path = write(QStringLiteral("Entra.csv"),
                               "externalId,name,email\n1,Nina,nina@example.org\n2,Olga,olga@example.org\n");
    open();
    m->person->press(QStringLiteral("Choose file…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("directoryFileDialog")));
    auto *chooser = qobject_cast<QFileDialog *>(m->dialog(QStringLiteral("directoryFileDialog")));
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(path);
    chooser->reject();
    QTRY_VERIFY(canImport());
    QCOMPARE(lines().first(), QStringLiteral("2 new"));
    QVERIFY(m->person->sees(QStringLiteral("From Entra."))); // no column names the provider: the file does
}

static DirectoryImportPlan planOf(int people)
{
    DirectoryImportPlan plan;
    plan.provider = QStringLiteral("Okta");
    for (int i = 0; i < people; ++i) {
        DirectoryPerson person;
        person.name = QStringLiteral("Person %1").arg(i);
        person.email = QStringLiteral("person%1@example.org").arg(i);
        plan.added.append(person);
    }
    plan.gone = {{PrincipalId{1}, QStringLiteral("Gone"), QStringLiteral("gone@example.org")}};
    plan.refused = {{QStringLiteral("R"), QStringLiteral("r@example.org"), QStringLiteral("No.")}};
    plan.newGroups = {QStringLiteral("Night shift")};
    return plan;
}

void TestDirectoryImport::theTreeIsASoundModel()
{
    ImportPlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(planOf(20));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowCount(model.index(1, 0)), 20);
    QCOMPARE(model.index(3, 0, model.index(1, 0)).parent(), model.index(1, 0));
    model.setPlan({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDirectoryImport::aHundredThousandPeopleDoNotFreezeTheTree()
{
    ImportPlanModel model;
    QTreeView tree;
    tree.setUniformRowHeights(true);
    tree.setModel(&model);
    tree.resize(800, 600);
    tree.show();
    QElapsedTimer clock;
    const DirectoryImportPlan plan = planOf(100'000);
    clock.start();
    model.setPlan(plan);
    tree.setExpanded(model.index(1, 0), true);
    tree.scrollToBottom();
    QVERIFY(!tree.grab().isNull());
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_MAIN(TestDirectoryImport)
#include "tst_directoryimport.moc"
