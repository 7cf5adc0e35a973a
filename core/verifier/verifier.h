// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "secrets/tokensecret.h"

#include <QHash>
#include <QVector>

#include <memory>
#include <shared_mutex>
#include <vector>

namespace chatelaine {

/// One live secret as the verifier knows it.
struct VerifierSecret
{
    SecretId id;
    SecretDigest digest{};
    std::optional<Instant> expiresAt; ///< end of grace
};

/// Everything the verifier needs of one token. `secrets` of the token record is not used.
struct VerifierToken
{
    Token token;
    std::vector<VerifierSecret> secrets;
};

/// Why a secret was let in or turned away.
enum class VerdictCode {
    Valid,
    Malformed,         ///< not the form of a secret: no look-up was made
    Unknown,           ///< well formed, belongs to nothing here (any more)
    Disabled,          ///< switched off, or the user behind a personal token is not active
    Expired,           ///< the token has died
    SecretExpired,     ///< the token lives, this previous secret's grace is over
    PersonalTokensOff, ///< a personal token, and the policy does not allow these
};

struct Verdict
{
    VerdictCode code = VerdictCode::Unknown;
    TokenId token; ///< null for Malformed and Unknown
    SecretId secret;
    std::shared_ptr<const PermissionSet> permissions; ///< effective at that moment; null unless Valid
    std::shared_ptr<const QStringList> zones = {};    ///< of the service account or the user; empty list: not
                                                      ///< limited; null unless Valid

    bool isValid() const { return code == VerdictCode::Valid; }
};

/// One use to be written down later.
struct SecretUse
{
    TokenId token;
    SecretId secret;
    Instant at;
};

/// Answers "whose secret is this, does it work, and what may it do?" from memory, for a token server's hot
/// path. Feed it with setRoles() and apply(); a change is seen by the next verify(). All functions may be
/// called from any thread. Digests are compared in constant time, and unknown secrets cost the same work as
/// known ones. A use is remembered in memory; takeUses() hands over the latest one of each secret since the
/// last call, so that a store writes them in batches.
class Verifier
{
public:
    Verifier();
    ~Verifier();
    Q_DISABLE_COPY_MOVE(Verifier)

    /// Replaces what each role grants, and recomputes nothing else: tokens refer to roles by id.
    void setRoles(const QHash<RoleId, PermissionSet> &roles);
    /// What a user may do at the moment, for their personal tokens. Before the first call for a user, their
    /// personal tokens are turned away. Order does not matter: setRoles(), setUser() and apply() may come in
    /// any.
    void setUser(PrincipalId user, const PermissionSet &permissions, UserStatus status,
                 const QStringList &zones = {});
    /// Forgets a user who was deleted; their personal tokens are turned away.
    void removeUser(PrincipalId user);
    /// Whether the policy allows personal tokens; all of them are turned away while it does not. On at first.
    void setPersonalTokens(bool allowed);
    /// Adds or replaces one token and its secrets; a deleted token is forgotten. The user of a personal token
    /// is its owner.
    void apply(const VerifierToken &token);
    /// Forgets a token.
    void remove(TokenId token);
    /// Forgets everything.
    void clear();
    /// The tokens known, in no order.
    QVector<TokenId> ids() const;
    /// Number of live secrets known.
    qsizetype size() const;

    /// Judges \a text (the raw secret, nothing around it) at \a now and remembers the use if it is valid.
    Verdict verify(QByteArrayView text, Instant now);
    /// Judges a digest, remembers nothing: for "identify".
    Verdict inspect(const SecretDigest &digest, Instant now) const;
    /// Latest use of each secret since the last call.
    std::vector<SecretUse> takeUses();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine
