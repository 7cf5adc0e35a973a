// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/password.h"
#include "store/rolerepository.h"
#include "store/userrepository.h"

namespace chatelaine {

/// Adds a person to the store at \a path, as another console would.
inline PrincipalId addUser(const QString &path, const QString &name, const QString &email,
                           const Secret &password, const QString &role,
                           UserStatus status = UserStatus::Active)
{
    Database database;
    database.open(path, {});
    WriteTransaction transaction(database);
    NewUser user{
        name, email, {}, status, hashPassword(password, PasswordCost::Test), fromMillis(1'700'000'000'000)};
    for (const Role &each : RoleRepository(database).all()) {
        if (each.name == role)
            user.role = each.id;
    }
    const PrincipalId id = UserRepository::add(transaction, user);
    transaction.commit();
    return id;
}

/// Runs one statement on the store at \a path, behind the program's back.
inline void tamper(const QString &path, const QString &sql, const QVariantList &values = {})
{
    Database database;
    database.open(path, {});
    Query(database, sql, values);
}

} // namespace chatelaine
