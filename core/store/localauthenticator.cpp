// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localauthenticator.h"

#include "domain/zone.h"
#include "secrets/onetimecode.h"
#include "store/auditlog.h"
#include "store/newpassword.h"
#include "store/peoplechanges.h"

#include <QLoggingCategory>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(lcSignIn, "chatelaine.store.signin")

/// Why \a code does not let \a known in at \a now, in the words of the audit trail; empty: it does.
QString codeRefusal(Database &database, const std::optional<Credentials> &known, const Secret &code,
                    Instant now)
{
    if (!known)
        return QStringLiteral("unknown e-mail");
    const auto digest = digestOfCode(code.view());
    if (!digest || !known->codeDigest || !equalDigests(*digest, *known->codeDigest))
        return QStringLiteral("wrong code");
    if (!known->user.codeExpiresAt || now >= *known->user.codeExpiresAt)
        return QStringLiteral("expired code");
    if (known->user.status == UserStatus::Deactivated)
        return QStringLiteral("deactivated");
    // Whoever gave it out has read it. It must not become a way up when its user is given more later.
    UserRepository users(database);
    const auto giver = users.activeIdentity(known->codeGiver);
    if (!giver)
        return QStringLiteral("code given out by somebody who is not active any more");
    const User user = *users.find(known->user.id);
    if (!united(users.powersOf(user.id)).isSubsetOf(giver->permissions) ||
        !zones::cover(giver->zones, user.zones))
        return QStringLiteral("code given out by somebody who may do less");
    return {};
}

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

Future<Identity> LocalAuthenticator::redeem(const QString &email, Secret code, Secret newPassword)
{
    return m_core.thread.write(
        [this, email, code = std::move(code), password = std::move(newPassword)](Database &database) {
            return redeemNow(database, email, code, password);
        });
}

Future<void> LocalAuthenticator::changePassword(Secret current, Secret next)
{
    return m_core.thread.write([this, current = std::move(current), next = std::move(next)](
                                   Database &database) { changePasswordNow(database, current, next); });
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
    return admit(database, *known);
}

Identity LocalAuthenticator::admit(Database &database, const Credentials &verified)
{
    WriteTransaction transaction(database);
    // It may have ended while it was being compared.
    if (UserRepository(database).credentialVersion(verified.user.id) != verified.version)
        throwFailure(ErrorCode::WrongCredentials,
                     tr("Your password has just been changed. Sign in with the new one."));
    const Identity identity = enter(transaction, verified.user.id);
    transaction.commit();
    seat(database, identity);
    return identity;
}

Identity LocalAuthenticator::redeemNow(Database &database, const QString &email, const Secret &code,
                                       const Secret &password)
{
    checkNewPassword(password);
    // The same work whether or not the code is good. No lock is held meanwhile.
    const QByteArray hash = hashOfNewPassword(password, m_cost);
    QString refusal;
    const auto identity = takeCode(database, email, code, hash, refusal);
    if (!identity) {
        recordFailure(database, UserRepository(database).findByEmail(email), refusal);
        throwFailure(ErrorCode::WrongCredentials,
                     tr("E-mail and code do not belong together, or the code has been used or has expired. "
                        "Check both, or ask an administrator for a new code."));
    }
    seat(database, *identity);
    StoreNews news;
    news.users << identity->id;
    m_core.announce(database, news);
    return *identity;
}

std::optional<Identity> LocalAuthenticator::takeCode(Database &database, const QString &email,
                                                     const Secret &code, const QByteArray &hash,
                                                     QString &refusal)
{
    WriteTransaction transaction(database);
    UserRepository users(database);
    const auto known = users.findByEmail(email);
    refusal = codeRefusal(database, known, code, m_core.clock.now());
    if (!refusal.isEmpty())
        return std::nullopt;
    const User before = *users.find(known->user.id);
    User active = before;
    active.status = UserStatus::Active;
    UserRepository::update(transaction, active);
    UserRepository::setPassword(transaction, before.id, hash);
    UserRepository::dropCode(transaction, before.id);
    record(transaction, AuditAction::PasswordSet, before, peoplechanges::between(before, active));
    const Identity identity = enter(transaction, before.id);
    transaction.commit();
    return identity;
}

void LocalAuthenticator::changePasswordNow(Database &database, const Secret &current, const Secret &next)
{
    const auto actor = m_core.session.identity();
    const auto known = actor ? UserRepository(database).credentialsOf(actor->id) : std::nullopt;
    checkNewPassword(next);
    if (known && !verifyPassword(known->passwordHash, current)) {
        recordFailure(database, known, QStringLiteral("wrong password"));
        throwFailure(ErrorCode::WrongCredentials,
                     tr("The current password is not right. Check it and try again."));
    }
    const QByteArray hash = known ? hashOfNewPassword(next, m_cost) : QByteArray();
    const Act act{
        auditName(AuditAction::PasswordChanged), {}, {}, AuditSubject::User, actor ? actor->id.value : 0};
    // Whoever is not signed in any more, for instance because the password ended meanwhile, is turned away.
    const Identity identity =
        m_core.gate.write(database, act, [&](WriteTransaction &transaction, const Identity &self) {
            UserRepository::setPassword(transaction, self.id, hash);
            UserRepository::dropCode(transaction, self.id);
            record(transaction, AuditAction::PasswordChanged, *UserRepository(database).find(self.id));
            return self;
        });
    seat(database, identity);
    StoreNews news;
    news.users << identity.id;
    m_core.announce(database, news);
}

Identity LocalAuthenticator::enter(WriteTransaction &transaction, PrincipalId id)
{
    const auto identity = UserRepository(transaction.database()).activeIdentity(id);
    if (!identity)
        throwFailure(ErrorCode::AccountInactive,
                     tr("Your account is deactivated. Ask an administrator to activate it."));
    UserRepository::noteSignIn(transaction, id, m_core.clock.now());
    AuditLog::append(transaction, {m_core.clock.now(),
                                   id,
                                   identity->name,
                                   auditName(AuditAction::SignedIn),
                                   AuditOutcome::Done,
                                   {},
                                   {},
                                   {},
                                   {}});
    return *identity;
}

// With the version that the very transaction before has made or seen: nothing else runs in between here, and
// what another console changes since then is noticed at the next act.
void LocalAuthenticator::seat(Database &database, const Identity &identity)
{
    const auto version = UserRepository(database).credentialVersion(identity.id);
    m_core.session.signIn(identity, version.value_or(0));
    announce();
}

void LocalAuthenticator::record(WriteTransaction &transaction, AuditAction action, const User &user,
                                const QVector<AuditChange> &changes)
{
    AuditLog::append(transaction, {m_core.clock.now(),
                                   user.id,
                                   user.name,
                                   auditName(action),
                                   AuditOutcome::Done,
                                   {},
                                   user.name,
                                   {},
                                   changes,
                                   AuditSubject::User,
                                   user.id.value});
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

} // namespace chatelaine
