// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chatelainestyle.h"

#include "widgets/stylepaint.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace chatelaine {
namespace {

template <class Option> const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

// The ring around whatever has no drawing of its own for it. Buttons and selected rows show their focus
// themselves.
void drawFocusRect(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QTabBar *>(widget) ||
        qobject_cast<const QComboBox *>(widget))
        return;
    if (qobject_cast<const QAbstractItemView *>(widget)) {
        if (!option.state.testFlag(QStyle::State_Selected))
            stylepaint::focusRing(painter, option.rect, 4);
        return;
    }
    QRect room = option.rect;
    if (qobject_cast<const QToolButton *>(widget))
        room.adjust(-3, -3, 3, 3); // QCommonStyle moves it in by as much
    else
        room.adjust(-1, 0, 3, 0); // words of a check box: not over their edges
    stylepaint::focusRing(painter, room);
}

void drawArrow(const QStyleOption &option, QPainter &painter, Qt::ArrowType direction)
{
    const auto group = option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    stylepaint::chevron(painter, option.rect, direction, option.palette.color(group, QPalette::Text));
}

void drawHeaderArrow(const QStyleOptionHeader &option, QPainter &painter, const QWidget *header)
{
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    const bool down = option.sortIndicator == QStyleOptionHeader::SortDown;
    QRect rect = option.rect; // Fusion puts it near the top edge
    if (header && option.orientation == Qt::Horizontal)
        rect.moveTop((header->height() - rect.height()) / 2);
    stylepaint::chevron(painter, rect, down ? Qt::DownArrow : Qt::UpArrow, stylepaint::ringColour());
}

void drawLine(const QStyleOptionFrame &option, QPainter &painter)
{
    const QPoint c = option.rect.center();
    const bool flat = option.frameShape == QFrame::HLine;
    painter.fillRect(flat ? QRect(option.rect.left(), c.y(), option.rect.width(), 1)
                          : QRect(c.x(), option.rect.top(), 1, option.rect.height()),
                     look::border());
}

void drawSplitter(const QStyleOption &option, QPainter &painter)
{
    const QPoint c = option.rect.center();
    const bool upright = option.state.testFlag(QStyle::State_Horizontal);
    const bool hot =
        option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const int width = hot ? 2 : 1;
    painter.fillRect(upright ? QRect(c.x(), option.rect.top(), width, option.rect.height())
                             : QRect(option.rect.left(), c.y(), option.rect.width(), width),
                     hot ? stylepaint::ringColour() : look::border());
}

// The icon in the colour of the words beside it: Breeze's own grey is lost on the accent.
QIcon inkedIcon(const QIcon &icon, const QSize &size, const QColor &ink, qreal ratio)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    return QIcon(pixmap);
}

/// A list has a softer highlight than a tick.
void drawItemCheck(const QStyleOption &option, QPainter &painter)
{
    QStyleOption tick = option;
    tick.palette = QGuiApplication::palette();
    stylepaint::checkBox(painter, tick);
}

} // namespace

ChatelaineStyle::ChatelaineStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ChatelaineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = as<QStyleOptionFrame>(option);
        if (frame && frame->lineWidth > 0)
            stylepaint::input(*painter, *option, widget);
        return;
    }
    case PE_FrameLineEdit:
        return stylepaint::input(*painter, *option, widget);
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(option))
            return stylepaint::pushButton(*painter, *button, widget);
        break;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool:
        return stylepaint::toolButton(*painter, *option);
    case PE_FrameFocusRect:
        return drawFocusRect(*option, *painter, widget);
    case PE_IndicatorItemViewItemCheck:
        return drawItemCheck(*option, *painter);
    case PE_IndicatorCheckBox:
        return stylepaint::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return stylepaint::radioButton(*painter, *option);
    case PE_IndicatorArrowDown:
        return drawArrow(*option, *painter, Qt::DownArrow);
    case PE_IndicatorArrowUp:
        return drawArrow(*option, *painter, Qt::UpArrow);
    case PE_IndicatorArrowLeft:
        return drawArrow(*option, *painter, Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return drawArrow(*option, *painter, Qt::RightArrow);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return drawHeaderArrow(*header, *painter, widget);
        break;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return stylepaint::scrollAreaFrame(*painter, *option, widget);
        return stylepaint::box(*painter, option->rect, {}, look::border());
    case PE_FrameMenu:
        return stylepaint::box(*painter, option->rect, {}, look::border(), 1, 0.5);
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            return stylepaint::listRow(*painter, *item);
        break;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          look::border());
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), look::border());
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ChatelaineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return drawPushButtonLabel(*button, painter, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return stylepaint::menuItem(*painter, *item);
        break;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return stylepaint::menuBarItem(*painter, *item);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_ToolBar:
        return;
    case CE_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return stylepaint::headerSection(*painter, *header);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          look::border());
        return;
    case CE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, look::secondaryText());
            if (quiet.orientation == Qt::Horizontal && quiet.textAlignment == Qt::AlignCenter)
                quiet.textAlignment =
                    Qt::AlignLeft | Qt::AlignVCenter; // Qt's default; the cells below start at the left
            quiet.state.setFlag(State_On, false);     // the selected column's heading need not be bold
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return stylepaint::tab(*painter, *tab);
        break;
    case CE_ProgressBar:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            return stylepaint::progress(*painter, *bar);
        break;
    case CE_ShapedFrame: {
        const auto *frame = as<QStyleOptionFrame>(option);
        if (frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine))
            return drawLine(*frame, *painter);
        break;
    }
    case CE_PushButtonBevel: // Qt draws none of a flat button, which has a focus, too
        if (const auto *button = as<QStyleOptionButton>(option);
            button && button->features.testFlag(QStyleOptionButton::Flat))
            return stylepaint::pushButton(*painter, *button, widget);
        break;
    case CE_Splitter:
        return drawSplitter(*option, *painter);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ChatelaineStyle::drawPushButtonLabel(const QStyleOptionButton &option, QPainter *painter,
                                          const QWidget *widget) const
{
    QStyleOptionButton label = option;
    if (stylepaint::fillingOf(option, widget) != stylepaint::Filling::None &&
        option.state.testFlag(State_Enabled)) {
        const QColor ink = option.palette.color(QPalette::BrightText);
        label.palette.setColor(QPalette::ButtonText, ink);
        if (!option.icon.isNull())
            label.icon = inkedIcon(option.icon, option.iconSize, ink, painter->device()->devicePixelRatio());
    }
    if (label.direction == Qt::RightToLeft && !label.icon.isNull() && !label.text.isEmpty())
        return drawMirroredLabel(label, painter, widget);
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

// Qt (6.4) moves the text away from its icon there, to the edge.
void ChatelaineStyle::drawMirroredLabel(const QStyleOptionButton &label, QPainter *painter,
                                        const QWidget *widget) const
{
    const bool enabled = label.state.testFlag(State_Enabled);
    const int mnemonic = styleHint(SH_UnderlineShortcut, &label, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                  : Qt::TextHideMnemonic;
    const int picture = label.iconSize.width() + look::small;
    const int words = painter->fontMetrics().size(Qt::TextShowMnemonic, label.text).width();
    const QRect both = alignedRect(label.direction, Qt::AlignCenter,
                                   QSize(picture + words, label.rect.height()), label.rect);
    const QRect iconRect(both.right() + 1 - label.iconSize.width(), both.top(), label.iconSize.width(),
                         both.height());
    label.icon.paint(painter, iconRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    drawItemText(painter, both.adjusted(0, 0, -picture, 0), Qt::AlignCenter | Qt::TextDontClip | mnemonic,
                 label.palette, enabled, label.text, QPalette::ButtonText);
}

} // namespace chatelaine
