// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "verifier/verifier.h"

#include <QSet>

#include <memory>

namespace chatelaine {

/// Keeps a verifier up to date with what was committed. Belongs to the worker thread. Never throws: a token
/// whose change cannot be read back is taken out, so that it is turned away rather than let in after it was
/// revoked, and everything is loaded anew as soon as that works again. All others are let in meanwhile, and
/// pending uses are kept. Where it cannot be read back what people and roles may do now, nobody may do
/// anything until it can.
class VerifierFeed
{
public:
    explicit VerifierFeed(const Clock &clock);

    void attach(Database &database, std::shared_ptr<Verifier> verifier);
    void apply(Database &database, const QVector<TokenId> &tokens);
    /// Roles, users with their groups and zones, and the policy anew: after a change of any of these.
    void applyPeople(Database &database);
    /// Everything anew, for instance after another console has written.
    void reload(Database &database);
    /// Makes up for a failure, if there was one.
    void catchUp(Database &database);

private:
    void load(Database &database);
    struct People;
    /// All is read before anything is told, so that a failure half way tells nothing.
    static People readPeople(Database &database);
    void tell(const People &people);
    /// Runs \a work; returns whether it succeeded.
    template <class Work> bool attempt(Work work);

    const Clock &m_clock;
    std::shared_ptr<Verifier> m_verifier;
    QSet<PrincipalId> m_users; ///< those that the verifier knows
    bool m_stale = false;      ///< something could not be read
};

} // namespace chatelaine
