// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "widgets/stylepaint.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace chatelaine {
namespace {

int crossSide(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

void drawCross(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(rect.topLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomLeft());
    painter.restore();
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    QString literal = text; // a name may hold an ampersand; it is no mnemonic here
    setText(literal.replace(u'&', QStringLiteral("&&")));
    setAccessibleName(tr("Remove filter: %1").arg(text));
    setToolTip(look::toolTip(accessibleName()));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &Chip::removed);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int words =
        std::min(metrics.size(Qt::TextShowMnemonic, text()).width(), metrics.averageCharWidth() * 48);
    return {words + crossSide(metrics) + metrics.height() * 2, metrics.height() + 10};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const qreal corner = height() / 2.0;
    const QColor ink = look::text(Tone::Accent);
    const QColor fill = look::background(Tone::Accent);
    stylepaint::box(painter, rect(),
                    isDown()       ? stylepaint::mixed(fill, ink, 0.2)
                    : underMouse() ? stylepaint::mixed(fill, ink, 0.1)
                                   : fill,
                    {}, 0, corner);
    if (hasFocus())
        stylepaint::focusRing(painter, rect(), corner);
    const int side = crossSide(metrics);
    const int pad = metrics.height() * 2 / 3;
    const QRect words(pad, 0, width() - pad * 2 - side - pad / 2, height());
    painter.setPen(ink);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    painter.drawText(place(words),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter |
                         Qt::TextShowMnemonic,
                     metrics.elidedText(text(), Qt::ElideRight, words.width() + 1, Qt::TextShowMnemonic));
    drawCross(
        painter,
        QRectF(place(QRect(width() - pad - side, (height() - side) / 2, side, side))).adjusted(1, 1, -1, -1),
        ink);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace chatelaine
