// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditexport.h"

#include "store/auditanchors.h"
#include "store/auditlines.h"
#include "store/storefailure.h"

#include <QFileInfo>

namespace chatelaine {

namespace {

/// The store itself, or one of the files that SQLite keeps beside it.
bool isOfStore(const QFileInfo &file, const QString &store)
{
    for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")}) {
        const QFileInfo own(store + suffix);
        if (own.exists() && file.exists() && own.canonicalFilePath() == file.canonicalFilePath())
            return true;
    }
    return false;
}

} // namespace

AuditExport::AuditExport(const QString &path, AuditFormat format, const AuditQuery &query)
    : m_path(path)
    , m_format(format)
    , m_scan(query, Qt::AscendingOrder)
{
}

QString AuditExport::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QString AuditExport::formatName() const
{
    return m_format == AuditFormat::Csv ? QStringLiteral("CSV") : QStringLiteral("JSON Lines");
}

bool AuditExport::slice(Database &database, std::chrono::milliseconds time)
{
    if (m_floor < 0)
        begin(database);
    if (auditanchors::floor(database) != m_floor)
        throwFailure(ErrorCode::Conflict, tr("Somebody removed old entries in the meantime. Nothing was "
                                             "written; export again what is there now."));
    m_stretch = m_scan.read(database, m_stretch, time, [this](const AuditRow &row) {
        write(m_format == AuditFormat::Csv ? auditlines::csv(row) : auditlines::json(row));
        ++m_written;
        return true;
    });
    return m_stretch.isEmpty();
}

void AuditExport::begin(Database &database)
{
    openFile(database);
    m_floor = auditanchors::floor(database);
    m_end = database.integer(QStringLiteral("SELECT COALESCE(MAX(sequence), 0) FROM audit"));
    m_stretch = {m_floor + 1, m_end};
    writeHead(database);
}

void AuditExport::openFile(const Database &database)
{
    const QFileInfo target(m_path);
    const bool leadsNowhere = target.isSymLink() && !target.exists();
    if (leadsNowhere || (target.exists() && !target.isFile()) || isOfStore(target, database.path()))
        throwFailure(ErrorCode::Invalid,
                     tr("The audit trail cannot be written over “%1”. Choose another name.").arg(fileName()));
    m_file.setFileName(m_path);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(owner))
        throwFailure(ErrorCode::Unavailable,
                     tr("The file “%1” cannot be written. Choose another place.").arg(fileName()),
                     m_file.errorString());
}

// Whoever checks the chain has to know where it begins.
void AuditExport::writeHead(Database &database)
{
    if (m_format == AuditFormat::Csv)
        return write(auditlines::csvHead());
    const QVector<AuditAnchor> anchors = auditanchors::all(database);
    for (const AuditAnchor &anchor : anchors)
        write(auditlines::json(anchor));
}

void AuditExport::write(const QByteArray &line)
{
    if (m_file.write(line) == line.size())
        return;
    const bool full = m_file.error() == QFileDevice::ResourceError;
    throwFailure(full ? ErrorCode::DiskFull : ErrorCode::Unavailable,
                 full ? tr("There is no room for the file “%1”. Nothing was written.").arg(fileName())
                      : tr("The file “%1” cannot be written. Choose another place.").arg(fileName()),
                 m_file.errorString());
}

void AuditExport::finish()
{
    if (!m_file.commit())
        throwFailure(ErrorCode::Unavailable,
                     tr("The file “%1” cannot be written. Choose another place.").arg(fileName()),
                     m_file.errorString());
}

} // namespace chatelaine
