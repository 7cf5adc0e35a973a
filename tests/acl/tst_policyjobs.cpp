// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclfixture.h"
#include "support/patience.h"

namespace chatelaine {

namespace {
const JobBinding web{QStringLiteral("prod"), QStringLiteral("web")};
} // namespace

/// Policies that the tasks of jobs hold without having a token.
class PolicyJobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<AclFixture>(); }
    void cleanup() { m.reset(); }

    void aPolicyIsBoundToAJobAndFreed();
    void aJobsPartsNeedEachOther();
    void serversThatKnowNoJobsAreNotAskedForOne();
    void takingItFromAJobSaysFromWhichFirst();
    void namingAnotherJobSaysWhoLosesIt();
    void givingItToMoreTasksIsSavedAtOnce();
    void tokensAndJobsThatLoseAreNamedTogether();
    void rulesThatCannotBeReadDoNotHideWhichJobLoses();
    void ofTheJobOnlyWhatOneTouchedIsKept();

private:
    JobBinding jobNow() const
    {
        return value(m->session.backend->aclPolicies()->policy(QStringLiteral("of-web"))).job;
    }
    /// Opens the policy of the job web for changes.
    void editOfWeb(const JobBinding &job = web,
                   const QString &rules = QStringLiteral("node { policy = \"read\" }"))
    {
        value(m->other().backend->aclPolicies()->create({QStringLiteral("of-web"), {}, rules, job}));
        m->open<AclPoliciesPage>();
        m->clickRow(QStringLiteral("of-web"));
        m->trigger(QStringLiteral("Edit…"));
        QTRY_VERIFY(m->dialog(QStringLiteral("editAclPolicy")));
    }
    void answer(const QString &button)
    {
        QTRY_VERIFY(m->dialog(QStringLiteral("confirmAclPolicy")));
        AclFixture::pressIn(m->dialog(QStringLiteral("confirmAclPolicy")), button);
        QTRY_VERIFY(!m->dialog(QStringLiteral("confirmAclPolicy")));
    }

    std::unique_ptr<AclFixture> m;
};

void PolicyJobsTest::aPolicyIsBoundToAJobAndFreed()
{
    m->open<AclPoliciesPage>();
    QTRY_VERIFY(!m->names().isEmpty());
    m->person->press(QStringLiteral("New policy"));
    QTRY_VERIFY(m->editor());
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("of-web"));
    m->typeRules(QStringLiteral("node {\npolicy = \"read\"\n}"));
    m->person->typeInto(QStringLiteral("Namespace"), QStringLiteral("prod"));
    m->person->typeInto(QStringLiteral("Job"), QStringLiteral("web"));
    QVERIFY(
        m->person->sees(QStringLiteral("Besides tokens, the tasks of the job web in the namespace prod")));
    m->person->press(QStringLiteral("Create policy"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("newAclPolicy")));
    QCOMPARE(jobNow(), web);
    m->clickRow(QStringLiteral("of-web"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("the tasks of the job web in the namespace prod")));
    m->trigger(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editAclPolicy")));
    m->person->typeInto(QStringLiteral("Description"), QStringLiteral("What web holds"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclPolicy")));
    QCOMPARE(jobNow(), web);
    m->trigger(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editAclPolicy")));
    m->person->typeInto(QStringLiteral("Job"), QString());
    m->person->typeInto(QStringLiteral("Namespace"), QString());
    m->person->press(QStringLiteral("Save"));
    answer(QStringLiteral("Yes, save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclPolicy")));
    QVERIFY(jobNow().isEmpty());
    QTRY_VERIFY(!m->person->sees(QStringLiteral("the tasks of the job web")));
}

void PolicyJobsTest::aJobsPartsNeedEachOther()
{
    m->open<AclPoliciesPage>();
    m->clickRow(QStringLiteral("readonly"));
    m->trigger(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editAclPolicy")));
    m->person->typeInto(QStringLiteral("Task"), QStringLiteral("nginx"));
    m->person->press(QStringLiteral("Save"));
    for (const QString &missing :
         {QStringLiteral("Namespace"), QStringLiteral("Job"), QStringLiteral("Group")})
        QTRY_VERIFY2(m->person->field(missing)->hasError(), qPrintable(missing));
    m->person->typeInto(QStringLiteral("Namespace"), QStringLiteral("prod"));
    m->person->typeInto(QStringLiteral("Job"), QStringLiteral("web"));
    QVERIFY(!m->person->field(QStringLiteral("Job"))->hasError());
    QVERIFY(m->person->field(QStringLiteral("Group"))->hasError());
    m->person->typeInto(QStringLiteral("Group"), QStringLiteral("front"));
    QVERIFY(!m->person->field(QStringLiteral("Group"))->hasError());
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclPolicy")));
    const AclPolicy now = value(m->session.backend->aclPolicies()->policy(QStringLiteral("readonly")));
    QCOMPARE(now.job, (JobBinding{QStringLiteral("prod"), QStringLiteral("web"), QStringLiteral("front"),
                                  QStringLiteral("nginx")}));
}

void PolicyJobsTest::serversThatKnowNoJobsAreNotAskedForOne()
{
    NomadDouble::Options options;
    options.age = NomadDouble::Age::V1_0;
    m = std::make_unique<AclFixture>(options);
    m->open<AclPoliciesPage>();
    m->person->press(QStringLiteral("New policy"));
    QTRY_VERIFY(m->editor());
    QVERIFY(m->person->field(QStringLiteral("Name")));
    QVERIFY(!m->person->field(QStringLiteral("Job")));
}

void PolicyJobsTest::takingItFromAJobSaysFromWhichFirst()
{
    editOfWeb();
    m->person->typeInto(QStringLiteral("Job"), QString());
    m->person->typeInto(QStringLiteral("Namespace"), QString());
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->dialog(QStringLiteral("confirmAclPolicy")));
    QVERIFY(m->person->sees(
        QStringLiteral("It will no longer belong to the tasks of the job web in the namespace prod.")));
    QVERIFY(!m->person->sees(QStringLiteral("These tokens lose permissions")));
    answer(QStringLiteral("Cancel"));
    QCOMPARE(jobNow(), web);
    m->person->press(QStringLiteral("Save"));
    answer(QStringLiteral("Yes, save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclPolicy")));
    QVERIFY(jobNow().isEmpty());
}

void PolicyJobsTest::namingAnotherJobSaysWhoLosesIt()
{
    editOfWeb();
    m->person->typeInto(QStringLiteral("Job"), QStringLiteral("shop"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->dialog(QStringLiteral("confirmAclPolicy")));
    QVERIFY(
        m->person->sees(QStringLiteral("It will belong to the tasks of the job shop in the namespace prod "
                                       "instead of the tasks of the job web in the namespace prod.")));
    answer(QStringLiteral("Yes, save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclPolicy")));
    QCOMPARE(jobNow(), (JobBinding{QStringLiteral("prod"), QStringLiteral("shop")}));
}

void PolicyJobsTest::givingItToMoreTasksIsSavedAtOnce()
{
    editOfWeb({QStringLiteral("prod"), QStringLiteral("web"), QStringLiteral("front")});
    m->person->typeInto(QStringLiteral("Group"), QString());
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclPolicy")));
    QCOMPARE(jobNow(), web);
}

void PolicyJobsTest::tokensAndJobsThatLoseAreNamedTogether()
{
    m->addClient(QStringLiteral("ci"), {QStringLiteral("of-web")});
    editOfWeb(web, QStringLiteral("node { policy = \"write\" }"));
    m->typeRules(QStringLiteral("node {\npolicy = \"read\"\n}"));
    m->person->typeInto(QStringLiteral("Job"), QStringLiteral("shop"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->dialog(QStringLiteral("confirmAclPolicy")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("These tokens lose permissions")));
    QTRY_VERIFY(AclFixture::isAffected(m->dialog(QStringLiteral("confirmAclPolicy")), QStringLiteral("ci")));
    QVERIFY(m->person->sees(QStringLiteral("instead of the tasks of the job web")));
}

void PolicyJobsTest::rulesThatCannotBeReadDoNotHideWhichJobLoses()
{
    editOfWeb();
    m->typeRules(QStringLiteral("node {\npolicy = "));
    m->person->typeInto(QStringLiteral("Job"), QStringLiteral("shop"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->dialog(QStringLiteral("confirmAclPolicy")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Who is affected is not known: ")));
    QVERIFY(m->person->sees(QStringLiteral("instead of the tasks of the job web")));
    answer(QStringLiteral("Yes, save"));
    QTRY_VERIFY(m->person->field(QStringLiteral("Rules"))->hasError()); // the server has its say
    QCOMPARE(jobNow(), web);
}

void PolicyJobsTest::ofTheJobOnlyWhatOneTouchedIsKept()
{
    editOfWeb();
    m->typeRules(QStringLiteral("node {\npolicy = \"write\"\n}"));
    m->server->addPolicy(QStringLiteral("of-web"), QStringLiteral("agent { policy = \"read\" }"), {},
                         QJsonObject{{QStringLiteral("Namespace"), QStringLiteral("prod")},
                                     {QStringLiteral("JobID"), QStringLiteral("shop")}});
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Keep mine over theirs")));
    m->person->press(QStringLiteral("Keep mine over theirs"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclPolicy")));
    const AclPolicy now = value(m->session.backend->aclPolicies()->policy(QStringLiteral("of-web")));
    QVERIFY2(now.rules.startsWith(u"node"), qPrintable(now.rules));
    QCOMPARE(now.job, (JobBinding{QStringLiteral("prod"), QStringLiteral("shop")}));
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::PolicyJobsTest)
#include "tst_policyjobs.moc"
