// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverfacts.h"
#include "nomadwire/nomadtypes.h"

namespace chatelaine::nomad {

/// What probing found, feature by feature, for people.
QVector<ServerFeature> featuresOf(const Capabilities &capabilities);
/// The version, or the range that the features leave: "1.4 or newer".
QString versionOf(const Capabilities &capabilities);

} // namespace chatelaine::nomad
