// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QCoreApplication>

class QSqlError;

namespace chatelaine {

/// Turns what the database reports into a typed error with a sentence that says what to do. Values bound to a
/// statement never appear in it.
class SqlErrors
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::SqlErrors)

public:
    /// \a path is the store's file, for the sentence.
    static Error toError(const QSqlError &error, const QString &path);
    /// The kind of failure that a result code of SQLite (extended or not) stands for.
    static ErrorCode codeOf(int nativeCode);
    static QString sentence(ErrorCode code, const QString &path);
};

} // namespace chatelaine
