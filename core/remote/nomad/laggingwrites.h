// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "nomad/ownwrites.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace chatelaine::nomad {

/// What this console has written about policies or roles in a region that gets them later: it stands in for
/// what lists say until they tell of another version than before, or a minute has passed. \a T has a
/// modifyIndex; \a KeyOf names one for good.
template <class T, QString T::*KeyOf> class LaggingWrites
{
public:
    /// \a known: as last read; null if it was not there.
    void wrote(const T &value, const T *known, Instant now) { keep(value.*KeyOf, value, known, now); }
    void deleted(const QString &key, const T *known, Instant now) { keep(key, std::nullopt, known, now); }
    void clear() { m_writes.clear(); }
    bool isEmpty() const { return m_writes.isEmpty(); }

    /// \a listed with what was written here.
    QVector<T> over(const QVector<T> &listed, Instant now)
    {
        m_writes.removeIf([now](const auto &each) { return now >= each->until; });
        if (m_writes.isEmpty())
            return listed;
        QVector<T> all;
        for (const T &each : listed) {
            const auto written = m_writes.constFind(each.*KeyOf);
            if (written != m_writes.cend() && each.modifyIndex == written->before)
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
        Instant until;
    };

    void keep(const QString &key, const std::optional<T> &value, const T *known, Instant now)
    {
        // What is known may be what was written here a moment ago.
        const auto earlier = m_writes.constFind(key);
        const auto listed = known ? std::optional(known->modifyIndex) : std::nullopt;
        const auto before = earlier == m_writes.cend() ? listed : earlier->before;
        m_writes.insert(key, {value, before, now + OwnWrites::longestLag});
    }

    QHash<QString, Write> m_writes;
};

} // namespace chatelaine::nomad
