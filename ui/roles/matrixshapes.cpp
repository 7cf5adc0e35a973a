// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixshapes.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QWidget>

namespace chatelaine {

namespace {

constexpr int firstShare = 100; // kinds from here on are discs, filled in steps
constexpr int shareSteps = 24;

void drawBox(QPainter &painter, int size, QStyle::State state, const QWidget &widget)
{
    QStyleOptionButton option;
    option.initFrom(&widget);
    option.palette = QGuiApplication::palette(); // an item view's highlight is a soft one
    option.rect = QRect(0, 0, size, size);
    option.state = QStyle::State_Enabled | state;
    widget.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, nullptr);
}

void drawSign(QPainter &painter, int size, bool plus, const QColor &colour)
{
    const qreal middle = size / 2.0;
    const qreal reach = size * 0.32;
    painter.setPen(QPen(colour, std::max(1.8, size / 6.0), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(middle - reach, middle), QPointF(middle + reach, middle));
    if (plus)
        painter.drawLine(QPointF(middle, middle - reach), QPointF(middle, middle + reach));
}

void drawArrow(QPainter &painter, int size, bool open, const QWidget &widget)
{
    painter.setPen(QPen(look::secondaryText(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(size / 2.0, size / 2.0);
    if (open)
        painter.rotate(90);
    else if (widget.layoutDirection() == Qt::RightToLeft)
        painter.rotate(180);
    const qreal reach = size * 0.26;
    painter.drawPolyline(QPolygonF({{-reach / 2, -reach}, {reach / 2, 0}, {-reach / 2, reach}}));
}

void drawQuestion(QPainter &painter, int size, const QWidget &widget)
{
    QFont font = widget.font();
    font.setPixelSize(size);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(look::text(Tone::Warning));
    painter.drawText(QRect(0, 0, size, size), Qt::AlignCenter, QStringLiteral("?"));
}

void drawShare(QPainter &painter, int size, int step)
{
    const QColor colour = step == 0 ? look::secondaryText() : look::text(Tone::Good);
    const QRectF disc = QRectF(0, 0, size, size).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(colour, 1.4));
    painter.drawEllipse(disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    constexpr int fullCircle = 360 * 16;
    if (step == shareSteps)
        painter.drawEllipse(disc);
    else
        painter.drawPie(disc, 90 * 16, -fullCircle * step / shareSteps);
}

void drawIcon(QPainter &painter, const QString &name, const QColor &colour, int size, const QWidget &widget)
{
    painter.drawPixmap(0, 0, look::pixmap(name, colour, size, widget.devicePixelRatioF()));
}

void drawShape(QPainter &painter, MatrixShape shape, int size, const QWidget &widget)
{
    switch (shape) {
    case MatrixShape::Tick:
        return drawIcon(painter, QStringLiteral("checkmark"), look::text(Tone::Good), size, widget);
    case MatrixShape::Lock:
        return drawIcon(painter, QStringLiteral("object-locked"), look::secondaryText(), size, widget);
    case MatrixShape::Policy:
        return drawIcon(painter, QStringLiteral("document-properties"), look::secondaryText(), size, widget);
    case MatrixShape::Role:
        return drawIcon(painter, QStringLiteral("user-group-properties"), look::secondaryText(), size,
                        widget);
    case MatrixShape::Everything:
        return drawIcon(painter, QStringLiteral("dialog-password"), look::secondaryText(), size, widget);
    case MatrixShape::Box:
        return drawBox(painter, size, QStyle::State_Off, widget);
    case MatrixShape::TickedBox:
        return drawBox(painter, size, QStyle::State_On, widget);
    case MatrixShape::PartBox:
        return drawBox(painter, size, QStyle::State_NoChange, widget);
    case MatrixShape::Plus:
        return drawSign(painter, size, true, look::text(Tone::Good));
    case MatrixShape::Minus:
        return drawSign(painter, size, false, look::text(Tone::Bad));
    case MatrixShape::Question:
        return drawQuestion(painter, size, widget);
    case MatrixShape::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::text(Tone::Accent));
        painter.drawEllipse(QRectF(size * 0.25, size * 0.25, size * 0.5, size * 0.5));
        break;
    case MatrixShape::ArrowOpen:
    case MatrixShape::ArrowClosed:
        return drawArrow(painter, size, shape == MatrixShape::ArrowOpen, widget);
    }
}

} // namespace

int MatrixShapes::side(const QFontMetrics &metrics)
{
    return look::iconSize(metrics);
}

void MatrixShapes::forgetOldTheme(const QWidget &widget)
{
    const qint64 palette = QGuiApplication::palette().cacheKey();
    if (palette == m_palette && qFuzzyCompare(m_ratio, widget.devicePixelRatioF()))
        return;
    m_cache.clear();
    m_palette = palette;
    m_ratio = widget.devicePixelRatioF();
}

QPixmap MatrixShapes::cached(int kind, int size, const QWidget &widget)
{
    forgetOldTheme(widget);
    const qint64 key = qint64{kind} << 32 | size;
    const auto known = m_cache.constFind(key);
    if (known != m_cache.cend())
        return *known;
    QPixmap pixmap(QSize(size, size) * m_ratio);
    pixmap.setDevicePixelRatio(m_ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (kind >= firstShare)
        drawShare(painter, size, kind - firstShare);
    else
        drawShape(painter, static_cast<MatrixShape>(kind), size, widget);
    painter.end();
    m_cache.insert(key, pixmap);
    return pixmap;
}

QPixmap MatrixShapes::shape(MatrixShape shape, int size, const QWidget &widget)
{
    return cached(static_cast<int>(shape), size, widget);
}

QPixmap MatrixShapes::share(int held, int size, int side, const QWidget &widget)
{
    int step = size > 0 ? held * shareSteps / size : 0;
    if (held > 0 && held < size)
        step = std::clamp(step, 1, shareSteps - 1); // some is never drawn as none or all
    return cached(firstShare + step, side, widget);
}

} // namespace chatelaine
