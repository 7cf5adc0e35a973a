// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/nomadsession.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace chatelaine {

using namespace std::chrono_literals;

/// Deletions that the console carries out later, because the server cannot.
class DeferredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theOldTokenIsDeletedAtItsTime();
    void aDeletionIsCalledOff();
    void whatWasDueWhileNoConsoleRanWaitsForAnAnswer();
    void aPersonSaysDoItNow();
    void withoutItsSuccessorTheOldTokenIsKept();
    void aFailedDeletionKeepsItsProblem();
    void whatOthersDeletedLeavesTheList();
    void twoConsolesDoNoHarm();
    void theFileHoldsNoSecretAndIsOnesOwn();
    void aBrokenFileIsNoHindrance();
    void aFileThatCannotBeReadIsKept();
    void whatBecameDueInSleepWaitsForAnAnswer();
    void aDeletionThatAnotherConsoleCarriesOutIsNotCalledOff();
    void consolesAgreeWhichOneDeletes();
    void whatWasCalledOffElsewhereAMomentAgoStays();
    void aListThatLacksATokenIsNoProof();
    void ofAnotherClusterNothingIsTouched();
    void troubleThatPassesIsNoProblem();
    void aSignOutIsNoSuccess();

private:
    struct Scheduled
    {
        Token before;
        Token after;
    };
    std::unique_ptr<NomadSession> open() const;
    Scheduled schedule(const QString &name, Duration in = 30s) const;
    bool isThere(const Token &token) const { return !m_server->token(token.accessorId).isEmpty(); }
    bool hasSeen(const QByteArray &method, const QByteArray &path = "/v1/acl/token/") const
    {
        const auto all = m_server->requests();
        return std::any_of(all.cbegin(), all.cend(), [&](const SeenRequest &each) {
            return each.method == method && each.path.startsWith(path);
        });
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile stored(path);
        QVERIFY(stored.open(QIODevice::WriteOnly) && stored.write(text) == text.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile stored(path);
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    }
    QString file() const
    {
        const QStringList files = QDir(m_folder->path()).entryList({QStringLiteral("*.json")}, QDir::Files);
        return files.isEmpty() ? QString() : m_folder->filePath(files.first());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<NomadDouble> m_server;
    std::unique_ptr<NomadSession> m_session;
};

void DeferredTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<FakeClock>(SystemClock().now());
    m_server = nomadServer();
    m_session = open();
}

void DeferredTest::cleanup()
{
    m_session.reset();
    m_server.reset();
    m_folder.reset();
}

std::unique_ptr<NomadSession> DeferredTest::open() const
{
    NomadOptions options;
    options.clock = m_clock;
    options.stateFolder = m_folder->path();
    auto session = std::make_unique<NomadSession>(*m_server, options);
    if (!session->signIn(m_server->managementSecret()))
        QTest::qFail("not signed in", __FILE__, __LINE__);
    return session;
}

DeferredTest::Scheduled DeferredTest::schedule(const QString &name, Duration in) const
{
    const Token before = value(m_session->tokens().create(m_session->draft(name))).token;
    const RevealedToken after =
        value(m_session->tokens().regenerate(before.id, before.version, {m_clock->now() + in, {}}));
    return {before, after.token};
}

void DeferredTest::theOldTokenIsDeletedAtItsTime()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    QTRY_COMPARE(m_session->deletions().pending().size(), 1);
    const PendingDeletion pending = m_session->deletions().pending().first();
    QCOMPARE(pending.accessorId, ci.before.accessorId);
    QCOMPARE(pending.name, QStringLiteral("ci"));
    QCOMPARE(pending.successor, ci.after.accessorId);
    QVERIFY(!pending.awaitsAnswer);
    const Token marked = m_session->fresh(ci.before.id);
    QVERIFY(marked.deletion && marked.deletion->dueAt == pending.dueAt);
    QCOMPARE(marked.deletion->successor, ci.after.accessorId);

    QSignalSpy carriedOut(&m_session->deletions(), &DeferredDeletions::carriedOut);
    m_clock->advance(29s);
    QVERIFY(isThere(ci.before));
    m_clock->advance(2s);
    QTRY_VERIFY(!isThere(ci.before));
    QTRY_COMPARE(carriedOut.size(), 1);
    QCOMPARE(carriedOut.first().first().toString(), QStringLiteral("ci"));
    QTRY_VERIFY(m_session->deletions().pending().isEmpty());
    QVERIFY(isThere(ci.after));
}

void DeferredTest::aDeletionIsCalledOff()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    const Scheduled other = schedule(QStringLiteral("other"));
    value(m_session->deletions().cancel(ci.before.accessorId));
    m_clock->advance(45s);
    QTRY_VERIFY(!isThere(other.before)); // what was not called off is carried out
    QVERIFY(isThere(ci.before));
    QVERIFY(!m_session->fresh(ci.before.id).deletion);
}

void DeferredTest::whatWasDueWhileNoConsoleRanWaitsForAnAnswer()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    m_session.reset();
    m_clock->advance(2h);
    m_session = open();
    QTRY_COMPARE(m_session->deletions().pending().size(), 1);
    QVERIFY(m_session->deletions().pending().first().awaitsAnswer);
    const Scheduled next = schedule(QStringLiteral("next"));
    m_clock->advance(45s);
    QTRY_VERIFY(!isThere(next.before));
    QVERIFY(isThere(ci.before));
    value(m_session->deletions().carryOut({ci.before.accessorId}));
    QVERIFY(!isThere(ci.before));
    QTRY_VERIFY(m_session->deletions().pending().isEmpty());
}

void DeferredTest::aPersonSaysDoItNow()
{
    const Scheduled one = schedule(QStringLiteral("one"));
    const Scheduled two = schedule(QStringLiteral("two"));
    value(m_session->deletions().carryOut({one.before.accessorId, two.before.accessorId}));
    QVERIFY(!isThere(one.before));
    QVERIFY(!isThere(two.before));
}

void DeferredTest::withoutItsSuccessorTheOldTokenIsKept()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    m_server->removeToken(ci.after.accessorId);
    m_clock->advance(45s);
    QTRY_VERIFY(!m_session->deletions().pending().value(0).problem.isEmpty());
    QVERIFY(m_session->deletions().pending().first().problem.contains(QStringLiteral("take over")));
    QVERIFY(isThere(ci.before));
    // Whoever has read that and still says so means it.
    value(m_session->deletions().carryOut({ci.before.accessorId}));
    QVERIFY(!isThere(ci.before));
}

void DeferredTest::aFailedDeletionKeepsItsProblem()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    m_server->addFault({Fault::Kind::Status, "/v1/acl/token/", "DELETE", -1, 0ms, 403, "Permission denied"});
    QVERIFY(!await(m_session->deletions().carryOut({ci.before.accessorId})));
    QTRY_VERIFY(!m_session->deletions().pending().value(0).problem.isEmpty());
    QVERIFY(isThere(ci.before));
    m_session = open();
    QTRY_VERIFY(!m_session->deletions().pending().value(0).problem.isEmpty()); // also after a restart
    m_server->clearFaults();
    value(m_session->deletions().carryOut({ci.before.accessorId}));
    QVERIFY(!isThere(ci.before));
}

void DeferredTest::whatOthersDeletedLeavesTheList()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    QTRY_COMPARE(m_session->deletions().pending().size(), 1);
    m_server->removeToken(ci.before.accessorId);
    QTRY_VERIFY(m_session->deletions().pending().isEmpty());
}

void DeferredTest::twoConsolesDoNoHarm()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    const Scheduled other = schedule(QStringLiteral("other"));
    const auto second = open();
    QTRY_COMPARE(second->deletions().pending().size(), 2);
    value(second->deletions().cancel(ci.before.accessorId));
    QTRY_COMPARE(m_session->deletions().pending().size(), 1);
    m_clock->advance(45s);
    QTRY_VERIFY(!isThere(other.before));
    QTRY_VERIFY(m_session->deletions().pending().isEmpty());
    QTRY_VERIFY(second->deletions().pending().isEmpty());
    QVERIFY(isThere(ci.before));
}

void DeferredTest::theFileHoldsNoSecretAndIsOnesOwn()
{
    schedule(QStringLiteral("ci"));
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray text = stored.readAll();
    QVERIFY(text.contains("ci"));
    for (const QByteArray &secret : m_server->secretsGivenOut())
        QVERIFY(!text.contains(secret));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(stored).permissions() & others));
}

void DeferredTest::aBrokenFileIsNoHindrance()
{
    schedule(QStringLiteral("ci"));
    const QString path = file();
    m_session.reset();
    QFile stored(path);
    QVERIFY(stored.open(QIODevice::WriteOnly));
    stored.write("[{\"accessorId\": 7}, \"nonsense\", {\"dueAt\": \"never\"}");
    stored.close();
    m_session = open();
    QVERIFY(m_session->deletions().pending().isEmpty());
    schedule(QStringLiteral("next"));
    QTRY_COMPARE(m_session->deletions().pending().size(), 1);
}

void DeferredTest::aFileThatCannotBeReadIsKept()
{
    schedule(QStringLiteral("ci"));
    const QString path = file();
    const QByteArray broken = "[{\"accessorId\": 7}]";
    write(path, broken);
    const Token before = value(m_session->tokens().create(m_session->draft(QStringLiteral("next")))).token;
    const RevealedToken after =
        value(m_session->tokens().regenerate(before.id, before.version, {m_clock->now() + 1h, {}}));
    QVERIFY2(after.warning.contains(QStringLiteral("Not all of the list of pending deletions")),
             qPrintable(after.warning));
    QCOMPARE(read(path + QStringLiteral(".unreadable")), broken);
    QVERIFY(read(path).contains(before.accessorId.toUtf8()));
}

void DeferredTest::whatBecameDueInSleepWaitsForAnAnswer()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    QTRY_COMPARE(m_session->deletions().pending().size(), 1);
    m_clock->advance(3h); // the lid was closed
    QTRY_VERIFY(m_session->deletions().pending().value(0).awaitsAnswer);
    const Scheduled next = schedule(QStringLiteral("next"));
    m_clock->advance(45s);
    QTRY_VERIFY(!isThere(next.before));
    QVERIFY(isThere(ci.before));
}

void DeferredTest::aDeletionThatAnotherConsoleCarriesOutIsNotCalledOff()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    const auto second = open();
    QTRY_COMPARE(second->deletions().pending().size(), 1);
    m_server->addFault({Fault::Kind::Delay, "/v1/acl/token/", "DELETE", 1, 1500ms});
    m_server->clearRequests();
    const auto done = m_session->deletions().carryOut({ci.before.accessorId});
    QTRY_VERIFY(hasSeen("DELETE"));
    const auto late = await(second->deletions().cancel(ci.before.accessorId));
    QCOMPARE(codeOf(late), ErrorCode::Conflict);
    QVERIFY(late.error().message.contains(QStringLiteral("being deleted")));
    QVERIFY(await(done));
    QVERIFY(!isThere(ci.before));
}

/// Also if only one of them has heard by now what time it is at the server.
void DeferredTest::consolesAgreeWhichOneDeletes()
{
    NomadDouble::Options options;
    options.tellsTime = true;
    m_session.reset();
    m_server = nomadServer(options);
    m_session = open();
    const Scheduled ci = schedule(QStringLiteral("ci"));
    QTRY_COMPARE(m_session->names().size(), 3);
    m_server->clearRequests();
    const auto second = open();
    QTRY_COMPARE(second->deletions().pending().size(), 1);
    QTRY_COMPARE(second->health(), ServerHealth::Live);
    for (const char *list :
         {"/v1/acl/tokens", "/v1/acl/policies", "/v1/acl/roles"}) // which would tell the time
        QTRY_VERIFY(heldQueries(*m_server, list) > 0);
    m_server->advanceClock(1h);
    m_server->addFault({Fault::Kind::Delay, "/v1/acl/token/", "DELETE", 1, 1500ms});
    const auto done = m_session->deletions().carryOut({ci.before.accessorId});
    QTRY_VERIFY(hasSeen("DELETE"));
    QVERIFY(m_session->backend->clock()->now() - m_clock->now() > 50min);
    QVERIFY(second->backend->clock()->now() - m_clock->now() < 10min);
    const auto late = await(second->deletions().cancel(ci.before.accessorId));
    QCOMPARE(codeOf(late), ErrorCode::Conflict);
    QVERIFY(await(done));
    QVERIFY(!isThere(ci.before));
}

/// Between two looks at the file: the one that counts is made right before.
void DeferredTest::whatWasCalledOffElsewhereAMomentAgoStays()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    const Scheduled other = schedule(QStringLiteral("other"));
    const auto second = open();
    QTRY_COMPARE(second->deletions().pending().size(), 2);
    m_server->addFault({Fault::Kind::Delay, "/v1/acl/token/" + ci.after.accessorId.toUtf8(), "GET", 1, 1s});
    m_server->clearRequests();
    const auto done = m_session->deletions().carryOut({ci.before.accessorId, other.before.accessorId});
    QTRY_VERIFY(hasSeen("GET", "/v1/acl/token/" + ci.after.accessorId.toUtf8()));
    value(second->deletions().cancel(ci.before.accessorId));
    QVERIFY(!await(done)); // says that one of them was not deleted
    QVERIFY(isThere(ci.before));
    QVERIFY(!isThere(other.before));
}

void DeferredTest::aListThatLacksATokenIsNoProof()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    QTRY_COMPARE(m_session->deletions().pending().size(), 1);
    const auto add = [this](const QString &name) {
        m_server->addToken(
            {{QStringLiteral("Name"), name}, {QStringLiteral("Type"), QStringLiteral("client")}});
    };
    add(QStringLiteral("comes with a list that has it"));
    QTRY_VERIFY(m_session->names().contains(QStringLiteral("comes with a list that has it")));
    m_server->clearRequests();
    m_server->addFault({Fault::Kind::Status, "/v1/acl/tokens", "GET", -1, 0ms, 200, "[]"});
    add(QStringLiteral("wakes the poll"));
    QTRY_VERIFY(hasSeen("GET", "/v1/acl/token/" + ci.before.accessorId.toUtf8()));
    m_server->clearFaults();
    QTRY_VERIFY(m_session->names().contains(QStringLiteral("wakes the poll")));
    QCOMPARE(m_session->deletions().pending().size(), 1);
    QVERIFY(read(file()).contains(ci.before.accessorId.toUtf8()));
}

void DeferredTest::ofAnotherClusterNothingIsTouched()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    const auto elsewhere = nomadServer();
    NomadOptions options;
    options.clock = m_clock;
    options.stateFolder = m_folder->path();
    NomadSession other(*elsewhere, options); // the same profile with another address
    QVERIFY(other.signIn(elsewhere->managementSecret()));
    QVERIFY(!other.names().isEmpty());
    m_clock->advance(45s);
    QTRY_VERIFY(!isThere(ci.before)); // by the console that it belongs to
    QVERIFY(other.deletions().pending().isEmpty());
    const auto asked = elsewhere->requests();
    for (const SeenRequest &request : asked)
        QVERIFY(!request.path.contains(ci.before.accessorId.toUtf8()));
}

void DeferredTest::troubleThatPassesIsNoProblem()
{
    const Scheduled ci = schedule(QStringLiteral("ci"));
    m_server->addFault({Fault::Kind::Status, "/v1/acl/token/", "DELETE", 2, 0ms, 429, "Too many"});
    QVERIFY(!await(m_session->deletions().carryOut({ci.before.accessorId})));
    QVERIFY(isThere(ci.before));
    QVERIFY(m_session->deletions().pending().value(0).problem.isEmpty());
    m_server->clearRequests();
    m_clock->advance(45s);
    QTRY_VERIFY(hasSeen("DELETE")); // by itself, once more in vain
    QTRY_VERIFY((m_clock->advance(1s), !isThere(ci.before)));
}

void DeferredTest::aSignOutIsNoSuccess()
{
    const Scheduled one = schedule(QStringLiteral("one"));
    const Scheduled two = schedule(QStringLiteral("two"));
    m_server->addFault({Fault::Kind::Delay, "/v1/acl/token/", "DELETE", 1, 2s});
    m_server->clearRequests();
    const auto done = m_session->deletions().carryOut({one.before.accessorId, two.before.accessorId});
    QTRY_VERIFY(hasSeen("DELETE"));
    await(m_session->backend->authenticator()->signOut());
    QCOMPARE(codeOf(await(done)), ErrorCode::Cancelled);
    QVERIFY(isThere(two.before));
    QVERIFY(read(file()).contains(two.before.accessorId.toUtf8()));
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::DeferredTest)
#include "tst_deferred.moc"
