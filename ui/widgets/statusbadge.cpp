// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusbadge.h"

#include <QPainter>

namespace chatelaine {

StatusBadge::StatusBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setContent(const QString &text, const StatusStyle &style)
{
    m_text = text;
    m_style = style;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 0) : pillSize(m_text, font());
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_text.isEmpty())
        drawPill(painter, rect(), m_text, m_style, font());
}

} // namespace chatelaine
