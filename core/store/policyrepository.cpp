// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/policyrepository.h"

namespace chatelaine {

namespace {

const QString columns = QStringLiteral("longest_token_life, never_expires_allowed, default_token_life, "
                                       "default_grace, longest_grace, clipboard_time");

QVariant millis(Duration length)
{
    return QVariant::fromValue(qint64(length.count()));
}

} // namespace

PolicyRepository::PolicyRepository(Database &database)
    : m_database(database)
{
}

Policy PolicyRepository::read()
{
    Query query(m_database, QStringLiteral("SELECT %1 FROM policy WHERE id = 1").arg(columns));
    query.first();
    Policy policy;
    policy.longestTokenLife = query.isNull(0) ? std::nullopt : std::optional(Duration(query.integer(0)));
    policy.neverExpiresAllowed = query.flag(1);
    policy.defaultTokenLife = Duration(query.integer(2));
    policy.defaultGrace = Duration(query.integer(3));
    policy.longestGrace = Duration(query.integer(4));
    policy.clipboardTime = std::chrono::duration_cast<std::chrono::seconds>(Duration(query.integer(5)));
    return policy;
}

void PolicyRepository::write(WriteTransaction &transaction, const Policy &policy)
{
    Query(transaction.database(), QStringLiteral("DELETE FROM policy"));
    Query(transaction.database(),
          QStringLiteral("INSERT INTO policy (id, %1) VALUES (1, ?, ?, ?, ?, ?, ?)").arg(columns),
          {policy.longestTokenLife ? millis(*policy.longestTokenLife) : QVariant(),
           policy.neverExpiresAllowed ? 1 : 0, millis(policy.defaultTokenLife), millis(policy.defaultGrace),
           millis(policy.longestGrace), millis(policy.clipboardTime)});
}

} // namespace chatelaine
