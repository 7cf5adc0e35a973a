// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csv.h"

#include <QJsonObject>

#include <optional>

/// What the readers of catalogues and directories share: files that anybody can have made.
namespace chatelaine::importing {

inline constexpr qsizetype longestWord = 200;       ///< characters in a name, a heading, an identifier
inline constexpr qsizetype longestSentence = 1'000; ///< characters in a description or note

/// A value, or the reason why the file cannot be used: a translated sentence.
template <class T> using Read = tl::expected<T, QString>;
/// A reason, or none: all is well.
using Reason = std::optional<QString>;

/// By the ending of \a fileName or, if that does not help, by the first character.
bool looksLikeJson(const QByteArray &content, const QString &fileName);
/// \a fileName without its ending.
QString nameFromFile(const QString &fileName);

/// The object that \a json is. Refused: larger than largestImport, not JSON, not an object, a key there
/// twice.
Read<QJsonObject> jsonObject(const QByteArray &json);
/// The lines of \a csv with trimmed cells, without the blank ones; the first one is the header, which all
/// others match in length. Refused: larger than largestImport, more than \a mostLines or \a mostColumns, not
/// CSV, no header.
Read<QVector<csv::Record>> csvTable(const QByteArray &csv, qsizetype mostLines, qsizetype mostColumns);

/// Something to see, at most \a longest characters, and none that hides or turns the others.
bool isText(const QString &text, qsizetype longest);
/// The same, or empty.
bool isTextOrEmpty(const QString &text, qsizetype longest);
/// What "x", "yes", "true", "1", "no", "false" and "0" mean, in any case; none for anything else.
std::optional<bool> yesOrNo(const QString &cell);

} // namespace chatelaine::importing
