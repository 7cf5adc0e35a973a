// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stagedbackup.h"

#include "store/cataloguerows.h"
#include "store/dialect.h"
#include "store/migrations.h"
#include "store/sqlerror.h"
#include "store/storecopy.h"
#include "store/storeentrance.h"
#include "store/storefailure.h"
#include "store/storefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace chatelaine {

namespace {

const QString field = QStringLiteral("path");
const QString nameBegin = QStringLiteral(".restoring-");
constexpr int longestStaged = 1; // days

/// Those of programs that were killed. Whoever restores now has a younger one.
void removeLeftOver(const QString &store)
{
    static const QRegularExpression ending(QStringLiteral("\\A[0-9a-f]{1,16}(-journal)?\\z"));
    const QFileInfo file(store);
    const QString begin = file.fileName() + nameBegin;
    const QDateTime old = QDateTime::currentDateTime().addDays(-longestStaged);
    const auto found = file.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &left : found) {
        const QString name = left.fileName();
        const bool isOurs = name.startsWith(begin) && ending.match(name.mid(begin.size())).hasMatch();
        if (isOurs && left.lastModified() < old)
            QFile::remove(left.filePath());
    }
}

QString stagedName(const QString &store)
{
    return store + nameBegin + QString::number(QRandomGenerator::system()->generate64(), 16);
}

/// Nobody knows the staged file: what goes wrong with it is told of the backup, or of the store's drive.
Error aboutBackup(Error error, const QString &store, const QString &backup)
{
    const QString shown = QDir::toNativeSeparators(backup);
    // What does not fit into a store's tables was not written by this program.
    if (error.code == ErrorCode::Damaged || error.code == ErrorCode::Internal) {
        error.code = ErrorCode::Damaged;
        error.message = StagedBackup::tr("The backup “%1” is damaged, or is no backup of a Chatelaine store. "
                                         "Choose another one.")
                            .arg(shown);
        error.field = field;
    } else if (error.code == ErrorCode::NewerVersion) {
        error.message = StagedBackup::tr("The backup “%1” was written by a newer Chatelaine. Update this "
                                         "program, then restore it.")
                            .arg(shown);
        error.field = field;
    } else if (error.code == ErrorCode::DiskFull) {
        error.message = SqlErrors::sentence(error.code, store);
    }
    return error;
}

} // namespace

StagedBackup::StagedBackup(const QString &store, const QString &backup)
    : m_path(stagedName(store))
    , m_fileName(QFileInfo(backup).fileName())
{
}

StagedBackup::~StagedBackup()
{
    StoreFile::discard(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

std::shared_ptr<StagedBackup> StagedBackup::read(const QString &store, const QString &backup, Instant now,
                                                 LongWork &work)
{
    checkBackup(store, backup);
    removeLeftOver(store);
    const std::shared_ptr<StagedBackup> staged(new StagedBackup(store, backup));
    try {
        staged->fill(backup, now, work);
    } catch (const StoreFailure &failure) {
        throw StoreFailure(aboutBackup(failure.error(), store, backup));
    }
    return staged;
}

void StagedBackup::checkBackup(const QString &store, const QString &backup)
{
    if (backup.isEmpty())
        throwFailure(ErrorCode::Invalid, tr("Choose the backup to restore."), {}, field);
    const QString shown = QDir::toNativeSeparators(backup);
    if (StoreCopy::belongsTo(store, backup))
        throwFailure(ErrorCode::Invalid, tr("“%1” is the store itself. Choose a backup of it.").arg(shown),
                     {}, field);
    for (const auto *side : {u"-wal", u"-journal"}) {
        if (QFileInfo::exists(backup + QStringView(side)))
            throwFailure(ErrorCode::Busy,
                         tr("“%1” is a store that is in use or was not closed. Open it, make a backup of it "
                            "there, and restore that.")
                             .arg(shown),
                         {}, field);
    }
    StoreFile::checkExisting(backup);
}

// Into tables with the rules of this program, without triggers and whatever else somebody put into the
// backup: it may become the store as it is.
void StagedBackup::fill(const QString &backup, Instant now, LongWork &work)
{
    const Migrations migrations = Migrations::shipped();
    int version = 0;
    {
        Database original;
        original.open(dialect::addressForReading(backup, true), {.readOnly = true});
        StoreEntrance::checkIsStore(original);
        migrations.checkVersion(original);
        version = int(original.integer(dialect::schemaVersion()));
    }
    StoreCopy::write(dialect::addressForReading(backup, true), m_path, work, migrations.schemaAt(version));
    Database database;
    database.open(m_path, {});
    migrations.advance(database);
    StoreEntrance::checkComplete(database, migrations);
    checkCounts(database);
    m_facts = StoreCopy::checkWhole(database, work);
    if (Query(database, dialect::brokenReferences()).next())
        throwFailure(ErrorCode::Damaged, {}, QStringLiteral("references lead nowhere"));
    cataloguerows::complete(database, now);
}

void StagedBackup::checkCounts(Database &database)
{
    constexpr qint64 most = 1'000'000'000'000;
    const QList<std::pair<QString, QString>> counts{
        {QStringLiteral("users"), QStringLiteral("credential_version")},
        {QStringLiteral("remembered_sign_ins"), QStringLiteral("credential_version")},
        {QStringLiteral("users"), QStringLiteral("version")},
        {QStringLiteral("tokens"), QStringLiteral("version")},
        {QStringLiteral("roles"), QStringLiteral("version")},
        {QStringLiteral("groups"), QStringLiteral("version")},
        {QStringLiteral("policy"), QStringLiteral("version")}};
    for (const auto &[table, column] : counts) {
        const QString impossible =
            QStringLiteral("SELECT 1 FROM %1 WHERE typeof(%2) <> 'integer' OR %2 NOT BETWEEN 0 AND ? LIMIT 1")
                .arg(dialect::quoted(table), column);
        if (Query(database, impossible, {most}).next())
            throwFailure(ErrorCode::Damaged, {},
                         QStringLiteral("%1.%2 is out of its range").arg(table, column));
    }
}

QString StagedBackup::moment() const
{
    return m_facts.newestAct ? toDateTime(*m_facts.newestAct).toString(Qt::ISODate)
                             : QStringLiteral("an unknown time");
}

} // namespace chatelaine
