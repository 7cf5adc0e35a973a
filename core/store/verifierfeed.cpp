// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verifierfeed.h"

#include "store/policyrepository.h"
#include "store/rolerepository.h"
#include "store/storefailure.h"
#include "store/tokenrepository.h"
#include "store/userroles.h"
#include "store/verifierrows.h"

#include <QLoggingCategory>

#include <algorithm>
#include <limits>
#include <utility>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(lcVerifier, "chatelaine.store.verifier")

} // namespace

struct VerifierFeed::People
{
    QHash<RoleId, PermissionSet> granted;
    QVector<UserRoles> users;
    bool personalTokens = false;
};

VerifierFeed::VerifierFeed(const Clock &clock, qsizetype slice)
    : m_clock(clock)
    , m_slice(slice)
{
}

void VerifierFeed::attach(Database &database, std::shared_ptr<Verifier> verifier)
{
    m_verifier = std::move(verifier);
    m_users.clear();
    m_stale = !attempt([&] {
        const ReadTransaction transaction(database);
        beginLoad(database);
    });
}

bool VerifierFeed::loadOn(Database &database)
{
    bool isMore = false;
    if (m_load) {
        const bool loaded = attempt([&] {
            const ReadTransaction transaction(database);
            isMore = loadNext(database);
        });
        m_stale = m_stale || !loaded;
    }
    if (!isMore)
        m_load.reset();
    return !isMore;
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
    if (!m_verifier)
        return;
    m_stale = !attempt([&] {
        const ReadTransaction transaction(database); // all of one moment
        beginLoad(database);
        while (loadNext(database)) {
        }
    });
    m_load.reset();
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

// Over the old content, so that nobody is turned away meanwhile.
void VerifierFeed::beginLoad(Database &database)
{
    tell(readPeople(database));
    m_load = Load{{}, m_verifier->ids(), 0};
    std::sort(m_load->known.begin(), m_load->known.end());
}

// A few at a time: whole records of a million would take gigabytes.
bool VerifierFeed::loadNext(Database &database)
{
    const std::vector<VerifierToken> next = verifierrows::readAfter(database, m_load->last, m_slice);
    const bool isMore = qsizetype(next.size()) == m_slice;
    for (const VerifierToken &token : next)
        m_verifier->apply(token);
    forgetOthers(next, isMore ? next.back().token.id : TokenId{std::numeric_limits<qint64>::max()});
    if (isMore)
        m_load->last = next.back().token.id;
    return isMore;
}

void VerifierFeed::forgetOthers(const std::vector<VerifierToken> &living, TokenId until)
{
    const auto isBefore = [](const VerifierToken &token, TokenId id) { return token.token.id < id; };
    const QVector<TokenId> &known = std::as_const(m_load->known);
    for (; m_load->seen < known.size() && !(until < known[m_load->seen]); ++m_load->seen) {
        const TokenId id = known[m_load->seen];
        const auto found = std::lower_bound(living.begin(), living.end(), id, isBefore);
        if (found == living.end() || found->token.id != id)
            m_verifier->remove(id);
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
