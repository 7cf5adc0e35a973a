// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localdirectory.h"
#include "store/notyet.h"

#include "store/userrepository.h"

namespace chatelaine {

LocalDirectory::LocalDirectory(StoreCore &core)
    : m_core(core)
{
}

Future<QVector<User>> LocalDirectory::users()
{
    return m_core.thread.read([this](Database &database) {
        const Act act{QStringLiteral("UsersRead"), {permissions::readTokens, permissions::readUsers}, {}};
        return m_core.gate.read(database, act, [&](const ReadTransaction &, const Identity &) {
            return UserRepository(database).all();
        });
    });
}

Future<QVector<PrincipalId>> LocalDirectory::find(const UserQuery &)
{
    return notYet<QVector<PrincipalId>>();
}

Future<qsizetype> LocalDirectory::count(const UserQuery &)
{
    return notYet<qsizetype>();
}

Future<QVector<User>> LocalDirectory::fetch(const QVector<PrincipalId> &)
{
    return notYet<QVector<User>>();
}

Future<User> LocalDirectory::user(PrincipalId)
{
    return notYet<User>();
}

Future<QVector<Grant>> LocalDirectory::grants(PrincipalId)
{
    return notYet<QVector<Grant>>();
}

Future<QStringList> LocalDirectory::providers()
{
    return notYet<QStringList>();
}

Future<QStringList> LocalDirectory::zones()
{
    return notYet<QStringList>();
}

Future<Belongings> LocalDirectory::belongings(PrincipalId)
{
    return notYet<Belongings>();
}

Future<OneTimeCode> LocalDirectory::invite(const UserDraft &)
{
    return notYet<OneTimeCode>();
}

Future<OneTimeCode> LocalDirectory::renewInvitation(PrincipalId, qint64)
{
    return notYet<OneTimeCode>();
}

Future<User> LocalDirectory::update(PrincipalId, qint64, const UserDraft &)
{
    return notYet<User>();
}

Future<User> LocalDirectory::setActive(PrincipalId, qint64, bool)
{
    return notYet<User>();
}

Future<OneTimeCode> LocalDirectory::resetPassword(PrincipalId, qint64)
{
    return notYet<OneTimeCode>();
}

Future<void> LocalDirectory::remove(PrincipalId, qint64, PrincipalId)
{
    return notYet<void>();
}

Future<DirectoryImportPlan> LocalDirectory::previewImport(const DirectoryFile &,
                                                          const DirectoryImportOptions &)
{
    return notYet<DirectoryImportPlan>();
}

Future<DirectoryImportPlan> LocalDirectory::importDirectory(const DirectoryFile &,
                                                            const DirectoryImportOptions &,
                                                            const DirectoryImportPlan &)
{
    return notYet<DirectoryImportPlan>();
}

} // namespace chatelaine
