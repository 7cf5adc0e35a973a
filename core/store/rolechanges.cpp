// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rolechanges.h"

namespace chatelaine::rolechanges {

QVector<AuditChange> between(const Role &before, const Role &after)
{
    const auto listed = [](const PermissionSet &permissions) {
        return permissions.toList().join(QStringLiteral(", "));
    };
    QVector<AuditChange> changes;
    if (before.name != after.name)
        changes.append({QStringLiteral("name"), before.name, after.name});
    if (before.description != after.description)
        changes.append({QStringLiteral("description"), before.description, after.description});
    if (before.permissions != after.permissions)
        changes.append({QStringLiteral("permissions"), listed(before.permissions.without(after.permissions)),
                        listed(after.permissions.without(before.permissions))});
    return changes;
}

} // namespace chatelaine::rolechanges
