// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace chatelaine {

/// All or nothing: what is not committed is rolled back. Begins and commits only while the file is in place.
class Transaction
{
public:
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    Database &database() const { return m_database; }
    void commit();

protected:
    Transaction(Database &database, const QString &begin);

private:
    Database &m_database;
    bool m_open = true;
};

/// Several reads that see one and the same state.
class ReadTransaction final : public Transaction
{
public:
    explicit ReadTransaction(Database &database);
};

/// Holds the write lock from the start. Functions that write ask for one, so that nothing is written outside.
class WriteTransaction final : public Transaction
{
public:
    explicit WriteTransaction(Database &database);
};

} // namespace chatelaine
