// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backupschedule.h"

namespace chatelaine {

class Settings;

/// Which stores this console backs up by itself, and how: kept on this machine, as folders are its own.
namespace backupschedules {

/// Of the store at \a path; Off unless somebody has set it.
BackupSchedule of(const Settings &settings, const QString &path);
void set(Settings &settings, const QString &path, const BackupSchedule &schedule);

} // namespace backupschedules

} // namespace chatelaine
