// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filewitness.h"

#include "store/storefailure.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace chatelaine {

FileWitness::FileWitness(const QString &path)
    : m_path(path)
    , m_id(idOf(path))
{
}

bool FileWitness::isInPlace() const
{
    // A database in memory has no file that could go away.
    return !m_id.exists || idOf(m_path) == m_id;
}

void FileWitness::check()
{
    if (isInPlace())
        return;
    m_missed = true;
    throwFailure(ErrorCode::Unavailable,
                 tr("The store “%1” was moved, replaced or deleted while it was open. Nothing was changed. "
                    "Put it back, or open it again.")
                     .arg(QDir::toNativeSeparators(m_path)),
                 QStringLiteral("another file, or none, is at the store's path"));
}

FileWitness::Id FileWitness::idOf(const QString &path)
{
#ifdef Q_OS_UNIX
    // Not by opening it: closing it again would drop SQLite's locks.
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {true, static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
#else
    return {QFile::exists(path), 0, 0};
#endif
}

} // namespace chatelaine
