// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localauthenticator.h"
#include "store/notyet.h"

#include "secrets/tokensecret.h"
#include "store/auditlog.h"

#include <QLoggingCategory>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(lcSignIn, "chatelaine.store.signin")

} // namespace

LocalAuthenticator::LocalAuthenticator(StoreCore &core, PasswordCost cost)
    : m_core(core)
    , m_cost(cost)
{
}

Future<Identity> LocalAuthenticator::signIn(const QString &email, Secret password)
{
    return m_core.thread.read([this, email, password = std::move(password)](Database &database) {
        return signInNow(database, email, password);
    });
}

Future<void> LocalAuthenticator::signOut()
{
    return m_core.thread.write([this](Database &database) {
        const auto actor = m_core.session.identity();
        if (!actor)
            return;
        // Signed out first: a full disk must not keep anybody signed in.
        m_core.session.set(std::nullopt);
        announce();
        WriteTransaction transaction(database);
        AuditLog::append(transaction, {m_core.clock.now(),
                                       actor->id,
                                       actor->name,
                                       auditName(AuditAction::SignedOut),
                                       AuditOutcome::Done,
                                       {},
                                       {},
                                       {},
                                       {}});
        transaction.commit();
    });
}

std::optional<Identity> LocalAuthenticator::identity() const
{
    return m_core.session.identity();
}

void LocalAuthenticator::warmUp()
{
    m_core.thread.read([this](Database &) { prepareDecoy(); });
}

void LocalAuthenticator::announce()
{
    QMetaObject::invokeMethod(this, [this] { Q_EMIT identityChanged(); }, Qt::QueuedConnection);
}

Identity LocalAuthenticator::signInNow(Database &database, const QString &email, const Secret &password)
{
    prepareDecoy();
    const auto known = UserRepository(database).findByEmail(email);
    const bool hasPassword = known && !known->passwordHash.isEmpty();
    // The same work whether or not somebody has that address. No lock is held meanwhile.
    const bool right =
        verifyPassword(hasPassword ? known->passwordHash : m_decoyHash, password) && hasPassword;
    if (!right) {
        recordFailure(database, known,
                      known ? QStringLiteral("wrong password") : QStringLiteral("unknown e-mail"));
        throwFailure(ErrorCode::WrongCredentials,
                     tr("E-mail and password do not belong together. Check both and try again."));
    }
    if (known->user.status != UserStatus::Active) {
        recordFailure(database, known, QStringLiteral("deactivated"));
        throwFailure(ErrorCode::AccountInactive,
                     tr("Your account is deactivated. Ask an administrator to activate it."));
    }
    return admit(database, known->user);
}

Identity LocalAuthenticator::admit(Database &database, const User &user)
{
    WriteTransaction transaction(database);
    const auto identity = UserRepository(database).activeIdentity(user.id);
    if (!identity)
        throwFailure(ErrorCode::AccountInactive,
                     tr("Your account is deactivated. Ask an administrator to activate it."));
    AuditLog::append(transaction, {m_core.clock.now(),
                                   user.id,
                                   user.name,
                                   auditName(AuditAction::SignedIn),
                                   AuditOutcome::Done,
                                   {},
                                   {},
                                   {},
                                   {}});
    transaction.commit();
    m_core.session.set(identity);
    announce();
    return *identity;
}

void LocalAuthenticator::recordFailure(Database &database, const std::optional<Credentials> &known,
                                       const QString &reason)
{
    try {
        WriteTransaction transaction(database);
        // What was typed is not written down: people type passwords into the wrong field.
        AuditLog::append(transaction, {m_core.clock.now(),
                                       known ? known->user.id : PrincipalId{},
                                       known ? known->user.name : QString(),
                                       auditName(AuditAction::SignInFailed),
                                       AuditOutcome::Refused,
                                       {},
                                       {},
                                       reason,
                                       {}});
        transaction.commit();
    } catch (const StoreFailure &failure) {
        // They stay out, whether or not that could be written down.
        qCWarning(lcSignIn) << "a failed sign-in could not be audited:" << failure.error().detail;
    }
}

void LocalAuthenticator::prepareDecoy()
{
    if (m_decoyHash.isEmpty())
        m_decoyHash = hashPassword(makeTokenSecret(SecretKind::ServiceAccount), m_cost);
}

Future<Identity> LocalAuthenticator::redeem(const QString &, Secret, Secret)
{
    return notYet<Identity>();
}

Future<void> LocalAuthenticator::changePassword(Secret, Secret)
{
    return notYet<void>();
}

} // namespace chatelaine
