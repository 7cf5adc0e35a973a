// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/connectionprofile.h"
#include "domain/tokenquery.h"
#include "nomad/attachmentsets.h"
#include "nomad/listorder.h"
#include "nomad/ownwrites.h"
#include "nomad/tokenlines.h"
#include "nomad/tokenrows.h"
#include "nomadwire/nomadapi.h"
#include "nomadwire/nomadtypes.h"

#include <QObject>
#include <QTimer>
#include <QVector>

#include <memory>
#include <vector>

namespace chatelaine::nomad {

class NomadWorker;
struct TokenReading;

/// All tokens that one may see, as last read, small. Finds and sorts in memory. Belongs to the worker's
/// thread.
class TokenTable : public QObject
{
    Q_OBJECT

public:
    explicit TokenTable(NomadWorker &worker);
    ~TokenTable() override;

    bool isLoaded() const { return m_loaded; }
    /// Finished when the list has been read for the first time since entering; an error if that failed.
    Future<void> loaded();
    /// Reads the list anew, whatever is believed; as the profile says, or as \a consistency says.
    Future<void> reload();
    Future<void> reload(ReadConsistency consistency);
    /// Reads the list through \a api and takes it over; rows are looked at as they arrive. Answers what the
    /// headers said. Where the server refuses or breaks off the whole list because it is too large, it is
    /// read page by page.
    Future<Meta> read(NomadApi &api, const ReadOptions &options);
    /// Whoever waits in loaded() gets \a error, unless the list is there.
    void giveUp(const Error &error);
    const TokenRows &all() const { return m_rows; }
    /// Rows of the last list that made no sense: they are left out, and told of as a fact.
    qsizetype unreadable() const { return m_unreadable; }
    const TokenStub *row(TokenId id) const;
    /// The record as the pages know it: names of roles and dangling links filled in.
    Token record(TokenId id) const;
    Token recordOf(const TokenStub &stub) const; ///< also of one that is not in the table
    QVector<TokenId> find(const TokenQuery &query) const;
    qsizetype count(const TokenQuery &query) const;
    /// Takes over what a write of one's own answered, before the list tells of it.
    void adopt(const TokenStub &stub);
    /// Takes over what was read of one token.
    void refresh(const TokenStub &stub);
    /// One's own deletion.
    void forget(const QUuid &accessor);
    /// The version of what is known of it; 0 if nothing is.
    quint64 versionOf(TokenId id) const;
    /// A single read, asked for when \a version was known, did not find it. Stays while a write of one's own
    /// may be on its way to this region, or if a list has told of it meanwhile.
    void noteGone(TokenId id, quint64 version);
    void clear();
    /// That is all that may be seen.
    void holdOnly(const TokenStub &stub);
    /// Names of policies and roles changed: what is found and shown by them changes, too.
    void renameAttachments();

private:
    bool isUnchanged(TokenReading &reading, const QUuid &accessor, quint64 made, quint64 changed);
    void take(TokenReading &reading, TokenStub stub);
    Future<Meta> finish(NomadApi &api, const std::shared_ptr<TokenReading> &reading, Meta meta);
    bool isOutdated(const TokenReading &reading, const Meta &meta) const;
    bool isOlder(const TokenStub &stub) const;
    Future<Meta> walk(NomadApi &api, const std::shared_ptr<TokenReading> &reading, const QString &nextToken,
                      const ReadOptions &options, const Error &refusal);
    void judgeAgain(TokenReading &reading);
    void removeUnseen(TokenReading &reading, const Meta &meta);
    void apply(TokenReading &reading);
    void put(TokenId id, TokenStub stub);
    void setUnreadable(qsizetype rows);
    void answerWaiting(const Result<void> &result);
    void tell(const QVector<TokenId> &ids);
    void checkOwnIn(const QVector<TokenId> &ids);
    void scheduleRecheck();

    NomadWorker &m_worker;
    TokenRows m_rows;
    mutable AttachmentSets m_sets;
    mutable TokenLines m_lines;
    OwnWrites m_own;
    std::vector<std::shared_ptr<QPromise<Result<void>>>> m_waiting;
    QTimer m_recheck; ///< until what was written here must have come back
    ListOrder m_order;
    int m_generation = 0; ///< counts clear(): a list that was asked for before is not taken over
    qsizetype m_unreadable = 0;
    bool m_loaded = false;
};

} // namespace chatelaine::nomad
