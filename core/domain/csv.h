// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

/// Comma-separated values as in RFC 4180.
namespace chatelaine::csv {

/// One line: its fields, and where it begins in the file (1-based; a quoted field may span lines).
struct Record
{
    QStringList fields;
    qsizetype line = 0;

    bool operator==(const Record &) const = default;
};

/// Beyond these a file is refused, so that ten million commas do not fill the memory.
struct Limits
{
    qsizetype records = 1'000'000;
    qsizetype fields = 10'000; ///< in one record
};

/// Reads UTF-8 with or without byte order mark. The separator (comma, semicolon or tab) is the one that the
/// first line holds most. Empty lines are passed over. The error names the line: a quote left open, text
/// after a closing quote, invalid UTF-8, more than \a limits allow.
Result<QVector<Record>> parse(const QByteArray &csv, const Limits &limits = {});

/// One field for a file: quoted where it must be. A field that a spreadsheet would take for a formula (= + -
/// @, tab, carriage return in front) gets an apostrophe in front (OWASP, "CSV Injection").
QString field(const QString &text);
/// The reverse of the apostrophe that field() adds.
QString withoutGuard(const QString &text);
/// A line with its line end (CR LF).
QString line(const QStringList &fields);

} // namespace chatelaine::csv
