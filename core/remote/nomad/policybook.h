// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomad/acllanguage.h"
#include "nomad/nomadtypes.h"

#include <QHash>
#include <QObject>
#include <QVector>

namespace chatelaine::nomad {

class NomadWorker;

/// Policies and roles as last read, and what the policies' rules say: each policy's rules are read once a
/// version. Belongs to the worker's thread.
class PolicyBook : public QObject
{
    Q_OBJECT

public:
    explicit PolicyBook(NomadWorker &worker);

    /// Finished when policies and roles (not yet all rules) have been read since entering.
    Future<void> loaded();
    /// Finished when the rules of every policy that one may read are here.
    Future<void> rulesLoaded();
    const QVector<Policy> &policies() const { return m_policies; } ///< by name, without rules
    const QVector<Role> &roles() const { return m_roles; }         ///< by name; none before 1.4
    bool hasPolicy(const QString &name) const;
    const Role *role(const QString &id) const;
    /// What \a policies (names) and \a roleIds together say; with rules that have not been read left out.
    QVector<NamedRules> rulesOf(const QStringList &policies, const QStringList &roleIds) const;
    QVector<AclRule> allRules() const;
    /// Takes over newer lists; changes of them make the worker tell policiesChanged().
    void adoptPolicies(const QVector<Policy> &policies);
    void adoptRoles(const QVector<Role> &roles);
    void clear();

private:
    NomadWorker &m_worker;
    QVector<Policy> m_policies;
    QVector<Role> m_roles;
};

} // namespace chatelaine::nomad
