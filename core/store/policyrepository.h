// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "store/transaction.h"

namespace chatelaine {

/// The policy in the database. Functions throw StoreFailure.
class PolicyRepository
{
public:
    explicit PolicyRepository(Database &database);

    Policy read();
    /// That of another database of the connection.
    Policy readFrom(const QString &which);
    static void write(WriteTransaction &transaction, const Policy &policy);

private:
    Database &m_database;
};

} // namespace chatelaine
