// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace chatelaine {

/// Lets Ctrl+C in the terminal, a closed terminal and an ordinary kill end \a application as Quit does: the
/// clipboard is cleared, settings are saved, the demo's folder goes. Does nothing where there are no such
/// signals.
void quitOnSignals(QCoreApplication &application);

} // namespace chatelaine
