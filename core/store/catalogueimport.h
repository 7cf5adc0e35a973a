// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/roleservice.h"
#include "domain/user.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace chatelaine {

/// Taking a catalogue into a store that has one already, by one actor at one moment, inside one transaction
/// together with its audit entry. The actor's permission for the act has been checked (Gatekeeper); the rules
/// of the domain are checked here. Functions throw StoreFailure.
class CatalogueImport
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CatalogueImport)

public:
    CatalogueImport(WriteTransaction &transaction, const Identity &actor, Instant now);

    /// Does it and answers what that changed. The caller decides whether that is kept.
    CataloguePlan apply(const Catalogue &catalogue, bool removeGone);

private:
    void requireEverything();
    void checkRoleNames(const CatalogueDiff &diff);
    void checkOwnRoles(const Catalogue &wanted, const QVector<Role> &present);
    CatalogueDiff differenceTo(const Catalogue &wanted);
    void writePermissions(const Catalogue &wanted, const CatalogueDiff &diff, bool removeGone);
    void writeRoles(const Catalogue &wanted);
    void claim(const QString &catalogue, const PermissionInfo &info);
    void recordRoles(const QVector<Role> &before);
    void record(const Catalogue &wanted, const CatalogueDiff &diff, bool removeGone);

    WriteTransaction &m_transaction;
    Database &m_database;
    const Identity &m_actor;
    Instant m_now;
};

} // namespace chatelaine
