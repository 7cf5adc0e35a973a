// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "nomadacl/acllanguage.h"
#include "nomadwire/nomadtypes.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace chatelaine::nomad {

class NomadWorker;
class PolicyBook;

/// What the policies of a book say. Each policy's rules are read once a version, a few policies at a time.
/// Belongs to the worker's thread.
class PolicyRules : public QObject
{
    Q_OBJECT

public:
    PolicyRules(NomadWorker &worker, PolicyBook &book);

    /// Finished when the rules of every policy in the book that one may read are here.
    Future<void> load();
    /// Null if they have not been read.
    const QVector<AclRule> *find(const QString &policy) const;
    /// Takes over \a policy as it was written here, with its rules.
    void put(const Policy &policy);
    /// Of policies that are in the book no more.
    void forgetGone();
    /// Whoever waits is told \a over.
    void clear(const Error &over);

Q_SIGNALS:
    void changed();

private:
    struct Read
    {
        quint64 listed = 0; ///< version that the list told of when it was asked for
        quint64 answered = 0;
        QVector<AclRule> rules = {};
    };

    bool isCurrent(const Policy &policy) const;
    QStringList missing() const;
    void fetchMore();
    void fetch(const QString &name);
    void onFetched(const QString &name, quint64 listed, const Result<Answer<Policy>> &answer);
    void answerWaiting(const Result<void> &result);

    NomadWorker &m_worker;
    const PolicyBook &m_book;
    QHash<QString, Read> m_read; ///< by name of the policy
    QStringList m_queue;         ///< names whose rules are to be read
    QSet<QString> m_underWay;
    std::vector<std::shared_ptr<QPromise<Result<void>>>> m_waiting;
    std::optional<Error> m_trouble;
    int m_generation = 0; ///< counts clear(): answers to what was asked before are dropped
};

} // namespace chatelaine::nomad
