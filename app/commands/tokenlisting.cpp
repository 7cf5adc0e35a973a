// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/tokenlisting.h"

#include "backend/tokenservice.h"
#include "backend/whenready.h"
#include "commands/output.h"

namespace chatelaine {

namespace {
constexpr qsizetype window = 500; // rows; reading more at once is not faster
} // namespace

Result<void> resultOf(const Output &output)
{
    switch (output.state()) {
    case Output::State::Interrupted:
        return fail(ErrorCode::Cancelled, TokenListing::tr("This was interrupted. Nothing was changed."));
    case Output::State::Failed:
        return fail(ErrorCode::DiskFull,
                    TokenListing::tr("The output could not be written as a whole. Is there space left?"));
    case Output::State::Open:
    case Output::State::Closed:
        break;
    }
    return {};
}

TokenListing::TokenListing(TokenService &tokens, Output &output, CommandFormat format, Instant now,
                           QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_output(output)
    , m_now(now)
    , m_writer(TokenWriter::make(format))
    , m_done(promised<void>())
{
}

Future<void> TokenListing::run()
{
    whenReady(m_tokens.find({}), this, [this](Result<QVector<TokenId>> found) {
        if (!found)
            return finish(tl::unexpected(found.error()));
        m_ids = std::move(*found);
        writeNext();
    });
    return m_done->future();
}

void TokenListing::writeNext()
{
    if (m_next >= m_ids.size()) {
        if (put(m_writer->end()))
            finish({});
        return;
    }
    const QVector<TokenId> part = m_ids.mid(m_next, window);
    m_next += part.size();
    whenReady(m_tokens.fetch(part), this, [this](const Result<QVector<Token>> &fetched) {
        if (fetched)
            onFetched(*fetched);
        else
            finish(tl::unexpected(fetched.error()));
    });
}

void TokenListing::onFetched(const QVector<Token> &tokens)
{
    if (put(m_writer->next(tokens, m_now)))
        writeNext();
}

bool TokenListing::put(const QByteArray &bytes)
{
    if (m_output.write(bytes) == Output::State::Open)
        return true;
    finish(resultOf(m_output));
    return false;
}

void TokenListing::finish(const Result<void> &result)
{
    keep<void>(m_done, result);
}

} // namespace chatelaine
