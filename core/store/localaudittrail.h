// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audittrail.h"
#include "store/auditclearing.h"
#include "store/auditsearch.h"
#include "store/storecore.h"

namespace chatelaine {

class AuditExport;

/// The audit trail of a local store.
class LocalAuditTrail final : public AuditTrail
{
    Q_OBJECT

public:
    explicit LocalAuditTrail(StoreCore &core);

    Future<QVector<AuditEntry>> historyOf(TokenId token, int limit) override;
    Future<QVector<AuditEntry>> historyOf(PrincipalId user, int limit) override;
    Future<AuditPage> find(const AuditQuery &query, const AuditWindow &window) override;
    Future<AuditVerdict> verify(std::shared_ptr<LongWork> work) override;
    Future<qint64> exportTo(const QString &path, AuditFormat format, const AuditQuery &query,
                            std::shared_ptr<LongWork> work) override;
    Future<AuditRemoval> previewShorten(Instant until) override;
    Future<AuditRemoval> shorten(Instant until) override;

    /// The number of the first entry that is not as it was written; none if the chain is whole. Needs
    /// console:ReadAudit.
    Future<std::optional<qint64>> firstBroken();
    /// Clears away what is removed but still there, if anything is.
    void clearLeftOver();

private:
    template <class Body> auto asReader(Database &database, Body &&body);
    bool sliceOfExport(Database &database, AuditExport &file, LongWork &work);
    void recordExport(Database &database, const AuditExport &file);

    StoreCore &m_core;
    AuditSearch m_search;                      ///< belongs to the worker thread
    std::unique_ptr<AuditClearing> m_clearing; ///< once there was something to clear away
};

} // namespace chatelaine
