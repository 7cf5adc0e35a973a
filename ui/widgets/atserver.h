// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chatelaine {

class Backend;

/// "At the server “Playground”.", for questions after which something is gone: several consoles may be open.
/// Empty for the store on this computer.
QString atServer(Backend &backend);

} // namespace chatelaine
