// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadids.h"

namespace chatelaine::nomad {

namespace {
const QString policyMark = QStringLiteral("p:");
const QString roleMark = QStringLiteral("r:");
constexpr qint64 firstRole = NomadIds::management.value + 1;
} // namespace

TokenId NomadIds::token(const QUuid &accessor)
{
    TokenId &id = m_tokens[AccessorKey{accessor}];
    if (id.isNull()) {
        m_accessors.append(accessor);
        id = TokenId{m_accessors.size()};
    }
    return id;
}

QUuid NomadIds::accessor(TokenId id) const
{
    return m_accessors.value(id.value - 1);
}

RoleId NomadIds::interned(const QString &key)
{
    RoleId &id = m_roles[key];
    if (id.isNull()) {
        id = RoleId{m_keys.size() + firstRole};
        m_keys.append(key);
    }
    return id;
}

RoleId NomadIds::policy(const QString &name)
{
    return interned(policyMark + name);
}

RoleId NomadIds::role(const QString &id)
{
    return interned(roleMark + id);
}

QString NomadIds::policyName(RoleId id) const
{
    const QString key = m_keys.value(id.value - firstRole);
    return key.startsWith(policyMark) ? key.sliced(policyMark.size()) : QString();
}

QString NomadIds::roleServerId(RoleId id) const
{
    const QString key = m_keys.value(id.value - firstRole);
    return key.startsWith(roleMark) ? key.sliced(roleMark.size()) : QString();
}

} // namespace chatelaine::nomad
