// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verifierfeed.h"

#include "store/policyrepository.h"
#include "store/rolerepository.h"
#include "store/storefailure.h"
#include "store/tokenrepository.h"
#include "store/userroles.h"

#include <QLoggingCategory>

#include <utility>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(lcVerifier, "chatelaine.store.verifier")

constexpr qsizetype tokensAtOnce = 1000;

} // namespace

struct VerifierFeed::People
{
    QHash<RoleId, PermissionSet> granted;
    QVector<UserRoles> users;
    bool personalTokens = false;
};

VerifierFeed::VerifierFeed(const Clock &clock)
    : m_clock(clock)
{
}

void VerifierFeed::attach(Database &database, std::shared_ptr<Verifier> verifier)
{
    m_verifier = std::move(verifier);
    m_users.clear();
    reload(database);
}

void VerifierFeed::apply(Database &database, const QVector<TokenId> &tokens)
{
    if (!m_verifier || tokens.isEmpty())
        return;
    const bool applied = attempt([&] {
        const ReadTransaction transaction(database);
        for (const VerifierToken &token : TokenRepository(database).forVerifier(tokens, m_clock.now()))
            m_verifier->apply(token);
    });
    if (!applied) {
        for (const TokenId token : tokens)
            m_verifier->remove(token);
        m_stale = true;
    }
    catchUp(database);
}

void VerifierFeed::applyPeople(Database &database)
{
    if (!m_verifier)
        return;
    const bool applied = attempt([&] {
        const ReadTransaction transaction(database);
        tell(readPeople(database));
    });
    if (!applied) {
        m_verifier->setRoles({});
        m_verifier->setPersonalTokens(false);
        m_stale = true;
    }
    catchUp(database);
}

void VerifierFeed::reload(Database &database)
{
    if (m_verifier)
        m_stale = !attempt([&] { load(database); });
}

void VerifierFeed::catchUp(Database &database)
{
    if (m_stale)
        reload(database);
}

template <class Work> bool VerifierFeed::attempt(Work work)
{
    try {
        work();
        return true;
    } catch (const std::exception &exception) {
        const auto *failure = dynamic_cast<const StoreFailure *>(&exception);
        qCCritical(lcVerifier) << "the verifier could not be brought up to date:"
                               << (failure ? failure->error().detail : QString::fromUtf8(exception.what()));
        return false;
    }
}

// Over the old content, so that nobody is turned away meanwhile. A few at a time: whole records of a million
// would take gigabytes.
void VerifierFeed::load(Database &database)
{
    const ReadTransaction transaction(database);
    TokenRepository repository(database);
    const QVector<TokenId> all = repository.all();
    tell(readPeople(database));
    for (qsizetype from = 0; from < all.size(); from += tokensAtOnce) {
        for (const VerifierToken &token : repository.forVerifier(all.mid(from, tokensAtOnce), m_clock.now()))
            m_verifier->apply(token);
    }
    const QVector<TokenId> before = m_verifier->ids();
    const QSet<TokenId> alive(all.cbegin(), all.cend());
    for (const TokenId token : before) {
        if (!alive.contains(token))
            m_verifier->remove(token);
    }
}

VerifierFeed::People VerifierFeed::readPeople(Database &database)
{
    return {RoleRepository(database).permissionsByRole(), readUserRoles(database),
            PolicyRepository(database).read().personalTokens};
}

void VerifierFeed::tell(const People &people)
{
    m_verifier->setPersonalTokens(people.personalTokens);
    m_verifier->setRoles(people.granted);
    RoleUnions unions(people.granted);
    QSet<PrincipalId> gone = std::exchange(m_users, {});
    for (const UserRoles &user : people.users) {
        m_verifier->setUser(user.id, unions.of(user.roles()), user.status, user.zones);
        m_users << user.id;
        gone.remove(user.id);
    }
    for (const PrincipalId user : std::as_const(gone))
        m_verifier->removeUser(user);
}

} // namespace chatelaine
