// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

namespace chatelaine {

/// Throws StoreFailure (LastAdministrator) unless some active user who can sign in here (local, with a
/// password) holds every permission, by their own role and those of their groups. Called at the end of every
/// transaction that may have taken something away from somebody.
void requireAdministrator(WriteTransaction &transaction);

} // namespace chatelaine
