// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/contextbar.h"

#include "widgets/theme.h"

#include <QPainter>

namespace chatelaine {

void ContextBar::setBand(const QColor &colour)
{
    m_band = colour;
    update();
}

void ContextBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look::border());
    if (m_band.isValid())
        painter.fillRect(QRect(0, 0, width(), bandHeight), m_band);
}

} // namespace chatelaine
