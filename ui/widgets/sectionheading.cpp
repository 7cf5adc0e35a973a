// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectionheading.h"

#include <QApplication>
#include <QEvent>

namespace chatelaine {

SectionHeading::SectionHeading(const QString &text, Level level, QWidget *parent)
    : QLabel(text, parent)
    , m_level(level)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(level == Level::Page);
    scaleFont();
}

void SectionHeading::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        scaleFont();
}

void SectionHeading::scaleFont()
{
    QFont font = QApplication::font(this);
    const qreal factor = m_level == Level::Page ? 1.45 : 1.08;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(QFont::DemiBold);
    setFont(font);
}

} // namespace chatelaine
