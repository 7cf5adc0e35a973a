// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"

#include <QRandomGenerator>

namespace chatelaine {

/// Works on tokens as a busy person at a console does, several acts under way at a time, and writes a journal
/// of what the store said to each: a line of JSON for each token. It knows of what others do only when it is
/// refused.
class Rival : public QObject
{
    Q_OBJECT

public:
    /// Carries out \a acts, on tokens of its own and on \a shared ones, with names that begin with \a name.
    Rival(TokenService &tokens, const TokenDraft &draft, const QString &name, int acts,
          std::vector<Token> shared);

    void start();

Q_SIGNALS:
    void finished();

private:
    void next();
    void act();
    void create();
    void actOn(const Token &token);
    void update(const Token &token);
    void regenerate(const Token &token);
    void actOnMany();
    Token takeAny();
    Token takeOne(std::vector<Token> &from);
    bool isOwn(const Token &token) const;
    template <class T>
    void carryOut(const QString &action, const Token &before, Future<T> answer, bool graceful = false);
    void carryOut(BulkKind kind, const std::vector<Token> &before);
    void onRefused(const QString &action, const Token &before, const Error &error);
    void lookAgain(TokenId id);
    void onReport(BulkKind kind, const std::vector<Token> &before, const BulkReport &report);
    void keep(const Token &token);
    QString fresh(const QString &what);
    int below(int limit) { return m_random.bounded(limit); }

    TokenService &m_tokens;
    TokenDraft m_draft;
    QString m_name;
    int m_toBegin;
    int m_underWay = 0;
    int m_named = 0;
    // As it saw them last, but for those with an act under way.
    std::vector<Token> m_own;
    std::vector<Token> m_shared;
    QRandomGenerator m_random;
};

} // namespace chatelaine
