// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier/verifier.h"

#include "verifier/digestindex.h"
#include "verifier/fairlock.h"
#include "verifier/verifierentries.h"

#include <QSet>

#include <algorithm>
#include <deque>
#include <limits>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace chatelaine {

using namespace verifierentries;

namespace {

/// The number of a free place in \a entries: one that was given back, or a new one at the end.
template <class Container> quint32 takePlace(Container &entries, std::vector<quint32> &free)
{
    if (free.empty()) {
        entries.emplace_back();
        return static_cast<quint32>(entries.size() - 1);
    }
    const quint32 place = free.back();
    free.pop_back();
    return place;
}

VerdictCode judge(const TokenEntry &token, const SecretEntry &secret, bool personalAllowed, Instant now)
{
    if (token.disabled || !token.grants->holderActive)
        return VerdictCode::Disabled;
    if (now >= token.expiresAt)
        return VerdictCode::Expired;
    if (token.personal && !personalAllowed)
        return VerdictCode::PersonalTokensOff;
    return now >= secret.expiresAt ? VerdictCode::SecretExpired : VerdictCode::Valid;
}

/// Of each secret the latest use only.
void keepLatest(std::vector<SecretUse> &uses)
{
    std::sort(uses.begin(), uses.end(), [](const SecretUse &a, const SecretUse &b) {
        return a.secret != b.secret ? a.secret < b.secret : a.at > b.at;
    });
    const auto sameSecret = [](const SecretUse &a, const SecretUse &b) { return a.secret == b.secret; };
    uses.erase(std::unique(uses.begin(), uses.end(), sameSecret), uses.end());
}

} // namespace

struct Verifier::Private
{
    mutable FairLock lock; ///< guards all below but `used`
    DigestIndex index;
    std::deque<SecretEntry> secrets; ///< a deque, because entries hold atomics and cannot move
    std::vector<quint32> freeSecrets;
    std::vector<TokenEntry> tokens;
    std::vector<quint32> freeTokens;
    QHash<TokenId, quint32> tokenById;
    std::unordered_map<qint64, Grants> roles; ///< nodes stay where they are; tokens point at them
    std::unordered_map<qint64, UserEntry> users;
    QSet<QString> names; ///< one copy of each permission's name, however many tokens choose it
    bool personalAllowed = true;
    std::vector<SecretUse> orphans; ///< pending uses of secrets that are gone

    std::mutex usedLock;
    std::vector<quint32> used; ///< secrets with a pending use

    quint32 find(const SecretDigest &digest) const;
    Verdict verdictOn(quint32 place, Instant now) const;
    void noteUse(quint32 place, Instant now);

    std::vector<SecretUse> collectUses();

    PermissionSet interned(const QStringList &scopes);
    void refresh(TokenEntry &token);
    void setUser(PrincipalId id, const PermissionSet &permissions, UserStatus status,
                 const QStringList &zones);
    void add(const VerifierToken &token);
    void addGrants(const Token &token, quint32 place);
    void addSecret(const VerifierSecret &secret, quint32 token);
    void forget(TokenId id);
    void forgetSecret(quint32 place);
};

/// The place of the secret with this digest, or `none`.
quint32 Verifier::Private::find(const SecretDigest &digest) const
{
    static constexpr SecretDigest decoy{};
    bool compared = false;
    const auto matches = [&](quint32 entry) {
        compared = true;
        return equalDigests(secrets[entry].digest, digest);
    };
    const auto found = index.find(digest, matches);
    // A secret that nobody has costs one comparison, too.
    if (!compared && equalDigests(decoy, digest))
        return none;
    return found.value_or(none);
}

Verdict Verifier::Private::verdictOn(quint32 place, Instant now) const
{
    if (place == none)
        return {};
    const SecretEntry &secret = secrets[place];
    const TokenEntry &token = tokens[secret.token];
    const VerdictCode code = judge(token, secret, personalAllowed, now);
    if (code != VerdictCode::Valid)
        return {code, token.id, secret.id, nullptr};
    return {code, token.id, secret.id, token.grants->permissions, token.zones};
}

void Verifier::Private::noteUse(quint32 place, Instant now)
{
    if (!secrets[place].use.note(now))
        return;
    const std::lock_guard guard(usedLock);
    used.push_back(place);
}

std::vector<SecretUse> Verifier::Private::collectUses()
{
    const std::unique_lock guard(lock);
    std::vector<SecretUse> uses = std::exchange(orphans, {});
    for (const quint32 place : std::exchange(used, {})) {
        if (const auto at = secrets[place].use.take())
            uses.push_back({tokens[secrets[place].token].id, secrets[place].id, *at});
    }
    return uses;
}

PermissionSet Verifier::Private::interned(const QStringList &scopes)
{
    QStringList shared;
    shared.reserve(scopes.size());
    for (const QString &scope : scopes)
        shared << *names.insert(scope);
    return PermissionSet(std::move(shared));
}

void Verifier::Private::refresh(TokenEntry &token)
{
    Personal &personal = *token.personal;
    const UserEntry &user = users[personal.user.value];
    token.zones = user.sharedZones;
    personal.grants.holderActive = user.status == UserStatus::Active;
    personal.grants.permissions = std::make_shared<const PermissionSet>(
        personal.grants.holderActive ? personal.scopes.intersected(user.permissions) : PermissionSet());
}

void Verifier::Private::setUser(PrincipalId id, const PermissionSet &permissions, UserStatus status,
                                const QStringList &zones)
{
    UserEntry &entry = users[id.value];
    if (entry.permissions == permissions && entry.status == status && entry.zones == zones)
        return;
    entry.permissions = permissions;
    entry.status = status;
    entry.zones = zones;
    entry.sharedZones = zonesOf(zones);
    for (const quint32 place : entry.tokens)
        refresh(tokens[place]);
}

void Verifier::Private::add(const VerifierToken &added)
{
    const quint32 place = takePlace(tokens, freeTokens);
    TokenEntry &token = tokens[place];
    token.id = added.token.id;
    token.expiresAt = added.token.expiresAt.value_or(never);
    token.disabled = added.token.disabled;
    tokenById.insert(token.id, place);
    addGrants(added.token, place);
    for (const VerifierSecret &secret : added.secrets)
        addSecret(secret, place);
}

void Verifier::Private::addGrants(const Token &token, quint32 place)
{
    TokenEntry &entry = tokens[place];
    if (token.kind != TokenKind::Personal) {
        entry.grants = &roles[token.role.value];
        entry.zones = zonesOf(token.zones);
        return;
    }
    entry.personal = std::make_unique<Personal>(Personal{token.owner, interned(token.scopes), {}});
    entry.grants = &entry.personal->grants;
    users[token.owner.value].tokens.push_back(place);
    refresh(entry);
}

void Verifier::Private::addSecret(const VerifierSecret &added, quint32 token)
{
    const quint32 place = takePlace(secrets, freeSecrets);
    SecretEntry &secret = secrets[place];
    secret.digest = added.digest;
    secret.id = added.id;
    secret.expiresAt = added.expiresAt.value_or(never);
    secret.token = token;
    secret.nextOfToken = std::exchange(tokens[token].firstSecret, place);
    index.insert(secret.digest, place);
}

void Verifier::Private::forget(TokenId id)
{
    const auto found = tokenById.constFind(id);
    if (found == tokenById.cend())
        return;
    const quint32 place = *found;
    tokenById.erase(found);
    for (quint32 secret = tokens[place].firstSecret; secret != none;) {
        const quint32 next = secrets[secret].nextOfToken;
        forgetSecret(secret);
        secret = next;
    }
    if (const auto &personal = tokens[place].personal)
        std::erase(users[personal->user.value].tokens, place);
    tokens[place] = TokenEntry();
    freeTokens.push_back(place);
}

void Verifier::Private::forgetSecret(quint32 place)
{
    SecretEntry &secret = secrets[place];
    index.remove(secret.digest, place);
    if (const auto at = secret.use.take())
        orphans.push_back({tokens[secret.token].id, secret.id, *at});
    secret.digest = {};
    freeSecrets.push_back(place);
}

Verifier::Verifier()
    : d(std::make_unique<Private>())
{
}

Verifier::~Verifier() = default;

void Verifier::setRoles(const QHash<RoleId, PermissionSet> &roles)
{
    const std::unique_lock guard(d->lock);
    // A role that is gone grants nothing; tokens may still point at its place.
    for (auto &[id, grants] : d->roles)
        grants.permissions = std::make_shared<const PermissionSet>();
    for (auto role = roles.cbegin(); role != roles.cend(); ++role)
        d->roles[role.key().value].permissions = std::make_shared<const PermissionSet>(role.value());
}

void Verifier::setUser(PrincipalId user, const PermissionSet &permissions, UserStatus status,
                       const QStringList &zones)
{
    const std::unique_lock guard(d->lock);
    d->setUser(user, permissions, status, zones);
}

void Verifier::removeUser(PrincipalId user)
{
    const std::unique_lock guard(d->lock);
    const auto found = d->users.find(user.value);
    if (found == d->users.end())
        return;
    d->setUser(user, {}, UserStatus::Deactivated, {});
    if (found->second.tokens.empty())
        d->users.erase(found);
}

void Verifier::setPersonalTokens(bool allowed)
{
    const std::unique_lock guard(d->lock);
    d->personalAllowed = allowed;
}

void Verifier::apply(const VerifierToken &token)
{
    const std::unique_lock guard(d->lock);
    d->forget(token.token.id);
    if (!token.token.deletedAt)
        d->add(token);
}

void Verifier::remove(TokenId token)
{
    const std::unique_lock guard(d->lock);
    d->forget(token);
}

void Verifier::clear()
{
    const std::unique_lock guard(d->lock);
    d->index.clear();
    d->secrets.clear();
    d->freeSecrets.clear();
    d->tokens.clear();
    d->freeTokens.clear();
    d->tokenById.clear();
    d->roles.clear();
    d->users.clear();
    d->names.clear();
    d->personalAllowed = true;
    d->orphans.clear();
    d->used.clear();
}

QVector<TokenId> Verifier::ids() const
{
    const std::shared_lock guard(d->lock);
    return d->tokenById.keys();
}

qsizetype Verifier::size() const
{
    const std::shared_lock guard(d->lock);
    return d->index.size();
}

Verdict Verifier::verify(QByteArrayView text, Instant now)
{
    if (text.size() != secretLength || checkForm(text) != SecretForm::WellFormed)
        return {VerdictCode::Malformed, {}, {}, {}};
    const SecretDigest digest = digestOf(text);
    const std::shared_lock guard(d->lock);
    const quint32 place = d->find(digest);
    Verdict verdict = d->verdictOn(place, now);
    if (verdict.isValid())
        d->noteUse(place, now);
    return verdict;
}

Verdict Verifier::inspect(const SecretDigest &digest, Instant now) const
{
    const std::shared_lock guard(d->lock);
    return d->verdictOn(d->find(digest), now);
}

std::vector<SecretUse> Verifier::takeUses()
{
    std::vector<SecretUse> uses = d->collectUses();
    keepLatest(uses);
    return uses;
}

} // namespace chatelaine
