// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "backend/directory.h"
#include "backend/policyservice.h"
#include "backend/roleservice.h"
#include "backend/tokenservice.h"
#include "store/localstore.h"
#include "support/testbackend.h"
#include "tokens/pagefixture.h"

namespace chatelaine {

/// A real local store with its Root user signed in, the Tokens page over it in a window, and a person in
/// front of it.
class TokensFixture : public PageFixture
{
public:
    TokensFixture()
        : clock(std::make_shared<FakeClock>())
    {
        StoreOptions options;
        options.clock = clock;
        options.catalogue = testCatalogue();
        options.passwordCost = PasswordCost::Test;
        NewOrganisation organisation{QStringLiteral("Acme"), QStringLiteral("Ada"),
                                     QStringLiteral("ada@example.org"),
                                     Secret("correct horse battery staple")};
        auto made = answer(LocalStore::create(folder.filePath(QStringLiteral("a.chatelaine")),
                                              std::move(organisation), options));
        if (made)
            backend = *made;
        else
            qWarning().noquote() << made.error().message << made.error().detail;
    }

    ~TokensFixture() { closePage(); }
    Q_DISABLE_COPY_MOVE(TokensFixture)

    /// Waits for \a future and takes its answer.
    template <class T> static Result<T> answer(Future<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 15000))
            return fail(ErrorCode::Internal, QStringLiteral("no answer"));
        return future.takeResult();
    }

    /// Opens the page; again after openPage(): closes the first.
    void openPage(Backend *other = nullptr) { openPageOver(other ? *other : *backend, *clock); }

    TokenDraft draft(const QString &name) const
    {
        TokenDraft made;
        made.name = name;
        made.owner = backend->authenticator()->identity()->id;
        made.role = lastRole;
        made.expiresAt = clock->now() + std::chrono::days(90);
        return made;
    }

    /// Makes a token behind the page's back and hands over its secret's text.
    Token add(const QString &name, QByteArray *secret = nullptr) { return add(draft(name), secret); }
    Token add(const TokenDraft &wanted, QByteArray *secret = nullptr)
    {
        auto made = answer(backend->tokens()->create(wanted));
        if (!made)
            return {};
        if (secret)
            *secret = made->secret.view().toByteArray();
        return made->token;
    }
    Token fresh(TokenId id) { return answer(backend->tokens()->token(id)).value_or(Token()); }
    void loadRoles()
    {
        roles = answer(backend->roles()->roles()).value_or(QVector<Role>());
        lastRole = roles.isEmpty() ? RoleId{} : roles.last().id;
    }

    std::shared_ptr<FakeClock> clock;
    std::shared_ptr<Backend> backend;
    QVector<Role> roles;
    RoleId lastRole;
};

} // namespace chatelaine
