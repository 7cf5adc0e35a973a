// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/aclimpact.h"

#include "nomadacl/aclsubject.h"

#include <algorithm>
#include <map>

namespace chatelaine::nomad {

namespace {

/// Gains, then losses.
using Difference = std::pair<QStringList, QStringList>;

class Impact
{
public:
    Impact(const AclChange &change, const PolicyBook &book);
    void add(const AclHolders &holders);
    RoleImpact gathered() const;

private:
    bool touches(const AclHolders &holders) const;
    QVector<NamedRules> heldAfter(const AclHolders &holders) const;
    void addPolicies(QVector<NamedRules> &held, const QStringList &policies, const QString &role) const;
    Difference differenceFor(const AclHolders &holders) const;

    const AclChange &m_change;
    const PolicyBook &m_book;
    AclRows m_rows;
    std::map<Difference, QVector<NamedToken>> m_lines;
};

Impact::Impact(const AclChange &change, const PolicyBook &book)
    : m_change(change)
    , m_book(book)
{
    QStringList catalogue;
    for (const PermissionInfo &row : catalogueOf(book.allRules() + change.rules.value_or(QVector<AclRule>())))
        catalogue << row.permission;
    m_rows = AclRows(catalogue);
}

bool Impact::touches(const AclHolders &holders) const
{
    if (holders.management)
        return false;
    return m_change.policy.isEmpty() ? holders.holdsRole(m_change.roleId)
                                     : holders.holdsPolicy(m_change.policy, m_book);
}

void Impact::addPolicies(QVector<NamedRules> &held, const QStringList &policies, const QString &role) const
{
    for (const QString &policy : policies) {
        const bool changed = !m_change.policy.isEmpty() && policy == m_change.policy;
        held.append(
            {policy, role, changed ? m_change.rules.value_or(QVector<AclRule>()) : m_book.rulesOf(policy)});
    }
}

QVector<NamedRules> Impact::heldAfter(const AclHolders &holders) const
{
    QVector<NamedRules> held;
    addPolicies(held, holders.policies, {});
    for (const QString &id : holders.roleIds) {
        const Role *role = m_book.role(id);
        if (!m_change.roleId.isEmpty() && id == m_change.roleId)
            addPolicies(held, m_change.rolePolicies.value_or(QStringList()), role ? role->name : QString());
        else if (role)
            addPolicies(held, role->policies, role->name);
    }
    return held;
}

Difference Impact::differenceFor(const AclHolders &holders) const
{
    const QBitArray before = holders.acl(m_book).granted(m_rows);
    const QBitArray after = Acl(heldAfter(holders)).granted(m_rows);
    return {m_rows.namesOf(after & ~before), m_rows.namesOf(before & ~after)};
}

void Impact::add(const AclHolders &holders)
{
    if (!touches(holders))
        return;
    const Difference difference = differenceFor(holders);
    if (!difference.first.isEmpty() || !difference.second.isEmpty())
        addNamed(m_lines[difference], holders);
}

RoleImpact Impact::gathered() const
{
    RoleImpact impact;
    for (const auto &[difference, tokens] : m_lines) {
        ImpactLine line{PermissionSet(difference.first), PermissionSet(difference.second), 0, tokens.size()};
        for (const NamedToken &token : firstByName(tokens, RoleImpact::namesShown))
            line.tokenNames << token.name;
        impact.lines << line;
    }
    std::stable_sort(impact.lines.begin(), impact.lines.end(),
                     [](const ImpactLine &a, const ImpactLine &b) { return a.tokens > b.tokens; });
    return impact;
}

} // namespace

RoleImpact impactOf(const AclChange &change, const TokenTable &table, const PolicyBook &book, Instant now)
{
    Impact impact(change, book);
    for (const AclHolders &holders : holdersIn(table, now))
        impact.add(holders);
    return impact.gathered();
}

} // namespace chatelaine::nomad
