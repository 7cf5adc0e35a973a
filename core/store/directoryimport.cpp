// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/directoryimport.h"

#include "store/administrators.h"
#include "store/auditlog.h"
#include "store/grouprepository.h"
#include "store/peoplechanges.h"
#include "store/requirepermission.h"
#include "store/userrepository.h"

#include <algorithm>

namespace chatelaine {

namespace {

QString countsOf(const DirectoryImportPlan &plan)
{
    const auto count = [](const QString &word, qsizetype number) -> QString {
        return word + u' ' + QString::number(number);
    };
    return QStringList{count(QStringLiteral("added"), plan.added.size()),
                       count(QStringLiteral("changed"), plan.changed.size()),
                       count(QStringLiteral("deactivated"), plan.gone.size()),
                       count(QStringLiteral("refused"), plan.refused.size()),
                       count(QStringLiteral("unchanged"), plan.same),
                       count(QStringLiteral("new groups"), plan.newGroups.size())}
        .join(QStringLiteral(", "));
}

bool changesGroups(const DirectoryDecision &decision)
{
    return std::any_of(decision.steps.cbegin(), decision.steps.cend(),
                       [](const DirectoryStep &step) { return step.changesGroups; });
}

/// In the words of refusals of single acts; see Gatekeeper.
QString reasonOf(const Error &error)
{
    return error.detail.isEmpty() ? QStringLiteral("role ceiling") : error.detail;
}

} // namespace

DirectoryImport::DirectoryImport(Database &database, const Identity &actor)
    : m_database(database)
    , m_actor(actor)
{
}

Act DirectoryImport::act()
{
    return {
        auditName(AuditAction::DirectoryImported), {permissions::createUser}, {}, AuditSubject::Directory, 0};
}

StoreNews DirectoryImport::news()
{
    StoreNews news;
    news.allUsers = true;
    news.aroundTokens = true; // their lists show the names and zones of their owners
    news.groups = true;
    news.roles = true;
    return news;
}

DirectoryImportPlan DirectoryImport::plan(const DirectoryFile &file,
                                          const DirectoryImportOptions &options) const
{
    return decide(file, options).plan;
}

DirectoryDecision DirectoryImport::decide(const DirectoryFile &file,
                                          const DirectoryImportOptions &options) const
{
    requirePermission(m_actor, permissions::updateUser);
    DirectoryDecision decision = DirectoryJudge(m_database, m_actor, options).decide(file);
    if (!decision.plan.newGroups.isEmpty())
        requirePermission(m_actor, permissions::createGroup);
    if (changesGroups(decision))
        requirePermission(m_actor, permissions::updateGroupMembers);
    return decision;
}

void DirectoryImport::apply(WriteTransaction &transaction, const DirectoryFile &file,
                            const DirectoryImportOptions &options, const DirectoryImportPlan &previewed,
                            Instant now) const
{
    const DirectoryDecision decision = decide(file, options);
    if (decision.plan != previewed)
        throwFailure(
            ErrorCode::Conflict,
            tr("People, groups or roles have changed since the preview. Look at what the import would "
               "do now, then decide again."),
            QStringLiteral("the plan differs"));
    const auto made = makeGroups(transaction, decision.plan.newGroups, now);
    for (const DirectoryStep &step : decision.steps)
        carryOut(transaction, step, made, now);
    requireAdministrator(transaction);
    for (const DirectoryRefusal &refusal : decision.forbidden)
        recordRefusal(transaction, refusal, now);
    AuditRecord whole = entry(AuditAction::DirectoryImported, decision.plan.provider, now);
    whole.detail = countsOf(decision.plan);
    whole.subject = AuditSubject::Directory;
    AuditLog::append(transaction, whole);
}

QHash<QString, GroupId> DirectoryImport::makeGroups(WriteTransaction &transaction, const QStringList &names,
                                                    Instant now) const
{
    QHash<QString, GroupId> made;
    for (const QString &name : names) {
        const GroupId id = GroupRepository::add(transaction, {name, {}, {}}, now);
        made.insert(GroupRepository::foldedName(name), id);
        AuditRecord record = entry(AuditAction::GroupCreated, name, now);
        record.changes = {{QStringLiteral("name"), {}, name}};
        record.subject = AuditSubject::Group;
        record.subjectId = id.value;
        AuditLog::append(transaction, record);
    }
    return made;
}

void DirectoryImport::carryOut(WriteTransaction &transaction, const DirectoryStep &step,
                               const QHash<QString, GroupId> &made, Instant now) const
{
    const User &after = step.after;
    PrincipalId id = after.id;
    if (!step.before)
        id = UserRepository::add(transaction, {after.name,
                                               after.email,
                                               after.role,
                                               after.status,
                                               {},
                                               now,
                                               after.provider,
                                               after.externalId,
                                               after.zones});
    else
        UserRepository::update(transaction, after);
    if (step.changesGroups) {
        QVector<GroupId> groups;
        for (const GroupRef &group : after.groups)
            groups << (group.id.isNull() ? made.value(GroupRepository::foldedName(group.name)) : group.id);
        UserRepository::setGroups(transaction, id, groups);
    }
    AuditRecord record = entry(actionOn(step.before, step.after), after.name, now);
    record.changes = step.before ? step.changes : peoplechanges::ofNew(after);
    record.subject = AuditSubject::User;
    record.subjectId = id.value;
    AuditLog::append(transaction, record);
}

void DirectoryImport::recordRefusal(WriteTransaction &transaction, const DirectoryRefusal &refusal,
                                    Instant now) const
{
    AuditRecord record = entry(refusal.action, refusal.name, now);
    record.outcome = AuditOutcome::Refused;
    record.detail = reasonOf(refusal.why);
    record.subject = AuditSubject::User;
    record.subjectId = refusal.id.value;
    AuditLog::append(transaction, record);
}

AuditRecord DirectoryImport::entry(AuditAction action, const QString &target, Instant now) const
{
    AuditRecord record;
    record.at = now;
    record.actor = m_actor.id;
    record.actorName = m_actor.name;
    record.action = auditName(action);
    record.target = target;
    return record;
}

} // namespace chatelaine
