// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/serverfacts.h"
#include "nomadwire/nomadapi.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace chatelaine::nomad {

class NomadWorker;

/// One thing that is kept up to date by asking again and again; each question is held by the server until
/// there is something newer. A return is no proof of a change, nor do indexes only grow.
class Poll : public QObject
{
    Q_OBJECT

public:
    /// Asks, takes the answer over, and tells what its headers said.
    using Read = std::function<Future<Meta>(const ReadOptions &options)>;

    Poll(NomadWorker &worker, Read read, QObject *parent);

    void start(); ///< the first question is not held
    void stop();  ///< for good: asks nothing any more
    /// Asks at once, unless a question is under way.
    void retryNow();

    const std::optional<Error> &trouble() const { return m_trouble; }
    std::optional<Instant> retryAt() const { return m_retryAt; }
    const std::optional<Meta> &last() const { return m_last; }
    /// The number of rows that an answer brings: the more, the longer the rest in between.
    void setWeight(qsizetype rows) { m_weight = rows; }

Q_SIGNALS:
    void answered();

private:
    void ask();
    void onAnswer(const Result<Meta> &answer);
    void onMeta(const Meta &meta);
    void onError(const Error &error);
    void rest(std::chrono::milliseconds length);
    std::chrono::milliseconds restAfter(bool moved) const;

    NomadWorker &m_worker;
    Read m_read;
    QTimer m_timer;
    QElapsedTimer m_since;
    quint64 m_index = 0;
    quint64 m_asked = 0; ///< index of the question under way
    qsizetype m_weight = 0;
    int m_failures = 0;
    int m_idle = 0; ///< answers in a row that came at once and brought nothing
    bool m_asking = false;
    bool m_stopped = false;
    std::optional<Error> m_trouble;
    std::optional<Instant> m_retryAt;
    std::optional<Meta> m_last;
};

/// Keeps tokens, policies and roles of a session up to date with at most three long polls, and tells from
/// them how the server is doing.
class LiveWatch : public QObject
{
    Q_OBJECT

public:
    explicit LiveWatch(NomadWorker &worker);

    void start(); ///< as whoever is signed in
    void stop();
    void retryNow();
    bool isRunning() const { return !m_polls.empty(); }

private:
    /// Whether without what is read nothing else is of use.
    enum class Need { Essential, Additional };

    void add(Poll::Read read, Need need = Need::Essential);
    bool isTroubled(const Poll &poll) const;
    Future<Meta> missRoles(const Error &error);
    void addTokens();
    void addOwn();
    void onAnswered();
    ServerState stateOfTrouble(const Poll &poll) const;
    ServerState stateOfAnswers() const;

    NomadWorker &m_worker;
    std::vector<std::unique_ptr<Poll>> m_polls;
    QSet<const Poll *> m_additional; ///< of them: those that others can do without
};

} // namespace chatelaine::nomad
