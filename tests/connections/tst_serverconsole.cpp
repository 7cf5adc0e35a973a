// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/serverfixture.h"
#include "support/patience.h"

#include "backend/serverconnection.h"
#include "connections/connectionlabel.h"
#include "connections/statebadge.h"
#include "widgets/recordtable.h"
#include "window/consoletabs.h"

#include <QJsonObject>
#include <QMenu>
#include <QToolButton>

using namespace chatelaine;

/// Consoles at servers: several side by side, how they are doing, and regions.
class TestServerConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void itAlwaysShowsWhereOneIs();
    void aLongNameLeavesRoomForTheServer();
    void twoServersAreOpenSideBySide();
    void signingOutOfOneLeavesTheOther();
    void aServerThatGoesIsSaidAndComesBack();
    void aTokenThatIsRefusedLeadsBackToTheDoor();
    void anotherRegionIsChosenInTheMenu();
    void theServerPageTellsWhatItIs();
    void whatExpiresIsJudgedByTheServersClock();
    void aTokenThatIsAboutToExpireIsWarnedOf();
    void pagesThatAServerHasNotAreNotThere();

private:
    StateBadge *badge() const { return m->console()->findChild<StateBadge *>(); }
    void choosePage(const QString &name) const { m->person().choose(QStringLiteral("Go"), name); }

    std::unique_ptr<ServerFixture> m;
};

void TestServerConsole::init()
{
    m = std::make_unique<ServerFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(&m->window()));
    m->window().activateWindow();
}

void TestServerConsole::itAlwaysShowsWhereOneIs()
{
    const NomadDouble server;
    m->enter(server, m->saved(server, QStringLiteral("Harbour"), ConnectionColour::Red));
    const auto named = [this](const QString &part) {
        const auto widgets = m->person().visible<QWidget>();
        return std::any_of(widgets.cbegin(), widgets.cend(),
                           [&part](const QWidget *each) { return each->accessibleName().contains(part); });
    };
    QVERIFY(named(QStringLiteral("Harbour (Red)")));
    QVERIFY(named(QStringLiteral("Management")));
    QTRY_COMPARE(badge()->text(), QStringLiteral("Live"));
    QTRY_VERIFY(named(QStringLiteral("Nomad")));
    QVERIFY(!m->personAction(QStringLiteral("password")));
    QVERIFY(m->personAction(QStringLiteral("Sign out")));
}

void TestServerConsole::aLongNameLeavesRoomForTheServer()
{
    NomadDouble server;
    const QString name =
        QStringLiteral("the token of everybody who has ever run the harbour by night ").repeated(3);
    const QJsonObject made = server.addToken(
        {{QStringLiteral("Name"), name}, {QStringLiteral("Type"), QStringLiteral("management")}});
    m->goTo(m->saved(server, QStringLiteral("Harbour")));
    m->signIn(made.value(QStringLiteral("SecretID")).toString().toUtf8());
    QTRY_VERIFY(m->console());
    const auto *person = m->console()->findChild<QToolButton *>(QStringLiteral("personButton"));
    QTRY_VERIFY(person->text().startsWith(QStringLiteral("the token")));
    QVERIFY2(person->text().endsWith(u'…'), qPrintable(person->text()));
    QVERIFY(person->width() < m->console()->width() / 2);
    QVERIFY(person->toolTip().contains(QStringLiteral("by night")));
    const auto *channel = m->console()->findChild<QLabel *>(QStringLiteral("channel"));
    const auto *label = m->console()->findChild<ConnectionLabel *>();
    for (const int width : {1280, 960}) {
        m->window().resize(width, 800);
        QTRY_COMPARE(m->window().width(), width);
        QTRY_VERIFY(channel->text().endsWith(QStringLiteral("region global · not encrypted")));
        QTRY_VERIFY(channel->width() >= channel->sizeHint().width());
        QVERIFY(label->width() >= label->sizeHint().width());
    }
}

void TestServerConsole::twoServersAreOpenSideBySide()
{
    const NomadDouble first;
    const NomadDouble second;
    m->enter(first, m->saved(first, QStringLiteral("Production"), ConnectionColour::Red));
    ConsoleView *production = m->console();
    auto *tabs = m->window().findChild<ConsoleTabs *>();
    QVERIFY(!tabs->isVisible());
    m->enter(second, m->saved(second, QStringLiteral("Playground"), ConnectionColour::Green));
    ConsoleView *playground = m->console();
    QVERIFY(playground != production);
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->tabText(0), QStringLiteral("Production"));
    QCOMPARE(tabs->tabText(1), QStringLiteral("Playground"));
    QVERIFY(tabs->accessibleTabName(0).contains(QStringLiteral("Red")));
    QTest::keyClick(&m->window(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m->console(), production);
    QCOMPARE(m->window().windowTitle(), QStringLiteral("Production – Chatelaine"));
    QTest::keyClick(&m->window(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m->console(), playground);
    m->person().choose(QStringLiteral("Connections"), QStringLiteral("Production"));
    QCOMPARE(m->console(), production);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QCOMPARE(m->console(), playground);
}

void TestServerConsole::signingOutOfOneLeavesTheOther()
{
    const NomadDouble first;
    const NomadDouble second;
    m->enter(first, m->saved(first, QStringLiteral("Production")));
    ConsoleView *production = m->console();
    m->enter(second, m->saved(second, QStringLiteral("Playground")));
    m->person().choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QCOMPARE(m->window().consoles(), QVector<ConsoleView *>{production});
    QVERIFY(production->backend()->authenticator()->identity());
    QTRY_VERIFY(m->person().field(QStringLiteral("Token"))); // of the one that was left
    QVERIFY(m->person().sees(second.address().toString()));
    QTest::keyClick(&m->window(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m->console(), production);
}

void TestServerConsole::aServerThatGoesIsSaidAndComesBack()
{
    NomadDouble server;
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    QTRY_COMPARE(badge()->text(), QStringLiteral("Live"));
    server.stop();
    QTRY_VERIFY(badge()->text().startsWith(QStringLiteral("Reconnecting")));
    QTRY_VERIFY(m->person().button(QStringLiteral("Try again now")));
    QVERIFY(m->console()); // what is known stays on the screen
    server.resume();
    QTRY_COMPARE(badge()->text(), QStringLiteral("Live"));
    QTRY_VERIFY(!m->person().button(QStringLiteral("Try again now")));
}

void TestServerConsole::aTokenThatIsRefusedLeadsBackToTheDoor()
{
    NomadDouble server;
    const QJsonObject token = server.addToken({{QStringLiteral("Name"), QStringLiteral("mine")},
                                               {QStringLiteral("Type"), QStringLiteral("management")}});
    m->goTo(m->saved(server, QStringLiteral("Harbour")));
    m->signIn(token.value(u"SecretID").toString().toLatin1());
    QTRY_VERIFY(m->console());
    QTRY_COMPARE(badge()->text(), QStringLiteral("Live"));
    server.removeToken(token.value(u"AccessorID").toString());
    QTRY_VERIFY(!m->console() || m->person().button(QStringLiteral("Sign in again")));
    if (m->console())
        m->person().press(QStringLiteral("Sign in again"));
    QTRY_VERIFY(m->person().field(QStringLiteral("Token")));
}

void TestServerConsole::anotherRegionIsChosenInTheMenu()
{
    NomadDouble::Options options;
    options.regions = {QStringLiteral("global"), QStringLiteral("west")};
    const NomadDouble server(options);
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    auto *region = m->console()->findChild<QToolButton *>(QStringLiteral("regionButton"));
    QTRY_VERIFY(region->isVisible());
    QCOMPARE(region->text(), QStringLiteral("Region: global"));
    for (QAction *action : region->menu()->actions()) {
        if (action->text().startsWith(QStringLiteral("west")))
            action->trigger();
    }
    QTRY_COMPARE(region->text(), QStringLiteral("Region: west"));
    QVERIFY(m->isTold(QStringLiteral("west")));
    QVERIFY(region->isEnabled());
}

void TestServerConsole::theServerPageTellsWhatItIs()
{
    const NomadDouble server;
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    QTRY_COMPARE(badge()->text(), QStringLiteral("Live"));
    QTest::mouseClick(badge(), Qt::LeftButton); // it leads there
    QCOMPARE(m->console()->pages().entries().at(m->console()->pages().frontRow()).id, PageId::Server);
    QVERIFY(m->person().sees(server.address().toString()));
    QVERIFY(m->person().sees(QStringLiteral("The connection is not encrypted")));
    QVERIFY(m->person().sees(QStringLiteral("stores secrets in the clear")));
    QVERIFY(m->person().sees(QStringLiteral("Yes (from 1.4 on)")));
    QVERIFY(m->person().sees(QStringLiteral("Deletions that wait for their time")));
}

void TestServerConsole::whatExpiresIsJudgedByTheServersClock()
{
    NomadDouble::Options options;
    options.tellsTime = true;
    NomadDouble server(options);
    server.advanceClock(std::chrono::hours(2));
    server.addToken({{QStringLiteral("Name"), QStringLiteral("dead there")},
                     {QStringLiteral("Type"), QStringLiteral("client")},
                     {QStringLiteral("ExpirationTime"),
                      QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate)}});
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    const auto wordsOf = [this](const QString &name) {
        QStringList words;
        for (const RecordTable *table : m->person().visible<RecordTable>()) {
            const QAbstractItemModel &model = *table->model();
            const auto found = model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
            for (int column = 0; !found.isEmpty() && column < model.columnCount(); ++column)
                words << found.first().siblingAtColumn(column).data().toString();
        }
        return words;
    };
    QTRY_VERIFY(wordsOf(QStringLiteral("dead there")).contains(QStringLiteral("Expired")));
    QTRY_COMPARE(badge()->text(), QStringLiteral("Live"));
    QTest::mouseClick(badge(), Qt::LeftButton);
    QVERIFY(m->person().sees(QStringLiteral("The server's clock is 2 hour")));
}

void TestServerConsole::aTokenThatIsAboutToExpireIsWarnedOf()
{
    NomadDouble server;
    const QJsonObject token =
        server.addToken({{QStringLiteral("Name"), QStringLiteral("short")},
                         {QStringLiteral("Type"), QStringLiteral("management")},
                         {QStringLiteral("ExpirationTTL"), QStringLiteral("5m0s")},
                         {QStringLiteral("ExpirationTime"),
                          QDateTime::currentDateTimeUtc().addSecs(300).toString(Qt::ISODate)}});
    m->goTo(m->saved(server, QStringLiteral("Harbour")));
    m->signIn(token.value(u"SecretID").toString().toLatin1());
    QTRY_VERIFY(m->console());
    QVERIFY(m->isTold(QStringLiteral("Your token expires")));
    QVERIFY(m->personAction(QStringLiteral("Your token expires")));
}

void TestServerConsole::pagesThatAServerHasNotAreNotThere()
{
    const NomadDouble server;
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    for (const PageId absent : {PageId::MyTokens, PageId::Users, PageId::Groups, PageId::Policy})
        QCOMPARE(m->console()->pages().rowOf(absent), -1);
    QVERIFY(m->console()->pages().rowOf(PageId::Server) >= 0);
    for (int row = 0; row < m->console()->pages().entries().size(); ++row)
        m->console()->showPage(row); // each can be shown
}

QTEST_MAIN(TestServerConsole)
#include "tst_serverconsole.moc"
