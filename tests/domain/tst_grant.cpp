// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/grant.h"

#include <QtTest>

using namespace chatelaine;

namespace {

const QString readTokens = QStringLiteral("teams:ReadAPITokens");
const QString createTokens = QStringLiteral("teams:CreateAPIToken");
const QString hubs = QStringLiteral("networking:ReadHubs");
const QString audit = QStringLiteral("console:ReadAudit");
const QStringList catalogue{hubs, readTokens, createTokens, audit};

GrantInputs serviceAccount(TokenStatus status = TokenStatus::Active)
{
    GrantInputs inputs;
    inputs.status = status;
    inputs.rolePermissions = {readTokens, hubs};
    inputs.userPermissions = {audit}; // must not matter
    return inputs;
}

GrantInputs personal(TokenStatus status = TokenStatus::Active)
{
    GrantInputs inputs;
    inputs.token.kind = TokenKind::Personal;
    inputs.token.scopes = {readTokens, audit};
    inputs.status = status;
    inputs.rolePermissions = {createTokens}; // must not matter
    inputs.userPermissions = {readTokens, createTokens};
    return inputs;
}

QVector<GrantReason> reasonsOf(const GrantInputs &inputs)
{
    QVector<GrantReason> reasons;
    for (const Grant &grant : explainGrants(inputs, catalogue))
        reasons << grant.reason;
    return reasons;
}

} // namespace

class TestGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceAccountHasItsRole();
    void aManagementTokenHasItsRole();
    void aPersonalTokenHasScopesThatItsUserHolds();
    void aPersonalTokenLosesWhatItsUserLoses();
    void nothingWhileTheUserIsNotActive_data();
    void nothingWhileTheUserIsNotActive();
    void nothingWhileTheTokenIsNotUsable_data();
    void nothingWhileTheTokenIsNotUsable();
    void everyYesAndNoHasItsReason();
    void theExplanationAgreesWithTheRule();
};

void TestGrant::aServiceAccountHasItsRole()
{
    QCOMPARE(effectivePermissions(serviceAccount()), PermissionSet({readTokens, hubs}));
    QCOMPARE(effectivePermissions(serviceAccount(TokenStatus::Expiring)), PermissionSet({readTokens, hubs}));
}

void TestGrant::aManagementTokenHasItsRole()
{
    GrantInputs inputs = serviceAccount();
    inputs.token.kind = TokenKind::Management;
    QCOMPARE(effectivePermissions(inputs), PermissionSet({readTokens, hubs}));
}

void TestGrant::aPersonalTokenHasScopesThatItsUserHolds()
{
    QCOMPARE(effectivePermissions(personal()), PermissionSet({readTokens}));
}

void TestGrant::aPersonalTokenLosesWhatItsUserLoses()
{
    GrantInputs inputs = personal();
    inputs.userPermissions = {createTokens};
    QCOMPARE(effectivePermissions(inputs), PermissionSet());
    inputs.userPermissions = {readTokens, createTokens, audit};
    QCOMPARE(effectivePermissions(inputs), PermissionSet({readTokens, audit}));
}

void TestGrant::nothingWhileTheUserIsNotActive_data()
{
    QTest::addColumn<UserStatus>("status");
    QTest::newRow("invited") << UserStatus::Invited;
    QTest::newRow("deactivated") << UserStatus::Deactivated;
}

void TestGrant::nothingWhileTheUserIsNotActive()
{
    QFETCH(const UserStatus, status);
    GrantInputs inputs = personal();
    inputs.userStatus = status;
    QCOMPARE(effectivePermissions(inputs), PermissionSet());
    const QVector<GrantReason> expected{GrantReason::ScopeNotChosen, GrantReason::UserInactive,
                                        GrantReason::ScopeNotChosen, GrantReason::UserInactive};
    QCOMPARE(reasonsOf(inputs), expected);

    GrantInputs service = serviceAccount();
    service.userStatus = status;
    QCOMPARE(effectivePermissions(service), PermissionSet({readTokens, hubs}));
}

void TestGrant::nothingWhileTheTokenIsNotUsable_data()
{
    QTest::addColumn<TokenStatus>("status");
    QTest::newRow("deleted") << TokenStatus::Deleted;
    QTest::newRow("disabled") << TokenStatus::Disabled;
    QTest::newRow("expired") << TokenStatus::Expired;
}

void TestGrant::nothingWhileTheTokenIsNotUsable()
{
    QFETCH(const TokenStatus, status);
    QCOMPARE(effectivePermissions(serviceAccount(status)), PermissionSet());
    QCOMPARE(effectivePermissions(personal(status)), PermissionSet());

    const QVector<GrantReason> service{GrantReason::TokenNotUsable, GrantReason::TokenNotUsable,
                                       GrantReason::NotInRole, GrantReason::NotInRole};
    QCOMPARE(reasonsOf(serviceAccount(status)), service);
    const QVector<GrantReason> own{GrantReason::ScopeNotChosen, GrantReason::TokenNotUsable,
                                   GrantReason::ScopeNotChosen, GrantReason::UserLacks};
    QCOMPARE(reasonsOf(personal(status)), own);
}

void TestGrant::everyYesAndNoHasItsReason()
{
    const QVector<Grant> service{
        {hubs, true, GrantReason::ByRole},
        {readTokens, true, GrantReason::ByRole},
        {createTokens, false, GrantReason::NotInRole},
        {audit, false, GrantReason::NotInRole},
    };
    QCOMPARE(explainGrants(serviceAccount(), catalogue), service);

    const QVector<Grant> own{
        {hubs, false, GrantReason::ScopeNotChosen},
        {readTokens, true, GrantReason::ByScope},
        {createTokens, false, GrantReason::ScopeNotChosen},
        {audit, false, GrantReason::UserLacks},
    };
    QCOMPARE(explainGrants(personal(), catalogue), own);
    QVERIFY(explainGrants(personal(), {}).isEmpty());
}

void TestGrant::theExplanationAgreesWithTheRule()
{
    for (int status = 0; status < tokenStatusCount; ++status) {
        for (const UserStatus user : {UserStatus::Invited, UserStatus::Active, UserStatus::Deactivated}) {
            for (GrantInputs inputs : {serviceAccount(), personal()}) {
                inputs.status = static_cast<TokenStatus>(status);
                inputs.userStatus = user;
                QStringList granted;
                for (const Grant &grant : explainGrants(inputs, catalogue)) {
                    if (grant.granted)
                        granted << grant.permission;
                }
                QCOMPARE(PermissionSet(granted), effectivePermissions(inputs));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestGrant)
#include "tst_grant.moc"
