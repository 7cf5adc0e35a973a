// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include <QHash>
#include <QSet>

namespace chatelaine {
namespace {

/// The roles of \a info that count in a comparison, in a fixed order.
PermissionSet counting(const PermissionInfo &info, const QSet<QString> &counted)
{
    QStringList roles;
    for (const QString &role : info.grantedTo) {
        if (counted.contains(role))
            roles << role;
    }
    return PermissionSet(std::move(roles));
}

bool isSame(const PermissionInfo &a, const PermissionInfo &b, const QSet<QString> &counted)
{
    return a.group == b.group && a.description == b.description && a.title == b.title && a.note == b.note &&
           a.certain == b.certain && counting(a, counted) == counting(b, counted);
}

} // namespace

CatalogueDiff difference(const QVector<PermissionInfo> &present, const QStringList &roles,
                         const Catalogue &wanted)
{
    CatalogueDiff diff;
    QSet<QString> counted(wanted.roles.cbegin(), wanted.roles.cend());
    if (!roles.isEmpty())
        counted.remove(roles.first());
    const QSet<QString> known(roles.cbegin(), roles.cend());
    for (const QString &role : wanted.roles) {
        if (!known.contains(role))
            diff.newRoles << role;
    }

    QHash<QString, const PermissionInfo *> before;
    before.reserve(present.size());
    for (const PermissionInfo &info : present)
        before.insert(info.permission, &info);
    for (const PermissionInfo &info : wanted.permissions) {
        const PermissionInfo *old = before.take(info.permission);
        if (!old)
            diff.added << info;
        else if (isSame(*old, info, counted))
            ++diff.same;
        else
            diff.changed << PermissionChange{*old, info};
    }
    for (const PermissionInfo &info : present) {
        if (info.catalogue == wanted.name && before.contains(info.permission))
            diff.gone << info;
    }
    return diff;
}

} // namespace chatelaine
