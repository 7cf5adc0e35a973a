// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <QVector>

namespace chatelaine {

/// What was done, or tried.
enum class AuditAction {
    StoreCreated,
    SignedIn,
    SignInFailed, ///< `detail` says wrong password, deactivated or too soon after wrong passwords
    SignedOut,
    TokenCreated,
    TokenUpdated,
    TokenEnabled,
    TokenDisabled,
    TokenRegenerated,
    GraceEnded, ///< by hand, before its time
    TokenDeleted,
    TokenIdentified,
    UserInvited,
    InvitationRenewed, ///< a new code; the one before is dead
    UserUpdated,
    UserActivated,
    UserDeactivated,
    UserDeleted,
    PasswordReset,   ///< by an administrator: a one-time code was given out, the old password is dead
    PasswordSet,     ///< by the person, with a one-time code
    PasswordChanged, ///< by the person, with the old password
    DirectoryImported,
    GroupCreated,
    GroupUpdated,
    GroupMembersChanged,
    GroupDeleted,
    RoleCreated,
    RoleUpdated,
    RoleDeleted,
    CatalogueImported,
    PolicyUpdated,
    TokensChanged,  ///< an act on many tokens at once, besides the entry of each
    StayedSignedIn, ///< signed in by what the keychain of a machine holds
    StaySignedInEnded,
    ConsoleLocked, ///< `detail` says by hand, when idle, with the screen or when the machine slept
    ConsoleUnlocked,
    PasswordConfirmed, ///< asked again before an act that needs it
    AuditExported,
    AuditShortened, ///< the oldest part was removed; an anchor says how far
    BackedUp,
    Restored,
    TokensRead, ///< reading is written down only when it is refused
    UsersRead,
    GroupsRead,
    AuditRead,
    Unknown, ///< a newer program wrote it
};
inline constexpr int auditActionCount = int(AuditAction::Unknown);

enum class AuditOutcome { Done, Refused };

/// What kind of thing an entry is about.
enum class AuditSubject { None, Token, User, Group, Role, Policy, Catalogue, Directory, Store };

/// One value that an act changed, as text a person can read. Never a secret.
struct AuditChange
{
    QString field; ///< stable name: "name", "description", "owner", "role", "expiresAt", "enabled", "secret",
                   ///< "grace", "email", "status", "groups", "zones", "scopes", "members",
                   ///< "permissions" (of a role: only those that went, and those that came), members of
                   ///< Policy, and what an AuditShortened entry vouches for (resources/audit-chain.md)
    QString before;
    QString after;

    bool operator==(const AuditChange &) const = default;
};

/// One line of the audit trail.
struct AuditEntry
{
    qint64 sequence = 0; ///< 1, 2, 3 … without gaps
    Instant at;
    QString actor; ///< name at that time
    AuditAction action = AuditAction::SignedIn;
    AuditOutcome outcome = AuditOutcome::Done;
    QString target; ///< name at that time, empty if none
    QString detail; ///< reason of a refusal and the like, English, stable
    QVector<AuditChange> changes;
    AuditSubject subject = AuditSubject::None;
    qint64 subjectId = 0;     ///< row number of the subject, 0 if it has none
    PrincipalId actorId = {}; ///< null if nobody was known

    bool operator==(const AuditEntry &) const = default;
};

} // namespace chatelaine
