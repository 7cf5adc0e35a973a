// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QVBoxLayout;
class QWidget;

namespace chatelaine {

/// Gives \a page one column of comfortable reading width in its middle, scrolling when the window is too low,
/// and returns its layout.
QVBoxLayout *centredColumn(QWidget &page);
/// Quieter text below a heading, wrapped.
QLabel *captionLabel(const QString &text, QWidget *parent);

} // namespace chatelaine
