// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/roleoperations.h"

#include "domain/tokendraft.h"
#include "store/administrators.h"
#include "store/auditlog.h"
#include "store/folding.h"
#include "store/rolechanges.h"
#include "store/rolerepository.h"
#include "store/storefailure.h"

#include <QSet>

namespace chatelaine {

RoleOperations::RoleOperations(WriteTransaction &transaction, const Identity &actor, Instant now)
    : m_transaction(transaction)
    , m_database(transaction.database())
    , m_actor(actor)
    , m_now(now)
{
}

void RoleOperations::apply(const RoleChanges &changes)
{
    checkEachOnce(changes);
    QVector<Step> steps;
    for (const RoleEdit &edit : changes) {
        const Step step = judged(edit);
        if (step.before != step.after)
            steps << step;
    }
    checkNames(steps);
    write(steps);
    requireAdministrator(m_transaction);
}

void RoleOperations::checkEachOnce(const RoleChanges &changes)
{
    QSet<RoleId> seen;
    for (const RoleEdit &edit : changes) {
        if (!edit.id.isNull() && seen.contains(edit.id))
            throwFailure(ErrorCode::Invalid, tr("A role is changed twice at once. Change it once."),
                         QStringLiteral("two edits of one role"));
        seen.insert(edit.id);
    }
}

RoleOperations::Step RoleOperations::judged(const RoleEdit &edit)
{
    Step step;
    if (!edit.id.isNull()) {
        step.before = existing(edit);
        checkCeiling(*step.before);
    }
    if (edit.draft) {
        step.after = drafted(*edit.draft, step.before);
        checkCeiling(*step.after);
    } else if (step.before) {
        checkUnused(*step.before);
    }
    return step;
}

Role RoleOperations::existing(const RoleEdit &edit)
{
    const auto role = RoleRepository(m_database).find(edit.id);
    if (!role)
        throwFailure(ErrorCode::NotFound, tr("This role does not exist any more. Look at the roles anew."));
    if (role->builtIn)
        throwFailure(
            ErrorCode::Invalid,
            tr("“%1” came with a catalogue and stays as it is. Make a copy and change that.").arg(role->name),
            QStringLiteral("built in"));
    if (role->version != edit.base)
        throwFailure(
            ErrorCode::Conflict,
            tr("The role “%1” was changed by someone else since you opened it. Look at it anew, then decide "
               "again.")
                .arg(role->name),
            QStringLiteral("based on version %1, stored is %2").arg(edit.base).arg(role->version));
    return *role;
}

Role RoleOperations::drafted(const RoleDraft &draft, const std::optional<Role> &before)
{
    Role role = before.value_or(Role{});
    if (!before || draft.name != before->name)
        role.name = valueOf(validation::displayName(draft.name, QStringLiteral("name")));
    if (draft.description != role.description)
        role.description = valueOf(validation::description(draft.description));
    checkPermissions(draft.permissions, role.permissions);
    role.permissions = draft.permissions;
    return role;
}

void RoleOperations::checkPermissions(const PermissionSet &wanted, const PermissionSet &before)
{
    const PermissionSet added = wanted.without(before);
    if (added.isEmpty())
        return;
    const PermissionSet unknown = added.without(PermissionSet(RoleRepository(m_database).permissionNames()));
    if (!unknown.isEmpty())
        throwFailure(ErrorCode::Invalid,
                     tr("The permission “%1” does not exist here.").arg(unknown.toList().constFirst()), {},
                     QStringLiteral("permissions"));
}

void RoleOperations::checkCeiling(const Role &role)
{
    const PermissionSet above = aboveCeiling(role.permissions, m_actor.permissions);
    if (!above.isEmpty())
        throwFailure(ErrorCode::RoleCeiling,
                     tr("The role “%1” holds what you do not, for example %2. Nobody can make, change or "
                        "delete a role that can do more than they can.")
                         .arg(role.name, above.toList().constFirst()),
                     {}, QStringLiteral("permissions"));
}

void RoleOperations::checkUnused(const Role &role)
{
    const RoleUsage usage = RoleRepository(m_database).usage().value(role.id);
    if (usage.isUnused())
        return;
    const QStringList holders{tr("%n user(s)", nullptr, int(usage.users)),
                              tr("%n group(s)", nullptr, int(usage.groups)),
                              tr("%n token(s)", nullptr, int(usage.tokens))};
    throwFailure(ErrorCode::Invalid,
                 tr("The role “%1” is in use: %2, %3 and %4 have it. Give them another role first.")
                     .arg(role.name, holders.at(0), holders.at(1), holders.at(2)),
                 QStringLiteral("in use"));
}

/// No two roles may look the same once everything is done.
void RoleOperations::checkNames(const QVector<Step> &steps)
{
    QHash<RoleId, QString> names;
    const QVector<Role> present = RoleRepository(m_database).all();
    for (const Role &role : present)
        names.insert(role.id, folding::forSearch(role.name));
    for (const Step &step : steps) {
        if (step.before)
            names.remove(step.before->id);
    }
    const QStringList kept = names.values();
    QSet<QString> taken(kept.cbegin(), kept.cend());
    for (const Step &step : steps) {
        if (!step.after)
            continue;
        const QString folded = folding::forSearch(step.after->name);
        if (taken.contains(folded))
            throwFailure(ErrorCode::AlreadyExists,
                         tr("There is a role “%1” already. Choose another name.").arg(step.after->name), {},
                         QStringLiteral("name"));
        taken.insert(folded);
    }
}

void RoleOperations::write(const QVector<Step> &steps)
{
    makeRoomForNames(steps);
    for (const Step &step : steps)
        writeStep(step);
}

/// Names are unique at every moment, and two roles may swap theirs. No name begins with a space.
void RoleOperations::makeRoomForNames(const QVector<Step> &steps)
{
    for (const Step &step : steps) {
        if (step.before)
            Query(m_database, QStringLiteral("UPDATE roles SET name = ? WHERE id = ?"),
                  {QString(u' ' + QString::number(step.before->id.value)), step.before->id.value});
    }
}

void RoleOperations::writeStep(const Step &step)
{
    if (!step.after) {
        RoleRepository::remove(m_transaction, step.before->id);
        record(AuditAction::RoleDeleted, *step.before, rolechanges::between(*step.before, Role{}));
        return;
    }
    Role role = *step.after;
    if (step.before)
        RoleRepository::update(m_transaction, role);
    else
        role.id = RoleRepository::add(m_transaction, role);
    record(step.before ? AuditAction::RoleUpdated : AuditAction::RoleCreated, role,
           rolechanges::between(step.before.value_or(Role{}), role));
}

void RoleOperations::record(AuditAction action, const Role &role, const QVector<AuditChange> &changes)
{
    AuditLog::append(m_transaction, {m_now,
                                     m_actor.id,
                                     m_actor.name,
                                     auditName(action),
                                     AuditOutcome::Done,
                                     {},
                                     role.name,
                                     {},
                                     changes,
                                     AuditSubject::Role,
                                     role.id.value});
}

} // namespace chatelaine
