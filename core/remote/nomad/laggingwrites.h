// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "nomad/ownwrites.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace chatelaine::nomad {

/// What this console has written about policies or roles and lists may not show yet: a list may have been on
/// its way, and some regions get it later. It stands in for what lists say until they tell of another version
/// than before, or a minute has passed. \a T has a modifyIndex; \a KeyOf names one for good.
template <class T, QString T::*KeyOf> class LaggingWrites
{
public:
    /// \a known: as last read; null if it was not there. \a lags: indexes of the answer and of lists are
    /// those of different regions.
    void wrote(const T &value, const T *known, bool lags, Instant now)
    {
        Write write{value, known ? std::optional(known->modifyIndex) : std::nullopt, lags,
                    now + OwnWrites::longestLag};
        // What is known may be what was written here a moment ago.
        if (const auto earlier = m_writes.constFind(value.*KeyOf); earlier != m_writes.cend())
            write.before = earlier->before;
        m_writes.insert(value.*KeyOf, std::move(write));
    }
    /// \a last: as it was when it was deleted.
    void deleted(const T &last, Instant now)
    {
        m_writes.insert(last.*KeyOf, {std::nullopt, last.modifyIndex, true, now + OwnWrites::longestLag});
    }
    void clear() { m_writes.clear(); }
    bool isEmpty() const { return m_writes.isEmpty(); }

    /// \a listed, which has \a index, with what was written here.
    QVector<T> over(const QVector<T> &listed, quint64 index, Instant now)
    {
        m_writes.removeIf([&](const auto &each) {
            return now >= each->until || (!each->lags && index >= each->value->modifyIndex);
        });
        if (m_writes.isEmpty())
            return listed;
        QVector<T> all;
        for (const T &each : listed) {
            const auto written = m_writes.constFind(each.*KeyOf);
            if (written != m_writes.cend() && isOlder(each, *written))
                continue;
            m_writes.remove(each.*KeyOf);
            all << each;
        }
        for (const Write &each : std::as_const(m_writes)) {
            if (each.value)
                all << *each.value;
        }
        return all;
    }

private:
    struct Write
    {
        std::optional<T> value;             ///< none: a deletion
        std::optional<quint64> before = {}; ///< version in this region; none: it was not there
        bool lags = false;                  ///< no index tells that a list has it; so it is with deletions
        Instant until;
    };

    static bool isOlder(const T &listed, const Write &written)
    {
        if (written.value && !written.lags)
            return listed.modifyIndex < written.value->modifyIndex;
        return written.before && listed.modifyIndex <= *written.before;
    }

    QHash<QString, Write> m_writes;
};

} // namespace chatelaine::nomad
