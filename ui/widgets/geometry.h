// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace chatelaine {

class Settings;

/// Restores the geometry that was kept under \a window's object name, and keeps it again each time \a window
/// is hidden.
/// \a settings must live longer than \a window.
void rememberGeometry(QWidget &window, Settings &settings);

} // namespace chatelaine
