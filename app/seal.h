// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chatelaine {

/// Release builds only, both: a debugger is for whoever builds the program. What could be in memory never
/// reaches a core dump. To be called first of all, it is inherited by what is started from here.
void leaveNoCoreDump();
/// From now on no program of the same user can trace this one or read its memory; no core dump is written
/// anywhere, also where a program collects them.
void sealMemory();

/// Asks the desktop's portal something, and waits for its answer for a moment. The portal finds out who asks
/// by reading a folder that is closed once memory is sealed, and remembers it: without this it answers
/// nothing afterwards. See https://github.com/flatpak/xdg-desktop-portal/issues/785.
void introduceToPortal();

} // namespace chatelaine
