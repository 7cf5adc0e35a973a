// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"

#include <QStringList>

namespace chatelaine {
struct TokenTraits;
}

namespace chatelaine::words {

/// Whether something still uses \a token, in a sentence: what a person has to know before taking it away.
QString lastUse(const Token &token, Instant now);
/// Whether the \a previous secret is still in use although there is a \a current one: is it safe to end its
/// grace?
QString graceVerdict(const SecretInfo &previous, const SecretInfo &current, Instant now);
/// True if the previous secret was used after the current one was made.
bool stillUsesPrevious(const SecretInfo &previous, const SecretInfo &current);
/// "2 hours ago", or "Never".
QString relativeOrNever(const std::optional<Instant> &at, Instant now);
/// True if \a token was used within the last 24 hours.
bool usedLately(const Token &token, Instant now);

/// What stops working with \a token, a sentence each, where the back end cannot tell when it was last used.
QStringList whatStops(const Token &token, const TokenTraits &traits);

} // namespace chatelaine::words
