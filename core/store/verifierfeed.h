// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "verifier/verifier.h"

#include <memory>

namespace chatelaine {

/// Keeps a verifier up to date with what was committed. Belongs to the worker thread. Never throws: a
/// verifier that cannot be brought up to date is emptied, so that it turns everybody away rather than letting
/// in a secret that was revoked.
class VerifierFeed
{
public:
    explicit VerifierFeed(const Clock &clock);

    void attach(Database &database, std::shared_ptr<Verifier> verifier);
    void apply(Database &database, const QVector<TokenId> &tokens);
    /// Everything anew, for instance after another console has written.
    void reload(Database &database);

private:
    void load(Database &database);

    const Clock &m_clock;
    std::shared_ptr<Verifier> m_verifier;
};

} // namespace chatelaine
