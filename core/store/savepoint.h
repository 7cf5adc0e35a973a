// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

namespace chatelaine {

/// What is written while it lives is taken back at its end: for a look at what an act would do. Inside a
/// transaction, one at a time.
class Savepoint
{
public:
    explicit Savepoint(WriteTransaction &transaction);
    ~Savepoint();
    Q_DISABLE_COPY_MOVE(Savepoint)

private:
    Database &m_database;
};

} // namespace chatelaine
