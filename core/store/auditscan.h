// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditquery.h"
#include "store/auditrow.h"
#include "store/sqlconditions.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace chatelaine {

/// A stretch of the trail, both ends included; empty if the first is the larger.
struct AuditStretch
{
    qint64 from = 0;
    qint64 to = 0;

    bool isEmpty() const { return from > to; }
};

/// Reads the entries that fit a question, in the order of their numbers, in windows that grow while they are
/// quick. So no question, however much there is to look through, keeps the thread for longer than it is told.
/// Functions throw StoreFailure.
class AuditScan
{
public:
    AuditScan(const AuditQuery &query, Qt::SortOrder order);

    /// Hands out entries of \a stretch until \a take answers false or \a time is over. What is left of the
    /// stretch then.
    AuditStretch read(Database &database, AuditStretch stretch, std::chrono::milliseconds time,
                      const std::function<bool(const AuditRow &)> &take);

private:
    AuditStretch windowOf(AuditStretch stretch) const;
    SqlStatement statementOf(AuditStretch window) const;
    bool fits(const AuditRow &row) const;
    void addConditions(const AuditQuery &query);
    void addWord(const QString &word);

    bool m_descending;
    QStringList m_words; ///< folded
    QString m_people;    ///< a list of numbers
    SqlConditions m_conditions;
    qint64 m_width = 4096;
};

} // namespace chatelaine
