// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditlistmodel.h"

#include "backend/audittrail.h"
#include "backend/whenready.h"
#include "models/audittext.h"
#include "models/tokentext.h"

#include <algorithm>
#include <iterator>

namespace chatelaine {

namespace {

constexpr int pageRows = 200;
constexpr int newsRows = 1000; // an act on many tokens at once does not throw the list over
constexpr std::chrono::milliseconds burst{100};

} // namespace

AuditListModel::AuditListModel(AuditTrail &trail, QObject *parent)
    : QAbstractTableModel(parent)
    , m_trail(trail)
{
    m_news.setSingleShot(true);
    m_news.setInterval(burst);
    connect(&m_news, &QTimer::timeout, this, &AuditListModel::askForNews);
    connect(&m_trail, &AuditTrail::changed, this, &AuditListModel::lookForNews);
}

void AuditListModel::lookForNews()
{
    if (!m_news.isActive()) // acts that never stop must not put it off for ever
        m_news.start();
}

void AuditListModel::setQuery(const AuditQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    refresh();
}

void AuditListModel::refresh()
{
    m_wanted = pageRows;
    setState(WindowedList::State::Loading);
    ask(0);
}

void AuditListModel::ask(qint64 before)
{
    m_asking = true;
    const qint64 question = ++m_question;
    whenReady(m_trail.find(m_query, {before, 0, pageRows}), this,
              [this, question, before](const Result<AuditPage> &page) {
                  if (question != m_question)
                      return;
                  m_asking = false;
                  if (page)
                      take(*page, before == 0);
                  else
                      fail(page.error());
              });
}

void AuditListModel::take(const AuditPage &page, bool fromStart)
{
    // Whoever hears of the rows may ask for more at once: what is known of them comes first.
    m_total = page.total;
    m_next = page.next;
    m_searchedTo = page.searchedTo;
    if (fromStart) {
        m_newest = page.newest;
        replace(page.entries);
    } else {
        append(page.entries);
    }
    const bool goOn = m_next > 0 && m_entries.size() < m_wanted;
    setState(goOn && m_entries.isEmpty() ? WindowedList::State::Loading : WindowedList::State::Ready);
    Q_EMIT refreshed();
    if (goOn && !m_asking)
        ask(m_next);
}

void AuditListModel::replace(const QVector<AuditEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void AuditListModel::append(const QVector<AuditEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const auto rows = int(m_entries.size());
    beginInsertRows({}, rows, rows + int(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

void AuditListModel::fail(const Error &error)
{
    m_error = error;
    m_next = 0;
    setState(WindowedList::State::Failed);
}

void AuditListModel::setState(WindowedList::State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

// Before the first answer there is nothing that could be old.
void AuditListModel::askForNews()
{
    if (m_askingForNews || (m_asking && m_newest == 0))
        return m_news.start();
    if (m_state == WindowedList::State::Failed || m_newest == 0)
        return refresh();
    m_askingForNews = true;
    whenReady(m_trail.find(m_query, {0, m_newest, newsRows}), this,
              [this, query = m_query](const Result<AuditPage> &page) {
                  m_askingForNews = false;
                  if (page && query == m_query)
                      takeNews(*page);
              });
}

void AuditListModel::takeNews(const AuditPage &page)
{
    // Too many, or another trail, as after a backup was restored.
    if (page.next > 0 || page.newest < m_newest)
        return refresh();
    // An answer to a question that was asked anew meanwhile holds them already.
    const auto known = std::find_if(page.entries.cbegin(), page.entries.cend(),
                                    [this](const AuditEntry &entry) { return entry.sequence <= m_newest; });
    const QVector<AuditEntry> fresh(page.entries.cbegin(), known);
    if (!fresh.isEmpty()) {
        beginInsertRows({}, 0, int(fresh.size()) - 1);
        m_entries = fresh + m_entries;
        endInsertRows();
    }
    m_newest = page.newest;
    m_total = page.total;
    dropRemoved();
    Q_EMIT refreshed();
}

/// Somebody may have removed the oldest part.
void AuditListModel::dropRemoved()
{
    const qint64 floor = m_newest - m_total;
    const auto first = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [floor](const AuditEntry &entry) { return entry.sequence <= floor; });
    if (first == m_entries.cend())
        return;
    const auto row = int(std::distance(m_entries.cbegin(), first));
    beginRemoveRows({}, row, int(m_entries.size()) - 1);
    m_entries.resize(row);
    endRemoveRows();
    m_next = 0;
    m_searchedTo.reset();
}

std::optional<AuditEntry> AuditListModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? std::optional(m_entries[row]) : std::nullopt;
}

int AuditListModel::rowOf(qint64 sequence) const
{
    const auto found =
        std::lower_bound(m_entries.cbegin(), m_entries.cend(), sequence,
                         [](const AuditEntry &entry, qint64 wanted) { return entry.sequence > wanted; });
    const bool there = found != m_entries.cend() && found->sequence == sequence;
    return there ? int(std::distance(m_entries.cbegin(), found)) : -1;
}

int AuditListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AuditListModel::display(const AuditEntry &entry, int column) const
{
    switch (column) {
    case WhenColumn:
        return text::dateTime(entry.at);
    case WhoColumn:
        return text::cell(text::actorOf(entry));
    case WhatColumn:
        return text::of(entry.action);
    case TargetColumn:
        return text::cell(entry.target);
    default:
        return text::of(entry.outcome);
    }
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditEntry &entry = m_entries[index.row()];
    if (role == Qt::DisplayRole)
        return display(entry, index.column());
    if (role == OutcomeRole)
        return int(entry.outcome);
    if (role == InstantRole && index.column() == WhenColumn)
        return toMillis(entry.at);
    return {};
}

QVariant AuditListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case TargetColumn:
        return tr("To what");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

bool AuditListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next > 0 && !m_asking;
}

void AuditListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = m_entries.size() + pageRows;
    ask(m_next);
}

} // namespace chatelaine
