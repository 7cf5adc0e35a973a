// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendprovider.h"
#include "domain/user.h"
#include "store/database.h"

namespace chatelaine {

/// The throw-away organisation: about 30 people, groups and roles of their own, some 75 tokens in every
/// status, and how all came to be. It is lived through, act by act, with the rules and audit entries of a
/// real store, only at moments in the past. The secrets are random and forgotten at once.
class DemoContent
{
public:
    explicit DemoContent(Instant now);

    NewOrganisation organisation() const; ///< with a random password that nobody knows
    Instant foundedAt() const;
    void fill(Database &database, const Identity &root) const;

private:
    Instant m_now;
};

} // namespace chatelaine
