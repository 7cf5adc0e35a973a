// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

namespace chatelaine {

/// How often a console makes a backup by itself.
enum class BackupRhythm { Off, Hourly, Daily, Weekly };

/// Zero for Off.
constexpr Duration lengthOf(BackupRhythm rhythm)
{
    switch (rhythm) {
    case BackupRhythm::Hourly:
        return std::chrono::hours(1);
    case BackupRhythm::Daily:
        return std::chrono::days(1);
    case BackupRhythm::Weekly:
        return std::chrono::weeks(1);
    case BackupRhythm::Off:
        break;
    }
    return Duration(0);
}

/// Backups that are made without being asked for.
struct BackupSchedule
{
    static constexpr int fewestKept = 1;
    static constexpr int mostKept = 365;

    BackupRhythm rhythm = BackupRhythm::Off;
    QString folder;
    int kept = 14; ///< the oldest go once there are more

    bool operator==(const BackupSchedule &) const = default;
};

/// What became of a look whether a backup is due.
struct ScheduledBackup
{
    std::optional<Instant> newest; ///< of those in the folder that this store made by itself
    QString made;                  ///< path of the one that was made now; empty: none was due
    int removed = 0;               ///< older ones that went
};

} // namespace chatelaine
