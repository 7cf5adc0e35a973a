// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokendraft.h"
#include "nomadwire/nomadtypes.h"

/// What the server asks of tokens, said before anything is sent, in words and with the field.
namespace chatelaine::nomad {

class NomadIds;
class PolicyBook;

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
/// What \a wanted names. Roles that do not exist any more are left out, as the server refuses them.
Result<Attached> attached(TokenKind kind, const QVector<RoleId> &wanted, const NomadIds &ids,
                          const PolicyBook &book);
/// A draft as what is sent for a new token.
Result<NewToken> newToken(const TokenDraft &draft, const Capabilities &capabilities, const NomadIds &ids,
                          const PolicyBook &book, Instant now);
/// \a before with what can be changed of it taken from \a draft; Invalid if the draft changes anything else.
Result<FullToken> edited(const FullToken &before, const TokenDraft &draft, const NomadIds &ids,
                         const PolicyBook &book);

} // namespace rules
} // namespace chatelaine::nomad
