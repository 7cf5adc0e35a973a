// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <QVector>

namespace chatelaine {

/// What was done, or tried.
enum class AuditAction {
    StoreCreated,
    SignedIn,
    SignInFailed, ///< `detail` says wrong password or deactivated
    SignedOut,
    TokenCreated,
    TokenUpdated,
    TokenEnabled,
    TokenDisabled,
    TokenRegenerated,
    GraceEnded, ///< by hand, before its time
    TokenDeleted,
    TokenIdentified,
};

enum class AuditOutcome { Done, Refused };

/// One value that an act changed, as text a person can read. Never a secret.
struct AuditChange
{
    QString field; ///< stable name: "name", "description", "owner", "role", "expiresAt", "enabled", "secret",
                   ///< "grace"
    QString before;
    QString after;

    bool operator==(const AuditChange &) const = default;
};

/// One line of the audit trail.
struct AuditEntry
{
    qint64 sequence = 0; ///< 1, 2, 3 … without gaps
    Instant at;
    QString actor; ///< name at that time
    AuditAction action = AuditAction::SignedIn;
    AuditOutcome outcome = AuditOutcome::Done;
    QString target; ///< name at that time, empty if none
    QString detail; ///< reason of a refusal and the like, English, stable
    QVector<AuditChange> changes;

    bool operator==(const AuditEntry &) const = default;
};

} // namespace chatelaine
