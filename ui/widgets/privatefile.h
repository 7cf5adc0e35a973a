// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "secrets/secret.h"

namespace chatelaine {

/// Writes \a secret and nothing else to \a path, replacing what is there: all or nothing, and readable by its
/// owner alone (0600) from the moment the file exists. The error says what to do; it never holds the secret.
Result<void> writePrivateFile(const QString &path, const Secret &secret);

} // namespace chatelaine
