// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditspan.h"

namespace chatelaine {

/// Answers questions about the audit trail page by page. Functions throw StoreFailure.
class AuditSearch
{
public:
    AuditPage find(Database &database, const AuditQuery &query, const AuditWindow &window);

private:
    bool narrow(Database &database, const AuditQuery &query, const AuditWindow &window,
                AuditStretch &stretch);

    AuditSpan m_span; ///< the same for every page of one question
};

} // namespace chatelaine
