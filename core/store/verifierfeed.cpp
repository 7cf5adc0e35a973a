// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verifierfeed.h"

#include "store/rolerepository.h"
#include "store/storefailure.h"
#include "store/tokenrepository.h"
#include "store/userrepository.h"

#include <QLoggingCategory>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(lcVerifier, "chatelaine.store.verifier")

/// Runs \a work; if it fails, \a verifier lets nobody in.
template <class Work> void orEmpty(Verifier &verifier, Work work)
{
    try {
        work();
    } catch (const StoreFailure &failure) {
        verifier.clear();
        qCCritical(lcVerifier) << "the verifier was emptied, it could not be brought up to date:"
                               << failure.error().detail;
    }
}

} // namespace

VerifierFeed::VerifierFeed(const Clock &clock)
    : m_clock(clock)
{
}

void VerifierFeed::attach(Database &database, std::shared_ptr<Verifier> verifier)
{
    m_verifier = std::move(verifier);
    reload(database);
}

void VerifierFeed::apply(Database &database, const QVector<TokenId> &tokens)
{
    if (!m_verifier || tokens.isEmpty())
        return;
    orEmpty(*m_verifier, [&] {
        const ReadTransaction transaction(database);
        for (const VerifierToken &token : TokenRepository(database).forVerifier(tokens, m_clock.now()))
            m_verifier->apply(token);
    });
}

void VerifierFeed::reload(Database &database)
{
    if (m_verifier)
        orEmpty(*m_verifier, [&] { load(database); });
}

void VerifierFeed::load(Database &database)
{
    const ReadTransaction transaction(database);
    RoleRepository roles(database);
    const auto tokens = TokenRepository(database).forVerifier({}, m_clock.now());
    const auto granted = roles.permissionsByRole();
    m_verifier->clear();
    m_verifier->setRoles(granted);
    for (const User &user : UserRepository(database).all())
        m_verifier->setUser(user.id, granted.value(user.role), user.status);
    for (const VerifierToken &token : tokens)
        m_verifier->apply(token);
}

} // namespace chatelaine
