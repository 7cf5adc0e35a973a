// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokendraft.h"
#include "nomadwire/nomadtypes.h"

/// What the server asks of tokens, said before anything is sent, in words and with the field.
namespace chatelaine::nomad {

class NomadIds;

namespace rules {

inline constexpr qsizetype longestNameBytes = 256;

/// Empty is allowed: tokens may be nameless here.
Result<QString> name(const QString &text);
/// The time to live that leads to \a at; none: never.
Result<std::optional<Duration>> life(std::optional<Instant> at, const Capabilities &capabilities,
                                     Instant now);

struct Attached
{
    QStringList policies;
    QStringList roleIds;
};
/// The IDs of the roles that \a wanted names.
QStringList roleIdsOf(const QVector<RoleId> &wanted, const NomadIds &ids);
/// What \a wanted names. Of the roles that are \a gone from the server, which refuses them, those that the
/// token holds already are left out; one that is chosen anew is Invalid.
Result<Attached> attached(TokenKind kind, const QVector<RoleId> &wanted, const QStringList &held,
                          const NomadIds &ids, const QStringList &gone);
/// A draft as what is sent for a new token.
Result<NewToken> newToken(const TokenDraft &draft, const Capabilities &capabilities, const NomadIds &ids,
                          const QStringList &gone, Instant now);
/// \a before with what can be changed of it taken from \a draft; Invalid if the draft changes anything else.
/// \a held: the roles it was shown with; a server leaves out what is gone.
Result<FullToken> edited(const FullToken &before, const TokenDraft &draft, const QStringList &held,
                         const NomadIds &ids, const QStringList &gone);

} // namespace rules
} // namespace chatelaine::nomad
