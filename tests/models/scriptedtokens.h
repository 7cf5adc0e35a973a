// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"

#include <map>
#include <vector>

namespace chatelaine {

/// A token service that answers only when told to, so that a test decides which answer comes first.
/// It offers reading alone: the model under test does nothing else.
class ScriptedTokens : public TokenService
{
public:
    std::map<qint64, Token> records;
    std::vector<TokenQuery> queries;
    int fetchCount = 0;

    /// Answers question number \a question (0 is the first) with \a ids.
    void answer(size_t question, const QVector<TokenId> &ids)
    {
        finish(m_finds[question], Result<QVector<TokenId>>(ids));
    }
    void fail(size_t question, const Error &error)
    {
        finish(m_finds[question], Result<QVector<TokenId>>(tl::unexpected(error)));
    }
    /// True if nobody waits for the answer any more.
    bool isCancelled(size_t question) const { return m_finds[question].isCanceled(); }
    size_t questions() const { return m_finds.size(); }
    void announce(const QVector<TokenId> &ids) { Q_EMIT changed({ids}); }

    TokenTraits traits() const override { return {}; }
    Future<QVector<TokenId>> find(const TokenQuery &query) override
    {
        queries.push_back(query);
        m_finds.emplace_back();
        m_finds.back().start();
        return m_finds.back().future();
    }
    Future<QVector<Token>> fetch(const QVector<TokenId> &ids) override
    {
        ++fetchCount;
        QVector<Token> found;
        for (TokenId id : ids) {
            if (const auto record = records.find(id.value); record != records.end())
                found.append(record->second);
        }
        return ready(Result<QVector<Token>>(found));
    }
    Future<qsizetype> count(const TokenQuery &) override { return unasked<qsizetype>(); }
    Future<Token> token(TokenId) override { return unasked<Token>(); }
    Future<QVector<Grant>> grants(TokenId) override { return unasked<QVector<Grant>>(); }
    Future<RevealedToken> create(const TokenDraft &) override { return unasked<RevealedToken>(); }
    Future<CreationPlan> rehearseMany(const QVector<TokenDraft> &, std::shared_ptr<LongWork>) override
    {
        return unasked<CreationPlan>();
    }
    Future<CreationReport> createMany(const QVector<TokenDraft> &, std::shared_ptr<LongWork>) override
    {
        return unasked<CreationReport>();
    }
    Future<Token> update(TokenId, qint64, const TokenDraft &) override { return unasked<Token>(); }
    Future<RevealedToken> createPersonal(const PersonalTokenDraft &) override
    {
        return unasked<RevealedToken>();
    }
    Future<Token> updatePersonal(TokenId, qint64, const PersonalTokenDraft &) override
    {
        return unasked<Token>();
    }
    Future<Token> setEnabled(TokenId, qint64, bool) override { return unasked<Token>(); }
    Future<RevealedToken> regenerate(TokenId, qint64, const Regeneration &) override
    {
        return unasked<RevealedToken>();
    }
    Future<Token> endGrace(TokenId, qint64) override { return unasked<Token>(); }
    Future<Token> remove(TokenId, qint64) override { return unasked<Token>(); }
    Future<BulkPlan> rehearse(const BulkAct &, const QVector<TokenId> &, std::shared_ptr<LongWork>) override
    {
        return unasked<BulkPlan>();
    }
    Future<BulkReport> carryOut(const BulkAct &, const QVector<BulkTarget> &,
                                std::shared_ptr<LongWork>) override
    {
        return unasked<BulkReport>();
    }
    Future<Identification> identify(Secret) override { return unasked<Identification>(); }

private:
    template <class T> static Future<T> unasked()
    {
        return ready(Result<T>(tl::unexpected(Error{ErrorCode::Unavailable, {}})));
    }
    template <class T> static void finish(QPromise<T> &promise, T value)
    {
        promise.addResult(std::move(value));
        promise.finish();
    }

    std::vector<QPromise<Result<QVector<TokenId>>>> m_finds;
};

} // namespace chatelaine
