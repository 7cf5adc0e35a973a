// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/centred.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr int charactersPerLine = 66; // a comfortable measure

/// A label whose colour follows the theme.
class CaptionLabel : public QLabel
{
public:
    CaptionLabel(const QString &text, QWidget *parent)
        : QLabel(text, parent)
    {
        recolour();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            recolour();
    }

private:
    void recolour()
    {
        QPalette colours;
        colours.setColor(QPalette::WindowText, look::secondaryText());
        setPalette(colours);
    }
};

} // namespace

QVBoxLayout *centredColumn(QWidget &page)
{
    auto *scroll = new QScrollArea(&page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(&page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    auto *row = new QHBoxLayout(content);
    auto *middle = new QVBoxLayout;
    row->addStretch(1);
    row->addLayout(middle, 8);
    row->addStretch(1);
    auto *column = new QWidget(content);
    column->setMaximumWidth(page.fontMetrics().averageCharWidth() * charactersPerLine + 4 * look::huge);
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(2);

    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(look::medium + look::small);
    return layout;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    auto *label = new CaptionLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace chatelaine
