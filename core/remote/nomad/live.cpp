// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/live.h"

#include "backend/chain.h"
#include "nomad/nomadworker.h"
#include "nomad/policybook.h"
#include "nomad/serverhealth.h"
#include "nomad/tokentable.h"

#include <algorithm>

namespace chatelaine::nomad {

using namespace std::chrono_literals;

namespace {

constexpr Duration longestContact = 5s; ///< of a server with its leader, before what it says counts as stale
constexpr std::chrono::milliseconds breath = 50ms; ///< between two questions, whatever they brought

} // namespace

Poll::Poll(NomadWorker &worker, Read read, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_read(std::move(read))
{
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poll::ask);
}

void Poll::start()
{
    m_index = 0;
    ask();
}

void Poll::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void Poll::retryNow()
{
    if (!m_asking)
        ask();
}

void Poll::ask()
{
    if (m_asking || m_stopped)
        return;
    m_timer.stop();
    m_asking = true;
    m_asked = m_index;
    m_since.start();
    ReadOptions options = m_worker.readOptions();
    options.index = m_index;
    options.wait = std::chrono::ceil<std::chrono::seconds>(m_worker.options().longPoll);
    whenReady(m_read(options), this, [this](const Result<Meta> &answer) { onAnswer(answer); });
}

void Poll::onAnswer(const Result<Meta> &answer)
{
    m_asking = false;
    if (m_stopped)
        return;
    if (answer)
        onMeta(*answer);
    else
        onError(answer.error());
    Q_EMIT answered();
}

void Poll::onMeta(const Meta &meta)
{
    m_failures = 0;
    m_trouble.reset();
    m_retryAt.reset();
    m_last = meta;
    const bool backwards = m_asked > 0 && meta.index < m_asked;
    const bool moved = meta.index > m_asked;
    // A restored server starts from an earlier index: what holds there is read without waiting.
    m_index = backwards ? 0 : meta.index;
    rest(restAfter(moved));
}

std::chrono::milliseconds Poll::restAfter(bool moved) const
{
    const auto weighted = breath + std::chrono::milliseconds(m_weight / 100);
    const bool wasHeld = std::chrono::milliseconds(m_since.elapsed()) > m_worker.options().longPoll / 2;
    if (moved || wasHeld)
        return weighted;
    // Whoever answers at once and with nothing new is not asked without a pause.
    return std::max<std::chrono::milliseconds>(weighted, m_index == 0 && m_asked == 0
                                                             ? m_worker.options().longestPause
                                                             : m_worker.options().firstPause);
}

void Poll::onError(const Error &error)
{
    ++m_failures;
    m_trouble = error;
    // Afterwards the first answer comes at once, and with it the certainty that the server is back.
    m_index = 0;
    const auto pause = pauseAfter(m_failures, m_worker.options(), healthOf(error));
    m_retryAt = m_worker.clock().now() + pause;
    rest(pause);
}

void Poll::rest(std::chrono::milliseconds length)
{
    m_timer.start(length);
}

LiveWatch::LiveWatch(NomadWorker &worker)
    : QObject(&worker)
    , m_worker(worker)
{
}

void LiveWatch::start()
{
    stop();
    if (m_worker.isManagement())
        addTokens();
    else
        addOwn();
    add([this](const ReadOptions &options) {
        return andThen(m_worker.pollApi().policies(options), this,
                       [this, session = m_worker.session(), newest = m_worker.policies().newestPolicies()](
                           const Answer<QVector<Policy>> &answer) {
                           if (const auto still = m_worker.needSession(session); !still)
                               return failed<Meta>(still.error());
                           m_worker.policies().adoptPolicies(answer, newest);
                           return ready<Meta>(answer.meta);
                       });
    });
    if (m_worker.capabilities().roles) {
        add(
            [this](const ReadOptions &options) {
                return either(
                    m_worker.pollApi().roles(options), this,
                    [this, session = m_worker.session(), newest = m_worker.policies().newestRoles()](
                        const Result<Answer<QVector<Role>>> &answer) {
                        if (const auto still = m_worker.needSession(session); !still)
                            return failed<Meta>(still.error());
                        if (!answer)
                            return missRoles(answer.error());
                        m_worker.policies().adoptRoles(*answer, newest);
                        return ready<Meta>(answer->meta);
                    });
            },
            Need::Additional);
    } else {
        m_worker.policies().adoptRoles({}, 0);
    }
    const auto polls = [this] {
        std::vector<Poll *> all;
        all.reserve(m_polls.size());
        for (const auto &poll : m_polls)
            all.push_back(poll.get());
        return all;
    }();
    for (Poll *poll : polls)
        poll->start();
}

Future<Meta> LiveWatch::missRoles(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_worker.policies().giveUpRoles(error);
    return failed<Meta>(error);
}

void LiveWatch::add(Poll::Read read, Need need)
{
    m_polls.push_back(std::make_unique<Poll>(m_worker, std::move(read), this));
    if (need == Need::Additional)
        m_additional.insert(m_polls.back().get());
    connect(m_polls.back().get(), &Poll::answered, this, &LiveWatch::onAnswered);
}

void LiveWatch::addTokens()
{
    add([this](const ReadOptions &options) {
        auto meta = m_worker.tokens().read(m_worker.pollApi(), options);
        return either(meta, this, [this, session = m_worker.session()](Result<Meta> answer) {
            if (!m_worker.isCurrent(session))
                return ready<Meta>(std::move(answer));
            if (!answer)
                m_worker.tokens().giveUp(answer.error());
            if (!m_polls.empty())
                m_polls.front()->setWeight(m_worker.tokens().all().size());
            return ready<Meta>(std::move(answer));
        });
    });
}

/// Whoever is no administrator sees their own token alone.
void LiveWatch::addOwn()
{
    add([this](const ReadOptions &options) {
        const int session = m_worker.session();
        if (const auto still = m_worker.needSession(session); !still)
            return failed<Meta>(still.error());
        const QString accessor = m_worker.own()->stub.accessor.toString(QUuid::WithoutBraces);
        return andThen(m_worker.pollApi().token(accessor, options), this,
                       [this, session](const Answer<FullToken> &answer) {
                           if (m_worker.isCurrent(session))
                               m_worker.adoptOwn(answer.value);
                           return ready<Meta>(answer.meta);
                       });
    });
}

void LiveWatch::stop()
{
    for (auto &poll : m_polls) {
        poll->stop();
        poll->disconnect(this);
        poll.release()->deleteLater(); // may be the one that is telling something
    }
    m_polls.clear();
    m_additional.clear();
    m_worker.pollApi().http().abortAll();
}

void LiveWatch::retryNow()
{
    for (const auto &poll : m_polls)
        poll->retryNow();
}

void LiveWatch::onAnswered()
{
    const auto troubled = std::find_if(m_polls.cbegin(), m_polls.cend(),
                                       [this](const auto &poll) { return isTroubled(*poll); });
    if (troubled == m_polls.cend())
        return m_worker.setState(stateOfAnswers());
    const ServerState state = stateOfTrouble(**troubled);
    m_worker.setState(state);
    if (state.health == ServerHealth::Refused)
        m_worker.checkOwn();
}

/// Where the server does not answer at all, the others tell of it.
bool LiveWatch::isTroubled(const Poll &poll) const
{
    if (!poll.trouble())
        return false;
    return !m_additional.contains(&poll) || healthOf(*poll.trouble()) != ServerHealth::Unreachable;
}

ServerState LiveWatch::stateOfTrouble(const Poll &poll) const
{
    ServerState state = m_worker.state();
    state.health = healthOf(*poll.trouble());
    state.reason = poll.trouble()->message;
    state.retryAt = poll.retryAt();
    return state;
}

ServerState LiveWatch::stateOfAnswers() const
{
    ServerState state;
    state.health = ServerHealth::Live;
    state.asOf = m_worker.clock().now();
    for (const auto &poll : m_polls) {
        if (!poll->last())
            continue;
        const Meta &meta = *poll->last();
        if (meta.lastContact)
            state.lastContact = std::max(state.lastContact.value_or(Duration::zero()), *meta.lastContact);
        if (meta.knownLeader == false) {
            state.health = ServerHealth::Stale;
            state.reason =
                tr("The server that answers does not know of a leader at the moment. What is shown may "
                   "be out of date.");
        }
    }
    if (state.health == ServerHealth::Live && state.lastContact > longestContact) {
        state.health = ServerHealth::Stale;
        state.reason =
            tr("The server that answers has not heard from its leader for %n second(s). What is shown "
               "may be that old.",
               nullptr, static_cast<int>(state.lastContact->count() / 1000));
    }
    return state;
}

} // namespace chatelaine::nomad
