// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkact.h"
#include "store/tokenoperations.h"

namespace chatelaine {

/// One act on many tokens, within one transaction. Each token is judged and changed by TokenOperations, as it
/// would be alone. Functions throw StoreFailure.
class BulkOperations
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::BulkOperations)

public:
    BulkOperations(WriteTransaction &transaction, const Identity &actor, Instant now, const BulkAct &act);

    /// As they are now; those that do not exist are not among them.
    QHash<TokenId, Token> read(const QVector<TokenId> &ids);
    /// What the act would make of \a before; the same if there is nothing to do.
    Result<Token> judge(const std::optional<Token> &before);
    void write(const Token &before, const Token &wanted) { m_operations.write(before, wanted); }

    /// The action by which the act on one token is audited.
    static AuditAction actionOf(BulkKind kind);

private:
    Token wanted(const Token &before);
    Token changed(const Token &before);

    WriteTransaction &m_transaction;
    const Identity &m_actor;
    Instant m_now;
    BulkAct m_act;
    TokenOperations m_operations;
};

} // namespace chatelaine
