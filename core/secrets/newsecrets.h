// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretlist.h"
#include "secrets/tokensecret.h"

namespace chatelaine {

/// As makeTokenSecret(), at the end of \a list; much quicker for many. Returns SecretList::at() of it.
QByteArrayView makeTokenSecret(SecretKind kind, SecretList &list);

} // namespace chatelaine
