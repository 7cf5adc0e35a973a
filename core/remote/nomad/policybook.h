// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "nomad/laggingwrites.h"
#include "nomad/listorder.h"
#include "nomad/policyrules.h"
#include "nomadwire/nomadtypes.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QVector>

#include <memory>
#include <vector>

namespace chatelaine::nomad {

class NomadWorker;

/// Policies and roles as last read, and what they grant. Belongs to the worker's thread.
class PolicyBook : public QObject
{
    Q_OBJECT

public:
    explicit PolicyBook(NomadWorker &worker);
    ~PolicyBook() override;
    Q_DISABLE_COPY_MOVE(PolicyBook)

    /// Finished when policies and roles (not yet all rules) have been read since entering. Ends in an error
    /// if nobody is signed in, or if they cannot be read.
    Future<void> loaded();
    /// Finished when the rules of every policy that one may read are here.
    Future<void> rulesLoaded();
    const QVector<Policy> &policies() const { return m_policies; } ///< by name, without rules
    const QVector<Role> &roles() const { return m_roles; }         ///< by name; none before 1.4
    const Policy *policy(const QString &name) const;               ///< null if there is none
    bool hasPolicy(const QString &name) const { return m_policyPlaces.contains(name); }
    /// Why the roles are not known although the policies are; none if they are known, or not looked for yet.
    const std::optional<Error> &rolesTrouble() const { return m_rolesTrouble; }
    /// Whoever waits for policies and roles goes on without roles that have never been read.
    void giveUpRoles(const Error &error);
    const Role *role(const QString &id) const;
    /// What one policy says; empty if its rules have not been read.
    QVector<AclRule> rulesOf(const QString &policy) const;
    /// What \a policies (names) and \a roleIds together say; with rules that have not been read left out.
    QVector<NamedRules> rulesOf(const QStringList &policies, const QStringList &roleIds) const;
    QVector<AclRule> allRules() const;
    /// catalogueOf() all rules, made once for as long as these stay the same.
    const QVector<PermissionInfo> &catalogue() const;
    QStringList catalogueNames() const;
    const AclRows &catalogueRows() const;
    /// What one policy or one role grants by itself, on the catalogue; kept likewise.
    PermissionSet grantedByPolicy(const QString &name) const;
    PermissionSet grantedByRole(const QString &id) const;
    /// Indexes of the lists that are here; 0 if there are none.
    quint64 newestPolicies() const { return m_policyOrder.newest(); }
    quint64 newestRoles() const { return m_roleOrder.newest(); }
    /// Take over lists that were asked for when \a newest was the index of the one that was here, unless
    /// newer ones have overtaken them. Changes make the worker tell policiesChanged().
    void adoptPolicies(const Answer<QVector<Policy>> &list, quint64 newest);
    void adoptRoles(const Answer<QVector<Role>> &list, quint64 newest);
    /// Take over what one write of one's own answered, before the lists tell of it.
    void adopt(const Policy &policy); ///< with its rules
    void adopt(const Role &role);
    /// Take over a deletion of one's own of what was so at last.
    void forget(const Policy &policy);
    void forget(const Role &role);
    void clear();

private:
    using Waiting = std::vector<std::shared_ptr<QPromise<Result<void>>>>;

    bool isKnown() const;
    void readLists();
    Future<void> readRoles();
    void recheck();
    void onKnown();
    void dropCatalogue();
    PermissionSet grantedBy(const QString &key, const QStringList &policies,
                            const QStringList &roleIds) const;
    void setPolicies(QVector<Policy> policies);
    void setRoles(QVector<Role> roles);

    NomadWorker &m_worker;
    QVector<Policy> m_policies;
    QVector<Role> m_roles;
    QHash<QString, qsizetype> m_policyPlaces; ///< by name
    QHash<QString, qsizetype> m_rolePlaces;   ///< by ID
    PolicyRules m_rules;
    mutable QVector<PermissionInfo> m_catalogue;
    mutable std::unique_ptr<AclRows> m_rows;
    mutable QHash<QString, PermissionSet> m_granted; ///< "p:name", "r:id"
    bool m_policiesKnown = false;
    bool m_rolesKnown = false;
    std::optional<Error> m_rolesTrouble;
    ListOrder m_policyOrder;
    ListOrder m_roleOrder;
    LaggingWrites<Policy, &Policy::name> m_ownPolicies;
    LaggingWrites<Role, &Role::id> m_ownRoles;
    QTimer m_recheck;  ///< until what was written here must have come back
    Waiting m_waiting; ///< for the lists
    QTimer m_patience;
    int m_generation = 0; ///< counts clear(): answers to what was asked before are dropped
};

} // namespace chatelaine::nomad
