// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/auditstore.h"
#include "support/patience.h"

#include <QSignalSpy>

using namespace chatelaine;

using std::chrono::hours;

namespace {

AuditQuery withText(const QString &text)
{
    AuditQuery query;
    query.text = text;
    return query;
}

} // namespace

/// Finding entries in the audit trail of a store.
class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<AuditStore>(); }
    void cleanup() { m_store.reset(); }

    void pagesFollowEachOtherWithoutGap();
    void aPageOfWhatIsNew();
    void everyFilterFindsWhatItNames();
    void textIsFoundInAnyCaseAndScript_data();
    void textIsFoundInAnyCaseAndScript();
    void aSignOfAPatternIsAnOrdinaryOne();
    void timesHoldWhenAClockWasSetBack();
    void newEntriesAreInATimeThatWasAskedForBefore();
    void onlyReadersRead();
    void everyActIsToldOf();

private:
    std::unique_ptr<AuditStore> m_store;
};

void AuditTest::pagesFollowEachOtherWithoutGap()
{
    for (int i = 0; i < 25; ++i)
        m_store->create(QStringLiteral("token %1").arg(i));
    QVector<qint64> sequences;
    AuditWindow window{0, 0, 10};
    AuditPage page;
    do {
        page = m_store->find({}, window);
        QVERIFY(page.entries.size() <= 10);
        for (const AuditEntry &entry : std::as_const(page.entries))
            sequences << entry.sequence;
        window.before = page.next;
    } while (page.next > 0);
    QCOMPARE(page.newest, sequences.first());
    QCOMPARE(page.total, sequences.size());
    for (qsizetype i = 0; i < sequences.size(); ++i)
        QCOMPARE(sequences.at(i), sequences.size() - i);
}

void AuditTest::aPageOfWhatIsNew()
{
    m_store->create(QStringLiteral("old"));
    const qint64 known = m_store->find({}).newest;
    QVERIFY(m_store->find({}, {0, known, 200}).entries.isEmpty());
    m_store->create(QStringLiteral("new"));
    const AuditPage page = m_store->find({}, {0, known, 200});
    QCOMPARE(page.entries.size(), 1);
    QCOMPARE(page.entries.first().target, QStringLiteral("new"));
    QCOMPARE(page.next, 0);
}

void AuditTest::everyFilterFindsWhatItNames()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {permissions::readTokens});
    const PrincipalId ada = m_store->person(QStringLiteral("Ada"), role);
    const TokenId door = m_store->create(QStringLiteral("door")).token.id;
    m_store->clock->advance(hours(2));
    const Instant later = m_store->clock->now();
    const TokenId gate = m_store->create(QStringLiteral("gate")).token.id;
    value(m_store->tokens().remove(door, value(m_store->tokens().token(door)).version));
    const User user = value(m_store->backend->directory()->user(ada));
    value(m_store->backend->directory()->setActive(ada, user.version, false));
    value(m_store->backend->directory()->setActive(ada, user.version + 1, true));
    m_store->signIn(QStringLiteral("Ada"));
    QCOMPARE(codeOf(await(m_store->tokens().remove(gate, 1))), ErrorCode::PermissionDenied);
    value(m_store->backend->authenticator()->signIn(testroot::email, testroot::password()));

    AuditQuery query;
    query.tokens = {door};
    QCOMPARE(m_store->targetsOf(query), QStringList({QStringLiteral("door"), QStringLiteral("door")}));
    query.actions = {AuditAction::TokenDeleted};
    QCOMPARE(m_store->targetsOf(query), QStringList({QStringLiteral("door")}));
    query = {};
    query.actions = {AuditAction::TokenDeleted, AuditAction::TokenCreated};
    QCOMPARE(m_store->targetsOf(query), QStringList({QStringLiteral("gate"), QStringLiteral("door"),
                                                     QStringLiteral("gate"), QStringLiteral("door")}));
    query.from = later;
    QCOMPARE(m_store->targetsOf(query),
             QStringList({QStringLiteral("gate"), QStringLiteral("door"), QStringLiteral("gate")}));
    query.from = {};
    query.until = later;
    QCOMPARE(m_store->targetsOf(query), QStringList({QStringLiteral("door")}));
    query = {};
    query.outcome = AuditOutcome::Refused;
    QCOMPARE(m_store->targetsOf(query), QStringList({QStringLiteral("gate")}));
    query = {};
    query.people = {ada};
    QVector<AuditAction> ofAda;
    const AuditPage page = m_store->find(query);
    for (const AuditEntry &entry : page.entries)
        ofAda << entry.action;
    QCOMPARE(ofAda, QVector<AuditAction>({AuditAction::TokenDeleted, AuditAction::SignedIn,
                                          AuditAction::UserActivated, AuditAction::UserDeactivated}));
    QCOMPARE(page.entries.first().actorId, ada);
    query.outcome = AuditOutcome::Done;
    query.from = later;
    query.text = QStringLiteral("nobody of that name");
    QVERIFY(m_store->find(query).entries.isEmpty());
}

void AuditTest::textIsFoundInAnyCaseAndScript_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("as it is") << QStringLiteral("harbour") << QStringLiteral("harbour");
    QTest::newRow("in the middle") << QStringLiteral("the harbour gate") << QStringLiteral("ARBOU");
    QTest::newRow("two words") << QStringLiteral("the harbour gate") << QStringLiteral("gate harbour");
    QTest::newRow("umlaut") << QStringLiteral("Torwächter") << QStringLiteral("WÄCHTER");
    QTest::newRow("ligature") << QStringLiteral("ofﬁce") << QStringLiteral("office");
    QTest::newRow("greek") << QStringLiteral("ΠΥΛΗ") << QStringLiteral("πυλη");
}

void AuditTest::textIsFoundInAnyCaseAndScript()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    m_store->create(QStringLiteral("other"));
    m_store->create(name);
    QCOMPARE(m_store->targetsOf(withText(text)), QStringList(name));
}

void AuditTest::aSignOfAPatternIsAnOrdinaryOne()
{
    m_store->create(QStringLiteral("100% of it"));
    m_store->create(QStringLiteral("100 of it"));
    QCOMPARE(m_store->targetsOf(withText(QStringLiteral("100%"))), QStringList(QStringLiteral("100% of it")));
    QVERIFY(m_store->find(withText(QStringLiteral("a_b"))).entries.isEmpty());
    QVERIFY(m_store->find(withText(QString(QChar(u'\0')))).entries.isEmpty());
}

void AuditTest::timesHoldWhenAClockWasSetBack()
{
    const Instant start = m_store->clock->now();
    m_store->clock->set(start + hours(10));
    m_store->create(QStringLiteral("late"));
    m_store->clock->set(start + hours(1));
    m_store->create(QStringLiteral("early, written last"));
    AuditQuery query;
    query.actions = {AuditAction::TokenCreated};
    query.until = start + hours(5);
    QCOMPARE(m_store->targetsOf(query), QStringList(QStringLiteral("early, written last")));
    query.until = {};
    query.from = start + hours(5);
    QCOMPARE(m_store->targetsOf(query), QStringList(QStringLiteral("late")));
}

void AuditTest::newEntriesAreInATimeThatWasAskedForBefore()
{
    AuditQuery query;
    query.actions = {AuditAction::TokenCreated};
    query.from = m_store->clock->now() + hours(1);
    const qint64 known = m_store->find(query).newest;
    m_store->clock->advance(hours(2));
    m_store->create(QStringLiteral("after the question"));
    QCOMPARE(m_store->find(query, {0, known, 200}).entries.size(), 1);
    QCOMPARE(m_store->targetsOf(query), QStringList(QStringLiteral("after the question")));
}

void AuditTest::onlyReadersRead()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {permissions::readTokens});
    m_store->person(QStringLiteral("Ada"), role);
    m_store->signIn(QStringLiteral("Ada"));
    QCOMPARE(codeOf(await(m_store->trail().find({}, {}))), ErrorCode::PermissionDenied);
    QCOMPARE(newestEntry(m_store->path()),
             QStringLiteral("AuditRead refused  lacks ") + permissions::readAudit);
    QCOMPARE(codeOf(await(m_store->trail().verify(AuditStore::work()))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(m_store->trail().exportTo(m_store->file(QStringLiteral("x")), AuditFormat::Csv, {},
                                                    AuditStore::work()))),
             ErrorCode::PermissionDenied);
    QVERIFY(!QFile::exists(m_store->file(QStringLiteral("x"))));
}

void AuditTest::everyActIsToldOf()
{
    QSignalSpy changed(&m_store->trail(), &AuditTrail::changed);
    m_store->create(QStringLiteral("door"));
    QTRY_VERIFY(!changed.isEmpty());
}

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
