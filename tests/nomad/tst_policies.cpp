// SPDX-License-Identifier: GPL-3.0-or-later
#include "aclfixture.h"
#include "support/patience.h"

#include "backend/whenready.h"

#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>

namespace chatelaine {

namespace {

const QString readRules = QStringLiteral("namespace \"default\" { policy = \"read\" }");
const QString writeRules = QStringLiteral("namespace \"default\" { policy = \"write\" }");

QStringList namesOf(const QVector<AclPolicy> &policies)
{
    QStringList names;
    for (const AclPolicy &policy : policies)
        names << policy.name;
    return names;
}

AclPolicyDraft draft(const QString &name, const QString &rules = readRules)
{
    return {name, QStringLiteral("What %1 is for").arg(name), rules};
}

/// Nothing is begun on the threads that everybody shares until go().
class BusyPool
{
public:
    BusyPool()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.start([this] {
            m_busy.release();
            m_go.acquire();
            m_gone.release();
        });
        m_busy.acquire();
    }
    ~BusyPool()
    {
        go();
        m_gone.acquire();
        m_pool.setMaxThreadCount(m_threads);
    }
    Q_DISABLE_COPY_MOVE(BusyPool)

    void go() { m_go.release(); }

private:
    QThreadPool &m_pool = *QThreadPool::globalInstance();
    int m_threads = m_pool.maxThreadCount();
    QSemaphore m_busy;
    QSemaphore m_go;
    QSemaphore m_gone;
};

} // namespace

/// Policies at a Nomad server, as the pages ask for and change them.
class PoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { f = std::make_unique<AclFixture>(); }
    void cleanup() { f.reset(); }

    void theyAreListedByNameAndReadSingly();
    void nobodySeesThemBeforeSigningIn();
    void aClientTokenSeesItsOwnAndChangesNothing();
    void oneIsMadeAndReadBack();
    void makingOneOverwritesNone();
    void itsJobIsChangedAndTakenAway();
    void aWholeNamespacesBindingIsKept();
    void serversThatKnowNoJobsGetNone();
    void anEditTakesHold();
    void aLostRaceIsToldAndNothingIsOverwritten();
    void oneIsDeletedUnlessSomebodyChangedIt();
    void theServersRemarksOnRulesComeBackAtTheRules();
    void draftsAreJudgedBeforeAnythingIsSent_data();
    void draftsAreJudgedBeforeAnythingIsSent();
    void anAnswerThatIsLostIsNotAskedForAgain();
    void nothingIsWrittenWhileTheServerCannotWrite();

    void usageCountsTokensAndRoles();
    void aPreviewTellsWhoGainsAndLoses();
    void aPreviewLeavesOutWhatIsHeldAnyway();
    void aDeletionPreviewsItsLosses();
    void aPreviewOfANewPolicyReachesThoseWhoNameItAlready();

    void rulesAreChecked();
    void aMegabyteOfRulesIsReadWhileTheWindowGoesOn();
    void whatNobodyWaitsForAnyMoreIsNotRead();
    void rulesAreReadOnceAVersion();
    void manyRulesAreReadFewAtATime();
    void aPolicyThatCannotBeReadIsTriedAgain();
    void aChangeMadeElsewhereIsTold();

private:
    std::unique_ptr<AclFixture> f;
};

void PoliciesTest::theyAreListedByNameAndReadSingly()
{
    f->signIn();
    const QVector<AclPolicy> all = value(f->policies().policies());
    QCOMPARE(namesOf(all), (QStringList{QStringLiteral("deploy"), QStringLiteral("readonly")}));
    QCOMPARE(all[1].description, QStringLiteral("To look around"));
    QVERIFY(all[1].rules.isEmpty());
    QVERIFY(all[1].version > 0);
    const AclPolicy one = value(f->policies().policy(QStringLiteral("readonly")));
    QCOMPARE(one.rules, readRules);
    QCOMPARE(one.id, all[1].id);
    QCOMPARE(one.version, all[1].version);
    QCOMPARE(codeOf(await(f->policies().policy(QStringLiteral("nope")))), ErrorCode::NotFound);
    QCOMPARE(one.id, f->session->role(QStringLiteral("readonly")));
}

void PoliciesTest::nobodySeesThemBeforeSigningIn()
{
    QCOMPARE(codeOf(await(f->policies().policies())), ErrorCode::NotSignedIn);
    QCOMPARE(codeOf(await(f->policies().policy(QStringLiteral("readonly")))), ErrorCode::NotSignedIn);
    QCOMPARE(codeOf(await(f->policies().create(draft(QStringLiteral("new"))))), ErrorCode::NotSignedIn);
    QCOMPARE(f->writes(), 0);
}

void PoliciesTest::aClientTokenSeesItsOwnAndChangesNothing()
{
    f->signInAs(f->addClient(QStringLiteral("ci"), {QStringLiteral("readonly")}));
    QCOMPARE(namesOf(value(f->policies().policies())), QStringList{QStringLiteral("readonly")});
    QCOMPARE(value(f->policies().policy(QStringLiteral("readonly"))).rules, readRules);
    QCOMPARE(codeOf(await(f->policies().policy(QStringLiteral("deploy")))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(f->policies().usage(QStringLiteral("readonly")))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(f->policies().preview(QStringLiteral("readonly"), writeRules))),
             ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(f->policies().create(draft(QStringLiteral("new"))))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(f->policies().remove(QStringLiteral("readonly"), 1))), ErrorCode::PermissionDenied);
    QCOMPARE(f->writes(), 0);
}

void PoliciesTest::oneIsMadeAndReadBack()
{
    f->signIn();
    AclPolicyDraft wanted = draft(QStringLiteral(" jobs "));
    wanted.job = {QStringLiteral("default"), QStringLiteral("web")};
    QSignalSpy changed(&f->policies(), &AclPolicyService::changed);
    const AclPolicy made = value(f->policies().create(wanted));
    QCOMPARE(made.name, QStringLiteral("jobs"));
    QCOMPARE(made.rules, readRules);
    QCOMPARE(made.job, wanted.job);
    QVERIFY(made.version > 0);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(namesOf(value(f->policies().policies())).contains(QStringLiteral("jobs")));
    const AclPolicy read = value(f->policies().policy(QStringLiteral("jobs")));
    QCOMPARE(read, made);
}

void PoliciesTest::makingOneOverwritesNone()
{
    f->signIn();
    value(f->policies().policies());
    const Result<AclPolicy> taken = await(f->policies().create(draft(QStringLiteral("deploy"))));
    QCOMPARE(codeOf(taken), ErrorCode::AlreadyExists);
    QCOMPARE(taken.error().field, QStringLiteral("name"));
    QCOMPARE(f->writes(), 0);
    QVERIFY(value(f->policies().policy(QStringLiteral("deploy"))).rules.contains(u"prod-*"));
}

void PoliciesTest::itsJobIsChangedAndTakenAway()
{
    f->signIn();
    AclPolicyDraft wanted = draft(QStringLiteral("jobs"));
    wanted.job = {QStringLiteral("default"), QStringLiteral("web"), QStringLiteral("front"),
                  QStringLiteral("nginx")};
    AclPolicy now = value(f->policies().create(wanted));
    QCOMPARE(now.job, wanted.job);
    wanted.rules = writeRules; // whatever else is edited, the job stays
    now = value(f->policies().update(now.name, now.version, wanted));
    QCOMPARE(now.job, wanted.job);
    wanted.job = {QStringLiteral("default"), QStringLiteral("shop")};
    now = value(f->policies().update(now.name, now.version, wanted));
    QCOMPARE(now.job, wanted.job);
    wanted.job = {};
    QVERIFY(value(f->policies().update(now.name, now.version, wanted)).job.isEmpty());
    QVERIFY(value(f->policies().policy(now.name)).job.isEmpty());
}

void PoliciesTest::aWholeNamespacesBindingIsKept()
{
    f->signIn();
    const QJsonObject all{{QStringLiteral("Namespace"), QStringLiteral("prod")},
                          {QStringLiteral("JobID"), QString()},
                          {QStringLiteral("Group"), QString()},
                          {QStringLiteral("Task"), QString()}};
    f->server->addPolicy(QStringLiteral("wide"), readRules, {}, all);
    const AclPolicy before = value(f->policies().policy(QStringLiteral("wide")));
    QCOMPARE(before.job, JobBinding{QStringLiteral("prod")});
    AclPolicyDraft wanted = draft(before.name, writeRules);
    wanted.job = before.job;
    QCOMPARE(value(f->policies().update(before.name, before.version, wanted)).job, before.job);
    const AclPolicy now = value(f->policies().policy(before.name));
    wanted.job = {QStringLiteral("test")};
    const auto refused = await(f->policies().update(now.name, now.version, wanted));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().field, QStringLiteral("job"));
}

void PoliciesTest::serversThatKnowNoJobsGetNone()
{
    NomadDouble::Options options;
    options.age = NomadDouble::Age::V1_0;
    f = std::make_unique<AclFixture>(options);
    f->signIn();
    AclPolicyDraft wanted = draft(QStringLiteral("jobs"));
    wanted.job = {QStringLiteral("default"), QStringLiteral("web")};
    const auto refused = await(f->policies().create(wanted));
    QCOMPARE(codeOf(refused), ErrorCode::Unsupported);
    QCOMPARE(refused.error().field, QStringLiteral("namespace"));
    QCOMPARE(f->writes(), 0);
    wanted.job = {};
    QCOMPARE(value(f->policies().create(wanted)).name, QStringLiteral("jobs"));
}

void PoliciesTest::anEditTakesHold()
{
    f->signIn();
    const AclPolicy before = value(f->policies().policy(QStringLiteral("readonly")));
    AclPolicyDraft wanted = draft(before.name, writeRules);
    const AclPolicy after = value(f->policies().update(before.name, before.version, wanted));
    QCOMPARE(after.rules, writeRules);
    QCOMPARE(after.description, wanted.description);
    QVERIFY(after.version > before.version);
    wanted.description = QStringLiteral("And again");
    QCOMPARE(value(f->policies().update(before.name, after.version, wanted)).description, wanted.description);
    const auto renamed =
        await(f->policies().update(before.name, after.version, draft(QStringLiteral("other"))));
    QCOMPARE(codeOf(renamed), ErrorCode::Invalid);
    QCOMPARE(renamed.error().field, QStringLiteral("name"));
}

void PoliciesTest::aLostRaceIsToldAndNothingIsOverwritten()
{
    f->signIn();
    const AclPolicy before = value(f->policies().policy(QStringLiteral("readonly")));
    f->server->addPolicy(before.name, QStringLiteral("node { policy = \"read\" }"));
    const Result<AclPolicy> lost =
        await(f->policies().update(before.name, before.version, draft(before.name, writeRules)));
    QCOMPARE(codeOf(lost), ErrorCode::Conflict);
    QCOMPARE(lost.error().message,
             QStringLiteral("This policy was changed by someone else since you opened it."));
    QCOMPARE(f->writes(), 0);
    QCOMPARE(value(f->policies().policy(before.name)).rules, QStringLiteral("node { policy = \"read\" }"));
    f->server->removePolicy(before.name);
    QCOMPARE(codeOf(await(f->policies().update(before.name, before.version, draft(before.name)))),
             ErrorCode::NotFound);
    QCOMPARE(f->writes(), 0);
}

void PoliciesTest::oneIsDeletedUnlessSomebodyChangedIt()
{
    f->signIn();
    const AclPolicy before = value(f->policies().policy(QStringLiteral("readonly")));
    f->server->addPolicy(before.name, writeRules);
    QCOMPARE(codeOf(await(f->policies().remove(before.name, before.version))), ErrorCode::Conflict);
    const AclPolicy now = value(f->policies().policy(before.name));
    value(f->policies().remove(before.name, now.version));
    QCOMPARE(namesOf(value(f->policies().policies())), QStringList{QStringLiteral("deploy")});
    QCOMPARE(codeOf(await(f->policies().remove(before.name, now.version))), ErrorCode::NotFound);
}

void PoliciesTest::theServersRemarksOnRulesComeBackAtTheRules()
{
    f->signIn();
    const auto refused = await(f->policies().create(
        draft(QStringLiteral("bad"), QStringLiteral("namespace \"default\" { policy = \"everything\" }"))));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().field, QStringLiteral("rules"));
    QVERIFY2(refused.error().message.contains(u"Invalid namespace policy"),
             qPrintable(refused.error().message));
    QVERIFY(!namesOf(value(f->policies().policies())).contains(QStringLiteral("bad")));
}

void PoliciesTest::draftsAreJudgedBeforeAnythingIsSent_data()
{
    QTest::addColumn<AclPolicyDraft>("wanted");
    QTest::addColumn<QString>("field");

    QTest::newRow("no name") << draft(QString()) << QStringLiteral("name");
    QTest::newRow("blank in the name") << draft(QStringLiteral("a b")) << QStringLiteral("name");
    QTest::newRow("underscore") << draft(QStringLiteral("a_b")) << QStringLiteral("name");
    QTest::newRow("path") << draft(QStringLiteral("../token")) << QStringLiteral("name");
    QTest::newRow("umlaut") << draft(QStringLiteral("\u00e4")) << QStringLiteral("name");
    QTest::newRow("long name") << draft(QString(129, u'a')) << QStringLiteral("name");
    AclPolicyDraft longText = draft(QStringLiteral("a"));
    longText.description = QString(129, u'\u00e4'); // 258 bytes
    QTest::newRow("long description") << longText << QStringLiteral("description");
    AclPolicyDraft job = draft(QStringLiteral("a"));
    job.job.job = QStringLiteral("web");
    QTest::newRow("job without namespace") << job << QStringLiteral("namespace");
    job.job = {QStringLiteral("default")};
    QTest::newRow("namespace without job") << job << QStringLiteral("job");
    job.job.group = QStringLiteral("front");
    QTest::newRow("group without job") << job << QStringLiteral("job");
    job.job = {QStringLiteral("default"), QStringLiteral("web"), {}, QStringLiteral("nginx")};
    QTest::newRow("task without group") << job << QStringLiteral("group");
    QTest::newRow("long rules") << draft(QStringLiteral("a"), QString(1'000'001, u'#'))
                                << QStringLiteral("rules");
}

void PoliciesTest::draftsAreJudgedBeforeAnythingIsSent()
{
    QFETCH(AclPolicyDraft, wanted);
    f->signIn();
    const auto refused = await(f->policies().create(wanted));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QTEST(refused.error().field, "field");
    QVERIFY(refused.error().message.endsWith(u'.'));
    QCOMPARE(f->writes(), 0);
}

void PoliciesTest::anAnswerThatIsLostIsNotAskedForAgain()
{
    f->signIn();
    const AclPolicy before = value(f->policies().policy(QStringLiteral("readonly")));
    f->server->addFault({Fault::Kind::CloseUnanswered, "/v1/acl/policy/readonly", "POST", 1});
    const auto lost =
        await(f->policies().update(before.name, before.version, draft(before.name, writeRules)));
    QCOMPARE(codeOf(lost), ErrorCode::OutcomeUnknown);
    QCOMPARE(f->writes(), 1);
}

void PoliciesTest::nothingIsWrittenWhileTheServerCannotWrite()
{
    f->signIn();
    const AclPolicy before = value(f->policies().policy(QStringLiteral("readonly")));
    f->server->addFault({Fault::Kind::NoLeader, "/v1/acl/policies"});
    f->server->addFault({Fault::Kind::NoLeader, "/v1/acl/tokens"});
    f->server->addPolicy(QStringLiteral("other"), readRules); // wakes the long polls
    QTRY_VERIFY(f->session->connection().state().refusesWrites());
    QCOMPARE(codeOf(await(f->policies().remove(before.name, before.version))), ErrorCode::Unavailable);
    QCOMPARE(f->writes(), 0);
    QVERIFY(!value(f->policies().policies()).isEmpty());
}

void PoliciesTest::usageCountsTokensAndRoles()
{
    const QString ops = f->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    f->addClient(QStringLiteral("zoe"), {QStringLiteral("readonly")});
    f->addClient(QStringLiteral("Adam"), {}, {ops});
    f->addClient(QString(), {QStringLiteral("readonly"), QStringLiteral("deploy")});
    f->addClient(QStringLiteral("other"), {QStringLiteral("deploy")});
    f->signIn();
    const AclUsage usage = value(f->policies().usage(QStringLiteral("readonly")));
    QCOMPARE(usage.roles, QStringList{QStringLiteral("ops")});
    QCOMPARE(usage.tokens, 3);
    QCOMPARE(usage.tokenNames.size(), 3);
    QCOMPARE(usage.tokenNames.filter(QStringLiteral("o")).last(), QStringLiteral("zoe"));
    QVERIFY(usage.tokenNames.contains(QStringLiteral("Adam")));
    for (qsizetype i = 0; i < usage.tokenIds.size(); ++i) {
        const Token token = f->session->fresh(usage.tokenIds[i]);
        QCOMPARE(usage.tokenNames[i], token.name.isEmpty() ? token.accessorId : token.name);
    }
    QVERIFY(value(f->policies().usage(QStringLiteral("nope"))).isUnused());
}

void PoliciesTest::aPreviewTellsWhoGainsAndLoses()
{
    const QString ops = f->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    f->addClient(QStringLiteral("zoe"), {QStringLiteral("readonly")});
    f->addClient(QStringLiteral("Adam"), {}, {ops});
    f->addClient(QStringLiteral("dead"), {QStringLiteral("readonly")}, {}, AclFixture::expired());
    f->addClient(QStringLiteral("other"), {QStringLiteral("deploy")});
    f->signIn();
    const QString rules =
        QStringLiteral("namespace \"default\" { capabilities = [\"list-jobs\", \"alloc-exec\"] }");
    const RoleImpact impact = value(f->policies().preview(QStringLiteral("readonly"), rules));
    QCOMPARE(impact.lines.size(), 1);
    const ImpactLine &line = impact.lines[0];
    QCOMPARE(line.tokens, 2);
    QCOMPARE(line.tokenNames, (QStringList{QStringLiteral("Adam"), QStringLiteral("zoe")}));
    QCOMPARE(line.gains, PermissionSet{QStringLiteral("namespace/default:alloc-exec")});
    QVERIFY(line.loses.contains(u"namespace/default:read-job"));
    QVERIFY(!line.loses.contains(u"namespace/default:list-jobs"));
    QCOMPARE(f->writes(), 0);
    QVERIFY(value(f->policies().preview(QStringLiteral("readonly"), readRules)).lines.isEmpty());
}

void PoliciesTest::aPreviewLeavesOutWhatIsHeldAnyway()
{
    f->server->addPolicy(QStringLiteral("writer"), writeRules);
    f->addClient(QStringLiteral("both"), {QStringLiteral("readonly"), QStringLiteral("writer")});
    f->addClient(QStringLiteral("one"), {QStringLiteral("readonly")});
    f->signIn();
    const RoleImpact impact = value(
        f->policies().preview(QStringLiteral("readonly"), QStringLiteral("agent { policy = \"read\" }")));
    QCOMPARE(impact.lines.size(), 2);
    const auto of = [&](const QString &name) {
        return impact.lines[impact.lines[0].tokenNames.contains(name) ? 0 : 1];
    };
    QCOMPARE(of(QStringLiteral("both")).gains, PermissionSet{QStringLiteral("agent:read")});
    QVERIFY(of(QStringLiteral("both")).loses.isEmpty());
    QVERIFY(of(QStringLiteral("one")).loses.contains(u"namespace/default:read-job"));
    // A denial takes away what the other policy grants.
    const RoleImpact denial = value(f->policies().preview(
        QStringLiteral("readonly"), QStringLiteral("namespace \"default\" { policy = \"deny\" }")));
    const bool loses = std::any_of(denial.lines.cbegin(), denial.lines.cend(), [](const ImpactLine &line) {
        return line.tokenNames.contains(QStringLiteral("both")) &&
               line.loses.contains(u"namespace/default:submit-job");
    });
    QVERIFY(loses);
}

void PoliciesTest::aDeletionPreviewsItsLosses()
{
    f->addClient(QStringLiteral("zoe"), {QStringLiteral("deploy")});
    f->signIn();
    const RoleImpact impact = value(f->policies().preview(QStringLiteral("deploy"), std::nullopt));
    QCOMPARE(impact.lines.size(), 1);
    QVERIFY(impact.lines[0].gains.isEmpty());
    QVERIFY(impact.lines[0].loses.contains(u"namespace/prod-*:submit-job"));
    QCOMPARE(impact.lines[0].tokenNames, QStringList{QStringLiteral("zoe")});
}

void PoliciesTest::aPreviewOfANewPolicyReachesThoseWhoNameItAlready()
{
    f->addClient(QStringLiteral("early"), {QStringLiteral("later")});
    f->signIn();
    const RoleImpact impact = value(f->policies().preview(QStringLiteral("later"), readRules));
    QCOMPARE(impact.lines.size(), 1);
    QVERIFY(impact.lines[0].gains.contains(u"namespace/default:read-job"));
    QCOMPARE(impact.lines[0].tokenNames, QStringList{QStringLiteral("early")});
}

void PoliciesTest::rulesAreChecked()
{
    const RuleCheck good = value(f->policies().check(readRules));
    QVERIFY(good.issues.isEmpty());
    QVERIFY(!good.spans.isEmpty());
    QVERIFY(good.granted.contains(u"namespace/default:read-job"));
    QVERIFY(!good.granted.contains(u"namespace/default:submit-job"));
    const RuleCheck bad = value(f->policies().check(QStringLiteral("namespace \"default\" {")));
    QVERIFY(bad.hasErrors());
    QVERIFY(!value(f->policies().check(QString())).hasErrors());
    QCOMPARE(f->requests("GET", "/v1/acl/"), 0);
}

void PoliciesTest::aMegabyteOfRulesIsReadWhileTheWindowGoesOn()
{
    const QString rule = QStringLiteral("namespace \"team-%1\" { capabilities = [\"read-job\"] }\n");
    QString rules;
    for (int i = 0; rules.size() < 990'000; ++i)
        rules += rule.arg(i);
    BusyPool pool;
    const Future<RuleCheck> answer = f->policies().check(rules);
    QVERIFY(!answer.isFinished()); // not while one asks
    pool.go();
    Result<RuleCheck> arrived = fail(ErrorCode::Internal, QStringLiteral("nothing yet"));
    int turns = 0; // of the window's thread until then
    QTimer other;
    connect(&other, &QTimer::timeout, this, [&turns] { ++turns; });
    other.start(0);
    QObject window;
    whenReady(answer, &window, [&arrived, &other](Result<RuleCheck> check) {
        arrived = std::move(check);
        other.stop();
    });
    QTRY_VERIFY_WITH_TIMEOUT(arrived.has_value(), 60'000);
    QVERIFY(turns > 10);
    QVERIFY(!arrived->hasErrors());
    QVERIFY(arrived->spans.size() > 50'000);
    QVERIFY(arrived->granted.contains(u"namespace/team-0:read-job"));
}

void PoliciesTest::whatNobodyWaitsForAnyMoreIsNotRead()
{
    BusyPool pool;
    Future<RuleCheck> older = f->policies().check(readRules);
    const Future<RuleCheck> newer = f->policies().check(writeRules);
    older.cancel();
    pool.go();
    QVERIFY(value(newer).granted.contains(u"namespace/default:submit-job"));
    QVERIFY(older.isFinished());
    QCOMPARE(older.resultCount(), 0);
}

void PoliciesTest::rulesAreReadOnceAVersion()
{
    f->signIn();
    value(f->roles().roles());
    QCOMPARE(f->requests("GET", "/v1/acl/policy/"), 2);
    value(f->roles().roles());
    value(f->roles().permissions());
    QCOMPARE(f->requests("GET", "/v1/acl/policy/"), 2);
    QSignalSpy changed(&f->roles(), &RoleService::changed);
    f->server->addPolicy(QStringLiteral("readonly"), writeRules);
    QTRY_VERIFY(!changed.isEmpty());
    const auto roles = value(f->roles().roles());
    const auto readonly =
        std::find_if(roles.cbegin(), roles.cend(), [](const Role &role) { return role.name == u"readonly"; });
    QVERIFY(readonly != roles.cend() && readonly->permissions.contains(u"namespace/default:submit-job"));
    QCOMPARE(f->requests("GET", "/v1/acl/policy/readonly"), 2);
    QCOMPARE(f->requests("GET", "/v1/acl/policy/deploy"), 1);
}

void PoliciesTest::manyRulesAreReadFewAtATime()
{
    for (int i = 0; i < 60; ++i)
        f->server->addPolicy(QStringLiteral("p%1").arg(i), readRules);
    f->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    f->signIn();
    const AclRole role = value(f->aclRoles().roles()).value(0);
    f->server->addFault({Fault::Kind::Silence, "/v1/acl/policy/", "GET"});
    const auto waiting = f->roles().roles();
    QTRY_COMPARE(f->requests("GET", "/v1/acl/policy/"), 4);
    value(f->aclRoles().role(role.id)); // whatever had been asked for before would have arrived by now
    QCOMPARE(f->requests("GET", "/v1/acl/policy/"), 4);
    QVERIFY(!waiting.isFinished());
    f->session.reset(); // and whoever waits is told that it is over
    QVERIFY(waiting.isFinished());
}

void PoliciesTest::aPolicyThatCannotBeReadIsTriedAgain()
{
    f->signIn();
    f->server->addFault({Fault::Kind::Status, "/v1/acl/policy/deploy", "GET", -1, {}, 500, "on fire"});
    QVERIFY(!await(f->roles().roles()));
    f->server->clearFaults();
    QCOMPARE(value(f->roles().roles()).size(), 3);
    // One that is gone by the time it is read just grants nothing.
    f->server->addPolicy(QStringLiteral("new"), readRules);
    f->server->addFault(
        {Fault::Kind::Status, "/v1/acl/policy/new", "GET", -1, {}, 404, "ACL policy not found"});
    QTRY_COMPARE(value(f->roles().roles()).size(), 4);
}

void PoliciesTest::aChangeMadeElsewhereIsTold()
{
    f->signIn();
    QCOMPARE(value(f->policies().policies()).size(), 2);
    QSignalSpy changed(&f->policies(), &AclPolicyService::changed);
    f->server->addPolicy(QStringLiteral("third"), readRules);
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(value(f->policies().policies()).size(), 3);
    f->server->removePolicy(QStringLiteral("third"));
    QTRY_COMPARE(value(f->policies().policies()).size(), 2);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::PoliciesTest)
#include "tst_policies.moc"
