// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chatelaine {

class ConsoleView;

/// Brings the keyboard to the next (\a by 1) or the previous (\a by -1) part of \a console: its messages, the
/// list of pages and, of the page in front, the filters and buttons, the list and the details. Parts that are
/// hidden, or that have nothing to go to, are left out.
void stepRegion(ConsoleView &console, int by);

} // namespace chatelaine
