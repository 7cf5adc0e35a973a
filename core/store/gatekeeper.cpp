// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gatekeeper.h"

#include "store/auditlog.h"
#include "store/knownrules.h"

#include <QLoggingCategory>

#include <algorithm>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(lcStore, "chatelaine.store")

QString nameOfToken(Database &database, TokenId token)
{
    Query query(database, QStringLiteral("SELECT name FROM tokens WHERE id = ?"), {token.value});
    return query.next() ? query.text(0) : QString();
}

QString nameOfSubject(Database &database, const Act &act)
{
    const auto nameIn = [&](const QString &table) {
        Query query(database, QStringLiteral("SELECT name FROM %1 WHERE id = ?").arg(table), {act.subjectId});
        return query.next() ? query.text(0) : QString();
    };
    switch (act.subject) {
    case AuditSubject::User:
        return nameIn(QStringLiteral("principals"));
    case AuditSubject::Group:
        return nameIn(QStringLiteral("groups"));
    case AuditSubject::Role:
        return nameIn(QStringLiteral("roles"));
    default:
        return nameOfToken(database, act.token);
    }
}

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::PermissionDenied || code == ErrorCode::RoleCeiling ||
           code == ErrorCode::LastAdministrator;
}

QString reasonOf(const Act &act, const Error &error)
{
    if (error.code == ErrorCode::RoleCeiling)
        return QStringLiteral("role ceiling");
    if (error.code == ErrorCode::LastAdministrator)
        return QStringLiteral("last administrator");
    return error.detail == u"missing permission" || error.detail.isEmpty()
               ? QStringLiteral("lacks ") + act.anyOf.join(QStringLiteral(" or "))
               : error.detail;
}

} // namespace

Gatekeeper::Gatekeeper(StoreSession &session, const Clock &clock, std::function<void()> identityChanged)
    : m_session(session)
    , m_clock(clock)
    , m_identityChanged(std::move(identityChanged))
{
}

Identity Gatekeeper::admit(Database &database, const Act &act)
{
    const auto actor = currentIdentity(database);
    if (!actor)
        throwFailure(ErrorCode::NotSignedIn, tr("Nobody is signed in any more. Sign in, then try again."));
    const auto held = [&](const QString &permission) { return actor->permissions.contains(permission); };
    if (!act.anyOf.isEmpty() && std::none_of(act.anyOf.cbegin(), act.anyOf.cend(), held))
        throwFailure(ErrorCode::PermissionDenied,
                     tr("Your role %1 does not hold the permission %2. Ask an administrator for it.")
                         .arg(actor->roleName, act.anyOf.join(tr(" or "))),
                     QStringLiteral("missing permission"));
    return *actor;
}

void Gatekeeper::requireFresh() const
{
    if (!m_session.isFresh(m_clock.now()))
        throwFailure(ErrorCode::PasswordNeeded,
                     tr("This needs your password once more. Type it, then try again."));
}

std::optional<Identity> Gatekeeper::currentIdentity(Database &database)
{
    const auto known = m_session.identity();
    if (!known)
        return std::nullopt;
    const auto account = KnownRules(database).account(known->id);
    const bool passwordHolds = account && account->credentialVersion == m_session.credentialVersion();
    const auto actor = passwordHolds ? std::optional(account->identity) : std::nullopt;
    if (m_session.set(actor))
        m_identityChanged();
    return actor;
}

void Gatekeeper::refresh(Database &database)
{
    try {
        const ReadTransaction transaction(database);
        currentIdentity(database);
    } catch (const StoreFailure &failure) {
        qCWarning(lcStore) << "who is signed in could not be looked up:" << failure.error().detail;
    }
}

bool Gatekeeper::isFirstRefusalOfReading(const Act &act, ErrorCode code)
{
    const auto actor = m_session.identity();
    const std::pair refusal(actor ? actor->id : PrincipalId{}, act.name);
    if (!isRefusal(code) || m_refusedReads.contains(refusal))
        return false;
    m_refusedReads.insert(refusal);
    return true;
}

void Gatekeeper::recordIfRefused(Database &database, const Act &act, const Error &error)
{
    const auto actor = m_session.identity();
    if (!actor || !isRefusal(error.code))
        return;
    try {
        WriteTransaction transaction(database);
        recordRefusal(transaction, *actor, m_clock.now(), act, error);
        transaction.commit();
    } catch (const StoreFailure &failure) {
        // The act stays refused, whether or not that could be written down.
        qCWarning(lcStore) << "a refusal could not be audited:" << failure.error().detail;
    }
}

void Gatekeeper::recordRefusal(WriteTransaction &transaction, const Identity &actor, Instant now,
                               const Act &act, const Error &error)
{
    if (!isRefusal(error.code))
        return;
    const QString target = nameOfSubject(transaction.database(), act);
    AuditLog::append(transaction, {now,
                                   actor.id,
                                   actor.name,
                                   act.name,
                                   AuditOutcome::Refused,
                                   target.isNull() ? TokenId{} : act.token,
                                   target,
                                   reasonOf(act, error),
                                   {},
                                   act.subject,
                                   act.subjectId});
}

} // namespace chatelaine
