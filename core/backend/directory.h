// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/directoryfile.h"
#include "domain/grant.h"
#include "domain/user.h"
#include "domain/userquery.h"
#include "secrets/secret.h"

#include <QObject>
#include <QVector>

namespace chatelaine {

/// A user and the one-time code with which they set their password; the only copy of it. It works as long as
/// whoever gave it out is active and may do all that its user may. Codes are 25
/// characters of an alphabet without look-alikes, in groups of five (125 bits; only the digest is kept).
struct OneTimeCode
{
    User user;
    Secret code;
    Instant expiresAt;
};

/// What goes with a user when they are deleted.
struct Belongings
{
    qsizetype tokens = 0;         ///< tokens of service accounts that they own: somebody has to get them
    qsizetype personalTokens = 0; ///< these are deleted
    QStringList tokenNames;       ///< the first 100, by name; none for whoever may not read tokens
};

/// What happened to users, by id, so that lists can be patched. Empty: unknown, ask for everything anew.
struct UserChange
{
    QVector<PrincipalId> ids;
};

/// The organisation's people. Every call is checked by the back end against the permissions of whoever is
/// signed in. Acts on a user need, beside the permission named, that everything this user may do (were they
/// active) is within the actor's own permissions, and their zones within the actor's: otherwise resetting a
/// password would be a way up (ErrorCode::RoleCeiling). Federated users can only be activated, deactivated
/// and deleted. Nothing may leave the organisation without an active user who holds every permission
/// (ErrorCode::LastAdministrator).
class Directory : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// How long codes live.
    static constexpr Duration invitationLife = std::chrono::days(7);
    static constexpr Duration resetLife = std::chrono::hours(24);

    /// Every user, by name. Whoever may read tokens or users may ask: owners are chosen from these. Groups,
    /// zones and dates are left empty here.
    virtual Future<QVector<User>> users() = 0;
    /// Ids of all users that match, in order. Needs teams:ReadUsers, as everything below that only reads.
    virtual Future<QVector<PrincipalId>> find(const UserQuery &query) = 0;
    /// The number of users that match.
    virtual Future<qsizetype> count(const UserQuery &query) = 0;
    /// The records of \a ids, in that order; ids that do not exist (any more) are left out.
    virtual Future<QVector<User>> fetch(const QVector<PrincipalId> &ids) = 0;
    /// One record, fresh; NotFound if there is none. Whoever is signed in may ask for their own.
    virtual Future<User> user(PrincipalId id) = 0;
    /// "What can they do?": one line for each permission of the catalogue. One's own needs no permission.
    virtual Future<QVector<Grant>> grants(PrincipalId id) = 0;
    /// Names of all identity providers that users come from, sorted.
    virtual Future<QStringList> providers() = 0;
    /// Every zone that some user or service account has, sorted. Anybody signed in may ask.
    virtual Future<QStringList> zones() = 0;
    /// What they own.
    virtual Future<Belongings> belongings(PrincipalId id) = 0;

    /// Makes an invited user. Needs teams:CreateUser, and the role and the zones within the ceiling: whoever
    /// has zones can give only some of theirs.
    virtual Future<OneTimeCode> invite(const UserDraft &draft) = 0;
    /// A new invitation code for someone who is still invited. Needs teams:CreateUser.
    virtual Future<OneTimeCode> renewInvitation(PrincipalId id, qint64 base) = 0;
    /// Changes name, e-mail, role and zones of the version \a base. Conflict if it has a newer one. Needs
    /// teams:UpdateUser, and the new role and zones within the ceiling. People may change their own name, not
    /// their own role and zones.
    virtual Future<User> update(PrincipalId id, qint64 base, const UserDraft &draft) = 0;
    /// Lets somebody in again or keeps them out: their personal tokens work only while they are active. Needs
    /// teams:UpdateUser. Nobody can deactivate themselves.
    virtual Future<User> setActive(PrincipalId id, qint64 base, bool active) = 0;
    /// Ends the password at once, also where they are signed in, and gives out a code. Needs
    /// teams:UpdateUserPassword. Nobody can reset their own: changing it asks for the current one.
    virtual Future<OneTimeCode> resetPassword(PrincipalId id, qint64 base) = 0;
    /// Deletes a user; their personal tokens die, the tokens that they own go to \a heir, who must be active.
    /// \a heir may be null if they own none. Needs teams:DeleteUser, and the roles of the tokens handed over
    /// within the ceiling. Nobody can delete themselves.
    virtual Future<void> remove(PrincipalId id, qint64 base, PrincipalId heir) = 0;

    /// What taking \a file in would do. Needs teams:CreateUser and teams:UpdateUser; teams:CreateGroup too if
    /// it would make groups, and teams:UpdateGroupMembers if it would change who is in one. Changes nothing.
    virtual Future<DirectoryImportPlan> previewImport(const DirectoryFile &file,
                                                      const DirectoryImportOptions &options) = 0;
    /// Does it, all or nothing. Conflict if that would not be what \a previewed says (any more).
    virtual Future<DirectoryImportPlan> importDirectory(const DirectoryFile &file,
                                                        const DirectoryImportOptions &options,
                                                        const DirectoryImportPlan &previewed) = 0;

Q_SIGNALS:
    /// Users, or the groups and roles that they have, were added, changed or deleted, here or by another
    /// console.
    void changed(const chatelaine::UserChange &change);
};

} // namespace chatelaine
