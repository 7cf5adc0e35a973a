// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditnames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chatelaine {

namespace {

using Named = std::pair<AuditAction, QLatin1String>;

const auto actionNames = std::to_array<Named>({
    {AuditAction::StoreCreated, QLatin1String("StoreCreated")},
    {AuditAction::SignedIn, QLatin1String("SignedIn")},
    {AuditAction::SignInFailed, QLatin1String("SignInFailed")},
    {AuditAction::SignedOut, QLatin1String("SignedOut")},
    {AuditAction::TokenCreated, QLatin1String("TokenCreated")},
    {AuditAction::TokenUpdated, QLatin1String("TokenUpdated")},
    {AuditAction::TokenEnabled, QLatin1String("TokenEnabled")},
    {AuditAction::TokenDisabled, QLatin1String("TokenDisabled")},
    {AuditAction::TokenRegenerated, QLatin1String("TokenRegenerated")},
    {AuditAction::GraceEnded, QLatin1String("GraceEnded")},
    {AuditAction::TokenDeleted, QLatin1String("TokenDeleted")},
    {AuditAction::TokenIdentified, QLatin1String("TokenIdentified")},
    {AuditAction::UserInvited, QLatin1String("UserInvited")},
    {AuditAction::InvitationRenewed, QLatin1String("InvitationRenewed")},
    {AuditAction::UserUpdated, QLatin1String("UserUpdated")},
    {AuditAction::UserActivated, QLatin1String("UserActivated")},
    {AuditAction::UserDeactivated, QLatin1String("UserDeactivated")},
    {AuditAction::UserDeleted, QLatin1String("UserDeleted")},
    {AuditAction::PasswordReset, QLatin1String("PasswordReset")},
    {AuditAction::PasswordSet, QLatin1String("PasswordSet")},
    {AuditAction::PasswordChanged, QLatin1String("PasswordChanged")},
    {AuditAction::DirectoryImported, QLatin1String("DirectoryImported")},
    {AuditAction::GroupCreated, QLatin1String("GroupCreated")},
    {AuditAction::GroupUpdated, QLatin1String("GroupUpdated")},
    {AuditAction::GroupMembersChanged, QLatin1String("GroupMembersChanged")},
    {AuditAction::GroupDeleted, QLatin1String("GroupDeleted")},
    {AuditAction::RoleCreated, QLatin1String("RoleCreated")},
    {AuditAction::RoleUpdated, QLatin1String("RoleUpdated")},
    {AuditAction::RoleDeleted, QLatin1String("RoleDeleted")},
    {AuditAction::CatalogueImported, QLatin1String("CatalogueImported")},
    {AuditAction::PolicyUpdated, QLatin1String("PolicyUpdated")},
    {AuditAction::TokensChanged, QLatin1String("TokensChanged")},
    {AuditAction::StayedSignedIn, QLatin1String("StayedSignedIn")},
    {AuditAction::StaySignedInEnded, QLatin1String("StaySignedInEnded")},
    {AuditAction::ConsoleLocked, QLatin1String("ConsoleLocked")},
    {AuditAction::ConsoleUnlocked, QLatin1String("ConsoleUnlocked")},
    {AuditAction::PasswordConfirmed, QLatin1String("PasswordConfirmed")},
    {AuditAction::AuditExported, QLatin1String("AuditExported")},
    {AuditAction::AuditShortened, QLatin1String("AuditShortened")},
    {AuditAction::BackedUp, QLatin1String("BackedUp")},
    {AuditAction::Restored, QLatin1String("Restored")},
    {AuditAction::TokensRead, QLatin1String("TokensRead")},
    {AuditAction::UsersRead, QLatin1String("UsersRead")},
    {AuditAction::GroupsRead, QLatin1String("GroupsRead")},
    {AuditAction::AuditRead, QLatin1String("AuditRead")},
});

const auto subjectNames = std::to_array<std::pair<AuditSubject, QLatin1String>>({
    {AuditSubject::None, QLatin1String("")},
    {AuditSubject::Token, QLatin1String("token")},
    {AuditSubject::User, QLatin1String("user")},
    {AuditSubject::Group, QLatin1String("group")},
    {AuditSubject::Role, QLatin1String("role")},
    {AuditSubject::Policy, QLatin1String("policy")},
    {AuditSubject::Catalogue, QLatin1String("catalogue")},
    {AuditSubject::Directory, QLatin1String("directory")},
    {AuditSubject::Store, QLatin1String("store")},
});

} // namespace

QString auditName(AuditAction action)
{
    const auto found = std::find_if(actionNames.begin(), actionNames.end(),
                                    [&](const Named &each) { return each.first == action; });
    Q_ASSERT(found != actionNames.end());
    return found->second;
}

QString auditSubjectName(AuditSubject subject)
{
    const auto found = std::find_if(subjectNames.begin(), subjectNames.end(),
                                    [&](const auto &each) { return each.first == subject; });
    return found == subjectNames.end() ? QString() : QString(found->second);
}

AuditSubject auditSubjectOf(const QString &name)
{
    const auto found = std::find_if(subjectNames.begin(), subjectNames.end(),
                                    [&](const auto &each) { return each.second == name; });
    return found == subjectNames.end() ? AuditSubject::None : found->first;
}

AuditAction auditActionOf(const QString &name)
{
    const auto found = std::find_if(actionNames.begin(), actionNames.end(),
                                    [&](const Named &each) { return each.second == name; });
    return found == actionNames.end() ? AuditAction::Unknown : found->first;
}

QString auditOutcomeName(AuditOutcome outcome)
{
    return outcome == AuditOutcome::Done ? QStringLiteral("done") : QStringLiteral("refused");
}

} // namespace chatelaine
