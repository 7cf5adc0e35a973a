// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "models/expirychart.h"

#include <QObject>
#include <QTimer>

namespace chatelaine {

/// Knows which working tokens expire within 90 days. Disabled ones are left out: nothing stops with them.
/// Asks in portions, keeps what it knows until all of the newer is here, and asks again when tokens change
/// and when time passes. The newest request wins.
class ExpiryTimeline : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };
    /// More are not read: those that expire first are.
    static constexpr qsizetype most = 20'000;
    static constexpr qsizetype portion = 500; ///< records asked for at once

    /// Both outlive the timeline.
    ExpiryTimeline(TokenService &service, const Clock &clock, QObject *parent = nullptr);

    /// As long as nobody is interested, nothing is asked for; what was missed is asked for afterwards.
    void setActive(bool active);
    void refresh();
    State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< meaningful in State::Failed
    /// In the order of their expiry.
    const QVector<ExpiringToken> &tokens() const { return m_tokens; }
    bool isCut() const { return m_isCut; } ///< more expire than \ref most
    /// The day on which the timeline begins.
    QDate today() const { return dayOf(m_clock.now()); }
    /// How many expire within \a length from now.
    qsizetype countWithin(Duration length) const;
    /// How many expire today.
    qsizetype countToday() const;

Q_SIGNALS:
    void changed(); ///< the state or the tokens

private:
    void ask();
    void askPortion(quint64 request);
    void take(const QVector<Token> &tokens);
    void finish();
    void failWith(const Error &error);
    void onClock();

    TokenService &m_service;
    const Clock &m_clock;
    QTimer m_pause; ///< joins a burst of changes into one question
    QTimer m_clockTimer;
    State m_state = State::Loading;
    Error m_error;
    QVector<ExpiringToken> m_tokens;
    QDate m_readOn; ///< the day on which they were read
    bool m_isCut = false;
    bool m_isActive = false;
    bool m_isStale = true; ///< something changed since it was asked
    quint64 m_newestRequest = 0;
    Future<QVector<TokenId>> m_finding;
    QVector<TokenId> m_wanted; ///< ids of the request under way
    qsizetype m_asked = 0;     ///< so many of them have been asked for
    QVector<ExpiringToken> m_coming;
};

} // namespace chatelaine
