// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/newsecrets.h"
#include "store/ceiling.h"
#include "store/tokenwork.h"

namespace chatelaine {

/// What can be done to a token. The actor's permission for the act has been checked (Gatekeeper,
/// LocalTokenService); the rules of the domain are checked here. Personal tokens are made and edited by
/// PersonalTokenOperations; all else is done to them here, too.
class TokenOperations : public TokenWork
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::TokenOperations)

public:
    using TokenWork::TokenWork;

    RevealedToken create(const TokenDraft &draft);
    Token update(TokenId id, qint64 base, const TokenDraft &draft);
    Token setEnabled(TokenId id, qint64 base, bool enabled);
    RevealedToken regenerate(TokenId id, qint64 base, const Regeneration &how);
    Token endGrace(TokenId id, qint64 base);
    Token remove(TokenId id, qint64 base);
    void noteIdentified(const Token &token);

    /// What create() would make of \a draft, not yet written. Throws if it is refused.
    Token drafted(const TokenDraft &draft);
    /// Writes what drafted() answered, with a new secret at the end of \a secrets.
    Token make(Token token, SecretList &secrets);
    /// What an act would make of \a before, a living token as it is now; the same if it has nothing to do.
    /// Throws if it is refused.
    Token updated(const Token &before, const TokenDraft &draft);
    Token switched(const Token &before, bool enabled);
    Token deleted(const Token &before) const;
    /// Carries out what one of them answered.
    Token write(const Token &before, const Token &wanted);
    /// Removes digests that nobody needs any more, of all tokens.
    void dropLongDead();

private:
    Token make(Token token, QByteArrayView secret);
    /// The draft, each field judged and cleaned; what is as in \a before is taken as it is.
    Token applied(const TokenDraft &draft, const Token &before);
    Token afterWriting(const Token &before, const Token &wanted);
    void setOwner(Token &token, PrincipalId owner);
    void setRole(Token &token, RoleId role);
    void checkEnabling(const Token &token);
    void checkRegeneration(const Token &token);
    /// Throws if whoever acts would hand out more than they hold themselves.
    void checkCeiling(const Token &token);
    void checkZones(const Token &token);

    Ceiling m_ceiling{m_database, m_actor};
    std::optional<User> m_owner; ///< who was judged last
};

} // namespace chatelaine
