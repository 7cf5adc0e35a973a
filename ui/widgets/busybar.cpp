// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/busybar.h"

#include "widgets/stylepaint.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Working"));
    m_run.setStartValue(0.0);
    m_run.setEndValue(1.0);
    m_run.setDuration(1400);
    m_run.setLoopCount(-1);
    connect(&m_run, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

QSize BusyBar::sizeHint() const
{
    return {fontMetrics().height() * 12, 4};
}

void BusyBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_run.start();
}

void BusyBar::hideEvent(QHideEvent *event)
{
    m_run.stop();
    QWidget::hideEvent(event);
}

void BusyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal corner = height() / 2.0;
    stylepaint::box(painter, rect(), look::border(), {}, 0, corner);
    const qreal at = m_run.state() == QAbstractAnimation::Running ? m_run.currentValue().toReal() : 0.5;
    const qreal part = width() * 0.35;
    const QRectF run = QRectF((width() + part) * at - part, 0, part, height()).intersected(rect());
    stylepaint::box(painter, run, stylepaint::ringColour(), {}, 0, corner);
}

} // namespace chatelaine
