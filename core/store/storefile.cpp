// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefile.h"

#include "store/storefailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(fileLog, "chatelaine.store")

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
    if (!info.isReadable())
        refusePath(ErrorCode::Unavailable,
                   tr("The file “%1” cannot be read. Give your account access to it, then try again.")
                       .arg(shown(path)));
    if (info.size() == 0)
        refusePath(ErrorCode::Damaged,
                   tr("The file “%1” is empty. Open a backup, or delete it and create a new store.")
                       .arg(shown(path)));
}

void StoreFile::refuseForeign(const QString &path, const QString &detail)
{
    refusePath(ErrorCode::Damaged,
               tr("The file “%1” is not a Chatelaine store. Choose another file.").arg(shown(path)), detail);
}

void StoreFile::makePrivate(const QString &path)
{
    const QString store = QFileInfo(path).canonicalFilePath(); // beside which SQLite puts the others
    for (const auto *suffix : {u"", u"-wal", u"-shm"}) {
        const QFileInfo file(store + QStringView(suffix));
        if ((file.permissions() & everybodyElse) && !QFile::setPermissions(file.filePath(), ownerOnly))
            qCWarning(fileLog) << "the store can be read by others, and that cannot be changed";
    }
}

void StoreFile::discard(const QString &path)
{
    for (const auto *suffix : {u"-wal", u"-shm", u""})
        QFile::remove(path + QStringView(suffix));
}

} // namespace chatelaine
