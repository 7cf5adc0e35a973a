// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokenquery.h"
#include "nomad/nomadtypes.h"

#include <QHash>
#include <QObject>
#include <QVector>

namespace chatelaine::nomad {

class NomadWorker;

/// All tokens that one may see, as last read, small. Finds and sorts in memory. Belongs to the worker's
/// thread.
class TokenTable : public QObject
{
    Q_OBJECT

public:
    explicit TokenTable(NomadWorker &worker);

    bool isLoaded() const { return m_loaded; }
    /// Finished when the list has been read for the first time since entering; an error if that failed.
    Future<void> loaded();
    /// Reads the list anew, whatever is believed.
    Future<void> reload();
    const QHash<TokenId, TokenStub> &all() const { return m_rows; }
    const TokenStub *row(TokenId id) const;
    /// The record as the pages know it: names of roles and dangling links filled in.
    Token record(TokenId id) const;
    QVector<TokenId> find(const TokenQuery &query) const;
    /// Takes over what a write of one's own answered, before the list tells of it.
    void adopt(const TokenStub &stub);
    void forget(const QUuid &accessor);
    void clear();

private:
    NomadWorker &m_worker;
    QHash<TokenId, TokenStub> m_rows;
    bool m_loaded = false;
};

} // namespace chatelaine::nomad
