// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlconditions.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/folding.h"
#include "store/tokenrepository.h"

namespace chatelaine {

namespace {

// Anything longer than the longest field is found nowhere, and the length of a pattern is limited.
constexpr qsizetype longestWord = 2 * longestSearchedField;

} // namespace

void SqlConditions::add(const QString &condition, const QVariantList &values)
{
    m_conditions << u'(' + condition + u')';
    m_values << values;
}

void SqlConditions::addNumbers(const QString &column, const QVector<qint64> &numbers)
{
    if (!numbers.isEmpty())
        add(column + QStringLiteral(" IN (") + sqlList(numbers) + u')');
}

void SqlConditions::addWords(const QString &text, const QStringList &anyOf)
{
    const QString condition = anyOf.join(QStringLiteral(" OR "));
    for (const QString &word : folding::searchWords(text)) {
        // A zero would end the pattern.
        if (word.size() > longestWord || word.contains(QChar(u'\0')))
            return add(QStringLiteral("1 = 0"));
        add(condition, QVariantList(anyOf.size(), dialect::likePattern(word)));
    }
}

SqlStatement SqlConditions::statement(const QString &before, const QString &after) const
{
    if (m_conditions.isEmpty())
        return {before + after, m_values};
    return {before + QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND ")) + after,
            m_values};
}

} // namespace chatelaine
