// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "domain/role.h"
#include "domain/user.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace chatelaine {

/// What can be done to roles, by one actor at one moment, inside one transaction together with the audit
/// entries. The actor's permission for the act has been checked (Gatekeeper); the rules of the domain are
/// checked here. Functions throw StoreFailure.
class RoleOperations
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::RoleOperations)

public:
    RoleOperations(WriteTransaction &transaction, const Identity &actor, Instant now);

    /// Makes, changes and deletes roles, all or nothing.
    void apply(const RoleChanges &changes);

private:
    /// One edit, judged; equal before and after if there is nothing to do.
    struct Step
    {
        std::optional<Role> before = {}; ///< none: a new role
        std::optional<Role> after = {};  ///< none: it is deleted
    };

    Step judged(const RoleEdit &edit);
    Role existing(const RoleEdit &edit);
    Role drafted(const RoleDraft &draft, const std::optional<Role> &before);
    void checkEachOnce(const RoleChanges &changes);
    void checkCeiling(const Role &role);
    void checkUnused(const Role &role);
    void checkNames(const QVector<Step> &steps);
    void checkPermissions(const PermissionSet &wanted, const PermissionSet &before);
    void write(const QVector<Step> &steps);
    void makeRoomForNames(const QVector<Step> &steps);
    void writeStep(const Step &step);
    void record(AuditAction action, const Role &role, const QVector<AuditChange> &changes);

    WriteTransaction &m_transaction;
    Database &m_database;
    const Identity &m_actor;
    Instant m_now;
};

} // namespace chatelaine
