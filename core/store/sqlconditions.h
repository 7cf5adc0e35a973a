// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QStringList>
#include <QVariantList>
#include <QVector>

namespace chatelaine {

/// A statement and the values of its placeholders.
struct SqlStatement
{
    QString text;
    QVariantList values;
};

/// Conditions that are joined by AND, and the values for their placeholders.
class SqlConditions
{
public:
    void add(const QString &condition, const QVariantList &values = {});
    /// Nothing if \a ids is empty.
    template <class Tag> void addIds(const QString &column, const QVector<Id<Tag>> &ids)
    {
        QVector<qint64> numbers;
        for (const auto id : ids)
            numbers << id.value;
        addNumbers(column, numbers);
    }
    /// Each word of \a text has to fulfil one of \a anyOf: conditions with one placeholder each, made by
    /// dialect::contains() of columns that are folded for search.
    void addWords(const QString &text, const QStringList &anyOf);

    void addValueInFront(const QVariant &value) { m_values.prepend(value); }

    SqlStatement statement(const QString &before, const QString &after) const;

private:
    void addNumbers(const QString &column, const QVector<qint64> &numbers);

    QStringList m_conditions;
    QVariantList m_values;
};

} // namespace chatelaine
