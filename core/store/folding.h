// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Text in the forms in which it is compared. Made by the program, not by the database, so that every
/// database finds and sorts alike.
namespace chatelaine::folding {

/// Without regard to case and to compatibility forms (NFKC, case folded).
QString forSearch(const QString &text);
/// As above and without accents, so that É stands among the Es.
QString forSort(const QString &text);
/// The words of a text that somebody searches for, folded for search, each once.
QStringList searchWords(const QString &text);
/// E-mail addresses are the same without regard to case.
QString email(const QString &text);

} // namespace chatelaine::folding
