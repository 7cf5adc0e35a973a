// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/acllanguage.h"

#include "nomadacl/aclsubject.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <array>

namespace chatelaine::nomad {

namespace {

/// A rule, and the policy that it stands in.
struct Held
{
    const NamedRules *policy;
    const AclRule *rule;

    bool holds(const QString &capability) const { return rule->capabilities.contains(capability); }
    GrantSource source() const { return {policy->role, {}, policy->policy, rule->line, rule->head}; }
};

QVector<GrantSource> sourcesOf(const QVector<Held> &rules, const QStringList &capabilities)
{
    QVector<GrantSource> sources;
    for (const Held &each : rules) {
        for (const QString &capability : capabilities) {
            if (!each.holds(capability))
                continue;
            sources << each.source();
            break;
        }
    }
    return sources;
}

/// All rules for one pattern.
struct Pattern
{
    QVector<Held> rules;
    bool denied = false;
};

/// The patterns of one kind of block.
class Patterns
{
public:
    void add(const Held &held)
    {
        const QByteArray key = subjectOf(*held.rule).key();
        Pattern &pattern = key.contains('*') ? m_globs[key] : m_names[key];
        pattern.rules << held;
        pattern.denied = pattern.denied || held.holds(aclDeny);
    }

    /// The one that decides about \a name, null if none fits: the name itself, else the glob whose asterisks
    /// stand for the fewest characters. Of equals the server takes the one that sorts last: it walks them in
    /// order and sorts so that a later one goes before its equals.
    const Pattern *deciding(const QByteArray &name) const
    {
        const auto exact = m_names.constFind(name);
        if (exact != m_names.cend())
            return &*exact;
        const Pattern *best = nullptr;
        qsizetype fewest = 0;
        for (auto glob = m_globs.cbegin(); glob != m_globs.cend(); ++glob) {
            const qsizetype difference = globDifference(glob.key(), name.size());
            if ((best && difference > fewest) || !globFits(glob.key(), name))
                continue;
            best = &*glob;
            fewest = difference;
        }
        return best;
    }

private:
    QHash<QByteArray, Pattern> m_names;
    QMap<QByteArray, Pattern> m_globs; ///< by bytes, as the server walks them
};

/// A block without names. Its level is the highest of all policies, and "deny" beats all.
class Levelled
{
public:
    void add(const Held &held)
    {
        m_rules << held;
        m_level = std::max(m_level, rankOf(held.rule->level));
        m_denies = m_denies || held.holds(aclDeny);
    }
    const QVector<Held> &rules() const { return m_rules; }
    QString level() const { return order()[m_level]; }
    bool denies() const { return m_denies; } ///< among the capabilities

    /// Those rules whose level \a fits.
    template <class Fits> QVector<GrantSource> sourcesWhere(Fits fits) const
    {
        QVector<GrantSource> sources;
        for (const Held &each : m_rules) {
            if (fits(each.rule->level))
                sources << each.source();
        }
        return sources;
    }

private:
    static const QStringList &order()
    {
        static const QStringList levels{QString(), QStringLiteral("list"), QStringLiteral("read"),
                                        QStringLiteral("write"), aclDeny};
        return levels;
    }
    /// "scale" counts as nothing.
    static qsizetype rankOf(const QString &level) { return std::max<qsizetype>(0, order().indexOf(level)); }

    QVector<Held> m_rules;
    qsizetype m_level = 0;
    bool m_denies = false;
};

constexpr size_t blockCount = size_t(AclBlock::Sentinel) + 1;

} // namespace

struct Acl::Private
{
    bool everything = false;
    QVector<NamedRules> policies;
    std::array<Patterns, blockCount> patterns;
    std::array<Levelled, blockCount> levelled;

    void add(const NamedRules &policy);
    bool allows(const AclWish &wish) const;
    bool allowsLevelled(const AclWish &wish) const;
    void grant(const AclRows::Group &group, QBitArray &places) const;
    Grant explain(const QString &permission, const AclWish &wish) const;
    Grant explainNamed(const QString &permission, const AclWish &wish) const;
    Grant explainLevelled(const QString &permission, const AclWish &wish) const;
    QVector<GrantSource> levelledSources(const AclWish &wish) const;
};

namespace {

/// The capability itself and what is wider, as rows hold it.
QStringList thatAllow(const AclWish &wish)
{
    return QStringList{wish.capability} + aclWiderCapabilities(wish.subject.block, wish.capability);
}

/// Not so for variables: with "deny" in one policy and "read" in another for the same path, servers (1.4 to
/// 2.0.6) let one read.
bool denialCounts(AclBlock block)
{
    return block != AclBlock::Variables;
}

/// Whether \a pattern's rules hold any of \a capabilities, and none takes it away.
bool lets(const Pattern *pattern, AclBlock block, const QStringList &capabilities)
{
    if (!pattern || (pattern->denied && denialCounts(block)))
        return false;
    return std::any_of(pattern->rules.cbegin(), pattern->rules.cend(), [&](const Held &each) {
        return std::any_of(capabilities.cbegin(), capabilities.cend(),
                           [&](const QString &capability) { return each.holds(capability); });
    });
}

/// Capabilities beside the level, as the operator and Sentinel have them since 2.0.
bool isFineGrained(const AclWish &wish)
{
    return aclBlockHasCapabilities(wish.subject.block) &&
           !aclLevels(wish.subject.block).contains(wish.capability);
}

bool isLevelEnough(const QString &level, const AclWish &wish)
{
    return aclExpandedLevel(wish.subject.block, level).contains(wish.capability);
}

} // namespace

void Acl::Private::add(const NamedRules &policy)
{
    for (const AclRule &rule : policy.rules) {
        const auto block = size_t(rule.block);
        if (aclBlockHasName(rule.block))
            patterns[block].add({&policy, &rule});
        else
            levelled[block].add({&policy, &rule});
    }
}

bool Acl::Private::allows(const AclWish &wish) const
{
    if (!aclBlockHasName(wish.subject.block))
        return allowsLevelled(wish);
    const AclBlock block = wish.subject.block;
    return lets(patterns[size_t(block)].deciding(wish.subject.key()), block, thatAllow(wish));
}

void Acl::Private::grant(const AclRows::Group &group, QBitArray &places) const
{
    const bool named = aclBlockHasName(group.block);
    const Pattern *pattern = named ? patterns[size_t(group.block)].deciding(group.key) : nullptr;
    for (const AclRows::Row &row : group.rows) {
        if (named ? lets(pattern, group.block, row.capabilities) : allowsLevelled(row.wish))
            places.setBit(row.place);
    }
}

// The server lets the level "write" through before it looks at capabilities, so that a "deny" among those of
// another policy does not take away what a level grants.
bool Acl::Private::allowsLevelled(const AclWish &wish) const
{
    const Levelled &block = levelled[size_t(wish.subject.block)];
    if (!isFineGrained(wish))
        return isLevelEnough(block.level(), wish);
    if (block.level() == u"write")
        return true;
    return !block.denies() && std::any_of(block.rules().cbegin(), block.rules().cend(),
                                          [&](const Held &each) { return each.holds(wish.capability); });
}

Grant Acl::Private::explain(const QString &permission, const AclWish &wish) const
{
    if (aclBlockHasName(wish.subject.block))
        return explainNamed(permission, wish);
    return explainLevelled(permission, wish);
}

Grant Acl::Private::explainNamed(const QString &permission, const AclWish &wish) const
{
    const Pattern *pattern = patterns[size_t(wish.subject.block)].deciding(wish.subject.key());
    if (!pattern)
        return {permission, false, GrantReason::NotInRole};
    const bool counts = denialCounts(wish.subject.block);
    if (pattern->denied && counts)
        return {permission, false, GrantReason::DeniedByPolicy, sourcesOf(pattern->rules, {aclDeny})};
    const QVector<GrantSource> sources = sourcesOf(pattern->rules, thatAllow(wish));
    if (!sources.isEmpty())
        return {permission, true, GrantReason::ByPolicy, sources};
    if (pattern->denied)
        return {permission, false, GrantReason::DeniedByPolicy, sourcesOf(pattern->rules, {aclDeny})};
    return {permission, false, GrantReason::NotInRole};
}

Grant Acl::Private::explainLevelled(const QString &permission, const AclWish &wish) const
{
    if (allowsLevelled(wish))
        return {permission, true, GrantReason::ByPolicy, levelledSources(wish)};
    const Levelled &block = levelled[size_t(wish.subject.block)];
    const bool denied = isFineGrained(wish) ? block.denies() : block.level() == aclDeny;
    if (!denied)
        return {permission, false, GrantReason::NotInRole};
    return {permission, false, GrantReason::DeniedByPolicy,
            isFineGrained(wish) ? sourcesOf(block.rules(), {aclDeny})
                                : block.sourcesWhere([](const QString &level) { return level == aclDeny; })};
}

QVector<GrantSource> Acl::Private::levelledSources(const AclWish &wish) const
{
    const Levelled &block = levelled[size_t(wish.subject.block)];
    if (isFineGrained(wish))
        return sourcesOf(block.rules(), {wish.capability});
    return block.sourcesWhere([&](const QString &level) { return isLevelEnough(level, wish); });
}

Acl::Acl(const QVector<NamedRules> &policies)
{
    auto made = std::make_shared<Private>();
    made->policies = policies;
    for (const NamedRules &policy : std::as_const(made->policies))
        made->add(policy);
    d = std::move(made);
}

Acl Acl::management()
{
    Acl acl({});
    auto made = std::make_shared<Private>();
    made->everything = true;
    acl.d = std::move(made);
    return acl;
}

bool Acl::allows(const QString &permission) const
{
    if (d->everything)
        return true;
    const std::optional<AclWish> wish = wishOf(permission);
    return wish && d->allows(*wish);
}

Grant Acl::explain(const QString &permission) const
{
    if (d->everything)
        return {permission, true, GrantReason::ByManagement};
    const std::optional<AclWish> wish = wishOf(permission);
    return wish ? d->explain(permission, *wish) : Grant{permission, false, GrantReason::NotInRole};
}

PermissionSet Acl::granted(const QStringList &catalogue) const
{
    if (d->everything)
        return PermissionSet(catalogue);
    const AclRows rows(catalogue);
    return PermissionSet(rows.namesOf(granted(rows)));
}

QBitArray Acl::granted(const AclRows &rows) const
{
    QBitArray places(rows.size(), d->everything);
    if (d->everything)
        return places;
    for (const AclRows::Group &group : rows.groups())
        d->grant(group, places);
    return places;
}

} // namespace chatelaine::nomad
