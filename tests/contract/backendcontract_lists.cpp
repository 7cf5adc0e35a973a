// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/backendcontract.h"

namespace chatelaine {

using std::chrono::days;
using namespace std::chrono_literals;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

const QStringList all{QStringLiteral("anchor"), QStringLiteral("buoy"), QStringLiteral("capstan"),
                      QStringLiteral("dock"), QStringLiteral("Éclair")};

} // namespace

/// At the end: anchor (active, never expires), buoy (expiring in a day), capstan (expired), dock (disabled),
/// Éclair (dies in 60 days), ferry (deleted); made in that order, a day between each; buoy is owned by
/// somebody else.
void BackendContract::makeAssortment()
{
    addPerson(QStringLiteral("Zoë Quay"), QStringLiteral("zoe@example.org"), QStringLiteral("Admin"));
    TokenDraft each = draft(QStringLiteral("anchor"));
    each.description = QStringLiteral("Holds 100%_of it");
    each.expiresAt = std::nullopt;
    each.role = role(QStringLiteral("Admin"));
    value(tokens().create(each));
    m_clock->advance(days(1));

    each = draft(QStringLiteral("buoy"));
    each.expiresAt = m_clock->now() + days(4);
    for (const User &user : value(m_backend->directory()->users())) {
        if (user.name == QStringLiteral("Zoë Quay"))
            each.owner = user.id;
    }
    value(tokens().create(each));
    m_clock->advance(days(1));

    each = draft(QStringLiteral("capstan"));
    each.expiresAt = m_clock->now() + days(1);
    value(tokens().create(each));
    m_clock->advance(days(1));

    const Token dock = create(QStringLiteral("dock")).token;
    value(tokens().setEnabled(dock.id, dock.version, false));
    m_clock->advance(days(1));

    each = draft(QStringLiteral("Éclair"));
    each.expiresAt = m_clock->now() + days(60);
    each.role = role(QStringLiteral("Read Only"));
    value(tokens().create(each));
    const Token ferry = create(QStringLiteral("ferry")).token;
    value(tokens().remove(ferry.id, ferry.version));
}

void BackendContract::textFindsEveryField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *what, const QString &text, const QStringList &found) {
        QTest::newRow(what) << text << found;
    };
    row("nothing typed", QStringLiteral("  "), all);
    row("part of a name", QStringLiteral("apst"), {QStringLiteral("capstan")});
    row("without regard to case", QStringLiteral("ANCHOR"), {QStringLiteral("anchor")});
    row("beyond ASCII, without regard to case", QStringLiteral("éCLAIR"), {QStringLiteral("Éclair")});
    row("written with a combining accent", QStringLiteral("e\u0301clair"), {QStringLiteral("Éclair")});
    row("description", QStringLiteral("holds"), {QStringLiteral("anchor")});
    row("owner", QStringLiteral("zoë"), {QStringLiteral("buoy")});
    row("words in any order, over several fields", QStringLiteral("quay buoy"), {QStringLiteral("buoy")});
    row("all words are needed", QStringLiteral("quay anchor"), {});
    row("per cent is a per cent", QStringLiteral("100%_of"), {QStringLiteral("anchor")});
    row("per cent is no wild card", QStringLiteral("%"), {QStringLiteral("anchor")});
    row("underline is no wild card", QStringLiteral("capsta_"), {});
    row("backslash", QStringLiteral("\\"), {});
    row("deleted ones are not found", QStringLiteral("ferry"), {});
}

void BackendContract::textFindsEveryField()
{
    NEEDS(m_backend->directory(), "there are no people here");
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    makeAssortment();
    TokenQuery query;
    query.text = text;
    QCOMPARE(namesFound(query), found);

    const Token token = value(tokens().fetch(value(tokens().find({})))).constFirst();
    query.text = token.accessorId.mid(3, 20).toUpper();
    QCOMPARE(namesFound(query), QStringList{token.name});
    query.text = token.secrets.first().hint;
    QCOMPARE(namesFound(query).contains(token.name), true);
}

void BackendContract::aLimitGivesTheFirst()
{
    for (const char *name : {"dory", "anchor", "capstan", "buoy"})
        create(QString::fromLatin1(name));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        TokenQuery query;
        query.order = order;
        const QVector<TokenId> all = value(tokens().find(query));
        QVERIFY(all.size() >= 4);
        query.limit = 3;
        QCOMPARE(value(tokens().find(query)), all.mid(0, 3));
        query.limit = all.size() + 1;
        QCOMPARE(value(tokens().find(query)), all);
    }
}

void BackendContract::filtersNarrow_data()
{
    QTest::addColumn<ExpiryFilter>("expiry");
    QTest::addColumn<LastUseFilter>("lastUse");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *what, ExpiryFilter expiry, LastUseFilter use, const QStringList &found) {
        QTest::newRow(what) << expiry << use << found;
    };
    const QString anchor = QStringLiteral("anchor"), buoy = QStringLiteral("buoy"),
                  capstan = QStringLiteral("capstan"), dock = QStringLiteral("dock"),
                  eclair = QStringLiteral("Éclair");
    row("any", ExpiryFilter::Any, LastUseFilter::Any, all);
    row("expired", ExpiryFilter::Expired, LastUseFilter::Any, {capstan});
    row("within 7 days", ExpiryFilter::Within7Days, LastUseFilter::Any, {buoy});
    row("within 30 days", ExpiryFilter::Within30Days, LastUseFilter::Any, {buoy});
    row("within 90 days", ExpiryFilter::Within90Days, LastUseFilter::Any, {buoy, dock, eclair});
    row("never", ExpiryFilter::Never, LastUseFilter::Any, {anchor});
    row("used lately", ExpiryFilter::Any, LastUseFilter::Within24Hours, {});
    row("used this week", ExpiryFilter::Any, LastUseFilter::Within7Days, {});
    row("too young to be unused for 30 days", ExpiryFilter::Any, LastUseFilter::NotFor30Days, {});
    row("never used", ExpiryFilter::Any, LastUseFilter::Never, all);
}

void BackendContract::filtersNarrow()
{
    NEEDS(m_backend->directory(), "there are no people here");
    QFETCH(ExpiryFilter, expiry);
    QFETCH(LastUseFilter, lastUse);
    QFETCH(QStringList, found);
    makeAssortment();
    TokenQuery query;
    query.expiry = expiry;
    query.lastUse = lastUse;
    QCOMPARE(namesFound(query), found);

    TokenQuery by;
    by.roles = {role(QStringLiteral("Admin")), role(QStringLiteral("Read Only"))};
    QCOMPARE(namesFound(by), QStringList({QStringLiteral("anchor"), QStringLiteral("Éclair")}));
    by.owners = {PrincipalId{m_root.value + 5000}};
    QCOMPARE(namesFound(by), QStringList());
    by = {};
    by.kinds = {TokenKind::Personal};
    QCOMPARE(namesFound(by), QStringList());
    by.kinds = {TokenKind::Personal, TokenKind::ServiceAccount};
    QCOMPARE(namesFound(by), all);
    m_clock->advance(days(40));
    by = {};
    by.lastUse = LastUseFilter::NotFor30Days;
    QCOMPARE(namesFound(by), all);
}

void BackendContract::statusFiltersAgreeWithTheDomain()
{
    NEEDS(m_backend->directory(), "there are no people here");
    makeAssortment();
    QVector<TokenStatus> every;
    for (int i = 0; i < tokenStatusCount; ++i)
        every << TokenStatus(i);
    TokenQuery query;
    query.statuses = every;
    const auto known = value(tokens().fetch(value(tokens().find(query))));
    QCOMPARE(known.size(), 6);
    // At the very millisecond of each change, just before and just after.
    QVector<Instant> moments{m_clock->now()};
    for (const Token &token : known) {
        if (token.expiresAt)
            moments << *token.expiresAt << *token.expiresAt - 1ms << *token.expiresAt - expiringWindow
                    << *token.expiresAt - expiringWindow - 1ms << *expiringFrom(token)
                    << *expiringFrom(token) - 1ms;
    }
    for (const Instant moment : moments) {
        m_clock->set(moment);
        for (const TokenStatus status : every) {
            query.statuses = {status};
            QStringList expected;
            for (const Token &token : known) {
                if (statusOf(token, moment) == status)
                    expected << token.name;
            }
            QCOMPARE(sorted(namesFound(query)), sorted(expected));
        }
    }
}

void BackendContract::everyColumnSorts_data()
{
    QTest::addColumn<TokenColumn>("column");
    QTest::addColumn<QStringList>("ascending");
    const QString a = QStringLiteral("anchor"), b = QStringLiteral("buoy"), c = QStringLiteral("capstan"),
                  d = QStringLiteral("dock"), e = QStringLiteral("Éclair");
    QTest::newRow("name") << TokenColumn::Name << QStringList{a, b, c, d, e};
    QTest::newRow("owner") << TokenColumn::Owner << QStringList{a, c, d, e, b};
    QTest::newRow("role") << TokenColumn::Role << QStringList{a, b, c, d, e};
    QTest::newRow("status") << TokenColumn::Status << QStringList{d, c, b, a, e};
    QTest::newRow("created") << TokenColumn::Created << QStringList{a, b, c, d, e};
    QTest::newRow("expires, never last") << TokenColumn::Expires << QStringList{c, b, e, d, a};
    QTest::newRow("last used") << TokenColumn::LastUsed << QStringList{a, b, c, d, e};
}

void BackendContract::everyColumnSorts()
{
    NEEDS(m_backend->directory(), "there are no people here");
    QFETCH(TokenColumn, column);
    QFETCH(QStringList, ascending);
    makeAssortment();
    TokenQuery query;
    query.sortBy = column;
    QCOMPARE(namesFound(query), ascending);
    query.order = Qt::DescendingOrder;
    std::reverse(ascending.begin(), ascending.end());
    QCOMPARE(namesFound(query), ascending);
    QCOMPARE(namesFound(query), ascending); // and again: ties do not dance
}

void BackendContract::deletedTokensAppearOnlyWhenAskedFor()
{
    NEEDS(m_backend->directory(), "there are no people here");
    makeAssortment();
    QCOMPARE(namesFound({}), all);
    TokenQuery query;
    query.statuses = {TokenStatus::Deleted};
    QCOMPARE(namesFound(query), QStringList{QStringLiteral("ferry")});
    query.text = QStringLiteral("erry");
    QCOMPARE(namesFound(query), QStringList{QStringLiteral("ferry")});
}

void BackendContract::recordsComeInTheOrderAskedFor()
{
    NEEDS(m_backend->directory(), "there are no people here");
    makeAssortment();
    QVector<TokenId> ids = value(tokens().find({}));
    std::reverse(ids.begin(), ids.end());
    ids.insert(2, TokenId{1'000'000});
    const auto records = value(tokens().fetch(ids));
    ids.remove(2);
    QCOMPARE(records.size(), ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(records.at(i).id, ids.at(i));
    QVERIFY(value(tokens().fetch({})).isEmpty());
}

} // namespace chatelaine
