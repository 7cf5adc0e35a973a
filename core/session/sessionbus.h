// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

namespace chatelaine {

/// The message bus of the desktop that this process was given; one that is not connected where there is none:
/// asking for it starts no bus.
QDBusConnection givenSessionBus();

} // namespace chatelaine
