// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/patience.h"
#include "support/storeuser.h"

#include <QSignalSpy>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

const QString email = QStringLiteral("ada@example.org");

} // namespace

/// Somebody is given a code, sets a password with it, and it never opens the door again.
class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_other.reset(), m_store.reset(); }

    void anInvitationLeadsIn();
    void itIsTypedInAnyWay();
    void aCodeWorksOnce();
    void wrongCodesAreOneErrorAndAudited_data();
    void wrongCodesAreOneErrorAndAudited();
    void aCodeDiesInTime();
    void aNewInvitationKillsTheOneBefore();
    void aShortPasswordSpendsNoCode();
    void aResetEndsThePasswordAtOnceAndSignsOut();
    void aResetOfSomebodyInvitedOrDeactivatedIsRefused();
    void deactivationKillsTheCode();
    void aCodeIsNoWayUpForWhoeverGaveItOut();
    void aCodeDoesNotOutliveWhoeverGaveItOut_data();
    void aCodeDoesNotOutliveWhoeverGaveItOut();
    void aCodeNeedsAGiverWhoIsThere();
    void nobodyResetsTheirOwnPassword();
    void aPasswordIsChangedByItsOwner();
    void otherConsolesAreSignedOutByAChange();
    void theWrongOldPasswordChangesNothing();
    void neitherCodeNorPasswordIsInTheFile();

private:
    Directory &directory() const { return *m_store->backend->directory(); }
    OneTimeCode invite(const QString &role = QStringLiteral("User"))
    {
        return value(directory().invite({QStringLiteral("Ada"), email, m_store->role(role)}));
    }
    Result<Identity> redeem(Secret code, Secret password = newPassword())
    {
        return await(m_other->authenticator()->redeem(email, std::move(code), std::move(password)));
    }
    QString newest() const { return newestEntry(m_store->path()); }

    std::unique_ptr<TestStore> m_store;
    std::shared_ptr<Backend> m_other;
};

void CodesTest::init()
{
    m_store = std::make_unique<TestStore>();
    m_other = openConsole(*m_store);
}

void CodesTest::anInvitationLeadsIn()
{
    OneTimeCode invited = invite();
    QCOMPARE(invited.user.status, UserStatus::Invited);
    QCOMPARE(invited.expiresAt, m_store->clock->now() + Directory::invitationLife);
    QCOMPARE(invited.user.codeExpiresAt, invited.expiresAt);
    const auto identity = redeem(std::move(invited.code));
    QVERIFY(identity);
    QCOMPARE(identity->email, email);
    QCOMPARE(m_other->authenticator()->identity(), *identity);
    QCOMPARE(newest(), QStringLiteral("SignedIn done  "));
    const User user = value(directory().user(invited.user.id));
    QCOMPARE(user.status, UserStatus::Active);
    QCOMPARE(user.lastSignInAt, m_store->clock->now());
    QVERIFY(!user.codeExpiresAt);
    QVERIFY(user.version > invited.user.version);
    const auto history = value(m_store->backend->audit()->historyOf(user.id, 10));
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(1).action, AuditAction::PasswordSet);
    QCOMPARE(history.at(1).changes,
             (QVector<AuditChange>{
                 {QStringLiteral("status"), QStringLiteral("invited"), QStringLiteral("active")}}));
    QVERIFY(await(m_other->authenticator()->signIn(email, newPassword())));
}

void CodesTest::itIsTypedInAnyWay()
{
    const OneTimeCode invited = invite();
    QByteArray typed = invited.code.view().toByteArray().toLower();
    typed.replace('-', ' ').replace('0', 'o').replace('1', 'l');
    QVERIFY(redeem(Secret(typed)));
}

void CodesTest::aCodeWorksOnce()
{
    const OneTimeCode invited = invite();
    QVERIFY(redeem(invited.code.clone()));
    QCOMPARE(codeOf(redeem(invited.code.clone())), ErrorCode::WrongCredentials);
    QCOMPARE(newest(), QStringLiteral("SignInFailed refused  wrong code"));
}

void CodesTest::wrongCodesAreOneErrorAndAudited_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("reason");
    const QByteArray other("00000-00000-00000-00000-00000");
    QTest::newRow("other code") << email << other << QStringLiteral("wrong code");
    QTest::newRow("no code at all") << email << QByteArray("let me in") << QStringLiteral("wrong code");
    QTest::newRow("unknown e-mail") << QStringLiteral("eve@example.org") << other
                                    << QStringLiteral("unknown e-mail");
    QTest::newRow("someone who has a password") << testroot::email << other << QStringLiteral("wrong code");
}

void CodesTest::wrongCodesAreOneErrorAndAudited()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, code);
    QFETCH(QString, reason);
    invite();
    const auto answer = await(m_other->authenticator()->redeem(address, Secret(code), newPassword()));
    QCOMPARE(codeOf(answer), ErrorCode::WrongCredentials);
    QCOMPARE(answer.error().field, QString());
    const auto wrong = await(m_other->authenticator()->redeem(email, Secret("?"), newPassword()));
    QCOMPARE(answer.error().message, wrong.error().message);
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT detail FROM audit ORDER BY sequence DESC LIMIT 1 "
                                                    "OFFSET 1")),
             reason);
    QVERIFY(!m_other->authenticator()->identity());
}

void CodesTest::aCodeDiesInTime()
{
    const OneTimeCode invited = invite();
    m_store->clock->advance(Directory::invitationLife);
    QCOMPARE(codeOf(redeem(invited.code.clone())), ErrorCode::WrongCredentials);
    QCOMPARE(newest(), QStringLiteral("SignInFailed refused  expired code"));
    m_store->clock->advance(-1ms);
    QVERIFY(redeem(invited.code.clone()));
}

void CodesTest::aNewInvitationKillsTheOneBefore()
{
    const OneTimeCode first = invite();
    OneTimeCode second = value(directory().renewInvitation(first.user.id, first.user.version));
    QCOMPARE(codeOf(redeem(first.code.clone())), ErrorCode::WrongCredentials);
    QVERIFY(redeem(std::move(second.code)));
    const User now = value(directory().user(first.user.id));
    QCOMPARE(codeOf(await(directory().renewInvitation(now.id, now.version))), ErrorCode::Invalid);
}

void CodesTest::aShortPasswordSpendsNoCode()
{
    const OneTimeCode invited = invite();
    const auto answer = redeem(invited.code.clone(), Secret("short"));
    QCOMPARE(codeOf(answer), ErrorCode::Invalid);
    QCOMPARE(answer.error().field, QStringLiteral("password"));
    QVERIFY(redeem(invited.code.clone()));
}

void CodesTest::aResetEndsThePasswordAtOnceAndSignsOut()
{
    QVERIFY(redeem(invite().code));
    QSignalSpy changed(m_other->authenticator(), &Authenticator::identityChanged);
    const User user = value(directory().user(m_other->authenticator()->identity()->id));
    OneTimeCode reset = value(directory().resetPassword(user.id, user.version));
    QCOMPARE(reset.expiresAt, m_store->clock->now() + Directory::resetLife);
    QCOMPARE(reset.user.status, UserStatus::Active);
    QCOMPARE(newest(), QStringLiteral("PasswordReset done Ada "));
    QCOMPARE(codeOf(await(m_other->roles()->roles())), ErrorCode::NotSignedIn);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(!m_other->authenticator()->identity());
    QCOMPARE(codeOf(await(m_other->authenticator()->signIn(email, newPassword()))),
             ErrorCode::WrongCredentials);
    QVERIFY(redeem(std::move(reset.code), Secret("another long password")));
    QVERIFY(await(m_other->authenticator()->signIn(email, Secret("another long password"))));
}

void CodesTest::aResetOfSomebodyInvitedOrDeactivatedIsRefused()
{
    const User user = invite().user;
    QCOMPARE(codeOf(await(directory().resetPassword(user.id, user.version))), ErrorCode::Invalid);
    const User out = value(directory().setActive(user.id, user.version, false));
    QCOMPARE(codeOf(await(directory().resetPassword(out.id, out.version))), ErrorCode::Invalid);
}

void CodesTest::deactivationKillsTheCode()
{
    const OneTimeCode invited = invite();
    const User out = value(directory().setActive(invited.user.id, invited.user.version, false));
    QVERIFY(!out.codeExpiresAt);
    QCOMPARE(codeOf(redeem(invited.code.clone())), ErrorCode::WrongCredentials);
    const User back = value(directory().setActive(out.id, out.version, true));
    QCOMPARE(back.status, UserStatus::Invited); // they have no password yet
    QCOMPARE(codeOf(redeem(invited.code.clone())), ErrorCode::WrongCredentials);
    QVERIFY(redeem(value(directory().renewInvitation(back.id, back.version)).code));
}

void CodesTest::aCodeIsNoWayUpForWhoeverGaveItOut()
{
    addUser(m_store->path(), QStringLiteral("Ben"), QStringLiteral("ben@example.org"), newPassword(),
            QStringLiteral("Admin"));
    const auto ben = consoleOf(*m_store, QStringLiteral("ben@example.org"));
    const OneTimeCode invited = value(
        ben->directory()->invite({QStringLiteral("Ada"), email, m_store->role(QStringLiteral("User"))}));
    const User raised =
        value(directory().update(invited.user.id, invited.user.version,
                                 {invited.user.name, email, m_store->role(QStringLiteral("Root")), {}}));
    QCOMPARE(codeOf(redeem(invited.code.clone())), ErrorCode::WrongCredentials);
    QCOMPARE(newest(), QStringLiteral("SignInFailed refused  code given out by somebody who may do less"));
    QVERIFY(redeem(value(directory().renewInvitation(raised.id, raised.version)).code));
}

void CodesTest::aCodeDoesNotOutliveWhoeverGaveItOut_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("deactivated") << false;
    QTest::newRow("deleted") << true;
}

void CodesTest::aCodeDoesNotOutliveWhoeverGaveItOut()
{
    QFETCH(bool, deleted);
    const PrincipalId id = addUser(m_store->path(), QStringLiteral("Ben"), QStringLiteral("ben@example.org"),
                                   newPassword(), QStringLiteral("Admin"));
    const auto ben = consoleOf(*m_store, QStringLiteral("ben@example.org"));
    const OneTimeCode invited = value(
        ben->directory()->invite({QStringLiteral("Ada"), email, m_store->role(QStringLiteral("User"))}));
    const User giver = value(directory().user(id));
    if (deleted) {
        value(directory().remove(id, giver.version, {}));
    } else {
        const User out = value(directory().setActive(id, giver.version, false));
        value(directory().setActive(id, out.version, true)); // the code does not come back with them
    }
    QCOMPARE(codeOf(redeem(invited.code.clone())), ErrorCode::WrongCredentials);
    QCOMPARE(newest(), QStringLiteral("SignInFailed refused  wrong code"));
    const User user = value(directory().user(invited.user.id));
    QVERIFY(!user.codeExpiresAt);
    QVERIFY(redeem(value(directory().renewInvitation(user.id, user.version)).code));
}

void CodesTest::aCodeNeedsAGiverWhoIsThere()
{
    addUser(m_store->path(), QStringLiteral("Ben"), QStringLiteral("ben@example.org"), newPassword(),
            QStringLiteral("Admin"));
    const auto ben = consoleOf(*m_store, QStringLiteral("ben@example.org"));
    const OneTimeCode invited = value(
        ben->directory()->invite({QStringLiteral("Ada"), email, m_store->role(QStringLiteral("User"))}));
    // As an older version of the program left it: kept out, their codes still there.
    tamper(m_store->path(), QStringLiteral("UPDATE users SET status = 'deactivated' WHERE email = ?"),
           {QStringLiteral("ben@example.org")});
    QCOMPARE(codeOf(redeem(invited.code.clone())), ErrorCode::WrongCredentials);
    QCOMPARE(newest(),
             QStringLiteral("SignInFailed refused  code given out by somebody who is not active any more"));
}

void CodesTest::nobodyResetsTheirOwnPassword()
{
    const User root = value(directory().user(m_store->rootId()));
    const auto answer = await(directory().resetPassword(root.id, root.version));
    QCOMPARE(codeOf(answer), ErrorCode::PermissionDenied);
    QCOMPARE(newest(), QStringLiteral("PasswordReset refused %1 own account").arg(root.name));
    QVERIFY(await(m_store->backend->roles()->roles())); // still signed in
}

void CodesTest::aPasswordIsChangedByItsOwner()
{
    QVERIFY(redeem(invite().code));
    value(m_other->authenticator()->changePassword(newPassword(), Secret("another long password")));
    QCOMPARE(newest(), QStringLiteral("PasswordChanged done Ada "));
    QVERIFY(await(m_other->roles()->roles())); // still signed in
    QCOMPARE(codeOf(await(m_other->authenticator()->signIn(email, newPassword()))),
             ErrorCode::WrongCredentials);
    QVERIFY(await(m_other->authenticator()->signIn(email, Secret("another long password"))));
}

void CodesTest::otherConsolesAreSignedOutByAChange()
{
    QVERIFY(redeem(invite().code));
    const auto third = consoleOf(*m_store, email);
    value(m_other->authenticator()->changePassword(newPassword(), Secret("another long password")));
    QCOMPARE(codeOf(await(third->roles()->roles())), ErrorCode::NotSignedIn);
    QCOMPARE(codeOf(await(third->authenticator()->changePassword(newPassword(), newPassword()))),
             ErrorCode::NotSignedIn);
}

void CodesTest::theWrongOldPasswordChangesNothing()
{
    QVERIFY(redeem(invite().code));
    auto *door = m_other->authenticator();
    QCOMPARE(codeOf(await(door->changePassword(Secret("not the old one"), Secret("another long password")))),
             ErrorCode::WrongCredentials);
    const auto weak = await(door->changePassword(newPassword(), Secret("short")));
    QCOMPARE(codeOf(weak), ErrorCode::Invalid);
    QCOMPARE(weak.error().field, QStringLiteral("password"));
    QVERIFY(await(door->signIn(email, newPassword())));
}

void CodesTest::neitherCodeNorPasswordIsInTheFile()
{
    QByteArrayList secrets{newPassword().view().toByteArray(), "another long password"};
    const OneTimeCode invited = invite();
    secrets << invited.code.view().toByteArray();
    QVERIFY(redeem(invited.code.clone()));
    const User user = value(directory().user(invited.user.id));
    const OneTimeCode reset = value(directory().resetPassword(user.id, user.version));
    secrets << reset.code.view().toByteArray();
    QVERIFY(redeem(reset.code.clone(), Secret("another long password")));
    const QByteArray file = everyByteOf(m_store->path());
    QVERIFY(file.contains(email.toUtf8()));
    for (const QByteArray &secret : std::as_const(secrets)) {
        const QString wide = QString::fromLatin1(secret);
        const QByteArray bare = QByteArray(secret).replace('-', QByteArray());
        for (const QByteArray &form :
             {secret, bare, bare.toLower(), bare.toBase64(), bare.toHex(),
              QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)})
            QVERIFY(!file.contains(form));
    }
}

QTEST_GUILESS_MAIN(CodesTest)
#include "tst_codes.moc"
