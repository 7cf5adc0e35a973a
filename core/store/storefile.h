// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace chatelaine {

/// What can be said and done about a store's file before SQL comes in. Slow drives are slow: call it off the
/// window's thread. Functions throw StoreFailure with the field "path".
class StoreFile
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::StoreFile)

public:
    /// Where a store is made unless the person chooses another place.
    static QString defaultPath();
    /// Makes an empty file that only its owner can read and write; the folder, too, if it is the default one.
    /// SQLite gives its side files the same mode.
    static void makeNew(const QString &path);
    /// Throws unless \a path is a file that begins like a store.
    static void checkExisting(const QString &path);
    /// Removes the file and SQLite's side files: a store that was not finished.
    static void discard(const QString &path);
};

} // namespace chatelaine
