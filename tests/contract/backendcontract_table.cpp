// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/backendcontract.h"
#include "contract/operationtable.h"

#include <algorithm>

namespace chatelaine {

namespace {

/// Every permission that the console itself asks for.
PermissionSet askedFor()
{
    using namespace permissions;
    return {readTokens,         createToken, updateTokens,       deleteToken, readUsers,   createUser,
            updateUser,         deleteUser,  updateUserPassword, readGroups,  createGroup, updateGroup,
            updateGroupMembers, deleteGroup, editRoles,          editPolicy,  readAudit};
}

bool isWrittenDown(AuditAction refused, const QVector<AuditEntry> &history)
{
    return std::any_of(history.cbegin(), history.cend(), [&](const AuditEntry &entry) {
        return entry.action == refused && entry.outcome == AuditOutcome::Refused && !entry.detail.isEmpty();
    });
}

} // namespace

// The table

void BackendContract::everyActIsAllowedAsTheMatrixSays_data()
{
    QTest::addColumn<QString>("role");
    for (const QString &role : testCatalogue().roles)
        QTest::newRow(qPrintable(role)) << role;
}

void BackendContract::everyActIsAllowedAsTheMatrixSays()
{
    QFETCH(const QString, role);
    NEEDS(m_backend->directory() && m_backend->groups() && m_backend->audit(), "there are no people here");
    const OperationTable table(*m_backend, *m_clock, [this](const QString &name, const QString &email) {
        addPerson(name, email, QStringLiteral("Nothing"));
    });
    signInAs(role);
    const Identity actor = *m_backend->authenticator()->identity();
    PermissionSet all;
    for (const PermissionInfo &info : value(m_backend->roles()->permissions()))
        all = all.united({info.permission});
    PermissionSet decided;
    QVector<AuditAction> refused;
    int cells = 0, refusals = 0;
    for (const Operation &operation : table.operations()) {
        const Outcome outcome = operation.attempt();
        const bool expected = operation.isAllowed(actor.permissions, all);
        const QByteArray cell = (role + QStringLiteral(" × ") + operation.name + QStringLiteral(": ") +
                                 (outcome ? QString::number(int(*outcome)) : QStringLiteral("done")))
                                    .toUtf8();
        if (expected)
            QVERIFY2(!outcome, cell.constData());
        else
            QVERIFY2(outcome == ErrorCode::PermissionDenied || outcome == ErrorCode::RoleCeiling,
                     cell.constData());
        refusals += expected ? 0 : 1;
        if (!expected && operation.refusal)
            refused << *operation.refusal;
        decided = decided.united(PermissionSet(operation.needs));
        ++cells;
    }
    QCOMPARE(cells, table.operations().size());
    QCOMPARE(decided, askedFor());
    QCOMPARE(refusals == 0, actor.permissions == all);

    value(m_backend->authenticator()->signOut());
    value(m_backend->authenticator()->signIn(testroot::email, testroot::password()));
    const auto history = value(m_backend->audit()->historyOf(actor.id, 10'000));
    for (const AuditAction action : std::as_const(refused))
        QVERIFY2(isWrittenDown(action, history), qPrintable(QString::number(int(action))));
}

} // namespace chatelaine
