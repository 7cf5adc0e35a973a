// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/tokenfields.h"

#include <QJsonArray>

namespace chatelaine::tokenfields {

namespace {

QString wordFor(TokenKind kind)
{
    switch (kind) {
    case TokenKind::ServiceAccount:
        return QStringLiteral("service-account");
    case TokenKind::Personal:
        return QStringLiteral("personal");
    case TokenKind::Management:
        return QStringLiteral("management");
    case TokenKind::Client:
        break;
    }
    return QStringLiteral("client");
}

QStringList attached(const Token &token, bool policies)
{
    QStringList names;
    for (const Attachment &each : token.attachments) {
        if (each.isPolicy == policies)
            names << each.name;
    }
    return names;
}

/// A store's tokens have one role, a server's several.
QStringList rolesOf(const Token &token)
{
    if (!token.attachments.isEmpty() || token.role.isNull())
        return attached(token, false);
    return {token.roleName};
}

std::optional<Instant> graceEnd(const Token &token, Instant now)
{
    const SecretInfo *previous = secretInGrace(token, now);
    return previous ? previous->expiresAt : std::nullopt;
}

} // namespace

QString wordFor(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Deleted:
        return QStringLiteral("deleted");
    case TokenStatus::Disabled:
        return QStringLiteral("disabled");
    case TokenStatus::Expired:
        return QStringLiteral("expired");
    case TokenStatus::Expiring:
        return QStringLiteral("expiring");
    case TokenStatus::Active:
        break;
    }
    return QStringLiteral("active");
}

QJsonValue moment(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toDateTime(*at).toString(Qt::ISODate)) : QJsonValue();
}

QVector<Field> of(const Token &token, Instant now)
{
    const auto list = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    return {
        {QStringLiteral("accessorId"), token.accessorId},
        {QStringLiteral("name"), token.name},
        {QStringLiteral("description"), token.description},
        {QStringLiteral("kind"), wordFor(token.kind)},
        {QStringLiteral("status"), wordFor(statusOf(token, now))},
        {QStringLiteral("owner"), token.ownerName},
        {QStringLiteral("roles"), list(rolesOf(token))},
        {QStringLiteral("policies"), list(attached(token, true))},
        {QStringLiteral("scopes"), list(token.scopes)},
        {QStringLiteral("zones"), list(token.zones)},
        {QStringLiteral("createdAt"), moment(token.createdAt)},
        {QStringLiteral("createdBy"), token.createdBy},
        {QStringLiteral("expiresAt"), moment(token.expiresAt)},
        {QStringLiteral("lastUsedAt"), moment(token.lastUsedAt)},
        {QStringLiteral("graceEndsAt"), moment(graceEnd(token, now))},
    };
}

QString text(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray all = value.toArray();
        for (const auto &each : all)
            parts << each.toString();
        return parts.join(QStringLiteral(", "));
    }
    return value.toVariant().toString();
}

} // namespace chatelaine::tokenfields
