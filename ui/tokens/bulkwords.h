// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkact.h"

/// What an act on many tokens means, in sentences.
namespace chatelaine::bulkwords {

QString heading(BulkKind kind);                ///< "Delete tokens"
QString selected(qsizetype tokens);            ///< "12 tokens selected"
QString deed(BulkKind kind, qsizetype tokens); ///< for the button: "Yes, delete 12 tokens"
/// What will happen to so many tokens; \a value is the owner, role or moment that they get, in words.
QString effect(BulkKind kind, qsizetype tokens, const QString &value);
QString unchanged(qsizetype tokens);
/// Why one token or many are left alone, in words that fit both.
QString reason(const BulkRefusal &refusal);
QString refused(const BulkRefusal &refusal); ///< before the act
QString failed(const BulkRefusal &refusal);  ///< after it
QString usedLately(qsizetype tokens);
QString management(qsizetype tokens);

QString done(BulkKind kind, qsizetype tokens);
QString notTried(qsizetype tokens);

} // namespace chatelaine::bulkwords
