// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/dialect.h"

namespace chatelaine {

Transaction::Transaction(Database &database, const QString &begin)
    : m_database(database)
{
    m_database.file().check();
    m_database.execute(begin);
}

Transaction::~Transaction()
{
    // Fails harmlessly where SQLite has rolled back by itself, for instance on a full disk.
    if (m_open)
        QSqlQuery(m_database.connection()).exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    m_database.file().check();
    m_database.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

ReadTransaction::ReadTransaction(Database &database)
    : Transaction(database, dialect::beginRead())
{
}

WriteTransaction::WriteTransaction(Database &database)
    : Transaction(database, dialect::beginWrite())
{
}

} // namespace chatelaine
