// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "store/database.h"

namespace chatelaine {

/// All that decides about the permissions of \a token at \a now. Throws StoreFailure.
GrantInputs grantInputs(Database &database, const Token &token, Instant now);
/// One line for each permission that exists.
QVector<Grant> grantsOf(Database &database, const GrantInputs &inputs);
/// Whether a living secret of the token is let in, as the verifier judges it.
bool isLetIn(const GrantInputs &inputs);

} // namespace chatelaine
