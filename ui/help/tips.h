// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace chatelaine {

/// Something worth knowing on a page, for whoever sees it the first time.
struct Tip
{
    QString name; ///< of the page's class, by which it is remembered as read
    QString text; ///< empty: there is none
};

Tip tipFor(const QWidget &page);

} // namespace chatelaine
