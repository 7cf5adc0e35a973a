// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/deferreddeletions.h"

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <QVector>

#include <functional>

namespace chatelaine::nomad {

/// Pending deletions of one profile on this computer's disk: accessor IDs, names and times, no secret.
/// Written whole or not at all; several consoles may use it at once.
class DeletionFile
{
public:
    struct Entry
    {
        PendingDeletion deletion;
        QString region = {}; ///< where the token is

        bool operator==(const Entry &) const = default;
    };
    using Entries = QVector<Entry>;

    /// In \a folder; empty: nothing is kept.
    DeletionFile(const QString &folder, const QUuid &profile);

    /// What is there now. A file that cannot be read, or makes no sense, counts as empty and is left alone.
    Entries read();
    /// True if another console may have written since the last read() or change().
    bool isNewer() const;
    /// Reads, lets \a edit change it and writes, while nobody else does. Answers what is there afterwards.
    Result<Entries> change(const std::function<void(Entries &)> &edit);

private:
    Result<void> write(const Entries &entries) const;
    QString path() const;

    QString m_folder;
    QString m_name;
    Entries m_kept; ///< where there is no folder
    QDateTime m_readAt;
    qint64 m_size = -1;
};

} // namespace chatelaine::nomad
