// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditlog.h"
#include "store/ceiling.h"
#include "store/storenews.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace chatelaine {

/// What can be done to a group, by one actor at one moment, inside one transaction together with its audit
/// entry. The actor's permission for the act has been checked (Gatekeeper); the rules of the domain are
/// checked here. Functions throw StoreFailure.
class GroupOperations
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::GroupOperations)

public:
    GroupOperations(WriteTransaction &transaction, const Identity &actor, Instant now);

    Group create(const GroupDraft &draft);
    Group update(GroupId id, qint64 base, const GroupDraft &draft);
    Group changeMembers(GroupId id, const QVector<PrincipalId> &add, const QVector<PrincipalId> &remove);
    /// Returns what it was.
    Group remove(GroupId id, qint64 base);

    /// What the acts so far changed.
    const StoreNews &news() const { return m_news; }

private:
    /// The group if the actor may do all that its members may.
    Group load(GroupId id);
    Group loadForEdit(GroupId id, qint64 base);
    /// The draft, each field judged and cleaned; what is as in \a before is taken as it is.
    Group applied(const GroupDraft &draft, const Group &before);
    QString freeName(const QString &name, GroupId except);
    /// The names of those of \a users whom \a change concerns, after it was called for each of them.
    template <class Change>
    QStringList forEach(const QVector<PrincipalId> &users, bool whoAreMembers, GroupId id, Change change);
    void record(AuditAction action, const Group &group, const QVector<AuditChange> &changes);

    WriteTransaction &m_transaction;
    Database &m_database;
    const Identity &m_actor;
    Instant m_now;
    Ceiling m_ceiling;
    StoreNews m_news;
};

} // namespace chatelaine
