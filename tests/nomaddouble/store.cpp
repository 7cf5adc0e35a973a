// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/store.h"

namespace chatelaine::nomaddouble {

const TokenRow *Region::token(const QString &accessor) const
{
    const auto at = tokens.find({tokenIndex.value(accessor.toLower()), accessor.toLower()});
    return at == tokens.end() ? nullptr : &at->second;
}

const TokenRow *Region::tokenOf(const QString &secret) const
{
    const QString accessor = accessorOfSecret.value(secret.toLower());
    return accessor.isEmpty() ? nullptr : token(accessor);
}

const RoleRow *Region::roleNamed(const QString &roleName) const
{
    for (auto it = roles.constBegin(); it != roles.constEnd(); ++it) {
        if (it->name == roleName)
            return &*it;
    }
    return nullptr;
}

quint64 Region::indexOf(Table table) const
{
    const auto at = changedAt.find(table);
    const quint64 index = at == changedAt.end() ? 0 : at->second;
    return table == Table::Tokens ? index : qMax(quint64(1), index);
}

Store::Store(const NomadDouble::Options &wanted, std::function<void()> changed, Later later)
    : options(wanted)
    , m_index(wanted.age == Age::V1_0 ? 6 : 7)
    , m_changed(std::move(changed))
    , m_later(std::move(later))
{
    for (const QString &name : wanted.regions)
        m_regions[name].name = name;
    m_regions[wanted.region].name = wanted.region;
    if (options.acl && options.bootstrapped)
        bootstrap(newUuid());
}

Region *Store::region(const QString &name)
{
    const auto at = m_regions.find(name);
    return at == m_regions.end() ? nullptr : &at->second;
}

void Store::replicate(const std::function<void(Region &)> &write)
{
    for (auto &[name, other] : m_regions) {
        if (&other == &authority())
            continue;
        if (options.replicationLag.count() == 0) {
            write(other);
        } else {
            m_later(options.replicationLag, [this, write, to = &other] {
                write(*to);
                m_changed();
            });
        }
    }
}

void Store::touch(Region &region, Table table, quint64 index)
{
    region.changedAt[table] = index;
}

void Store::insert(Region &region, const TokenRow &token)
{
    TokenRow row = token;
    const TokenRow *before = region.token(token.accessor);
    row.index.created = before ? before->index.created : m_index;
    row.index.modified = m_index;
    row.stub.clear();
    region.tokenIndex.insert(row.accessor, row.index.created);
    region.accessorOfSecret.insert(row.secret, row.accessor);
    region.tokens[{row.index.created, row.accessor}] = row;
    touch(region, Table::Tokens, m_index);
}

void Store::erase(Region &region, const QString &accessor)
{
    if (const TokenRow *token = region.token(accessor)) {
        region.accessorOfSecret.remove(token->secret);
        region.oneTimes.remove(token->accessor);
        const quint64 created = region.tokenIndex.take(token->accessor);
        region.tokens.erase({created, accessor.toLower()});
    }
}

TokenRow &Store::put(Region &region, TokenRow token)
{
    nextIndex();
    Region &first = token.global ? authority() : region;
    insert(first, token);
    if (token.global) {
        replicate([this, token](Region &other) {
            nextIndex();
            insert(other, token);
        });
    }
    secretsGivenOut.append(token.secret.toUtf8());
    m_changed();
    return first.tokens[{first.tokenIndex.value(token.accessor), token.accessor}];
}

void Store::removeToken(Region &region, const QString &accessor)
{
    const TokenRow *token = region.token(accessor);
    if (!token)
        return;
    const bool global = token->global;
    Region &first = global ? authority() : region;
    erase(first, accessor);
    touch(first, Table::Tokens, nextIndex());
    if (global) {
        replicate([this, accessor](Region &other) {
            erase(other, accessor);
            touch(other, Table::Tokens, nextIndex());
        });
    }
    m_changed();
}

template <class Row, class Map> Row &Store::keep(Map Region::*map, Table table, const QString &key, Row row)
{
    const auto write = [this, map, table, key, row](Region &to) {
        const auto at = (to.*map).constFind(key);
        const quint64 created = at == (to.*map).constEnd() ? 0 : at->index.created;
        const quint64 index = nextIndex();
        Row copy = row;
        copy.index = {created ? created : index, index};
        (to.*map).insert(key, copy);
        touch(to, table, index);
    };
    write(authority());
    replicate(write);
    m_changed();
    return (authority().*map)[key];
}

template <class Map> quint64 Store::drop(Map Region::*map, Table table, const QString &key)
{
    const auto write = [this, map, table, key](Region &to) {
        (to.*map).remove(key);
        touch(to, table, nextIndex());
    };
    write(authority());
    const quint64 index = m_index;
    replicate(write);
    m_changed();
    return index;
}

PolicyRow &Store::put(PolicyRow policy)
{
    const QString key = policy.name;
    return keep(&Region::policies, Table::Policies, key, std::move(policy));
}

quint64 Store::removePolicy(const QString &name)
{
    return drop(&Region::policies, Table::Policies, name);
}

RoleRow &Store::put(RoleRow role)
{
    const QString key = role.id;
    return keep(&Region::roles, Table::Roles, key, std::move(role));
}

void Store::removeRole(const QString &id)
{
    drop(&Region::roles, Table::Roles, id);
}

MethodRow &Store::put(MethodRow method)
{
    const QString clientSecret = method.config.value_or(QJsonObject()).value(u"OIDCClientSecret").toString();
    if (!clientSecret.isEmpty())
        secretsGivenOut.append(clientSecret.toUtf8());
    const QString key = method.name;
    return keep(&Region::methods, Table::Methods, key, std::move(method));
}

void Store::removeMethod(const QString &name)
{
    drop(&Region::methods, Table::Methods, name);
}

RuleRow &Store::put(RuleRow rule)
{
    const QString key = rule.id;
    return keep(&Region::rules, Table::Rules, key, std::move(rule));
}

void Store::removeRule(const QString &id)
{
    drop(&Region::rules, Table::Rules, id);
}

TokenRow Store::bootstrap(const QString &secret)
{
    TokenRow token;
    token.accessor = newUuid();
    token.secret = secret;
    token.name = QStringLiteral("Bootstrap Token");
    token.type = QStringLiteral("management");
    token.global = true;
    token.createdAt = now();
    bootstrapIndex = m_index + 1;
    return put(authority(), token);
}

void Store::collectGarbage()
{
    const GoTime at = now();
    for (auto &[name, region] : m_regions) {
        QStringList expired;
        for (const auto &[key, token] : region.tokens) {
            if (token.isExpired(at))
                expired << token.accessor;
        }
        for (const QString &accessor : std::as_const(expired))
            erase(region, accessor);
        if (!expired.isEmpty())
            touch(region, Table::Tokens, nextIndex());
    }
    m_changed();
}

} // namespace chatelaine::nomaddouble
