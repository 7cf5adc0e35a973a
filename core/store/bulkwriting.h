// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "store/bulkslices.h"

#include <QElapsedTimer>

namespace chatelaine {

/// Long work that changes tokens for one person. Each slice is one transaction, which holds the audit entry
/// of each of its tokens; at the end one entry counts them all.
class BulkWriting : public BulkSlices
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::BulkWriting)

public:
    /// Tells which tokens were changed, on the thread.
    using Announce = std::function<void(const QVector<TokenId> &)>;

protected:
    BulkWriting(StoreCore &core, qsizetype total, std::shared_ptr<LongWork> work, Announce announce);

    /// For each slice: throws NotSignedIn if somebody else acts now than when it began.
    void keepTo(const Identity &actor);
    bool hasBegun() const { return m_actor.has_value(); }
    /// After the commit of a slice: brings the verifier up to date, and the lists from time to time.
    void noteChanged(Database &database, const QVector<TokenId> &tokens);
    /// At the end.
    void tellRest();
    void recordSum(Database &database, const QString &counts);

private:
    Announce m_announce;
    std::optional<Identity> m_actor; ///< whose act it is: nobody else carries it on
    QVector<TokenId> m_untold;
    QElapsedTimer m_sinceTold;
};

} // namespace chatelaine
