// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/policy.h"
#include "domain/token.h"

#include <QCoreApplication>

namespace chatelaine {

/// What a person fills in to make a token, and what they can change later (all but the kind).
/// Field names in errors: "name", "description", "owner", "role", "expiresAt".
struct TokenDraft
{
    QString name;
    QString description;
    PrincipalId owner;
    RoleId role;
    std::optional<Instant> expiresAt; ///< none: never
    QStringList zones = {};           ///< of its service account
    /// Where TokenTraits::attachments says so: management, or client with policies and roles. The kind cannot
    /// be changed later everywhere; nor can the reach.
    TokenKind kind = TokenKind::ServiceAccount;
    QVector<RoleId> attachments = {};
    TokenReach reach = TokenReach::OneRegion;

    bool operator==(const TokenDraft &) const = default;
};

/// What a person fills in for a personal access token of their own, and what they can change later.
/// Field names in errors: "name", "description", "scopes", "expiresAt".
struct PersonalTokenDraft
{
    QString name;
    QString description = {};
    QStringList scopes; ///< permissions of the catalogue; may be more than the user holds today
    std::optional<Instant> expiresAt = {}; ///< none: never

    bool operator==(const PersonalTokenDraft &) const = default;
};

/// When the previous secret dies after a regenerate.
struct Regeneration
{
    std::optional<Instant> previousUntil; ///< none: at once
    /// Where regenerating makes a successor: when that dies; none: never. Ignored elsewhere.
    std::optional<Instant> successorExpiresAt = {};
};

inline constexpr qsizetype longestName = 200;         ///< characters (UTF-16 units) in a name
inline constexpr qsizetype longestDescription = 4000; ///< characters in a description

/// The rules for what people type, one function a field. Each returns a value cleaned for storing, or an
/// error with `field` set. Pure: the window calls them at each key stroke, the store calls them again before
/// it writes.
namespace validation {
/// Trimmed, white space inside folded to single spaces, Unicode NFC; 1 to longestName characters, without
/// control, bidi override or other invisible formatting characters (joiners used by scripts and emoji are
/// kept).
Result<QString> name(const QString &text);
/// NFC, line breaks and tabs allowed, other control and bidi override characters refused; at most
/// longestDescription.
Result<QString> description(const QString &text);
/// In the future, before the year 10000, within the policy's longest life counted from \a now; "never" only
/// if allowed.
Result<std::optional<Instant>> expiry(std::optional<Instant> at, const Policy &policy, Instant now);
/// The same for a personal token: the policy's longest life of these counts.
Result<std::optional<Instant>> personalExpiry(std::optional<Instant> at, const Policy &policy, Instant now);
/// At least one, each of \a catalogue; sorted, without doubles. Error field "scopes".
Result<QStringList> scopes(const QStringList &wanted, const QStringList &catalogue);
/// Each length of time positive and at most 100 years, defaults within the longest, clipboard 5 s to 10 min,
/// idle lock 1 min to 24 h. Error fields are the members' names, for example "longestGrace".
Result<Policy> policy(const Policy &wanted);
/// After \a now, at most the policy's longest grace away, and not later than the token's own expiry.
Result<Regeneration> grace(const Regeneration &wanted, const Token &token, const Policy &policy, Instant now);
/// A plausible address: one @, something on both sides, no white space or control characters, at most 254
/// characters. Trimmed.
Result<QString> email(const QString &text);
/// An organisation's or a person's name; same rules as name().
Result<QString> displayName(const QString &text, const QString &field);
/// At least 12 characters of any sort (NIST SP 800-63B asks for length, not for character classes), at most
/// 1024.
Result<void> newPassword(QStringView text);
} // namespace validation

} // namespace chatelaine
