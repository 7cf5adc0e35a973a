// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "backend/roleservice.h"
#include "backend/tokenservice.h"
#include "store/localstore.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace chatelaine {

/// The catalogue that comes with the program.
inline Catalogue testCatalogue()
{
    QFile file(QStringLiteral(":/catalogues/stax.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the catalogue is not compiled in");
    return parseCatalogue(file.readAll(), file.fileName()).value();
}

inline StoreOptions testOptions(std::shared_ptr<const Clock> clock)
{
    StoreOptions options;
    options.clock = std::move(clock);
    options.catalogue = testCatalogue();
    options.passwordCost = PasswordCost::Test;
    return options;
}

namespace testroot {
inline const QString name = QStringLiteral("Robin Root");
inline const QString email = QStringLiteral("root@example.org");
inline Secret password()
{
    return Secret("correct horse battery");
}
} // namespace testroot

inline NewOrganisation testOrganisation()
{
    return {QStringLiteral("Example"), testroot::name, testroot::email, testroot::password()};
}

/// A local store in a folder of its own, at the fake clock's time, with its Root user signed in.
struct TestStore
{
    TestStore()
        : TestStore(testOptions(nullptr))
    {
    }
    /// As \a options say, but always with the fake clock.
    explicit TestStore(StoreOptions options)
    {
        options.clock = clock;
        const auto made = await(LocalStore::create(path(), testOrganisation(), options));
        if (!made)
            qFatal("no store: %s", qPrintable(made.error().message + made.error().detail));
        backend = *made;
    }

    QString path() const { return dir.filePath(QStringLiteral("test.chatelaine")); }
    LocalStore &store() const { return static_cast<LocalStore &>(*backend); }
    TokenService &tokens() const { return *backend->tokens(); }
    PrincipalId rootId() const { return backend->authenticator()->identity()->id; }
    RoleId role(const QString &name) const
    {
        for (const Role &each : value(backend->roles()->roles())) {
            if (each.name == name)
                return each.id;
        }
        qFatal("no role %s", qPrintable(name));
    }
    /// A valid draft: owned by Root, with the role Read Only, for 90 days.
    TokenDraft draft(const QString &name) const
    {
        return {name, QStringLiteral("What %1 is for").arg(name), rootId(), role(QStringLiteral("Read Only")),
                clock->now() + std::chrono::days(90)};
    }
    RevealedToken create(const QString &name) const { return value(tokens().create(draft(name))); }

    QTemporaryDir dir;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<Backend> backend;
};

} // namespace chatelaine
