// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"

#include <QJsonValue>
#include <QStringList>
#include <QVector>

/// What scripts are told of a token. The names, and the words for kind and status, are promised: see README.
namespace chatelaine::tokenfields {

/// One value, with its name.
struct Field
{
    QString name;
    QJsonValue value; ///< a text, an array of texts, or null
};
/// Of \a token at \a now, always the same names in the same order.
QVector<Field> of(const Token &token, Instant now);

/// "2026-11-22T20:43:08Z"; null if there is none.
QJsonValue moment(const std::optional<Instant> &at);
/// \a value in a cell: nothing for null, commas between several.
QString text(const QJsonValue &value);
/// "expiring".
QString wordFor(TokenStatus status);

} // namespace chatelaine::tokenfields
