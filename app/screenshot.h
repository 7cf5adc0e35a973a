// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chatelaine {

class MainWindow;

/// Once the console in \a window has drawn its rows, selects one, writes a picture of the window to
/// \a file and ends the program; into a folder, a picture of each page that the documentation shows. See
/// installer/screenshots.
void takeScreenshot(MainWindow &window, const QString &file);

} // namespace chatelaine
