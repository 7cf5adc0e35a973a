// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "domain/group.h"
#include "domain/user.h"

/// What an act changed of people and groups, in the words of the audit trail: English, stable, roles, groups
/// and people by name.
namespace chatelaine::peoplechanges {

/// The fields that differ. Of lists that begin alike for too long to be told, only the names that differ.
QVector<AuditChange> between(const User &before, const User &after);
QVector<AuditChange> ofNew(const User &user);
/// What a deleted user was.
QVector<AuditChange> ofGone(const User &user);

QVector<AuditChange> between(const Group &before, const Group &after);
QVector<AuditChange> ofNew(const Group &group);
QVector<AuditChange> ofGone(const Group &group);
/// Names of whoever left (before) and whoever came (after).
QVector<AuditChange> ofMembers(const QStringList &removed, const QStringList &added);

/// "Ada, Bo", at most the first 100.
QString inWords(const QStringList &names);
QString groupsInWords(const QVector<GroupRef> &groups);

} // namespace chatelaine::peoplechanges
