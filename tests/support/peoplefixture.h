// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/console.h"
#include "support/storeuser.h"

namespace chatelaine {

/// What tests about people ask of a store of their own.
class PeopleFixture
{
protected:
    Directory &directory() const { return *m_store->backend->directory(); }
    RoleId role(const char *name) const { return m_store->role(QString::fromLatin1(name)); }
    User invited(const QString &name, const QString &email, const char *roleName) const
    {
        return value(directory().invite({name, email, role(roleName), {}})).user;
    }
    /// Somebody whom an identity provider has told of.
    User federated(const QString &name, const QString &email, const char *roleName) const
    {
        Database database;
        database.open(m_store->path(), {});
        WriteTransaction transaction(database);
        const PrincipalId id = UserRepository::add(transaction, {name,
                                                                 email,
                                                                 role(roleName),
                                                                 UserStatus::Active,
                                                                 {},
                                                                 m_store->clock->now(),
                                                                 QStringLiteral("Okta"),
                                                                 email});
        transaction.commit();
        return fresh(id);
    }
    User fresh(PrincipalId id) const { return value(directory().user(id)); }
    QString newest() const { return newestEntry(m_store->path()); }
    static UserDraft draftOf(const User &user) { return {user.name, user.email, user.role, user.zones}; }

    std::unique_ptr<TestStore> m_store;

    const QString ada = QStringLiteral("ada@example.org");
    const QString ben = QStringLiteral("ben@example.org");
};

} // namespace chatelaine
