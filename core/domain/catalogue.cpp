// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include "domain/importing.h"

#include <QSet>

namespace chatelaine {

PermissionSet Catalogue::permissionsOf(const QString &role) const
{
    QStringList held;
    for (const PermissionInfo &info : permissions) {
        if (info.grantedTo.contains(role))
            held << info.permission;
    }
    return PermissionSet(std::move(held));
}

QStringList Catalogue::permissionNames() const
{
    QStringList names;
    names.reserve(permissions.size());
    for (const PermissionInfo &info : permissions)
        names << info.permission;
    return names;
}

Catalogue merged(const Catalogue &first, const Catalogue &second)
{
    Catalogue result = first;
    for (const QString &role : second.roles) {
        if (!result.roles.contains(role))
            result.roles << role;
    }
    const QStringList names = first.permissionNames();
    const QSet<QString> known(names.cbegin(), names.cend());
    for (const PermissionInfo &info : second.permissions) {
        if (!known.contains(info.permission))
            result.permissions << info;
    }
    return result;
}

Result<Catalogue> parseCatalogueFile(const QByteArray &content, const QString &fileName)
{
    return importing::looksLikeJson(content, fileName) ? parseCatalogue(content, fileName)
                                                       : parseCatalogueCsv(content, fileName);
}

} // namespace chatelaine
