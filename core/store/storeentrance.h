// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendprovider.h"
#include "domain/user.h"
#include "store/database.h"
#include "store/localstore.h"

#include <QCoreApplication>

namespace chatelaine {

class Migrations;

/// How a store's file comes to be and how it is entered. Runs on the worker thread. Functions throw
/// StoreFailure.
class StoreEntrance
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::StoreEntrance)

public:
    explicit StoreEntrance(const StoreOptions &options);

    /// Makes file, schema and first user, who is returned; all or nothing. \a at is the moment of founding.
    Identity found(Database &database, const QString &path, const NewOrganisation &organisation,
                   Instant at) const;
    /// Judges and opens the file, after an upgrade if need be.
    void enter(Database &database, const QString &path) const;
    static QString organisationOf(Database &database);
    /// Throws Damaged unless the database is marked as a store.
    static void checkIsStore(Database &database);
    /// Throws Damaged unless it has all that a store has which \a migrations lead to.
    static void checkComplete(Database &database, const Migrations &migrations);

private:
    struct Founder;
    Founder checked(const NewOrganisation &organisation) const;
    Identity fill(Database &database, const Founder &founder, Instant at) const;
    void openStore(Database &database, const QString &path) const;
    static void checkWritable(Database &database);
    /// Write-ahead logging on, or a failure in words where the drive cannot do it.
    static void makeConcurrent(Database &database);
    static void checkIntact(Database &database);

    const StoreOptions &m_options;
};

} // namespace chatelaine
