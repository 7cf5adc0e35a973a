// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QHash>
#include <QString>
#include <QUuid>
#include <QVector>

namespace chatelaine::nomad {

/// The numbers by which this program knows what a server knows by name: given out in turn, never again for
/// something else as long as a session lasts. Lives on the worker's thread.
class NomadIds
{
public:
    static constexpr RoleId management{1}; ///< what a management token may do

    TokenId token(const QUuid &accessor);                               ///< gives a number out if need be
    QUuid accessor(TokenId id) const;                                   ///< null if unknown
    TokenId newestToken() const { return TokenId{m_accessors.size()}; } ///< the last that got a number
    RoleId policy(const QString &name);                                 ///< also for one that does not exist
    RoleId role(const QString &id);
    QString policyName(RoleId id) const;   ///< empty if it is no policy
    QString roleServerId(RoleId id) const; ///< empty if it is no role

private:
    /// Qt's own hash of a QUuid puts what a server may choose together by XOR: it could make all of them
    /// collide. This one cannot be foreseen, as each process has a seed of its own.
    struct AccessorKey
    {
        QUuid id;

        bool operator==(const AccessorKey &) const = default;
        friend size_t qHash(const AccessorKey &key, size_t seed) noexcept
        {
            return qHashBits(&key.id, sizeof(key.id), seed);
        }
    };

    RoleId interned(const QString &key);

    QHash<AccessorKey, TokenId> m_tokens;
    QVector<QUuid> m_accessors;     ///< of TokenId 1, 2, 3 …
    QHash<QString, RoleId> m_roles; ///< "p:name", "r:id"
    QVector<QString> m_keys;        ///< of RoleId 2, 3, 4 …
};

} // namespace chatelaine::nomad
