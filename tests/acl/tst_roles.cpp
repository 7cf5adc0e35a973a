// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclfixture.h"
#include "support/patience.h"

namespace chatelaine {

/// Roles made of policies, as a person makes, changes and deletes them.
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void aRoleIsMadeOfTickedPolicies();
    void policiesThatAreGoneAreMarkedAndHaveToGo();
    void takingAPolicyAwaySaysFromWhomFirst();
    void somebodyElsesChangeIsShown();
    void deletingSaysWhoLosesWhat();
    void whoTicksStaysWhereTheyAreWhilePoliciesChange();

private:
    QStringList policiesOf(const QString &role)
    {
        for (const AclRole &each : value(m->other().backend->aclRoles()->roles())) {
            if (each.name == role)
                return each.policies;
        }
        return {};
    }
    void tick(const QString &policy)
    {
        for (QListWidget *list : m->person->visible<QListWidget>()) {
            if (list->objectName() != u"policyTicks")
                continue;
            QTRY_VERIFY(!list->findItems(policy, Qt::MatchStartsWith).isEmpty());
            QListWidgetItem *item = list->findItems(policy, Qt::MatchStartsWith).first();
            list->setCurrentItem(item);
            QTest::keyClick(list, Qt::Key_Space);
            return;
        }
    }

    std::unique_ptr<AclFixture> m;
};

void RolesTest::init()
{
    m = std::make_unique<AclFixture>();
    m->server->addPolicy(QStringLiteral("nodes"), QStringLiteral("node { policy = \"read\" }"));
}

void RolesTest::aRoleIsMadeOfTickedPolicies()
{
    m->open<AclRolesPage>();
    QTRY_VERIFY(m->action(QStringLiteral("New role"))->isEnabled());
    m->trigger(QStringLiteral("New role"));
    QTRY_VERIFY(m->dialog(QStringLiteral("newAclRole")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("watchers"));
    m->person->press(QStringLiteral("Create role"));
    QVERIFY(m->person->field(QStringLiteral("Policies"))->hasError());
    tick(QStringLiteral("nodes"));
    tick(QStringLiteral("readonly"));
    QVERIFY(!m->person->field(QStringLiteral("Policies"))->hasError());
    QTRY_VERIFY(
        AclFixture::treeIn(m->dialog(QStringLiteral("newAclRole")), QStringLiteral("grantedTree")).size() >
        2);
    m->person->press(QStringLiteral("Create role"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("newAclRole")));
    QTRY_COMPARE(m->table().selectionModel()->selectedRows().value(0).data().toString(),
                 QStringLiteral("watchers"));
    QCOMPARE(m->message(), QStringLiteral("“watchers” was created."));
    QCOMPARE(policiesOf(QStringLiteral("watchers")).size(), 2);
    QTRY_VERIFY(m->person->button(QStringLiteral("nodes")));
    QSignalSpy wanted(m->page, &Page::placeWanted);
    m->person->press(QStringLiteral("nodes"));
    const auto place = wanted.takeFirst().first().value<Place>();
    QCOMPARE(place.kind, Place::Kind::AclPolicy);
    QCOMPARE(place.name, QStringLiteral("nodes"));
}

void RolesTest::policiesThatAreGoneAreMarkedAndHaveToGo()
{
    m->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly"), QStringLiteral("nodes")});
    m->server->removePolicy(QStringLiteral("nodes"));
    m->open<AclRolesPage>();
    m->clickRow(QStringLiteral("ops"));
    QVERIFY(m->cell(QStringLiteral("ops"), 1).contains(u"nodes (missing)"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("not exist (any more) and grant(s) nothing: nodes.")));
    m->trigger(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editAclRole")));
    m->person->typeInto(QStringLiteral("Description"), QStringLiteral("They look"));
    tick(QStringLiteral("nodes")); // it is ticked: this takes it away
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclRole")));
    QCOMPARE(policiesOf(QStringLiteral("ops")), QStringList(QStringLiteral("readonly")));
}

void RolesTest::takingAPolicyAwaySaysFromWhomFirst()
{
    const QString id =
        m->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly"), QStringLiteral("nodes")});
    m->addClient(QStringLiteral("ci"), {}, {id});
    m->open<AclRolesPage>();
    m->clickRow(QStringLiteral("ops"));
    m->trigger(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editAclRole")));
    tick(QStringLiteral("nodes"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->dialog(QStringLiteral("confirmAclRole")));
    QDialog *question = m->dialog(QStringLiteral("confirmAclRole"));
    QTRY_VERIFY(AclFixture::isAffected(question, QStringLiteral("ci")));
    QCOMPARE(policiesOf(QStringLiteral("ops")).size(), 2);
    AclFixture::pressIn(question, QStringLiteral("Yes, save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclRole")));
    QTRY_COMPARE(policiesOf(QStringLiteral("ops")), QStringList(QStringLiteral("readonly")));
}

void RolesTest::somebodyElsesChangeIsShown()
{
    m->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    m->open<AclRolesPage>();
    m->clickRow(QStringLiteral("ops"));
    m->trigger(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editAclRole")));
    m->person->typeInto(QStringLiteral("Description"), QStringLiteral("Mine"));
    AclRoleService &others = *m->other().backend->aclRoles();
    const AclRole role = value(others.roles()).first();
    value(others.update(role.id, role.version,
                        {role.name, QStringLiteral("Theirs"), {QStringLiteral("nodes")}}));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Keep mine over theirs")));
    QVERIFY(m->person->sees(QStringLiteral("Theirs")));
    m->person->press(QStringLiteral("Keep mine over theirs"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclRole")));
    QCOMPARE(policiesOf(QStringLiteral("ops")), QStringList(QStringLiteral("readonly")));
}

void RolesTest::deletingSaysWhoLosesWhat()
{
    const QString id = m->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    m->addClient(QStringLiteral("ci"), {QStringLiteral("nodes")}, {id});
    m->open<AclRolesPage>();
    m->clickRow(QStringLiteral("ops"));
    m->trigger(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("deleteAclRole")));
    QDialog *question = m->dialog(QStringLiteral("deleteAclRole"));
    QTRY_VERIFY(AclFixture::isAffected(question, QStringLiteral("ci")));
    AclFixture::pressIn(question, QStringLiteral("Delete “ops”"));
    QTRY_VERIFY(m->names().isEmpty());
    QVERIFY(value(m->other().backend->aclRoles()->roles()).isEmpty());
}

void RolesTest::whoTicksStaysWhereTheyAreWhilePoliciesChange()
{
    m->open<AclRolesPage>();
    m->trigger(QStringLiteral("New role"));
    QTRY_VERIFY(m->dialog(QStringLiteral("newAclRole")));
    tick(QStringLiteral("readonly"));
    auto *list =
        m->dialog(QStringLiteral("newAclRole"))->findChild<QListWidget *>(QStringLiteral("policyTicks"));
    m->server->addPolicy(QStringLiteral("aaa"), QStringLiteral("node { policy = \"read\" }"));
    QTRY_VERIFY(!list->findItems(QStringLiteral("aaa"), Qt::MatchExactly).isEmpty());
    QVERIFY(list->currentItem());
    QCOMPARE(list->currentItem()->text(), QStringLiteral("readonly"));
    QCOMPARE(list->currentItem()->checkState(), Qt::Checked);
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::RolesTest)
#include "tst_roles.moc"
