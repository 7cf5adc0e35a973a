// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/acllist.h"
#include "domain/aclpolicy.h"
#include "domain/role.h"

#include <QHash>

#include <optional>

namespace chatelaine {

class Backend;

/// Every policy, with how many roles contain it and how many tokens hold it.
class AclPolicyList : public AclList
{
    Q_OBJECT

public:
    enum Column { NameColumn, RolesColumn, TokensColumn, DescriptionColumn };
    enum Trait { Unused, Used, OfJobs };

    AclPolicyList(Backend &backend, QObject *parent);

    std::optional<AclPolicy> policy(qint64 number) const;
    qint64 numberOf(const QString &name) const; ///< 0 if there is none
    const QVector<AclPolicy> &policies() const { return m_policies; }

protected:
    void ask(quint64 question) override;
    void askCounts(quint64 question) override;

private:
    using Step = void (AclPolicyList::*)(quint64 question);

    void askUsage(quint64 question, Step next);
    void askRoles(quint64 question);
    void finish(quint64 question);
    NamedRow rowOf(const AclPolicy &policy) const;

    Backend &m_backend;
    QVector<AclPolicy> m_policies;
    QHash<RoleId, RoleUsage> m_usage;
    bool m_usageKnown = false;   ///< not for whoever may not see tokens
    QHash<QString, int> m_roles; ///< how many roles contain the policy of this name
};

} // namespace chatelaine
