// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/expirytimeline.h"

#include "backend/whenready.h"

#include <algorithm>

namespace chatelaine {

ExpiryTimeline::ExpiryTimeline(TokenService &service, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
{
    constexpr std::chrono::milliseconds burst{300};
    m_pause.setSingleShot(true);
    m_pause.setInterval(burst);
    connect(&m_pause, &QTimer::timeout, this, &ExpiryTimeline::ask);
    m_clockTimer.setInterval(std::chrono::minutes(1));
    connect(&m_clockTimer, &QTimer::timeout, this, &ExpiryTimeline::onClock);
    connect(&m_service, &TokenService::changed, this, [this] {
        m_isStale = true;
        if (m_isActive && !m_pause.isActive()) // not begun anew each time: changes may never end
            m_pause.start();
    });
}

void ExpiryTimeline::setActive(bool active)
{
    m_isActive = active;
    if (!active) {
        m_pause.stop();
        return m_clockTimer.stop();
    }
    m_clockTimer.start();
    if (m_isStale)
        refresh();
    else
        onClock();
}

void ExpiryTimeline::refresh()
{
    m_pause.stop();
    ask();
}

// A day has begun, or a token has expired: neither tells of itself.
void ExpiryTimeline::onClock()
{
    const bool dead = !m_tokens.isEmpty() && m_tokens.constFirst().at <= m_clock.now();
    if (m_state == State::Ready && (dead || m_readOn != today()))
        refresh();
}

void ExpiryTimeline::ask()
{
    const quint64 request = ++m_newestRequest;
    m_finding.cancel(); // nobody waits for the older answer
    m_isStale = false;
    TokenQuery query;
    query.statuses = {TokenStatus::Active, TokenStatus::Expiring};
    query.expiry = ExpiryFilter::Within90Days;
    query.sortBy = TokenColumn::Expires;
    query.limit = most + 1; // one more tells that there are more
    m_finding = m_service.find(query);
    whenReady(m_finding, this, [this, request](const Result<QVector<TokenId>> &found) {
        if (request != m_newestRequest)
            return;
        if (!found)
            return failWith(found.error());
        m_wanted = *found;
        m_asked = 0;
        m_coming.clear();
        askPortion(request);
    });
}

void ExpiryTimeline::askPortion(quint64 request)
{
    const qsizetype all = std::min(most, m_wanted.size());
    if (m_asked >= all)
        return finish();
    const QVector<TokenId> ids = m_wanted.mid(m_asked, std::min(portion, all - m_asked));
    m_asked += ids.size();
    whenReady(m_service.fetch(ids), this, [this, request](const Result<QVector<Token>> &tokens) {
        if (request != m_newestRequest)
            return;
        if (!tokens)
            return failWith(tokens.error());
        take(*tokens);
        askPortion(request);
    });
}

// Between the two questions it may have been changed.
void ExpiryTimeline::take(const QVector<Token> &tokens)
{
    const Instant now = m_clock.now();
    const Instant end = now + std::chrono::days(ExpiryChart::days);
    for (const Token &token : tokens) {
        const TokenStatus status = statusOf(token, now);
        const bool works = status == TokenStatus::Active || status == TokenStatus::Expiring;
        if (works && token.expiresAt && *token.expiresAt <= end)
            m_coming.append(expiringToken(token));
    }
}

void ExpiryTimeline::finish()
{
    std::stable_sort(m_coming.begin(), m_coming.end(),
                     [](const ExpiringToken &a, const ExpiringToken &b) { return a.at < b.at; });
    m_tokens = std::exchange(m_coming, {});
    m_isCut = m_wanted.size() > most;
    m_wanted.clear();
    m_readOn = today();
    m_state = State::Ready;
    Q_EMIT changed();
}

void ExpiryTimeline::failWith(const Error &error)
{
    m_isStale = true;
    m_wanted.clear();
    m_coming.clear();
    m_error = error;
    m_state = State::Failed;
    Q_EMIT changed();
}

qsizetype ExpiryTimeline::countWithin(Duration length) const
{
    const Instant end = m_clock.now() + length;
    const auto after = std::upper_bound(m_tokens.cbegin(), m_tokens.cend(), end,
                                        [](Instant at, const ExpiringToken &token) { return at < token.at; });
    return after - m_tokens.cbegin();
}

qsizetype ExpiryTimeline::countToday() const
{
    const QDate day = today();
    return std::count_if(m_tokens.cbegin(), m_tokens.cend(),
                         [day](const ExpiringToken &token) { return dayOf(token.at) == day; });
}

} // namespace chatelaine
