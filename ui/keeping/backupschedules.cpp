// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/backupschedules.h"

#include "session/settings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chatelaine::backupschedules {

namespace {

const QString rhythmKey = QStringLiteral("every");
const QString folderKey = QStringLiteral("folder");
const QString keptKey = QStringLiteral("kept");

/// A path has signs that a key of the settings cannot have.
QString keyOf(const QString &path)
{
    return QStringLiteral("automaticBackups/") +
           QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString nameOf(BackupRhythm rhythm)
{
    switch (rhythm) {
    case BackupRhythm::Hourly:
        return QStringLiteral("hour");
    case BackupRhythm::Daily:
        return QStringLiteral("day");
    case BackupRhythm::Weekly:
        return QStringLiteral("week");
    case BackupRhythm::Off:
        break;
    }
    return {};
}

BackupRhythm rhythmOf(const QString &name)
{
    for (const BackupRhythm rhythm : {BackupRhythm::Hourly, BackupRhythm::Daily, BackupRhythm::Weekly}) {
        if (nameOf(rhythm) == name)
            return rhythm;
    }
    return BackupRhythm::Off;
}

} // namespace

BackupSchedule of(const Settings &settings, const QString &path)
{
    const QJsonObject kept = QJsonDocument::fromJson(settings.viewState(keyOf(path))).object();
    BackupSchedule schedule;
    schedule.rhythm = rhythmOf(kept.value(rhythmKey).toString());
    schedule.folder = kept.value(folderKey).toString();
    schedule.kept = std::clamp(kept.value(keptKey).toInt(schedule.kept), BackupSchedule::fewestKept,
                               BackupSchedule::mostKept);
    return schedule;
}

void set(Settings &settings, const QString &path, const BackupSchedule &schedule)
{
    const QJsonObject kept{
        {rhythmKey, nameOf(schedule.rhythm)}, {folderKey, schedule.folder}, {keptKey, schedule.kept}};
    settings.setViewState(keyOf(path), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace chatelaine::backupschedules
