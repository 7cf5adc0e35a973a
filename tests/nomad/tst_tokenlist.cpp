// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nomadsession.h"
#include "support/patience.h"

#include <QJsonArray>

namespace chatelaine {

using namespace std::chrono_literals;

namespace {

QJsonObject client(const QString &name, const QStringList &policies = {QStringLiteral("readonly")})
{
    return {{QStringLiteral("Name"), name},
            {QStringLiteral("Type"), QStringLiteral("client")},
            {QStringLiteral("Policies"), QJsonArray::fromStringList(policies)}};
}

/// In the last quarter of its life.
QJsonObject dyingSoon(const QString &name)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonObject token = client(name);
    token.insert(QStringLiteral("CreateTime"), now.addSecs(-3600).toString(Qt::ISODate));
    token.insert(QStringLiteral("ExpirationTime"), now.addSecs(600).toString(Qt::ISODate));
    return token;
}

} // namespace

/// Finding, sorting and filtering what a Nomad server lists.
class TokenListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itIsFoundByNameAccessorPolicyAndRole_data();
    void itIsFoundByNameAccessorPolicyAndRole();
    void everyColumnSorts();
    void manyAreSortedAtOnce();
    void filtersNarrow();
    void danglingPoliciesAndRolesAreMarked();
    void pagesThatNeverEndAreLeft();
    void listsThatAreTooLargeAreReadInPages();
    void whatOneWritesWhileALongListComesStays();

private:
    std::unique_ptr<NomadDouble> m_server;
    std::unique_ptr<NomadSession> m_session;
};

void TokenListTest::init()
{
    m_server = nomadServer();
    m_session = std::make_unique<NomadSession>(*m_server);
    QVERIFY(m_session->signIn(m_server->managementSecret()));
}

void TokenListTest::cleanup()
{
    m_session.reset();
    m_server.reset();
}

void TokenListTest::itIsFoundByNameAccessorPolicyAndRole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("name, other case") << QStringLiteral("STRAßE") << true;
    QTest::newRow("two words") << QStringLiteral("ci straße") << true;
    QTest::newRow("policy") << QStringLiteral("readonly") << true;
    QTest::newRow("role") << QStringLiteral("deploy") << true;
    QTest::newRow("accessor's start") << QStringLiteral("0badcafe-") << true;
    QTest::newRow("within the accessor") << QStringLiteral("E-00") << true;
    QTest::newRow("a digit that the accessor begins with") << QStringLiteral("0") << true;
    QTest::newRow("too little of it within the accessor") << QStringLiteral("bad") << false;
    QTest::newRow("word and accessor") << QStringLiteral("ci 0badcafe") << true;
    QTest::newRow("one word is nowhere") << QStringLiteral("ci nothing") << false;
    QTest::newRow("wildcards are letters") << QStringLiteral("c%") << false;
}

void TokenListTest::itIsFoundByNameAccessorPolicyAndRole()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    const QString role = m_server->addRole(QStringLiteral("deployers"), {QStringLiteral("readonly")});
    QJsonObject token = client(QStringLiteral("ci Straße"));
    token.insert(QStringLiteral("AccessorID"), QStringLiteral("0badcafe-0000-a000-e000-000000000001"));
    token.insert(QStringLiteral("Roles"), QJsonArray{QJsonObject{{QStringLiteral("ID"), role}}});
    m_server->addToken(token);
    QTRY_VERIFY(m_session->named(QStringLiteral("ci Straße")).roleName.contains(QStringLiteral("deployers")));
    QCOMPARE(m_session->namesWith(text).contains(QStringLiteral("ci Straße")), found);
}

void TokenListTest::everyColumnSorts()
{
    m_server->addPolicy(QStringLiteral("a-first"), QStringLiteral("agent { policy = \"read\" }"));
    const QJsonObject soon = dyingSoon(QStringLiteral("éclair"));
    m_server->addToken(soon);
    m_server->addToken(client(QStringLiteral("Zebra"), {QStringLiteral("a-first")}));
    m_server->addToken(client(QStringLiteral("apple")));
    QTRY_COMPARE(m_session->names().size(), 4);
    QTRY_COMPARE(m_session->named(QStringLiteral("Zebra")).attachments.first().dangling, false);

    const auto sorted = [this](TokenColumn column, Qt::SortOrder order = Qt::AscendingOrder) {
        TokenQuery query;
        query.sortBy = column;
        query.order = order;
        return m_session->names(query);
    };
    const QStringList byName{QStringLiteral("apple"), QStringLiteral("Bootstrap Token"),
                             QStringLiteral("éclair"), QStringLiteral("Zebra")};
    QCOMPARE(sorted(TokenColumn::Name), byName);
    QCOMPARE(sorted(TokenColumn::Name, Qt::DescendingOrder), QStringList(byName.crbegin(), byName.crend()));
    QCOMPARE(sorted(TokenColumn::Role).last(), QStringLiteral("apple")); // Management, a-first, readonly ×2
    QCOMPARE(sorted(TokenColumn::Expires).first(), QStringLiteral("éclair"));
    QCOMPARE(sorted(TokenColumn::Status).first(), QStringLiteral("éclair"));
    QCOMPARE(sorted(TokenColumn::Created).mid(0, 2),
             QStringList({QStringLiteral("éclair"), QStringLiteral("Bootstrap Token")}));
    QCOMPARE(sorted(TokenColumn::Owner).size(), 4);
    QCOMPARE(sorted(TokenColumn::LastUsed).size(), 4);
}

void TokenListTest::manyAreSortedAtOnce()
{
    const QStringList byName{
        QStringLiteral("a"),
        QStringLiteral("ab"),
        QStringLiteral("b"),
        QStringLiteral("Bootstrap Token"),
        QStringLiteral("build of the nightly image"),
        QStringLiteral("Build of the nightly image 1"),
        QStringLiteral("build of the nightly image 2"),
        QStringLiteral("build of the nightly λ"),
        QStringLiteral("build of the nightly λ 1"),
        QStringLiteral("build of λ 1"),
        QStringLiteral("build of λ 2"),
        QStringLiteral("build of 日本 1"),
        QStringLiteral("builder"),
        QStringLiteral("café 1"),
        QStringLiteral("cafe 2"),
        QStringLiteral("deploy 0000000001"),
        QStringLiteral("deploy 0000000002"),
        QStringLiteral("deploy 0000000010"),
        QStringLiteral("deploy 00000000100"),
        QStringLiteral("λ"),
        QStringLiteral("日本"),
        QStringLiteral("日本 2"),
    };
    for (const QString &name : byName) {
        if (name != u"Bootstrap Token")
            m_server->addToken(client(name));
    }
    NomadSession another(*m_server);
    QVERIFY(another.signIn(m_server->managementSecret()));
    QTRY_COMPARE(another.names(), byName);
    QTRY_COMPARE(m_session->names(), byName); // which got them a few at a time
}

void TokenListTest::filtersNarrow()
{
    m_server->addToken(dyingSoon(QStringLiteral("soon")));
    m_server->addToken(client(QStringLiteral("for ever")));
    QTRY_COMPARE(m_session->names().size(), 3);
    TokenQuery query;
    query.expiry = ExpiryFilter::Within7Days;
    QCOMPARE(m_session->names(query), QStringList{QStringLiteral("soon")});
    query = {};
    query.statuses = {TokenStatus::Expiring};
    QCOMPARE(m_session->names(query), QStringList{QStringLiteral("soon")});
    query = {};
    query.kinds = {TokenKind::Management};
    QCOMPARE(m_session->names(query), QStringList{QStringLiteral("Bootstrap Token")});
    query = {};
    query.roles = {m_session->role(QStringLiteral("readonly"))};
    QCOMPARE(m_session->names(query).size(), 2);
    query.expiry = ExpiryFilter::Never;
    QCOMPARE(m_session->names(query), QStringList{QStringLiteral("for ever")});
    query = {};
    query.statuses = {TokenStatus::Deleted};
    QVERIFY(m_session->names(query).isEmpty());
    query = {};
    query.mine = true;
    QCOMPARE(m_session->names(query), QStringList{QStringLiteral("Bootstrap Token")});
    QCOMPARE(value(m_session->tokens().count({})), 3);
}

void TokenListTest::danglingPoliciesAndRolesAreMarked()
{
    const QString role = m_server->addRole(QStringLiteral("deployers"), {QStringLiteral("readonly")});
    QJsonObject token =
        client(QStringLiteral("ci"), {QStringLiteral("readonly"), QStringLiteral("never-was")});
    token.insert(QStringLiteral("Roles"), QJsonArray{QJsonObject{{QStringLiteral("ID"), role}}});
    m_server->addToken(token);
    QTRY_COMPARE(m_session->named(QStringLiteral("ci")).roleName,
                 QStringLiteral("readonly, never-was, deployers"));
    const Token ci = m_session->named(QStringLiteral("ci"));
    QVERIFY(!ci.attachments.at(0).dangling);
    QVERIFY(ci.attachments.at(1).dangling && ci.attachments.at(1).isPolicy);
    QVERIFY(!ci.attachments.at(2).dangling && !ci.attachments.at(2).isPolicy);
    m_server->removePolicy(QStringLiteral("readonly"));
    QTRY_VERIFY(m_session->named(QStringLiteral("ci")).attachments.at(0).dangling);
}

void TokenListTest::pagesThatNeverEndAreLeft()
{
    cleanup();
    m_server = nomadServer({.age = NomadDouble::Age::V1_5});
    m_server->addTokens(1500);
    NomadOptions options;
    options.largestBody = 300'000; // a page of 500 fits, the list does not
    m_session = std::make_unique<NomadSession>(*m_server, options);
    m_server->addFault({Fault::Kind::EndlessPaging, "/v1/acl/tokens"});
    QVERIFY(m_session->signIn(m_server->managementSecret()));
    const auto refused = await(m_session->tokens().find({}));
    QCOMPARE(codeOf(refused), ErrorCode::BadAnswer);
    QVERIFY(refused.error().message.contains(QStringLiteral("end of its pages")));
}

void TokenListTest::listsThatAreTooLargeAreReadInPages()
{
    cleanup();
    m_server = nomadServer();
    m_server->addTokens(1500);
    NomadOptions options;
    options.largestBody = 300'000;
    m_session = std::make_unique<NomadSession>(*m_server, options);
    QVERIFY(m_session->signIn(m_server->managementSecret()));
    QCOMPARE(value(m_session->tokens().count({})), 1501);
    QCOMPARE(m_session->namesWith(QStringLiteral("token 001499")).size(), 1);
}

/// The list tells of both before one writes, and ends afterwards.
void TokenListTest::whatOneWritesWhileALongListComesStays()
{
    cleanup();
    m_server = nomadServer();
    const auto added = [this](const QString &name) {
        return m_server->addToken(client(name)).value(QStringLiteral("AccessorID")).toString();
    };
    const QString changed = added(QStringLiteral("changed"));
    const QString deleted = added(QStringLiteral("deleted"));
    m_server->addTokens(1500);
    NomadOptions options;
    options.largestBody = 300'000;
    m_session = std::make_unique<NomadSession>(*m_server, options);
    QVERIFY(m_session->signIn(m_server->managementSecret()));
    const Token one = m_session->named(QStringLiteral("changed"));
    const Token other = m_session->named(QStringLiteral("deleted"));
    const QByteArray path = "/v1/acl/tokens";
    QTRY_VERIFY(heldQueries(*m_server, path) > 0);
    m_server->addFault({.kind = Fault::Kind::Late, .path = path, .times = 1, .query = "next_token="});
    m_server->clearRequests();
    m_server->changeToken(changed, {{QStringLiteral("Name"), QStringLiteral("theirs")}});
    m_server->changeToken(deleted, {{QStringLiteral("Name"), QStringLiteral("theirs, too")}});
    const auto isSecondPageAsked = [&] {
        const auto all = m_server->requests();
        return std::any_of(all.cbegin(), all.cend(),
                           [](const SeenRequest &each) { return each.query.contains("next_token="); });
    };
    QTRY_VERIFY(isSecondPageAsked());
    const Token theirs = m_session->fresh(one.id);
    TokenDraft mine = NomadSession::draftOf(theirs);
    mine.name = QStringLiteral("mine");
    value(m_session->tokens().update(theirs.id, theirs.version, mine));
    value(m_session->tokens().remove(other.id, m_session->fresh(other.id).version));
    m_server->addFault({.kind = Fault::Kind::Silence, .path = path, .query = "index="});
    m_server->letGo();
    QTRY_VERIFY(heldQueries(*m_server, path) > 0);
    QCOMPARE(value(m_session->tokens().count({})), 1502);
    QCOMPARE(m_session->namesWith(QStringLiteral("mine")).size(), 1);
    QVERIFY(m_session->namesWith(QStringLiteral("theirs")).isEmpty());
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TokenListTest)
#include "tst_tokenlist.moc"
