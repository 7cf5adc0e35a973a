// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;

namespace chatelaine {

/// A push button that follows \a action: text, icon, state and tool tip.
QPushButton *actionButton(QAction *action);

} // namespace chatelaine
