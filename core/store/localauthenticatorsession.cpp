// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does who is signed in, or stays so: showing that it is still them, locking, leaving.
#include "store/localauthenticator.h"
#include "store/rememberedsignins.h"
#include "store/signinwaits.h"

namespace chatelaine {

namespace {

QString causeOf(LockCause cause)
{
    switch (cause) {
    case LockCause::ByHand:
        return QStringLiteral("by hand");
    case LockCause::Idle:
        return QStringLiteral("when idle");
    case LockCause::Screen:
        return QStringLiteral("with the screen");
    case LockCause::Sleep:
        return QStringLiteral("when the machine slept");
    }
    return {};
}

Act ownAct(AuditAction action)
{
    return {auditName(action), {}, {}, AuditSubject::None, 0};
}

} // namespace

AuthenticatorTraits LocalAuthenticator::traits() const
{
    const bool asks = m_core.session.asks();
    return {true, asks, asks};
}

Future<void> LocalAuthenticator::signOut()
{
    return m_core.thread.write([this](Database &database) { signOutNow(database); });
}

Future<void> LocalAuthenticator::confirm(Secret secret)
{
    return m_core.thread.write([this, secret = std::move(secret)](Database &database) {
        confirmNow(database, secret, AuditAction::PasswordConfirmed);
    });
}

Future<void> LocalAuthenticator::lock(LockCause cause)
{
    return m_core.thread.write([this, cause](Database &database) { lockNow(database, cause); });
}

Future<void> LocalAuthenticator::unlock(Secret secret)
{
    return m_core.thread.write([this, secret = std::move(secret)](Database &database) {
        confirmNow(database, secret, AuditAction::ConsoleUnlocked);
    });
}

Future<Secret> LocalAuthenticator::staySignedIn()
{
    return m_core.thread.write([this](Database &database) { return staySignedInNow(database); });
}

Future<Identity> LocalAuthenticator::signInRemembered(Secret remembered)
{
    const SecretDigest digest = digestOf(remembered.view());
    return m_core.thread.read(
        [this, digest](Database &database) { return signInRememberedNow(database, digest); });
}

Future<void> LocalAuthenticator::forgetMachine()
{
    return m_core.thread.write([this](Database &database) { forgetMachineNow(database); });
}

void LocalAuthenticator::signOutNow(Database &database)
{
    const auto actor = m_core.session.identity();
    if (!actor)
        return;
    // Signed out first: a full disk must not keep anybody signed in.
    m_core.session.set(std::nullopt);
    m_core.session.setRemembered(std::nullopt);
    announce();
    WriteTransaction transaction(database);
    recordOwn(transaction, *actor, AuditAction::SignedOut);
    transaction.commit();
}

void LocalAuthenticator::checkOwnPassword(Database &database, const Secret &password, AuditAction failedAs,
                                          const QString &words)
{
    const auto actor = m_core.session.identity();
    const auto own = actor ? UserRepository(database).credentialsOf(actor->id) : std::nullopt;
    if (!own)
        return;
    const Attempt attempt = beginAttempt(database, own->user.email, failedAs);
    if (!verifyPassword(own->passwordHash, password))
        refuse(database, attempt, QStringLiteral("wrong password"), words);
}

void LocalAuthenticator::confirmNow(Database &database, const Secret &password, AuditAction action)
{
    if (m_core.session.asks())
        checkOwnPassword(database, password, action, tr("This is not your password. Check it."));
    // Whoever is not signed in any more, for instance because the password ended meanwhile, is turned away.
    m_core.gate.write(database, ownAct(action), [&](WriteTransaction &transaction, const Identity &self) {
        SignInWaits::succeeded(transaction, self.email);
        if (action == AuditAction::ConsoleUnlocked)
            RememberedSignIns::setLocked(transaction, self.id, false);
        recordOwn(transaction, self, action);
        return true;
    });
    m_core.session.setShown(m_core.clock.now());
}

void LocalAuthenticator::lockNow(Database &database, LockCause cause)
{
    m_core.session.setShown(std::nullopt); // whatever can be written down
    m_core.gate.write(database, ownAct(AuditAction::ConsoleLocked),
                      [&](WriteTransaction &transaction, const Identity &self) {
                          // Also what another console of theirs has left on this machine: it opens the same.
                          RememberedSignIns::setLocked(transaction, self.id, true);
                          recordOwn(transaction, self, AuditAction::ConsoleLocked, causeOf(cause));
                          return true;
                      });
}

Secret LocalAuthenticator::staySignedInNow(Database &database)
{
    const Secret made = makeTokenSecret(SecretKind::Personal); // 256 bits; no token has it
    const qint64 entry = m_core.gate.write(
        database, ownAct(AuditAction::StayedSignedIn),
        [&](WriteTransaction &transaction, const Identity &self) {
            m_core.gate.requireFresh();
            if (const auto before = m_core.session.remembered())
                RememberedSignIns::remove(transaction, *before);
            recordOwn(transaction, self, AuditAction::StayedSignedIn, QStringLiteral("from now on"));
            return RememberedSignIns::add(transaction, self.id, m_core.session.credentialVersion(),
                                          digestOf(made.view()), m_core.clock.now());
        });
    m_core.session.setRemembered(entry);
    return made.clone();
}

Identity LocalAuthenticator::signInRememberedNow(Database &database, const SecretDigest &digest)
{
    WriteTransaction transaction(database);
    const Instant now = m_core.clock.now();
    const auto entry = RememberedSignIns::find(transaction, digest);
    UserRepository users(database);
    const bool holds = entry && now < entry->expiresAt &&
                       users.credentialVersion(entry->principal) == entry->credentialVersion &&
                       users.activeIdentity(entry->principal);
    if (!holds)
        refuseRemembered(transaction, entry);
    if (entry->locked)
        throwFailure(ErrorCode::PasswordNeeded,
                     tr("The console was locked when it was closed. Type your password to go on."));
    RememberedSignIns::noteUse(transaction, entry->id, now);
    const Identity identity = enter(transaction, entry->principal, AuditAction::StayedSignedIn);
    transaction.commit();
    seat(database, identity, std::nullopt);
    m_core.session.setRemembered(entry->id);
    return identity;
}

void LocalAuthenticator::refuseRemembered(WriteTransaction &transaction,
                                          const std::optional<RememberedSignIns::Entry> &entry)
{
    Attempt attempt;
    if (entry) {
        attempt.known = UserRepository(transaction.database()).credentialsOf(entry->principal);
        RememberedSignIns::remove(transaction, entry->id);
    }
    AuditLog::append(transaction, failure(attempt, QStringLiteral("stays signed in no more")));
    transaction.commit();
    throwFailure(ErrorCode::WrongCredentials,
                 tr("You do not stay signed in on this machine any more. Type your password."));
}

void LocalAuthenticator::forgetMachineNow(Database &database)
{
    // A session that does not know which one is this machine's (its keychain did not answer, or another
    // console made it) ends them all: whoever signs out is not let in again without the password.
    const auto entry = m_core.session.remembered();
    if (!entry && !m_core.session.identity())
        return;
    m_core.gate.write(database, ownAct(AuditAction::StaySignedInEnded),
                      [&](WriteTransaction &transaction, const Identity &self) {
                          if (entry ? RememberedSignIns::remove(transaction, *entry)
                                    : RememberedSignIns::removeOf(transaction, self.id))
                              recordOwn(transaction, self, AuditAction::StaySignedInEnded);
                          return true;
                      });
    m_core.session.setRemembered(std::nullopt);
}

} // namespace chatelaine
