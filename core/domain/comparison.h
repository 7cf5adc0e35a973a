// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissionset.h"

namespace chatelaine {

/// What each of two roles, users or tokens may do that the other may not. Permissions in the order of the
/// catalogue; one that the catalogue does not name comes last.
struct Comparison
{
    QStringList onlyFirst;
    QStringList onlySecond;
    QStringList both;
    QStringList neither;

    bool operator==(const Comparison &) const = default;
};

Comparison compared(const PermissionSet &first, const PermissionSet &second, const QStringList &catalogue);

} // namespace chatelaine
