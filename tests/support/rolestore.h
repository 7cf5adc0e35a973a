// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tokenrepository.h"
#include "support/console.h"
#include "support/storeuser.h"

namespace chatelaine {

/// \a role with other permissions.
inline RoleChanges changed(const Role &role, const PermissionSet &after)
{
    return {{role.id, role.version, RoleDraft{role.name, role.description, after}}};
}

/// A store in which roles, and who has them, are quickly made.
struct RoleStore : TestStore
{
    RoleService &roles() const { return *backend->roles(); }
    Role make(const QString &name, const PermissionSet &permissions) const
    {
        return value(roles().apply({{{}, 0, RoleDraft{name, {}, permissions}}})).constLast();
    }
    PrincipalId person(const QString &name, const Role &role, UserStatus status = UserStatus::Active) const
    {
        return addUser(path(), name, name.toLower() + QStringLiteral("@example.org"), newPassword(),
                       role.name, status);
    }
    void signIn(const QString &name) const
    {
        value(
            backend->authenticator()->signIn(name.toLower() + QStringLiteral("@example.org"), newPassword()));
    }
    TokenId service(const QString &name, const Role &role)
    {
        TokenDraft wanted = draft(name);
        wanted.role = role.id;
        return value(tokens().create(wanted)).token.id;
    }
    /// A personal token of anybody, as if they had made it.
    TokenId personal(const QString &name, PrincipalId user, const QStringList &scopes)
    {
        Database database;
        database.open(path(), {});
        WriteTransaction transaction(database);
        Token token;
        token.accessorId = name + QString::number(user.value);
        token.kind = TokenKind::Personal;
        token.name = name;
        token.owner = user;
        token.createdAt = clock->now();
        const TokenId id = TokenRepository::insert(transaction, token, user);
        TokenRepository::setScopes(transaction, id, scopes);
        TokenRepository::index(transaction, id);
        transaction.commit();
        return id;
    }
    /// Many at once, as if they had always been there; each personal token has one of \a scopes.
    void fill(int people, int tokensEach, int services, const Role &role, const QStringList &scopes)
    {
        Database database;
        database.open(path(), {});
        WriteTransaction transaction(database);
        Token token;
        token.createdAt = clock->now();
        for (int i = 0; i < people; ++i) {
            const QString name = QStringLiteral("person-%1").arg(i, 6, 10, QChar(u'0'));
            token.owner = UserRepository::add(
                transaction,
                {name, name + QStringLiteral("@example.org"), role.id, UserStatus::Active, {}, {}});
            token.kind = TokenKind::Personal;
            for (int each = 0; each < tokensEach; ++each) {
                token.name = QStringLiteral("own-%1-%2").arg(name).arg(each);
                token.accessorId = token.name;
                TokenRepository::setScopes(transaction,
                                           TokenRepository::insert(transaction, token, token.owner),
                                           {scopes.at(each % scopes.size())});
            }
        }
        token.kind = TokenKind::ServiceAccount;
        token.role = role.id;
        token.owner = rootId();
        for (int i = 0; i < services; ++i) {
            token.name = QStringLiteral("service-%1").arg(i, 6, 10, QChar(u'0'));
            token.accessorId = token.name;
            TokenRepository::insert(transaction, token, token.owner);
        }
        transaction.commit();
    }
};

} // namespace chatelaine
