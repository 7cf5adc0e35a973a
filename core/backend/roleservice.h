// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/catalogue.h"
#include "domain/role.h"

#include <QObject>
#include <QVector>

namespace chatelaine {

/// Roles and the permissions that they are made of.
class RoleService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Every role, most powerful first. Anybody signed in may ask.
    virtual Future<QVector<Role>> roles() = 0;
    /// Every permission that exists here, grouped, with its description. Anybody signed in may ask.
    virtual Future<QVector<PermissionInfo>> permissions() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace chatelaine
