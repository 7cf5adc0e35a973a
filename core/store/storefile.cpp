// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefile.h"

#include "store/dialect.h"
#include "store/storefailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QtEndian>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(fileLog, "chatelaine.store")

constexpr qint64 headerSize = 100; // https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype applicationIdAt = 68;

bool isMarkedAsStore(const QByteArray &header)
{
    return header.size() == headerSize &&
           qFromBigEndian<quint32>(header.constData() + applicationIdAt) == dialect::applicationId;
}

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions everybodyElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                   QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                   QFileDevice::WriteOther | QFileDevice::ExeOther;
constexpr QFileDevice::Permissions ownerOnlyFolder = ownerOnly | QFileDevice::ExeOwner;

[[noreturn]] void refusePath(ErrorCode code, const QString &message, const QString &detail = {})
{
    throwFailure(code, message, detail, QStringLiteral("path"));
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

void makeDefaultFolder(const QString &folder)
{
    QDir().mkpath(QFileInfo(folder).absolutePath());
    QDir().mkdir(folder, ownerOnlyFolder);
}

} // namespace

QString StoreFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/organisation.chatelaine");
}

void StoreFile::makeNew(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    if (path.isEmpty())
        refusePath(ErrorCode::Invalid, tr("Choose a file for the store."));
    if (info.isDir())
        refusePath(ErrorCode::AlreadyExists, tr("“%1” is a folder. Add a file name to it.").arg(shown(path)));
    if (info.exists() || info.isSymLink())
        refusePath(ErrorCode::AlreadyExists,
                   tr("There is already a file “%1”. Open it, or choose another name.").arg(shown(path)));
    if (!QFileInfo::exists(folder) && folder == QFileInfo(defaultPath()).absolutePath())
        makeDefaultFolder(folder);
    if (!QFileInfo(folder).isDir())
        refusePath(
            ErrorCode::NotFound,
            tr("The folder “%1” does not exist. Make it first, or choose another place.").arg(shown(folder)));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        refusePath(
            ErrorCode::ReadOnly,
            tr("No file can be made in “%1”. Choose a folder that you may write to.").arg(shown(folder)),
            file.errorString());
}

void StoreFile::checkExisting(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        refusePath(ErrorCode::NotFound,
                   tr("There is no file “%1”. Check the path, or create a new store.").arg(shown(path)));
    if (!info.isFile())
        refusePath(ErrorCode::Damaged,
                   tr("“%1” is not a file. Choose the store's file itself.").arg(shown(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refusePath(ErrorCode::Unavailable,
                   tr("The file “%1” cannot be read. Give your account access to it, then try again.")
                       .arg(shown(path)),
                   file.errorString());
    if (file.size() == 0)
        refusePath(ErrorCode::Damaged,
                   tr("The file “%1” is empty. Open a backup, or delete it and create a new store.")
                       .arg(shown(path)));
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        refusePath(ErrorCode::Damaged,
                   tr("The file “%1” is not a Chatelaine store. Choose another file.").arg(shown(path)));
    if (isMarkedAsStore(header) && (info.permissions() & everybodyElse) && !file.setPermissions(ownerOnly))
        qCWarning(fileLog) << "the store can be read by others, and that cannot be changed";
}

void StoreFile::discard(const QString &path)
{
    for (const auto *suffix : {u"-wal", u"-shm", u""})
        QFile::remove(path + QStringView(suffix));
}

} // namespace chatelaine
