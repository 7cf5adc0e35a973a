// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "domain/storefacts.h"

#include <QCoreApplication>

namespace chatelaine {

/// Puts a backup in the place of a store that cannot be opened, because it is damaged or gone. Nobody can be
/// signed in there: whoever may write the file may do it. Slow. Functions throw StoreFailure.
class StoreRecovery
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::StoreRecovery)

public:
    /// Reads \a backup and says what is in it. Throws AlreadyExists if the store is whole: there one signs
    /// in.
    static StoreFacts look(const QString &store, const QString &backup, Instant now, LongWork &work);
    /// Keeps what is at \a store under another name, which is returned, and gives the backup its place. At
    /// every moment either is there whole, under one name or the other.
    static QString recover(const QString &store, const QString &backup, Instant now, LongWork &work);

private:
    static void refuseWhole(const QString &store, LongWork &work);
    static void checkAsAtOpening(const QString &store);
    /// The name that what was there has now; empty if nothing was.
    static QString moveAside(const QString &store, Instant now);
    static void rename(const QString &from, const QString &to);
};

} // namespace chatelaine
