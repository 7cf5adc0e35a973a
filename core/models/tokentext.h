// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/tokenquery.h"

#include <QString>

/// The words for the values of the domain, translated. One place, so that a status reads the same in the
/// table, the chips and the dialogs.
namespace chatelaine::text {

QString of(TokenStatus status);   ///< "Active"
QString of(TokenKind kind);       ///< "Service account"
QString of(TokenReach reach);     ///< "Global: works in every region"
QString of(ExpiryFilter filter);  ///< "Expires within 7 days"
QString of(LastUseFilter filter); ///< "Not used for 30 days"
QString of(GrantReason reason);   ///< "Held through the role"
/// "Through the group Night shift with the role Operations", or for rules: "Policy “readonly”, line 3:
/// namespace "default", through the role Operations"
QString of(const GrantSource &source);
QString of(const Grant &grant);          ///< why, with every source where it is granted
QString of(UserStatus status);           ///< "Deactivated"
QString source(const User &user);        ///< "Local" or the provider's name
QString columnTitle(TokenColumn column); ///< "Last used"

/// Why somebody may not do what needs \a permission: names it, or says what their back end says instead.
QString missing(const Identity &identity, const QString &permission);
/// What \a token is called; for one without a name "Unnamed" and the start of its accessor ID. As it is: for
/// drawing, through cell() or oneLine().
QString nameOf(const Token &token);
QString nameOf(const QString &name, const QString &accessorId);
/// The start of an accessor ID, enough to tell tokens apart: "1f9d2a3b".
QString shortId(const QString &accessorId);
/// What a dead link of a token means: "“ops” does not exist (any more) and grants nothing."
QString dangling(const Attachment &attachment);
/// "Deletion pending: in 23 hours", or that it is overdue.
QString pendingDeletion(const DeferredDeletion &deletion, Instant now);

/// Local date and time in the locale's short form; years are always written with four digits.
QString dateTime(Instant at);
/// Distance in words from \a now: "in 3 days", "2 hours ago", "just now". Rounded down to one unit.
QString relative(Instant at, Instant now);
/// A length of time in up to two units: "1 day 4 hours", "59 minutes", "12 seconds".
QString duration(Duration length);
/// "Never" or dateTime().
QString expiry(const std::optional<Instant> &at);
/// A name made safe to draw on one line that it has for itself, as in a cell: control and bidi characters are
/// shown as visible symbols.
QString cell(const QString &text);
/// The same for a sentence: a name that holds right-to-left letters is also isolated (U+2068 … U+2069), so
/// that it cannot pull the words and marks around it out of their order. Cut a name before, not after.
QString oneLine(const QString &text);

} // namespace chatelaine::text
