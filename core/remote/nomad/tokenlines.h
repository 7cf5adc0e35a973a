// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/tokenquery.h"
#include "nomad/attachmentsets.h"
#include "nomadwire/nomadtypes.h"

#include <QHash>
#include <QVector>

#include <deque>
#include <vector>

namespace chatelaine::nomad {

/// What finding and sorting look at, in the order of names, with everything worked out once: a filter over a
/// hundred thousand tokens is one pass, and the usual order costs no sorting at all.
class TokenLines
{
public:
    struct Line
    {
        TokenId id;
        QString sortName;
        QString searchName;
        QUuid accessor;
        qint64 created = 0;
        qint64 expires = never;
        AttachmentSets::Number attachments = 0;
        bool management = false;
    };
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    static Line lineOf(TokenId id, const TokenStub &stub, AttachmentSets::Number attachments);

    void clear() { m_lines.clear(); }
    bool isEmpty() const { return m_lines.empty(); }
    /// Puts \a changed in place of what was known of them; \a gone and all of \a changed are taken out first.
    void update(std::deque<Line> changed, const QSet<TokenId> &gone);

    /// Ids that match, in the order asked for. \a sets have their names.
    QVector<TokenId> find(const TokenQuery &query, const AttachmentSets &sets, Instant now,
                          TokenId own) const;
    qsizetype count(const TokenQuery &query, const AttachmentSets &sets, Instant now, TokenId own) const;

private:
    std::vector<Line> m_lines; ///< by name, then id
};

} // namespace chatelaine::nomad
