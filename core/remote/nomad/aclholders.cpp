// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/aclholders.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace chatelaine::nomad {

namespace {

QStringList idsOf(const QVector<RoleLink> &links)
{
    QStringList ids;
    for (const RoleLink &link : links)
        ids << link.id;
    return ids;
}

/// Sorts tokens into groups. The table shares equal lists between tokens, so that most are recognised by
/// where they lie in memory; what they hold decides.
class Grouping
{
public:
    void add(TokenId id, const TokenStub &stub);
    QVector<AclHolders> take() { return std::move(m_groups); }

private:
    using Place = std::tuple<const void *, const void *, bool>;
    using Content = std::tuple<QStringList, QStringList, bool>;
    struct Hash
    {
        size_t operator()(const Place &place) const
        {
            return qHashMulti(0, quintptr(std::get<0>(place)), quintptr(std::get<1>(place)),
                              std::get<2>(place));
        }
        size_t operator()(const Content &content) const
        {
            return qHashMulti(0, std::get<0>(content), std::get<1>(content), std::get<2>(content));
        }
    };

    qsizetype groupOf(const TokenStub &stub);
    qsizetype newGroup(const Content &content);

    std::unordered_map<Place, qsizetype, Hash> m_places;
    std::unordered_map<Content, qsizetype, Hash> m_contents;
    QVector<AclHolders> m_groups;
};

void Grouping::add(TokenId id, const TokenStub &stub)
{
    AclHolders &group = m_groups[groupOf(stub)];
    group.ids << id;
    group.tokens << &stub;
}

qsizetype Grouping::groupOf(const TokenStub &stub)
{
    const Place place{stub.policies.constData(), stub.roles.constData(), stub.management};
    const auto known = m_places.find(place);
    if (known != m_places.cend())
        return known->second;
    const Content content =
        stub.management ? Content{{}, {}, true} : Content{stub.policies, idsOf(stub.roles), false};
    const auto same = m_contents.find(content);
    const qsizetype group = same != m_contents.cend() ? same->second : newGroup(content);
    m_places.emplace(place, group);
    return group;
}

qsizetype Grouping::newGroup(const Content &content)
{
    const qsizetype number = m_groups.size();
    m_groups.append({std::get<2>(content), std::get<0>(content), std::get<1>(content)});
    m_contents.emplace(content, number);
    return number;
}

bool comesBefore(const NamedToken &a, const NamedToken &b)
{
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : std::tie(a.name, a.id) < std::tie(b.name, b.id);
}

} // namespace

bool AclHolders::holdsPolicy(const QString &policy, const PolicyBook &book) const
{
    return policies.contains(policy) || std::any_of(roleIds.cbegin(), roleIds.cend(), [&](const QString &id) {
               const Role *role = book.role(id);
               return role && role->policies.contains(policy);
           });
}

Acl AclHolders::acl(const PolicyBook &book) const
{
    return management ? Acl::management() : Acl(book.rulesOf(policies, roleIds));
}

QVector<AclHolders> holdersIn(const TokenTable &table, std::optional<Instant> at)
{
    Grouping grouping;
    table.all().each([&](TokenId id, const TokenStub &stub) {
        if (!at || !stub.expiresAt || *stub.expiresAt > *at)
            grouping.add(id, stub);
    });
    return grouping.take();
}

void addNamed(QVector<NamedToken> &into, const AclHolders &holders, qsizetype group)
{
    for (qsizetype i = 0; i < holders.tokens.size(); ++i) {
        const TokenStub &stub = *holders.tokens[i];
        const QString accessor = stub.accessor.toString(QUuid::WithoutBraces);
        into.append({holders.ids[i], stub.name.isEmpty() ? accessor : stub.name, group, accessor});
    }
}

QVector<NamedToken> firstByName(QVector<NamedToken> tokens, qsizetype limit)
{
    const qsizetype count = std::clamp<qsizetype>(limit, 0, tokens.size());
    std::partial_sort(tokens.begin(), tokens.begin() + count, tokens.end(), comesBefore);
    tokens.resize(count);
    return tokens;
}

} // namespace chatelaine::nomad
