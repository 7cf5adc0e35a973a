// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/deskfixture.h"
#include "support/patience.h"

#include "models/comparisonmodel.h"
#include "roles/comparepage.h"
#include "roles/comparesearch.h"
#include "roles/compareside.h"
#include "roles/exportdialog.h"
#include "widgets/closedialogs.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace chatelaine;

namespace {

/// The page in a window over a store with a few roles, a person and two tokens.
struct Compare
{
    Compare()
    {
        readers = desk.makeRole(QStringLiteral("Readers"), {permissions::readTokens, permissions::readUsers});
        guards = desk.makeRole(QStringLiteral("Guards"), {permissions::readTokens, permissions::readGroups});
        token = desk.makeToken(QStringLiteral("deploy"), readers);
        desk.addPerson(QStringLiteral("Nora"), QStringLiteral("nora@example.org"), QStringLiteral("Guards"));
        desk.loadFacts();
        page = new ComparePage(desk.context(), &desk.window);
        (new QHBoxLayout(&desk.window))->addWidget(page);
        page->show();
        desk.window.activateWindow();
    }

    PrincipalId nora() const
    {
        UserQuery query;
        query.text = QStringLiteral("nora@example.org");
        return value(desk.store.backend->directory()->find(query)).value(0);
    }

    CompareSide *side(const char *name) const
    {
        return page->findChild<CompareSide *>(QString::fromLatin1(name));
    }
    CompareSide *first() const { return side("firstSide"); }
    CompareSide *second() const { return side("secondSide"); }
    static QLineEdit *field(CompareSide *side) { return side->findChild<QLineEdit *>(); }
    static QComboBox *kind(CompareSide *side) { return side->findChild<QComboBox *>(); }
    static QAbstractItemView *popup(CompareSide *side) { return side->findChild<QCompleter *>()->popup(); }

    /// What the list of results says.
    static QStringList offered(CompareSide *side)
    {
        QStringList lines;
        const QAbstractItemModel *model = popup(side)->model();
        for (int row = 0; popup(side)->isVisible() && row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data().toString());
        return lines;
    }

    QStringList groups() const
    {
        QStringList titles;
        for (const QTreeView *tree : desk.person.visible<QTreeView>()) {
            for (int row = 0; row < tree->model()->rowCount(); ++row)
                titles.append(tree->model()->index(row, 0).data().toString());
        }
        return titles;
    }

    DeskFixture desk;
    Role readers;
    Role guards;
    Token token;
    ComparePage *page = nullptr;
};

using Kind = Place::Kind;

} // namespace

/// An administrator sees what two roles, users or tokens may do that the other may not.
class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsComparedAtFirst();
    void twoRolesShowFourGroupsWithCounts();
    void aUserAndATokenShowReasonsAndZones();
    void equalOnesAreSaidInWords();
    void swappingTurnsTheSides();
    void aRoleIsFoundByTypingAPartOfItsName();
    void usersAndTokensAreFoundAndAtMostFiftyShown();
    void theListOpensWithDownAndEscapeKeepsTheChoice();
    void enterPicksWhatWasTypedNotWhatWasFoundBefore();
    void searchingNarrowsThePermissions();
    void enterOnAPermissionAsksForTheMatrix();
    void aChangedRoleIsComparedAnew();
    void aDeletedOneLeavesItsSide();
    void revealPutsItOnTheLeft();
    void kindsThatMayNotBeReadSayWhy();
    void theComparisonIsExported();
    void tabGoesFromTheLeftToTheRight();
};

void TestComparePage::nothingIsComparedAtFirst()
{
    Compare m;
    QVERIFY(m.desk.person.sees(QStringLiteral("Choose two to compare")));
    const QList<QAction *> actions = m.page->menuActions();
    QVERIFY(!actions.last()->isEnabled());
    QCOMPARE(actions.last()->toolTip(), QStringLiteral("Choose two to compare first."));
    QVERIFY(!m.page->hasUnsavedChanges());
}

void TestComparePage::twoRolesShowFourGroupsWithCounts()
{
    Compare m;
    m.page->compare({Kind::Role, m.readers.id.value}, {Kind::Role, m.guards.id.value});
    const int rest = static_cast<int>(m.desk.facts->catalogue().size()) - 3;
    QTRY_COMPARE(m.groups(),
                 (QStringList{QStringLiteral("Only Readers may (1)"), QStringLiteral("Only Guards may (1)"),
                              QStringLiteral("Both may (1)"), QStringLiteral("Neither may (%1)").arg(rest)}));
    QVERIFY(m.desk.person.sees(QStringLiteral("Readers may do 1 thing")));
    QVERIFY(m.desk.person.sees(QStringLiteral("Guards may do 1 thing")));
    QVERIFY(m.page->menuActions().last()->isEnabled());
}

void TestComparePage::aUserAndATokenShowReasonsAndZones()
{
    Compare m;
    const auto directory = m.desk.store.backend->directory();
    const User before = value(directory->user(m.nora()));
    const UserDraft zoned{before.name, before.email, before.role, {QStringLiteral("Berlin")}};
    value(directory->update(before.id, before.version, zoned));
    m.page->compare({Kind::User, m.nora().value}, {Kind::Token, m.token.id.value});
    QTRY_VERIFY(m.first()->side() && m.second()->side());
    QVERIFY(m.desk.person.sees(QStringLiteral("Invited · Zones: Berlin")));
    QVERIFY(m.desk.person.sees(QStringLiteral("No zones")));
    const ComparedSide token = *m.second()->side();
    QCOMPARE(token.granted, m.readers.permissions);
    QVERIFY2(token.reasons.value(permissions::readUsers).contains(QStringLiteral("Readers")) ||
                 token.reasons.value(permissions::readUsers).contains(QStringLiteral("role")),
             qPrintable(token.reasons.value(permissions::readUsers)));
    const ComparedSide user = *m.first()->side();
    QVERIFY(user.granted.isEmpty()); // not active yet
    QVERIFY(!user.reasons.value(permissions::readGroups).isEmpty());
}

void TestComparePage::equalOnesAreSaidInWords()
{
    Compare m;
    m.page->compare({Kind::Role, m.readers.id.value}, {Kind::Token, m.token.id.value});
    QTRY_VERIFY(m.desk.person.sees(QStringLiteral("Both may do exactly the same: 2 thing")));
}

void TestComparePage::swappingTurnsTheSides()
{
    Compare m;
    m.page->compare({Kind::Role, m.readers.id.value}, {Kind::Token, m.token.id.value});
    QTRY_VERIFY(m.second()->side());
    m.desk.person.press(QStringLiteral("Swap sides"));
    QTRY_VERIFY(m.first()->side() && m.second()->side());
    QCOMPARE(m.first()->side()->name, QStringLiteral("deploy"));
    QCOMPARE(m.second()->side()->name, QStringLiteral("Readers"));
    QCOMPARE(Compare::kind(m.first())->currentText(), QStringLiteral("Token"));
    QCOMPARE(Compare::field(m.first())->text(), QStringLiteral("deploy"));
}

void TestComparePage::aRoleIsFoundByTypingAPartOfItsName()
{
    Compare m;
    QLineEdit *field = Compare::field(m.first());
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("guar"));
    QTRY_COMPARE(Compare::offered(m.first()), QStringList{QStringLiteral("Guards")});
    QTest::keyClick(Compare::popup(m.first()), Qt::Key_Return);
    QTRY_VERIFY(m.first()->side());
    QCOMPARE(m.first()->side()->name, QStringLiteral("Guards"));
    QCOMPARE(field->text(), QStringLiteral("Guards"));
    QVERIFY(!m.second()->side());
}

void TestComparePage::usersAndTokensAreFoundAndAtMostFiftyShown()
{
    Compare m;
    for (int i = 0; i < 60; ++i)
        m.desk.makeToken(QStringLiteral("job %1").arg(i, 2, 10, QLatin1Char('0')), m.readers);
    m.desk.makeToken(QStringLiteral("job zulu"), m.readers);
    m.second()->choose({Kind::Token});
    QLineEdit *field = Compare::field(m.second());
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("job"));
    QTRY_COMPARE(Compare::offered(m.second()).size(), 51);
    QCOMPARE(Compare::offered(m.second()).last(),
             QStringLiteral("50 of 61 are shown. Type more to find others."));
    QTest::keyClicks(Compare::popup(m.second()), QStringLiteral(" zulu"));
    QTRY_COMPARE(Compare::offered(m.second()).size(), 1);
    QTest::keyClick(Compare::popup(m.second()), Qt::Key_Down);
    QTest::keyClick(Compare::popup(m.second()), Qt::Key_Return);
    QTRY_VERIFY(m.second()->side());
    QCOMPARE(m.second()->side()->name, QStringLiteral("job zulu"));

    m.second()->choose({Kind::User});
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("nora@"));
    QTRY_COMPARE(Compare::offered(m.second()), QStringList{QStringLiteral("Nora (nora@example.org)")});
    QTest::keyClick(Compare::popup(m.second()), Qt::Key_Escape);
    QTest::keyClicks(field, QStringLiteral("zz"));
    QTRY_COMPARE(Compare::offered(m.second()), QStringList{QStringLiteral("Nothing is called like this.")});
}

void TestComparePage::theListOpensWithDownAndEscapeKeepsTheChoice()
{
    Compare m;
    m.page->compare({Kind::Role, m.readers.id.value}, {Kind::Role, m.guards.id.value});
    QTRY_VERIFY(m.first()->side());
    QLineEdit *field = Compare::field(m.first());
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Down);
    QTRY_COMPARE(Compare::offered(m.first()).size(), m.desk.facts->roles().size()); // all of them
    QTest::keyClick(Compare::popup(m.first()), Qt::Key_Escape);
    QTest::keyClicks(field, QStringLiteral("something else"));
    QTRY_VERIFY(Compare::popup(m.first())->isVisible());
    QTest::keyClick(Compare::popup(m.first()), Qt::Key_Escape);
    m.desk.window.activateWindow(); // a list takes that away where there is no window manager
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_COMPARE(field->text(), QStringLiteral("Readers"));
    QCOMPARE(m.first()->side()->name, QStringLiteral("Readers"));
}

void TestComparePage::searchingNarrowsThePermissions()
{
    Compare m;
    m.page->compare({Kind::Role, m.readers.id.value}, {Kind::Role, m.guards.id.value});
    QTRY_COMPARE(m.groups().size(), 4);
    for (QAction *action : m.page->viewActions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Find))
            action->trigger();
    }
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("readgroups"));
    QCOMPARE(m.groups(), QStringList{QStringLiteral("Only Guards may (1)")});
    QTest::keyClicks(search, QStringLiteral(" nonsense"));
    QVERIFY(m.desk.person.sees(QStringLiteral("No permission matches")));
    m.desk.person.press(QStringLiteral("Clear the search"));
    QCOMPARE(m.groups().size(), 4);
}

void TestComparePage::enterOnAPermissionAsksForTheMatrix()
{
    Compare m;
    m.page->compare({Kind::Role, m.readers.id.value}, {Kind::Role, m.guards.id.value});
    QTRY_COMPARE(m.groups().size(), 4);
    QSignalSpy wanted(m.page, &Page::placeWanted);
    QTreeView *tree = m.desk.person.visible<QTreeView>().constFirst();
    tree->setFocus();
    const QModelIndex group = tree->model()->index(0, 0);
    tree->setCurrentIndex(group);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(wanted.count(), 0); // a group is no permission
    tree->setCurrentIndex(tree->model()->index(0, 0, group));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    const auto place = wanted.constFirst().constFirst().value<Place>();
    QCOMPARE(place.kind, Kind::Permission);
    QCOMPARE(place.name, permissions::readUsers);
}

void TestComparePage::aChangedRoleIsComparedAnew()
{
    Compare m;
    m.page->compare({Kind::Role, m.guards.id.value}, {Kind::Token, m.token.id.value});
    QTRY_VERIFY(m.groups().contains(QStringLiteral("Only deploy may (1)")));
    m.desk.changeElsewhere(QStringLiteral("Readers"), {permissions::readTokens, permissions::readGroups});
    QTRY_VERIFY(m.desk.person.sees(QStringLiteral("Both may do exactly the same")));
}

void TestComparePage::aDeletedOneLeavesItsSide()
{
    Compare m;
    const Role gone = m.desk.makeRole(QStringLiteral("Gone"), {permissions::readTokens});
    m.desk.loadFacts();
    m.page->compare({Kind::Role, gone.id.value}, {Kind::Role, m.guards.id.value});
    QTRY_COMPARE(m.groups().size(), 4);
    value(m.desk.service().apply({{gone.id, gone.version, std::nullopt}}));
    QTRY_VERIFY(!m.first()->side());
    QVERIFY(m.desk.person.sees(QStringLiteral("This does not exist any more.")));
    QVERIFY(m.desk.person.sees(QStringLiteral("Choose two to compare")));
    QVERIFY(m.second()->side());
}

void TestComparePage::enterPicksWhatWasTypedNotWhatWasFoundBefore()
{
    Compare m;
    const Token other = m.desk.makeToken(QStringLiteral("nightly"), m.guards);
    m.first()->choose({Kind::Token});
    QLineEdit *field = Compare::field(m.first());
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("depl"));
    QTRY_COMPARE(Compare::offered(m.first()).size(), 1);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("night"));
    QTest::keyClick(Compare::popup(m.first()), Qt::Key_Return); // before anything is found
    QTRY_COMPARE(m.first()->side().value_or(ComparedSide{}).name, QStringLiteral("nightly"));
    QCOMPARE(m.first()->place().id, other.id.value);
    QCOMPARE(field->text(), QStringLiteral("nightly"));

    m.first()->choose({Kind::User}); // what was found among the tokens is no user
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("nor"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m.first()->side().value_or(ComparedSide{}).name, QStringLiteral("Nora"));
}

void TestComparePage::revealPutsItOnTheLeft()
{
    Compare m;
    QVERIFY(m.page->reveal({Kind::Token, m.token.id.value}));
    QTRY_VERIFY(m.first()->side());
    QCOMPARE(m.first()->side()->name, QStringLiteral("deploy"));
    QVERIFY(!m.page->reveal({Kind::Policy}));
    QVERIFY(!m.page->reveal({Kind::Permission, 0, permissions::readUsers}));
    QVERIFY(m.page->reveal({Kind::Role, m.readers.id.value}));
    QTRY_COMPARE(m.first()->side().value_or(ComparedSide{}).name, QStringLiteral("Readers"));
}

void TestComparePage::kindsThatMayNotBeReadSayWhy()
{
    Compare m;
    m.desk.signInAs(QStringLiteral("nora@example.org"));
    const auto *items = qobject_cast<QStandardItemModel *>(Compare::kind(m.first())->model());
    QTRY_VERIFY(!items->item(1)->isEnabled());
    QCOMPARE(items->item(1)->toolTip(), QStringLiteral("You need the permission teams:ReadUsers."));
    QVERIFY(items->item(0)->isEnabled());
    QVERIFY(items->item(2)->isEnabled()); // she may read tokens
}

void TestComparePage::theComparisonIsExported()
{
    Compare m;
    m.page->compare({Kind::Role, m.readers.id.value}, {Kind::Token, m.token.id.value});
    QTRY_COMPARE(m.groups().size(), 4);
    m.page->menuActions().last()->trigger();
    QTRY_VERIFY(m.desk.shown<ExportDialog>());
    QVERIFY(m.desk.person.sees(QStringLiteral("Readers and deploy compared")));
    closeDialogs(*m.page);
    QVERIFY(!m.desk.shown<ExportDialog>());
}

void TestComparePage::tabGoesFromTheLeftToTheRight()
{
    Compare m;
    m.page->compare({Kind::Role, m.readers.id.value}, {Kind::Token, m.token.id.value});
    QTRY_COMPARE(m.groups().size(), 4);
    Compare::kind(m.first())->setFocus();
    QTRY_VERIFY(Compare::kind(m.first())->hasFocus());
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(now);
        names.append(button ? button->text() : now->accessibleName());
    }
    QCOMPARE(names, (QStringList{QStringLiteral("First: which one"), QStringLiteral("Swap sides"),
                                 QStringLiteral("Second: kind"), QStringLiteral("Second: which one"),
                                 QStringLiteral("Search permissions"), QStringLiteral("Comparison")}));
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
