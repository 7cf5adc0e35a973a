// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/whenready.h"
#include "models/iddiff.h"
#include "models/windowedlist.h"

#include <QCache>

#include <algorithm>
#include <optional>
#include <utility>

namespace chatelaine {

/// What a query finds, for a table. Keeps the ids of all of it and the records of those that were looked at
/// lately: a million rows cost 8 MB and scroll like a hundred. Changes arrive as diffs: persistent indexes
/// (selection, current row, scroll anchor) survive every refresh, sort and filter for as long as their thing
/// is in the list. The newest request wins. A query that knows a limit is asked for the rows that show first:
/// they stand on the screen before a million others are in order.
template <class Id, class Record, class Query> class WindowedListModel : public WindowedList
{
public:
    const Query &query() const { return m_query; }
    /// Asks for what \a query finds; the old rows stay until the answer is here.
    void setQuery(const Query &query)
    {
        if (query == m_query && m_newestRequest > 0 && state() != State::Failed)
            return;
        m_query = query;
        m_shown = Shown::AnotherQuery;
        start();
    }
    /// While an answer to the same query is under way, it is taken over first: whoever changes things all the
    /// time would keep it away for ever.
    void refresh() override
    {
        m_refreshTimer.stop();
        if (m_isAsking)
            m_isOutdated = true;
        else
            start();
    }
    bool isFiltered() const override { return m_query.isFiltered(); }

    Id idAt(int row) const ///< null if out of range
    {
        return row >= 0 && row < int(m_ids.size()) ? m_ids[row] : Id();
    }
    int rowOf(Id id) const { return int(m_ids.indexOf(id)); } ///< -1 if not in the list; O(n)
    int rowOfNumber(qint64 id) const override { return rowOf(Id{id}); }
    std::optional<Record> recordAt(int row) const ///< none while the record has not arrived
    {
        const Record *record = m_records.object(idAt(row));
        return record ? std::optional(*record) : std::nullopt;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_ids.size());
    }

    /// Whether every row answers the query: not so from a new query until its whole answer is here, and for
    /// as long as that fails.
    bool showsQuery() const { return m_shown == Shown::All; }

protected:
    explicit WindowedListModel(QObject *parent)
        : WindowedList(parent)
        , m_records(cachedRecords)
    {
    }

    virtual Future<QVector<Id>> find(const Query &query) = 0;
    virtual Future<QVector<Record>> fetch(const QVector<Id> &ids) = 0;
    /// A record arrived and is about to be kept.
    virtual void onRecord(const Record &) {}

    /// The record of \a row if it is here; asks for it and those around it if not.
    const Record *recordOrAsk(int row) const
    {
        const Record *record = m_records.object(m_ids[row]);
        if (!record)
            requestWindow(row);
        return record;
    }
    QList<Id> cachedIds() const { return m_records.keys(); }
    const Record &cachedRecord(Id id) const { return *m_records.object(id); }

    /// Things were changed; an empty list means: ask for everything anew.
    void onChanged(const QVector<Id> &ids)
    {
        m_missing.clear();
        if (ids.isEmpty()) {
            const QList<Id> cached = m_records.keys();
            m_wanted.unite(QSet<Id>(cached.cbegin(), cached.cend()));
        }
        for (const Id id : ids) {
            if (m_records.contains(id))
                m_wanted.insert(id);
            m_asked.remove(id); // the answer under way is older than this change
        }
        if (!m_wanted.isEmpty())
            m_fetchTimer.start();
        m_refreshTimer.start();
    }

    void fetchPending() override
    {
        const QVector<Id> ids(m_wanted.cbegin(), m_wanted.cend());
        m_wanted.clear();
        if (ids.isEmpty())
            return;
        m_asked.unite(QSet<Id>(ids.cbegin(), ids.cend()));
        whenReady(fetch(ids), this,
                  [this, ids](const Result<QVector<Record>> &records) { onFetched(ids, records); });
    }

private:
    static constexpr bool hasLimit = requires(Query query) { query.limit; };
    enum class Shown { AnotherQuery, FirstRows, All }; ///< which part of the answer to the query

    void start()
    {
        m_refreshTimer.stop();
        m_isOutdated = false;
        setState(m_shown == Shown::FirstRows ? State::Filling : State::Loading);
        if constexpr (hasLimit) {
            if (m_shown == Shown::AnotherQuery) {
                Query first = m_query;
                first.limit = firstRows;
                return ask(first);
            }
        }
        ask(m_query);
    }
    void ask(const Query &query)
    {
        const quint64 request = ++m_newestRequest;
        const bool isWhole = query == m_query;
        m_isAsking = true;
        m_running.cancel(); // nobody waits for the older answer
        m_running = find(query);
        whenReady(m_running, this, [this, request, isWhole](const Result<QVector<Id>> &found) {
            if (request != m_newestRequest)
                return;
            m_running = {};
            m_isAsking = false;
            onFound(found, isWhole);
        });
    }

    void onFound(const Result<QVector<Id>> &found, bool isWhole)
    {
        const bool isOutdated = std::exchange(m_isOutdated, false);
        if (found && !isWhole && found->size() == firstRows) // not every back end counts
            return showFirst(*found);                        // all are asked for now
        if (isOutdated) {
            if (found)
                takeOver(*found);
            start();
        } else if (found) {
            takeOver(*found);
            setState(State::Ready);
            Q_EMIT refreshed();
        } else {
            setState(State::Failed, found.error());
        }
    }

    void takeOver(const QVector<Id> &ids)
    {
        applyIds(ids);
        m_shown = Shown::All;
    }

    // Whether the old rows answer the query, too, is not known yet: they wait behind the first, and what is
    // selected of them stays so.
    void showFirst(const QVector<Id> &ids)
    {
        m_missing.clear();
        const IdSet<Id> first(ids);
        QVector<Id> known;
        QVector<Id> others;
        others.reserve(m_ids.size());
        for (const Id id : std::as_const(m_ids))
            (first.contains(id) ? known : others).append(id);
        if (known.size() < ids.size())
            addBehind(withoutAny(ids, known));
        permute(ids + others);
        m_shown = Shown::FirstRows;
        setState(State::Filling);
        Q_EMIT refreshed();
        requestWindow(0);
        m_fetchTimer.stop();
        fetchPending(); // before the question for all the others, so that it is not behind it
        ask(m_query);
    }

    void applyIds(const QVector<Id> &ids)
    {
        m_missing.clear();
        if (ids == m_ids)
            return;
        const IdDiff<Id> diff = diffIds(m_ids, ids);
        if (diff.sameOrder && diff.removed.size() + diff.inserted.size() <= mostRangesOneByOne)
            applyRanges(diff, ids);
        else
            applyReordered(diff, ids);
    }

    void addBehind(const QVector<Id> &fresh)
    {
        beginInsertRows({}, int(m_ids.size()), int(m_ids.size() + fresh.size() - 1));
        m_ids += fresh;
        endInsertRows();
    }

    static QVector<Id> withoutAny(QVector<Id> ids, const QVector<Id> &of)
    {
        const IdSet<Id> unwanted(of);
        ids.removeIf([&unwanted](Id id) { return unwanted.contains(id); });
        return ids;
    }

    void applyRanges(const IdDiff<Id> &diff, const QVector<Id> &ids)
    {
        for (auto range = diff.removed.crbegin(); range != diff.removed.crend(); ++range) {
            beginRemoveRows({}, int(range->first), int(range->first + range->count - 1));
            m_ids.remove(range->first, range->count);
            endRemoveRows();
        }
        for (const RowRange &range : diff.inserted) {
            beginInsertRows({}, int(range.first), int(range.first + range.count - 1));
            m_ids.insert(range.first, range.count, Id());
            std::copy_n(ids.cbegin() + range.first, range.count, m_ids.begin() + range.first);
            endInsertRows();
        }
    }

    // Brings the leaving rows to the end, removes them there in one step, adds the new ones there in one
    // step, and puts all in order: four steps whatever the size of the change, and persistent indexes survive
    // each.
    void applyReordered(const IdDiff<Id> &diff, const QVector<Id> &ids)
    {
        if (!diff.gone.isEmpty()) {
            const QVector<Id> left = withoutIds(m_ids, diff.gone);
            permute(left + diff.gone);
            beginRemoveRows({}, int(left.size()), int(m_ids.size() - 1));
            m_ids = left;
            endRemoveRows();
        }
        if (!diff.fresh.isEmpty())
            addBehind(diff.fresh);
        permute(ids);
    }

    void permute(const QVector<Id> &ids)
    {
        if (ids == m_ids)
            return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        const QHash<Id, int> rows = rowsOf(before, ids);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &index : before)
            after.append(createIndex(rows.value(m_ids[index.row()]), index.column()));
        m_ids = ids;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    /// Where in \a ids the things stand that \a indexes are about.
    QHash<Id, int> rowsOf(const QModelIndexList &indexes, const QVector<Id> &ids) const
    {
        QVector<Id> wanted;
        wanted.reserve(indexes.size());
        for (const QModelIndex &index : indexes)
            wanted.append(m_ids[index.row()]);
        const IdSet<Id> isWanted(wanted);
        QHash<Id, int> rows;
        for (int row = 0; !wanted.isEmpty() && row < int(ids.size()); ++row) {
            if (isWanted.contains(ids[row]))
                rows.insert(ids[row], row);
        }
        return rows;
    }

    void requestWindow(int row) const
    {
        if (state() == State::Failed)
            return; // refresh() tries again; asking at each repaint would never end
        const qsizetype first = row - row % windowRows;
        const qsizetype last = std::min<qsizetype>(first + windowRows, m_ids.size());
        for (qsizetype i = first; i < last; ++i) {
            const Id id = m_ids[i];
            if (!m_records.contains(id) && !m_asked.contains(id) && !m_missing.contains(id))
                m_wanted.insert(id);
        }
        if (!m_wanted.isEmpty() && !m_fetchTimer.isActive())
            m_fetchTimer.start();
    }

    void onFetched(const QVector<Id> &asked, const Result<QVector<Record>> &records)
    {
        QSet<Id> current;
        for (const Id id : asked) {
            if (m_asked.remove(id))
                current.insert(id);
        }
        if (!records) {
            setState(State::Failed, records.error());
            return;
        }
        for (const Record &record : *records) {
            if (!current.remove(record.id))
                continue;
            onRecord(record);
            m_records.insert(record.id, new Record(record));
        }
        m_missing.unite(current); // gone since the list was made: a repaint must not ask for them again
        emitAllChanged();
    }

    Query m_query;
    QVector<Id> m_ids;
    mutable QCache<Id, Record> m_records;
    mutable QSet<Id> m_wanted; ///< to be asked for at the next turn of the event loop
    QSet<Id> m_asked;          ///< on their way
    QSet<Id> m_missing;        ///< asked for and left out of the answer
    Future<QVector<Id>> m_running;
    quint64 m_newestRequest = 0;
    bool m_isAsking = false;
    bool m_isOutdated = false; ///< what is asked for: things have changed since
    Shown m_shown = Shown::AnotherQuery;
};

} // namespace chatelaine
