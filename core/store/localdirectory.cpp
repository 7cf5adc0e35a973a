// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localdirectory.h"

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

} // namespace chatelaine
