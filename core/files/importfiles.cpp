// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importfiles.h"

#include "files/regularfile.h"

#include <QFileInfo>
#include <QThreadPool>

#include <memory>

namespace chatelaine::files {
namespace {

/// Runs \a task on a thread of the pool; its result ends the future, whatever happens.
template <class T, class Task> Future<T> inBackground(Task task)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, task = std::move(task)] {
        promise->addResult(task());
        promise->finish();
    });
    return promise->future();
}

} // namespace

Future<QByteArray> read(const QString &path, qint64 limit)
{
    return inBackground<QByteArray>([path, limit] { return regularfile::read(path, limit); });
}

Future<Catalogue> readCatalogue(const QString &path)
{
    return inBackground<Catalogue>([path] {
        return regularfile::read(path, largestImport).and_then([&path](const QByteArray &content) {
            return parseCatalogueFile(content, QFileInfo(path).fileName());
        });
    });
}

Future<DirectoryFile> readDirectory(const QString &path)
{
    return inBackground<DirectoryFile>([path] {
        return regularfile::read(path, largestImport).and_then([&path](const QByteArray &content) {
            return parseDirectoryFile(content, QFileInfo(path).fileName());
        });
    });
}

Future<void> write(const QString &path, const QByteArray &content)
{
    return inBackground<void>([path, content] { return regularfile::write(path, content); });
}

} // namespace chatelaine::files
