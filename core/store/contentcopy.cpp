// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contentcopy.h"

#include "store/dialect.h"
#include "store/storefailure.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace chatelaine {

namespace {

constexpr int rowsAtOnce = 4000; // some ten milliseconds
constexpr int rowsIndexedAsOneCopied = 8;

/// How far one is at this row: numbers of rows are as large as somebody has made them, and these are added
/// up.
qint64 progressAt(qint64 row)
{
    constexpr qint64 most = 1'000'000'000'000;
    return std::clamp<qint64>(row, 0, most);
}

} // namespace

void stopIfCancelled(const LongWork &work)
{
    if (work.isCancelled())
        throwFailure(ErrorCode::Cancelled,
                     QCoreApplication::translate("chatelaine::ContentCopy",
                                                 "This was cancelled. Nothing was changed."));
}

ContentCopy::ContentCopy(WriteTransaction &transaction, const QString &source, LongWork &work)
    : m_database(transaction.database())
    , m_source(source)
    , m_work(work)
{
}

QVector<SchemaPart> ContentCopy::schemaOf(Database &database, const QString &which)
{
    QVector<SchemaPart> parts;
    Query query(database, dialect::schemaParts(which));
    while (query.next())
        parts.append({query.text(0), query.text(1), query.text(2), query.text(3)});
    return parts;
}

ContentCopy::Numbers ContentCopy::numbersOf(Database &database, const QString &which)
{
    Numbers numbers;
    Query query(database, dialect::numbersGiven(which));
    while (query.next())
        numbers.insert(query.text(0), query.integer(1));
    return numbers;
}

void ContentCopy::run(const QVector<SchemaPart> &schema, const Numbers &given)
{
    QHash<QString, qint64> rows;
    qint64 total = 0;
    for (const SchemaPart &part : schema) {
        if (part.kind == u"table")
            rows.insert(part.name, rowsIn(part.name));
        total += rows.value(part.table) / (part.kind == u"table" ? 1 : rowsIndexedAsOneCopied);
    }
    m_work.setDone(0);
    m_work.setTotal(std::max<qint64>(total, 1));
    for (const SchemaPart &part : schema) {
        stopIfCancelled(m_work);
        m_database.execute(part.statement);
        if (part.kind == u"table")
            copyRows(part.name);
        else
            advance(rows.value(part.table) / rowsIndexedAsOneCopied);
    }
    Numbers numbers = numbersOf(m_database, m_source);
    for (auto each = given.cbegin(); each != given.cend(); ++each)
        numbers[each.key()] = std::max(numbers.value(each.key()), each.value());
    m_database.execute(dialect::forgetNumbers());
    for (auto each = numbers.cbegin(); each != numbers.cend(); ++each)
        Query(m_database, dialect::setNumber(), {each.key(), each.value()});
}

// As large as the largest number: counting would read everything.
qint64 ContentCopy::rowsIn(const QString &table)
{
    return progressAt(m_database.integer(dialect::largestRow(m_source, table)));
}

void ContentCopy::copyRows(const QString &table)
{
    const QString next = dialect::lastOfNextRows(m_source, table, rowsAtOnce);
    const QString columns = Query(m_database, dialect::columnsOf(table)).first().text(0);
    const QString copy = dialect::copyRows(m_source, table, columns);
    const qint64 before = m_done;
    for (qint64 from = std::numeric_limits<qint64>::min();;) {
        stopIfCancelled(m_work);
        Query last(m_database, next, {from});
        if (last.first().isNull(0))
            break;
        const qint64 until = last.integer(0);
        Query(m_database, copy, {from, until});
        from = until;
        m_work.setDone(before + progressAt(until));
    }
    m_done = before;
    advance(rowsIn(table));
}

void ContentCopy::advance(qint64 rows)
{
    m_done += rows;
    m_work.setDone(m_done);
}

} // namespace chatelaine
