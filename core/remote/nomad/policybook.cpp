// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/policybook.h"

#include "backend/chain.h"
#include "nomad/nomadworker.h"
#include "nomad/tokentable.h"
#include "nomadacl/aclsubject.h"

#include <algorithm>

namespace chatelaine::nomad {

using namespace std::chrono_literals;

namespace {

/// How long the lists that are kept up to date anyway may take before they are asked for.
constexpr auto patience = 2s;

void answer(std::vector<std::shared_ptr<QPromise<Result<void>>>> waiting, const Result<void> &result)
{
    for (const auto &promise : waiting)
        keep<void>(promise, result);
}

/// What tokens show of policies and roles.
QStringList namesOf(const QVector<Policy> &policies)
{
    QStringList names;
    for (const Policy &policy : policies)
        names << policy.name;
    return names;
}

QStringList namesOf(const QVector<Role> &roles)
{
    QStringList names;
    for (const Role &role : roles)
        names << role.id << role.name;
    return names;
}

bool isByName(const Policy &a, const Policy &b)
{
    return a.name < b.name;
}

bool isRoleByName(const Role &a, const Role &b)
{
    return std::tie(a.name, a.id) < std::tie(b.name, b.id);
}

} // namespace

PolicyBook::PolicyBook(NomadWorker &worker)
    : QObject(&worker)
    , m_worker(worker)
    , m_rules(worker, *this)
{
    connect(&m_rules, &PolicyRules::changed, this, &PolicyBook::dropCatalogue);
    m_patience.setParent(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &PolicyBook::readLists);
    m_recheck.setParent(this);
    m_recheck.setSingleShot(true);
    m_recheck.setInterval(OwnWrites::longestLag + 1s);
    connect(&m_recheck, &QTimer::timeout, this, &PolicyBook::recheck);
}

PolicyBook::~PolicyBook() = default;

// Lists

bool PolicyBook::isKnown() const
{
    return m_policiesKnown && (m_rolesKnown || m_rolesTrouble || !m_worker.capabilities().roles);
}

Future<void> PolicyBook::loaded()
{
    if (!m_worker.own())
        return ready<void>(fail(ErrorCode::NotSignedIn, tr("Nobody is signed in. Sign in first.")));
    if (isKnown())
        return ready<void>({});
    const auto promise = promised<void>();
    m_waiting.push_back(promise);
    if (!m_patience.isActive())
        m_patience.start();
    return promise->future();
}

/// What has not come to this region by now is believed to be as the lists say.
void PolicyBook::recheck()
{
    if (!m_ownPolicies.isEmpty() || !m_ownRoles.isEmpty())
        readLists();
}

/// Whoever waits is told at last what is wrong.
void PolicyBook::readLists()
{
    if (m_waiting.empty() && m_ownPolicies.isEmpty() && m_ownRoles.isEmpty())
        return;
    const int generation = m_generation;
    const auto onPolicies = [this, generation,
                             newest = newestPolicies()](const Answer<QVector<Policy>> &read) {
        if (generation != m_generation)
            return ready<void>({});
        adoptPolicies(read, newest);
        return readRoles();
    };
    const auto both = andThen(m_worker.api().policies(), this, onPolicies);
    whenReady(both, this, [this, generation](const Result<void> &read) {
        if (generation != m_generation || read)
            return;
        if (m_policiesKnown)
            giveUpRoles(read.error());
        answer(std::exchange(m_waiting, {}), read);
    });
}

Future<void> PolicyBook::readRoles()
{
    using Roles = Answer<QVector<Role>>;
    const auto roles = m_worker.capabilities().roles ? m_worker.api().roles() : ready<Roles>(Roles{});
    return andThen(roles, this, [this, generation = m_generation, newest = newestRoles()](const Roles &read) {
        if (generation == m_generation)
            adoptRoles(read, newest);
        return ready<void>({});
    });
}

void PolicyBook::onKnown()
{
    if (!isKnown())
        return;
    m_patience.stop();
    answer(std::exchange(m_waiting, {}), {});
}

const Role *PolicyBook::role(const QString &id) const
{
    const auto place = m_rolePlaces.constFind(id);
    return place == m_rolePlaces.cend() ? nullptr : &m_roles[*place];
}

const Policy *PolicyBook::policy(const QString &name) const
{
    const auto place = m_policyPlaces.constFind(name);
    return place == m_policyPlaces.cend() ? nullptr : &m_policies[*place];
}

void PolicyBook::adoptPolicies(const Answer<QVector<Policy>> &list, quint64 newest)
{
    if (m_policyOrder.isOvertaken(list.meta.index, newest))
        return;
    m_policyOrder.take(list.meta.index);
    setPolicies(m_ownPolicies.over(list.value, list.meta.index, m_worker.clock().now()));
    m_policiesKnown = true;
    onKnown();
}

void PolicyBook::adoptRoles(const Answer<QVector<Role>> &list, quint64 newest)
{
    if (m_roleOrder.isOvertaken(list.meta.index, newest))
        return;
    m_roleOrder.take(list.meta.index);
    setRoles(m_ownRoles.over(list.value, list.meta.index, m_worker.clock().now()));
    m_rolesKnown = true;
    if (std::exchange(m_rolesTrouble, std::nullopt)) {
        m_worker.tokens().renameAttachments();
        Q_EMIT m_worker.policiesChanged();
    }
    onKnown();
}

void PolicyBook::giveUpRoles(const Error &error)
{
    if (!m_policiesKnown || m_rolesKnown || !m_worker.capabilities().roles || m_rolesTrouble == error)
        return;
    m_rolesTrouble = error;
    m_worker.tokens().renameAttachments(); // a role that was not read need not be gone
    Q_EMIT m_worker.policiesChanged();
    onKnown();
}

void PolicyBook::setPolicies(QVector<Policy> policies)
{
    for (Policy &policy : policies)
        policy.rules.clear();
    std::sort(policies.begin(), policies.end(), isByName);
    const auto isSame = [](const Policy &a, const Policy &b) { return a.name == b.name; };
    policies.erase(std::unique(policies.begin(), policies.end(), isSame), policies.end());
    if (policies == m_policies)
        return;
    const QStringList namesBefore = namesOf(m_policies);
    m_policies = std::move(policies);
    m_policyPlaces.clear();
    for (qsizetype i = 0; i < m_policies.size(); ++i)
        m_policyPlaces.insert(m_policies[i].name, i);
    m_rules.forgetGone();
    if (namesOf(m_policies) != namesBefore)
        m_worker.tokens().renameAttachments();
    Q_EMIT m_worker.policiesChanged();
}

void PolicyBook::setRoles(QVector<Role> roles)
{
    std::sort(roles.begin(), roles.end(), isRoleByName);
    if (roles == m_roles)
        return;
    const QStringList namesBefore = namesOf(m_roles);
    m_roles = std::move(roles);
    m_rolePlaces.clear();
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        m_rolePlaces.insert(m_roles[i].id, i);
    m_granted.clear();
    if (namesOf(m_roles) != namesBefore)
        m_worker.tokens().renameAttachments();
    Q_EMIT m_worker.policiesChanged();
}

void PolicyBook::adopt(const Policy &policy)
{
    m_ownPolicies.wrote(policy, this->policy(policy.name), m_worker.lagsBehindWrites(true),
                        m_worker.clock().now());
    m_recheck.start();
    QVector<Policy> policies = m_policies;
    const auto place = m_policyPlaces.constFind(policy.name);
    if (place != m_policyPlaces.cend())
        policies[*place] = policy;
    else
        policies << policy;
    m_rules.put(policy);
    setPolicies(std::move(policies));
}

void PolicyBook::adopt(const Role &role)
{
    m_ownRoles.wrote(role, this->role(role.id), m_worker.lagsBehindWrites(true), m_worker.clock().now());
    m_recheck.start();
    QVector<Role> roles = m_roles;
    const auto place = m_rolePlaces.constFind(role.id);
    if (place != m_rolePlaces.cend())
        roles[*place] = role;
    else
        roles << role;
    setRoles(std::move(roles));
}

void PolicyBook::forget(const Policy &policy)
{
    m_ownPolicies.deleted(policy, m_worker.clock().now());
    m_recheck.start();
    QVector<Policy> policies = m_policies;
    policies.removeIf([&policy](const Policy &each) { return each.name == policy.name; });
    setPolicies(std::move(policies));
}

void PolicyBook::forget(const Role &role)
{
    m_ownRoles.deleted(role, m_worker.clock().now());
    m_recheck.start();
    QVector<Role> roles = m_roles;
    roles.removeIf([&role](const Role &each) { return each.id == role.id; });
    setRoles(std::move(roles));
}

void PolicyBook::clear()
{
    const Error over{ErrorCode::Cancelled, tr("You were signed out before this was done.")};
    ++m_generation;
    m_patience.stop();
    m_recheck.stop();
    m_rolesTrouble.reset();
    m_policyOrder.clear();
    m_roleOrder.clear();
    m_ownPolicies.clear();
    m_ownRoles.clear();
    m_policies.clear();
    m_roles.clear();
    m_policyPlaces.clear();
    m_rolePlaces.clear();
    m_policiesKnown = false;
    m_rolesKnown = false;
    m_rules.clear(over);
    answer(std::exchange(m_waiting, {}), tl::unexpected(over));
}

// Rules

Future<void> PolicyBook::rulesLoaded()
{
    return andThen(loaded(), this, [this] { return m_rules.load(); });
}

QVector<AclRule> PolicyBook::rulesOf(const QString &policy) const
{
    const QVector<AclRule> *read = m_rules.find(policy);
    return read ? *read : QVector<AclRule>();
}

QVector<NamedRules> PolicyBook::rulesOf(const QStringList &policies, const QStringList &roleIds) const
{
    QVector<NamedRules> held;
    const auto add = [&](const QStringList &names, const QString &role) {
        for (const QString &name : names) {
            if (const QVector<AclRule> *read = m_rules.find(name))
                held.append({name, role, *read});
        }
    };
    add(policies, {});
    for (const QString &id : roleIds) {
        if (const Role *link = role(id))
            add(link->policies, link->name);
    }
    return held;
}

QVector<AclRule> PolicyBook::allRules() const
{
    QVector<AclRule> all;
    for (const Policy &policy : m_policies)
        all += rulesOf(policy.name);
    return all;
}

const QVector<PermissionInfo> &PolicyBook::catalogue() const
{
    if (m_catalogue.isEmpty())
        m_catalogue = catalogueOf(allRules());
    return m_catalogue;
}

QStringList PolicyBook::catalogueNames() const
{
    QStringList names;
    const QVector<PermissionInfo> &all = catalogue();
    names.reserve(all.size());
    for (const PermissionInfo &each : all)
        names << each.permission;
    return names;
}

const AclRows &PolicyBook::catalogueRows() const
{
    if (!m_rows)
        m_rows = std::make_unique<AclRows>(catalogueNames());
    return *m_rows;
}

PermissionSet PolicyBook::grantedBy(const QString &key, const QStringList &policies,
                                    const QStringList &roleIds) const
{
    const auto known = m_granted.constFind(key);
    if (known != m_granted.cend())
        return *known;
    const AclRows &rows = catalogueRows();
    const PermissionSet granted(rows.namesOf(Acl(rulesOf(policies, roleIds)).granted(rows)));
    m_granted.insert(key, granted);
    return granted;
}

PermissionSet PolicyBook::grantedByPolicy(const QString &name) const
{
    return grantedBy(QStringLiteral("p:") + name, {name}, {});
}

PermissionSet PolicyBook::grantedByRole(const QString &id) const
{
    return grantedBy(QStringLiteral("r:") + id, {}, {id});
}

void PolicyBook::dropCatalogue()
{
    m_catalogue.clear();
    m_rows.reset();
    m_granted.clear();
}

} // namespace chatelaine::nomad
