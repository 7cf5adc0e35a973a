// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandrequest.h"
#include "domain/token.h"

#include <memory>

namespace chatelaine {

/// Puts tokens into words, some at a time, as UTF-8. Times are ISO 8601 in UTC, cut to the second. Of secrets
/// not even the hint is written: logs of scripts are read by many.
class TokenWriter
{
public:
    static std::unique_ptr<TokenWriter> make(CommandFormat format);
    virtual ~TokenWriter() = default;

    /// The next \a tokens, with their status at \a now.
    virtual QByteArray next(const QVector<Token> &tokens, Instant now) = 0;
    /// What comes after the last ones.
    virtual QByteArray end() = 0;
};

} // namespace chatelaine
