// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chatelainestyle.h"

#include "widgets/stylepaint.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyleOption>

namespace chatelaine {
namespace {

int textHeight(const QStyleOption *option)
{
    return option ? option->fontMetrics.height() : QFontMetrics(QApplication::font()).height();
}

// 32 at the usual 16 pixels of a line of text.
int inputHeight(const QStyleOption *option)
{
    return textHeight(option) + 16;
}

QSize atLeast(const QSize &size, int height)
{
    return {size.width(), std::max(size.height(), height)};
}

} // namespace

int ChatelaineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
        return 2; // room for the focus ring, and for a viewport inside rounded corners
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(18, textHeight(option));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_FocusFrameHMargin:
        return 7;
    case PM_FocusFrameVMargin:
        return 2;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 12;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 5;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarVMargin:
        return 1;
    case PM_MenuBarHMargin:
        return 6;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarFrameWidth:
        return 2;
    case PM_ToolBarIconSize:
        return std::max(16, textHeight(option));
    case PM_SplitterWidth:
        return 9;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 20 : 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ChatelaineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                               QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return m_animated ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 1;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize ChatelaineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                        const QWidget *widget) const
{
    if (type == CT_MenuItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), 9};
        const int gap = textHeight(option) * 2; // between the words and their shortcut
        return {contents.width() + 62 + gap + (item ? item->maxIconWidth / 2 : 0),
                std::max(contents.height(), textHeight(option)) + 12};
    }
    if (type == CT_MenuBarItem)
        return contents + QSize(20, 14);
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + 16, textHeight(option) * 5),
                std::max(size.height(), inputHeight(option))};
    case CT_LineEdit:
        return atLeast(size + QSize(12, 0), inputHeight(option));
    case CT_ComboBox:
    case CT_SpinBox:
        return atLeast(size + QSize(16, 0), inputHeight(option));
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const int arrow = button && stylepaint::opensMenu(*button) ? stylepaint::menuArrowRoom : 0;
        return atLeast(QSize(std::max(size.width(), inputHeight(option)) + arrow, size.height()),
                       inputHeight(option));
    }
    case CT_HeaderSection:
        return atLeast(size, textHeight(option) + 16);
    case CT_ItemViewItem:
        return atLeast(size, textHeight(option) + 14);
    case CT_CheckBox:
    case CT_RadioButton: // the ring of the focus goes a little beyond the words
        return atLeast(size + QSize(3, 0), textHeight(option) + 8);
    default:
        return size;
    }
}

QRect ChatelaineStyle::subElementRect(SubElement element, const QStyleOption *option,
                                      const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(6, 0, -6, 0) : rect;
    }
    return rect;
}

QRect ChatelaineStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                      SubControl part, const QWidget *widget) const
{
    QRect rect;
    if (control == CC_ComboBox)
        rect = comboPart(*option, part);
    else if (control == CC_SpinBox)
        rect = spinPart(*option, part);
    else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
             control == CC_ScrollBar && slider)
        return scrollPart(*slider, part);
    return rect.isValid() ? visualRect(option->direction, option->rect, rect)
                          : QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace chatelaine
