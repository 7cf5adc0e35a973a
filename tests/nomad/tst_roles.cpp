// SPDX-License-Identifier: GPL-3.0-or-later
#include "aclfixture.h"
#include "support/patience.h"

namespace chatelaine {

namespace {

QStringList namesOf(const QVector<Role> &roles)
{
    QStringList names;
    for (const Role &role : roles)
        names << role.name;
    return names;
}

Role named(const QVector<Role> &roles, const QString &name)
{
    for (const Role &role : roles) {
        if (role.name == name)
            return role;
    }
    return {};
}

QStringList namesOf(const QVector<Holder> &holders)
{
    QStringList names;
    for (const Holder &holder : holders)
        names << holder.name;
    return names;
}

const QString submit = QStringLiteral("namespace/prod-*:submit-job");

} // namespace

/// What can be granted at a Nomad server and who holds it; and roles made of policies.
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { f = std::make_unique<AclFixture>(); }
    void cleanup() { f.reset(); }

    void theMatrixHasManagementPoliciesAndRoles();
    void permissionsAreWhatPoliciesSpeakOf();
    void usageCountsTokens();
    void whoCanNamesTokensAndWhy();
    void whoCanShowsSomeAndCountsAll();
    void aClientTokenSeesNoTokens();
    void nothingIsEditedHere();

    void aRoleIsMadeChangedAndDeleted();
    void aRoleOfMissingPoliciesIsMarked();
    void aLostRaceIsTold();
    void whatIsGoneIsNotFound();
    void draftsOfRolesAreJudged_data();
    void draftsOfRolesAreJudged();
    void aNameThatIsTakenIsToldAtTheName();
    void usageAndPreviewOfARole();
    void serversBefore14HaveNoRoles();
    void aChangeMadeElsewhereIsTold();
    void tokensShowAtOnceWhatTheirRoleIsCalledNow();
    void aListThatComesLateBringsNothingBack();

private:
    std::unique_ptr<AclFixture> f;
};

void RolesTest::theMatrixHasManagementPoliciesAndRoles()
{
    f->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly"), QStringLiteral("deploy")});
    f->signIn();
    QVERIFY(f->roles().traits().ofPolicies);
    QVERIFY(!f->roles().traits().edit && !f->roles().traits().importCatalogue);
    const QVector<Role> roles = value(f->roles().roles());
    QCOMPARE(namesOf(roles), (QStringList{QStringLiteral("Management"), QStringLiteral("deploy"),
                                          QStringLiteral("readonly"), QStringLiteral("ops")}));
    QCOMPARE(roles[0].form, RoleForm::Everything);
    QVERIFY(roles[0].builtIn);
    QCOMPARE(roles[0].permissions.size(), value(f->roles().permissions()).size());
    QCOMPARE(roles[1].form, RoleForm::Policy);
    QCOMPARE(roles[1].version, value(f->policies().policy(QStringLiteral("deploy"))).version);
    QVERIFY(roles[1].permissions.contains(submit));
    QVERIFY(!roles[1].permissions.contains(u"namespace/default:read-job"));
    QCOMPARE(roles[3].form, RoleForm::Policies);
    QCOMPARE(roles[3].permissions, roles[1].permissions.united(roles[2].permissions));
}

void RolesTest::permissionsAreWhatPoliciesSpeakOf()
{
    f->signIn();
    const auto rows = value(f->roles().permissions());
    const auto has = [&rows](const QString &permission) {
        return std::any_of(rows.cbegin(), rows.cend(),
                           [&](const PermissionInfo &row) { return row.permission == permission; });
    };
    QVERIFY(has(submit));
    QVERIFY(has(QStringLiteral("namespace/default:alloc-exec")));
    QVERIFY(has(QStringLiteral("operator:snapshot-save")));
    QVERIFY(!has(QStringLiteral("namespace/staging:submit-job")));
    f->server->addPolicy(QStringLiteral("staging"),
                         QStringLiteral("namespace \"staging\" { policy = \"read\" }"));
    QTRY_VERIFY(value(f->roles().permissions()).size() > rows.size());
}

void RolesTest::usageCountsTokens()
{
    const QString ops = f->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    f->addClient(QStringLiteral("a"), {QStringLiteral("readonly")}, {ops});
    f->addClient(QStringLiteral("b"), {}, {ops});
    f->signIn();
    const auto usage = value(f->roles().usage());
    const auto roles = value(f->roles().roles());
    QCOMPARE(usage.value(named(roles, QStringLiteral("Management")).id).tokens, 1);
    QCOMPARE(usage.value(named(roles, QStringLiteral("readonly")).id).tokens, 1);
    QCOMPARE(usage.value(named(roles, QStringLiteral("ops")).id).tokens, 2);
    QVERIFY(usage.value(named(roles, QStringLiteral("deploy")).id).isUnused());
}

void RolesTest::whoCanNamesTokensAndWhy()
{
    const QString ops = f->server->addRole(QStringLiteral("ops"), {QStringLiteral("deploy")});
    f->addClient(QStringLiteral("direct"), {QStringLiteral("deploy"), QStringLiteral("readonly")});
    f->addClient(QStringLiteral("Both"), {QStringLiteral("deploy")}, {ops});
    f->addClient(QStringLiteral("reader"), {QStringLiteral("readonly")});
    f->addClient(QStringLiteral("dead"), {QStringLiteral("deploy")}, {}, AclFixture::expired());
    f->signIn();
    const Holders holders = value(f->roles().whoCan(submit, 10));
    QCOMPARE(holders.roles,
             (QStringList{QStringLiteral("Management"), QStringLiteral("deploy"), QStringLiteral("ops")}));
    QVERIFY(holders.users.isEmpty() && !holders.usersHidden && !holders.tokensHidden);
    QCOMPARE(holders.tokenCount, 3);
    QCOMPARE(namesOf(holders.tokens), (QStringList{QStringLiteral("Bootstrap Token"), QStringLiteral("Both"),
                                                   QStringLiteral("direct")}));
    const QString head = QStringLiteral("namespace \"prod-*\"");
    QCOMPARE(holders.tokens[1].sources,
             (QVector<GrantSource>{{{}, {}, QStringLiteral("deploy"), 2, head},
                                   {QStringLiteral("ops"), {}, QStringLiteral("deploy"), 2, head}}));
    QCOMPARE(holders.tokens[0].sources, (QVector<GrantSource>{GrantSource{QStringLiteral("Management")}}));
    QCOMPARE(f->session->fresh(holders.tokens[2].token).name, QStringLiteral("direct"));
}

void RolesTest::whoCanShowsSomeAndCountsAll()
{
    f->server->addTokens(3'000);
    f->signIn();
    const Holders holders = value(f->roles().whoCan(QStringLiteral("namespace/default:read-job"), 2));
    QCOMPARE(holders.tokenCount, 3'001);
    QCOMPARE(namesOf(holders.tokens),
             (QStringList{QStringLiteral("Bootstrap Token"), QStringLiteral("token 000001")}));
    QVERIFY(value(f->roles().whoCan(QStringLiteral("namespace/default:read-job"), 0)).tokens.isEmpty());
    QCOMPARE(value(f->roles().whoCan(QStringLiteral("bogus"), 10)).tokenCount, 1); // management
}

void RolesTest::aClientTokenSeesNoTokens()
{
    const QString ops = f->server->addRole(QStringLiteral("ops"), {QStringLiteral("deploy")});
    f->server->addRole(QStringLiteral("other"), {QStringLiteral("readonly")});
    f->signInAs(f->addClient(QStringLiteral("ci"), {}, {ops}));
    QCOMPARE(namesOf(value(f->roles().roles())),
             (QStringList{QStringLiteral("Management"), QStringLiteral("deploy"), QStringLiteral("ops")}));
    const Holders holders = value(f->roles().whoCan(submit, 10));
    QVERIFY(holders.tokensHidden);
    QVERIFY(holders.tokens.isEmpty());
    QCOMPARE(codeOf(await(f->roles().usage())), ErrorCode::PermissionDenied);
    const QVector<AclRole> own = value(f->aclRoles().roles());
    QCOMPARE(own.size(), 1);
    QCOMPARE(codeOf(await(f->aclRoles().usage(own[0].id))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(f->aclRoles().remove(own[0].id, own[0].version))), ErrorCode::PermissionDenied);
    QCOMPARE(f->writes(), 0);
}

void RolesTest::nothingIsEditedHere()
{
    f->signIn();
    const auto preview = await(f->roles().preview({}));
    QCOMPARE(codeOf(preview), ErrorCode::Unsupported);
    QVERIFY(preview.error().message.endsWith(u'.'));
    QCOMPARE(codeOf(await(f->roles().apply({}))), ErrorCode::Unsupported);
    QCOMPARE(codeOf(await(f->roles().previewImport({}, false))), ErrorCode::Unsupported);
    QCOMPARE(codeOf(await(f->roles().importCatalogue({}, false, {}))), ErrorCode::Unsupported);
    QCOMPARE(f->writes(), 0);
}

void RolesTest::aRoleIsMadeChangedAndDeleted()
{
    f->signIn();
    QSignalSpy changed(&f->aclRoles(), &AclRoleService::changed);
    AclRoleDraft draft{QStringLiteral("ops"),
                       QStringLiteral("Operators"),
                       {QStringLiteral("deploy"), QStringLiteral("deploy")}};
    const AclRole made = value(f->aclRoles().create(draft));
    QCOMPARE(made.policies, QStringList{QStringLiteral("deploy")});
    QVERIFY(made.version > 0 && !made.id.isNull() && made.dangling.isEmpty());
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(value(f->aclRoles().roles()), QVector<AclRole>{made});
    draft.name = QStringLiteral("operators");
    draft.policies << QStringLiteral("readonly");
    const AclRole edited = value(f->aclRoles().update(made.id, made.version, draft));
    QCOMPARE(edited.id, made.id);
    QCOMPARE(edited.name, draft.name);
    QCOMPARE(edited.policies, (QStringList{QStringLiteral("deploy"), QStringLiteral("readonly")}));
    QVERIFY(edited.version > made.version);
    QCOMPARE(value(f->aclRoles().role(made.id)), edited);
    value(f->aclRoles().remove(made.id, edited.version));
    QVERIFY(value(f->aclRoles().roles()).isEmpty());
}

void RolesTest::aRoleOfMissingPoliciesIsMarked()
{
    f->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly"), QStringLiteral("deploy")});
    f->server->removePolicy(QStringLiteral("deploy"));
    f->signIn();
    const AclRole role = value(f->aclRoles().roles()).value(0);
    QCOMPARE(role.dangling, QStringList{QStringLiteral("deploy")});
    AclRoleDraft draft{role.name, QStringLiteral("Changed"), role.policies};
    const auto refused = await(f->aclRoles().update(role.id, role.version, draft));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().field, QStringLiteral("policies"));
    QVERIFY(refused.error().message.contains(u"deploy"));
    draft.policies.removeOne(QStringLiteral("deploy"));
    QVERIFY(value(f->aclRoles().update(role.id, role.version, draft)).dangling.isEmpty());
}

void RolesTest::aLostRaceIsTold()
{
    f->signIn();
    const AclRole made = value(f->aclRoles().create({QStringLiteral("ops"), {}, {QStringLiteral("deploy")}}));
    NomadSession other(*f->server);
    QVERIFY(other.signIn(f->server->managementSecret()));
    const AclRole theirs = value(other.backend->aclRoles()->roles()).value(0);
    value(other.backend->aclRoles()->update(theirs.id, theirs.version,
                                            {QStringLiteral("theirs"), {}, {QStringLiteral("readonly")}}));
    f->server->clearRequests();
    const auto lost = await(f->aclRoles().update(made.id, made.version,
                                                 {QStringLiteral("ours"), {}, {QStringLiteral("deploy")}}));
    QCOMPARE(codeOf(lost), ErrorCode::Conflict);
    QCOMPARE(lost.error().message,
             QStringLiteral("This role was changed by someone else since you opened it."));
    QCOMPARE(codeOf(await(f->aclRoles().remove(made.id, made.version))), ErrorCode::Conflict);
    QCOMPARE(f->writes(), 0);
    QCOMPARE(value(f->aclRoles().role(made.id)).name, QStringLiteral("theirs"));
}

void RolesTest::whatIsGoneIsNotFound()
{
    const QString id = f->server->addRole(QStringLiteral("ops"), {QStringLiteral("deploy")});
    f->signIn();
    const AclRole role = value(f->aclRoles().roles()).value(0);
    f->server->removeRole(id);
    QCOMPARE(codeOf(await(f->aclRoles().role(role.id))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(f->aclRoles().remove(role.id, role.version))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(f->aclRoles().role(RoleId{4711}))), ErrorCode::NotFound);
    // It goes between the look and the deletion: the server then answers 500.
    f->server->addRole(QStringLiteral("again"), {QStringLiteral("deploy")});
    QTRY_COMPARE(value(f->aclRoles().roles()).size(), 1);
    const AclRole again = value(f->aclRoles().roles()).value(0);
    f->server->addFault({Fault::Kind::Status, "/v1/acl/role/", "DELETE", 1, {}, 500, "ACL role not found"});
    QCOMPARE(codeOf(await(f->aclRoles().remove(again.id, again.version))), ErrorCode::NotFound);
}

void RolesTest::draftsOfRolesAreJudged_data()
{
    QTest::addColumn<AclRoleDraft>("wanted");
    QTest::addColumn<QString>("field");
    const QStringList good{QStringLiteral("deploy")};
    QTest::newRow("no name") << AclRoleDraft{QString(), {}, good} << QStringLiteral("name");
    QTest::newRow("bad name") << AclRoleDraft{QStringLiteral("bad name!"), {}, good}
                              << QStringLiteral("name");
    QTest::newRow("long description")
        << AclRoleDraft{QStringLiteral("a"), QString(257, u'd'), good} << QStringLiteral("description");
    QTest::newRow("no policy") << AclRoleDraft{QStringLiteral("a"), {}, {}} << QStringLiteral("policies");
    QTest::newRow("unknown policy") << AclRoleDraft{QStringLiteral("a"), {}, {QStringLiteral("nope")}}
                                    << QStringLiteral("policies");
}

void RolesTest::draftsOfRolesAreJudged()
{
    QFETCH(AclRoleDraft, wanted);
    f->signIn();
    const auto refused = await(f->aclRoles().create(wanted));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QTEST(refused.error().field, "field");
    QCOMPARE(f->writes(), 0);
}

void RolesTest::aNameThatIsTakenIsToldAtTheName()
{
    f->server->addRole(QStringLiteral("ops"), {QStringLiteral("deploy")});
    f->signIn();
    const auto taken = await(f->aclRoles().create({QStringLiteral("ops"), {}, {QStringLiteral("deploy")}}));
    QCOMPARE(codeOf(taken), ErrorCode::AlreadyExists);
    QCOMPARE(taken.error().field, QStringLiteral("name"));
    const AclRole other = value(f->aclRoles().create({QStringLiteral("b"), {}, {QStringLiteral("deploy")}}));
    const auto renamed = await(f->aclRoles().update(other.id, other.version,
                                                    {QStringLiteral("ops"), {}, {QStringLiteral("deploy")}}));
    QCOMPARE(codeOf(renamed), ErrorCode::AlreadyExists);
    QCOMPARE(renamed.error().field, QStringLiteral("name"));
}

void RolesTest::usageAndPreviewOfARole()
{
    const QString ops = f->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    f->addClient(QStringLiteral("a"), {}, {ops});
    f->addClient(QStringLiteral("b"), {QStringLiteral("deploy")}, {ops});
    f->addClient(QStringLiteral("c"), {QStringLiteral("deploy")});
    f->signIn();
    const RoleId id = f->session->role(QStringLiteral("ops"));
    const AclUsage usage = value(f->aclRoles().usage(id));
    QCOMPARE(usage.tokenNames, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(usage.roles.isEmpty());
    const RoleImpact change = value(f->aclRoles().preview(id, QStringList{QStringLiteral("deploy")}));
    QCOMPARE(change.lines.size(), 2); // "b" has the policy already and only loses
    const RoleImpact deletion = value(f->aclRoles().preview(id, std::nullopt));
    QCOMPARE(deletion.lines.size(), 1);
    QCOMPARE(deletion.lines[0].tokens, 2);
    QVERIFY(deletion.lines[0].loses.contains(u"namespace/default:read-job"));
    QVERIFY(value(f->aclRoles().preview(id, QStringList{QStringLiteral("readonly")})).lines.isEmpty());
}

void RolesTest::serversBefore14HaveNoRoles()
{
    NomadDouble::Options options;
    options.age = NomadDouble::Age::V1_0;
    f = std::make_unique<AclFixture>(options);
    f->signIn();
    QCOMPARE(
        namesOf(value(f->roles().roles())),
        (QStringList{QStringLiteral("Management"), QStringLiteral("deploy"), QStringLiteral("readonly")}));
    if (AclRoleService *roles = f->session->backend->aclRoles())
        QCOMPARE(codeOf(await(roles->roles())), ErrorCode::Unsupported);
    QVERIFY(value(f->policies().usage(QStringLiteral("readonly"))).roles.isEmpty());
    // Such a server answers 404 to rules that it cannot read.
    const auto refused = await(f->policies().create(
        {QStringLiteral("bad"), {}, QStringLiteral("namespace \"default\" { policy = \"everything\" }")}));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().field, QStringLiteral("rules"));
}

void RolesTest::aChangeMadeElsewhereIsTold()
{
    f->signIn();
    QVERIFY(value(f->aclRoles().roles()).isEmpty());
    QSignalSpy changed(&f->aclRoles(), &AclRoleService::changed);
    QSignalSpy matrix(&f->roles(), &RoleService::changed);
    const QString id = f->server->addRole(QStringLiteral("ops"), {QStringLiteral("deploy")});
    QTRY_VERIFY(!changed.isEmpty() && !matrix.isEmpty());
    QTRY_COMPARE(value(f->aclRoles().roles()).size(), 1);
    f->server->removeRole(id);
    QTRY_VERIFY(value(f->aclRoles().roles()).isEmpty());
}

/// Before any list tells of it, and also when one comes that tells nothing new any more.
void RolesTest::tokensShowAtOnceWhatTheirRoleIsCalledNow()
{
    const QString id = f->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    f->addClient(QStringLiteral("ci"), {QStringLiteral("deploy")}, {id});
    for (const QByteArray path : {"/v1/acl/roles", "/v1/acl/policies"})
        f->server->addFault({.kind = Fault::Kind::Late, .path = path, .times = 1, .query = "index="});
    f->signIn();
    const auto shown = [this] { return f->session->named(QStringLiteral("ci")).roleName; };
    QTRY_COMPARE(shown(), QStringLiteral("deploy, ops"));
    QTRY_VERIFY(heldQueries(*f->server, "/v1/acl/roles") > 0);
    QTRY_VERIFY(heldQueries(*f->server, "/v1/acl/policies") > 0);
    const AclRole role = value(f->aclRoles().roles()).value(0);
    value(f->aclRoles().update(role.id, role.version,
                               {QStringLiteral("operators"), {}, {QStringLiteral("readonly")}}));
    QCOMPARE(shown(), QStringLiteral("deploy, operators"));
    const AclPolicy policy = value(f->policies().policy(QStringLiteral("deploy")));
    value(f->policies().remove(policy.name, policy.version));
    QVERIFY(f->session->named(QStringLiteral("ci")).attachments.at(0).dangling);
    f->server->letGo();
    f->server->letGo();
    QTRY_VERIFY(heldQueries(*f->server, "/v1/acl/roles") > 1);
    QTRY_VERIFY(heldQueries(*f->server, "/v1/acl/policies") > 1);
    QCOMPARE(shown(), QStringLiteral("deploy, operators"));
}

/// The lists are asked for twice where the first answer takes long.
void RolesTest::aListThatComesLateBringsNothingBack()
{
    const QByteArray path = "/v1/acl/policies";
    f->server->addFault({Fault::Kind::Late, path, "GET", 2});
    f->signIn();
    const auto known = f->roles().roles();
    QTRY_COMPARE(f->requests("GET", path), 2);
    f->server->letGo();
    value(known);
    QTRY_VERIFY(heldQueries(*f->server, path) > 0);
    f->server->addPolicy(QStringLiteral("newer"), QStringLiteral("agent { policy = \"read\" }"));
    QTRY_VERIFY(!f->session->role(QStringLiteral("newer")).isNull());
    const int before = f->requests("GET", "/v1/acl/roles");
    f->server->letGo(); // as it was before
    QTRY_VERIFY(f->requests("GET", "/v1/acl/roles") > before);
    QVERIFY(!f->session->role(QStringLiteral("newer")).isNull());
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::RolesTest)
#include "tst_roles.moc"
