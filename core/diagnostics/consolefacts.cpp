// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/consolefacts.h"

#include "backend/audittrail.h"
#include "backend/authenticator.h"
#include "backend/directory.h"
#include "backend/groupservice.h"
#include "backend/roleservice.h"
#include "backend/serverconnection.h"
#include "backend/storekeeping.h"
#include "backend/tokenservice.h"
#include "backend/whenready.h"
#include "diagnostics/redaction.h"
#include "domain/permissionset.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace chatelaine {

namespace {

QString yes(bool it)
{
    return it ? QStringLiteral("yes") : QStringLiteral("no");
}

QString wordFor(ServerHealth health)
{
    switch (health) {
    case ServerHealth::Connecting:
        return QStringLiteral("connecting");
    case ServerHealth::Live:
        return QStringLiteral("live");
    case ServerHealth::Stale:
        return QStringLiteral("stale");
    case ServerHealth::NoLeader:
        return QStringLiteral("no leader");
    case ServerHealth::NoSuchRegion:
        return QStringLiteral("no such region");
    case ServerHealth::Refused:
        return QStringLiteral("refused");
    case ServerHealth::TooManyRequests:
        return QStringLiteral("too many requests");
    case ServerHealth::Unreachable:
        break;
    }
    return QStringLiteral("unreachable");
}

Facts traitsOf(const TokenTraits &traits)
{
    const QList<std::pair<const char *, bool>> all{
        {"grace", traits.grace},
        {"disable", traits.disable},
        {"owner", traits.owner},
        {"last use", traits.lastUse},
        {"zones", traits.zones},
        {"personal tokens", traits.personal},
        {"attachments", traits.attachments},
        {"reach", traits.reach},
        {"successor", traits.successor},
        {"expiry", traits.expiry},
        {"expiry can be edited", traits.expiryEditable},
        {"expiring tokens can be edited", traits.expiringEditable},
        {"keeps deleted tokens", traits.keepsDeleted},
    };
    QStringList can;
    for (const auto &[name, has] : all) {
        if (has)
            can << QString::fromLatin1(name);
    }
    return {{QStringLiteral("tokens"), can.join(QStringLiteral(", "))}};
}

Facts servicesOf(Backend &backend)
{
    const QList<std::pair<const char *, bool>> all{
        {"users", backend.directory() != nullptr},
        {"groups", backend.groups() != nullptr},
        {"audit trail", backend.audit() != nullptr},
        {"backups", backend.keeping() != nullptr},
        {"ACL policies", backend.aclPolicies() != nullptr},
        {"ACL roles", backend.aclRoles() != nullptr},
        {"auth methods", backend.authMethods() != nullptr},
        {"deferred deletions", backend.deferredDeletions() != nullptr},
    };
    QStringList there;
    for (const auto &[name, is] : all) {
        if (is)
            there << QString::fromLatin1(name);
    }
    return {{QStringLiteral("has"), there.join(QStringLiteral(", "))}};
}

Facts serverFactsOf(const ServerConnection &connection)
{
    const ServerFacts server = connection.facts();
    const ServerState state = connection.state();
    QStringList features;
    for (const ServerFeature &each : server.features)
        features << each.name + u'=' + yes(each.present);
    return {{QStringLiteral("kind"), server.product + u' ' + server.version},
            {QStringLiteral("features"), features.join(QStringLiteral(", "))},
            {QStringLiteral("state"), wordFor(state.health)},
            {QStringLiteral("encrypted"), yes(server.encrypted)},
            {QStringLiteral("regions"), QString::number(server.regions.size())},
            {QStringLiteral("rows that make no sense"), QString::number(server.unreadableTokens)},
            {QStringLiteral("clock ahead"),
             server.clockAhead ? QStringLiteral("%1 ms").arg(server.clockAhead->count()) : yes(false)}};
}

} // namespace

ConsoleFacts::ConsoleFacts(std::shared_ptr<Backend> backend, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
{
    countAll();
}

Facts ConsoleFacts::facts() const
{
    const ServerConnection *connection = m_backend->connection();
    Facts facts =
        connection
            ? serverFactsOf(*connection)
            : Facts{{QStringLiteral("kind"),
                     m_backend->isThrowAway() ? QStringLiteral("demo") : QStringLiteral("local store")}};
    facts += servicesOf(*m_backend);
    facts += traitsOf(m_backend->tokens()->traits());
    return facts + m_counts;
}

void ConsoleFacts::hideIn(Redaction &redaction) const
{
    redaction.hide(m_backend->organisation(), QStringLiteral("name"));
    redaction.hide(m_backend->location(), QStringLiteral("path"));
    redaction.hide(QFileInfo(m_backend->location()).completeBaseName(), QStringLiteral("name"));
    if (const ServerConnection *connection = m_backend->connection()) {
        redaction.hide(connection->profile().name, QStringLiteral("name"));
        redaction.hide(connection->profile().address.host(), QStringLiteral("address"));
    }
    if (const auto identity = m_backend->authenticator()->identity()) {
        redaction.hide(identity->name, QStringLiteral("name"));
        redaction.hide(identity->email, QStringLiteral("e-mail"));
    }
}

template <class T, class Number>
void ConsoleFacts::count(const QString &name, const Future<T> &answer, Number number)
{
    const qsizetype row = m_counts.size();
    m_counts.append({name, QStringLiteral("(being counted)")});
    whenReady(answer, this, [this, row, number](const Result<T> &result) {
        m_counts[row].value = result ? QString::number(number(*result)) : QStringLiteral("(not known)");
        Q_EMIT changed();
    });
}

void ConsoleFacts::countAll()
{
    const auto itself = [](qsizetype count) { return count; };
    const auto size = [](const auto &list) { return list.size(); };
    const bool isServer = m_backend->connection();
    if (isServer || may(permissions::readTokens))
        count(QStringLiteral("number of tokens"), m_backend->tokens()->count({}), itself);
    if (m_backend->directory() && may(permissions::readUsers))
        count(QStringLiteral("number of users"), m_backend->directory()->count({}), itself);
    if (m_backend->groups() && may(permissions::readGroups))
        count(QStringLiteral("number of groups"), m_backend->groups()->groups(), size);
    if (!isServer)
        count(QStringLiteral("number of roles"), m_backend->roles()->roles(), size);
    if (m_backend->audit() && may(permissions::readAudit))
        count(QStringLiteral("number of audit entries"), m_backend->audit()->find({}, {0, 0, 1}),
              [](const AuditPage &page) { return page.total; });
}

bool ConsoleFacts::may(const QString &permission) const
{
    const auto identity = m_backend->authenticator()->identity();
    return identity && identity->permissions.contains(permission);
}

} // namespace chatelaine
