// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/password.h"

namespace chatelaine {

/// Throws StoreFailure (field "password") unless \a password is good enough.
void checkNewPassword(const Secret &password);
/// Its hash. Takes long: call it outside of any transaction. Throws StoreFailure where memory is short.
QByteArray hashOfNewPassword(const Secret &password, PasswordCost cost);

} // namespace chatelaine
