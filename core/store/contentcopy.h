// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "store/transaction.h"

#include <QHash>

namespace chatelaine {

/// One table, index or trigger.
struct SchemaPart
{
    QString kind; ///< "table", "index" or "trigger"
    QString name;
    QString table; ///< to which it belongs
    QString statement;
};

/// Fills the main database of a connection with all that is in another one of it. Tables are made first,
/// their rows come in portions between which the work can be cancelled, indices and triggers are made last:
/// sorting once is faster. Inside the caller's transaction, without which nothing is left half done; foreign
/// keys are not enforced meanwhile. Functions throw StoreFailure.
class ContentCopy
{
public:
    /// Numbers that were given to rows of a table and are never given again.
    using Numbers = QHash<QString, qint64>;

    ContentCopy(WriteTransaction &transaction, const QString &source, LongWork &work);

    /// \a schema is that of the copy; the source has its tables and columns at least. \a given are numbers
    /// that the copy gives to no row either, besides those of the source.
    void run(const QVector<SchemaPart> &schema, const Numbers &given = {});

    /// What is in \a database, tables first; without what SQLite makes by itself.
    static QVector<SchemaPart> schemaOf(Database &database, const QString &which);
    static Numbers numbersOf(Database &database, const QString &which);

private:
    void copyRows(const QString &table);
    qint64 rowsIn(const QString &table);
    void advance(qint64 rows);

    Database &m_database;
    const QString m_source;
    LongWork &m_work;
    qint64 m_done = 0;
};

/// Throws Cancelled if whoever asked for \a work does not want it any more.
void stopIfCancelled(const LongWork &work);

} // namespace chatelaine
