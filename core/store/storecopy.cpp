// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storecopy.h"

#include "store/auditlog.h"
#include "store/dialect.h"
#include "store/storefailure.h"
#include "store/storefile.h"
#include "store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace chatelaine {

namespace {

constexpr DatabaseOptions onlyReading{.readOnly = true};
const QString field = QStringLiteral("path");

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Not only handed to the system: on the disk, so that it survives what a backup is made for.
bool reachesDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

bool isSame(const QString &a, const QString &b)
{
    std::error_code ignored;
    return QFileInfo(a).absoluteFilePath() == QFileInfo(b).absoluteFilePath() ||
           std::filesystem::equivalent(QFileInfo(a).filesystemAbsoluteFilePath(),
                                       QFileInfo(b).filesystemAbsoluteFilePath(), ignored);
}

} // namespace

void StoreCopy::checkTarget(const QString &store, const QString &target)
{
    if (target.isEmpty())
        throwFailure(ErrorCode::Invalid, tr("Choose a file for the backup."), {}, field);
    if (QFileInfo(target).isDir())
        throwFailure(ErrorCode::AlreadyExists,
                     tr("“%1” is a folder. Add a file name to it.").arg(shown(target)), {}, field);
    for (const auto *side : {u"", u"-wal", u"-shm", u"-journal"}) {
        if (isSame(store + QStringView(side), target))
            throwFailure(ErrorCode::Invalid,
                         tr("“%1” belongs to the store itself. Choose another name for the backup.")
                             .arg(shown(target)),
                         {}, field);
    }
    // What stands beside it would be taken for the copy's.
    for (const auto *side : {u"-wal", u"-journal"}) {
        if (QFileInfo::exists(target + QStringView(side)))
            throwFailure(
                ErrorCode::AlreadyExists,
                tr("“%1” is a store that is in use. Choose another name for the backup.").arg(shown(target)),
                {}, field);
    }
}

StoreFacts StoreCopy::make(const QString &store, const QString &target, const LongWork &work)
{
    checkTarget(store, target);
    stopIfCancelled(work);
    const QString unfinished = target + QStringLiteral(".part");
    QFile::remove(unfinished); // of a backup that was broken off
    const auto tidyUp = qScopeGuard([&unfinished] { QFile::remove(unfinished); });
    write(store, unfinished);
    stopIfCancelled(work);
    StoreFacts found;
    {
        Database copy;
        copy.open(unfinished, onlyReading);
        checkPages(copy);
        found = facts(copy);
    }
    stopIfCancelled(work);
    std::error_code failure;
    if (reachesDisk(unfinished))
        std::filesystem::rename(QFileInfo(unfinished).filesystemFilePath(),
                                QFileInfo(target).filesystemFilePath(), failure);
    else
        failure = std::make_error_code(std::errc::io_error);
    if (failure)
        throwFailure(ErrorCode::Unavailable,
                     tr("The backup could not be written to “%1”. Choose another place.").arg(shown(target)),
                     QString::fromStdString(failure.message()), field);
    return found;
}

void StoreCopy::write(const QString &store, const QString &target)
{
    StoreFile::makeNew(target); // with the right mode from the start
    Database source;
    source.open(store, onlyReading);
    Query(source, dialect::copyInto(), {target});
}

StoreFacts StoreCopy::check(const QString &store, const LongWork &work)
{
    Database database;
    database.open(store, onlyReading);
    stopIfCancelled(work);
    checkPages(database);
    stopIfCancelled(work);
    const ReadTransaction transaction(database);
    if (const auto broken = AuditLog(database).firstBroken())
        throwFailure(
            ErrorCode::Damaged,
            tr("Entry %1 of the audit trail is not as it was written. Open a backup to see what it was.")
                .arg(*broken),
            QStringLiteral("audit entry ") + QString::number(*broken));
    return facts(database);
}

void StoreCopy::checkPages(Database &database)
{
    const QString finding = Query(database, dialect::quickCheck()).first().text(0);
    if (finding != u"ok")
        throwFailure(ErrorCode::Damaged,
                     tr("“%1” is damaged. Keep it, and open a backup.").arg(shown(database.path())), finding);
}

StoreFacts StoreCopy::facts(Database &database)
{
    StoreFacts facts;
    facts.bytes = QFileInfo(database.path()).size();
    facts.organisation = Query(database, QStringLiteral("SELECT name FROM organisation")).first().text(0);
    facts.tokens = database.integer(QStringLiteral("SELECT COUNT(*) FROM tokens WHERE deleted_at IS NULL"));
    facts.users = database.integer(
        QStringLiteral("SELECT COUNT(*) FROM principals WHERE kind = 'user' AND deleted_at IS NULL"));
    facts.auditEntries = database.integer(QStringLiteral("SELECT COUNT(*) FROM audit"));
    Query newest(database, QStringLiteral("SELECT at FROM audit ORDER BY sequence DESC LIMIT 1"));
    if (newest.next())
        facts.newestAct = newest.instant(0);
    return facts;
}

void StoreCopy::stopIfCancelled(const LongWork &work)
{
    if (work.isCancelled())
        throwFailure(ErrorCode::Cancelled, tr("This was cancelled. Nothing was changed."));
}

} // namespace chatelaine
