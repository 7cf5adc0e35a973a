// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditscan.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace chatelaine {

/// Writes entries of the audit trail to a file, in slices. What is not finished leaves nothing behind.
/// Functions throw StoreFailure.
class AuditExport
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::AuditExport)

public:
    AuditExport(const QString &path, AuditFormat format, const AuditQuery &query);

    /// Goes on for about \a time, inside the caller's transaction; true when every entry is in the file.
    bool slice(Database &database, std::chrono::milliseconds time);
    /// Puts the file in its place.
    void finish();

    bool hasBegun() const { return m_floor >= 0; }
    qint64 total() const { return m_end - m_floor; } ///< entries to look at
    qint64 done() const { return m_stretch.from - m_floor - 1; }
    qint64 written() const { return m_written; }
    QString fileName() const;
    QString formatName() const;

private:
    void begin(Database &database);
    void openFile(const Database &database);
    void writeHead(Database &database);
    void write(const QByteArray &line);

    QString m_path;
    AuditFormat m_format;
    AuditScan m_scan;
    QSaveFile m_file;
    AuditStretch m_stretch; ///< still to be looked at
    qint64 m_floor = -1;    ///< negative: not begun
    qint64 m_end = 0;
    qint64 m_written = 0;
};

} // namespace chatelaine
