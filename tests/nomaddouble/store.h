// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomaddouble/exchange.h"
#include "nomaddouble/gotime.h"

#include <functional>
#include <map>

namespace chatelaine::nomaddouble {

using Age = NomadDouble::Age;

struct Indexes
{
    quint64 created = 0;
    quint64 modified = 0;
};

struct TokenRow
{
    QString accessor;
    QString secret;
    QString name;
    QString type;
    QStringList policies;
    QStringList roleIds;
    bool global = false;
    GoTime createdAt;
    std::optional<GoTime> expiresAt;
    qint64 ttl = 0; ///< nanoseconds
    Indexes index;
    mutable QByteArray stub = {}; ///< its line of the list, once it was asked for

    bool isManagement() const { return type == u"management"; }
    bool isExpired(const GoTime &now) const
    {
        return expiresAt && !expiresAt->isZero() && now.since(*expiresAt) >= 0;
    }
};

struct PolicyRow
{
    QString name;
    QString description;
    QString rules;
    std::optional<QJsonObject> job;
    Indexes index;
};

struct RoleRow
{
    QString id;
    QString name;
    QString description;
    QStringList policies;
    Indexes index;
};

struct MethodRow
{
    QString name;
    QString type;
    QString locality;
    QString nameFormat;
    qint64 maxTtl = 0;
    bool isDefault = false;
    std::optional<QJsonObject> config;
    GoTime createdAt;
    GoTime modifiedAt;
    Indexes index;
};

struct RuleRow
{
    QString id;
    QString description;
    QString method;
    QString selector;
    QString bindType;
    QString bindName;
    GoTime createdAt;
    GoTime modifiedAt;
    Indexes index;
};

struct OneTimeRow
{
    QString secret;
    QString accessor;
    GoTime expiresAt;
};

enum class Table { Tokens, Policies, Roles, Methods, Rules };

/// What the servers of one region hold.
struct Region
{
    QString name;
    std::map<std::pair<quint64, QString>, TokenRow> tokens; ///< by the index they were made at
    QHash<QString, quint64> tokenIndex;                     ///< that index, by accessor
    QHash<QString, QString> accessorOfSecret;
    QMap<QString, PolicyRow> policies;
    QMap<QString, RoleRow> roles;
    QMap<QString, MethodRow> methods;
    QMap<QString, RuleRow> rules;
    QMap<QString, OneTimeRow> oneTimes; ///< by accessor
    std::map<Table, quint64> changedAt;

    const TokenRow *token(const QString &accessor) const;
    const TokenRow *tokenOf(const QString &secret) const;
    const RoleRow *roleNamed(const QString &name) const;
    /// Whether what the index of \a table says begins with 1: that of tokens does not.
    quint64 indexOf(Table table) const;
};

/// All regions, the index that counts writes, the clock. On one thread.
class Store
{
public:
    using Later = std::function<void(std::chrono::milliseconds, std::function<void()>)>;

    Store(const NomadDouble::Options &options, std::function<void()> changed, Later later);

    const NomadDouble::Options options;
    Age age() const { return options.age; }
    bool isSince(Age age) const { return options.age >= age; }
    GoTime now() const { return goNow(ahead); }
    Region *region(const QString &name);
    Region &home() { return *region(options.region); }
    Region &authority() { return *region(options.regions.constFirst()); }

    /// The next write's index.
    quint64 nextIndex() { return ++m_index; }
    quint64 lastIndex() const { return m_index; }

    // Writes to one region, and to the others after a while if the object is everybody's.
    TokenRow &put(Region &region, TokenRow token);
    void removeToken(Region &region, const QString &accessor);
    PolicyRow &put(PolicyRow policy);
    quint64 removePolicy(const QString &name);
    RoleRow &put(RoleRow role);
    void removeRole(const QString &id);
    MethodRow &put(MethodRow method);
    void removeMethod(const QString &name);
    RuleRow &put(RuleRow rule);
    void removeRule(const QString &id);
    TokenRow bootstrap(const QString &secret);
    void collectGarbage();
    void changed() { m_changed(); }

    QByteArray tokenJson(const TokenRow &token, const Region &region, bool secret = true) const;
    const QByteArray &tokenStub(const TokenRow &token) const;
    QJsonObject policyJson(const PolicyRow &policy, bool stub) const;
    QJsonObject roleJson(const RoleRow &role) const;
    QByteArray methodJson(const MethodRow &method) const;
    QJsonObject methodStub(const MethodRow &method) const;
    QJsonObject ruleJson(const RuleRow &rule, bool stub) const;

    // Whether a write changes anything: what does not keeps its ModifyIndex, but for tokens and policies.
    bool isSame(const RoleRow &role, const RoleRow &before) const;
    bool isSame(const MethodRow &method, const MethodRow &before) const;
    bool isSame(const RuleRow &rule, const RuleRow &before) const;

    std::chrono::milliseconds ahead{0};
    quint64 bootstrapIndex = 0; ///< 0: not yet done
    std::optional<QByteArray> resetFile;
    QVector<QByteArray> secretsGivenOut;
    QHash<QString, QJsonObject> claimsOfCode; ///< of OIDC codes
    QHash<QString, QJsonObject> claimsOfJwt;
    QHash<QString, QString> refusalOfJwt;
    bool isProviderReachable = true;

private:
    void replicate(const std::function<void(Region &)> &write);
    void touch(Region &region, Table table, quint64 index);
    void insert(Region &region, const TokenRow &token);
    static void erase(Region &region, const QString &accessor);
    template <class Row, class Map> Row &keep(Map Region::*map, Table table, const QString &key, Row row);
    template <class Map> quint64 drop(Map Region::*map, Table table, const QString &key);

    std::map<QString, Region> m_regions;
    quint64 m_index;
    std::function<void()> m_changed;
    Later m_later;
};

} // namespace chatelaine::nomaddouble
