// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/endpoints.h"
#include "nomaddouble/filter.h"
#include "nomaddouble/pages.h"

namespace chatelaine::nomaddouble {

namespace {

constexpr qint64 minute = 60'000'000'000;
constexpr qint64 shortestLife = minute;
constexpr qint64 longestLife = 24 * 60 * minute;

const QString tokenType =
    QStringLiteral("struct { ExpirationTTL interface {}; Hash string; *structs.Alias }");
const QString badUuid = QStringLiteral("acl token lookup failed: index error: UUID must be 36 characters");

QString duration(qint64 nanoseconds)
{
    return QString::fromUtf8(formatGoDuration(nanoseconds));
}

/// Go's words for a time that is none.
QString badTime(const QString &text)
{
    return QStringLiteral(
               "parsing time \"\\\"%1\\\"\" as \"\\\"2006-01-02T15:04:05Z07:00\\\"\": cannot parse "
               "\"%1\\\"\" as \"2006\"")
        .arg(text);
}

std::optional<QString> wrongTokenTypes(const Fields &fields)
{
    for (const auto *name : {"AccessorID", "SecretID", "Name", "Type"}) {
        if (auto wrong = wrongType(fields, name, QStringLiteral("string")))
            return wrong;
    }
    if (auto wrong = wrongType(fields, "Global", QStringLiteral("bool")))
        return wrong;
    return wrongType(fields, "Policies", QStringLiteral("[]string"));
}

} // namespace

Reply Endpoints::tokens(const Call &call, Region &region, const QString &)
{
    if (!call.isGet())
        return wrongVerb();
    if (auto refusal = managementOnly(call))
        return *refusal;
    return listTokens(call, region);
}

Reply Endpoints::listTokens(const Call &call, const Region &region) const
{
    const quint64 index = region.indexOf(Table::Tokens);
    if (call.minIndex && index <= call.minIndex)
        return read(call, index, {});
    Page page(call, m_store.age());
    if (page.error)
        return *page.error;
    QVector<const TokenRow *> rows;
    rows.reserve(qsizetype(region.tokens.size()));
    for (const auto &[key, token] : region.tokens) {
        if (token.accessor.startsWith(page.prefix))
            rows << &token;
    }
    page.sort(rows);
    QByteArray list = "[";
    list.reserve(rows.size() * 300);
    for (const TokenRow *row : std::as_const(rows)) {
        const auto taken = page.take(*row);
        if (page.error)
            return *page.error;
        if (taken == Page::Taken::IsFull)
            break;
        if (taken == Page::Taken::No)
            continue;
        if (list.size() > 1)
            list += ',';
        list += m_store.tokenStub(*row);
    }
    Reply reply = read(call, index, [&list]() -> QByteArray { return list + ']'; });
    if (!page.nextToken.isEmpty())
        reply.headers.emplace_back("X-Nomad-Nexttoken", page.nextToken);
    return reply;
}

Reply Endpoints::tokenSelf(const Call &call, Region &region, const QString &)
{
    if (!call.isGet())
        return m_store.isSince(Age::V1_4_0) ? wrongVerb() : token(call, region, QStringLiteral("self"));
    const bool today = m_store.isSince(Age::Today);
    if (!m_store.options.acl)
        return read(call, 1, [] {
            return QByteArray(R"({"AccessorID":"acls-disabled","Name":"ACLs Disabled","Type":"client"})");
        });
    const Asker who = asker(call);
    const quint64 index = region.indexOf(Table::Tokens);
    switch (who.kind) {
    case Asker::Kind::Nobody:
        if (!today)
            return refused(500, QStringLiteral("acl token lookup failed: missing secret id"));
        return read(call, qMax(quint64(1), index), [] {
            return QByteArray(R"({"ExpirationTTL":"","AccessorID":"anonymous","SecretID":"","Name":)"
                              R"("Anonymous Token","Type":"client","Policies":["anonymous"],"Roles":null,)"
                              R"("Global":false,"Hash":"","CreateTime":"0001-01-01T00:00:00Z",)"
                              R"("ExpirationTime":null,"CreateIndex":0,"ModifyIndex":0})");
        });
    case Asker::Kind::NotUuid:
        return today ? refused(403, QStringLiteral("Permission denied")) : refused(500, badUuid);
    case Asker::Kind::Unknown:
        return today ? refused(403, QStringLiteral("Permission denied"))
                     : missing(index, QStringLiteral("ACL token not found"));
    case Asker::Kind::Expired:
        if (today)
            return refused(500, QStringLiteral("ACL token expired"));
        break;
    case Asker::Kind::Known:
        break;
    }
    return read(call, who.token->index.modified, [&] { return m_store.tokenJson(*who.token, region); });
}

Reply Endpoints::token(const Call &call, Region &region, const QString &accessor)
{
    if (accessor.isEmpty())
        return refused(400, QStringLiteral("Missing Token Accessor"));
    if (call.isGet())
        return readToken(call, region, accessor);
    if (call.isDelete())
        return deleteToken(call, region, accessor);
    if (!call.isWrite())
        return wrongVerb();
    const Body body = decode(call.seen.body, tokenType);
    const auto error = body.error ? body.error : wrongTokenTypes(body.fields);
    if (error)
        return refused(badBody(), *error);
    if (body.fields.text("AccessorID") != accessor)
        return refused(400, QStringLiteral("ACL token accessor does not match request path"));
    return writeToken(call, region, body.fields);
}

Reply Endpoints::createToken(const Call &call, Region &region, const QString &)
{
    if (!call.isWrite())
        return wrongVerb();
    const Body body = decode(call.seen.body, tokenType);
    const auto error = body.error ? body.error : wrongTokenTypes(body.fields);
    if (error)
        return refused(badBody(), *error);
    return writeToken(call, region, body.fields);
}

Reply Endpoints::readToken(const Call &call, Region &region, const QString &accessor)
{
    const Asker who = asker(call);
    const bool since15 = m_store.isSince(Age::V1_5);
    if (who.kind == Asker::Kind::NotUuid && since15) {
        const bool isJwt = who.secret.count(u'.') == 2;
        return refused(500,
                       isJwt ? QStringLiteral("failed to verify token: unexpected signing method: RS256")
                             : QStringLiteral("failed to verify token: token contains an invalid number of "
                                              "segments"));
    }
    if (who.kind == Asker::Kind::Expired)
        return refused(500, QStringLiteral("ACL token expired"));
    if (auto refusal = refusalOf(who))
        return *refusal;
    const bool own = who.token && who.token->accessor == accessor.toLower();
    if (!own && (!who.token || !who.token->isManagement()))
        return refused(403, QStringLiteral("Permission denied"));
    if (!isUuid(accessor))
        return refused(500, badUuid);
    const TokenRow *found = region.token(accessor);
    const quint64 index = region.indexOf(Table::Tokens);
    if (!found && call.minIndex && index <= call.minIndex)
        return read(call, index, {});
    if (!found)
        return missing(index, QStringLiteral("ACL token not found"));
    return read(call, found->index.modified, [&] { return m_store.tokenJson(*found, region); });
}

Reply Endpoints::deleteToken(const Call &call, Region &region, const QString &accessor)
{
    if (auto refusal = managementOnly(call))
        return *refusal;
    if (!isUuid(accessor))
        return refused(400, QStringLiteral("token lookup failed: ") + badUuid);
    if (!region.token(accessor))
        return refused(400, QStringLiteral("Cannot delete nonexistent tokens: ") + accessor);
    m_store.removeToken(region, accessor);
    return written(region.indexOf(Table::Tokens));
}

std::optional<QString> Endpoints::fill(TokenRow &token, const Fields &fields) const
{
    token.name = fields.text("Name");
    token.type = fields.text("Type");
    token.policies = fields.texts("Policies");
    token.global = fields.flag("Global");
    if (!m_store.isSince(Age::V1_4_0))
        return std::nullopt;
    const QJsonValue ttl = fields.value("ExpirationTTL");
    if (ttl.isDouble())
        token.ttl = ttl.toInteger();
    if (ttl.isString() && !ttl.toString().isEmpty()) {
        const auto nanoseconds = parseGoDuration(ttl.toString().toUtf8());
        if (!nanoseconds)
            return QStringLiteral("time: invalid duration \"%1\"").arg(ttl.toString());
        token.ttl = *nanoseconds;
    }
    const QJsonValue time = fields.value("ExpirationTime");
    if (time.isString()) {
        token.expiresAt = parseGoTime(time.toString().toUtf8());
        if (!token.expiresAt)
            return badTime(time.toString());
    }
    return std::nullopt;
}

QStringList Endpoints::problemsOf(const TokenRow &token, const TokenRow *before) const
{
    QStringList problems;
    const QString roles = m_store.isSince(Age::V1_4_0) ? QStringLiteral(" or roles") : QString();
    const bool empty = token.policies.isEmpty() && token.roleIds.isEmpty();
    if (token.name.toUtf8().size() > 256)
        problems << QStringLiteral("token name too long");
    if (token.type == u"client" && empty)
        problems << QStringLiteral("client token missing policies") + roles;
    else if (token.type == u"management" && !empty)
        problems << QStringLiteral("management token cannot be associated with policies") + roles;
    else if (token.type != u"client" && token.type != u"management")
        problems << QStringLiteral("token type must be client or management");
    if (before || !m_store.isSince(Age::V1_4_0))
        return problems;
    if (token.ttl < 0)
        problems
            << QStringLiteral("token expiration TTL '%1' should not be negative").arg(duration(token.ttl));
    if (!token.expiresAt || token.expiresAt->isZero())
        return problems;
    const qint64 life = token.expiresAt->since(token.createdAt);
    if (life < 0)
        problems << QStringLiteral("expiration time cannot be before create time");
    if (life > longestLife)
        problems << QStringLiteral("expiration time cannot be more than %1 in the future (was %2)")
                        .arg(duration(longestLife), duration(life));
    if (life < shortestLife)
        problems << QStringLiteral("expiration time cannot be less than %1 in the future (was %2)")
                        .arg(duration(shortestLife), duration(life));
    return problems;
}

QStringList Endpoints::changedExpiry(const TokenRow &token, const TokenRow &before,
                                     const Fields &fields) const
{
    QStringList problems;
    if (before.global != token.global)
        problems << QStringLiteral("cannot toggle global mode");
    if (before.ttl != token.ttl)
        problems << QStringLiteral("cannot update expiration TTL");
    // Up to 1.6.2 pointers were compared: only none and none are the same.
    if (!m_store.isSince(Age::V1_6_3)) {
        if (before.expiresAt || token.expiresAt)
            problems << QStringLiteral("cannot update expiration time");
        return problems;
    }
    const bool isMadeAnew = !token.expiresAt && token.ttl && !fields.has("CreateTime");
    const bool differs =
        token.expiresAt && before.expiresAt && !token.expiresAt->isSameInstant(*before.expiresAt);
    if (isMadeAnew || differs)
        problems << QStringLiteral("cannot update expiration time");
    return problems;
}

std::optional<Reply> Endpoints::linkRoles(TokenRow &token, const Fields &fields, const Region &region) const
{
    token.roleIds.clear();
    const QJsonArray links = fields.value("Roles").toArray();
    for (const QJsonValue &each : links) {
        const Fields link(each.toObject());
        const QString id = link.text("ID"), name = link.text("Name");
        const auto byId = region.roles.constFind(id);
        const RoleRow *role = byId != region.roles.constEnd() ? &*byId
                              : id.isEmpty()                  ? region.roleNamed(name)
                                                              : nullptr;
        if (!role)
            return refused(400, QStringLiteral("cannot find role ") + (id.isEmpty() ? name : id));
        if (!token.roleIds.contains(role->id))
            token.roleIds << role->id;
    }
    return std::nullopt;
}

Reply Endpoints::upload(TokenRow token, const Fields &fields, Region &region)
{
    const QString secret = fields.text("SecretID");
    if (!m_store.isSince(Age::Today) || !isUuid(token.accessor) || !isUuid(secret) || token.type != u"client")
        return refused(m_store.isSince(Age::V1_4_0) ? 400 : 404,
                       QStringLiteral("cannot find token ") + token.accessor);
    token.secret = secret.toLower();
    token.accessor = token.accessor.toLower();
    token.createdAt = m_store.now();
    const QStringList problems = problemsOf(token, nullptr);
    if (!problems.isEmpty())
        return refused(400, listed(QStringLiteral("token 0 invalid"), problems));
    if (auto refusal = linkRoles(token, fields, region))
        return *refusal;
    const TokenRow &made = m_store.put(region, token);
    return written(made.index.modified, json(m_store.tokenJson(made, region)));
}

Reply Endpoints::writeToken(const Call &call, Region &region, const Fields &fields)
{
    TokenRow token;
    if (const auto error = fill(token, fields))
        return refused(400, *error);
    if (auto refusal = managementOnly(call))
        return *refusal;
    const QString accessor = fields.text("AccessorID");
    const TokenRow *before = region.token(accessor);
    token.accessor = accessor;
    if (m_store.isSince(Age::V1_4_0)) // counted by the validation, told apart by linkRoles()
        token.roleIds.resize(fields.value("Roles").toArray().size());
    if (!accessor.isEmpty() && !before)
        return upload(token, fields, region);
    if (before) {
        token.accessor = before->accessor;
        token.secret = before->secret;
        token.createdAt = before->createdAt;
    } else {
        token.accessor = newUuid();
        token.secret = newUuid();
        token.createdAt = m_store.now();
        if (!token.expiresAt && token.ttl)
            token.expiresAt = token.createdAt.plus(token.ttl);
    }
    if (before && !m_store.isSince(Age::V1_4_0) && before->global != token.global)
        return refused(400, QStringLiteral("cannot toggle global mode of ") + accessor);
    QStringList problems = problemsOf(token, before);
    if (before && m_store.isSince(Age::V1_4_0))
        problems += changedExpiry(token, *before, fields);
    // From 1.6.3 a time for a token that has none is compared through a null pointer.
    if (before && m_store.isSince(Age::V1_6_3) && token.expiresAt && !before->expiresAt) {
        Reply reply;
        reply.isUnanswered = true;
        return reply;
    }
    if (!problems.isEmpty())
        return refused(400, listed(QStringLiteral("token 0 invalid"), problems));
    token.roleIds.clear();
    if (m_store.isSince(Age::V1_4_0)) {
        if (auto refusal = linkRoles(token, fields, region))
            return *refusal;
    }
    const TokenRow &kept = m_store.put(region, token);
    return written(kept.index.modified, json(m_store.tokenJson(kept, region)));
}

} // namespace chatelaine::nomaddouble
