// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/labels.h"

class QVBoxLayout;
class QWidget;

namespace chatelaine {

/// Gives \a page one column of comfortable reading width in its middle, scrolling when the window is too low,
/// and returns its layout.
QVBoxLayout *centredColumn(QWidget &page);

} // namespace chatelaine
