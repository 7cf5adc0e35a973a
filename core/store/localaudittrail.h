// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audittrail.h"
#include "store/storecore.h"

namespace chatelaine {

/// The audit trail of a local store.
class LocalAuditTrail final : public AuditTrail
{
    Q_OBJECT

public:
    explicit LocalAuditTrail(StoreCore &core);

    Future<QVector<AuditEntry>> historyOf(TokenId token, int limit) override;
    Future<QVector<AuditEntry>> historyOf(PrincipalId user, int limit) override;
    /// The number of the first entry that is not as it was written; none if the chain is whole. Needs
    /// console:ReadAudit.
    Future<std::optional<qint64>> firstBroken();

private:
    StoreCore &m_core;
};

} // namespace chatelaine
