// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tokenwork.h"

namespace chatelaine {

/// Making and editing personal access tokens: whoever acts does so to their own, and nobody else ever may,
/// because whoever holds the secret acts as that user.
class PersonalTokenOperations : public TokenWork
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::PersonalTokenOperations)

public:
    using TokenWork::TokenWork;

    RevealedToken create(const PersonalTokenDraft &draft);
    Token update(TokenId id, qint64 base, const PersonalTokenDraft &draft);

    /// Throws: an edit in the way of a service account's token, or of somebody else's.
    [[noreturn]] static void refuseOthers(const Token &token, const Identity &actor);
    /// Throws unless \a token is \a actor's own and \a policy allows these tokens.
    static void checkRegeneration(const Token &token, const Identity &actor, const Policy &policy);

private:
    static void requireAllowed(const Policy &policy);
    /// The draft, each field judged and cleaned; what is as in \a before is taken as it is.
    Token applied(const PersonalTokenDraft &draft, const Token &before);
    QStringList judgedScopes(const QStringList &wanted, const QStringList &before);
};

} // namespace chatelaine
