// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/deferreddeletions.h"
#include "domain/connectionprofile.h"

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <QVector>

#include <functional>
#include <optional>

namespace chatelaine::nomad {

/// How entries name the server of \a profile.
QString clusterOf(const ConnectionProfile &profile);

/// Pending deletions of one profile on this computer's disk: accessor IDs, names and times, no secret.
/// Written whole or not at all; several consoles may use it at once.
class DeletionFile
{
public:
    struct Entry
    {
        PendingDeletion deletion;
        QString region = {};          ///< where the token is
        QString cluster = {};         ///< the server's address: a profile may come to have another one
        bool toldOfSuccessor = false; ///< that there is none that works; whoever still says so means it
        std::optional<Instant> claimedAt = {}; ///< since when a console is deleting it

        bool operator==(const Entry &) const = default;
    };
    using Entries = QVector<Entry>;

    /// In \a folder; empty: nothing is kept.
    DeletionFile(const QString &folder, const QUuid &profile);

    /// What is there now. What cannot be read, or makes no sense, is left out and left alone.
    Entries read();
    /// True if another console may have written since the last read() or change().
    bool isNewer() const;
    /// Reads, lets \a edit change it and writes, while nobody else does. Answers what is there afterwards,
    /// with what others wrote. A file of which not everything could be read is set aside, not written over.
    Result<Entries> change(const std::function<void(Entries &)> &edit);
    /// Where the file that could not be read was put, told once; empty: nowhere.
    QString takeSetAside();

private:
    Result<void> setAside();
    Result<void> write(const Entries &entries) const;
    QString path() const;

    QString m_folder;
    QString m_name;
    Entries m_kept; ///< where there is no folder
    QDateTime m_readAt;
    qint64 m_size = -1;
    bool m_broken = false; ///< read() could not make sense of all of it
    QString m_setAside;
};

} // namespace chatelaine::nomad
