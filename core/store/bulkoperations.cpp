// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkoperations.h"

#include "domain/grant.h"
#include "store/bulkslices.h"
#include "store/requirepermission.h"
#include "store/storefailure.h"
#include "store/tokenrepository.h"

namespace chatelaine {

namespace {

TokenDraft draftOf(const Token &token)
{
    return {token.name, token.description, token.owner, token.role, token.expiresAt, token.zones};
}

} // namespace

BulkOperations::BulkOperations(WriteTransaction &transaction, const Identity &actor, Instant now,
                               const BulkAct &act)
    : m_transaction(transaction)
    , m_actor(actor)
    , m_now(now)
    , m_act(act)
    , m_operations(transaction, actor, now)
{
}

QHash<TokenId, Token> BulkOperations::read(const QVector<TokenId> &ids)
{
    QHash<TokenId, Token> found;
    found.reserve(ids.size());
    for (const Token &token : TokenRepository(m_transaction.database()).fetch(ids, m_now))
        found.insert(token.id, token);
    return found;
}

Result<Token> BulkOperations::judge(const std::optional<Token> &before)
{
    return judged([&] {
        // Whoever may not learn nothing, not even what exists.
        const bool own = before && before->kind == TokenKind::Personal && before->owner == m_actor.id;
        if (!own)
            requirePermission(m_actor, m_act.kind == BulkKind::Delete ? permissions::deleteToken
                                                                      : permissions::updateTokens);
        if (!before)
            throwFailure(ErrorCode::NotFound, tr("This token does not exist (any more)."));
        return wanted(*before);
    });
}

Token BulkOperations::wanted(const Token &before)
{
    if (m_act.kind == BulkKind::Delete)
        return before.deletedAt ? before : m_operations.deleted(before);
    TokenWork::checkEditable(before, before.version);
    if (m_act.kind == BulkKind::Enable || m_act.kind == BulkKind::Disable)
        return m_operations.switched(before, m_act.kind == BulkKind::Enable);
    return changed(before);
}

Token BulkOperations::changed(const Token &before)
{
    TokenDraft draft = draftOf(before);
    if (m_act.kind == BulkKind::SetOwner)
        draft.owner = m_act.owner;
    else if (m_act.kind == BulkKind::SetRole)
        draft.role = m_act.role;
    else
        draft.expiresAt = m_act.expiresAt;
    return m_operations.updated(before, draft);
}

AuditAction BulkOperations::actionOf(BulkKind kind)
{
    switch (kind) {
    case BulkKind::Disable:
        return AuditAction::TokenDisabled;
    case BulkKind::Enable:
        return AuditAction::TokenEnabled;
    case BulkKind::Delete:
        return AuditAction::TokenDeleted;
    case BulkKind::SetOwner:
    case BulkKind::SetRole:
    case BulkKind::SetExpiry:
        return AuditAction::TokenUpdated;
    }
    Q_UNREACHABLE();
}

} // namespace chatelaine
