// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace chatelaine {

/// What sort of principal stands behind a token.
enum class TokenKind {
    ServiceAccount, ///< secrets start with chs_; grants are those of its role
    Personal,       ///< chp_; scopes, cut down by what its user may do at the moment of use
    Management,     ///< chm_; may manage the token server itself
    Client,         ///< of a remote server: does what its policies and roles say
};

/// One thing that a token's grants come from, on servers where a token can have several policies and roles.
struct Attachment
{
    RoleId id; ///< of RoleService::roles(); also set for one that does not exist (any more)
    QString name;
    bool isPolicy = false; ///< a policy by itself; else a role
    bool dangling = false; ///< there is no such policy or role: it grants nothing

    bool operator==(const Attachment &) const = default;
};

/// Where a token works, on servers that have regions.
enum class TokenReach {
    Everywhere, ///< in all regions; replicated, so that other regions follow a little later
    OneRegion,  ///< only in the region that it was made in
};

/// A deletion that this console has been asked to carry out later.
struct DeferredDeletion
{
    Instant dueAt;
    QString successor = {}; ///< accessor ID of the token that takes over; empty if there is none

    bool operator==(const DeferredDeletion &) const = default;
};

/// What the clock and the switches say about a token. When several hold, the first in this order is shown.
enum class TokenStatus {
    Deleted,
    Disabled,
    Expired,
    Expiring, ///< works, and dies soon: see expiringFrom()
    Active,
};
inline constexpr int tokenStatusCount = 5;

/// One of the at most two live secrets of a token. The text itself is nowhere in the program after it was
/// shown.
struct SecretInfo
{
    SecretId id;
    QString hint;        ///< kind prefix and the first 4 random characters, for example "chs_x7Qa"
    bool current = true; ///< false: the previous one, living out its grace
    Instant createdAt;
    std::optional<Instant>
        expiresAt; ///< end of grace, for the previous one; the current one dies with the token
    std::optional<Instant> lastUsedAt;

    bool operator==(const SecretInfo &) const = default;
};

/// The record of a token. Never contains a secret.
struct Token
{
    TokenId id;
    QString accessorId; ///< public identity; safe to show, log and copy
    TokenKind kind = TokenKind::ServiceAccount;
    QString name;
    QString description;
    PrincipalId owner;
    QString ownerName;
    RoleId role; ///< null for personal tokens, which have scopes instead
    QString roleName;
    QStringList scopes;
    Instant createdAt;
    QString createdBy;                 ///< name of the principal who made it
    std::optional<Instant> expiresAt;  ///< none: never
    std::optional<Instant> lastUsedAt; ///< the later of its secrets, dead ones included
    std::optional<Instant> deletedAt;
    bool disabled = false;
    QVector<SecretInfo> secrets; ///< current first; empty once deleted
    qint64 version = 0;          ///< grows with every edit; an edit names the version that it was based on
    QStringList zones = {}; ///< of its principal: the service account's own, or those of the user of a PAT
    PrincipalId disabledBy = {};              ///< who switched it off; null while it is on
    QVector<Attachment> attachments = {};     ///< policies first, then roles; roleName lists them for people
    TokenReach reach = TokenReach::OneRegion; ///< only where TokenTraits::reach says so
    std::optional<DeferredDeletion> deletion = {}; ///< set while this console is to delete it later

    bool operator==(const Token &) const = default;
};

/// How long before its death a token counts as expiring, at most.
inline constexpr Duration expiringWindow = std::chrono::days(7);
/// The part of its whole life in which it does, at most: one that lives for a day is not expiring all day.
inline constexpr int expiringPart = 4;

/// From when on \a token counts as expiring: 7 days before it dies, or in the last quarter of a life shorter
/// than 28 days. None if it never expires.
std::optional<Instant> expiringFrom(const Token &token);
/// The same for one that was made at \a createdAt and dies at \a expiresAt.
Instant expiringFrom(Instant createdAt, Instant expiresAt);

/// The status of \a token at \a now. A token is expired from its very expiry millisecond on.
TokenStatus statusOf(const Token &token, Instant now);
/// The previous secret if its grace lasts at \a now, else null: also for a token that is deleted or expired.
/// A disabled token keeps its grace, because the secret works again once it is enabled. Points into \a token.
const SecretInfo *secretInGrace(const Token &token, Instant now);
/// The current secret, or null for a deleted token. Points into \a token.
const SecretInfo *currentSecret(const Token &token);
/// The next moment after \a now at which statusOf() or secretInGrace() answers differently; none if never.
std::optional<Instant> nextChangeOf(const Token &token, Instant now);

} // namespace chatelaine
