// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "domain/storefacts.h"
#include "store/database.h"

#include <QCoreApplication>

namespace chatelaine {

/// A whole copy of a store's file, and the look whether a file is whole. On connections of their own, so that
/// the store's thread goes on; slow: call them off the window's thread. Functions throw StoreFailure.
class StoreCopy
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::StoreCopy)

public:
    /// Throws, with the field "path", if no copy of \a store may be written to \a target.
    static void checkTarget(const QString &store, const QString &target);
    /// Makes the copy under another name, checks it and only then gives it the name \a target.
    static StoreFacts make(const QString &store, const QString &target, const LongWork &work);
    /// Reads every page and the whole chain of the audit trail.
    static StoreFacts check(const QString &store, const LongWork &work);

private:
    static void write(const QString &store, const QString &target);
    static void checkPages(Database &database);
    static StoreFacts facts(Database &database);
    static void stopIfCancelled(const LongWork &work);
};

} // namespace chatelaine
