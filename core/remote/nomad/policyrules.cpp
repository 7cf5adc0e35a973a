// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/policyrules.h"

#include "backend/chain.h"
#include "nomad/nomadworker.h"
#include "nomad/policybook.h"

#include <utility>

namespace chatelaine::nomad {

namespace {

constexpr qsizetype atOnce = 4; ///< policies whose rules are read at the same time

/// What cannot be read by oneself says nothing, and is not there to be waited for.
bool meansNothingThere(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::PermissionDenied;
}

} // namespace

PolicyRules::PolicyRules(NomadWorker &worker, PolicyBook &book)
    : QObject(&book)
    , m_worker(worker)
    , m_book(book)
{
}

const QVector<AclRule> *PolicyRules::find(const QString &policy) const
{
    const auto read = m_read.constFind(policy);
    return read == m_read.cend() ? nullptr : &read->rules;
}

void PolicyRules::put(const Policy &policy)
{
    m_read.insert(policy.name, {policy.modifyIndex, policy.modifyIndex, readRules(policy.rules).rules});
    Q_EMIT changed();
}

void PolicyRules::forgetGone()
{
    m_read.removeIf([this](const auto &read) { return !m_book.hasPolicy(read.key()); });
    Q_EMIT changed();
}

void PolicyRules::clear(const Error &over)
{
    ++m_generation;
    m_read.clear();
    m_queue.clear();
    m_underWay.clear();
    m_trouble.reset();
    Q_EMIT changed();
    answerWaiting(tl::unexpected(over));
}

void PolicyRules::answerWaiting(const Result<void> &result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &promise : waiting)
        keep<void>(promise, result);
}

// The answer may be newer than the list was; after a restore, indexes begin anew, so that only equal ones
// tell.
bool PolicyRules::isCurrent(const Policy &policy) const
{
    const auto read = m_read.constFind(policy.name);
    return read != m_read.cend() &&
           (read->listed == policy.modifyIndex || read->answered == policy.modifyIndex);
}

QStringList PolicyRules::missing() const
{
    QStringList names;
    for (const Policy &policy : m_book.policies()) {
        if (!isCurrent(policy) && !m_underWay.contains(policy.name))
            names << policy.name;
    }
    return names;
}

Future<void> PolicyRules::load()
{
    m_queue = missing();
    if (m_queue.isEmpty() && m_underWay.isEmpty())
        return ready<void>({});
    const auto promise = promised<void>();
    m_waiting.push_back(promise);
    fetchMore();
    return promise->future();
}

void PolicyRules::fetchMore()
{
    while (m_underWay.size() < atOnce && !m_queue.isEmpty())
        fetch(m_queue.takeFirst());
    if (!m_underWay.isEmpty())
        return;
    if (!m_trouble)
        m_queue = missing(); // the list may have changed meanwhile
    if (!m_queue.isEmpty())
        return fetchMore();
    const auto trouble = std::exchange(m_trouble, std::nullopt);
    answerWaiting(trouble ? Result<void>(tl::unexpected(*trouble)) : Result<void>());
}

void PolicyRules::fetch(const QString &name)
{
    const Policy *policy = m_book.policy(name);
    if (!policy)
        return;
    m_underWay.insert(name);
    whenReady(m_worker.api().policy(name), this,
              [this, name, listed = policy->modifyIndex,
               generation = m_generation](const Result<Answer<Policy>> &read) {
                  if (generation == m_generation)
                      onFetched(name, listed, read);
              });
}

void PolicyRules::onFetched(const QString &name, quint64 listed, const Result<Answer<Policy>> &answer)
{
    m_underWay.remove(name);
    if (answer) {
        m_read.insert(name, {listed, answer->value.modifyIndex, readRules(answer->value.rules).rules});
    } else if (meansNothingThere(answer.error().code)) {
        m_read.insert(name, {listed, listed});
    } else {
        m_trouble = answer.error();
        m_queue.clear();
    }
    Q_EMIT changed();
    fetchMore();
}

} // namespace chatelaine::nomad
