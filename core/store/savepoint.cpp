// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savepoint.h"

namespace chatelaine {

Savepoint::Savepoint(WriteTransaction &transaction)
    : m_database(transaction.database())
{
    m_database.execute(QStringLiteral("SAVEPOINT tried"));
}

Savepoint::~Savepoint()
{
    // Fails harmlessly where the whole transaction was rolled back, for instance on a full disk.
    QSqlQuery(m_database.connection()).exec(QStringLiteral("ROLLBACK TO tried"));
}

} // namespace chatelaine
