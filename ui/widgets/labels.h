// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace chatelaine {

/// A label of plain text that wraps: nothing in \a text is taken for markup.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The same in the quieter colour of captions and hints.
QLabel *captionLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The words of a label or an action without the mark of its access key.
QString withoutMnemonic(QString text);

} // namespace chatelaine
