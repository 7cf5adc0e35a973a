// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusstyle.h"

#include "widgets/stylepaint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace chatelaine {
namespace {

QFont pillFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

struct Measures
{
    explicit Measures(const QFontMetrics &metrics)
        : icon(std::max(12, metrics.ascent()))
        , gap(metrics.height() / 4)
        , side(metrics.height() / 2)
        , height(metrics.height() + 6)
    {
    }
    int icon, gap, side, height;
};

} // namespace

StatusStyle styleOf(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Deleted:
        return {QStringLiteral("edit-delete"), Tone::Neutral};
    case TokenStatus::Disabled:
        return {QStringLiteral("media-playback-pause"), Tone::Neutral};
    case TokenStatus::Expired:
        return {QStringLiteral("dialog-cancel"), Tone::Bad};
    case TokenStatus::Expiring:
        return {QStringLiteral("clock"), Tone::Warning};
    case TokenStatus::Active:
        return {QStringLiteral("checkmark"), Tone::Good};
    }
    return {{}, Tone::Neutral};
}

StatusStyle styleOf(UserStatus status)
{
    switch (status) {
    case UserStatus::Invited:
        return {QStringLiteral("mail-message"), Tone::Accent};
    case UserStatus::Active:
        return {QStringLiteral("checkmark"), Tone::Good};
    case UserStatus::Deactivated:
        return {QStringLiteral("media-playback-pause"), Tone::Neutral};
    }
    return {{}, Tone::Neutral};
}

QSize pillSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(pillFont(font));
    const Measures m(metrics);
    return {m.side + m.icon + m.gap + metrics.horizontalAdvance(text) + m.side + 2, m.height};
}

int drawPill(QPainter &painter, const QRect &rect, const QString &text, const StatusStyle &style,
             const QFont &font)
{
    const QFontMetrics metrics(pillFont(font));
    const Measures m(metrics);
    const QSize wanted = pillSize(text, font);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    QRect pill(rect.left(), rect.top() + (rect.height() - m.height) / 2,
               std::min(wanted.width(), rect.width()), m.height);
    pill = QStyle::visualRect(direction, rect, pill);
    const auto inPill = [&](int left, int width) {
        return QStyle::visualRect(direction, pill,
                                  QRect(pill.left() + left, pill.top(), width, pill.height()));
    };
    painter.save();
    stylepaint::box(painter, pill, look::background(style.tone), {}, 0, m.height / 2.0);
    const QRect iconRoom = inPill(m.side - 1, m.icon);
    const QPixmap icon =
        look::pixmap(style.iconName, look::text(style.tone), m.icon, painter.device()->devicePixelRatio());
    painter.drawPixmap(QPoint(iconRoom.left(), pill.top() + (pill.height() - m.icon) / 2), icon);
    const QRect words =
        inPill(m.side + m.icon + m.gap, std::max(0, pill.width() - m.side * 2 - m.icon - m.gap));
    painter.setFont(pillFont(font));
    painter.setPen(look::text(style.tone));
    painter.drawText(words.adjusted(-1, 0, 1, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, words.width() + 2));
    painter.restore();
    return pill.width();
}

} // namespace chatelaine
