// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/aclpolicy.h"
#include "domain/role.h"

#include <QObject>
#include <QVector>

namespace chatelaine {

/// Roles made of policies. All writing needs what a management token may do.
class AclRoleService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Every role that one may read, by name.
    virtual Future<QVector<AclRole>> roles() = 0;
    /// One, fresh.
    virtual Future<AclRole> role(RoleId id) = 0;
    virtual Future<AclUsage> usage(RoleId id) = 0;
    /// Who would gain and lose what if the role had \a policies; none: if it were deleted.
    virtual Future<RoleImpact> preview(RoleId id, const std::optional<QStringList> &policies) = 0;

    virtual Future<AclRole> create(const AclRoleDraft &draft) = 0;
    /// Changes the version \a base; Conflict if there is a newer one.
    virtual Future<AclRole> update(RoleId id, qint64 base, const AclRoleDraft &draft) = 0;
    virtual Future<void> remove(RoleId id, qint64 base) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace chatelaine
