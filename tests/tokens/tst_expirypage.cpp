// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody wants to know what dies when, and whether too much does on one day.
#include "models/expirychart.h"
#include "support/patience.h"
#include "tokens/expirybars.h"
#include "tokens/expirypage.h"
#include "tokens/serverpagefixture.h"
#include "tokens/tokensfixture.h"
#include "widgets/recordtable.h"

#include <QComboBox>
#include <QHeaderView>

using namespace chatelaine;
using std::chrono::days;

namespace {

/// The page in a window, and a person in front of it.
struct Room
{
    Room(PageFixture &fixture, Backend &backend, const Clock &clock)
        : facts(backend)
        , page(new ExpiryPage({backend, facts, fixture.settings, fixture.clipboard, clock}))
        , person(window)
        , wanted(page, &Page::placeWanted)
    {
        window.setCentralWidget(page);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
    }

    RecordTable &daysTable() const { return *page->findChild<RecordTable *>(QStringLiteral("expiryDays")); }
    RecordTable &tokens() const { return *page->findChild<RecordTable *>(QStringLiteral("expiringTokens")); }
    ExpiryBars &bars() const { return *page->findChild<ExpiryBars *>(); }
    static QStringList column(const RecordTable &table, int column)
    {
        QStringList words;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            words << table.model()->index(row, column).data().toString();
        return words;
    }
    QComboBox *box(const QString &entry) const
    {
        for (QComboBox *candidate : person.visible<QComboBox>()) {
            if (candidate->findText(entry) >= 0)
                return candidate;
        }
        return nullptr;
    }
    /// Chooses \a entry by keyboard.
    void choose(const QString &entry) const
    {
        QComboBox *found = box(entry);
        QVERIFY2(found, qPrintable(entry));
        found->setFocus();
        QTest::keyClick(found, found->currentIndex() < found->findText(entry) ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(found->currentText(), entry);
    }

    QMainWindow window;
    OrganisationFacts facts;
    ExpiryPage *page;
    Person person;
    QSignalSpy wanted;
};

} // namespace

class TestExpiryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyPageSaysSo();
    void theTableTellsWhatTheBarsShow();
    void aDayLeadsToItsTokensAndTheirPage();
    void theBarsAreWalkedByKeyboard();
    void aClickOnABarShowsItsTokens();
    void manyOnOneDayAreWarnedOf();
    void theLegendNamesOwnersOrRoles();
    void whatChangesIsFollowed();
    void whatCouldNotBeReadIsSaidAndTriedAgain();
    void atAServerWithoutOwnersItGoesByPolicy();

private:
    void add(const QString &name, int inDays)
    {
        TokenDraft draft = m->draft(name);
        draft.expiresAt = m->clock->now() + days(inDays) + std::chrono::hours(1);
        QVERIFY(!m->add(draft).id.isNull());
    }
    void open() { m_room = std::make_unique<Room>(*m, *m->backend, *m->clock); }

    std::unique_ptr<TokensFixture> m;
    std::unique_ptr<Room> m_room;
};

void TestExpiryPage::init()
{
    m = std::make_unique<TokensFixture>();
    QVERIFY(m->backend);
    m->loadRoles();
}

void TestExpiryPage::cleanup()
{
    m_room.reset();
    m.reset();
}

void TestExpiryPage::anEmptyPageSaysSo()
{
    add(QStringLiteral("later"), 95);
    open();
    QTRY_VERIFY(m_room->person.sees(QStringLiteral("Nothing expires within 90 days")));
    QVERIFY(!m_room->bars().isVisible());
}

void TestExpiryPage::theTableTellsWhatTheBarsShow()
{
    add(QStringLiteral("first"), 0);
    add(QStringLiteral("second"), 3);
    add(QStringLiteral("third"), 3);
    add(QStringLiteral("fourth"), 60);
    open();
    QTRY_VERIFY(m_room->bars().isVisible());
    QVERIFY(!m_room->daysTable().horizontalHeader()->isSortIndicatorShown()); // always in time
    QVERIFY(m_room->person.sees(QStringLiteral("Today: 1 · Within 7 days: 3 · Within 90 days: 4")));
    QCOMPARE(Room::column(m_room->daysTable(), 1).first(), QStringLiteral("1")); // what is left of this week
    m_room->choose(QStringLiteral("A bar for each day"));
    QCOMPARE(Room::column(m_room->daysTable(), 0).first(), QStringLiteral("Today"));
    const QStringList expected{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("1")};
    QCOMPARE(Room::column(m_room->daysTable(), 1), expected);
    QCOMPARE(Room::column(m_room->daysTable(), 2).at(1), QStringLiteral("Ada: 2"));
    QCOMPARE(Room::column(m_room->tokens(), 0), QStringList(QStringLiteral("first"))); // what dies first
    m_room.reset();
    open(); // the next day they find it as they left it
    QTRY_COMPARE(Room::column(m_room->daysTable(), 1), expected);
}

void TestExpiryPage::aDayLeadsToItsTokensAndTheirPage()
{
    add(QStringLiteral("soon"), 2);
    add(QStringLiteral("late"), 40);
    open();
    QTRY_COMPARE(m_room->daysTable().model()->rowCount(), 2);
    QVERIFY(!m_room->person.button(QStringLiteral("Go to the token"))->isEnabled());
    QVERIFY(m_room->page->menuActions().first()->statusTip().contains(QStringLiteral("Select a token")));
    m_room->daysTable().setFocus();
    QTest::keyClick(&m_room->daysTable(), Qt::Key_Down);
    QTest::keyClick(&m_room->daysTable(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &m_room->tokens());
    QCOMPARE(Room::column(m_room->tokens(), 0), QStringList(QStringLiteral("late")));
    QTest::keyClick(&m_room->tokens(), Qt::Key_Return);
    QCOMPARE(m_room->wanted.size(), 1);
    const auto place = m_room->wanted.first().first().value<Place>();
    QCOMPARE(place.kind, Place::Kind::Token);
    QCOMPARE(m->fresh(TokenId{place.id}).name, QStringLiteral("late"));
}

void TestExpiryPage::theBarsAreWalkedByKeyboard()
{
    add(QStringLiteral("soon"), 2);
    add(QStringLiteral("middle"), 40);
    add(QStringLiteral("late"), 80);
    open();
    QTRY_COMPARE(m_room->daysTable().model()->rowCount(), 3);
    ExpiryBars &bars = m_room->bars();
    bars.setFocus();
    QVERIFY(bars.accessibleDescription().contains(QStringLiteral("1 token")));
    QTest::keyClick(&bars, Qt::Key_Right);
    QCOMPARE(Room::column(m_room->tokens(), 0), QStringList(QStringLiteral("middle")));
    QTest::keyClick(&bars, Qt::Key_End);
    QCOMPARE(Room::column(m_room->tokens(), 0), QStringList(QStringLiteral("late")));
    QTest::keyClick(&bars, Qt::Key_Right); // nothing comes after it
    QCOMPARE(m_room->daysTable().selected().row, 2);
    QTest::keyClick(&bars, Qt::Key_Home);
    QCOMPARE(Room::column(m_room->tokens(), 0), QStringList(QStringLiteral("soon")));
    QTest::keyClick(&bars, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &m_room->tokens());
}

void TestExpiryPage::aClickOnABarShowsItsTokens()
{
    add(QStringLiteral("soon"), 0);
    add(QStringLiteral("late"), 80);
    open();
    QTRY_COMPARE(m_room->daysTable().model()->rowCount(), 2);
    ExpiryBars &bars = m_room->bars();
    QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.columnOf(1).center()); // nothing dies then
    QCOMPARE(Room::column(m_room->tokens(), 0), QStringList(QStringLiteral("soon")));
    const ExpiryChart chart = chartOf({}, ExpiryGrouping::Owner,
                                      {dayOf(m->clock->now()), ExpiryStep::Week, QLocale().firstDayOfWeek()});
    int week = 0;
    while (chart.bars.at(week).last < dayOf(m->clock->now() + days(80)))
        ++week;
    QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.columnOf(week).center());
    QCOMPARE(Room::column(m_room->tokens(), 0), QStringList(QStringLiteral("late")));
}

void TestExpiryPage::manyOnOneDayAreWarnedOf()
{
    add(QStringLiteral("alone"), 2);
    for (int i = 0; i < 9; ++i)
        add(QStringLiteral("nightly %1").arg(i), 30);
    open();
    QTRY_VERIFY(m_room->bars().isVisible());
    QVERIFY(!m_room->person.button(QStringLiteral("Show these")));
    add(QStringLiteral("one too many"), 30);
    QTRY_VERIFY(m_room->person.sees(QStringLiteral("10 token(s) expire on one day: ")));
    QVERIFY(Room::column(m_room->daysTable(), 1).contains(QStringLiteral("10 (many on one day)")));
    m_room->person.press(QStringLiteral("Show these"));
    QCOMPARE(m_room->tokens().model()->rowCount(), 10);
    QVERIFY(m_room->tokens().hasFocus());
}

void TestExpiryPage::theLegendNamesOwnersOrRoles()
{
    add(QStringLiteral("one"), 2);
    add(QStringLiteral("two"), 20);
    open();
    QTRY_VERIFY(m_room->person.sees(QStringLiteral("Ada: 2")));
    m_room->choose(QStringLiteral("Coloured by role"));
    QTRY_VERIFY(m_room->person.sees(m->roles.last().name + QStringLiteral(": 2")));
    QCOMPARE(m_room->daysTable().model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Roles"));
}

void TestExpiryPage::whatChangesIsFollowed()
{
    add(QStringLiteral("one"), 2);
    add(QStringLiteral("two"), 20);
    open();
    QTRY_COMPARE(m_room->daysTable().model()->rowCount(), 2);
    m_room->daysTable().selectRow(1);
    add(QStringLiteral("three"), 40);
    QTRY_COMPARE(m_room->daysTable().model()->rowCount(), 3);
    QCOMPARE(Room::column(m_room->tokens(), 0), QStringList(QStringLiteral("two"))); // still looked at
    m_room->page->hide();
    add(QStringLiteral("four"), 60);
    m_room->page->show();
    QTRY_COMPARE(m_room->daysTable().model()->rowCount(), 4);
}

void TestExpiryPage::whatCouldNotBeReadIsSaidAndTriedAgain()
{
    QVERIFY(TokensFixture::answer(m->backend->authenticator()->signOut()));
    open();
    QTRY_VERIFY(m_room->person.sees(QStringLiteral("What expires could not be found out")));
    QVERIFY(m_room->person.button(QStringLiteral("Try again")));
    QVERIFY(!m_room->bars().isVisible());
}

void TestExpiryPage::atAServerWithoutOwnersItGoesByPolicy()
{
    ServerPageFixture server;
    const auto in = [&server](int hours) {
        const Instant at = server.clock->now() + std::chrono::hours(hours);
        return QJsonObject{{QStringLiteral("ExpirationTime"), toDateTime(at).toString(Qt::ISODate)}};
    };
    server.add(QStringLiteral("ci"), {QStringLiteral("ops")}, in(20));
    server.add(QStringLiteral("forever"));
    QVERIFY(server.session->signIn(server.server->managementSecret()));
    m_room = std::make_unique<Room>(server, *server.session->backend, *server.clock);
    QTRY_COMPARE(Room::column(m_room->tokens(), 0), QStringList(QStringLiteral("ci")));
    QVERIFY(m_room->person.sees(QStringLiteral("ops: 1")));
    QVERIFY(!m_room->box(QStringLiteral("Coloured by owner")));
    QVERIFY(m_room->tokens().isColumnHidden(2)); // the owner
    m_room.reset();
}

QTEST_MAIN(TestExpiryPage)
#include "tst_expirypage.moc"
