// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

#include <optional>

namespace chatelaine {

/// What is in a store or in a copy of one, to tell them apart.
struct StoreFacts
{
    QString organisation;
    qint64 bytes = 0;  ///< of the file
    qint64 tokens = 0; ///< that are not deleted
    qint64 users = 0;  ///< likewise
    qint64 auditEntries = 0;
    std::optional<Instant> newestAct; ///< of the audit trail
};

} // namespace chatelaine
