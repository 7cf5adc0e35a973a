// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/user.h"
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
};

/// A user and what their password is compared with.
struct Credentials
{
    User user;
    QByteArray passwordHash;
};

/// People in the database. Functions throw StoreFailure.
class UserRepository
{
public:
    explicit UserRepository(Database &database);

    /// By name.
    QVector<User> all();
    std::optional<User> find(PrincipalId id);
    std::optional<Credentials> findByEmail(const QString &email);
    /// What a user may do and through what: the own role first, then groups by name; whatever their status.
    QVector<UserPower> powersOf(PrincipalId id);
    /// Who \a id is and what they may do at this moment; none if they are not active (any more).
    std::optional<Identity> activeIdentity(PrincipalId id);

    static PrincipalId add(WriteTransaction &transaction, const NewUser &user);

private:
    QStringList groupNamesOf(PrincipalId id);
    QStringList zonesOf(PrincipalId id);
    QStringList texts(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace chatelaine
