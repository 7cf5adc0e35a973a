// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "secrets/tokensecret.h"
#include "store/transaction.h"

#include <QVector>

namespace chatelaine {

struct NewUser
{
    QString name;
    QString email;
    RoleId role;
    UserStatus status = UserStatus::Active;
    QByteArray passwordHash; ///< empty: nobody can sign in as this user
    Instant createdAt;
    QString provider = {};
    QString externalId = {};
    QStringList zones = {};
    std::optional<Instant> lastSignInAt = {};
};

/// A user and what their password or one-time code is compared with.
struct Credentials
{
    User user;
    QByteArray passwordHash;                ///< empty: no password
    std::optional<SecretDigest> codeDigest; ///< of the code that is out
    PrincipalId codeGiver;                  ///< who gave it out
    qint64 version = 1;                     ///< grows when a password ends
};

/// People in the database. Functions throw StoreFailure.
class UserRepository
{
public:
    explicit UserRepository(Database &database);

    /// By name, without groups, zones and dates.
    QVector<User> all();
    QVector<PrincipalId> find(const UserQuery &query);
    qsizetype count(const UserQuery &query);
    /// In the order of \a ids; unknown ones are left out.
    QVector<User> fetch(const QVector<PrincipalId> &ids);
    /// The whole record; none if there is no such user (any more).
    std::optional<User> find(PrincipalId id);
    std::optional<PrincipalId> idOf(const QString &email);
    std::optional<Credentials> findByEmail(const QString &email);
    std::optional<Credentials> credentialsOf(PrincipalId id);
    /// What a user may do and through what: the own role first, then groups by name; whatever their status.
    QVector<UserPower> powersOf(PrincipalId id);
    /// Who \a id is and what they may do at this moment; none if they are not active (any more).
    std::optional<Identity> activeIdentity(PrincipalId id);
    /// Whoever has a code that \a giver has given out.
    QVector<PrincipalId> codesGivenBy(PrincipalId giver);
    /// None if there is no such user (any more).
    std::optional<qint64> credentialVersion(PrincipalId id);
    /// Names of identity providers, sorted.
    QStringList providers();
    /// Of all users and service accounts, sorted.
    QStringList zones();
    Belongings belongings(PrincipalId id);
    /// Tokens that are not deleted: those of service accounts that \a id owns …
    QVector<TokenId> ownedTokens(PrincipalId id);
    /// … and the personal ones.
    QVector<TokenId> personalTokens(PrincipalId id);

    static PrincipalId add(WriteTransaction &transaction, const NewUser &user);
    /// Writes name, e-mail, role, status and zones, and raises the version by one. The codes that somebody
    /// deactivated has given out die, and they do not stay signed in anywhere.
    static void update(WriteTransaction &transaction, const User &user);
    /// Replaces the code that is out, and raises the version by one.
    static void setCode(WriteTransaction &transaction, PrincipalId id, const SecretDigest &digest,
                        Instant expiresAt, PrincipalId giver);
    static void dropCode(WriteTransaction &transaction, PrincipalId id);
    /// An empty \a hash ends the password. Whoever signed in with an older one is signed out.
    static void setPassword(WriteTransaction &transaction, PrincipalId id, const QByteArray &hash);
    static void noteSignIn(WriteTransaction &transaction, PrincipalId id, Instant at);
    /// Replaces all groups of \a id.
    static void setGroups(WriteTransaction &transaction, PrincipalId id, const QVector<GroupId> &groups);
    /// Their address is free again; the name stays for the audit trail and for what they made. The codes that
    /// they have given out die.
    static void remove(WriteTransaction &transaction, PrincipalId id, Instant at);

private:
    std::optional<Credentials> credentials(const QString &condition, const QVariant &value);
    QStringList texts(const QString &sql, const QVariantList &values = {});
    QVector<TokenId> tokens(const QString &condition, PrincipalId owner);

    Database &m_database;
};

} // namespace chatelaine
