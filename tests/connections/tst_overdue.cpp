// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/serverfixture.h"
#include "support/patience.h"

#include "backend/deferreddeletions.h"
#include "backend/tokenservice.h"
#include "window/servertasks.h"

#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {
const QString notice = QStringLiteral("have not been deleted as planned");
const QString question = QStringLiteral("“deploy” was to be deleted");
} // namespace

/// Deletions that were due when nobody could carry them out: a person is asked, and nothing else that they
/// are told is lost by that.
class TestOverdue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void overdueDeletionsAreAskedAbout();
    void aOneTimeSecretThatWaitsIsNotLost();
    void everyRegionTellsOfItsOwn();

private:
    void choosePage(const QString &name) const { m->person().choose(QStringLiteral("Go"), name); }
    void replace(const QString &name) const;
    void switchTo(const QString &region) const;

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<ServerFixture> m;
};

void TestOverdue::init()
{
    m_clock = std::make_shared<FakeClock>(SystemClock().now());
    m = std::make_unique<ServerFixture>(m_clock);
    QVERIFY(QTest::qWaitForWindowExposed(&m->window()));
    m->window().activateWindow();
}

/// Replaces the token \a name, which is to work for another hour.
void TestOverdue::replace(const QString &name) const
{
    Backend &backend = *m->console()->backend();
    TokenQuery query;
    query.text = name;
    const QVector<TokenId> found = value(backend.tokens()->find(query));
    QCOMPARE(found.size(), 1);
    const Token token = value(backend.tokens()->token(found.first()));
    Regeneration how;
    how.previousUntil = m_clock->now() + 1h;
    value(backend.tokens()->regenerate(token.id, token.version, how));
    QTRY_COMPARE(backend.deferredDeletions()->pending().size(), 1);
}

void TestOverdue::switchTo(const QString &region) const
{
    const auto *button = m->console()->findChild<QToolButton *>(QStringLiteral("regionButton"));
    QTRY_VERIFY(button->isVisible() && button->isEnabled());
    const auto actions = button->menu()->actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(region))
            action->trigger();
    }
    QTRY_VERIFY(m->isTold(QStringLiteral("You are in the region ") + region));
}

void TestOverdue::overdueDeletionsAreAskedAbout()
{
    NomadDouble server;
    const QJsonObject old = server.addToken({{QStringLiteral("Name"), QStringLiteral("deploy")},
                                             {QStringLiteral("Type"), QStringLiteral("management")}});
    const ConnectionProfile profile = m->saved(server, QStringLiteral("Harbour"));
    m->enter(server, profile);
    replace(QStringLiteral("deploy"));
    m->m->restart(); // nobody is there when it is due
    m_clock->advance(2h);
    QVERIFY(!server.token(old.value(u"AccessorID").toString()).isEmpty());
    std::unique_ptr<QSignalSpy> told;
    connect(&m->window(), &MainWindow::consoleOpened, this, [&] {
        told = std::make_unique<QSignalSpy>(m->console()->findChild<ServerTasks *>(),
                                            &ServerTasks::overdueFound);
    });
    m->enter(server, profile);
    QTRY_VERIFY(told && told->count() == 1);
    QVERIFY(told->first().first().toBool());
    QTRY_VERIFY(m->person().sees(question));
    QVERIFY(!server.token(old.value(u"AccessorID").toString()).isEmpty()); // not before somebody said so
    QVERIFY(!m->person().sees(notice));                                    // one is asked once
    choosePage(QStringLiteral("Server"));
    m->m->restart();
    m->enter(server, profile); // on another page one is led to the question
    QTRY_VERIFY(m->person().sees(notice));
    QVERIFY(!m->person().sees(question));
    m->person().press(QStringLiteral("Decide what to do"));
    QTRY_VERIFY(m->person().sees(question));
    QVERIFY(!m->person().sees(notice));
    choosePage(QStringLiteral("Server"));
    auto *list = m->console()->findChild<QTreeWidget *>(QStringLiteral("pendingDeletions"));
    QCOMPARE(list->topLevelItemCount(), 1);
    list->setCurrentItem(list->topLevelItem(0));
    m->person().press(QStringLiteral("Delete now…"));
    QTRY_VERIFY(m->person().button(QStringLiteral("Yes, delete")));
    m->person().press(QStringLiteral("Yes, delete"));
    QTRY_VERIFY(server.token(old.value(u"AccessorID").toString()).isEmpty());
    QTRY_COMPARE(list->topLevelItemCount(), 0);
}

void TestOverdue::aOneTimeSecretThatWaitsIsNotLost()
{
    NomadDouble server;
    server.addToken({{QStringLiteral("Name"), QStringLiteral("deploy")},
                     {QStringLiteral("Type"), QStringLiteral("management")}});
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    replace(QStringLiteral("deploy"));
    choosePage(QStringLiteral("Server"));
    Fault late;
    late.path = "/v1/acl/token/onetime";
    late.times = 1;
    late.delay = 1s;
    server.addFault(late);
    QTRY_VERIFY(m->personAction(QStringLiteral("one-time")));
    m->personAction(QStringLiteral("one-time"))->trigger();
    m->person().choose(QStringLiteral("View"), QStringLiteral("Settings…")); // it comes up over nothing
    QTRY_VERIFY(m->isTold(QStringLiteral("The one-time secret has been made.")));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QVERIFY(!m->person().sees(notice));
    m_clock->advance(2h);
    QTRY_VERIFY(m->person().sees(notice));
    QVERIFY(m->isTold(QStringLiteral("The one-time secret has been made.")));
    m_clock->advance(-2h); // or it would be dead
    m->person().press(QStringLiteral("Show it"));
    QTRY_VERIFY(m->m->dialog(QStringLiteral("secretDialog")));
    QVERIFY(m->person().sees(notice)); // nor is the notice
    m->person().press(QStringLiteral("Copy"));
    QVERIFY(server.secretsGivenOut().contains(QGuiApplication::clipboard()->text().toUtf8()));
    m->person().press(QStringLiteral("Close"));
}

void TestOverdue::everyRegionTellsOfItsOwn()
{
    NomadDouble::Options options;
    options.regions = {QStringLiteral("global"), QStringLiteral("west")};
    NomadDouble server(options);
    server.addToken({{QStringLiteral("Name"), QStringLiteral("deploy")},
                     {QStringLiteral("Type"), QStringLiteral("management")}});
    ServerFixture::write(server, QStringLiteral("/v1/acl/token?region=west"),
                         {{QStringLiteral("Name"), QStringLiteral("sailor")},
                          {QStringLiteral("Type"), QStringLiteral("management")}});
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    choosePage(QStringLiteral("Server"));
    replace(QStringLiteral("deploy"));
    switchTo(QStringLiteral("west"));
    QTRY_VERIFY(m->console()->backend()->deferredDeletions()->pending().isEmpty());
    replace(QStringLiteral("sailor"));
    m_clock->advance(2h); // both are due
    QTRY_VERIFY(m->person().sees(notice));
    const auto *bar = m->console()->findChild<MessageBar *>(QStringLiteral("overdueNotice"));
    QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton); // closes it
    QVERIFY(!m->person().sees(notice));
    switchTo(QStringLiteral("global"));
    QTRY_VERIFY(m->person().sees(notice));
    QVERIFY(m->isTold(QStringLiteral("You are in the region global")));
}

QTEST_MAIN(TestOverdue)
#include "tst_overdue.moc"
