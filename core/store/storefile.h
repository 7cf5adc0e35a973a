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
    /// Throws unless \a path is a file in which something could be. Does not open it: closing it again would
    /// take away the locks of everybody in this process who has the store open, and with them what they write
    /// next (https://www.sqlite.org/howtocorrupt.html, "Posix advisory locks canceled").
    static void checkExisting(const QString &path);
    /// Throws that \a path is something else.
    [[noreturn]] static void refuseForeign(const QString &path, const QString &detail);
    /// Lets nobody but its owner read or write it, and SQLite's side files: a store that is open has them,
    /// made with the mode that it had.
    static void makePrivate(const QString &path);
    /// Removes the file and SQLite's side files: a store that was not finished.
    static void discard(const QString &path);
};

} // namespace chatelaine
