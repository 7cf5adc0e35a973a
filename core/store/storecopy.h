// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "domain/storefacts.h"
#include "store/contentcopy.h"
#include "store/database.h"

#include <QCoreApplication>

namespace chatelaine {

/// A whole copy of a store's file, and the look whether a file is whole. On connections of their own, so that
/// the store's thread goes on; slow: call them off the window's thread. Functions throw StoreFailure.
class StoreCopy
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::StoreCopy)

public:
    static inline const QString unfinishedSuffix = QStringLiteral(".part"); ///< of a copy that is being made

    /// Whether \a path is the file of \a store itself, or one that SQLite has beside it.
    static bool belongsTo(const QString &store, const QString &path);
    /// Throws, with the field "path", if no copy of \a store may be written to \a target.
    static void checkTarget(const QString &store, const QString &target);
    /// Makes the copy under another name, checks it and only then gives it the name \a target.
    static StoreFacts make(const QString &store, const QString &target, LongWork &work);
    /// Reads every page and the whole chain of the audit trail.
    static StoreFacts check(const QString &store, LongWork &work);
    /// What check() does, within a transaction of \a database.
    static StoreFacts checkWhole(Database &database, LongWork &work);

    /// Fills the new file \a target with all that is in the file at \a address, see
    /// dialect::addressForReading(); with all that \a schema has, if that is given.
    static void write(const QString &address, const QString &target, LongWork &work,
                      const QVector<SchemaPart> &schema = {});
    static StoreFacts facts(Database &database);
    /// On the disk, so that it survives what a backup is made for, and then under its name.
    static void settle(const QString &unfinished, const QString &target);

private:
    static StoreFacts readBack(const QString &copy, const LongWork &work);
    static void checkChain(Database &database, LongWork &work);
};

} // namespace chatelaine
