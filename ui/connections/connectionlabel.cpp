// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionlabel.h"

#include "connections/connectioncolours.h"
#include "connections/connectionwords.h"
#include "models/tokentext.h"
#include "widgets/theme.h"

#include <QPainter>

namespace chatelaine {

namespace {
constexpr int radius = 5;
constexpr int room = 3; ///< above and below the name
} // namespace

ConnectionLabel::ConnectionLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ConnectionLabel::setConnection(const ConnectionProfile &profile)
{
    m_name = text::cell(connectionwords::nameOf(profile));
    m_colour = profile.colour;
    const QString words =
        m_colour == ConnectionColour::None
            ? m_name
            : tr("%1 (%2)", "a connection and its colour").arg(m_name, connectionwords::of(m_colour));
    setAccessibleName(words);
    setToolTip(look::toolTip(words));
    updateGeometry();
    update();
}

QFont ConnectionLabel::nameFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int ConnectionLabel::margin() const
{
    return m_colour == ConnectionColour::None ? 0 : look::medium;
}

QSize ConnectionLabel::sizeHint() const
{
    const QFontMetrics metrics(nameFont());
    return {metrics.horizontalAdvance(m_name) + 2 * margin() + 1, metrics.height() + 2 * room};
}

QSize ConnectionLabel::minimumSizeHint() const
{
    const int least = QFontMetrics(nameFont()).averageCharWidth() * 8 + 2 * margin();
    return {std::min(least, sizeHint().width()), sizeHint().height()};
}

void ConnectionLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = fillOf(m_colour);
    if (fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    painter.setFont(nameFont());
    painter.setPen(fill.isValid() ? QColor(Qt::white) : palette().color(QPalette::WindowText));
    const QRect words = rect().adjusted(margin(), 0, -margin(), 0);
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     QFontMetrics(nameFont()).elidedText(m_name, Qt::ElideRight, words.width()));
}

} // namespace chatelaine
