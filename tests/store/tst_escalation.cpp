// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditlog.h"
#include "support/randomacts.h"
#include "support/storeuser.h"

#include <map>

using namespace chatelaine;

namespace {

constexpr quint32 seed = 20'270'115;
constexpr int steps = 2'000;

} // namespace

/// Whatever people without all permissions try, in whatever order: nobody ever gains what the one who acted
/// did not hold, and somebody who may do everything is always left. The sequence is random, and the same each
/// time.
class EscalationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyEverGainsWhatTheActorLacks();
    void cleanupTestCase() { m_consoles.clear(), m_random->codes.clear(), m_store.reset(); }

private:
    struct Count
    {
        int accepted = 0;
        int refused = 0;
    };

    void step(int number);
    void redeemSomeCode(int number);
    void check(const QString &what, const Powers &before, const PermissionSet &own);
    void checkAnswers(const Powers &now);
    Powers look() { return Powers::in(m_database, m_store->clock->now()); }
    void noteConsole(const QString &email);
    auto someConsole() { return std::next(m_consoles.begin(), m_random->upTo(qsizetype(m_consoles.size()))); }

    std::unique_ptr<TestStore> m_store;
    Database m_database;
    std::unique_ptr<RandomActs> m_random;
    std::map<qint64, std::shared_ptr<Backend>> m_consoles; ///< of people who are signed in
    QMap<QString, Count> m_counts;
};

void EscalationTest::initTestCase()
{
    m_store = std::make_unique<TestStore>();
    m_database.open(m_store->path(), {});
    m_random = std::make_unique<RandomActs>(*m_store, seed);
    m_random->rootRole = m_store->role(QStringLiteral("Root"));
    const auto holding = [&](const QString &name, const QString &like, const PermissionSet &more) {
        for (const Role &role : value(m_store->backend->roles()->roles())) {
            if (role.name == like)
                value(m_store->backend->roles()->apply(
                    {{{}, 0, RoleDraft{name, {}, role.permissions.united(more)}}}));
        }
    };
    using namespace permissions;
    holding(QStringLiteral("Deputy"), QStringLiteral("Admin"), {editRoles});
    holding(QStringLiteral("Role keeper"), QStringLiteral("Read Only"), {editRoles, readUsers, readGroups});
    holding(
        QStringLiteral("People keeper"), QStringLiteral("User"),
        {readUsers, createUser, updateUser, deleteUser, updateUserPassword, readGroups, updateGroupMembers});
    holding(QStringLiteral("Token keeper"), QStringLiteral("User"),
            {readTokens, createToken, updateTokens, deleteToken, editPolicy});
    m_random->deputyRole = m_store->role(QStringLiteral("Deputy"));
    const QStringList roles{
        QStringLiteral("Deputy"),      QStringLiteral("Deputy"),        QStringLiteral("Admin"),
        QStringLiteral("Role keeper"), QStringLiteral("People keeper"), QStringLiteral("Token keeper"),
        QStringLiteral("Operations"),  QStringLiteral("User"),          QStringLiteral("Read Only")};
    int number = 0;
    for (const QString &role : roles) {
        const QString email = QStringLiteral("first%1@example.org").arg(++number);
        addUser(m_store->path(), role, email, newPassword(), role);
        noteConsole(email);
    }
    m_consoles[m_store->rootId().value] = m_store->backend;
}

void EscalationTest::noteConsole(const QString &email)
{
    auto console = consoleOf(*m_store, email);
    m_consoles[console->authenticator()->identity()->id.value] = console;
}

void EscalationTest::check(const QString &what, const Powers &before, const PermissionSet &own)
{
    const auto compare = [&](const QHash<qint64, PermissionSet> &was,
                             const QHash<qint64, PermissionSet> &is) {
        for (auto each = is.cbegin(); each != is.cend(); ++each) {
            const PermissionSet beyond = each.value().without(was.value(each.key())).without(own);
            QVERIFY2(beyond.isEmpty(), qPrintable(QStringLiteral("%1: number %2 gained %3")
                                                      .arg(what)
                                                      .arg(each.key())
                                                      .arg(beyond.toList().join(u' '))));
        }
    };
    compare(before.users, m_random->seen.users);
    compare(before.tokens, m_random->seen.tokens);
    QVERIFY2(m_random->seen.somebodyCanDoAll, qPrintable(what));
}

/// What the program itself tells of somebody and of a token is what the tables say.
void EscalationTest::checkAnswers(const Powers &now)
{
    const auto granted = [](const QVector<Grant> &grants) {
        QStringList names;
        for (const Grant &grant : grants) {
            if (grant.granted)
                names << grant.permission;
        }
        return PermissionSet(names);
    };
    Backend &console = *someConsole()->second;
    const qint64 user = m_random->oneOf(now.people).id;
    if (const auto grants = await(console.directory()->grants(PrincipalId{user})))
        QCOMPARE(granted(*grants), now.users.value(user));
    const auto token = m_random->oneOf(now.living);
    if (const auto grants = await(console.tokens()->grants(TokenId{token.id})))
        QCOMPARE(granted(*grants), token.flag ? now.personal.value(token.id) : now.tokens.value(token.id));
}

/// Whoever gave a code out uses it themselves.
void EscalationTest::redeemSomeCode(int number)
{
    const size_t index = size_t(m_random->upTo(qsizetype(m_random->codes.size())));
    const RandomActs::Code &chosen = m_random->codes.at(index);
    // Nothing, once they are not active any more.
    const PermissionSet own = m_random->seen.users.value(chosen.giver.value);
    const Powers before = m_random->seen;
    const auto console = openConsole(*m_store);
    const auto identity =
        await(console->authenticator()->redeem(chosen.email, chosen.code.clone(), newPassword()));
    m_random->seen = look();
    Count &count = m_counts[QStringLiteral("redeem")];
    ++(identity ? count.accepted : count.refused);
    check(QStringLiteral("%1 redeem").arg(number), before, own);
    if (identity) {
        QVERIFY(m_random->seen.users.value(identity->id.value)
                    .isSubsetOf(own)); // they could act as that person now
        m_consoles[identity->id.value] = console;
    }
    m_random->codes.erase(m_random->codes.begin() + qsizetype(index));
}

void EscalationTest::step(int number)
{
    if (!m_random->codes.empty() && m_random->oneIn(12))
        return redeemSomeCode(number);
    auto console = someConsole();
    // Whoever may do more tries more.
    if (const auto other = someConsole();
        m_random->seen.users.value(other->first).size() > m_random->seen.users.value(console->first).size())
        console = other;
    const bool isRoot = console->second == m_store->backend;
    m_random->rootActs = isRoot;
    // Root stirs things up now and then; what they may hand out is everything.
    if (isRoot && !m_random->oneIn(3))
        return;
    const auto names = m_random->acts.keys();
    const QString name = names.at(m_random->upTo(names.size()));
    const PermissionSet own = m_random->seen.users.value(console->first);
    const Powers before = m_random->seen;
    m_random->taken = 0;
    const auto refusal = m_random->acts.value(name)(*console->second, own);
    Count &count = m_counts[name];
    ++(refusal ? count.refused : count.accepted);
    if (refusal)
        QVERIFY2(refusal->code != ErrorCode::Internal, qPrintable(name + refusal->message + refusal->detail));
    m_random->seen = look();
    check(QStringLiteral("%1 %2").arg(number).arg(name), before, own);
    // Whoever knows the secret of a token that was above them, or lowered it, waits for its role to come
    // back.
    if (!refusal)
        QVERIFY2(before.carried.value(m_random->taken).isSubsetOf(own), qPrintable(name));
    if (refusal && refusal->code == ErrorCode::NotSignedIn)
        m_consoles.erase(console);
}

void EscalationTest::nobodyEverGainsWhatTheActorLacks()
{
    m_random->seen = look();
    QVERIFY(m_random->seen.somebodyCanDoAll);
    for (int number = 0; number < steps; ++number) {
        step(number);
        if (number % 10 == 0)
            checkAnswers(m_random->seen);
        if (number % 500 == 499)
            m_store->clock->advance(std::chrono::days(2));
        if (QTest::currentTestFailed())
            return;
    }
    QStringList lines;
    bool each = true; // otherwise nothing would have been shown
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        each = each && count->accepted > 0 && count->refused > 0;
        lines << QStringLiteral("%1: %2 accepted, %3 refused")
                     .arg(count.key())
                     .arg(count->accepted)
                     .arg(count->refused);
    }
    QVERIFY2(each, qPrintable(lines.join(u'\n')));
    QCOMPARE(m_counts.size(), m_random->acts.size() + 1);
    QVERIFY(!AuditLog(m_database).firstBroken());
}

QTEST_GUILESS_MAIN(EscalationTest)
#include "tst_escalation.moc"
