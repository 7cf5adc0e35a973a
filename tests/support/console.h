// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audittrail.h"
#include "backend/directory.h"
#include "backend/groupservice.h"
#include "backend/policyservice.h"
#include "store/database.h"
#include "support/testbackend.h"

#include <QFile>

namespace chatelaine {

/// What people in these tests choose as passwords.
inline Secret newPassword()
{
    return Secret("a quiet harbour at dawn 7");
}

/// A further console on the file of \a store; nobody is signed in.
inline std::shared_ptr<Backend> openConsole(const TestStore &store)
{
    return value(LocalStore::open(store.path(), testOptions(store.clock)));
}

/// A further console on which the person with \a email signs in.
inline std::shared_ptr<Backend> consoleOf(const TestStore &store, const QString &email,
                                          Secret password = newPassword())
{
    auto console = openConsole(store);
    value(console->authenticator()->signIn(email, std::move(password)));
    return console;
}

/// Invites somebody and takes the invitation up on a console of their own.
inline User takenIn(const TestStore &store, const QString &name, const QString &email, const QString &role)
{
    OneTimeCode invited = value(store.backend->directory()->invite({name, email, store.role(role), {}}));
    const auto console = openConsole(store);
    value(console->authenticator()->redeem(email, std::move(invited.code), newPassword()));
    return value(store.backend->directory()->user(invited.user.id));
}

/// One number or text of the file, as another program sees it.
inline QString lookUp(const QString &path, const QString &sql, const QVariantList &values = {})
{
    Database database;
    database.open(path, {});
    Query query(database, sql, values);
    return query.next() ? query.text(0) : QString();
}

/// "action outcome target detail" of the newest audit entry.
inline QString newestEntry(const QString &path)
{
    return lookUp(path,
                  QStringLiteral("SELECT action || ' ' || outcome || ' ' || target || ' ' || detail FROM "
                                 "audit ORDER BY sequence DESC LIMIT 1"));
}

/// Everything that the store has written to the disk.
inline QByteArray everyByteOf(const QString &path)
{
    QByteArray all;
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile file(path + ending);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace chatelaine
