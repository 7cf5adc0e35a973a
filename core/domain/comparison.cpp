// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"

namespace chatelaine {

Comparison compared(const PermissionSet &first, const PermissionSet &second, const QStringList &catalogue)
{
    const PermissionSet unnamed = first.united(second).without(PermissionSet(catalogue));
    const QStringList all = catalogue + unnamed.toList();
    Comparison result;
    for (const QString &permission : all) {
        const bool inFirst = first.contains(permission);
        const bool inSecond = second.contains(permission);
        if (inFirst && inSecond)
            result.both << permission;
        else if (inFirst)
            result.onlyFirst << permission;
        else if (inSecond)
            result.onlySecond << permission;
        else
            result.neither << permission;
    }
    return result;
}

} // namespace chatelaine
