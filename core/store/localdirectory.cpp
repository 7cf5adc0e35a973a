// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localdirectory.h"

#include "store/directoryimport.h"
#include "store/requirepermission.h"
#include "store/rolerepository.h"
#include "store/useroperations.h"
#include "store/userrepository.h"

namespace chatelaine {

namespace {

Act readingUsers()
{
    return {QStringLiteral("UsersRead"), {permissions::readUsers}, {}};
}

Act userAct(AuditAction action, const QStringList &anyOf, PrincipalId id = {})
{
    return {auditName(action), anyOf, {}, AuditSubject::User, id.value};
}

/// For a record that may be one's own; see requireReading().
Act readingOne(PrincipalId id)
{
    return {QStringLiteral("UsersRead"), {}, {}, AuditSubject::User, id.value};
}

void requireReading(const Identity &actor, PrincipalId id)
{
    if (actor.id != id)
        requirePermission(actor, permissions::readUsers);
}

User existing(UserRepository &users, PrincipalId id)
{
    auto user = users.find(id);
    if (!user)
        throwFailure(ErrorCode::NotFound,
                     UserOperations::tr("This user does not exist any more. Refresh the list."));
    return *std::move(user);
}

} // namespace

LocalDirectory::LocalDirectory(StoreCore &core)
    : m_core(core)
{
}

template <class Question> auto LocalDirectory::ask(Act act, Question question)
{
    return m_core.thread.read(
        [this, act = std::move(act), question = std::move(question)](Database &database) {
            return m_core.gate.read(database, act, [&](const ReadTransaction &, const Identity &actor) {
                UserRepository users(database);
                return question(users, actor);
            });
        });
}

template <class Operation>
auto LocalDirectory::changeNow(Database &database, const Act &act, Operation operation)
{
    StoreNews news;
    auto result = m_core.gate.write(database, act, [&](WriteTransaction &transaction, const Identity &actor) {
        UserOperations operations(transaction, actor, m_core.clock.now());
        auto answer = operation(operations);
        news = operations.news();
        return answer;
    });
    m_core.announce(database, news);
    return result;
}

template <class Operation> auto LocalDirectory::change(Act act, Operation operation)
{
    return m_core.thread.write([this, act = std::move(act), operation = std::move(operation)](
                                   Database &database) { return changeNow(database, act, operation); });
}

Future<QVector<User>> LocalDirectory::users()
{
    const Act act{QStringLiteral("UsersRead"), {permissions::readTokens, permissions::readUsers}, {}};
    return ask(act, [](UserRepository &users, const Identity &) { return users.all(); });
}

Future<QVector<PrincipalId>> LocalDirectory::find(const UserQuery &query)
{
    return ask(readingUsers(),
               [query](UserRepository &users, const Identity &) { return users.find(query); });
}

Future<qsizetype> LocalDirectory::count(const UserQuery &query)
{
    return ask(readingUsers(),
               [query](UserRepository &users, const Identity &) { return users.count(query); });
}

Future<QVector<User>> LocalDirectory::fetch(const QVector<PrincipalId> &ids)
{
    return ask(readingUsers(), [ids](UserRepository &users, const Identity &) { return users.fetch(ids); });
}

Future<User> LocalDirectory::user(PrincipalId id)
{
    return ask(readingOne(id), [id](UserRepository &users, const Identity &actor) {
        requireReading(actor, id);
        return existing(users, id);
    });
}

Future<QVector<Grant>> LocalDirectory::grants(PrincipalId id)
{
    return m_core.thread.read([this, id](Database &database) {
        return m_core.gate.read(
            database, readingOne(id), [&](const ReadTransaction &, const Identity &actor) {
                requireReading(actor, id);
                UserRepository users(database);
                const UserStatus status = existing(users, id).status;
                return explainUser(status, users.powersOf(id), RoleRepository(database).permissionNames());
            });
    });
}

Future<QStringList> LocalDirectory::providers()
{
    return ask(readingUsers(), [](UserRepository &users, const Identity &) { return users.providers(); });
}

Future<QStringList> LocalDirectory::zones()
{
    return ask({QStringLiteral("ZonesRead"), {}, {}},
               [](UserRepository &users, const Identity &) { return users.zones(); });
}

Future<Belongings> LocalDirectory::belongings(PrincipalId id)
{
    return ask(readingOne(id), [id](UserRepository &users, const Identity &actor) {
        requireReading(actor, id);
        Belongings belongings = users.belongings(existing(users, id).id);
        if (!actor.permissions.contains(permissions::readTokens))
            belongings.tokenNames.clear();
        return belongings;
    });
}

Future<OneTimeCode> LocalDirectory::invite(const UserDraft &draft)
{
    return change(userAct(AuditAction::UserInvited, {permissions::createUser}),
                  [draft](UserOperations &operations) { return operations.invite(draft); });
}

Future<OneTimeCode> LocalDirectory::renewInvitation(PrincipalId id, qint64 base)
{
    return change(userAct(AuditAction::InvitationRenewed, {permissions::createUser}, id),
                  [=](UserOperations &operations) { return operations.renewInvitation(id, base); });
}

Future<User> LocalDirectory::update(PrincipalId id, qint64 base, const UserDraft &draft)
{
    // What people may change of their own is judged there.
    return change(userAct(AuditAction::UserUpdated, {}, id),
                  [=](UserOperations &operations) { return operations.update(id, base, draft); });
}

Future<User> LocalDirectory::setActive(PrincipalId id, qint64 base, bool active)
{
    const AuditAction action = active ? AuditAction::UserActivated : AuditAction::UserDeactivated;
    return change(userAct(action, {permissions::updateUser}, id),
                  [=](UserOperations &operations) { return operations.setActive(id, base, active); });
}

Future<OneTimeCode> LocalDirectory::resetPassword(PrincipalId id, qint64 base)
{
    return change(userAct(AuditAction::PasswordReset, {permissions::updateUserPassword}, id),
                  [=](UserOperations &operations) { return operations.resetPassword(id, base); });
}

Future<void> LocalDirectory::remove(PrincipalId id, qint64 base, PrincipalId heir)
{
    return m_core.thread.write([=, this](Database &database) {
        changeNow(database, userAct(AuditAction::UserDeleted, {permissions::deleteUser}, id),
                  [=](UserOperations &operations) { return operations.remove(id, base, heir); });
    });
}

Future<DirectoryImportPlan> LocalDirectory::previewImport(const DirectoryFile &file,
                                                          const DirectoryImportOptions &options)
{
    return m_core.thread.read([this, file, options](Database &database) {
        return m_core.gate.read(database, DirectoryImport::act(),
                                [&](const ReadTransaction &, const Identity &actor) {
                                    return DirectoryImport(database, actor).plan(file, options);
                                });
    });
}

Future<DirectoryImportPlan> LocalDirectory::importDirectory(const DirectoryFile &file,
                                                            const DirectoryImportOptions &options,
                                                            const DirectoryImportPlan &previewed)
{
    return m_core.thread.write([this, file, options, previewed](Database &database) {
        auto plan = m_core.gate.write(
            database, DirectoryImport::act(), [&](WriteTransaction &transaction, const Identity &actor) {
                DirectoryImport import(database, actor);
                import.apply(transaction, file, options, previewed, m_core.clock.now());
                return previewed;
            });
        m_core.announce(database, DirectoryImport::news());
        return plan;
    });
}

} // namespace chatelaine
