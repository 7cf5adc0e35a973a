// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"
#include "domain/user.h"
#include "widgets/theme.h"

class QPainter;

namespace chatelaine {

/// How a status looks everywhere: shape, word and tone together, never colour alone.
struct StatusStyle
{
    QString iconName;
    Tone tone;
};
StatusStyle styleOf(TokenStatus status);
StatusStyle styleOf(UserStatus status);
/// Draws a pill with icon and \a text in \a rect, vertically centred; returns its width. For delegates and
/// badges.
int drawPill(QPainter &painter, const QRect &rect, const QString &text, const StatusStyle &style,
             const QFont &font);
QSize pillSize(const QString &text, const QFont &font);

} // namespace chatelaine
