// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/tokenquery.h"

#include <QString>

/// The words for the values of the domain, translated. One place, so that a status reads the same in the
/// table, the chips and the dialogs.
namespace chatelaine::text {

QString of(TokenStatus status);          ///< "Active"
QString of(TokenKind kind);              ///< "Service account"
QString of(ExpiryFilter filter);         ///< "Expires within 7 days"
QString of(LastUseFilter filter);        ///< "Not used for 30 days"
QString of(GrantReason reason);          ///< "Held through the role"
QString of(const GrantSource &source);   ///< "Through the group Night shift with the role Operations"
QString of(const Grant &grant);          ///< why, with every source where it is granted
QString of(UserStatus status);           ///< "Deactivated"
QString source(const User &user);        ///< "Local" or the provider's name
QString columnTitle(TokenColumn column); ///< "Last used"

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
