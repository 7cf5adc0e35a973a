// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplefixture.h"
#include "support/patience.h"

#include <QComboBox>
#include <QStandardItemModel>

using namespace chatelaine;

/// What cannot be done is shown with the reason, before anybody tries.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PeopleFixture>(); }
    void cleanup() { m.reset(); }
    void somebodyWhoMayOnlyReadIsToldWhatIsMissing();
    void everyActNeedsTheRightSelection();
    void nobodyActsOnTheirOwnAccount();
    void whoHoldsMoreIsOutOfReach();
    void whoHoldsMoreThroughAGroupIsOutOfReach();
    void federatedDetailsAreOnlyRead();
    void federatedUsersAreActivatedDeactivatedAndDeleted();
    void rolesAboveTheCeilingAreDisabledWithTheReason();
    void theirOwnNameButNotTheirOwnRole();
    void groupsWithMoreAreOutOfReach();
    void whoMayNotReadIsToldSo();
    void whatMayNotBeReadAnyMoreIsForgotten();

private:
    /// Signs somebody with the role \a roleName in at a console of their own.
    User signInAs(const QString &name, const QString &roleName);
    std::unique_ptr<PeopleFixture> m;
};

User TestLimits::signInAs(const QString &name, const QString &roleName)
{
    const User user = m->add(name, roleName);
    value(m->secondConsole().signIn(user.email, Secret("correct horse battery")));
    return user;
}

void TestLimits::somebodyWhoMayOnlyReadIsToldWhatIsMissing()
{
    m->invite(QStringLiteral("Kim"));
    signInAs(QStringLiteral("Reader"), QStringLiteral("Read Only"));
    m->openUsers(&m->second());
    m->clickRow(QStringLiteral("Kim"));
    const auto missing = [](const char *permission) {
        return QStringLiteral("You need the permission teams:%1.").arg(QString::fromLatin1(permission));
    };
    QTRY_COMPARE(m->whyNot(QStringLiteral("Edit…")), missing("UpdateUser"));
    QCOMPARE(m->whyNot(QStringLiteral("Invite user")), missing("CreateUser"));
    QCOMPARE(m->whyNot(QStringLiteral("Import directory…")), missing("CreateUser"));
    QCOMPARE(m->whyNot(QStringLiteral("New invitation code…")), missing("CreateUser"));
    QCOMPARE(m->whyNot(QStringLiteral("Reset password…")), missing("UpdateUserPassword"));
    QCOMPARE(m->whyNot(QStringLiteral("Deactivate…")), missing("UpdateUser"));
    QCOMPARE(m->whyNot(QStringLiteral("Delete…")), missing("DeleteUser"));
    QVERIFY(m->action(QStringLiteral("Delete…"))->toolTip().contains(QStringLiteral("teams:DeleteUser")));

    m->addGroup(QStringLiteral("Support"));
    m->openGroups(&m->second());
    m->clickRow(QStringLiteral("Support"));
    QTRY_COMPARE(m->whyNot(QStringLiteral("Edit…")), missing("UpdateGroup"));
    QCOMPARE(m->whyNot(QStringLiteral("New group")), missing("CreateGroup"));
    QCOMPARE(m->whyNot(QStringLiteral("Add members…")), missing("UpdateGroupMembers"));
    QCOMPARE(m->whyNot(QStringLiteral("Delete…")), missing("DeleteGroup"));
}

void TestLimits::everyActNeedsTheRightSelection()
{
    const User kim = m->invite(QStringLiteral("Kim"));
    m->openUsers();
    QTRY_COMPARE(m->names().size(), 2);
    QTRY_VERIFY(m->table().isVisible());
    m->table().clearSelection(); // a list that takes the keyboard over has its first row selected
    QTRY_COMPARE(m->whyNot(QStringLiteral("Edit…")), QStringLiteral("Select one user first."));
    m->clickRow(QStringLiteral("Kim"));
    QTRY_COMPARE(m->whyNot(QStringLiteral("Edit…")), QString());
    QCOMPARE(m->whyNot(QStringLiteral("Reset password…")),
             QStringLiteral("They have no password yet. Make a new invitation code instead."));
    QCOMPARE(m->whyNot(QStringLiteral("New invitation code…")), QString());
    value(m->directory().setActive(kim.id, kim.version, false));
    QTRY_COMPARE(m->whyNot(QStringLiteral("Reset password…")),
                 QStringLiteral("They are deactivated and cannot sign in. Activate them first."));
    QVERIFY(!m->whyNot(QStringLiteral("New invitation code…")).isEmpty());
}

void TestLimits::nobodyActsOnTheirOwnAccount()
{
    m->openUsers();
    m->clickRow(testroot::name);
    QTRY_COMPARE(m->whyNot(QStringLiteral("Delete…")),
                 QStringLiteral("This is your own account. Nobody can delete themselves."));
    QCOMPARE(m->whyNot(QStringLiteral("Deactivate…")),
             QStringLiteral("This is your own account. Nobody can deactivate themselves."));
    QVERIFY(
        m->whyNot(QStringLiteral("Reset password…")).startsWith(QStringLiteral("This is your own account.")));
    QCOMPARE(m->whyNot(QStringLiteral("Edit…")), QString());
}

void TestLimits::whoHoldsMoreIsOutOfReach()
{
    signInAs(QStringLiteral("Ops"), QStringLiteral("Operations"));
    m->openUsers(&m->second());
    m->clickRow(testroot::name);
    const QString reason =
        QStringLiteral("Their role Root holds permissions that you do not have. Somebody who "
                       "has them can do this.");
    QTRY_COMPARE(m->whyNot(QStringLiteral("Edit…")), reason);
    QCOMPARE(m->whyNot(QStringLiteral("Reset password…")), reason);
    QCOMPARE(m->whyNot(QStringLiteral("Delete…")), reason);
    const User root = m->fresh(m->store.rootId());
    QCOMPARE(codeOf(await(m->second().directory()->resetPassword(root.id, root.version))),
             ErrorCode::RoleCeiling); // the store says the same
}

void TestLimits::whoHoldsMoreThroughAGroupIsOutOfReach()
{
    const User kim = m->invite(QStringLiteral("Kim"));
    m->addGroup(QStringLiteral("Keepers"), QStringLiteral("Root"), {kim.id});
    signInAs(QStringLiteral("Ops"), QStringLiteral("Operations"));
    m->openUsers(&m->second());
    m->clickRow(QStringLiteral("Kim"));
    const QString reason = QStringLiteral("Through their group Keepers they hold permissions that you do not "
                                          "have. Somebody who has them can do this.");
    QTRY_COMPARE(m->whyNot(QStringLiteral("Edit…")), reason);
    QCOMPARE(m->whyNot(QStringLiteral("Delete…")), reason);
    const User now = m->fresh(kim.id);
    QCOMPARE(codeOf(await(m->second().directory()->setActive(now.id, now.version, false))),
             ErrorCode::RoleCeiling); // the store says the same
}

void TestLimits::federatedDetailsAreOnlyRead()
{
    m->importOkta({QStringLiteral("Olga")});
    m->openUsers();
    m->clickRow(QStringLiteral("Olga"));
    const QString reason = QStringLiteral("Comes from Okta; change it there.");
    QTRY_VERIFY(m->person->sees(reason));
    QTRY_COMPARE(m->whyNot(QStringLiteral("Reset password…")), reason);
    m->person->press(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editUser")));
    auto *name = qobject_cast<QLineEdit *>(m->person->input(QStringLiteral("Name")));
    QVERIFY(name->isReadOnly());
    QCOMPARE(name->accessibleDescription(), reason);
    QVERIFY(!m->person->field(QStringLiteral("Role"))->input()->isEnabled());
    QVERIFY(!m->person->button(QStringLiteral("Save"))->isEnabled());
    QCOMPARE(m->person->button(QStringLiteral("Save"))->toolTip(), reason);
    m->pressIn(m->dialog(QStringLiteral("editUser")), QStringLiteral("Close"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editUser")));
}

void TestLimits::federatedUsersAreActivatedDeactivatedAndDeleted()
{
    m->importOkta({QStringLiteral("Olga")});
    m->openUsers();
    m->clickRow(QStringLiteral("Olga"));
    m->person->press(QStringLiteral("Deactivate…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, deactivate")));
    m->person->press(QStringLiteral("Yes, deactivate"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Activate")));
    m->person->press(QStringLiteral("Activate"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Deactivate…")));
    m->person->press(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("They own no tokens.")));
    m->pressIn(m->dialog(QStringLiteral("deleteUser")), QStringLiteral("Yes, delete"));
    QTRY_COMPARE(m->names(), QStringList{testroot::name});
}

void TestLimits::rolesAboveTheCeilingAreDisabledWithTheReason()
{
    signInAs(QStringLiteral("Ops"), QStringLiteral("Operations"));
    m->openUsers(&m->second());
    m->person->press(QStringLiteral("Invite user"));
    QTRY_VERIFY(m->dialog(QStringLiteral("inviteUser")));
    auto *box = qobject_cast<QComboBox *>(m->person->field(QStringLiteral("Role"))->input());
    auto *items = qobject_cast<QStandardItemModel *>(box->model());
    QVERIFY(!items->item(0)->isEnabled()); // Root
    QVERIFY(items->item(0)->text().contains(QStringLiteral("above your own permissions")));
    QVERIFY(items->item(2)->isEnabled()); // Operations
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("Kim"));
    m->person->typeInto(QStringLiteral("E-mail"), QStringLiteral("kim@example.org"));
    box->setCurrentIndex(0); // past the disabled entry, as a wheel might
    m->pressIn(m->dialog(QStringLiteral("inviteUser")), QStringLiteral("Invite"));
    QVERIFY(m->person->field(QStringLiteral("Role"))->hasError());
}

void TestLimits::theirOwnNameButNotTheirOwnRole()
{
    const User reader = signInAs(QStringLiteral("Reader"), QStringLiteral("Read Only"));
    m->openUsers(&m->second());
    m->clickRow(QStringLiteral("Reader"));
    m->person->press(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editUser")));
    QVERIFY(!m->person->field(QStringLiteral("Role"))->input()->isEnabled());
    QVERIFY(m->person->sees(QStringLiteral("Nobody can change their own role.")));
    QVERIFY(qobject_cast<QLineEdit *>(m->person->input(QStringLiteral("E-mail")))->isReadOnly());
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("Reader of much"));
    m->pressIn(m->dialog(QStringLiteral("editUser")), QStringLiteral("Save"));
    QTRY_COMPARE(m->fresh(reader.id).name, QStringLiteral("Reader of much"));
}

void TestLimits::groupsWithMoreAreOutOfReach()
{
    m->addGroup(QStringLiteral("Keepers"), QStringLiteral("Root"));
    signInAs(QStringLiteral("Ops"), QStringLiteral("Operations"));
    m->openGroups(&m->second());
    m->clickRow(QStringLiteral("Keepers"));
    const QString reason =
        QStringLiteral("Its role Root holds permissions that you do not have. Somebody who has "
                       "them can do this.");
    QTRY_COMPARE(m->whyNot(QStringLiteral("Edit…")), reason);
    QCOMPARE(m->whyNot(QStringLiteral("Add members…")), reason);
    QCOMPARE(m->whyNot(QStringLiteral("Delete…")), reason);
}

void TestLimits::whoMayNotReadIsToldSo()
{
    const RoleDraft narrow{QStringLiteral("Narrow"), {}, {permissions::readTokens}};
    value(m->store.backend->roles()->apply({RoleEdit{{}, 0, narrow}}));
    signInAs(QStringLiteral("Kim"), QStringLiteral("Narrow"));
    m->openUsers(&m->second());
    QTRY_VERIFY(m->person->sees(QStringLiteral("The users could not be loaded")));
    QVERIFY(m->person->sees(permissions::readUsers));
    m->openGroups(&m->second());
    QTRY_VERIFY(m->person->sees(QStringLiteral("The groups could not be loaded")));
    QVERIFY(m->person->sees(permissions::readGroups));
}

void TestLimits::whatMayNotBeReadAnyMoreIsForgotten()
{
    value(m->store.backend->roles()->apply({{{}, 0, RoleDraft{QStringLiteral("Nothing"), {}, {}}}}));
    const User reader = signInAs(QStringLiteral("Reader"), QStringLiteral("Read Only"));
    m->openUsers(&m->second());
    QTRY_COMPARE(m->facts->users().size(), 2);
    const User now = m->fresh(reader.id);
    value(m->directory().update(now.id, now.version,
                                {now.name, now.email, m->role(QStringLiteral("Nothing")), now.zones}));
    QTRY_VERIFY(m->facts->users().isEmpty());
    QVERIFY(!m->facts->roles().isEmpty()); // everybody signed in may know them
}

QTEST_MAIN(TestLimits)
#include "tst_limits.moc"
