// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditacts.h"

#include "models/tokentext.h"

#include <QCoreApplication>

namespace chatelaine::auditacts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::auditacts)
};

QString permissionFor(AuditAct act)
{
    return act == AuditAct::RemoveOld ? permissions::editPolicy : permissions::readAudit;
}

QString reasonOf(AuditAct act, const AuditEntry &entry)
{
    switch (act) {
    case AuditAct::OnlyPerson:
        return entry.actorId.isNull() ? Words::tr("Nobody was known when this was done.") : QString();
    case AuditAct::OnlyToken:
        return entry.subject != AuditSubject::Token ? Words::tr("This was not done to a token.") : QString();
    case AuditAct::ShowTarget:
        return placeOf(entry) ? QString() : Words::tr("What this was done to has no page of its own.");
    default:
        return {};
    }
}

} // namespace

QVector<PageAct> all()
{
    return {
        {int(AuditAct::Export), Words::tr("&Export…"), Words::tr("Save entries in a file."),
         QStringLiteral("document-export"), QKeySequence(Qt::CTRL | Qt::Key_E)},
        {int(AuditAct::Verify), Words::tr("Verif&y chain…"),
         Words::tr("Check whether every entry is as it was written."), QStringLiteral("dialog-ok"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
        {int(AuditAct::RemoveOld),
         Words::tr("&Remove old entries…"),
         Words::tr("Remove the oldest part of the trail for good."),
         QStringLiteral("edit-delete"),
         {}},
        {int(AuditAct::OnlyPerson),
         Words::tr("Only this &person"),
         Words::tr("Show only what this person did, and what was done to them."),
         QStringLiteral("im-user"),
         {}},
        {int(AuditAct::OnlyToken),
         Words::tr("Only this &token"),
         Words::tr("Show only what was done to this token."),
         QStringLiteral("view-filter"),
         {}},
        {int(AuditAct::ShowTarget),
         Words::tr("Go to &what it was done to"),
         Words::tr("Show the token, user, group, role or policy on its page."),
         QStringLiteral("go-next"),
         {}},
        {int(AuditAct::Refresh), Words::tr("Re&fresh"), Words::tr("Ask for the entries anew."),
         QStringLiteral("view-refresh"), QKeySequence(Qt::Key_F5)},
    };
}

QString refusal(AuditAct act, const Identity &identity, const std::optional<AuditEntry> &entry)
{
    const QString needed = permissionFor(act);
    if (!identity.permissions.contains(needed))
        return text::missing(identity, needed);
    const bool ofEntry =
        act == AuditAct::OnlyPerson || act == AuditAct::OnlyToken || act == AuditAct::ShowTarget;
    if (ofEntry && !entry)
        return Words::tr("Select an entry first.");
    return ofEntry ? reasonOf(act, *entry) : QString();
}

std::optional<Place> placeOf(const AuditEntry &entry)
{
    const bool gone = entry.action == AuditAction::UserDeleted || entry.action == AuditAction::GroupDeleted ||
                      entry.action == AuditAction::RoleDeleted;
    if (gone)
        return std::nullopt;
    switch (entry.subject) {
    case AuditSubject::Token:
        return Place{Place::Kind::Token, entry.subjectId, {}};
    case AuditSubject::User:
        return Place{Place::Kind::User, entry.subjectId, {}};
    case AuditSubject::Group:
        return Place{Place::Kind::Group, entry.subjectId, {}};
    case AuditSubject::Role:
        return Place{Place::Kind::Role, entry.subjectId, {}};
    case AuditSubject::Policy:
        return Place{Place::Kind::Policy, 0, {}};
    default:
        return std::nullopt;
    }
}

} // namespace chatelaine::auditacts
