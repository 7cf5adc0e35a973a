// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chatelaine {

class Backend;

/// Why nothing can be written to the server behind \a backend at the moment, in a sentence; empty while it
/// can, and where there is no server.
QString writesRefused(Backend &backend);

} // namespace chatelaine
