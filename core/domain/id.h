// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace chatelaine {

/// A row number that is valid within one open back end, typed by what it points at, so that a token's
/// number cannot be passed where a principal's is wanted. Eight bytes: a million fit in a list.
/// Zero means "none". The lasting, public identity of a token is its accessor ID, not this.
template <class Tag> struct Id
{
    qint64 value = 0;

    constexpr bool isNull() const { return value == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using TokenId = Id<struct TokenTag>;
using SecretId = Id<struct SecretTag>;
using PrincipalId = Id<struct PrincipalTag>;
using RoleId = Id<struct RoleTag>;
using GroupId = Id<struct GroupTag>;

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::TokenId)
Q_DECLARE_METATYPE(chatelaine::PrincipalId)
Q_DECLARE_METATYPE(chatelaine::RoleId)
Q_DECLARE_METATYPE(chatelaine::GroupId)
