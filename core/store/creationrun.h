// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/creation.h"
#include "domain/tokendraft.h"
#include "store/bulkwriting.h"

namespace chatelaine {

/// Makes many tokens.
class CreationRun final : public BulkWriting
{
public:
    CreationRun(StoreCore &core, QVector<TokenDraft> drafts, std::shared_ptr<LongWork> work,
                Announce announce);
    ~CreationRun() override;

    Future<CreationReport> answer() const { return m_promise.future(); }

private:
    struct Slice;

    qsizetype slice(Database &database, qsizetype done) override;
    void end(Database &database, const std::optional<Error> &why) override;
    Slice make(WriteTransaction &transaction, const Identity &actor, qsizetype from, qsizetype to) const;
    void take(const Slice &slice);
    QString counts() const;
    void finish(const std::optional<Error> &why);

    QVector<TokenDraft> m_drafts;
    CreationReport m_report;
    QPromise<Result<CreationReport>> m_promise;
    bool m_answered = false;
};

} // namespace chatelaine
