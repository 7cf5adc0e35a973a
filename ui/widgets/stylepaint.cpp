// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stylepaint.h"

#include "widgets/theme.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace chatelaine::stylepaint {
namespace {

class Saved
{
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor shaded(const QStyleOption &option, const QColor &colour)
{
    const QColor ink = option.palette.color(QPalette::WindowText);
    if (!isOn(option, QStyle::State_Enabled))
        return colour;
    if (isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On))
        return mixed(colour, ink, 0.14);
    return isOn(option, QStyle::State_MouseOver) ? mixed(colour, ink, 0.06) : colour;
}

void indicatorBox(QPainter &painter, const QStyleOption &option, const QRectF &rect, bool filled,
                  qreal corner)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const QColor accent = enabled ? option.palette.color(QPalette::Highlight)
                                  : option.palette.color(QPalette::Disabled, QPalette::Text);
    const QColor empty = option.palette.color(enabled ? QPalette::Base : QPalette::Window);
    const QColor fill = filled ? accent : shaded(option, empty);
    box(painter, rect, fill, filled ? accent : (enabled ? inputBorder() : look::border()), 1, corner);
}

QRectF squareIn(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

} // namespace

bool opensMenu(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto blend = [share](float x, float y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()),
                            blend(a.blueF(), b.blueF()));
}

QColor inputBorder()
{
    return look::isDark() ? QColor(0x76, 0x7f, 0x8d) : QColor(0x86, 0x8e, 0x9c);
}
QColor dangerFill()
{
    return look::isDark() ? QColor(0xb8, 0x38, 0x2c) : QColor(0xca, 0x34, 0x28);
}
// Blue is as dark as red.
QColor ringColour(Filling filling)
{
    if (filling == Filling::Danger)
        return QGuiApplication::palette().color(QPalette::WindowText);
    return look::isDark() ? QColor(0x97, 0xa5, 0xff) : QColor(0x3f, 0x4f, 0xb5);
}

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal width,
         qreal corner)
{
    const Saved saved(painter);
    painter.setPen(width > 0 && line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner - half, corner - half);
}

void focusRing(QPainter &painter, const QRectF &rect, qreal corner, Filling filling)
{
    box(painter, rect, {}, ringColour(filling), ring, corner);
}

void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    const Saved saved(painter);
    const qreal reach = std::clamp(std::min(rect.width(), rect.height()) * 0.32, 2.5, 5.0);
    const int turns = direction == Qt::DownArrow   ? 0
                      : direction == Qt::LeftArrow ? 1
                      : direction == Qt::UpArrow   ? 2
                                                   : 3;
    painter.translate(rect.center());
    painter.rotate(turns * 90.0);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)});
}

void tick(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const Saved saved(painter);
    const qreal side = rect.width();
    painter.setPen(QPen(colour, std::max(1.6, side / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{rect.topLeft() + QPointF(side * 0.25, side * 0.53),
                                   rect.topLeft() + QPointF(side * 0.43, side * 0.70),
                                   rect.topLeft() + QPointF(side * 0.75, side * 0.32)});
}

void input(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool wrong = widget && widget->property("chatelaineInvalid").toBool();
    const QColor fill = option.palette.color(enabled ? QPalette::Base : QPalette::Window);
    if (isOn(option, QStyle::State_HasFocus))
        box(painter, option.rect, fill, wrong ? look::text(Tone::Bad) : ringColour(), ring);
    else
        box(painter, option.rect, fill,
            wrong     ? look::text(Tone::Bad)
            : enabled ? inputBorder()
                      : look::border());
}

Filling fillingOf(const QStyleOptionButton &option, const QWidget *widget)
{
    if (widget && widget->property("chatelaineDangerous").toBool())
        return Filling::Danger;
    const bool plain = widget && widget->property("chatelainePlain").toBool();
    return option.features.testFlag(QStyleOptionButton::DefaultButton) && !plain ? Filling::Primary
                                                                                 : Filling::None;
}

void pushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const Filling filling = fillingOf(option, widget);
    QColor fill = option.palette.color(QPalette::Button);
    if (enabled && filling != Filling::None)
        fill = filling == Filling::Danger ? dangerFill() : option.palette.color(QPalette::Highlight);
    else if (option.features.testFlag(QStyleOptionButton::Flat))
        fill = QColor();
    const bool hot = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken) ||
                     isOn(option, QStyle::State_On);
    if (!fill.isValid() && hot)
        fill = option.palette.color(QPalette::Window);
    const bool framed = filling == Filling::None && !option.features.testFlag(QStyleOptionButton::Flat);
    QRectF rect = option.rect;
    if (isOn(option, QStyle::State_HasFocus)) {
        focusRing(painter, rect, radius, filling);
        rect.adjust(ring, ring, -ring, -ring);
        if (filling != Filling::None)
            rect.adjust(1, 1, -1, -1);
    }
    const qreal corner = radius - (rect.left() - option.rect.left());
    const bool line = !enabled || (framed && !isOn(option, QStyle::State_HasFocus));
    const QColor edge = enabled ? mixed(look::border(), inputBorder(), 0.4) : look::border();
    if (fill.isValid())
        box(painter, rect, shaded(option, fill), line ? edge : QColor(), line ? 1 : 0, corner);
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    if (!isOn(option, QStyle::State_Enabled) && !isOn(option, QStyle::State_On))
        return;
    const QColor window = option.palette.color(QPalette::Window);
    if (isOn(option, QStyle::State_On))
        box(painter, option.rect, look::background(Tone::Accent), {}, 0);
    else if (isOn(option, QStyle::State_Sunken))
        box(painter, option.rect, mixed(window, option.palette.color(QPalette::WindowText), 0.16), {}, 0);
    else if (isOn(option, QStyle::State_MouseOver))
        box(painter, option.rect, mixed(window, option.palette.color(QPalette::WindowText), 0.08), {}, 0);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const QRectF rect = squareIn(option.rect);
    const bool partly = isOn(option, QStyle::State_NoChange);
    const bool filled = partly || isOn(option, QStyle::State_On);
    QStyleOption plain = option; // being checked fills the box; it must not shade it as well
    plain.state.setFlag(QStyle::State_On, false);
    indicatorBox(painter, plain, rect, filled, 4);
    const QColor ink = option.palette.color(QPalette::BrightText);
    if (partly)
        box(painter, QRectF(rect.left() + 4, rect.center().y() - 1, rect.width() - 8, 2), ink, {}, 0, 1);
    else if (filled)
        tick(painter, rect, ink);
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const QRectF rect = squareIn(option.rect);
    const bool filled = isOn(option, QStyle::State_On);
    QStyleOption plain = option;
    plain.state.setFlag(QStyle::State_On, false);
    indicatorBox(painter, plain, rect, filled, rect.width() / 2);
    const qreal inset = rect.width() * 0.31;
    if (filled)
        box(painter, rect.adjusted(inset, inset, -inset, -inset), option.palette.color(QPalette::BrightText),
            {}, 0, rect.width());
}

void scrollAreaFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const QWidget *viewport = area ? area->viewport() : nullptr;
    const QColor fill = viewport ? viewport->palette().color(viewport->backgroundRole()) : QColor();
    const bool wrong = widget && widget->property("chatelaineInvalid").toBool();
    const bool focused = isOn(option, QStyle::State_HasFocus);
    const QColor idle = widget && widget->inherits("QAbstractItemView")
                            ? look::border()
                            : mixed(look::border(), inputBorder(), 0.8);
    const QColor line = wrong ? look::text(Tone::Bad) : focused ? ringColour() : idle;
    const bool quiet = !focused && widget && widget->property("chatelaineQuiet").toBool();
    if (!quiet)
        box(painter, option.rect, fill, line, focused ? ring : 1);
}

} // namespace chatelaine::stylepaint
