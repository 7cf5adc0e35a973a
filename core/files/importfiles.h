// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/catalogue.h"
#include "domain/directoryfile.h"

/// Files that come from outside and files that go out, read and written on a thread of their own: a drive can
/// be slow, and a file can be anything. Every call ends in a value or an error that names the file.
namespace chatelaine::files {

/// The content of the regular file \a path, at most \a limit bytes: a larger one is refused before it is
/// read, a pipe, device or folder at once.
Future<QByteArray> read(const QString &path, qint64 limit);
/// Reads and parses, see parseCatalogueFile() and parseDirectoryFile(); at most largestImport bytes.
Future<Catalogue> readCatalogue(const QString &path);
Future<DirectoryFile> readDirectory(const QString &path);
/// Writes \a content to \a path, all or nothing; a file that is there is replaced.
Future<void> write(const QString &path, const QByteArray &content);

/// Catalogues that came with the program, the default first: their names, as in the file.
QStringList shippedCatalogues();
/// One of them by that name, with what the console itself needs merged in.
Result<Catalogue> shippedCatalogue(const QString &name);

} // namespace chatelaine::files
