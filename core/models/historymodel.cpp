// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "models/audittext.h"
#include "models/tokentext.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::HistoryModel)
};

QString sentence(const AuditChange &change)
{
    const auto none = [](const QString &value) {
        return value.isEmpty() ? Words::tr("none", "an empty value in a history entry") : value;
    };
    const AuditChange words = text::inWords(change);
    if (change.before.isEmpty())
        return Words::tr("%1: %2", "a field and its value").arg(words.field, none(words.after));
    return Words::tr("%1: %2 → %3", "a field, its value before and after")
        .arg(words.field, words.before, none(words.after));
}

} // namespace

QString HistoryModel::describe(const AuditEntry &entry)
{
    QStringList lines{entry.outcome == AuditOutcome::Refused ? tr("Refused: %1").arg(text::of(entry.action))
                                                             : text::of(entry.action)};
    for (const AuditChange &change : entry.changes)
        lines.append(sentence(change));
    return lines.join(QLatin1Char('\n'));
}

void HistoryModel::setEntries(const QVector<AuditEntry> &entries)
{
    const auto same = [](const AuditEntry &a, const AuditEntry &b) { return a.sequence == b.sequence; };
    const auto known = std::find_if(entries.cbegin(), entries.cend(), [&](const AuditEntry &e) {
        return !m_entries.isEmpty() && same(e, m_entries.first());
    });
    const auto [keptEnd, oldEnd] =
        std::mismatch(known, entries.cend(), m_entries.cbegin(), m_entries.cend(), same);
    const auto fresh = int(std::distance(entries.cbegin(), known));
    const auto kept = int(std::distance(known, keptEnd));
    cutAfter(kept);
    insertAt(0, entries.mid(0, fresh));
    insertAt(fresh + kept, entries.mid(fresh + kept));
    if (m_entries != entries) { // an entry stays what it was, but somebody in it may be called otherwise now
        m_entries = entries;
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
    }
}

void HistoryModel::cutAfter(int count)
{
    if (count >= int(m_entries.size()))
        return;
    beginRemoveRows({}, count, int(m_entries.size()) - 1);
    m_entries.resize(count);
    endRemoveRows();
}

void HistoryModel::insertAt(int row, const QVector<AuditEntry> &entries)
{
    if (entries.isEmpty())
        return;
    beginInsertRows({}, row, row + int(entries.size()) - 1);
    m_entries = m_entries.mid(0, row) + entries + m_entries.mid(row);
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditEntry &entry = m_entries[index.row()];
    if (role == EntryRole)
        return QVariant::fromValue(entry);
    if (role == OutcomeRole)
        return int(entry.outcome);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return text::dateTime(entry.at);
    case ActorColumn:
        return text::cell(entry.actor);
    default:
        return describe(entry);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case ActorColumn:
        return tr("Who");
    default:
        return tr("What");
    }
}

} // namespace chatelaine
