// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/tokenrepository.h"

#include <QHash>

/// Rows of the token tables as values of the domain.
namespace chatelaine::tokenrows {

/// Columns of the table `secrets` that secretOf() reads.
QString secretColumns();
/// The secret whose columns begin at \a column of the current row.
SecretInfo secretOf(const Query &query, int column);
QByteArray toBytes(const SecretDigest &digest);
/// Records with the secrets that live at \a now, current first.
QHash<TokenId, Token> read(Database &database, const QVector<TokenId> &ids, Instant now);
/// Every secret with its digest, those in grace included.
QHash<TokenId, std::vector<VerifierSecret>> readDigests(Database &database, const QVector<TokenId> &ids);

QString sortNameOf(const Token &token);
/// \a fields as one text, folded; a search word never reaches over two of them.
QString searchTextOf(const QStringList &fields);

} // namespace chatelaine::tokenrows
