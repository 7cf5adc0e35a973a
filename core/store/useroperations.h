// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "store/auditlog.h"
#include "store/ceiling.h"
#include "store/storenews.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace chatelaine {

/// What can be done to a user, by one actor at one moment, inside one transaction together with its audit
/// entries. The actor's permission for the act has been checked (Gatekeeper); the rules of the domain are
/// checked here. Functions throw StoreFailure.
class UserOperations
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::UserOperations)

public:
    UserOperations(WriteTransaction &transaction, const Identity &actor, Instant now);

    OneTimeCode invite(const UserDraft &draft);
    OneTimeCode renewInvitation(PrincipalId id, qint64 base);
    User update(PrincipalId id, qint64 base, const UserDraft &draft);
    User setActive(PrincipalId id, qint64 base, bool active);
    OneTimeCode resetPassword(PrincipalId id, qint64 base);
    /// Returns what they were.
    User remove(PrincipalId id, qint64 base, PrincipalId heir);

    /// What the acts so far changed.
    const StoreNews &news() const { return m_news; }

private:
    /// The user if their version is \a base and the actor may do all that they may.
    User loadForEdit(PrincipalId id, qint64 base);
    User reload(PrincipalId id);
    /// The draft, each field judged and cleaned; what is as in \a before is taken as it is.
    User applied(const UserDraft &draft, const User &before);
    void checkOwnEdit(const User &before, const User &wanted) const;
    void checkNotOwn(PrincipalId id, const QString &sentence) const;
    QString freeEmail(const QString &email, PrincipalId except);
    OneTimeCode giveCode(PrincipalId id, Duration life);
    void handOver(const User &user, PrincipalId heir);
    void give(const Token &before, const User &heir);
    void deletePersonalTokens(PrincipalId id);
    void record(AuditAction action, const User &user, const QVector<AuditChange> &changes);
    void recordToken(AuditAction action, const Token &token, const QVector<AuditChange> &changes);
    void noteChanged(PrincipalId id);

    WriteTransaction &m_transaction;
    Database &m_database;
    const Identity &m_actor;
    Instant m_now;
    Ceiling m_ceiling;
    StoreNews m_news;
};

} // namespace chatelaine
