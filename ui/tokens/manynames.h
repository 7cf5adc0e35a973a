// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QStringList>
#include <QVector>

namespace chatelaine {

/// One of many tokens to be made.
struct ManyName
{
    QString name;
    QString description; ///< empty: the one that all have in common
    qsizetype line = 0;  ///< where it was typed, from 1

    bool operator==(const ManyName &) const = default;
};

/// What is wrong with a line.
struct LineProblem
{
    qsizetype line = 0; ///< from 1; 0: with all of them
    QString words;

    bool operator==(const LineProblem &) const = default;
};

/// What somebody typed or pasted, read line by line: a name, and behind a tab perhaps a description. Empty
/// lines are passed over.
struct ManyNames
{
    QVector<ManyName> names; ///< the good ones
    QVector<LineProblem> problems;
    qsizetype lines = 0; ///< that are not empty
};

namespace manynames {

/// So many are made in one act.
inline constexpr qsizetype most = 10'000;
inline constexpr qint64 largestFile = 8 * 1024 * 1024;

ManyNames read(const QString &text, bool descriptions);
/// The content of a file as such lines. Of comma-separated values: the columns called name and description,
/// or else the first two.
Result<QString> linesOf(const QByteArray &content, bool isCsv);
/// What is wrong, in some lines of words.
QString inWords(const QVector<LineProblem> &problems);

} // namespace manynames
} // namespace chatelaine
