// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QString>

namespace chatelaine {

/// Users who belong together. What its role holds, every member may do as well.
struct Group
{
    GroupId id;
    QString name;
    QString description;
    RoleId role; ///< null: the group grants nothing
    QString roleName = {};
    qsizetype members = 0;
    qint64 version = 0; ///< grows with every edit of name, description, role or members

    bool operator==(const Group &) const = default;
};

/// What a person fills in. Field names in errors: "name", "description", "role".
struct GroupDraft
{
    QString name;
    QString description;
    RoleId role = {};

    bool operator==(const GroupDraft &) const = default;
};

} // namespace chatelaine
