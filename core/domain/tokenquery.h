// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"

#include <QSet>

namespace chatelaine {

/// What a list of tokens can be ordered by.
enum class TokenColumn { Name, Owner, Role, Status, Created, Expires, LastUsed };
inline constexpr int tokenColumnCount = 7;

/// "When does it die?" as a filter.
enum class ExpiryFilter { Any, Expired, Within7Days, Within30Days, Within90Days, Never };
/// "When was it used?" as a filter. "Not for" counts tokens that were never used, too, if they are that old.
enum class LastUseFilter { Any, Within24Hours, Within7Days, NotFor30Days, NotFor90Days, Never };

/// Which tokens, in which order. Empty sets mean "all"; deleted tokens appear only when their status is asked
/// for.
struct TokenQuery
{
    QString text; ///< substring, without regard to case, of name, description, owner, accessor ID or secret
                  ///< hint; words are ANDed
    QVector<TokenStatus> statuses;
    QVector<RoleId> roles;
    QVector<PrincipalId> owners;
    QVector<TokenKind> kinds;
    ExpiryFilter expiry = ExpiryFilter::Any;
    LastUseFilter lastUse = LastUseFilter::Any;
    bool mine = false; ///< only the personal tokens of whoever is signed in; needs no permission
    TokenColumn sortBy = TokenColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    /// Not more than so many, the first ones: a screenful comes sooner than a million. 0: all.
    qsizetype limit = 0;

    bool operator==(const TokenQuery &) const = default;
    /// True if anything but the order narrows the list.
    bool isFiltered() const
    {
        return !text.trimmed().isEmpty() || !statuses.isEmpty() || !roles.isEmpty() || !owners.isEmpty() ||
               !kinds.isEmpty() || expiry != ExpiryFilter::Any || lastUse != LastUseFilter::Any;
    }
};

} // namespace chatelaine
