// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokenlistmodel.h"

#include "backend/whenready.h"
#include "models/tokentext.h"

#include <algorithm>

namespace chatelaine {

namespace {
constexpr int cachedTokens = 4096;
constexpr int windowRows = 128;              // a tall screen shows about 60 rows
constexpr qsizetype mostRangesOneByOne = 64; // more of them are cheaper as one reordering
constexpr std::chrono::milliseconds burst{30};
constexpr std::chrono::seconds clockInterval{1};

std::optional<Instant> dateOf(const Token &token, int column)
{
    switch (TokenColumn(column)) {
    case TokenColumn::Created:
        return token.createdAt;
    case TokenColumn::Expires:
        return token.expiresAt;
    case TokenColumn::LastUsed:
        return token.lastUsedAt;
    default:
        return std::nullopt;
    }
}

QString textOf(const Token &token, int column, Instant now)
{
    switch (TokenColumn(column)) {
    case TokenColumn::Name:
        return text::cell(token.name);
    case TokenColumn::Owner:
        return text::cell(token.ownerName);
    case TokenColumn::Role:
        return text::cell(token.roleName);
    case TokenColumn::Status:
        return text::of(statusOf(token, now));
    case TokenColumn::Created:
        return text::dateTime(token.createdAt);
    case TokenColumn::Expires:
        return text::expiry(token.expiresAt);
    case TokenColumn::LastUsed:
        return token.lastUsedAt ? text::dateTime(*token.lastUsedAt)
                                : TokenListModel::tr("Never", "last used");
    }
    return {};
}

/// What a screen reader says of a cell: all that its picture tells, and dates exactly, too.
QString spoken(const Token &token, int column, Instant now)
{
    const QString words = textOf(token, column, now);
    if (const std::optional<Instant> date = dateOf(token, column))
        return TokenListModel::tr("%1, %2", "a moment in words and exactly: in 3 days, 12/24/2026 6:00 PM")
            .arg(text::relative(*date, now), words);
    const SecretInfo *previous =
        TokenColumn(column) == TokenColumn::Status ? secretInGrace(token, now) : nullptr;
    if (previous && previous->expiresAt)
        return TokenListModel::tr("%1, previous secret works for another %2", "a status in grace")
            .arg(words, text::duration(*previous->expiresAt - now));
    return words;
}

/// True if time alone can change which tokens match, or their order.
bool dependsOnClock(const TokenQuery &query)
{
    return !query.statuses.isEmpty() || query.sortBy == TokenColumn::Status ||
           query.expiry != ExpiryFilter::Any || query.lastUse != LastUseFilter::Any;
}
} // namespace

TokenListModel::TokenListModel(TokenService &service, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
    , m_clock(clock)
    , m_tokens(cachedTokens)
{
    for (QTimer *timer : {&m_refreshTimer, &m_fetchTimer})
        timer->setSingleShot(true);
    m_refreshTimer.setInterval(burst);
    m_fetchTimer.setInterval(0);
    m_clockTimer.setInterval(clockInterval);
    connect(&m_refreshTimer, &QTimer::timeout, this, &TokenListModel::refresh);
    connect(&m_fetchTimer, &QTimer::timeout, this, &TokenListModel::fetchPending);
    connect(&m_clockTimer, &QTimer::timeout, this, &TokenListModel::onClock);
    connect(&m_service, &TokenService::changed, this, &TokenListModel::onChanged);
    m_clockTimer.start();
}

void TokenListModel::setQuery(const TokenQuery &query)
{
    if (query == m_query && m_newestRequest > 0 && m_state != State::Failed)
        return;
    m_query = query;
    refresh();
}

void TokenListModel::refresh()
{
    m_refreshTimer.stop();
    const quint64 request = ++m_newestRequest;
    setState(State::Loading);
    m_running.cancel(); // nobody waits for the older answer
    m_running = m_service.find(m_query);
    whenReady(m_running, this,
              [this, request](const Result<QVector<TokenId>> &found) { onFound(request, found); });
}

void TokenListModel::onFound(quint64 request, const Result<QVector<TokenId>> &found)
{
    if (request != m_newestRequest)
        return;
    m_running = {};
    if (!found) {
        setState(State::Failed, found.error());
        return;
    }
    applyIds(*found);
    setState(State::Ready);
    Q_EMIT refreshed();
}

void TokenListModel::onChanged(const TokenChange &change)
{
    m_missing.clear();
    if (change.ids.isEmpty()) {
        const QList<TokenId> cached = m_tokens.keys();
        m_wanted.unite(QSet<TokenId>(cached.cbegin(), cached.cend()));
    }
    for (TokenId id : change.ids) {
        if (m_tokens.contains(id))
            m_wanted.insert(id);
        m_asked.remove(id); // the answer under way is older than this change
    }
    if (!m_wanted.isEmpty())
        m_fetchTimer.start();
    m_refreshTimer.start();
}

void TokenListModel::applyIds(const QVector<TokenId> &ids)
{
    m_missing.clear();
    if (ids == m_ids)
        return;
    const IdDiff diff = diffIds(m_ids, ids);
    if (diff.sameOrder && diff.removed.size() + diff.inserted.size() <= mostRangesOneByOne)
        applyRanges(diff, ids);
    else
        applyReordered(diff, ids);
}

void TokenListModel::applyRanges(const IdDiff &diff, const QVector<TokenId> &ids)
{
    for (auto range = diff.removed.crbegin(); range != diff.removed.crend(); ++range) {
        beginRemoveRows({}, int(range->first), int(range->first + range->count - 1));
        m_ids.remove(range->first, range->count);
        endRemoveRows();
    }
    for (const RowRange &range : diff.inserted) {
        beginInsertRows({}, int(range.first), int(range.first + range.count - 1));
        m_ids.insert(range.first, range.count, TokenId());
        std::copy_n(ids.cbegin() + range.first, range.count, m_ids.begin() + range.first);
        endInsertRows();
    }
}

// Brings the leaving rows to the end, removes them there in one step, adds the new ones there in one step,
// and puts all in order: four steps whatever the size of the change, and persistent indexes survive each.
void TokenListModel::applyReordered(const IdDiff &diff, const QVector<TokenId> &ids)
{
    permute(diff.kept + diff.gone);
    if (!diff.gone.isEmpty()) {
        beginRemoveRows({}, int(diff.kept.size()), int(m_ids.size() - 1));
        m_ids.resize(diff.kept.size());
        endRemoveRows();
    }
    if (!diff.fresh.isEmpty()) {
        beginInsertRows({}, int(diff.kept.size()), int(ids.size() - 1));
        m_ids += diff.fresh;
        endInsertRows();
    }
    permute(ids);
}

void TokenListModel::permute(const QVector<TokenId> &ids)
{
    if (ids == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<TokenId, int> rows;
    if (!before.isEmpty()) {
        rows.reserve(ids.size());
        for (int row = 0; row < int(ids.size()); ++row)
            rows.insert(ids[row], row);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(rows.value(m_ids[index.row()]), index.column()));
    m_ids = ids;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TokenListModel::requestWindow(int row) const
{
    if (m_state == State::Failed)
        return; // refresh() tries again; asking at each repaint would never end
    const qsizetype first = row - row % windowRows;
    const qsizetype last = std::min<qsizetype>(first + windowRows, m_ids.size());
    for (qsizetype i = first; i < last; ++i) {
        const TokenId id = m_ids[i];
        if (!m_tokens.contains(id) && !m_asked.contains(id) && !m_missing.contains(id))
            m_wanted.insert(id);
    }
    if (!m_wanted.isEmpty() && !m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void TokenListModel::fetchPending()
{
    const QVector<TokenId> ids(m_wanted.cbegin(), m_wanted.cend());
    m_wanted.clear();
    if (ids.isEmpty())
        return;
    m_asked.unite(QSet<TokenId>(ids.cbegin(), ids.cend()));
    whenReady(m_service.fetch(ids), this,
              [this, ids](const Result<QVector<Token>> &tokens) { onFetched(ids, tokens); });
}

void TokenListModel::onFetched(const QVector<TokenId> &asked, const Result<QVector<Token>> &tokens)
{
    QSet<TokenId> current;
    for (TokenId id : asked) {
        if (m_asked.remove(id))
            current.insert(id);
    }
    if (!tokens) {
        setState(State::Failed, tokens.error());
        return;
    }
    for (const Token &token : *tokens) {
        if (current.remove(token.id))
            store(token);
    }
    m_missing.unite(current); // gone since the list was made: a repaint must not ask for them again
    if (!m_ids.isEmpty())     // views repaint only what they show of it
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, tokenColumnCount - 1));
}

void TokenListModel::store(const Token &token)
{
    const std::optional<Instant> next = nextChangeOf(token, m_clock.now());
    if (next && (!m_nextStatusChange || *next < *m_nextStatusChange))
        m_nextStatusChange = next;
    m_tokens.insert(token.id, new Token(token));
}

void TokenListModel::onClock()
{
    const Instant now = m_clock.now();
    if (!m_nextStatusChange || now < *m_nextStatusChange)
        return;
    m_nextStatusChange.reset();
    for (TokenId id : m_tokens.keys()) {
        const std::optional<Instant> next = nextChangeOf(*m_tokens.object(id), now);
        if (next && (!m_nextStatusChange || *next < *m_nextStatusChange))
            m_nextStatusChange = next;
    }
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, tokenColumnCount - 1));
    if (dependsOnClock(m_query))
        m_refreshTimer.start();
}

TokenId TokenListModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[row] : TokenId();
}

int TokenListModel::rowOf(TokenId id) const
{
    return int(m_ids.indexOf(id));
}

std::optional<Token> TokenListModel::tokenAt(int row) const
{
    const Token *token = m_tokens.object(idAt(row));
    return token ? std::optional(*token) : std::nullopt;
}

int TokenListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int TokenListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tokenColumnCount;
}

QVariant TokenListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TokenId id = m_ids[index.row()];
    if (role == TokenIdRole)
        return QVariant::fromValue(id);
    const Token *token = m_tokens.object(id);
    if (!token) {
        requestWindow(index.row());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*token, index.column(), m_clock.now());
    case Qt::AccessibleTextRole:
        return spoken(*token, index.column(), m_clock.now());
    case TokenRole:
        return QVariant::fromValue(*token);
    case StatusRole:
        return int(statusOf(*token, m_clock.now()));
    case InGraceRole:
        return secretInGrace(*token, m_clock.now()) != nullptr;
    case InstantRole:
        return dateValue(*token, index.column());
    default:
        return {};
    }
}

QVariant TokenListModel::dateValue(const Token &token, int column) const
{
    const std::optional<Instant> date = dateOf(token, column);
    return date ? QVariant(toMillis(*date)) : QVariant();
}

QVariant TokenListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= tokenColumnCount)
        return {};
    return text::columnTitle(TokenColumn(section));
}

void TokenListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= tokenColumnCount)
        return;
    TokenQuery query = m_query;
    query.sortBy = TokenColumn(column);
    query.order = order;
    setQuery(query);
}

void TokenListModel::setState(State state, const Error &error)
{
    if (m_state == state && m_error == error)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace chatelaine
