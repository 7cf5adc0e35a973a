// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/tokenwriter.h"

#include <QStringList>

namespace chatelaine {

/// Tokens for people, in columns as wide as the first ones need: the others have not been read yet. A name
/// that is wider moves its row and is not cut; a longer list of roles or scopes is.
class TokenColumns final : public TokenWriter
{
public:
    QByteArray next(const QVector<Token> &tokens, Instant now) override;
    QByteArray end() override;

private:
    QByteArray head(const QList<QStringList> &rows);
    QByteArray line(const QStringList &cells) const;

    QList<int> m_widths; ///< empty before the first row
};

} // namespace chatelaine
