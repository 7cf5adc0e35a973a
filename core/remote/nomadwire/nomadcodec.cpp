// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/nomadcodec.h"

#include "nomadwire/jsonwriter.h"
#include "nomadwire/nomadvalues.h"

namespace chatelaine::nomad {

namespace {

QString typeOf(bool management)
{
    return management ? QStringLiteral("management") : QStringLiteral("client");
}

/// The text of a time, to be sent back as it is; null for null.
QByteArray rawText(const JsonValue &value)
{
    const QByteArray text = value.utf8();
    return text.isEmpty() ? QByteArray() : text;
}

QByteArray rawTtl(const JsonValue &value)
{
    if (value.isNumber() && value.integer() != 0)
        return QByteArray::number(value.integer());
    const QByteArray text = value.utf8();
    return text.isEmpty() || text.contains('"') || text.contains('\\') ? QByteArray() : '"' + text + '"';
}

/// Moves the secret out of \a value; no plain copy of it stays.
Secret readSecret(const JsonValue &value)
{
    QByteArray text = value.utf8();
    Secret secret(text);
    wipe(text);
    return secret;
}

/// What is read of a row; in the order in which lists have it.
enum Member : size_t {
    AccessorId,
    CreateIndex,
    CreateTime,
    ExpirationTime,
    Global,
    Hash, ///< not read; named so that the order holds
    ModifyIndex,
    Name,
    Policies,
    Roles,
    Type,
};
constexpr std::array<std::string_view, std::tuple_size_v<TokenReader::Members>> memberNames{
    "AccessorID",  "CreateIndex", "CreateTime", "ExpirationTime", "Global", "Hash",
    "ModifyIndex", "Name",        "Policies",   "Roles",          "Type"};

/// Of a time that says when nothing expires: none, or Go's zero time.
bool isNever(const JsonValue &expiry)
{
    return expiry.isNull() || readTime(expiry.utf8View());
}

} // namespace

QString TokenReader::shared(const QString &text)
{
    return *m_texts.insert(text);
}

void TokenReader::addToKey(QByteArrayView text)
{
    const qsizetype size = text.size();
    m_key.append(reinterpret_cast<const char *>(&size), sizeof(size)); // no text can stand for two
    m_key.append(text.data(), size);
}

QByteArray TokenReader::key() const
{
    return QByteArray::fromRawData(m_key.constData(), m_key.size());
}

QStringList TokenReader::policies(const JsonValue &value)
{
    m_key.resize(0);
    value.eachElement([this](const JsonValue &name) {
        if (name.isString())
            addToKey(name.utf8View());
    });
    if (m_key.isEmpty())
        return {};
    if (const auto known = m_policies.constFind(key()); known != m_policies.cend())
        return *known;
    QStringList names = readNames(value);
    for (QString &name : names)
        name = shared(name);
    m_policies.insert(QByteArray(m_key.constData(), m_key.size()), names);
    return names;
}

QVector<RoleLink> TokenReader::roles(const JsonValue &value)
{
    m_key.resize(0);
    value.eachElement([this](const JsonValue &link) {
        addToKey(link["ID"].utf8View());
        addToKey(link["Name"].utf8View());
    });
    if (m_key.isEmpty())
        return {};
    if (const auto known = m_roles.constFind(key()); known != m_roles.cend())
        return *known;
    QVector<RoleLink> links;
    value.eachElement([this, &links](const JsonValue &link) {
        const RoleLink read{shared(readName(link["ID"])), shared(readName(link["Name"]))};
        if (!read.id.isEmpty() || !read.name.isEmpty())
            links.append(read);
    });
    m_roles.insert(QByteArray(m_key.constData(), m_key.size()), links);
    return links;
}

std::optional<TokenStub> TokenReader::stub(const JsonValue &value)
{
    auto read = row(value);
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

tl::expected<TokenStub, TokenReader::Unread> TokenReader::row(const JsonValue &value, const KnownRow &isKnown)
{
    const Members members = value.members(memberNames);
    const QUuid accessor = readUuid(members[AccessorId].utf8View());
    const bool known =
        isKnown && !accessor.isNull() &&
        isKnown(accessor, members[CreateIndex].unsignedInteger(), members[ModifyIndex].unsignedInteger());
    if (accessor.isNull() || known)
        return tl::unexpected(Unread{known, accessor});
    TokenStub read = stub(accessor, members);
    // What is said and cannot be read must not pass for "never".
    if (!read.expiresAt && !isNever(members[ExpirationTime]))
        return tl::unexpected(Unread{false, accessor});
    return read;
}

TokenStub TokenReader::stub(const QUuid &accessor, const Members &members)
{
    TokenStub stub;
    stub.accessor = accessor;
    stub.name = readName(members[Name]);
    stub.policies = policies(members[Policies]);
    stub.roles = roles(members[Roles]);
    stub.management = members[Type].utf8View() == "management";
    stub.global = members[Global].boolean();
    stub.createdAt = readTime(members[CreateTime].utf8View()).value_or(Instant{});
    stub.expiresAt = readExpiry(members[ExpirationTime].utf8View());
    stub.createIndex = members[CreateIndex].unsignedInteger();
    stub.modifyIndex = members[ModifyIndex].unsignedInteger();
    return stub;
}

TokenListReader::TokenListReader(std::function<void(TokenStub)> take, KnownRow isKnown)
    : m_take(std::move(take))
    , m_isKnown(std::move(isKnown))
    , m_list([this](const JsonValue &row) { takeRow(row); })
{
}

void TokenListReader::takeRow(const JsonValue &row)
{
    auto stub = m_reader.row(row, m_isKnown);
    if (stub)
        m_take(std::move(*stub));
    else if (!stub.error().known)
        m_unreadable.add(stub.error().accessor);
}

std::optional<FullToken> readToken(const JsonValue &value)
{
    const auto stub = TokenReader().stub(value);
    if (!stub)
        return std::nullopt;
    FullToken token;
    token.stub = *stub;
    token.rawCreateTime = rawText(value["CreateTime"]);
    token.rawExpirationTime = rawText(value["ExpirationTime"]);
    token.rawExpirationTtl = rawTtl(value["ExpirationTTL"]);
    token.hash = value["Hash"].utf8();
    return token;
}

std::optional<SecretToken> readSecretToken(const JsonValue &value)
{
    auto token = readToken(value);
    Secret secret = readSecret(value["SecretID"]);
    if (!token || secret.isEmpty())
        return std::nullopt;
    return SecretToken{std::move(*token), std::move(secret)};
}

std::optional<OneTime> readOneTime(const JsonValue &value)
{
    OneTime oneTime;
    oneTime.secret = readSecret(value["OneTimeSecretID"]);
    oneTime.accessor = readName(value["AccessorID"]);
    const auto expiresAt = readTime(value["ExpiresAt"].utf8());
    if (oneTime.secret.isEmpty() || !expiresAt)
        return std::nullopt;
    oneTime.expiresAt = *expiresAt;
    return oneTime;
}

std::optional<Policy> readPolicy(const JsonValue &value)
{
    Policy policy;
    policy.name = readName(value["Name"]);
    if (policy.name.isEmpty())
        return std::nullopt;
    policy.description = readName(value["Description"]);
    policy.rules = value["Rules"].string();
    const JsonValue job = value["JobACL"];
    policy.job = {readName(job["Namespace"]), readName(job["JobID"]), readName(job["Group"]),
                  readName(job["Task"])};
    policy.createIndex = value["CreateIndex"].unsignedInteger();
    policy.modifyIndex = value["ModifyIndex"].unsignedInteger();
    return policy;
}

std::optional<Role> readRole(const JsonValue &value)
{
    Role role;
    role.id = readName(value["ID"]);
    if (role.id.isEmpty())
        return std::nullopt;
    role.name = readName(value["Name"]);
    role.description = readName(value["Description"]);
    value["Policies"].eachElement([&role](const JsonValue &link) {
        const QString name = readName(link["Name"]);
        if (!name.isEmpty())
            role.policies.append(name);
    });
    role.createIndex = value["CreateIndex"].unsignedInteger();
    role.modifyIndex = value["ModifyIndex"].unsignedInteger();
    return role;
}

QByteArray writeNewToken(const NewToken &token)
{
    JsonWriter writer;
    writer.text("Name", token.name).text("Type", typeOf(token.management));
    writer.texts("Policies", token.policies);
    // Before 1.4 there are none, and the name means nothing there.
    if (!token.roleIds.isEmpty())
        writer.objects("Roles", "ID", token.roleIds);
    writer.boolean("Global", token.global);
    if (token.expirationTtl) // 1.4.0 takes a number alone
        writer.number("ExpirationTTL", std::chrono::nanoseconds(*token.expirationTtl).count());
    return writer.take();
}

QByteArray writeToken(const FullToken &token)
{
    JsonWriter writer;
    writer.text("AccessorID", writeUuid(token.stub.accessor)).text("Name", token.stub.name);
    writer.text("Type", typeOf(token.stub.management)).texts("Policies", token.stub.policies);
    QStringList ids;
    for (const RoleLink &role : token.stub.roles)
        ids.append(role.id);
    if (!ids.isEmpty())
        writer.objects("Roles", "ID", ids);
    writer.boolean("Global", token.stub.global);
    if (!token.rawCreateTime.isNull())
        writer.verbatim("CreateTime", token.rawCreateTime);
    // Left out, the server would drop the expiry; sent for a token without one, some versions break off.
    if (!token.rawExpirationTime.isNull())
        writer.verbatim("ExpirationTime", token.rawExpirationTime);
    if (!token.rawExpirationTtl.isEmpty())
        writer.raw("ExpirationTTL", token.rawExpirationTtl);
    return writer.take();
}

QByteArray writePolicy(const Policy &policy)
{
    JsonWriter writer;
    writer.text("Name", policy.name).text("Description", policy.description).text("Rules", policy.rules);
    if (!policy.job.isEmpty()) {
        writer.beginObject("JobACL").text("Namespace", policy.job.nameSpace).text("JobID", policy.job.job);
        writer.text("Group", policy.job.group).text("Task", policy.job.task).endObject();
    }
    return writer.take();
}

QByteArray writeRole(const Role &role)
{
    JsonWriter writer;
    if (!role.id.isEmpty())
        writer.text("ID", role.id);
    writer.text("Name", role.name).text("Description", role.description);
    return writer.objects("Policies", "Name", role.policies).take();
}

} // namespace chatelaine::nomad
