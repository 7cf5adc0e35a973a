// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localaudittrail.h"

#include "store/auditlog.h"
#include "store/requirepermission.h"
#include "store/tokenrepository.h"

namespace chatelaine {

LocalAuditTrail::LocalAuditTrail(StoreCore &core)
    : m_core(core)
{
}

Future<QVector<AuditEntry>> LocalAuditTrail::historyOf(TokenId token, int limit)
{
    return m_core.thread.read([this, token, limit](Database &database) {
        const Act act{QStringLiteral("TokensRead"), {}, {}};
        return m_core.gate.read(database, act, [&](const ReadTransaction &, const Identity &actor) {
            if (!TokenRepository(database).isPersonalOf(token, actor.id))
                requirePermission(actor, permissions::readTokens);
            return AuditLog(database).historyOf(token, limit);
        });
    });
}

Future<QVector<AuditEntry>> LocalAuditTrail::historyOf(PrincipalId user, int limit)
{
    return m_core.thread.read([this, user, limit](Database &database) {
        const Act act{QStringLiteral("UsersRead"), {permissions::readUsers}, {}};
        return m_core.gate.read(database, act, [&](const ReadTransaction &, const Identity &actor) {
            AuditLog log(database);
            return actor.permissions.contains(permissions::readAudit) ? log.historyOf(user, limit)
                                                                      : log.doneTo(user, limit);
        });
    });
}

Future<std::optional<qint64>> LocalAuditTrail::firstBroken()
{
    return m_core.thread.read([this](Database &database) {
        const Act act{QStringLiteral("AuditRead"), {permissions::readAudit}, {}};
        return m_core.gate.read(database, act, [&](const ReadTransaction &, const Identity &) {
            return AuditLog(database).firstBroken();
        });
    });
}

} // namespace chatelaine
