// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "domain/user.h"
#include "store/storefailure.h"
#include "store/storesession.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>

namespace chatelaine {

/// What somebody wants to do, for the check and for the audit entry of a refusal.
struct Act
{
    QString name;      ///< see auditName(); reading has names of its own
    QStringList anyOf; ///< one of these permissions is enough; empty: whoever is signed in
    TokenId token;     ///< null: not about one token
    AuditSubject subject = AuditSubject::None; ///< what else it is about
    qint64 subjectId = 0;
};

/// Lets an act through only if the principal who is signed in is still active and holds the permission at
/// that moment, judged inside the very transaction of the act. A refusal is audited in a transaction of its
/// own. Functions throw StoreFailure.
class Gatekeeper
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Gatekeeper)

public:
    /// \a identityChanged is called on the worker thread when the permissions of whoever is signed in have
    /// changed.
    Gatekeeper(StoreSession &session, const Clock &clock, std::function<void()> identityChanged);

    /// Calls `body(ReadTransaction &, const Identity &)`.
    template <class Body> auto read(Database &database, const Act &act, Body &&body);
    /// Calls `body(WriteTransaction &, const Identity &)` and commits.
    template <class Body> auto write(Database &database, const Act &act, Body &&body);
    /// Calls `body(WriteTransaction &, const Identity &)` and takes back all that it wrote: a look at what an
    /// act would do. Refused, it is like reading.
    template <class Body> auto rehearse(Database &database, const Act &act, Body &&body);
    /// Writes down that \a act was refused, if \a error is a refusal; for one of many acts within one
    /// transaction, which goes on.
    static void recordRefusal(WriteTransaction &transaction, const Identity &actor, Instant now,
                              const Act &act, const Error &error);
    /// For acts that need more than that somebody is signed in: throws PasswordNeeded unless they have typed
    /// their password in the last 5 minutes. The window then asks for it and tries once more, see
    /// withFreshPassword(). Call it first in the body of the act, so that who may not do it is told that.
    void requireFresh() const;
    /// Looks whether what is known of the signed-in person still holds. Never throws: what cannot be read now
    /// is judged at the next act.
    void refresh(Database &database);

private:
    Identity admit(Database &database, const Act &act);
    std::optional<Identity> currentIdentity(Database &database);
    template <class Transaction, class Body> auto look(Database &database, const Act &act, Body &&body);
    /// A refused list or preview is asked for again at every change of the store. Writing each refusal down
    /// would itself be a change, and two consoles would keep each other busy for ever: one entry for each
    /// person and act is enough.
    bool isFirstRefusalOfReading(const Act &act, ErrorCode code);
    void recordIfRefused(Database &database, const Act &act, const Error &error);

    StoreSession &m_session;
    const Clock &m_clock;
    std::function<void()> m_identityChanged;
    QSet<std::pair<PrincipalId, QString>> m_refusedReads;
};

template <class Transaction, class Body>
auto Gatekeeper::look(Database &database, const Act &act, Body &&body)
{
    try {
        Transaction transaction(database);
        const Identity actor = admit(database, act);
        return body(transaction, actor);
    } catch (const StoreFailure &failure) {
        if (isFirstRefusalOfReading(act, failure.error().code))
            recordIfRefused(database, act, failure.error());
        throw;
    }
}

template <class Body> auto Gatekeeper::read(Database &database, const Act &act, Body &&body)
{
    return look<ReadTransaction>(database, act, body);
}

template <class Body> auto Gatekeeper::rehearse(Database &database, const Act &act, Body &&body)
{
    return look<WriteTransaction>(database, act, body);
}

template <class Body> auto Gatekeeper::write(Database &database, const Act &act, Body &&body)
{
    try {
        WriteTransaction transaction(database);
        const Identity actor = admit(database, act);
        auto result = body(transaction, actor);
        transaction.commit();
        return result;
    } catch (const StoreFailure &failure) {
        recordIfRefused(database, act, failure.error());
        throw;
    }
}

} // namespace chatelaine
