// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenchanges.h"

namespace chatelaine::tokenchanges {

namespace {

QString hintOfCurrent(const Token &token)
{
    const SecretInfo *secret = currentSecret(token);
    return secret ? secret->hint : QString();
}

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString listed(const QStringList &texts)
{
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString moment(const std::optional<Instant> &at)
{
    return at ? toDateTime(*at).toString(Qt::ISODateWithMs) : QStringLiteral("never");
}

QVector<AuditChange> between(const Token &before, const Token &after)
{
    QVector<AuditChange> changes;
    const auto compare = [&changes](const QString &field, const QString &was, const QString &is) {
        if (was != is)
            changes.append({field, was, is});
    };
    compare(QStringLiteral("name"), before.name, after.name);
    compare(QStringLiteral("description"), before.description, after.description);
    compare(QStringLiteral("owner"), before.ownerName, after.ownerName);
    compare(QStringLiteral("role"), before.roleName, after.roleName);
    compare(QStringLiteral("scopes"), listed(before.scopes), listed(after.scopes));
    compare(QStringLiteral("zones"), listed(before.zones), listed(after.zones));
    compare(QStringLiteral("expiresAt"), moment(before.expiresAt), moment(after.expiresAt));
    compare(QStringLiteral("enabled"), yesOrNo(!before.disabled), yesOrNo(!after.disabled));
    return changes;
}

QVector<AuditChange> ofNew(const Token &token)
{
    QVector<AuditChange> changes{{QStringLiteral("name"), {}, token.name}};
    if (!token.description.isEmpty())
        changes.append({QStringLiteral("description"), {}, token.description});
    changes.append({QStringLiteral("owner"), {}, token.ownerName});
    if (token.kind == TokenKind::Personal)
        changes.append({QStringLiteral("scopes"), {}, listed(token.scopes)});
    else
        changes.append({QStringLiteral("role"), {}, token.roleName});
    if (token.kind != TokenKind::Personal && !token.zones.isEmpty())
        changes.append({QStringLiteral("zones"), {}, listed(token.zones)});
    changes.append({QStringLiteral("expiresAt"), {}, moment(token.expiresAt)});
    changes.append({QStringLiteral("secret"), {}, hintOfCurrent(token)});
    return changes;
}

QVector<AuditChange> ofRegeneration(const Token &before, const Token &after,
                                    const std::optional<Instant> &until)
{
    QVector<AuditChange> changes{{QStringLiteral("secret"), hintOfCurrent(before), hintOfCurrent(after)}};
    if (until)
        changes.append({QStringLiteral("grace"), {}, moment(until)});
    return changes;
}

QVector<AuditChange> ofEndedGrace(const SecretInfo &previous)
{
    return {{QStringLiteral("grace"), moment(previous.expiresAt), QStringLiteral("ended")},
            {QStringLiteral("secret"), previous.hint, {}}};
}

} // namespace chatelaine::tokenchanges
