// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostics/fact.h"

class QSettings;

namespace chatelaine {

class Redaction;

/// What a bug report says of the settings: the values of a few known keys, and of all others how many there
/// are. A new setting is not told until it stands in the list here.
Facts settingsFacts(const QSettings &settings);

/// Lets \a redaction hide what the settings know: stores and folders of backups, names and addresses of
/// connections; and who uses this computer.
void hideWhatSettingsKnow(const QSettings &settings, Redaction &redaction);

} // namespace chatelaine
