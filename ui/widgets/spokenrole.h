// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace chatelaine {

/// Lets assistive technology know \a widget, of which Qt knows only that it is one, as a \a role. An editable
/// text is one that holds a secret: it is there, and nothing of it is said.
void setSpokenRole(QWidget &widget, QAccessible::Role role);

} // namespace chatelaine
