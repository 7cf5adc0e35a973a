// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/factlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace chatelaine {

FactLabel::FactLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    hide();
}

void FactLabel::setContent(const QString &iconName, const QString &text, Tone tone)
{
    m_iconName = iconName;
    m_tone = tone;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    paint();
}

QString FactLabel::text() const
{
    return m_text->text();
}

void FactLabel::paint()
{
    const QColor colour =
        m_tone == Tone::Neutral ? palette().color(QPalette::WindowText) : look::text(m_tone);
    const int size = look::iconSize(fontMetrics());
    m_icon->setFixedWidth(size);
    m_icon->setPixmap(m_iconName.isEmpty() ? QPixmap()
                                           : look::pixmap(m_iconName, colour, size, devicePixelRatioF()));
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::WindowText, colour);
    m_text->setPalette(colours);
}

void FactLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paint();
    QWidget::changeEvent(event);
}

} // namespace chatelaine
