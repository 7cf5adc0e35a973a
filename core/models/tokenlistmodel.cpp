// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokenlistmodel.h"

#include "models/tokentext.h"

namespace chatelaine {

namespace {
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
        return text::cell(text::nameOf(token));
    case TokenColumn::Owner:
        return text::cell(token.ownerName);
    case TokenColumn::Role:
        return token.kind == TokenKind::Personal
                   ? TokenListModel::tr("%n scope(s)", nullptr, static_cast<int>(token.scopes.size()))
                   : text::cell(token.roleName);
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

QString inGrace(const QString &status, const SecretInfo &previous, Instant now)
{
    return TokenListModel::tr("%1, previous secret works for another %2", "a status in grace")
        .arg(status, text::duration(*previous.expiresAt - now));
}

/// What a screen reader says of a status: its picture tells more than its word.
QString spokenStatus(const Token &token, const QString &word, Instant now)
{
    if (token.deletion)
        return TokenListModel::tr("%1, %2", "a status and what waits to happen")
            .arg(word, text::pendingDeletion(*token.deletion, now));
    const SecretInfo *previous = secretInGrace(token, now);
    return previous && previous->expiresAt ? inGrace(word, *previous, now) : word;
}

QString spokenRole(const Token &token, const QString &names)
{
    QStringList words = {names};
    for (const Attachment &attachment : token.attachments) {
        if (attachment.dangling)
            words << text::dangling(attachment);
    }
    return words.join(QStringLiteral(". "));
}

std::optional<Instant> countdownOf(const Token &token, Instant now)
{
    if (token.deletion)
        return token.deletion->dueAt;
    const SecretInfo *previous = secretInGrace(token, now);
    return previous ? previous->expiresAt : std::nullopt;
}

/// What a screen reader says of a cell: all that its picture tells, and dates exactly, too.
QString spoken(const Token &token, int column, Instant now)
{
    const QString words = textOf(token, column, now);
    if (const std::optional<Instant> date = dateOf(token, column))
        return TokenListModel::tr("%1, %2", "a moment in words and exactly: in 3 days, 12/24/2026 6:00 PM")
            .arg(text::relative(*date, now), words);
    if (TokenColumn(column) == TokenColumn::Status)
        return spokenStatus(token, words, now);
    return TokenColumn(column) == TokenColumn::Role ? spokenRole(token, words) : words;
}

/// True if time alone can change which tokens match, or their order.
bool dependsOnClock(const TokenQuery &query)
{
    return !query.statuses.isEmpty() || query.sortBy == TokenColumn::Status ||
           query.expiry != ExpiryFilter::Any || query.lastUse != LastUseFilter::Any;
}
} // namespace

TokenListModel::TokenListModel(TokenService &service, const Clock &clock, QObject *parent)
    : WindowedListModel(parent)
    , m_service(service)
    , m_clock(clock)
{
    m_clockTimer.setInterval(clockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, &TokenListModel::onClock);
    connect(&m_service, &TokenService::changed, this,
            [this](const TokenChange &change) { onChanged(change.ids); });
    m_clockTimer.start();
}

Future<QVector<TokenId>> TokenListModel::find(const TokenQuery &query)
{
    return m_service.find(query);
}

Future<QVector<Token>> TokenListModel::fetch(const QVector<TokenId> &ids)
{
    return m_service.fetch(ids);
}

void TokenListModel::onRecord(const Token &token)
{
    const std::optional<Instant> next = nextChangeOf(token, m_clock.now());
    if (next && (!m_nextStatusChange || *next < *m_nextStatusChange))
        m_nextStatusChange = next;
}

void TokenListModel::onClock()
{
    const Instant now = m_clock.now();
    if (!m_nextStatusChange || now < *m_nextStatusChange)
        return;
    m_nextStatusChange.reset();
    const QList<TokenId> cached = cachedIds();
    for (TokenId id : cached) {
        const std::optional<Instant> next = nextChangeOf(cachedRecord(id), now);
        if (next && (!m_nextStatusChange || *next < *m_nextStatusChange))
            m_nextStatusChange = next;
    }
    emitAllChanged();
    if (dependsOnClock(query()))
        m_refreshTimer.start();
}

int TokenListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tokenColumnCount;
}

QVariant TokenListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == TokenIdRole)
        return QVariant::fromValue(idAt(index.row()));
    const Token *token = recordOrAsk(index.row());
    if (!token)
        return {};
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
    case CountdownRole: {
        const auto end = countdownOf(*token, m_clock.now());
        return end ? QVariant(toMillis(*end)) : QVariant();
    }
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
    if (TokenColumn(section) == TokenColumn::Role && traits().attachments)
        return tr("Policies and roles", "column");
    if (TokenColumn(section) == TokenColumn::Role && query().mine)
        return tr("Scopes", "column");
    return text::columnTitle(TokenColumn(section));
}

void TokenListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= tokenColumnCount)
        return;
    TokenQuery sorted = query();
    sorted.sortBy = TokenColumn(column);
    sorted.order = order;
    setQuery(sorted);
}

} // namespace chatelaine
