// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QVector>

namespace chatelaine {

/// What a commit changed, for the verifier and for every list that shows it.
struct StoreNews
{
    QVector<TokenId> tokens;    ///< added, changed or deleted
    bool allTokens = false;     ///< likewise, too many to name
    bool aroundTokens = false;  ///< not tokens, but what is shown with them: names of roles, what they grant
    QVector<PrincipalId> users; ///< added, changed or deleted, or what they may do has changed
    bool allUsers = false;      ///< likewise, too many to name
    bool groups = false;        ///< groups or their members
    bool roles = false;         ///< roles, permissions or who holds them
    bool policy = false;

    /// Another program has written: nobody knows what.
    static StoreNews everything() { return {{}, true, true, {}, true, true, true, true}; }
    bool ofPeople() const { return allUsers || !users.isEmpty() || groups || roles || policy; }
};

} // namespace chatelaine
