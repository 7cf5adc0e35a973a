// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "verifier/verifier.h"

#include <QSet>

#include <memory>
#include <optional>

namespace chatelaine {

/// Keeps a verifier up to date with what was committed. Belongs to the worker thread. Never throws: a token
/// whose change cannot be read back is taken out, so that it is turned away rather than let in after it was
/// revoked, and everything is loaded anew as soon as that works again. All others are let in meanwhile, and
/// pending uses are kept. Where it cannot be read back what people and roles may do now, nobody may do
/// anything until it can.
class VerifierFeed
{
public:
    static constexpr qsizetype usualSlice = 2000; ///< tokens: some ten milliseconds

    explicit VerifierFeed(const Clock &clock, qsizetype slice = usualSlice);

    /// Begins to load everything into \a verifier, over what it knows.
    void attach(Database &database, std::shared_ptr<Verifier> verifier);
    /// Loads the next few tokens; returns whether none are left. Between two calls all others have their
    /// turn: a change is applied at once, and what is loaded later is read later than that.
    bool loadOn(Database &database);
    void apply(Database &database, const QVector<TokenId> &tokens);
    /// Roles, users with their groups and zones, and the policy anew: after a change of any of these.
    void applyPeople(Database &database);
    /// Everything anew, for instance after another console has written.
    void reload(Database &database);
    /// Makes up for a failure, if there was one.
    void catchUp(Database &database);

private:
    /// How far a load has come, by the numbers of tokens.
    struct Load
    {
        TokenId last;
        QVector<TokenId> known; ///< those that the verifier knew before, in order
        qsizetype seen = 0;     ///< of them
    };
    struct People;
    /// Within a transaction each.
    void beginLoad(Database &database);
    bool loadNext(Database &database);
    /// Those that the verifier knew, up to \a until, and that are not among the living, are dead.
    void forgetOthers(const std::vector<VerifierToken> &living, TokenId until);
    /// All is read before anything is told, so that a failure half way tells nothing.
    static People readPeople(Database &database);
    void tell(const People &people);
    /// Runs \a work; returns whether it succeeded.
    template <class Work> bool attempt(Work work);

    const Clock &m_clock;
    const qsizetype m_slice; ///< tokens that are loaded at once
    std::shared_ptr<Verifier> m_verifier;
    std::optional<Load> m_load; ///< while one is under way
    QSet<PrincipalId> m_users;  ///< those that the verifier knows
    bool m_stale = false;       ///< something could not be read
};

} // namespace chatelaine
