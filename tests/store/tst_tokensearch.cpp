// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenfinder.h"
#include "store/transaction.h"
#include "support/storeuser.h"
#include "support/testbackend.h"

using namespace chatelaine;
using std::chrono::days;

/// What is searched in memory is what the database would have found, in the same order, whatever was done
/// since it was read.
class TokenSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(), m_store.reset(); }

    void findsWhatTheDatabaseFinds_data();
    void findsWhatTheDatabaseFinds();
    void typingOnNarrows();
    void followsEveryAct();
    void followsAnotherConsole();
    void aSmallStoreIsLeftToTheDatabase();
    void aStoreThatWasPutBackIsReadAnew();
    void nobodyWaitsForWhatIsUnwanted();

private:
    void fill();
    QVector<TokenId> inMemory(const TokenQuery &query, qsizetype few = 5'000);
    QVector<TokenId> inDatabase(const TokenQuery &query);
    QStringList named(const QString &text);

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TokenSearch> m_search;
    std::unique_ptr<TokenSearch> m_noSearch;
};

void TokenSearchTest::init()
{
    m_store = std::make_unique<TestStore>();
    m_database = std::make_unique<Database>();
    m_database->open(m_store->path(), {});
    m_search = std::make_unique<TokenSearch>(0);
    m_noSearch = std::make_unique<TokenSearch>(1'000'000);
}

void TokenSearchTest::fill()
{
    const QStringList names{QStringLiteral("billing"), QStringLiteral("Éclair"), QStringLiteral("eclipse"),
                            QStringLiteral("Straße"),  QStringLiteral("zebra"),  QStringLiteral("a b c"),
                            QStringLiteral("100% _x")};
    const auto person = [this](const QString &name) {
        return addUser(m_store->path(), name, name.right(7).toLower() + QStringLiteral("@example.org"),
                       testroot::password(), QStringLiteral("User"));
    };
    const QVector<PrincipalId> owners{m_store->rootId(), person(QStringLiteral("Álvaro Zebra")),
                                      person(QStringLiteral("Ben Billing"))};
    const QStringList roles{QStringLiteral("Read Only"), QStringLiteral("Admin"), QStringLiteral("User")};
    for (int i = 0; i < 60; ++i) {
        TokenDraft draft = m_store->draft(QStringLiteral("%1 %2").arg(names.at(i % 7)).arg(i % 9));
        draft.description = QStringLiteral("nightly %1").arg(i % 4);
        draft.owner = owners.at(i % 3);
        draft.role = m_store->role(roles.at(i / 2 % 3));
        draft.expiresAt = m_store->clock->now() + days(1 + i % 50);
        m_store->clock->advance(std::chrono::minutes(1));
        const Token token = value(m_store->tokens().create(draft)).token;
        if (i % 6 == 1)
            value(m_store->tokens().setEnabled(token.id, token.version, false));
        else if (i % 10 == 3)
            value(m_store->tokens().remove(token.id, token.version));
    }
    m_store->clock->advance(days(10)); // some have expired
}

QVector<TokenId> TokenSearchTest::inMemory(const TokenQuery &query, qsizetype few)
{
    const ReadTransaction transaction(*m_database);
    return TokenFinder(
               *m_database, *m_search, [] { return false; }, few)
        .find(query, m_store->clock->now(), m_store->rootId());
}

QVector<TokenId> TokenSearchTest::inDatabase(const TokenQuery &query)
{
    const ReadTransaction transaction(*m_database);
    return TokenFinder(*m_database, *m_noSearch, [] { return false; })
        .find(query, m_store->clock->now(), m_store->rootId());
}

QStringList TokenSearchTest::named(const QString &text)
{
    TokenQuery query;
    query.text = text;
    QStringList names;
    for (const Token &token : value(m_store->tokens().fetch(inMemory(query))))
        names << token.name;
    return names;
}

void TokenSearchTest::findsWhatTheDatabaseFinds_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"b", "bill", "ÉCLAIR", "éclair", "STRAß", "zebra", "álvaro", "nightly 3",
                             "ben zebra", "%", "_", "100%", "nothing like it", "-4", "a b"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("a zero") << QString(QChar(u'\0'));
    QTest::newRow("a zero in a word") << QString::fromLatin1("c\0"
                                                             "a",
                                                             3);
}

void TokenSearchTest::findsWhatTheDatabaseFinds()
{
    QFETCH(QString, text);
    fill();
    tamper(m_store->path(), QStringLiteral("UPDATE tokens SET sort_name = '' WHERE id % 9 = 4")); // accents
    int found = 0;
    for (int column = 0; column < tokenColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (const auto &statuses : {QVector<TokenStatus>{},
                                         {TokenStatus::Disabled, TokenStatus::Deleted},
                                         {TokenStatus::Active}}) {
                TokenQuery query;
                query.text = text;
                query.sortBy = TokenColumn(column);
                query.order = order;
                query.statuses = statuses;
                const QVector<TokenId> expected = inDatabase(query);
                found += int(expected.size());
                QCOMPARE(inMemory(query), expected);
                QCOMPARE(inMemory(query, 1), expected); // as if there were very many
                query.limit = 5;
                QCOMPARE(inDatabase(query), expected.mid(0, 5));
                QCOMPARE(inMemory(query), expected.mid(0, 5));
                QCOMPARE(inMemory(query, 1), expected.mid(0, 5));
            }
        }
    }
    QCOMPARE(found == 0, text == u"nothing like it" || text.contains(QChar(u'\0')));
}

void TokenSearchTest::typingOnNarrows()
{
    fill();
    for (const char *typed :
         {"n", "ni", "nightly", "nightly 3", "nightly 3 z", "nightly 3 ze", "nightly 3", "b"}) {
        TokenQuery query;
        query.text = QString::fromLatin1(typed);
        const QVector<TokenId> found = inMemory(query);
        QCOMPARE(found, inDatabase(query));
        QVERIFY(!found.isEmpty());
        query.sortBy = TokenColumn::Created; // the same words once more
        QCOMPARE(inMemory(query), inDatabase(query));
    }
    TokenQuery query;
    query.text = QStringLiteral("b");
    const qsizetype count = inMemory(query).size();
    m_store->create(QStringLiteral("buoy"));
    QCOMPARE(inMemory(query).size(), count + 1);
    query.text = QStringLiteral("buoy"); // fewer letters may stand in the hint of a secret
    QCOMPARE(inMemory(query).size(), 1);
    tamper(m_store->path(), QStringLiteral("UPDATE principals SET search_name = 'buoyant' WHERE id = ?"),
           {m_store->rootId().value});
    m_store->create(QStringLiteral("anchor"));
    QCOMPARE(inMemory(query), inDatabase(query)); // whose owner has another name now
    QVERIFY(inMemory(query).size() > 2);
}

void TokenSearchTest::followsEveryAct()
{
    const Token made = m_store->create(QStringLiteral("lighthouse")).token;
    QCOMPARE(named(QStringLiteral("lighthouse")), QStringList{QStringLiteral("lighthouse")});

    const Token renamed = value(
        m_store->tokens().update(made.id, made.version, m_store->draft(QStringLiteral("a longer lantern"))));
    QCOMPARE(named(QStringLiteral("lighthouse")), QStringList());
    QCOMPARE(named(QStringLiteral("lantern")), QStringList{QStringLiteral("a longer lantern")});
    const Token again =
        value(m_store->tokens().update(made.id, renamed.version, m_store->draft(QStringLiteral("lamp"))));
    QCOMPARE(named(QStringLiteral("lantern")), QStringList());
    QCOMPARE(named(QStringLiteral("lamp")), QStringList{QStringLiteral("lamp")});

    const RevealedToken fresh = value(m_store->tokens().regenerate(again.id, again.version, {}));
    QCOMPARE(named(fresh.token.secrets.first().hint), QStringList{QStringLiteral("lamp")});

    const Token second = m_store->create(QStringLiteral("lamp post")).token;
    QCOMPARE(named(QStringLiteral("lamp")),
             QStringList({QStringLiteral("lamp"), QStringLiteral("lamp post")}));
    value(m_store->tokens().remove(second.id, second.version));
    QCOMPARE(named(QStringLiteral("lamp")), QStringList{QStringLiteral("lamp")});
}

void TokenSearchTest::followsAnotherConsole()
{
    m_store->create(QStringLiteral("anchor"));
    QCOMPARE(named(QStringLiteral("buoy")), QStringList());
    const auto other = value(LocalStore::open(m_store->path(), testOptions(m_store->clock)));
    value(other->authenticator()->signIn(testroot::email, testroot::password()));
    value(other->tokens()->create(m_store->draft(QStringLiteral("buoy"))));
    QCOMPARE(named(QStringLiteral("buoy")), QStringList{QStringLiteral("buoy")});
}

void TokenSearchTest::aSmallStoreIsLeftToTheDatabase()
{
    m_store->create(QStringLiteral("anchor"));
    const ReadTransaction transaction(*m_database);
    QVERIFY(!m_noSearch->follow(*m_database));
    QVERIFY(!m_noSearch->readOn(*m_database));
    QVERIFY(m_search->follow(*m_database));
}

void TokenSearchTest::aStoreThatWasPutBackIsReadAnew()
{
    m_store->create(QStringLiteral("anchor"));
    QCOMPARE(named(QStringLiteral("anchor")).size(), 1);
    {
        WriteTransaction transaction(*m_database); // the trail forks: what was known need not hold
        m_database->execute(QStringLiteral("DROP TRIGGER audit_is_not_updated"));
        m_database->execute(QStringLiteral("UPDATE audit SET hash = x'00'"));
        m_database->execute(QStringLiteral("UPDATE tokens SET search_text = 'buoy', name = 'buoy'"));
        transaction.commit();
    }
    TokenQuery query;
    query.text = QStringLiteral("buoy");
    QCOMPARE(inMemory(query).size(), 1); // the database answers
    QCOMPARE(inMemory(query).size(), 1); // and then the memory again
    query.text = QStringLiteral("anchor");
    QCOMPARE(inMemory(query).size(), 0);
}

void TokenSearchTest::nobodyWaitsForWhatIsUnwanted()
{
    fill();
    const ReadTransaction transaction(*m_database);
    int asked = 0;
    TokenFinder finder(*m_database, *m_noSearch, [&] { return ++asked > 0; });
    QCOMPARE(finder.find({}, m_store->clock->now(), m_store->rootId()), QVector<TokenId>());
    QCOMPARE(asked, 1);
}

QTEST_GUILESS_MAIN(TokenSearchTest)
#include "tst_tokensearch.moc"
