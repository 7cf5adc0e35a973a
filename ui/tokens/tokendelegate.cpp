// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokendelegate.h"

#include "models/tokenlistmodel.h"
#include "models/tokentext.h"
#include "widgets/rowpainting.h"
#include "widgets/statusstyle.h"

#include <QPainter>

namespace chatelaine {

namespace {

TokenColumn columnOf(const QModelIndex &index)
{
    return static_cast<TokenColumn>(index.column());
}

bool isDate(TokenColumn column)
{
    return column == TokenColumn::Created || column == TokenColumn::Expires ||
           column == TokenColumn::LastUsed;
}

std::optional<Instant> dateOf(const QModelIndex &index)
{
    const QVariant value = index.data(TokenListModel::InstantRole);
    return value.isValid() ? std::optional(fromMillis(value.toLongLong())) : std::nullopt;
}

/// A countdown that fits beside a status: "23:59:07", or days while it has more than two of them.
QString graceLeft(const QModelIndex &index, Instant now)
{
    const auto token = index.data(TokenListModel::TokenRole).value<Token>();
    const SecretInfo *previous = secretInGrace(token, now);
    if (!previous || !previous->expiresAt)
        return {};
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(*previous->expiresAt - now);
    if (left >= std::chrono::days(2))
        return text::duration(std::chrono::floor<std::chrono::days>(left));
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(left).count();
    const QTime rest = QTime(0, 0).addSecs(static_cast<int>(left.count() % 3600));
    return QStringLiteral("%1:%2").arg(hours).arg(rest.toString(QStringLiteral("mm:ss")));
}

TokenStatus statusAt(const QModelIndex &index)
{
    return static_cast<TokenStatus>(index.data(TokenListModel::StatusRole).toInt());
}

} // namespace

TokenDelegate::TokenDelegate(const Clock &clock, QObject *parent)
    : RecordDelegate(parent)
    , m_clock(clock)
{
}

bool TokenDelegate::isLoading(const QModelIndex &index) const
{
    return !index.data(TokenListModel::StatusRole).isValid();
}

bool TokenDelegate::isQuiet(const QModelIndex &index) const
{
    const TokenStatus status = statusAt(index);
    const bool dead =
        status == TokenStatus::Deleted || status == TokenStatus::Disabled || status == TokenStatus::Expired;
    return isDate(columnOf(index)) || columnOf(index) == TokenColumn::Role || dead;
}

QColor TokenDelegate::textColour(const QModelIndex &index, const QStyleOptionViewItem &option) const
{
    if (columnOf(index) == TokenColumn::Expires && statusAt(index) == TokenStatus::Expiring)
        return look::text(Tone::Warning);
    return RecordDelegate::textColour(index, option);
}

void TokenDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    if (columnOf(index) == TokenColumn::Status)
        paintStatus(painter, option, index);
    else
        RecordDelegate::paintContent(painter, option, index);
}

void TokenDelegate::paintStatus(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const TokenStatus status = statusAt(index);
    const QString word = text::of(status);
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect rect = option.rect.adjusted(look::medium, 0, -look::medium, 0);
    QRect pill = rect;
    pill.setWidth(pillSize(word, option.font).width());
    drawPill(painter, mirrored ? QStyle::visualRect(option.direction, rect, pill) : pill, word,
             styleOf(status), option.font);
    if (!index.data(TokenListModel::InGraceRole).toBool())
        return;
    rect.setLeft(pill.right() + look::medium);
    const int size = look::iconSize(option.fontMetrics);
    const QRect icon(rect.left(), rect.center().y() - size / 2 + 1, size, size);
    const QRect room = option.rect.adjusted(look::medium, 0, -look::medium, 0);
    painter.drawPixmap(QStyle::visualRect(option.direction, room, icon).topLeft(),
                       look::pixmap(QStringLiteral("chronometer"), look::text(Tone::Accent), size,
                                    painter.device()->devicePixelRatioF()));
    rect.setLeft(icon.right() + look::small);
    rows::drawText(painter, option, QStyle::visualRect(option.direction, room, rect),
                   graceLeft(index, m_clock.now()), option.font, look::text(Tone::Accent));
}

QString TokenDelegate::graceText(const QModelIndex &index) const
{
    const auto token = index.data(TokenListModel::TokenRole).value<Token>();
    const SecretInfo *previous = secretInGrace(token, m_clock.now());
    return previous && previous->expiresAt ? text::duration(*previous->expiresAt - m_clock.now()) : QString();
}

QString TokenDelegate::cellText(const QModelIndex &index) const
{
    const auto date = isDate(columnOf(index)) ? dateOf(index) : std::nullopt;
    return date ? text::relative(*date, m_clock.now()) : RecordDelegate::cellText(index);
}

QString TokenDelegate::tipText(const QModelIndex &index) const
{
    if (columnOf(index) == TokenColumn::Status && index.data(TokenListModel::InGraceRole).toBool())
        return tr("The previous secret works for another %1.").arg(graceText(index));
    return RecordDelegate::tipText(index);
}

QSize TokenDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = RecordDelegate::sizeHint(option, index);
    if (columnOf(index) != TokenColumn::Status)
        return size;
    return {pillSize(text::of(statusAt(index)), option.font).width() + 2 * look::medium, size.height()};
}

} // namespace chatelaine
