// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/attachmentsets.h"

#include "domain/lists.h"
#include "nomad/folding.h"
#include "nomad/policybook.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::AttachmentSets)
};

} // namespace

AttachmentSets::AttachmentSets()
{
    clear();
}

AttachmentSets::Key AttachmentSets::keyOf(const TokenStub &stub)
{
    Key key{stub.policies, {}};
    for (const RoleLink &role : stub.roles)
        key.roleIds << role.id;
    return key;
}

AttachmentSets::Number AttachmentSets::intern(TokenStub &stub)
{
    // Lists know no names of roles, single reads do: names come from the book alone, so that both are equal.
    for (RoleLink &role : stub.roles)
        role.name.clear();
    const Number number = numberOf(stub);
    if (number != management) {
        stub.policies = m_sets[number].policies;
        stub.roles = m_sets[number].roles;
    }
    return number;
}

AttachmentSets::Number AttachmentSets::intern(TokenStub &stub, Interned &before)
{
    if (stub.management)
        return intern(stub);
    const std::pair<const void *, const void *> place{stub.policies.constData(), stub.roles.constData()};
    auto held = before.m_held.constFind(place);
    if (held == before.m_held.cend()) {
        const QStringList policies = stub.policies;
        const QVector<RoleLink> roles = stub.roles;
        held = before.m_held.insert(place, {intern(stub), policies, roles});
    } else {
        stub.policies = m_sets[held->number].policies;
        stub.roles = m_sets[held->number].roles;
    }
    return held->number;
}

AttachmentSets::Number AttachmentSets::numberOf(const TokenStub &stub)
{
    if (stub.management)
        return management;
    const Key key = keyOf(stub);
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend())
        return *known;
    const auto number = static_cast<Number>(m_sets.size());
    m_sets.append(Set{stub.policies, stub.roles});
    m_numbers.insert(key, number);
    m_named = false;
    return number;
}

void AttachmentSets::clear()
{
    m_numbers.clear();
    m_sets.clear();
    m_sets.append(Set{}); // management
    m_named = false;
}

bool AttachmentSets::holdsAnyOf(Number number, const QVector<RoleId> &ids) const
{
    if (number == management)
        return ids.contains(NomadIds::management);
    const auto &held = m_sets[number].attachments;
    return std::any_of(held.cbegin(), held.cend(),
                       [&ids](const Attachment &each) { return ids.contains(each.id); });
}

void AttachmentSets::nameOne(Set &set, NomadIds &ids, const PolicyBook &book) const
{
    set.attachments.clear();
    QStringList names;
    for (const QString &policy : std::as_const(set.policies)) {
        set.attachments << Attachment{ids.policy(policy), policy, true, !book.hasPolicy(policy)};
        names << policy;
    }
    for (const RoleLink &link : std::as_const(set.roles)) {
        const Role *role = book.role(link.id);
        const QString name = role && !role->name.isEmpty() ? role->name : link.id;
        set.attachments << Attachment{ids.role(link.id), name, false, !role && !book.rolesTrouble()};
        names << name;
    }
    set.shown = listed(names);
    set.folded = folding::forSearch(names.join(u'\n'));
}

void AttachmentSets::rankAll()
{
    std::vector<Number> order(static_cast<size_t>(m_sets.size()));
    std::iota(order.begin(), order.end(), Number(0));
    std::sort(order.begin(), order.end(),
              [this](Number a, Number b) { return m_sets[a].shown < m_sets[b].shown; });
    int rank = 0;
    const QString *previous = nullptr;
    for (const Number number : order) {
        Set &set = m_sets[number];
        if (previous && *previous != set.shown)
            ++rank;
        set.rank = rank;
        previous = &set.shown;
    }
}

void AttachmentSets::name(NomadIds &ids, const PolicyBook &book)
{
    if (m_named)
        return;
    for (Set &set : m_sets)
        nameOne(set, ids, book);
    m_sets[management].shown = Words::tr("Management");
    m_sets[management].folded = folding::forSearch(m_sets[management].shown);
    rankAll();
    m_named = true;
}

} // namespace chatelaine::nomad
