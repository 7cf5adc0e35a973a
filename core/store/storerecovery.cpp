// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storerecovery.h"

#include "store/restoring.h"
#include "store/stagedbackup.h"
#include "store/storecopy.h"
#include "store/storefailure.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace chatelaine {

namespace {

const QString field = QStringLiteral("path");

std::filesystem::path native(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

} // namespace

StoreFacts StoreRecovery::look(const QString &store, const QString &backup, Instant now, LongWork &work)
{
    refuseWhole(store, work);
    return StagedBackup::read(store, backup, now, work)->facts();
}

QString StoreRecovery::recover(const QString &store, const QString &backup, Instant now, LongWork &work)
{
    refuseWhole(store, work);
    const auto staged = StagedBackup::read(store, backup, now, work);
    const QString aside = QFileInfo::exists(store) ? moveAside(store, now) : QString();
    {
        Database database;
        database.open(staged->path(), {});
        WriteTransaction transaction(database);
        Restoring::record(transaction, now, {}, *staged, aside);
        transaction.commit();
    }
    StoreCopy::settle(staged->path(), store);
    return aside;
}

void StoreRecovery::refuseWhole(const QString &store, LongWork &work)
{
    if (!QFileInfo::exists(store))
        return;
    try {
        StoreCopy::check(store, work);
    } catch (const StoreFailure &failure) {
        if (failure.error().code == ErrorCode::Damaged)
            return;
        throw;
    }
    throwFailure(ErrorCode::AlreadyExists,
                 tr("The store “%1” is whole. Sign in there, and restore the backup with File → Restore "
                    "backup.")
                     .arg(QDir::toNativeSeparators(store)),
                 {}, field);
}

// A second name first, where the drive has such: so the damaged file is never without one. What SQLite has
// beside it goes along, or it would be taken for part of the backup.
QString StoreRecovery::moveAside(const QString &store, Instant now)
{
    const QFileInfo file(store);
    const QString begin = file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral("-damaged-") +
                          toDateTime(now).toString(QStringLiteral("yyyy-MM-ddTHHmmssZ"));
    QString aside = begin + QStringLiteral(".chatelaine");
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = begin + u'-' + QString::number(i) + QStringLiteral(".chatelaine");
    std::error_code failure;
    std::filesystem::create_hard_link(native(store), native(aside), failure);
    if (failure)
        std::filesystem::rename(native(store), native(aside), failure);
    if (failure)
        throwFailure(ErrorCode::ReadOnly,
                     tr("The damaged store “%1” could not be renamed. Give your account write access to its "
                        "folder, then try again.")
                         .arg(QDir::toNativeSeparators(store)),
                     QString::fromStdString(failure.message()), field);
    for (const auto *side : {u"-wal", u"-shm", u"-journal"})
        std::filesystem::rename(native(store + QStringView(side)), native(aside + QStringView(side)),
                                failure);
    return aside;
}

} // namespace chatelaine
