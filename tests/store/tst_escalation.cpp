// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditlog.h"
#include "support/console.h"
#include "support/powers.h"
#include "support/storeuser.h"

#include <QRandomGenerator>

#include <functional>
#include <map>

using namespace chatelaine;

namespace {

constexpr quint32 seed = 20'270'115;
constexpr int steps = 2'500;
constexpr qsizetype mostPeople = 24;

using Refusal = std::optional<Error>;

template <class T> Refusal refusalOf(const Result<T> &result)
{
    return result ? Refusal() : Refusal(result.error());
}

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
    void cleanupTestCase() { m_consoles.clear(), m_codes.clear(), m_store.reset(); }

private:
    struct Code
    {
        PrincipalId giver;
        QString email;
        Secret code;
    };
    struct Count
    {
        int accepted = 0;
        int refused = 0;
    };
    using Act = std::function<Refusal(Backend &, const PermissionSet &own)>;

    void addActs();
    void addActsOnPeople();
    void addActsOnGroups();
    void addActsOnRoles();
    void addActsOnTokens();
    void step(int number);
    void redeemSomeCode(int number);
    void check(const QString &what, const Powers &before, const PermissionSet &own);
    void checkAnswers(const Powers &now);
    Powers look() { return Powers::in(m_database, m_store->clock->now()); }
    void noteConsole(const QString &email);

    // Dice.
    int upTo(qsizetype end) { return int(m_dice.bounded(quint32(std::max<qsizetype>(end, 1)))); }
    bool oneIn(int n) { return upTo(n) == 0; }
    template <class T> T oneOf(const QVector<T> &list)
    {
        return list.isEmpty() ? T() : list.at(upTo(list.size()));
    }
    RoleId someRole();
    PrincipalId someone() { return PrincipalId{oneOf(m_seen.people).id}; }
    auto someConsole() { return std::next(m_consoles.begin(), upTo(qsizetype(m_consoles.size()))); }
    PermissionSet somePermissions(const PermissionSet &own);
    Refusal keep(Result<OneTimeCode> result, const PrincipalId &giver);
    DirectoryFile someDirectory();

    std::unique_ptr<TestStore> m_store;
    Database m_database;
    QRandomGenerator m_dice{seed};
    Powers m_seen;
    std::map<qint64, std::shared_ptr<Backend>> m_consoles; ///< of people who are signed in
    std::vector<Code> m_codes;                             ///< given out and perhaps not used
    QMap<QString, Act> m_acts;
    QMap<QString, Count> m_counts;
    int m_names = 0;
    bool m_rootActs = false;
    RoleId m_rootRole;
    RoleId m_deputyRole;
};

void EscalationTest::initTestCase()
{
    m_store = std::make_unique<TestStore>();
    m_database.open(m_store->path(), {});
    m_rootRole = m_store->role(QStringLiteral("Root"));
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
    const QStringList roles{
        QStringLiteral("Deputy"),      QStringLiteral("Deputy"),        QStringLiteral("Admin"),
        QStringLiteral("Role keeper"), QStringLiteral("People keeper"), QStringLiteral("Token keeper"),
        QStringLiteral("Operations"),  QStringLiteral("User"),          QStringLiteral("Read Only")};
    for (const QString &role : roles) {
        const QString email = QStringLiteral("first%1@example.org").arg(++m_names);
        addUser(m_store->path(), role, email, newPassword(), role);
        noteConsole(email);
    }
    m_consoles[m_store->rootId().value] = m_store->backend;
    addActs();
}

void EscalationTest::noteConsole(const QString &email)
{
    auto console = consoleOf(*m_store, email);
    m_consoles[console->authenticator()->identity()->id.value] = console;
}

// Root keeps a little for themselves, or everybody would soon hold everything and nothing would be refused.
RoleId EscalationTest::someRole()
{
    const RoleId chosen{oneOf(m_seen.roles).id};
    return m_rootActs && (chosen == m_rootRole || oneIn(2)) ? m_deputyRole : chosen;
}

PermissionSet EscalationTest::somePermissions(const PermissionSet &own)
{
    // Mostly from what the actor holds, now and then from beyond.
    const PermissionSet kept = m_rootActs ? PermissionSet{permissions::editPolicy} : PermissionSet();
    const QStringList source = (oneIn(4) ? m_seen.everything : own).without(kept).toList();
    QStringList chosen;
    for (int i = upTo(6); i >= 0 && !source.isEmpty(); --i)
        chosen << source.at(upTo(source.size()));
    return PermissionSet(chosen);
}

Refusal EscalationTest::keep(Result<OneTimeCode> result, const PrincipalId &giver)
{
    if (!result)
        return result.error();
    m_codes.push_back({giver, result->user.email, std::move(result->code)});
    return {};
}

DirectoryFile EscalationTest::someDirectory()
{
    DirectoryFile file{QStringLiteral("Okta"), {}};
    for (int i = 0; i < 4; ++i) {
        DirectoryPerson person;
        person.externalId = QStringLiteral("id%1").arg(i);
        person.name = QStringLiteral("Federated %1").arg(i);
        person.email = QStringLiteral("federated%1@example.org").arg(i);
        person.active = !oneIn(4);
        if (oneIn(2))
            person.role = lookUp(m_store->path(), QStringLiteral("SELECT name FROM roles WHERE id = ?"),
                                 {someRole().value});
        if (oneIn(2))
            person.groups << QStringLiteral("Group %1").arg(upTo(6));
        if (!oneIn(4))
            file.people << person;
    }
    return file;
}

void EscalationTest::addActs()
{
    addActsOnPeople();
    addActsOnGroups();
    addActsOnRoles();
    addActsOnTokens();
}

void EscalationTest::addActsOnPeople()
{
    const auto self = [](Backend &backend) {
        return backend.authenticator()->identity().value_or(Identity()).id;
    };
    m_acts[QStringLiteral("invite")] = [=, this](Backend &b, const PermissionSet &) -> Refusal {
        if (m_seen.people.size() >= mostPeople)
            return Error{ErrorCode::Invalid, QStringLiteral("enough of them")};
        const QString email = QStringLiteral("person%1@example.org").arg(++m_names);
        return keep(await(b.directory()->invite({email, email, someRole(), {}})), self(b));
    };
    m_acts[QStringLiteral("renew")] = [=, this](Backend &b, const PermissionSet &) {
        const auto who = oneOf(m_seen.people);
        return keep(await(b.directory()->renewInvitation(PrincipalId{who.id}, who.version)), self(b));
    };
    m_acts[QStringLiteral("reset")] = [=, this](Backend &b, const PermissionSet &) {
        const auto who = oneOf(m_seen.people);
        return keep(await(b.directory()->resetPassword(PrincipalId{who.id}, who.version)), self(b));
    };
    m_acts[QStringLiteral("edit")] = [this](Backend &b, const PermissionSet &) {
        const auto who = oneOf(m_seen.people);
        const QString email = lookUp(
            m_store->path(), QStringLiteral("SELECT email FROM users WHERE principal_id = ?"), {who.id});
        const UserDraft draft{QStringLiteral("Renamed %1").arg(++m_names), email, someRole(), {}};
        return refusalOf(await(b.directory()->update(PrincipalId{who.id}, who.version, draft)));
    };
    m_acts[QStringLiteral("switch")] = [this](Backend &b, const PermissionSet &) {
        const auto who = oneOf(m_seen.people);
        return refusalOf(await(b.directory()->setActive(PrincipalId{who.id}, who.version, !oneIn(3))));
    };
    m_acts[QStringLiteral("delete")] = [this](Backend &b, const PermissionSet &) -> Refusal {
        if (m_seen.people.size() < 8)
            return Error{ErrorCode::Invalid, QStringLiteral("few enough")};
        const auto who = oneOf(m_seen.people);
        return refusalOf(await(b.directory()->remove(PrincipalId{who.id}, who.version, someone())));
    };
    m_acts[QStringLiteral("import")] = [this](Backend &b, const PermissionSet &) -> Refusal {
        const DirectoryFile file = someDirectory();
        const DirectoryImportOptions options{someRole(), oneIn(2)};
        const auto plan = await(b.directory()->previewImport(file, options));
        return plan ? refusalOf(await(b.directory()->importDirectory(file, options, *plan)))
                    : refusalOf(plan);
    };
}

void EscalationTest::addActsOnGroups()
{
    const auto draft = [this] {
        return GroupDraft{QStringLiteral("Group %1").arg(upTo(6)), {}, oneIn(3) ? RoleId() : someRole()};
    };
    m_acts[QStringLiteral("make group")] = [=](Backend &b, const PermissionSet &) {
        return refusalOf(await(b.groups()->create(draft())));
    };
    m_acts[QStringLiteral("edit group")] = [=, this](Backend &b, const PermissionSet &) {
        const auto which = oneOf(m_seen.groups);
        return refusalOf(await(b.groups()->update(GroupId{which.id}, which.version, draft())));
    };
    m_acts[QStringLiteral("members")] = [this](Backend &b, const PermissionSet &) {
        const GroupId which{oneOf(m_seen.groups).id};
        return refusalOf(await(b.groups()->changeMembers(which, {someone(), someone()}, {someone()})));
    };
    m_acts[QStringLiteral("delete group")] = [this](Backend &b, const PermissionSet &) {
        const auto which = oneOf(m_seen.groups);
        return refusalOf(await(b.groups()->remove(GroupId{which.id}, which.version)));
    };
}

void EscalationTest::addActsOnRoles()
{
    m_acts[QStringLiteral("make role")] = [this](Backend &b, const PermissionSet &own) -> Refusal {
        if (m_seen.roles.size() > 16)
            return Error{ErrorCode::Invalid, QStringLiteral("enough of them")};
        const RoleDraft draft{QStringLiteral("Role %1").arg(++m_names), {}, somePermissions(own)};
        return refusalOf(await(b.roles()->apply({{{}, 0, draft}})));
    };
    m_acts[QStringLiteral("edit role")] = [this](Backend &b, const PermissionSet &own) {
        const auto which = oneOf(m_seen.roles);
        const PermissionSet before = m_seen.inRoles.value(which.id);
        const PermissionSet some = somePermissions(own);
        const RoleDraft draft{QStringLiteral("Role %1").arg(++m_names),
                              {},
                              oneIn(2) ? before.united(some) : before.without(some)};
        return refusalOf(await(b.roles()->apply({{RoleId{which.id}, which.version, draft}})));
    };
    m_acts[QStringLiteral("delete role")] = [this](Backend &b, const PermissionSet &) {
        auto which = oneOf(m_seen.roles);
        for (const Powers::Row &role : std::as_const(m_seen.roles)) {
            if (!role.flag && !role.owner && oneIn(2))
                which = role; // nobody has it
        }
        return refusalOf(await(b.roles()->apply({{RoleId{which.id}, which.version, std::nullopt}})));
    };
    m_acts[QStringLiteral("policy")] = [this](Backend &b, const PermissionSet &) -> Refusal {
        auto policy = await(b.policy()->policy());
        if (!policy)
            return policy.error();
        policy->personalTokens = !oneIn(3);
        return refusalOf(await(b.policy()->update(*policy)));
    };
}

void EscalationTest::addActsOnTokens()
{
    const auto draft = [this] {
        return TokenDraft{QStringLiteral("token %1").arg(++m_names),
                          {},
                          someone(),
                          someRole(),
                          m_store->clock->now() + std::chrono::days(1 + upTo(60))};
    };
    const auto personal = [this](const PermissionSet &own) {
        return PersonalTokenDraft{QStringLiteral("mine %1").arg(++m_names),
                                  {},
                                  somePermissions(own).toList(),
                                  m_store->clock->now() + std::chrono::days(1 + upTo(60))};
    };
    m_acts[QStringLiteral("make token")] = [=](Backend &b, const PermissionSet &) {
        return refusalOf(await(b.tokens()->create(draft())));
    };
    m_acts[QStringLiteral("edit token")] = [=, this](Backend &b, const PermissionSet &) {
        auto which = oneOf(m_seen.living);
        for (int i = 0; i < 9 && which.flag; ++i) // mostly not personal ones, which nobody edits here
            which = oneOf(m_seen.living);
        return refusalOf(await(b.tokens()->update(TokenId{which.id}, which.version, draft())));
    };
    m_acts[QStringLiteral("switch token")] = [this](Backend &b, const PermissionSet &) {
        const auto which = oneOf(m_seen.living);
        return refusalOf(await(b.tokens()->setEnabled(TokenId{which.id}, which.version, oneIn(2))));
    };
    m_acts[QStringLiteral("regenerate")] = [this](Backend &b, const PermissionSet &) {
        const auto which = oneOf(m_seen.living);
        return refusalOf(await(b.tokens()->regenerate(TokenId{which.id}, which.version, {})));
    };
    m_acts[QStringLiteral("delete token")] = [this](Backend &b, const PermissionSet &) {
        const auto which = oneOf(m_seen.living);
        return refusalOf(await(b.tokens()->remove(TokenId{which.id}, which.version)));
    };
    m_acts[QStringLiteral("make personal")] = [=](Backend &b, const PermissionSet &own) {
        return refusalOf(await(b.tokens()->createPersonal(personal(own))));
    };
    m_acts[QStringLiteral("edit personal")] = [=, this](Backend &b, const PermissionSet &own) {
        const auto which = oneOf(m_seen.living);
        return refusalOf(await(b.tokens()->updatePersonal(TokenId{which.id}, which.version, personal(own))));
    };
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
    compare(before.users, m_seen.users);
    compare(before.tokens, m_seen.tokens);
    QVERIFY2(m_seen.somebodyCanDoAll, qPrintable(what));
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
    const qint64 user = oneOf(now.people).id;
    if (const auto grants = await(console.directory()->grants(PrincipalId{user})))
        QCOMPARE(granted(*grants), now.users.value(user));
    const auto token = oneOf(now.living);
    if (const auto grants = await(console.tokens()->grants(TokenId{token.id})))
        QCOMPARE(granted(*grants), token.flag ? now.personal.value(token.id) : now.tokens.value(token.id));
}

/// Whoever gave a code out uses it themselves.
void EscalationTest::redeemSomeCode(int number)
{
    const size_t index = size_t(upTo(qsizetype(m_codes.size())));
    const Code &chosen = m_codes.at(index);
    if (!m_seen.users.contains(chosen.giver.value))
        return;
    const PermissionSet own = m_seen.users.value(chosen.giver.value);
    const Powers before = m_seen;
    const auto console = openConsole(*m_store);
    const auto identity =
        await(console->authenticator()->redeem(chosen.email, chosen.code.clone(), newPassword()));
    m_seen = look();
    Count &count = m_counts[QStringLiteral("redeem")];
    ++(identity ? count.accepted : count.refused);
    check(QStringLiteral("%1 redeem").arg(number), before, own);
    if (identity) {
        QVERIFY(m_seen.users.value(identity->id.value).isSubsetOf(own)); // they could act as that person now
        m_consoles[identity->id.value] = console;
    }
    m_codes.erase(m_codes.begin() + qsizetype(index));
}

void EscalationTest::step(int number)
{
    if (!m_codes.empty() && oneIn(12))
        return redeemSomeCode(number);
    auto console = someConsole();
    // Whoever may do more tries more.
    if (const auto other = someConsole();
        m_seen.users.value(other->first).size() > m_seen.users.value(console->first).size())
        console = other;
    const bool isRoot = console->second == m_store->backend;
    m_rootActs = isRoot;
    // Root stirs things up now and then; what they may hand out is everything.
    if (isRoot && !oneIn(3))
        return;
    const auto names = m_acts.keys();
    const QString name = names.at(upTo(names.size()));
    const PermissionSet own = m_seen.users.value(console->first);
    const Powers before = m_seen;
    const Refusal refusal = m_acts.value(name)(*console->second, own);
    Count &count = m_counts[name];
    ++(refusal ? count.refused : count.accepted);
    if (refusal)
        QVERIFY2(refusal->code != ErrorCode::Internal, qPrintable(name + refusal->message + refusal->detail));
    m_seen = look();
    check(QStringLiteral("%1 %2").arg(number).arg(name), before, own);
    if (refusal && refusal->code == ErrorCode::NotSignedIn)
        m_consoles.erase(console);
}

void EscalationTest::nobodyEverGainsWhatTheActorLacks()
{
    m_seen = look();
    QVERIFY(m_seen.somebodyCanDoAll);
    for (int number = 0; number < steps; ++number) {
        step(number);
        if (number % 10 == 0)
            checkAnswers(m_seen);
        if (number % 500 == 499)
            m_store->clock->advance(std::chrono::days(2));
        if (QTest::currentTestFailed())
            return;
    }
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        const QString line = QStringLiteral("%1: %2 accepted, %3 refused")
                                 .arg(count.key())
                                 .arg(count->accepted)
                                 .arg(count->refused);
        // Otherwise nothing would have been shown.
        QVERIFY2(count->accepted > 0 && count->refused > 0, qPrintable(line));
    }
    QCOMPARE(m_counts.size(), m_acts.size() + 1);
    QVERIFY(!AuditLog(m_database).firstBroken());
}

QTEST_GUILESS_MAIN(EscalationTest)
#include "tst_escalation.moc"
