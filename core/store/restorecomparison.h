// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/restoreplan.h"
#include "domain/user.h"
#include "store/database.h"

#include <QCoreApplication>

namespace chatelaine {

/// What restoring a backup would do to a store, found by comparing the two row by row. Things are the same
/// that have the same accessor ID, e-mail address or name. Functions throw StoreFailure.
class RestoreComparison
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::RestoreComparison)

public:
    /// Compares the file \a store with the staged one \a backup, for \a actor.
    static RestorePlan compare(const QString &store, const QString &backup, const Identity &actor);
    /// A condition on rows `mine` and `theirs` of users in two databases: the same account, into which one
    /// signs in with the same password.
    static QString isSameAccount();

private:
    explicit RestoreComparison(Database &database);
    RestorePlan plan(const Identity &actor);
    RestoreDifference differenceOf(const QString &kind);
    NamedCount named(const QString &from, const QVariantList &values = {});
    qint64 lostEntries();

    Database &m_database;
};

} // namespace chatelaine
