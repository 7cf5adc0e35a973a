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

const GrantSource userRole{QStringLiteral("User")};
const GrantSource auditors{QStringLiteral("Auditor"), QStringLiteral("Auditors")};

/// A role of one's own, a group without a role's worth, and one that knows the audit trail.
QVector<UserPower> threePowers()
{
    return {{userRole, {hubs, readTokens}},
            {{QStringLiteral("Empty"), QStringLiteral("Choir")}, {}},
            {auditors, {readTokens, audit}}};
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
    void nothingWhilePersonalTokensAreOff();
    void theTokensOwnReasonComesBeforeThePolicy();
    void sourcesAreNamed();
    void aUserHoldsWhatTheirRoleAndGroupsHold();
    void whoIsNotActiveHoldsNothingButTheReason();
    void powersAreUnited();
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

void TestGrant::nothingWhilePersonalTokensAreOff()
{
    GrantInputs inputs = personal();
    inputs.personalTokens = false;
    QCOMPARE(effectivePermissions(inputs), PermissionSet());
    const QVector<GrantReason> expected{GrantReason::ScopeNotChosen, GrantReason::PersonalTokensOff,
                                        GrantReason::ScopeNotChosen, GrantReason::UserLacks};
    QCOMPARE(reasonsOf(inputs), expected);

    GrantInputs service = serviceAccount();
    service.personalTokens = false;
    QCOMPARE(effectivePermissions(service), PermissionSet({readTokens, hubs}));
}

void TestGrant::theTokensOwnReasonComesBeforeThePolicy()
{
    GrantInputs inputs = personal(TokenStatus::Disabled);
    inputs.personalTokens = false;
    QCOMPARE(reasonsOf(inputs).at(1), GrantReason::TokenNotUsable);
}

void TestGrant::sourcesAreNamed()
{
    GrantInputs service = serviceAccount(TokenStatus::Expired);
    service.token.roleName = QStringLiteral("Operations");
    const QVector<Grant> ofRole = explainGrants(service, catalogue);
    QCOMPARE(ofRole.at(0),
             (Grant{hubs, false, GrantReason::TokenNotUsable, {{QStringLiteral("Operations")}}}));
    QCOMPARE(ofRole.at(3), (Grant{audit, false, GrantReason::NotInRole, {}}));

    GrantInputs own = personal();
    own.userPowers = threePowers();
    own.userPermissions = united(own.userPowers);
    const QVector<Grant> ofUser = explainGrants(own, catalogue);
    QCOMPARE(ofUser.at(1).sources, (QVector<GrantSource>{userRole, auditors}));
    QVERIFY(ofUser.at(1).granted);
    QCOMPARE(ofUser.at(0).reason, GrantReason::ScopeNotChosen);
    QCOMPARE(ofUser.at(0).sources, QVector<GrantSource>{userRole}); // the user could
    own.personalTokens = false;
    QCOMPARE(explainGrants(own, catalogue).at(3).reason, GrantReason::PersonalTokensOff);
    QCOMPARE(explainGrants(own, catalogue).at(3).sources, QVector<GrantSource>{auditors});
}

void TestGrant::aUserHoldsWhatTheirRoleAndGroupsHold()
{
    const QVector<Grant> expected{
        {hubs, true, GrantReason::ByRole, {userRole}},
        {readTokens, true, GrantReason::ByRole, {userRole, auditors}},
        {createTokens, false, GrantReason::NotInRole, {}},
        {audit, true, GrantReason::ByGroup, {auditors}},
    };
    QCOMPARE(explainUser(UserStatus::Active, threePowers(), catalogue), expected);
}

void TestGrant::whoIsNotActiveHoldsNothingButTheReason()
{
    for (const UserStatus status : {UserStatus::Invited, UserStatus::Deactivated}) {
        const QVector<Grant> grants = explainUser(status, threePowers(), catalogue);
        QCOMPARE(grants.at(3), (Grant{audit, false, GrantReason::UserInactive, {auditors}}));
        QCOMPARE(grants.at(2), (Grant{createTokens, false, GrantReason::NotInRole, {}}));
    }
}

void TestGrant::powersAreUnited()
{
    QCOMPARE(united({}), PermissionSet());
    QCOMPARE(united(threePowers()), PermissionSet({hubs, readTokens, audit}));
}

void TestGrant::theExplanationAgreesWithTheRule()
{
    for (int status = 0; status < tokenStatusCount; ++status) {
        for (const UserStatus user : {UserStatus::Invited, UserStatus::Active, UserStatus::Deactivated}) {
            for (GrantInputs inputs : {serviceAccount(), personal()}) {
                for (const bool allowed : {true, false}) {
                    inputs.status = static_cast<TokenStatus>(status);
                    inputs.userStatus = user;
                    inputs.personalTokens = allowed;
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
}

QTEST_GUILESS_MAIN(TestGrant)
#include "tst_grant.moc"
