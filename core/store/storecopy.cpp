// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storecopy.h"

#include "store/auditchain.h"
#include "store/dialect.h"
#include "store/sqlerror.h"
#include "store/storefailure.h"
#include "store/storefile.h"
#include "store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace chatelaine {

namespace {

constexpr DatabaseOptions onlyReading{.readOnly = true};
constexpr std::chrono::milliseconds betweenLooks{100};
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

void checkPages(Database &database, const QString &check)
{
    const QString finding = Query(database, check).first().text(0);
    if (finding != u"ok")
        throwFailure(
            ErrorCode::Damaged,
            StoreCopy::tr("“%1” is damaged. Keep it, and open a backup.").arg(shown(database.path())),
            finding);
}

/// What SQLite tells of the copy under its other name, in words about the file that the person knows.
Error aboutCopy(Error error, const QString &store, const QString &target)
{
    if (error.code == ErrorCode::Damaged)
        error.message = SqlErrors::sentence(error.code, store);
    if (!error.field.isEmpty() || (error.code != ErrorCode::DiskFull && error.code != ErrorCode::Unavailable))
        return error;
    error.field = field;
    error.message = error.code == ErrorCode::DiskFull
                        ? StoreCopy::tr("There is no space left for the backup “%1”, and nothing of it was "
                                        "kept. Free some space on that drive or choose another place, then "
                                        "try again.")
                        : StoreCopy::tr("The backup could not be written to “%1”. Choose another place.");
    error.message = error.message.arg(shown(target));
    return error;
}

} // namespace

bool StoreCopy::belongsTo(const QString &store, const QString &path)
{
    const auto sides = {u"", u"-wal", u"-shm", u"-journal"};
    return std::any_of(sides.begin(), sides.end(),
                       [&](const char16_t *side) { return isSame(store + QStringView(side), path); });
}

void StoreCopy::checkTarget(const QString &store, const QString &target)
{
    if (target.isEmpty())
        throwFailure(ErrorCode::Invalid, tr("Choose a file for the backup."), {}, field);
    if (QFileInfo(target).isDir())
        throwFailure(ErrorCode::AlreadyExists,
                     tr("“%1” is a folder. Add a file name to it.").arg(shown(target)), {}, field);
    if (belongsTo(store, target))
        throwFailure(
            ErrorCode::Invalid,
            tr("“%1” belongs to the store itself. Choose another name for the backup.").arg(shown(target)),
            {}, field);
    // What stands beside it would be taken for the copy's.
    for (const auto *side : {u"-wal", u"-journal"}) {
        if (QFileInfo::exists(target + QStringView(side)))
            throwFailure(
                ErrorCode::AlreadyExists,
                tr("“%1” is a store that is in use. Choose another name for the backup.").arg(shown(target)),
                {}, field);
    }
}

StoreFacts StoreCopy::make(const QString &store, const QString &target, LongWork &work)
{
    checkTarget(store, target);
    stopIfCancelled(work);
    const QString unfinished = target + unfinishedSuffix;
    QFile::remove(unfinished); // of a backup that was broken off
    const auto tidyUp = qScopeGuard([&unfinished] { QFile::remove(unfinished); });
    try {
        write(dialect::addressForReading(store, false), unfinished, work);
        const StoreFacts found = readBack(unfinished, work);
        settle(unfinished, target);
        return found;
    } catch (const StoreFailure &failure) {
        throw StoreFailure(aboutCopy(failure.error(), store, target));
    }
}

void StoreCopy::settle(const QString &unfinished, const QString &target)
{
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
}

void StoreCopy::write(const QString &address, const QString &target, LongWork &work,
                      const QVector<SchemaPart> &schema)
{
    StoreFile::makeNew(target); // with the right mode from the start
    const QString source = QStringLiteral("source");
    Database copy;
    copy.open(target, {});
    for (const QString &sql : dialect::withoutSafeguards() + QStringList(dialect::enforceReferences(false)))
        copy.execute(sql);
    Query(copy, dialect::attach(source), {address});
    WriteTransaction transaction(copy);
    copy.execute(dialect::markAsStore());
    copy.execute(dialect::setSchemaVersion(int(copy.integer(dialect::schemaVersion(source)))));
    ContentCopy(transaction, source, work)
        .run(schema.isEmpty() ? ContentCopy::schemaOf(copy, source) : schema);
    transaction.commit();
}

// Table by table, so that it can be cancelled in between: what was just written has no page that two of them
// could share.
StoreFacts StoreCopy::readBack(const QString &copy, const LongWork &work)
{
    Database database;
    database.open(copy, onlyReading);
    for (const SchemaPart &part : ContentCopy::schemaOf(database, QStringLiteral("main"))) {
        stopIfCancelled(work);
        if (part.kind == u"table")
            checkPages(database, dialect::quickCheckOf(part.name));
    }
    stopIfCancelled(work);
    return facts(database);
}

StoreFacts StoreCopy::check(const QString &store, LongWork &work)
{
    Database database;
    database.open(store, onlyReading);
    const ReadTransaction transaction(database);
    return checkWhole(database, work);
}

StoreFacts StoreCopy::checkWhole(Database &database, LongWork &work)
{
    stopIfCancelled(work);
    checkPages(database, dialect::quickCheck());
    checkChain(database, work);
    return facts(database);
}

void StoreCopy::checkChain(Database &database, LongWork &work)
{
    AuditChainCheck chain;
    std::optional<AuditVerdict> verdict;
    while (!verdict) {
        stopIfCancelled(work);
        verdict = chain.slice(database, betweenLooks);
        work.setTotal(chain.total());
        work.setDone(chain.done());
    }
    if (verdict->broken)
        throwFailure(
            ErrorCode::Damaged,
            tr("Entry %1 of the audit trail is not as it was written. Open a backup to see what it was.")
                .arg(verdict->broken->sequence),
            QStringLiteral("audit entry ") + QString::number(verdict->broken->sequence));
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

} // namespace chatelaine
