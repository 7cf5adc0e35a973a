// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importfiles.h"

#include "backend/inbackground.h"
#include "files/regularfile.h"

#include <QFileInfo>

namespace chatelaine::files {
Future<QByteArray> read(const QString &path, qint64 limit)
{
    return inBackground([path, limit] { return regularfile::read(path, limit); });
}

Future<Catalogue> readCatalogue(const QString &path)
{
    return inBackground([path] {
        return regularfile::read(path, largestImport).and_then([&path](const QByteArray &content) {
            return parseCatalogueFile(content, QFileInfo(path).fileName());
        });
    });
}

Future<DirectoryFile> readDirectory(const QString &path)
{
    return inBackground([path] {
        return regularfile::read(path, largestImport).and_then([&path](const QByteArray &content) {
            return parseDirectoryFile(content, QFileInfo(path).fileName());
        });
    });
}

Future<void> write(const QString &path, const QByteArray &content)
{
    return inBackground([path, content] { return regularfile::write(path, content); });
}

} // namespace chatelaine::files
