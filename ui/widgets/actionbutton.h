// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;
class QToolButton;

namespace chatelaine {

/// A push button that follows \a action: text, icon, state, tool tip and whether it is there at all.
QPushButton *actionButton(QAction *action);
/// A tool button with the icon and the text of \a action, which Tab reaches; absent with the action.
QToolButton *actionToolButton(QAction *action);

} // namespace chatelaine
