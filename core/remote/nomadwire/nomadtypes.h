// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"
#include "domain/authmethod.h"
#include "domain/instant.h"
#include "secrets/secret.h"

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QVector>

#include <functional>
#include <optional>

/// What Nomad's ACL API sends and takes, as this program sees it. Names as there.
namespace chatelaine::nomad {

/// Rows of a list of tokens that made no sense.
struct UnreadableRows
{
    QVector<QUuid> named = {}; ///< their accessors: that they are there is certain
    qsizetype nameless = 0;    ///< without one, or no objects at all

    qsizetype count() const { return named.size() + nameless; }
    void add(const QUuid &accessor)
    {
        if (accessor.isNull())
            ++nameless;
        else
            named.append(accessor);
    }
    void add(const UnreadableRows &more)
    {
        named += more.named;
        nameless += more.nameless;
    }
};

/// What the headers of a read tell.
struct Meta
{
    quint64 index = 0;                        ///< X-Nomad-Index; 0 if absent
    std::optional<bool> knownLeader = {};     ///< X-Nomad-KnownLeader
    std::optional<Duration> lastContact = {}; ///< X-Nomad-LastContact
    QString nextToken = {};                   ///< X-Nomad-NextToken
    qint64 size = 0;                          ///< bytes of the body, where it was held as a whole
    UnreadableRows unreadable = {};           ///< of a list or page of tokens
};

template <class T> struct Answer
{
    T value;
    Meta meta;
};

/// A role as a token names it: lists give the ID alone.
struct RoleLink
{
    QString id;
    QString name;

    bool operator==(const RoleLink &) const = default;
};

/// One row of the list of tokens, kept small: a hundred thousand of them are held.
struct TokenStub
{
    QUuid accessor;
    QString name;
    QStringList policies; ///< strings shared between rows by the reader
    QVector<RoleLink> roles;
    bool management = false;
    bool global = false;
    Instant createdAt;
    std::optional<Instant> expiresAt;
    quint64 createIndex = 0;
    quint64 modifyIndex = 0;

    bool operator==(const TokenStub &) const = default;
};

/// True for a row of the list that one has already as it is: the rest of it need not be read.
using KnownRow = std::function<bool(const QUuid &accessor, quint64 createIndex, quint64 modifyIndex)>;

/// One token, read singly. The secret that the server answers with is not in here.
struct FullToken
{
    TokenStub stub;
    /// As the server wrote them, to the nanosecond, to be sent back unchanged; null where it had none.
    QByteArray rawCreateTime;
    QByteArray rawExpirationTime;
    QByteArray
        rawExpirationTtl; ///< JSON text of the value: a string from 1.5, a number in 1.4.0; empty: none
    QByteArray hash;

    bool operator==(const FullToken &) const = default;
};

/// A token with the only copy of its secret: answers of create, bootstrap, exchange, login.
struct SecretToken
{
    FullToken token;
    Secret secret;
};

/// A token to be made.
struct NewToken
{
    QString name;
    bool management = false;
    QStringList policies;
    QStringList roleIds;
    bool global = false;
    std::optional<Duration> expirationTtl; ///< whole nanoseconds are made of it; none: never
};

struct Policy
{
    QString name;
    QString description;
    QString rules; ///< empty in lists
    JobBinding job;
    quint64 createIndex = 0;
    quint64 modifyIndex = 0;

    bool operator==(const Policy &) const = default;
};

struct Role
{
    QString id;
    QString name;
    QString description;
    QStringList policies;
    quint64 createIndex = 0;
    quint64 modifyIndex = 0;

    bool operator==(const Role &) const = default;
};

/// A policy as a NewPolicy is the same without indexes; so is a role. What a method is written with:
struct MethodWrite
{
    AuthMethodDraft draft;
    bool sendConfig = true; ///< false: the server keeps its settings
};

struct OneTime
{
    Secret secret;
    QString accessor;
    Instant expiresAt;
};

/// What probing found. Every field that could not be found out stays empty.
struct Capabilities
{
    bool aclEnabled = true;
    std::optional<QString> version; ///< of GET /v1/agent/self, which needs agent:read
    bool oneTime = false;           ///< 1.1
    bool roles = false;             ///< 1.4; with them expiry
    bool authMethods = false;       ///< 1.5
    bool jwtLogin = false;          ///< 1.5.4
    bool paging = false;            ///< 1.10.2, where it ends; told by the version alone
    /// 1.6.3, where a token that expires can be edited. Told by the version, or by the first try; none: not
    /// known yet.
    std::optional<bool> expiringEditable = {};
    std::optional<Duration> shortestTtl; ///< acl.token_min_expiration_ttl, where the agent tells
    std::optional<Duration> longestTtl;  ///< acl.token_max_expiration_ttl
    QString region;
    QString authoritativeRegion;

    bool operator==(const Capabilities &) const = default;
};

} // namespace chatelaine::nomad
