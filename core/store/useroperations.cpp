// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/useroperations.h"

#include "domain/tokendraft.h"
#include "domain/zone.h"
#include "secrets/onetimecode.h"
#include "store/administrators.h"
#include "store/peoplechanges.h"
#include "store/requirepermission.h"
#include "store/storefailure.h"
#include "store/tokenchanges.h"
#include "store/tokenrepository.h"
#include "store/userrepository.h"

#include <QSet>

namespace chatelaine {

namespace {

const QString ownAccount = QStringLiteral("own account");

void checkLocal(const User &user)
{
    if (user.isFederated())
        throwFailure(ErrorCode::Invalid,
                     UserOperations::tr("%1 comes from %2. Change their details there, then import the "
                                        "directory again.")
                         .arg(user.name, user.provider));
}

/// With no password and none ever used, they still have to take up their invitation.
UserStatus statusOnceActivated(const Credentials &credentials)
{
    const User &user = credentials.user;
    const bool neverHere = credentials.passwordHash.isEmpty() && !user.lastSignInAt && !user.isFederated();
    return neverHere ? UserStatus::Invited : UserStatus::Active;
}

} // namespace

UserOperations::UserOperations(WriteTransaction &transaction, const Identity &actor, Instant now)
    : m_transaction(transaction)
    , m_database(transaction.database())
    , m_actor(actor)
    , m_now(now)
    , m_ceiling(m_database, actor)
{
}

OneTimeCode UserOperations::invite(const UserDraft &draft)
{
    const User wanted = applied(draft, User());
    const PrincipalId id = UserRepository::add(
        m_transaction,
        {wanted.name, wanted.email, wanted.role, UserStatus::Invited, {}, m_now, {}, {}, wanted.zones});
    OneTimeCode invited = giveCode(id, Directory::invitationLife);
    record(AuditAction::UserInvited, invited.user, peoplechanges::ofNew(invited.user));
    return invited;
}

OneTimeCode UserOperations::renewInvitation(PrincipalId id, qint64 base)
{
    const User before = loadForEdit(id, base);
    checkLocal(before);
    if (before.status != UserStatus::Invited)
        throwFailure(
            ErrorCode::Invalid,
            tr("%1 has taken up the invitation already. Reset the password instead.").arg(before.name));
    OneTimeCode renewed = giveCode(id, Directory::invitationLife);
    record(AuditAction::InvitationRenewed, renewed.user, {});
    return renewed;
}

User UserOperations::update(PrincipalId id, qint64 base, const UserDraft &draft)
{
    const bool own = id == m_actor.id;
    if (!own)
        requirePermission(m_actor, permissions::updateUser);
    const User before = loadForEdit(id, base);
    checkLocal(before);
    const User wanted = applied(draft, before);
    if (wanted == before)
        return before;
    if (own)
        checkOwnEdit(before, wanted);
    UserRepository::update(m_transaction, wanted);
    requireAdministrator(m_transaction);
    const User after = reload(id);
    record(AuditAction::UserUpdated, after, peoplechanges::between(before, after));
    return after;
}

User UserOperations::setActive(PrincipalId id, qint64 base, bool active)
{
    const User before = loadForEdit(id, base);
    if (active == (before.status != UserStatus::Deactivated))
        return before;
    checkNotOwn(id, tr("Nobody can deactivate themselves. Ask another administrator to do it."));
    User wanted = before;
    wanted.status =
        active ? statusOnceActivated(*UserRepository(m_database).credentialsOf(id)) : UserStatus::Deactivated;
    m_news.users << UserRepository(m_database).codesGivenBy(id);
    UserRepository::update(m_transaction, wanted);
    UserRepository::dropCode(m_transaction, id);
    requireAdministrator(m_transaction);
    const User after = reload(id);
    record(active ? AuditAction::UserActivated : AuditAction::UserDeactivated, after,
           peoplechanges::between(before, after));
    return after;
}

OneTimeCode UserOperations::resetPassword(PrincipalId id, qint64 base)
{
    const User before = loadForEdit(id, base);
    checkNotOwn(id, tr("Nobody can reset their own password. Change it instead: that asks for the current "
                       "one."));
    checkLocal(before);
    if (before.status == UserStatus::Invited)
        throwFailure(ErrorCode::Invalid,
                     tr("%1 has no password yet. Give them a new invitation code instead.").arg(before.name));
    if (before.status == UserStatus::Deactivated)
        throwFailure(ErrorCode::Invalid,
                     tr("%1 is deactivated and cannot sign in. Activate them first.").arg(before.name));
    UserRepository::setPassword(m_transaction, id, {});
    requireAdministrator(m_transaction);
    OneTimeCode reset = giveCode(id, Directory::resetLife);
    record(AuditAction::PasswordReset, reset.user, {});
    return reset;
}

User UserOperations::remove(PrincipalId id, qint64 base, PrincipalId heir)
{
    const User before = loadForEdit(id, base);
    checkNotOwn(id, tr("Nobody can delete themselves. Ask another administrator to do it."));
    handOver(before, heir);
    deletePersonalTokens(id);
    m_news.users << UserRepository(m_database).codesGivenBy(id);
    UserRepository::remove(m_transaction, id, m_now);
    requireAdministrator(m_transaction);
    record(AuditAction::UserDeleted, before, peoplechanges::ofGone(before));
    m_news.groups = m_news.groups || !before.groups.isEmpty();
    return before;
}

User UserOperations::loadForEdit(PrincipalId id, qint64 base)
{
    const auto user = UserRepository(m_database).find(id);
    if (!user)
        throwFailure(ErrorCode::NotFound, tr("This user does not exist any more. Refresh the list."));
    m_ceiling.checkUser(*user);
    if (user->version != base)
        throwFailure(ErrorCode::Conflict,
                     tr("“%1” was changed by someone else since you opened it. Look at the new values, then "
                        "decide again.")
                         .arg(user->name),
                     QStringLiteral("based on version %1, stored is %2").arg(base).arg(user->version));
    return *user;
}

User UserOperations::reload(PrincipalId id)
{
    return *UserRepository(m_database).find(id);
}

User UserOperations::applied(const UserDraft &draft, const User &before)
{
    User user = before;
    if (draft.name != before.name || before.id.isNull())
        user.name = valueOf(validation::displayName(draft.name, QStringLiteral("name")));
    if (draft.email != before.email || before.id.isNull())
        user.email = freeEmail(valueOf(validation::email(draft.email)), before.id);
    if (draft.role != before.role || before.id.isNull()) {
        m_ceiling.checkRole(draft.role);
        user.role = draft.role;
    }
    if (draft.zones != before.zones || before.id.isNull()) {
        user.zones = valueOf(zones::cleaned(draft.zones));
        m_ceiling.checkZones(user.zones);
    }
    return user;
}

void UserOperations::checkOwnEdit(const User &before, const User &wanted) const
{
    if (wanted.role != before.role)
        throwFailure(ErrorCode::PermissionDenied,
                     tr("Nobody can change their own role. Ask another administrator to do it."), ownAccount,
                     QStringLiteral("role"));
    if (wanted.zones != before.zones)
        throwFailure(ErrorCode::PermissionDenied,
                     tr("Nobody can change their own zones. Ask another administrator to do it."), ownAccount,
                     QStringLiteral("zones"));
    User renamed = before;
    renamed.name = wanted.name;
    if (wanted != renamed)
        requirePermission(m_actor, permissions::updateUser);
}

void UserOperations::checkNotOwn(PrincipalId id, const QString &sentence) const
{
    if (id == m_actor.id)
        throwFailure(ErrorCode::PermissionDenied, sentence, ownAccount);
}

QString UserOperations::freeEmail(const QString &email, PrincipalId except)
{
    const auto holder = UserRepository(m_database).idOf(email);
    if (holder && *holder != except)
        throwFailure(ErrorCode::AlreadyExists,
                     tr("Somebody has the e-mail address %1 already. Use another one.").arg(email), {},
                     QStringLiteral("email"));
    return email;
}

OneTimeCode UserOperations::giveCode(PrincipalId id, Duration life)
{
    Secret code = makeOneTimeCode();
    const Instant end = m_now + life;
    UserRepository::setCode(m_transaction, id, *digestOfCode(code.view()), end, m_actor.id);
    return {reload(id), std::move(code), end};
}

void UserOperations::handOver(const User &user, PrincipalId heir)
{
    const QVector<TokenId> owned = UserRepository(m_database).ownedTokens(user.id);
    if (owned.isEmpty())
        return;
    const auto receiver = UserRepository(m_database).find(heir);
    if (!receiver || heir == user.id || receiver->status != UserStatus::Active)
        throwFailure(
            ErrorCode::Invalid,
            tr("%1 owns %n token(s). Choose somebody active who gets them.", nullptr, int(owned.size()))
                .arg(user.name),
            {}, QStringLiteral("heir"));
    constexpr qsizetype atOnce = 500; // tokens with all that belongs to them are large
    QSet<RoleId> within;
    for (qsizetype from = 0; from < owned.size(); from += atOnce) {
        const QVector<Token> tokens = TokenRepository(m_database).fetch(owned.mid(from, atOnce), m_now);
        for (const Token &token : tokens) {
            if (!token.role.isNull() && !within.contains(token.role)) {
                m_ceiling.checkRole(token.role);
                within.insert(token.role);
            }
            give(token, *receiver);
        }
    }
    m_news.tokens << owned;
}

void UserOperations::give(const Token &before, const User &heir)
{
    Token after = before;
    after.owner = heir.id;
    after.ownerName = heir.name;
    TokenRepository::update(m_transaction, after);
    recordToken(AuditAction::TokenUpdated, after, tokenchanges::between(before, after));
}

void UserOperations::deletePersonalTokens(PrincipalId id)
{
    const QVector<TokenId> personal = UserRepository(m_database).personalTokens(id);
    for (const Token &token : TokenRepository(m_database).fetch(personal, m_now)) {
        TokenRepository::markDeleted(m_transaction, token.id, m_now);
        recordToken(AuditAction::TokenDeleted, token, {});
    }
    m_news.tokens << personal;
}

void UserOperations::record(AuditAction action, const User &user, const QVector<AuditChange> &changes)
{
    AuditLog::append(m_transaction, {m_now,
                                     m_actor.id,
                                     m_actor.name,
                                     auditName(action),
                                     AuditOutcome::Done,
                                     {},
                                     user.name,
                                     {},
                                     changes,
                                     AuditSubject::User,
                                     user.id.value});
    noteChanged(user.id);
}

void UserOperations::recordToken(AuditAction action, const Token &token, const QVector<AuditChange> &changes)
{
    AuditLog::append(m_transaction, {m_now,
                                     m_actor.id,
                                     m_actor.name,
                                     auditName(action),
                                     AuditOutcome::Done,
                                     token.id,
                                     token.name,
                                     {},
                                     changes});
}

// Lists of tokens show their owners' names and zones; roles tell how many hold them.
void UserOperations::noteChanged(PrincipalId id)
{
    UserRepository users(m_database);
    m_news.users << id;
    m_news.tokens << users.ownedTokens(id) << users.personalTokens(id);
    m_news.roles = true;
}

} // namespace chatelaine
