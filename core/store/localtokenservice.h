// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "store/storecore.h"
#include "store/tokensearch.h"

namespace chatelaine {

/// Tokens of a local store.
class LocalTokenService final : public TokenService
{
    Q_OBJECT

public:
    /// \a searchInMemoryFrom: see StoreOptions.
    LocalTokenService(StoreCore &core, qint64 searchInMemoryFrom);

    TokenTraits traits() const override;

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

    /// Writes down when secrets were last used, all in one transaction. Asks for no permission: the verifier
    /// reports it, not a person.
    Future<void> recordUses(std::vector<SecretUse> uses);
    /// On the worker thread: brings the verifier up to date, then tells everybody. No ids: everything may
    /// have changed.
    void announce(Database &database, const QVector<TokenId> &tokens);

private:
    /// Carries `operation(WriteTransaction &, const Identity &, Instant)` out on the thread; its answer tells
    /// which token it changed.
    template <class Operation> auto change(Act act, Operation operation);
    /// Carries `operation(TokenOperations &)` out on one token: a personal one of the actor's own, or any
    /// with \a permission.
    template <class Operation>
    auto changeOne(AuditAction action, TokenId id, const QString &permission, Operation operation);
    /// Asks `question(Database &, const Identity &, Instant)`.
    template <class Question> auto ask(const Act &act, Question question);
    static Act actFor(const TokenQuery &query);
    /// From any thread: makes all lists look.
    void tell(const QVector<TokenId> &tokens);
    Identification identifyNow(Database &database, const Secret &text);

    void readForSearch();

    StoreCore &m_core;
    std::shared_ptr<TokenSearch> m_search; ///< belongs to the thread of the store
    Future<bool> m_reading;
};

} // namespace chatelaine
