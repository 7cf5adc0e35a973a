// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/contextbar.h"

#include "widgets/theme.h"

#include <QPainter>

namespace chatelaine {

void ContextBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look::border());
}

} // namespace chatelaine
