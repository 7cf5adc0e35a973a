// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomad/nomadids.h"
#include "nomad/policybook.h"
#include "nomad/tokentable.h"

#include <QVector>

#include <optional>

namespace chatelaine::nomad {

/// Tokens that hold the very same policies and roles: thousands have few combinations, and what these grant
/// is worked out once for each.
struct AclHolders
{
    bool management = false;
    QStringList policies = {};
    QStringList roleIds = {};
    QVector<TokenId> ids = {};
    QVector<const TokenStub *> tokens = {}; ///< of the same order

    bool holdsRole(const QString &roleId) const { return roleIds.contains(roleId); }
    /// Directly or through a role.
    bool holdsPolicy(const QString &policy, const PolicyBook &book) const;
    /// What they may do, with why.
    Acl acl(const PolicyBook &book) const;
};

/// All of \a table's tokens; only those that work at \a at, if that is set. Points into \a table.
QVector<AclHolders> holdersIn(const TokenTable &table, std::optional<Instant> at = {});

/// A token to be shown among others.
struct NamedToken
{
    TokenId id;
    QString name;          ///< its accessor ID, if it has none
    qsizetype group = 0;   ///< for whoever gathers them
    QString accessor = {}; ///< its accessor ID
};
void addNamed(QVector<NamedToken> &into, const AclHolders &holders, qsizetype group = 0);
/// The first \a limit by name, in order, whatever else there is.
QVector<NamedToken> firstByName(QVector<NamedToken> tokens, qsizetype limit);

} // namespace chatelaine::nomad
