// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"

namespace chatelaine {

/// What a list of users can be ordered by.
enum class UserColumn { Name, Email, Role, Groups, Source, Status, LastSignIn };
inline constexpr int userColumnCount = 7;

/// Which users, in which order. Empty sets mean "all".
struct UserQuery
{
    QString text; ///< substring, without regard to case, of name or e-mail; words are ANDed
    QVector<UserStatus> statuses = {};
    QVector<RoleId> roles = {};
    QVector<GroupId> groups = {}; ///< members of any of these
    QStringList providers = {};   ///< an empty string in it stands for local users
    UserColumn sortBy = UserColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder; ///< Groups is ordered by how many there are

    bool operator==(const UserQuery &) const = default;
    /// True if anything but the order narrows the list.
    bool isFiltered() const
    {
        return !text.trimmed().isEmpty() || !statuses.isEmpty() || !roles.isEmpty() || !groups.isEmpty() ||
               !providers.isEmpty();
    }
};

} // namespace chatelaine
