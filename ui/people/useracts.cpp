// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/useracts.h"

#include "domain/zone.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/choices.h"

#include <QCoreApplication>

namespace chatelaine::useracts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::useracts)
};

QStringList permissionsFor(UserAct act)
{
    switch (act) {
    case UserAct::Invite:
    case UserAct::NewCode:
        return {permissions::createUser};
    case UserAct::Import:
        return {permissions::createUser, permissions::updateUser};
    case UserAct::Edit:
    case UserAct::Toggle:
        return {permissions::updateUser};
    case UserAct::ResetPassword:
        return {permissions::updateUserPassword};
    case UserAct::Delete:
        return {permissions::deleteUser};
    case UserAct::Refresh:
        return {permissions::readUsers};
    }
    return {};
}

bool needsOneUser(UserAct act)
{
    return act != UserAct::Invite && act != UserAct::Import && act != UserAct::Refresh;
}

QString ownAccountReason(UserAct act)
{
    switch (act) {
    case UserAct::ResetPassword:
        return Words::tr("This is your own account. Change your password yourself instead of resetting it.");
    case UserAct::Toggle:
        return Words::tr("This is your own account. Nobody can deactivate themselves.");
    case UserAct::Delete:
        return Words::tr("This is your own account. Nobody can delete themselves.");
    default:
        return {};
    }
}

/// Why \a act does not fit what \a user is.
QString stateReason(UserAct act, const User &user)
{
    if (act == UserAct::ResetPassword && user.isFederated())
        return federatedReason(user);
    if (act == UserAct::ResetPassword && user.status == UserStatus::Invited)
        return Words::tr("They have no password yet. Make a new invitation code instead.");
    if (act == UserAct::ResetPassword && user.status == UserStatus::Deactivated)
        return Words::tr("They are deactivated and cannot sign in. Activate them first.");
    if (act == UserAct::NewCode && user.status != UserStatus::Invited)
        return Words::tr("Only somebody who was invited and has no password yet needs an invitation code.");
    return {};
}

/// Acts on somebody who may do more would be a way up.
QString ceilingReason(const User &user, const UserSituation &situation)
{
    const OrganisationFacts &facts = situation.facts;
    const auto isAbove = [&facts](const std::optional<Role> &role) {
        return role && !choices::ceilingReason(*role, facts).isEmpty();
    };
    if (const auto role = facts.role(user.role); isAbove(role))
        return Words::tr(
                   "Their role %1 holds permissions that you do not have. Somebody who has them can do this.")
            .arg(text::oneLine(role->name));
    for (const GroupRef &group : user.groups) {
        if (isAbove(facts.role(situation.groupRoles.value(group.id))))
            return Words::tr(
                       "Through their group %1 they hold permissions that you do not have. Somebody who "
                       "has them can do this.")
                .arg(text::oneLine(group.name));
    }
    return zones::cover(facts.identity().zones, user.zones)
               ? QString()
               : Words::tr("They may act in zones where you may not. Somebody whose zones reach at least as "
                           "far can do this.");
}

QString selectionReason(UserAct act, const UserSituation &situation)
{
    if (situation.selected == 0)
        return Words::tr("Select one user first.");
    if (situation.selected > 1)
        return Words::tr("Select only one user.");
    if (!situation.user)
        return Words::tr("The user is being loaded.");
    const User &user = *situation.user;
    if (user.id == situation.facts.identity().id)
        return ownAccountReason(act);
    const QString reason = stateReason(act, user);
    return reason.isEmpty() ? ceilingReason(user, situation) : reason;
}

} // namespace

QVector<PageAct> all()
{
    return {
        {int(UserAct::Invite), Words::tr("&Invite user"),
         Words::tr("Make an account and an invitation code for somebody."), QStringLiteral("list-add-user"),
         QKeySequence(Qt::CTRL | Qt::Key_N)},
        {int(UserAct::Import), Words::tr("I&mport directory…"),
         Words::tr("Take people in from a file of an identity provider."), QStringLiteral("document-import"),
         QKeySequence(Qt::CTRL | Qt::Key_I)},
        {int(UserAct::Edit), Words::tr("&Edit…"), Words::tr("Change name, e-mail, role and zones."),
         QStringLiteral("document-edit"), QKeySequence(Qt::Key_F2)},
        {int(UserAct::ResetPassword), Words::tr("Reset &password…"),
         Words::tr("End the password and hand out a one-time code."), QStringLiteral("object-locked"),
         QKeySequence(Qt::CTRL | Qt::Key_G)},
        {int(UserAct::NewCode), Words::tr("New in&vitation code…"),
         Words::tr("Make another invitation code; the one before dies."), QStringLiteral("mail-message"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)},
        {int(UserAct::Toggle), Words::tr("&Deactivate…"),
         Words::tr("Keep the user out, or let them in again."), QStringLiteral("system-shutdown"),
         QKeySequence(Qt::CTRL | Qt::Key_D)},
        {int(UserAct::Delete), Words::tr("De&lete…"),
         Words::tr("Delete the user and decide who gets their tokens."), QStringLiteral("edit-delete"),
         QKeySequence(Qt::Key_Delete), false},
        {int(UserAct::Refresh), Words::tr("&Refresh"), Words::tr("Ask for the users anew."),
         QStringLiteral("view-refresh"), QKeySequence(Qt::Key_F5)},
    };
}

QString refusal(UserAct act, const UserSituation &situation)
{
    const bool own = situation.user && situation.user->id == situation.facts.identity().id;
    if (act == UserAct::Edit && own) // everybody may change their own name
        return {};
    const Identity identity = situation.facts.identity();
    const QStringList needed = permissionsFor(act);
    for (const QString &permission : needed) {
        if (!identity.permissions.contains(permission))
            return text::missing(identity, permission);
    }
    return needsOneUser(act) ? selectionReason(act, situation) : QString();
}

QString federatedReason(const User &user)
{
    return Words::tr("Comes from %1; change it there.").arg(text::oneLine(user.provider));
}

} // namespace chatelaine::useracts
