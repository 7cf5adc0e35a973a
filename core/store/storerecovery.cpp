// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storerecovery.h"

#include "store/dialect.h"
#include "store/migrations.h"
#include "store/restoring.h"
#include "store/stagedbackup.h"
#include "store/storecopy.h"
#include "store/storeentrance.h"
#include "store/storefailure.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <filesystem>

namespace chatelaine {

namespace {

const QString field = QStringLiteral("path");
constexpr std::array sides{u"-wal", u"-shm", u"-journal"}; // what SQLite has beside a file

bool isTaken(const QString &path)
{
    return QFileInfo::exists(path) || std::any_of(sides.begin(), sides.end(), [&](const char16_t *side) {
               return QFileInfo::exists(path + QStringView(side));
           });
}

/// "example-damaged-2027-01-15T080000Z.chatelaine", beside the store.
QString nameAside(const QString &store, Instant now)
{
    const QFileInfo file(store);
    const QString begin = file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral("-damaged-") +
                          toDateTime(now).toString(QStringLiteral("yyyy-MM-ddTHHmmssZ"));
    QString aside = begin + QStringLiteral(".chatelaine");
    for (int i = 2; isTaken(aside); ++i)
        aside = begin + u'-' + QString::number(i) + QStringLiteral(".chatelaine");
    return aside;
}

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
    const QString aside = moveAside(store, now);
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
        checkAsAtOpening(store);
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

// What cannot be opened is not whole, however good its pages are.
void StoreRecovery::checkAsAtOpening(const QString &store)
{
    Database database;
    database.open(store, {.readOnly = true});
    StoreEntrance::checkIsStore(database);
    const Migrations migrations = Migrations::shipped();
    migrations.checkVersion(database);
    if (database.integer(dialect::schemaVersion()) == migrations.newest()) // an older one has less
        StoreEntrance::checkComplete(database, migrations);
}

// A second name first, where the drive has such: so the damaged file is never without one. What SQLite has
// beside it goes along, or it would be taken for part of the backup, also where the file itself is gone.
QString StoreRecovery::moveAside(const QString &store, Instant now)
{
    const QString aside = nameAside(store, now);
    const bool isThere = QFileInfo::exists(store);
    if (isThere) {
        std::error_code failure;
        std::filesystem::create_hard_link(native(store), native(aside), failure);
        if (failure)
            rename(store, aside);
    }
    for (const auto *side : sides) {
        if (QFileInfo::exists(store + QStringView(side)))
            rename(store + QStringView(side), aside + QStringView(side));
    }
    return isThere ? aside : QString();
}

void StoreRecovery::rename(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(native(from), native(to), failure);
    if (failure)
        throwFailure(ErrorCode::ReadOnly,
                     tr("The file “%1” could not be renamed. Give your account write access to its folder, "
                        "then try again.")
                         .arg(QDir::toNativeSeparators(from)),
                     QString::fromStdString(failure.message()), field);
}

} // namespace chatelaine
