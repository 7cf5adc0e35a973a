// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/deskfixture.h"
#include "support/patience.h"

#include "roles/cataloguedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>

using namespace chatelaine;

namespace {

const QString tree = QStringLiteral("catalogueTree");
const QString import = QStringLiteral("Import");

PermissionInfo info(const QString &permission, const QStringList &holders)
{
    PermissionInfo made;
    made.permission = permission;
    made.group = QStringLiteral("Fleet");
    made.description = QStringLiteral("About %1").arg(permission);
    made.grantedTo = holders;
    return made;
}

Catalogue fleet()
{
    return {QStringLiteral("Fleet"),
            {QStringLiteral("Root"), QStringLiteral("Drivers")},
            {info(QStringLiteral("fleet:Drive"), {QStringLiteral("Root"), QStringLiteral("Drivers")}),
             info(QStringLiteral("fleet:Repair"), {QStringLiteral("Root")})}};
}

QString writeFile(const DeskFixture &m, const QString &name, const QByteArray &content)
{
    const QString path = m.store.dir.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace

/// An organisation takes further permissions and roles in from a file, after it saw what that changes.
class TestCatalogueImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsPreviewedAndThenImported();
    void whatChangesIsShownBeforeAndAfter();
    void goneOnesStayUnlessSomebodyRemovesThem();
    void aShippedOneCanBeChosen();
    void aBrokenFileIsNamedAndChangesNothing_data();
    void aBrokenFileIsNamedAndChangesNothing();
    void whoeverMayNotIsToldWhy();
    void nothingNewIsSaid();
};

void TestCatalogueImport::aFileIsPreviewedAndThenImported()
{
    DeskFixture m;
    m.loadFacts();
    const QString path = writeFile(m, QStringLiteral("fleet.json"), catalogueJson(fleet()));
    auto *dialog = new CatalogueDialog(m.context(), &m.window);
    QSignalSpy imported(dialog, &CatalogueDialog::imported);
    dialog->open();
    QVERIFY(!m.person.button(import)->isEnabled());
    QVERIFY(m.person.button(import)->toolTip().contains(QStringLiteral("Choose a catalogue first.")));
    m.person.press(QStringLiteral("Open a file…"));
    QTRY_VERIFY(m.shown<QFileDialog>());
    QFileDialog *chooser = m.shown<QFileDialog>();
    chooser->selectFile(path);
    static_cast<QDialog *>(chooser)->accept();
    QTRY_VERIFY(m.tree(tree));
    QTRY_VERIFY(m.person.button(import)->isEnabled());
    const QStringList lines = m.lines(tree);
    QVERIFY2(lines.contains(QStringLiteral("Drivers")), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(QStringLiteral("fleet:Drive: About fleet:Drive")));
    QVERIFY(lines.contains(QStringLiteral("Held by: Root, Drivers")));
    m.person.press(import);
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported.constFirst().constFirst().toString(), QStringLiteral("Fleet"));
    QCOMPARE(m.roleNamed(QStringLiteral("Drivers")).permissions,
             PermissionSet{QStringLiteral("fleet:Drive")});
    QVERIFY(m.roleNamed(QStringLiteral("Root")).permissions.contains(QStringLiteral("fleet:Repair")));
}

void TestCatalogueImport::whatChangesIsShownBeforeAndAfter()
{
    DeskFixture m;
    const CataloguePlan plan = value(m.service().previewImport(fleet(), false));
    value(m.service().importCatalogue(fleet(), false, plan));
    m.makeToken(QStringLiteral("truck"), m.roleNamed(QStringLiteral("Drivers")));
    m.loadFacts();
    Catalogue next = fleet();
    next.permissions[0].description = QStringLiteral("Drive a truck");
    next.permissions[1].grantedTo.append(QStringLiteral("Drivers"));
    auto *dialog = new CatalogueDialog(m.context(), &m.window);
    dialog->open();
    dialog->openFile(writeFile(m, QStringLiteral("fleet.csv"), catalogueCsv(next)));
    QTRY_VERIFY(m.person.button(import)->isEnabled());
    const QStringList lines = m.lines(tree);
    QVERIFY2(lines.contains(QStringLiteral("Description: About fleet:Drive → Drive a truck")),
             qPrintable(lines.join(u'\n')));
    QVERIFY(!lines.filter(QStringLiteral("Held by: ")).isEmpty());
    const QStringList impact = m.lines(QStringLiteral("impactTree"));
    QVERIFY2(impact.contains(QStringLiteral("truck")), qPrintable(impact.join(u'\n')));
    QVERIFY(impact.constFirst().startsWith(QStringLiteral("Gains fleet:Repair")));
}

void TestCatalogueImport::goneOnesStayUnlessSomebodyRemovesThem()
{
    DeskFixture m;
    value(m.service().importCatalogue(fleet(), false, value(m.service().previewImport(fleet(), false))));
    m.loadFacts();
    Catalogue next = fleet();
    next.permissions.removeLast();
    auto *dialog = new CatalogueDialog(m.context(), &m.window);
    dialog->open();
    dialog->openFile(writeFile(m, QStringLiteral("fleet.json"), catalogueJson(next)));
    QTRY_VERIFY(m.tree(tree));
    QVERIFY(!m.lines(tree).filter(QStringLiteral("stay")).isEmpty());
    QVERIFY(!m.person.button(import)->isEnabled()); // nothing to do as long as they stay
    auto *remove = dialog->findChild<QCheckBox *>(QStringLiteral("removeGone"));
    QVERIFY(remove->isVisible());
    QTest::keyClick(remove, Qt::Key_Space);
    QVERIFY(remove->isChecked());
    QTRY_VERIFY(m.person.button(import)->isEnabled());
    QVERIFY(!m.lines(tree).filter(QStringLiteral("removed")).isEmpty());
    m.person.press(import);
    QTRY_VERIFY(!m.roleNamed(QStringLiteral("Root")).permissions.contains(QStringLiteral("fleet:Repair")));
    QVERIFY(m.roleNamed(QStringLiteral("Root")).permissions.contains(QStringLiteral("fleet:Drive")));
}

void TestCatalogueImport::aShippedOneCanBeChosen()
{
    DeskFixture m;
    m.loadFacts();
    (new CatalogueDialog(m.context(), &m.window))->open();
    auto *box = qobject_cast<QComboBox *>(m.person.field(QStringLiteral("Catalogue"))->input());
    QCOMPARE(box->count(), files::shippedCatalogues().size());
    QVERIFY(box->count() > 1);
    box->setFocus();
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    QTRY_VERIFY(m.tree(tree));
    QVERIFY(m.person.sees(QStringLiteral("It came with the program.")));
    QVERIFY(!m.lines(tree).isEmpty());
}

void TestCatalogueImport::aBrokenFileIsNamedAndChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not JSON") << QStringLiteral("broken.json") << QByteArray("{\"name\": ");
    QTest::newRow("no permissions") << QStringLiteral("broken.json") << QByteArray("{\"name\": \"x\"}");
    QTest::newRow("an open quote") << QStringLiteral("broken.csv")
                                   << QByteArray("group,permission,description\n\"a");
    QTest::newRow("empty") << QStringLiteral("broken.json") << QByteArray();
    QTest::newRow("binary") << QStringLiteral("broken.csv") << QByteArray("\xff\xfe\x00\x01", 4);
    QTest::newRow("a name that deceives")
        << QStringLiteral("broken.json")
        << QByteArray("{\"name\":\"x\",\"roles\":[\"Ro\xe2\x80\xaeot\"],\"permissions\":[]}");
    QTest::newRow("huge") << QStringLiteral("broken.json") << QByteArray(largestImport + 1, ' ');
}

void TestCatalogueImport::aBrokenFileIsNamedAndChangesNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    DeskFixture m;
    m.loadFacts();
    const QVector<Role> before = value(m.service().roles());
    auto *dialog = new CatalogueDialog(m.context(), &m.window);
    dialog->open();
    dialog->openFile(writeFile(m, name, content));
    QTRY_VERIFY(!m.message().isEmpty());
    QVERIFY2(m.message().contains(name), qPrintable(m.message()));
    QVERIFY(!m.person.button(import)->isEnabled());
    QVERIFY(!m.tree(tree));
    QCOMPARE(value(m.service().roles()), before);
}

void TestCatalogueImport::whoeverMayNotIsToldWhy()
{
    DeskFixture m;
    m.makeRole(QStringLiteral("Editors"), {permissions::readTokens, permissions::editRoles});
    m.addPerson(QStringLiteral("Nora"), QStringLiteral("nora@example.org"), QStringLiteral("Editors"));
    m.addPerson(QStringLiteral("Otto"), QStringLiteral("otto@example.org"), QStringLiteral("Read Only"));
    m.signInAs(QStringLiteral("nora@example.org"));
    auto *dialog = new CatalogueDialog(m.context(), &m.window);
    dialog->open();
    QVERIFY(m.message().contains(QStringLiteral("holds every permission")));
    QVERIFY(!m.person.button(QStringLiteral("Open a file…"))->isEnabled());
    QVERIFY(!m.person.button(import)->isEnabled());
    delete dialog;
    m.signInAs(QStringLiteral("otto@example.org"));
    (new CatalogueDialog(m.context(), &m.window))->open();
    QVERIFY(m.message().contains(permissions::editRoles));
    QVERIFY(!m.person.button(import)->isEnabled());
}

void TestCatalogueImport::nothingNewIsSaid()
{
    DeskFixture m;
    value(m.service().importCatalogue(fleet(), false, value(m.service().previewImport(fleet(), false))));
    m.loadFacts();
    auto *dialog = new CatalogueDialog(m.context(), &m.window);
    dialog->open();
    dialog->openFile(writeFile(m, QStringLiteral("fleet.json"), catalogueJson(fleet())));
    QTRY_VERIFY(m.person.sees(QStringLiteral("There is nothing to import")));
    QVERIFY(!m.person.button(import)->isEnabled());
}

QTEST_MAIN(TestCatalogueImport)
#include "tst_catalogueimport.moc"
