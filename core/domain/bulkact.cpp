// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkact.h"

#include <algorithm>
#include <numeric>

namespace chatelaine {

namespace {

/// What a permission was refused for is in the detail; elsewhere that holds what differs from token to token.
bool isSameReason(const Error &a, const Error &b)
{
    return a.code == b.code && a.field == b.field &&
           (a.code != ErrorCode::PermissionDenied || a.detail == b.detail);
}

} // namespace

void addRefusal(QVector<BulkRefusal> &refusals, TokenId token, const Error &error)
{
    const auto same = [&error](const BulkRefusal &each) { return isSameReason(each.error, error); };
    const auto found = std::find_if(refusals.begin(), refusals.end(), same);
    if (found == refusals.end())
        refusals.append({error, {token}});
    else
        found->tokens.append(token);
}

qsizetype countOf(const QVector<BulkRefusal> &refusals)
{
    return std::accumulate(refusals.cbegin(), refusals.cend(), qsizetype(0),
                           [](qsizetype sum, const BulkRefusal &each) { return sum + each.tokens.size(); });
}

} // namespace chatelaine
