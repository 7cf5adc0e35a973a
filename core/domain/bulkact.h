// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/token.h"

#include <QHash>

namespace chatelaine {

/// What can be done to many tokens in one act.
enum class BulkKind { Disable, Enable, SetOwner, SetRole, SetExpiry, Delete };

/// One act on many tokens, with the one value that it gives to all of them.
struct BulkAct
{
    BulkKind kind = BulkKind::Disable;
    PrincipalId owner = {};                ///< SetOwner
    RoleId role = {};                      ///< SetRole
    std::optional<Instant> expiresAt = {}; ///< SetExpiry; none: never

    bool operator==(const BulkAct &) const = default;
};

/// A token as it was when the act on it was decided: of another version, it is left alone.
struct BulkTarget
{
    TokenId id;
    qint64 version = 0;

    bool operator==(const BulkTarget &) const = default;
};

/// Tokens that an act is refused for, for one reason.
struct BulkRefusal
{
    Error error; ///< of the first of them: its message may name that one
    QVector<TokenId> tokens;

    bool operator==(const BulkRefusal &) const = default;
};

/// What an act would do to each of the tokens that it was asked for, at the moment of asking.
struct BulkPlan
{
    QVector<BulkTarget> targets; ///< would be changed
    QVector<TokenId> unchanged;  ///< are already as wanted
    QVector<BulkRefusal> refused;
    qsizetype usedLately = 0; ///< of the targets: used within recentUse
    qsizetype management = 0; ///< of the targets: management tokens
};

/// What became of each of the targets of an act.
struct BulkReport
{
    QVector<TokenId> done;
    QVector<TokenId> unchanged;
    QVector<BulkRefusal> failed;
    QVector<TokenId> notTried; ///< because the act ended before their turn
    /// Why it ended early: ErrorCode::Cancelled if the person wanted so.
    std::optional<Error> stopped = {};
    /// Last records of those that can no longer be asked for (TokenTraits::keepsDeleted).
    QHash<TokenId, Token> gone = {};
};

/// How lately a token was used if somebody may be using it now.
inline constexpr Duration recentUse = std::chrono::hours(24);

/// Adds \a token to those of \a refusals that have the same reason: what kind of failure, and of which value.
void addRefusal(QVector<BulkRefusal> &refusals, TokenId token, const Error &error);
/// How many tokens \a refusals are about.
qsizetype countOf(const QVector<BulkRefusal> &refusals);

} // namespace chatelaine
