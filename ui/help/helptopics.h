// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace chatelaine {

/// The page of the guide about \a widget, or about what it stands in: the one table of pages and dialogs.
/// Empty if neither is in it.
QString guidePageAbout(const QWidget *widget);
/// The same for a class, by its name without the namespace.
QString guidePageOfClass(const QString &name);

} // namespace chatelaine
