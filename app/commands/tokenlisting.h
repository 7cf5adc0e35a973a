// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/promised.h"
#include "commands/commandrequest.h"
#include "commands/tokenwriter.h"
#include "domain/instant.h"

#include <QObject>

#include <memory>

namespace chatelaine {

class Output;
class TokenService;

/// Writes all tokens that are not deleted, by name: first their ids are asked for, then the records, some
/// hundred at a time. However many there are, the memory holds no more than those.
class TokenListing : public QObject
{
    Q_OBJECT

public:
    /// \a now decides about what is expired, for all of them.
    TokenListing(TokenService &tokens, Output &output, CommandFormat format, Instant now,
                 QObject *parent = nullptr);

    /// Answers when everything is written, or nobody reads any more.
    Future<void> run();

private:
    void writeNext();
    void onFetched(const QVector<Token> &tokens);
    /// False if that was the end.
    bool put(const QByteArray &bytes);
    void finish(const Result<void> &result);

    TokenService &m_tokens;
    Output &m_output;
    const Instant m_now;
    std::unique_ptr<TokenWriter> m_writer;
    QVector<TokenId> m_ids;
    qsizetype m_next = 0; ///< which of them comes next
    Promised<void> m_done;
};

/// What the state of \a output means for whoever wrote to it.
Result<void> resultOf(const Output &output);

} // namespace chatelaine
