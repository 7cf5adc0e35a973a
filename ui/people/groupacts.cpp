// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/groupacts.h"

#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/choices.h"

#include <QCoreApplication>

namespace chatelaine::groupacts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::groupacts)
};

QString permissionFor(GroupAct act)
{
    switch (act) {
    case GroupAct::Create:
        return permissions::createGroup;
    case GroupAct::Edit:
        return permissions::updateGroup;
    case GroupAct::AddMembers:
    case GroupAct::RemoveMembers:
        return permissions::updateGroupMembers;
    case GroupAct::Delete:
        return permissions::deleteGroup;
    case GroupAct::Refresh:
        return permissions::readGroups;
    }
    return {};
}

QString ceilingReason(const Group &group, const OrganisationFacts &facts)
{
    const auto role = facts.role(group.role);
    if (!role || choices::ceilingReason(*role, facts).isEmpty())
        return {};
    return Words::tr("Its role %1 holds permissions that you do not have. Somebody who has them can do this.")
        .arg(text::oneLine(role->name));
}

QString selectionReason(GroupAct act, const GroupSituation &situation)
{
    if (situation.selected == 0)
        return Words::tr("Select one group first.");
    if (situation.selected > 1)
        return Words::tr("Select only one group.");
    if (!situation.group)
        return Words::tr("The group is being loaded.");
    if (act == GroupAct::RemoveMembers && situation.members == 0)
        return Words::tr("Select members in the details first.");
    return ceilingReason(*situation.group, situation.facts);
}

} // namespace

QVector<PageAct> all()
{
    return {
        {int(GroupAct::Create), Words::tr("&New group"), Words::tr("Make a group of users."),
         QStringLiteral("user-group-new"), QKeySequence(Qt::CTRL | Qt::Key_N)},
        {int(GroupAct::Edit), Words::tr("&Edit…"), Words::tr("Change name, description and role."),
         QStringLiteral("document-edit"), QKeySequence(Qt::Key_F2)},
        {int(GroupAct::AddMembers), Words::tr("&Add members…"), Words::tr("Choose users who join the group."),
         QStringLiteral("list-add-user"), QKeySequence(Qt::CTRL | Qt::Key_M)},
        {int(GroupAct::RemoveMembers), Words::tr("Re&move members…"),
         Words::tr("Take the selected members out of the group."), QStringLiteral("list-remove-user"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
        {int(GroupAct::Delete), Words::tr("De&lete…"), Words::tr("Delete the group, not its members."),
         QStringLiteral("edit-delete"), QKeySequence(Qt::Key_Delete), false},
        {int(GroupAct::Refresh), Words::tr("&Refresh"), Words::tr("Ask for the groups anew."),
         QStringLiteral("view-refresh"), QKeySequence(Qt::Key_F5)},
    };
}

QString refusal(GroupAct act, const GroupSituation &situation)
{
    const QString needed = permissionFor(act);
    const Identity identity = situation.facts.identity();
    if (!identity.permissions.contains(needed))
        return text::missing(identity, needed);
    const bool needsGroup = act != GroupAct::Create && act != GroupAct::Refresh;
    return needsGroup ? selectionReason(act, situation) : QString();
}

} // namespace chatelaine::groupacts
