// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audittrail.h"
#include "backend/directory.h"
#include "backend/groupservice.h"
#include "backend/policyservice.h"
#include "backend/roleservice.h"
#include "support/testbackend.h"

#include <QSet>

using namespace chatelaine;

/// The throw-away organisation shows everything there is to see, and leaves nothing behind.
class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tokensInEveryStatusAreThere();
    void tokensInGraceShowWhoStillUsesTheOldSecret();
    void historyIsOldAndByDifferentPeople();
    void peopleInEveryStateAreThere();
    void aProviderHasItsPeople();
    void groupsAndOwnRolesAreThere();
    void personalTokensShowWhatTheyLack();
    void zonesAreEverywhere();
    void theChainIsWhole();
    void nothingIsLeftBehind();
    void anyCatalogueWillDo_data();
    void anyCatalogueWillDo();

private:
    QVector<Token> all() const;

    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::shared_ptr<Backend> m_demo;
};

void DemoTest::initTestCase()
{
    m_demo = value(LocalStore::demo(testOptions(m_clock)));
    QVERIFY(m_demo->isThrowAway());
    QVERIFY(!m_demo->organisation().isEmpty());
    QCOMPARE(m_demo->authenticator()->identity()->roleName, QStringLiteral("Root"));
}

QVector<Token> DemoTest::all() const
{
    TokenQuery query;
    for (int i = 0; i < tokenStatusCount; ++i)
        query.statuses << TokenStatus(i);
    return value(m_demo->tokens()->fetch(value(m_demo->tokens()->find(query))));
}

void DemoTest::tokensInEveryStatusAreThere()
{
    QHash<TokenStatus, int> count;
    QSet<QString> names;
    bool neverUsed = false;
    bool longUnused = false;
    for (const Token &token : all()) {
        ++count[statusOf(token, m_clock->now())];
        names << token.name;
        neverUsed |= !token.lastUsedAt;
        longUnused |= token.lastUsedAt && *token.lastUsedAt < m_clock->now() - std::chrono::days(90);
        QVERIFY(token.createdAt < m_clock->now());
        QVERIFY2(!token.lastUsedAt || *token.lastUsedAt >= token.createdAt, qPrintable(token.name));
        QVERIFY2(!token.lastUsedAt || !token.deletedAt || *token.lastUsedAt <= *token.deletedAt,
                 qPrintable(token.name));
        QVERIFY2(!token.lastUsedAt || !token.expiresAt || *token.lastUsedAt <= *token.expiresAt,
                 qPrintable(token.name));
    }
    QVERIFY(names.size() >= 60);
    for (int i = 0; i < tokenStatusCount; ++i)
        QVERIFY2(count.value(TokenStatus(i)) >= 3, qPrintable(QString::number(i)));
    QVERIFY(neverUsed && longUnused);
}

void DemoTest::tokensInGraceShowWhoStillUsesTheOldSecret()
{
    int inGrace = 0;
    bool moved = false;
    bool behind = false;
    for (const Token &token : all()) {
        const SecretInfo *previous = secretInGrace(token, m_clock->now());
        const SecretInfo *current = currentSecret(token);
        if (!previous || !current)
            continue;
        ++inGrace;
        moved |= current->lastUsedAt && current->lastUsedAt > previous->lastUsedAt;
        behind |= previous->lastUsedAt && previous->lastUsedAt > current->lastUsedAt;
    }
    QVERIFY(inGrace >= 3);
    QVERIFY(moved && behind);
}

void DemoTest::historyIsOldAndByDifferentPeople()
{
    QSet<QString> actors;
    for (const Token &token : all()) {
        const auto history = value(m_demo->audit()->historyOf(token.id, 100));
        QVERIFY(!history.isEmpty());
        QCOMPARE(history.last().action, AuditAction::TokenCreated);
        QCOMPARE(history.last().at, token.createdAt);
        for (const AuditEntry &entry : history)
            actors << entry.actor;
    }
    QVERIFY(actors.size() >= 3);
}

void DemoTest::peopleInEveryStateAreThere()
{
    const auto users = value(m_demo->directory()->fetch(value(m_demo->directory()->find({}))));
    QCOMPARE(users.size(), 32);
    QHash<UserStatus, int> count;
    bool invitationEnded = false;
    bool passwordForgotten = false;
    for (const User &user : users) {
        ++count[user.status];
        QVERIFY2(!user.lastSignInAt || *user.lastSignInAt <= m_clock->now(), qPrintable(user.name));
        QVERIFY2(user.status != UserStatus::Invited || user.codeExpiresAt, qPrintable(user.name));
        invitationEnded |= user.status == UserStatus::Invited && *user.codeExpiresAt < m_clock->now();
        passwordForgotten |= user.status == UserStatus::Active && user.codeExpiresAt;
    }
    for (int i = 0; i < userStatusCount; ++i)
        QVERIFY2(count.value(UserStatus(i)) >= 3, qPrintable(QString::number(i)));
    QVERIFY(invitationEnded && passwordForgotten);
}

void DemoTest::aProviderHasItsPeople()
{
    QCOMPARE(value(m_demo->directory()->providers()), QStringList{QStringLiteral("Okta")});
    UserQuery query;
    query.providers = QStringList{QStringLiteral("Okta")};
    const auto users = value(m_demo->directory()->fetch(value(m_demo->directory()->find(query))));
    QCOMPARE(users.size(), 12);
    QCOMPARE(std::count_if(users.begin(), users.end(),
                           [](const User &user) { return user.status == UserStatus::Deactivated; }),
             2);
    QVERIFY(
        std::any_of(users.begin(), users.end(), [](const User &user) { return user.groups.size() == 2; }));
}

void DemoTest::groupsAndOwnRolesAreThere()
{
    const auto groups = value(m_demo->groups()->groups());
    QCOMPARE(groups.size(), 10);
    const auto withRole =
        std::count_if(groups.begin(), groups.end(), [](const Group &group) { return !group.role.isNull(); });
    QCOMPARE(withRole, 6);
    QVERIFY(std::any_of(groups.begin(), groups.end(), [](const Group &group) { return group.members == 0; }));

    const auto usage = value(m_demo->roles()->usage());
    int own = 0;
    int unused = 0;
    bool ofToken = false;
    for (const Role &role : value(m_demo->roles()->roles())) {
        if (role.builtIn)
            continue;
        ++own;
        QVERIFY2(!role.permissions.isEmpty() && !role.description.isEmpty(), qPrintable(role.name));
        unused += usage.value(role.id).isUnused() ? 1 : 0;
        ofToken |= usage.value(role.id).tokens > 0;
    }
    QCOMPARE(own, 4);
    QCOMPARE(unused, 1);
    QVERIFY(ofToken);
}

void DemoTest::personalTokensShowWhatTheyLack()
{
    QVERIFY(value(m_demo->policy()->policy()).personalTokens);
    TokenQuery mine;
    mine.mine = true;
    QVERIFY(value(m_demo->tokens()->find(mine)).size() >= 2);

    QSet<GrantReason> reasons;
    for (const Token &token : all()) {
        if (token.kind != TokenKind::Personal)
            continue;
        for (const Grant &grant : value(m_demo->tokens()->grants(token.id)))
            reasons << grant.reason;
    }
    for (const GrantReason reason : {GrantReason::ByScope, GrantReason::UserLacks, GrantReason::UserInactive,
                                     GrantReason::TokenNotUsable, GrantReason::ScopeNotChosen})
        QVERIFY2(reasons.contains(reason), qPrintable(QString::number(int(reason))));
}

void DemoTest::zonesAreEverywhere()
{
    QVERIFY(value(m_demo->directory()->zones()).size() >= 4);
    QSet<TokenKind> kinds;
    for (const Token &token : all()) {
        if (!token.zones.isEmpty())
            kinds << token.kind;
    }
    QVERIFY(kinds.contains(TokenKind::ServiceAccount) && kinds.contains(TokenKind::Personal));
}

void DemoTest::theChainIsWhole()
{
    QVERIFY(!value(static_cast<LocalStore &>(*m_demo).firstBrokenAuditEntry()));
}

void DemoTest::nothingIsLeftBehind()
{
    const QString path = m_demo->location();
    QVERIFY(QFile::exists(path));
    m_demo.reset();
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFileInfo::exists(QFileInfo(path).absolutePath()));
}

void DemoTest::anyCatalogueWillDo_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"dynatrace.json", "cloudtruth.json"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void DemoTest::anyCatalogueWillDo()
{
    QFETCH(const QString, name);
    QFile file(QStringLiteral(":/catalogues/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    StoreOptions options = testOptions(m_clock);
    options.catalogue = parseCatalogue(file.readAll(), name).value();
    const auto demo = value(LocalStore::demo(options));
    QCOMPARE(value(demo->directory()->users()).size(), 32);
    QCOMPARE(demo->authenticator()->identity()->roleName, options.catalogue.roles.first());
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
