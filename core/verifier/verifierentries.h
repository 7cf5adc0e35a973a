// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissionset.h"
#include "domain/user.h"
#include "secrets/tokensecret.h"
#include "verifier/pendinguse.h"

#include <limits>
#include <memory>
#include <vector>

/// What the verifier keeps of tokens, secrets and users.
namespace chatelaine::verifierentries {

using Permissions = std::shared_ptr<const PermissionSet>;
using Zones = std::shared_ptr<const QStringList>;

inline constexpr quint32 none = std::numeric_limits<quint32>::max();
inline constexpr Instant never = Instant::max();

/// Whoever is not limited shares one empty list, which nobody counts: a counter would be what all threads
/// that verify wait for.
inline Zones zonesOf(const QStringList &zones)
{
    static const QStringList everywhere;
    return zones.isEmpty() ? Zones(Zones(), &everywhere) : std::make_shared<const QStringList>(zones);
}

/// What a role or a personal token grants at the moment. Verdicts share it; a change puts a new one in its
/// place.
struct Grants
{
    Permissions permissions = std::make_shared<const PermissionSet>();
    bool holderActive = true;
};

/// What only personal tokens need.
struct Personal
{
    PrincipalId user;
    PermissionSet scopes;
    Grants grants;
};

/// 64 bytes: one cache line on the machines that matter.
struct SecretEntry
{
    SecretDigest digest{};
    SecretId id;
    Instant expiresAt = never;
    PendingUse use;
    quint32 token = none;
    quint32 nextOfToken = none;
};
static_assert(sizeof(SecretEntry) == 64);

struct TokenEntry
{
    TokenId id;
    Instant expiresAt = never;
    const Grants *grants = nullptr;
    std::unique_ptr<Personal> personal;
    Zones zones; ///< of the service account, or of a personal token's user
    quint32 firstSecret = none;
    bool disabled = false;
};

struct UserEntry
{
    PermissionSet permissions;
    UserStatus status = UserStatus::Deactivated; ///< until setUser() has told
    QStringList zones;
    Zones sharedZones = zonesOf({});
    std::vector<quint32> tokens;
};

} // namespace chatelaine::verifierentries
