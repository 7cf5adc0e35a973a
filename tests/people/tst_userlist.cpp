// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplefixture.h"
#include "support/patience.h"

#include "widgets/chip.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QSplitter>
#include <QToolButton>

using namespace chatelaine;

/// The list of users: found, filtered, ordered, and as quick with ten thousand as with ten.
class TestUserList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PeopleFixture>(); }
    void cleanup() { m.reset(); }
    void searchFindsNameAndAddress();
    void filtersAreChipsThatGoWhenClicked();
    void headersOrder();
    void nobodyFoundOffersToClear();
    void whoIsInvitedIsNotHiddenByAFilter();
    void anotherConsolesChangeArrivesAndTheSelectionStays();
    void aLinkLeadsToAUserWhateverHidesThem();
    void severalSelectedAreCounted();
    void columnsAndSplitterAreRemembered();
    void f9TogglesTheDetails();
    void tenThousandUsersScrollLikeAHundred();

private:
    QMenu *filterMenu() const;
    void tick(const QString &menu, const QString &entry);
    void search(const QString &text);
    QStringList chips() const;
    std::unique_ptr<PeopleFixture> m;
};

QMenu *TestUserList::filterMenu() const
{
    const auto buttons = m->person->visible<QToolButton>();
    for (QToolButton *button : buttons) {
        if (button->text().remove(u'&') == QStringLiteral("Add filter"))
            return button->menu();
    }
    return nullptr;
}

void TestUserList::tick(const QString &title, const QString &entry)
{
    QMenu *menu = filterMenu();
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    for (QAction *top : menu->actions()) {
        if (top->text().remove(u'&') != title || !top->menu())
            continue;
        for (QAction *action : top->menu()->actions()) {
            if (action->text() == entry) {
                action->trigger();
                return;
            }
        }
    }
    QFAIL(qPrintable(title + u'/' + entry));
}

void TestUserList::search(const QString &text)
{
    auto *line = m->page->findChild<QLineEdit *>(QStringLiteral("userSearch"));
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

QStringList TestUserList::chips() const
{
    QStringList texts;
    const auto all = m->person->visible<Chip>();
    for (const Chip *chip : all)
        texts << chip->text();
    return texts;
}

void TestUserList::searchFindsNameAndAddress()
{
    m->invite(QStringLiteral("Kim Berger"));
    m->invite(QStringLiteral("Lee Stone"));
    m->openUsers();
    QTRY_COMPARE(m->names().size(), 3);
    QTRY_VERIFY(m->person->sees(QStringLiteral("3 user(s)")));
    search(QStringLiteral("stone"));
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("Lee Stone")});
    QTRY_VERIFY(m->person->sees(QStringLiteral("1 of 3 match")));
    search(QStringLiteral("kim.berger@"));
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("Kim Berger")});
    m->keys(Qt::Key_Down);
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Kim Berger"));
}

void TestUserList::filtersAreChipsThatGoWhenClicked()
{
    const User kim = m->invite(QStringLiteral("Kim"), QStringLiteral("Admin"));
    m->invite(QStringLiteral("Lee"), QStringLiteral("User"));
    m->importOkta({QStringLiteral("Olga")});
    m->addGroup(QStringLiteral("Night shift"), {}, {kim.id});
    m->openUsers();
    QTRY_COMPARE(m->names().size(), 4);
    tick(QStringLiteral("Status"), QStringLiteral("Invited"));
    QTRY_COMPARE(m->names(), (QStringList{QStringLiteral("Kim"), QStringLiteral("Lee")}));
    tick(QStringLiteral("Role"), QStringLiteral("Admin"));
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("Kim")});
    QTRY_COMPARE(chips(), (QStringList{QStringLiteral("Status: Invited"), QStringLiteral("Role: Admin")}));
    m->person->press(QStringLiteral("Clear all filters"));
    QTRY_COMPARE(m->names().size(), 4);
    tick(QStringLiteral("Source"), QStringLiteral("Okta"));
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("Olga")});
    QTest::mouseClick(m->person->visible<Chip>().first(), Qt::LeftButton);
    QTRY_COMPARE(m->names().size(), 4);
    QTRY_VERIFY(chips().isEmpty());
    tick(QStringLiteral("Group"), QStringLiteral("Night shift"));
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("Kim")});
}

void TestUserList::headersOrder()
{
    m->invite(QStringLiteral("Kim"));
    m->invite(QStringLiteral("Ada"));
    m->openUsers();
    QTRY_COMPARE(m->names().size(), 3);
    QHeaderView *header = m->table().horizontalHeader();
    const auto click = [header](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    click(0);
    QTRY_COMPARE(m->names().first(), testroot::name); // Z to A
    click(0);
    QTRY_COMPARE(m->names().first(), QStringLiteral("Ada"));
    for (int column = 1; column < userColumnCount; ++column) {
        m->table().sortByColumn(column, Qt::DescendingOrder);
        QTRY_COMPARE(m->names().size(), 3);
    }
}

void TestUserList::nobodyFoundOffersToClear()
{
    m->openUsers();
    QTRY_COMPARE(m->names().size(), 1);
    search(QStringLiteral("nobody at all"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Nobody matches")));
    m->person->press(QStringLiteral("Clear all filters"));
    QTRY_COMPARE(m->names().size(), 1);
}

void TestUserList::whoIsInvitedIsNotHiddenByAFilter()
{
    m->openUsers();
    QTRY_COMPARE(m->names().size(), 1);
    tick(QStringLiteral("Status"), QStringLiteral("Active"));
    m->person->press(QStringLiteral("Invite user"));
    QTRY_VERIFY(m->dialog(QStringLiteral("inviteUser")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("Kim"));
    m->person->typeInto(QStringLiteral("E-mail"), QStringLiteral("kim@example.org"));
    m->pick(QStringLiteral("Role"), QStringLiteral("User"));
    m->pressIn(m->dialog(QStringLiteral("inviteUser")), QStringLiteral("Invite"));
    QVERIFY(!m->takeCode().isEmpty());
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Kim"));
}

void TestUserList::anotherConsolesChangeArrivesAndTheSelectionStays()
{
    const User kim = m->invite(QStringLiteral("Kim"));
    m->openUsers();
    m->clickRow(QStringLiteral("Kim"));
    value(m->secondConsole().signIn(testroot::email, testroot::password()));
    Directory &elsewhere = *m->second().directory();
    value(elsewhere.update(kim.id, kim.version, {QStringLiteral("Zoe"), kim.email, kim.role, {}}));
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Zoe"));
    value(elsewhere.invite({QStringLiteral("Ada"), QStringLiteral("ada@example.org"), kim.role, {}}));
    QTRY_COMPARE(m->names().size(), 3);
    QCOMPARE(m->selectedName(), QStringLiteral("Zoe"));
}

void TestUserList::aLinkLeadsToAUserWhateverHidesThem()
{
    const User kim = m->invite(QStringLiteral("Kim"));
    UsersPage *page = m->openUsers();
    QVERIFY(page->reveal({Place::Kind::User, kim.id.value, {}})); // before the list is there
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Kim"));
    search(QStringLiteral("robin"));
    QTRY_COMPARE(m->names(), QStringList{testroot::name});
    QVERIFY(page->reveal({Place::Kind::User, kim.id.value, {}}));
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Kim"));
    QVERIFY(!page->reveal({Place::Kind::Group, 1, {}}));
}

void TestUserList::severalSelectedAreCounted()
{
    m->invite(QStringLiteral("Kim"));
    m->invite(QStringLiteral("Lee"));
    m->openUsers();
    m->clickRow(QStringLiteral("Kim"));
    QVERIFY(m->action(QStringLiteral("Edit…")));
    QTRY_COMPARE(m->whyNot(QStringLiteral("Edit…")), QString());
    PeopleFixture::clickIn(m->table(), QStringLiteral("Lee"), Qt::ControlModifier);
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 users selected")));
    QCOMPARE(m->whyNot(QStringLiteral("Edit…")), QStringLiteral("Select only one user."));
}

void TestUserList::columnsAndSplitterAreRemembered()
{
    m->openUsers();
    QTRY_COMPARE(m->names().size(), 1);
    m->table().setColumnHidden(int(UserColumn::Source), true);
    m->table().horizontalHeader()->resizeSection(0, 333);
    m->page->findChild<QSplitter *>()->setSizes({600, 500});
    const QList<int> sizes = m->page->findChild<QSplitter *>()->sizes();
    m->openUsers();
    QVERIFY(m->table().isColumnHidden(int(UserColumn::Source)));
    QCOMPARE(m->table().columnWidth(0), 333);
    QCOMPARE(m->page->findChild<QSplitter *>()->sizes(), sizes);
}

void TestUserList::f9TogglesTheDetails()
{
    m->openUsers();
    QWidget *details = m->page->findChild<QWidget *>(QStringLiteral("userDetails"));
    QVERIFY(details->isVisible());
    m->keys(Qt::Key_F9);
    QTRY_VERIFY(!details->isVisible());
    m->openUsers();
    QVERIFY(!m->page->findChild<QWidget *>(QStringLiteral("userDetails"))->isVisible()); // remembered
    m->keys(Qt::Key_F9);
    QTRY_VERIFY(m->page->findChild<QWidget *>(QStringLiteral("userDetails"))->isVisible());
}

void TestUserList::tenThousandUsersScrollLikeAHundred()
{
    QStringList names;
    for (int i = 0; i < 10'000; ++i)
        names << QStringLiteral("Person %1").arg(i, 5, 10, QLatin1Char('0'));
    m->importOkta(names);
    QElapsedTimer clock;
    clock.start();
    m->openUsers();
    QTRY_COMPARE(m->names().isEmpty() ? 0 : m->table().model()->rowCount(), 10'001);
    m->table().scrollToBottom();
    const QModelIndex last = m->table().model()->index(10'000, 0);
    QTRY_COMPARE(last.data().toString(), testroot::name);
    search(QStringLiteral("Person 09999"));
    QTRY_COMPARE(m->table().model()->rowCount(), 1);
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("Person 09999")});
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_MAIN(TestUserList)
#include "tst_userlist.moc"
