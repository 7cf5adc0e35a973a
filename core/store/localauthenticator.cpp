// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localauthenticator.h"

#include "domain/tokendraft.h"
#include "domain/zone.h"
#include "secrets/onetimecode.h"
#include "store/newpassword.h"
#include "store/peoplechanges.h"
#include "store/signinwaits.h"

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

LocalAuthenticator::Attempt LocalAuthenticator::beginAttempt(Database &database, const QString &email,
                                                             AuditAction action)
{
    Attempt attempt{UserRepository(database).findByEmail(email), action};
    // What cannot be an address is nobody's, and may be a password in the wrong field: it is not written
    // down.
    if (!validation::email(email))
        return attempt;
    WriteTransaction transaction(database);
    const SignInWaits::Try begun = SignInWaits::begin(transaction, email, m_core.clock.now());
    if (begun.tooSoon)
        AuditLog::append(transaction, failure(attempt, QStringLiteral("too soon")));
    transaction.commit();
    if (begun.tooSoon)
        throw StoreFailure({ErrorCode::TooSoon,
                            tr("There were too many wrong passwords or codes for this account. Wait a "
                               "little."),
                            {},
                            {},
                            begun.wait});
    attempt.wait = begun.wait;
    return attempt;
}

void LocalAuthenticator::refuse(Database &database, const Attempt &attempt, const QString &reason,
                                const QString &words)
{
    recordFailure(database, attempt, reason);
    throw StoreFailure({ErrorCode::WrongCredentials, words, {}, {}, attempt.wait});
}

Identity LocalAuthenticator::signInNow(Database &database, const QString &email, const Secret &password)
{
    prepareDecoy();
    const Attempt attempt = beginAttempt(database, email, AuditAction::SignInFailed);
    const auto &known = attempt.known;
    const bool hasPassword = known && !known->passwordHash.isEmpty();
    // The same work whether or not somebody has that address. No lock is held meanwhile.
    const bool right =
        verifyPassword(hasPassword ? known->passwordHash : m_decoyHash, password) && hasPassword;
    if (!right)
        refuse(database, attempt, known ? QStringLiteral("wrong password") : QStringLiteral("unknown e-mail"),
               tr("E-mail and password do not belong together. Check both."));
    if (known->user.status != UserStatus::Active)
        turnAway(database, attempt);
    return admit(database, *known);
}

void LocalAuthenticator::turnAway(Database &database, const Attempt &attempt)
{
    WriteTransaction transaction(database);
    SignInWaits::succeeded(transaction, attempt.known->user.email); // the password was right
    AuditLog::append(transaction, failure(attempt, QStringLiteral("deactivated")));
    transaction.commit();
    throwFailure(ErrorCode::AccountInactive,
                 tr("Your account is deactivated. Ask an administrator to activate it."));
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
    seat(database, identity, m_core.clock.now());
    return identity;
}

Identity LocalAuthenticator::redeemNow(Database &database, const QString &email, const Secret &code,
                                       const Secret &password)
{
    checkNewPassword(password);
    const Attempt attempt = beginAttempt(database, email, AuditAction::SignInFailed);
    // The same work whether or not the code is good. No lock is held meanwhile.
    const QByteArray hash = hashOfNewPassword(password, m_cost);
    QString refusal;
    const auto identity = takeCode(database, email, code, hash, refusal);
    if (!identity)
        refuse(database, attempt, refusal,
               tr("E-mail and code do not belong together, or the code has been used or has expired. "
                  "Check both, or ask an administrator for a new code."));
    seat(database, *identity, m_core.clock.now());
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
    checkNewPassword(next);
    const auto actor = m_core.session.identity();
    checkOwnPassword(database, current, AuditAction::SignInFailed,
                     tr("The current password is not right. Check it."));
    const QByteArray hash = actor ? hashOfNewPassword(next, m_cost) : QByteArray();
    const Act act{
        auditName(AuditAction::PasswordChanged), {}, {}, AuditSubject::User, actor ? actor->id.value : 0};
    // Whoever is not signed in any more, for instance because the password ended meanwhile, is turned away.
    const Identity identity =
        m_core.gate.write(database, act, [&](WriteTransaction &transaction, const Identity &self) {
            UserRepository::setPassword(transaction, self.id, hash);
            UserRepository::dropCode(transaction, self.id);
            SignInWaits::succeeded(transaction, self.email);
            record(transaction, AuditAction::PasswordChanged, *UserRepository(database).find(self.id));
            return self;
        });
    seat(database, identity, m_core.clock.now());
    StoreNews news;
    news.users << identity.id;
    m_core.announce(database, news);
}

Identity LocalAuthenticator::enter(WriteTransaction &transaction, PrincipalId id, AuditAction how)
{
    const auto identity = UserRepository(transaction.database()).activeIdentity(id);
    if (!identity)
        throwFailure(ErrorCode::AccountInactive,
                     tr("Your account is deactivated. Ask an administrator to activate it."));
    UserRepository::noteSignIn(transaction, id, m_core.clock.now());
    if (how == AuditAction::SignedIn)
        SignInWaits::succeeded(transaction, identity->email);
    recordOwn(transaction, *identity, how);
    return *identity;
}

// With the version that the very transaction before has made or seen: nothing else runs in between here, and
// what another console changes since then is noticed at the next act.
void LocalAuthenticator::seat(Database &database, const Identity &identity, std::optional<Instant> shownAt)
{
    const auto version = UserRepository(database).credentialVersion(identity.id);
    m_core.session.signIn(identity, version.value_or(0), shownAt);
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

void LocalAuthenticator::recordOwn(WriteTransaction &transaction, const Identity &self, AuditAction action,
                                   const QString &detail)
{
    AuditLog::append(
        transaction,
        {m_core.clock.now(), self.id, self.name, auditName(action), AuditOutcome::Done, {}, {}, detail, {}});
}

// What was typed is not written down: people type passwords into the wrong field.
AuditRecord LocalAuthenticator::failure(const Attempt &attempt, const QString &reason) const
{
    const auto &known = attempt.known;
    return {m_core.clock.now(),
            known ? known->user.id : PrincipalId{},
            known ? known->user.name : QString(),
            auditName(attempt.action),
            AuditOutcome::Refused,
            {},
            {},
            reason,
            {}};
}

void LocalAuthenticator::recordFailure(Database &database, const Attempt &attempt, const QString &reason)
{
    try {
        WriteTransaction transaction(database);
        AuditLog::append(transaction, failure(attempt, reason));
        transaction.commit();
    } catch (const StoreFailure &unwritten) {
        // They stay out, whether or not that could be written down.
        qCWarning(lcSignIn) << "a failed sign-in could not be audited:" << unwritten.error().detail;
    }
}

void LocalAuthenticator::prepareDecoy()
{
    if (m_decoyHash.isEmpty())
        m_decoyHash = hashPassword(makeTokenSecret(SecretKind::ServiceAccount), m_cost);
}

} // namespace chatelaine
