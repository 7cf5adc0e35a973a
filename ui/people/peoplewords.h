// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "domain/group.h"
#include "widgets/secretdialog.h"

namespace chatelaine::peoplewords {

/// A name for a sentence: on one line and short enough to be read in it.
QString shortName(const QString &name);
/// "3 days ago (12/24/2026 6:00 PM)".
QString moment(Instant at, Instant now);
/// The zones in a line, or that there are none.
QString zoneLine(const QStringList &zones);
/// What a code's dialog says: whose it is, what it is for and when it dies.
SecretWords invitation(const OneTimeCode &code);
SecretWords passwordReset(const OneTimeCode &code);
/// How many tokens somebody owns and how many personal ones they have, in a sentence each.
QString ownedTokens(qsizetype count);
QString personalTokens(qsizetype count);

} // namespace chatelaine::peoplewords
