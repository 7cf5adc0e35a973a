// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audittrail.h"
#include "backend/directory.h"
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
    void someoneIsDeactivated();
    void theChainIsWhole();
    void nothingIsLeftBehind();

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

void DemoTest::someoneIsDeactivated()
{
    const auto users = value(m_demo->directory()->users());
    QCOMPARE(users.size(), 8);
    QVERIFY(std::any_of(users.begin(), users.end(),
                        [](const User &user) { return user.status == UserStatus::Deactivated; }));
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

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
