// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace chatelaine {

/// The look of the program: Fusion with roomy metrics, rounded inputs and buttons, a clear focus ring, flat
/// headers, menus and scroll bars. All colours come from the palette and look::. Lengths follow the font, so
/// that big fonts and every scale factor work.
class ChatelaineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ChatelaineStyle();

    /// Whether things may move to say something; as the base style has it, unless the person wants none.
    void setAnimated(bool animated) { m_animated = animated; }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    QRect comboPart(const QStyleOptionComplex &option, SubControl part) const;
    QRect spinPart(const QStyleOptionComplex &option, SubControl part) const;
    QRect scrollPart(const QStyleOptionSlider &option, SubControl part) const;
    void drawPushButtonLabel(const QStyleOptionButton &option, QPainter *painter,
                             const QWidget *widget) const;
    void drawMirroredLabel(const QStyleOptionButton &label, QPainter *painter, const QWidget *widget) const;
    void drawMenuButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawSpin(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, QPalette::ColorRole ground) const;

    bool m_animated = true;
};

} // namespace chatelaine
