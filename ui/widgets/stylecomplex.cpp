// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chatelainestyle.h"

#include "widgets/stylepaint.h"
#include "widgets/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace chatelaine {
namespace {

/// What a scroll bar stands on: what it scrolls may be drawn on the window itself.
QPalette::ColorRole groundOf(const QWidget *bar)
{
    const QWidget *holder = bar ? bar->parentWidget() : nullptr; // the area puts its bars into one
    const auto *area = qobject_cast<const QAbstractScrollArea *>(holder ? holder->parentWidget() : nullptr);
    if (!area)
        return QPalette::Base;
    return area->viewport()->autoFillBackground() ? area->viewport()->backgroundRole() : QPalette::Window;
}

// Room for the arrow at the end of a combo or spin box.
int arrowWidth(const QStyleOption &option)
{
    return std::max(24, option.fontMetrics.height() * 3 / 2);
}

QColor ink(const QStyleOption &option, bool usable = true)
{
    const bool enabled = usable && option.state.testFlag(QStyle::State_Enabled);
    return option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
}

} // namespace

void ChatelaineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                         QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo)
        return drawCombo(*combo, *painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        control == CC_SpinBox && spin)
        return drawSpin(*spin, *painter, widget);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && slider)
        return drawScrollBar(*slider, *painter, groundOf(widget));
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && button && stylepaint::opensMenu(*button))
        return drawMenuButton(*button, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// Qt puts the arrow of such a button into its lower corner; here it stands in line with the words.
void ChatelaineStyle::drawMenuButton(const QStyleOptionToolButton &option, QPainter &painter,
                                     const QWidget *widget) const
{
    QStyleOptionToolButton part(option);
    part.features &= ~QStyleOptionToolButton::HasMenu;
    part.text.clear();
    part.icon = {};
    QProxyStyle::drawComplexControl(CC_ToolButton, &part, &painter, widget);
    part.text = option.text;
    part.icon = option.icon;
    part.rect =
        visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -stylepaint::menuArrowRoom, 0));
    drawControl(CE_ToolButtonLabel, &part, &painter, widget);
    const QRect arrow(option.rect.right() - stylepaint::menuArrowRoom - 2, option.rect.top(),
                      stylepaint::menuArrowRoom, option.rect.height());
    stylepaint::chevron(painter, visualRect(option.direction, option.rect, arrow), Qt::DownArrow,
                        ink(option));
}

QRect ChatelaineStyle::comboPart(const QStyleOptionComplex &option, SubControl part) const
{
    const QRect &r = option.rect;
    const int arrow = arrowWidth(option);
    switch (part) {
    case SC_ComboBoxEditField:
        return r.adjusted(9, 2, -arrow, -2);
    case SC_ComboBoxArrow:
        return {r.right() - arrow, r.top(), arrow, r.height()};
    case SC_ComboBoxListBoxPopup:
    case SC_ComboBoxFrame:
        return r;
    default:
        return {};
    }
}

QRect ChatelaineStyle::spinPart(const QStyleOptionComplex &option, SubControl part) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const QRect &r = option.rect;
    const int arrow = buttons ? arrowWidth(option) : 0;
    const int half = r.height() / 2;
    switch (part) {
    case SC_SpinBoxEditField:
        return r.adjusted(7, 2, -std::max(arrow, 7), -2);
    case SC_SpinBoxUp:
        return {r.right() - arrow, r.top() + 2, arrow, half - 2};
    case SC_SpinBoxDown:
        return {r.right() - arrow, r.top() + half, arrow, half - 2};
    case SC_SpinBoxFrame:
        return r;
    default:
        return {};
    }
}

void ChatelaineStyle::drawCombo(const QStyleOptionComboBox &option, QPainter &painter,
                                const QWidget *widget) const
{
    if (option.frame || option.editable)
        stylepaint::input(painter, option, widget);
    if (!option.editable && option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled))
        stylepaint::box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2),
                        stylepaint::mixed(option.palette.color(QPalette::Base),
                                          option.palette.color(QPalette::Text), 0.04),
                        {}, 0, 4);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    stylepaint::chevron(painter, arrow, Qt::DownArrow, ink(option));
}

void ChatelaineStyle::drawSpin(const QStyleOptionSpinBox &option, QPainter &painter,
                               const QWidget *widget) const
{
    if (option.frame)
        stylepaint::input(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto draw = [&](SubControl part, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag step) {
        const QRectF rect = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        if (option.activeSubControls == part && option.state.testFlag(State_MouseOver))
            stylepaint::box(painter, rect.adjusted(2, 0, -2, 0), look::background(Tone::Neutral), {}, 0, 3);
        stylepaint::chevron(painter, rect, direction, ink(option, option.stepEnabled.testFlag(step)));
    };
    draw(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    draw(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

QRect ChatelaineStyle::scrollPart(const QStyleOptionSlider &option, SubControl part) const
{
    const bool flat = option.orientation == Qt::Horizontal;
    const int length = flat ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 wanted =
        range > 0 ? length * qint64(option.pageStep) / std::max<qint64>(1, range + option.pageStep) : length;
    const int thumb = static_cast<int>(std::clamp<qint64>(wanted, std::min(length, 32), length));
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                              length - thumb, option.upsideDown);
    const auto along = [&](int from, int to) {
        const QRect rect = flat ? QRect(from, 0, to - from, option.rect.height())
                                : QRect(0, from, option.rect.width(), to - from);
        return visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return option.rect;
    case SC_ScrollBarSlider:
        return along(start, start + thumb);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length);
    default:
        return {};
    }
}

void ChatelaineStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter,
                                    QPalette::ColorRole ground) const
{
    painter.fillRect(option.rect, option.palette.color(ground));
    if (option.maximum <= option.minimum)
        return;
    const bool hot = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    const QColor base = stylepaint::mixed(look::border(), stylepaint::inputBorder(), hot ? 1.0 : 0.55);
    const qreal inset = hot ? 2 : 3;
    const QRectF thumb =
        QRectF(scrollPart(option, SC_ScrollBarSlider)).adjusted(inset, inset, -inset, -inset);
    stylepaint::box(painter, thumb, base, {}, 0, std::min(thumb.width(), thumb.height()) / 2);
}

} // namespace chatelaine
