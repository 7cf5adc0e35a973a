// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokendelegate.h"

#include "models/tokenlistmodel.h"
#include "models/tokentext.h"
#include "widgets/rowpainting.h"
#include "widgets/statusstyle.h"

#include <QPainter>

#include <algorithm>

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

Token tokenOf(const QModelIndex &index)
{
    return index.data(TokenListModel::TokenRole).value<Token>();
}

/// A countdown that fits beside a status: "23:59:07", or days while it has more than two of them.
QString timeLeft(const QModelIndex &index, Instant now)
{
    const Instant end = fromMillis(index.data(TokenListModel::CountdownRole).toLongLong());
    if (end <= now)
        return TokenDelegate::tr("overdue");
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(end - now);
    if (left >= std::chrono::days(2))
        return text::duration(std::chrono::floor<std::chrono::days>(left));
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(left).count();
    const QTime rest = QTime(0, 0).addSecs(static_cast<int>(left.count() % 3600));
    return QStringLiteral("%1:%2").arg(hours).arg(rest.toString(QStringLiteral("mm:ss")));
}

/// What a countdown counts down to: the end of a grace, or the death of the token itself.
StatusStyle countdownStyle(const Token &token)
{
    return token.deletion ? StatusStyle{QStringLiteral("edit-delete"), Tone::Warning}
                          : StatusStyle{QStringLiteral("chronometer"), Tone::Accent};
}

bool hasDangling(const Token &token)
{
    return std::any_of(token.attachments.cbegin(), token.attachments.cend(),
                       [](const Attachment &attachment) { return attachment.dangling; });
}

void paintIcon(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, const QRect &icon,
               const StatusStyle &style)
{
    painter.drawPixmap(QStyle::visualRect(option.direction, room, icon).topLeft(),
                       look::pixmap(style.iconName, look::text(style.tone), icon.width(),
                                    painter.device()->devicePixelRatioF()));
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
    else if (columnOf(index) == TokenColumn::Role && hasDangling(tokenOf(index)))
        paintDangling(painter, option, index);
    else if (columnOf(index) == TokenColumn::Name && tokenOf(index).name.trimmed().isEmpty())
        rows::drawText(painter, option, option.rect.adjusted(look::medium, 0, -look::medium, 0),
                       cellText(index), option.font, look::secondaryText());
    else
        RecordDelegate::paintContent(painter, option, index);
}

void TokenDelegate::paintDangling(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect room = option.rect.adjusted(look::medium, 0, -look::medium, 0);
    const int size = look::iconSize(option.fontMetrics);
    const QRect icon(room.left(), room.center().y() - size / 2 + 1, size, size);
    paintIcon(painter, option, room, icon, {QStringLiteral("data-warning"), Tone::Warning});
    const QRect words = room.adjusted(size + look::small, 0, 0, 0);
    rows::drawText(painter, option, QStyle::visualRect(option.direction, room, words), cellText(index),
                   option.font, textColour(index, option));
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
    if (!index.data(TokenListModel::CountdownRole).isValid())
        return;
    const StatusStyle style = countdownStyle(tokenOf(index));
    rect.setLeft(pill.right() + look::medium);
    const int size = look::iconSize(option.fontMetrics);
    const QRect icon(rect.left(), rect.center().y() - size / 2 + 1, size, size);
    const QRect room = option.rect.adjusted(look::medium, 0, -look::medium, 0);
    paintIcon(painter, option, room, icon, style);
    rect.setLeft(icon.right() + look::small);
    rows::drawText(painter, option, QStyle::visualRect(option.direction, room, rect),
                   timeLeft(index, m_clock.now()), option.font, look::text(style.tone));
}

QString TokenDelegate::statusTip(const Token &token) const
{
    const Instant now = m_clock.now();
    if (token.deletion)
        return tr("%1. This console does it, while it runs.")
            .arg(text::pendingDeletion(*token.deletion, now));
    const SecretInfo *previous = secretInGrace(token, now);
    return previous && previous->expiresAt ? tr("The previous secret works for another %1.")
                                                 .arg(text::duration(*previous->expiresAt - now))
                                           : QString();
}

QString TokenDelegate::roleTip(const Token &token)
{
    QStringList lines;
    for (const Attachment &attachment : token.attachments) {
        if (attachment.dangling)
            lines << text::dangling(attachment);
    }
    return lines.join(u'\n');
}

QString TokenDelegate::cellText(const QModelIndex &index) const
{
    const auto date = isDate(columnOf(index)) ? dateOf(index) : std::nullopt;
    return date ? text::relative(*date, m_clock.now()) : RecordDelegate::cellText(index);
}

QString TokenDelegate::tipText(const QModelIndex &index) const
{
    const QString words = RecordDelegate::tipText(index);
    const Token token = tokenOf(index);
    if (columnOf(index) == TokenColumn::Name && token.name.trimmed().isEmpty())
        return tr("It has no name. Accessor ID: %1").arg(token.accessorId);
    if (columnOf(index) == TokenColumn::Status) {
        const QString tip = statusTip(token);
        return tip.isEmpty() ? words : tip;
    }
    const QString dead = columnOf(index) == TokenColumn::Role ? roleTip(token) : QString();
    return dead.isEmpty() ? words : QString(words + u'\n' + dead);
}

QSize TokenDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = RecordDelegate::sizeHint(option, index);
    if (columnOf(index) != TokenColumn::Status)
        return size;
    return {pillSize(text::of(statusAt(index)), option.font).width() + 2 * look::medium, size.height()};
}

} // namespace chatelaine
