// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissionset.h"

#include <algorithm>
#include <iterator>

namespace chatelaine {

PermissionSet::PermissionSet(std::initializer_list<QString> permissions)
    : PermissionSet(QStringList(permissions))
{
}

PermissionSet::PermissionSet(QStringList permissions)
    : m_sorted(std::move(permissions))
{
    if (!std::is_sorted(m_sorted.cbegin(), m_sorted.cend())) // the store has them in order, for every act
        std::sort(m_sorted.begin(), m_sorted.end());
    m_sorted.erase(std::unique(m_sorted.begin(), m_sorted.end()), m_sorted.end());
}

bool PermissionSet::contains(QStringView permission) const
{
    const auto at = std::lower_bound(m_sorted.cbegin(), m_sorted.cend(), permission,
                                     [](const QString &a, QStringView b) { return QStringView(a) < b; });
    return at != m_sorted.cend() && *at == permission;
}

bool PermissionSet::isSubsetOf(const PermissionSet &other) const
{
    return std::includes(other.begin(), other.end(), begin(), end());
}

PermissionSet PermissionSet::without(const PermissionSet &other) const
{
    PermissionSet result;
    std::set_difference(begin(), end(), other.begin(), other.end(), std::back_inserter(result.m_sorted));
    return result;
}

PermissionSet PermissionSet::united(const PermissionSet &other) const
{
    PermissionSet result;
    std::set_union(begin(), end(), other.begin(), other.end(), std::back_inserter(result.m_sorted));
    return result;
}

PermissionSet PermissionSet::intersected(const PermissionSet &other) const
{
    PermissionSet result;
    std::set_intersection(begin(), end(), other.begin(), other.end(), std::back_inserter(result.m_sorted));
    return result;
}

} // namespace chatelaine
