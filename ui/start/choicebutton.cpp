// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/choicebutton.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

namespace {
constexpr int pictureSize = 32;
constexpr int preferredWidth = 480;
constexpr qreal radius = 8;
} // namespace

ChoiceButton::ChoiceButton(const QString &iconName, const QString &title, const QString &explanation,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_explanation(explanation)
{
    setText(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceButton::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QRect ChoiceButton::textRect(int width) const
{
    const int left = look::large + pictureSize + look::large;
    const int room = width - left - look::large;
    const int titleHeight = QFontMetrics(titleFont()).height();
    const QRect body = fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_explanation);
    return {left, look::large, room, titleHeight + look::small + body.height()};
}

int ChoiceButton::heightForWidth(int width) const
{
    return textRect(width).height() + 2 * look::large;
}

QSize ChoiceButton::sizeHint() const
{
    return {preferredWidth, heightForWidth(preferredWidth)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {preferredWidth / 2, heightForWidth(preferredWidth)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown();
    const qreal width = hasFocus() ? 2.0 : 1.0;
    painter.setPen(QPen(hasFocus() || lit ? palette().color(QPalette::Highlight) : look::border(), width));
    painter.setBrush(isDown() ? look::background(Tone::Accent) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const QRect area = textRect(this->width());
    const QRect iconRect(look::large, area.center().y() - pictureSize / 2, pictureSize, pictureSize);
    look::icon(m_iconName).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), iconRect));

    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(titleFont());
    const QRect drawn = QStyle::visualRect(layoutDirection(), rect(), area);
    QString title = text();
    title.remove(QLatin1Char('&'));
    painter.drawText(drawn, Qt::AlignLeading | Qt::AlignTop, title);
    painter.setFont(font());
    painter.setPen(look::secondaryText());
    painter.drawText(drawn.adjusted(0, QFontMetrics(titleFont()).height() + look::small, 0, 0),
                     int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, m_explanation);
}

} // namespace chatelaine
