// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "nomad/nomadcore.h"

namespace chatelaine::nomad {

/// Tokens of a Nomad cluster. What a token is and may do is the server's; what it looks like to find and to
/// sort them is the worker's table.
class NomadTokenService final : public TokenService
{
    Q_OBJECT

public:
    explicit NomadTokenService(NomadCore &core, QObject *parent = nullptr);

    TokenTraits traits() const override { return m_traits; }

    Future<QVector<TokenId>> find(const TokenQuery &query) override;
    Future<qsizetype> count(const TokenQuery &query) override;
    Future<QVector<Token>> fetch(const QVector<TokenId> &ids) override;
    Future<Token> token(TokenId id) override;
    Future<QVector<Grant>> grants(TokenId id) override;

    Future<RevealedToken> create(const TokenDraft &draft) override;
    Future<CreationPlan> rehearseMany(const QVector<TokenDraft> &drafts,
                                      std::shared_ptr<LongWork> work) override;
    Future<CreationReport> createMany(const QVector<TokenDraft> &drafts,
                                      std::shared_ptr<LongWork> work) override;
    Future<Token> update(TokenId id, qint64 base, const TokenDraft &draft) override;
    Future<RevealedToken> createPersonal(const PersonalTokenDraft &draft) override;
    Future<Token> updatePersonal(TokenId id, qint64 base, const PersonalTokenDraft &draft) override;
    Future<Token> setEnabled(TokenId id, qint64 base, bool enabled) override;
    Future<RevealedToken> regenerate(TokenId id, qint64 base, const Regeneration &how) override;
    Future<Token> endGrace(TokenId id, qint64 base) override;
    Future<Token> remove(TokenId id, qint64 base) override;

    Future<BulkPlan> rehearse(const BulkAct &act, const QVector<TokenId> &ids,
                              std::shared_ptr<LongWork> work) override;
    Future<BulkReport> carryOut(const BulkAct &act, const QVector<BulkTarget> &targets,
                                std::shared_ptr<LongWork> work) override;

    Future<Identification> identify(Secret text) override;

private:
    /// Calls `ask(NomadWorker &)` once the table is there and if \a mayAsk says so.
    template <class T, class Ask> Future<T> askTable(bool own, Ask ask);

    NomadCore &m_core;
    TokenTraits m_traits;
};

} // namespace chatelaine::nomad
