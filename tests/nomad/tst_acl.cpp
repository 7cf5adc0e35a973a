// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/acllanguage.h"
#include "nomadacl/aclsubject.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::nomad;

namespace {

/// A token that holds policies directly, named p1, p2 …
Acl aclOf(const QStringList &texts)
{
    QVector<NamedRules> policies;
    for (const QString &text : texts)
        policies.append({QStringLiteral("p%1").arg(policies.size() + 1), {}, readRules(text).rules});
    return Acl(policies);
}

QStringList namesOf(const QVector<PermissionInfo> &rows)
{
    QStringList names;
    for (const PermissionInfo &row : rows)
        names << row.permission;
    return names;
}

QJsonArray exchanges(const QString &version)
{
    QFile file(
        QStringLiteral(CHATELAINE_SOURCE_DIR "/tests/nomaddouble/recordings/nomad-%1.json").arg(version));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recordings");
    return QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("exchanges")].toArray();
}

using Facts = QSet<QString>;

void addNamed(Facts &facts, const QJsonArray &blocks, const QString &block)
{
    for (const QJsonValue &value : blocks) {
        const QString name = value[QLatin1String("Name")].toString();
        facts << block + u'/' + name;
        const QJsonArray capabilities = value[QLatin1String("Capabilities")].toArray();
        for (const QJsonValue &capability : capabilities)
            facts << block + u'/' + name + u':' + capability.toString();
        const QJsonArray paths = value[QLatin1String("Variables")][QLatin1String("Paths")].toArray();
        for (const QJsonValue &path : paths) {
            const QJsonArray granted = path[QLatin1String("Capabilities")].toArray();
            for (const QJsonValue &capability : granted)
                facts << QStringLiteral("variables/%1/%2:%3")
                             .arg(name, path[QLatin1String("PathSpec")].toString(), capability.toString());
        }
    }
}

/// What the server made of rules.
Facts factsOf(const QJsonObject &rulesJson)
{
    Facts facts;
    addNamed(facts, rulesJson[QLatin1String("Namespaces")].toArray(), QStringLiteral("namespace"));
    addNamed(facts, rulesJson[QLatin1String("HostVolumes")].toArray(), QStringLiteral("host_volume"));
    for (const char *block : {"Agent", "Node", "Operator", "Quota", "Plugin"}) {
        const QJsonObject level = rulesJson[QLatin1String(block)].toObject();
        if (!level.isEmpty())
            facts << QString::fromLatin1(block).toLower() + u'=' + level[QLatin1String("Policy")].toString();
    }
    return facts;
}

/// What this program makes of them, without capabilities that came with 1.10.
Facts factsOf(const QVector<AclRule> &rules)
{
    Facts facts;
    for (const AclRule &rule : rules) {
        const AclSubject subject = subjectOf(rule);
        if (!aclBlockHasName(rule.block)) {
            facts << aclBlockName(rule.block) + u'=' + rule.level;
            continue;
        }
        if (rule.block != AclBlock::Variables)
            facts << aclBlockName(rule.block) + u'/' + rule.pattern;
        for (const QString &capability : rule.capabilities) {
            if (!capability.startsWith(u"host-volume-"))
                facts << subject.permission(capability);
        }
    }
    return facts;
}

} // namespace

class TestAcl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextOfManyRulesIsCheckedInPart();
    void aBlockOfManyCapabilitiesCountsInPart();
    void realServersReadTheSameRules_data();
    void realServersReadTheSameRules();
    void whatRealServersTookOrRefused_data();
    void whatRealServersTookOrRefused();

    void shorthandsStandForTheirCapabilities_data();
    void shorthandsStandForTheirCapabilities();
    void capabilitiesImplyOthers();

    void globsFit_data();
    void globsFit();
    void theBestFittingPatternDecides_data();
    void theBestFittingPatternDecides();
    void theOrderOfPoliciesDoesNotMatter();

    void denyBeatsWhatOthersGrantForTheSamePattern();
    void denyOfAMoreGeneralPatternDoesNotReachASpecialOne();
    void denyAmongVariablesIsWeakAcrossPolicies();
    void aNamespaceWithVariablesAloneHidesGeneralRules();
    void pathsOfVariablesAreWeighedTogetherWithTheirNamespace();
    void theHighestLevelCounts_data();
    void theHighestLevelCounts();
    void pluginsKnowListAndReadOnly();
    void theOperatorHasLevelsAndCapabilities();
    void partsOfSubmitJobAreInIt();

    void everyYesNamesPolicyLineAndRule();
    void everyNoSaysWhy();
    void aManagementTokenMayDoEverything();
    void whatIsNoPermissionIsNotGranted_data();
    void whatIsNoPermissionIsNotGranted();

    void theCatalogueHasHeadingsTitlesAndSentences();
    void theCatalogueHasEveryPatternOnceInOrder();
    void unknownCapabilitiesAreInTheCatalogueAndCount();
    void allAnswersAgree();
};

void TestAcl::realServersReadTheSameRules_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QJsonObject>("rulesJson");
    for (const QString &version : {QStringLiteral("1.0.18"), QStringLiteral("1.5.8")}) {
        const QJsonArray all = exchanges(version);
        QVERIFY(!all.isEmpty());
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QJsonObject body = all[i][QLatin1String("response")][QLatin1String("body")].toObject();
            if (body[QLatin1String("RulesJSON")].isObject())
                QTest::addRow("%s, %d, %s", qPrintable(version), int(i),
                              qPrintable(all[i][QLatin1String("case")].toString()))
                    << body[QLatin1String("Rules")].toString() << body[QLatin1String("RulesJSON")].toObject();
        }
    }
}

void TestAcl::realServersReadTheSameRules()
{
    QFETCH(QString, rules);
    QFETCH(QJsonObject, rulesJson);
    const AclRules read = readRules(rules);
    QVERIFY(read.check.issues.isEmpty());
    QVERIFY(!read.rules.isEmpty());
    QCOMPARE(factsOf(read.rules), factsOf(rulesJson));
}

void TestAcl::whatRealServersTookOrRefused_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<bool>("taken");
    const QJsonArray all = exchanges(QStringLiteral("1.5.8"));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonValue request = all[i][QLatin1String("request")];
        const QString method = request[QLatin1String("method")].toString();
        const bool isWrite = method == u"POST" || method == u"PUT";
        if (!isWrite || !request[QLatin1String("path")].toString().startsWith(u"/v1/acl/policy/"))
            continue;
        const QString said = all[i][QLatin1String("response")][QLatin1String("body")].toString();
        const int status = all[i][QLatin1String("response")][QLatin1String("status")].toInt();
        const QString rules = request[QLatin1String("body")][QLatin1String("Rules")].toString();
        if (status != 200 && !said.contains(u"parse rules"))
            continue;
        QTest::addRow("%d, %s", int(i), qPrintable(all[i][QLatin1String("case")].toString()))
            << rules << (status == 200);
    }
}

void TestAcl::whatRealServersTookOrRefused()
{
    QFETCH(QString, rules);
    QFETCH(bool, taken);
    const AclRules read = readRules(rules);
    if (taken)
        QVERIFY(!read.check.hasErrors());
    else if (!rules.startsWith(u"node_pool")) // which came with 1.6
        QVERIFY(!read.check.issues.isEmpty());
}

void TestAcl::shorthandsStandForTheirCapabilities_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("capabilities");

    const auto row = [](const char *rule, const char *capabilities) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(capabilities);
    };
    row("namespace \"x\" { policy = \"read\" }",
        "csi-list-volume csi-read-volume host-volume-read list-jobs list-scaling-policies parse-job read-job "
        "read-job-scaling read-scaling-policy");
    row("namespace \"x\" { policy = \"write\" }",
        "alloc-exec alloc-lifecycle csi-list-volume csi-mount-volume csi-read-volume csi-write-volume "
        "dispatch-job host-volume-create host-volume-read list-jobs list-scaling-policies parse-job read-fs "
        "read-job "
        "read-job-scaling read-logs read-scaling-policy scale-job submit-job submit-recommendation");
    row("namespace \"x\" { policy = \"scale\" }", "list-scaling-policies read-job read-job-scaling "
                                                  "read-scaling-policy scale-job submit-recommendation");
    row("namespace \"x\" { policy = \"deny\" }", "deny");
    row("namespace \"x\" { capabilities = [\"host-volume-write\"] }",
        "host-volume-create host-volume-delete host-volume-read host-volume-register host-volume-write");
    row("namespace \"x\" { capabilities = [\"host-volume-register\"] }",
        "host-volume-create host-volume-read host-volume-register");
    row("node_pool \"x\" { policy = \"read\" }", "read");
    row("node_pool \"x\" { policy = \"write\" }", "delete read write");
    row("host_volume \"x\" { policy = \"read\" }", "mount-readonly");
    row("host_volume \"x\" { policy = \"write\" }", "mount-readonly mount-readwrite");
    row("operator { policy = \"read\" }", "keyring-read license-read read");
    row("operator { policy = \"write\" }",
        "keyring-delete keyring-read keyring-rotate license-read read snapshot-save write");
    row("sentinel { policy = \"write\" }", "sentinel-delete sentinel-read sentinel-submit");
    row("sentinel { policy = \"read\" }", "sentinel-read");
    row("plugin { policy = \"read\" }", "list read");
    row("plugin { policy = \"list\" }", "list");
    row("plugin { policy = \"write\" }", "");
    row("quota { policy = \"write\" }", "read write");
}

void TestAcl::shorthandsStandForTheirCapabilities()
{
    QFETCH(QString, rule);
    const QVector<AclRule> rules = readRules(rule).rules;
    QCOMPARE(rules.size(), 1);
    QStringList capabilities = rules[0].capabilities;
    capabilities.sort();
    QTEST(capabilities.join(u' '), "capabilities");
}

void TestAcl::capabilitiesImplyOthers()
{
    const Acl acl = aclOf({QStringLiteral(
        "namespace \"a\" { variables { path \"x\" { capabilities = [\"read\"] } path \"y\" { capabilities = "
        "[\"write\", \"deny\"] } } }")});
    QVERIFY(acl.allows(QStringLiteral("variables/a/x:list")));
    QVERIFY(!acl.allows(QStringLiteral("variables/a/x:write")));
    QVERIFY(!acl.allows(QStringLiteral("variables/a/y:write")));
}

void TestAcl::globsFit_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("fits");

    const auto row = [](const char *pattern, const char *name, bool fits) {
        QTest::addRow("%s on %s", pattern, name) << QByteArray(pattern) << QByteArray(name) << fits;
    };
    row("*", "", true);
    row("*", "prod", true);
    row("prod", "prod", true);
    row("prod", "prod-1", false);
    row("prod-*", "prod-", true);
    row("prod-*", "prod", false);
    row("*-prod", "eu-prod", true);
    row("*-prod", "eu-prod-1", false);
    row("a*a", "a", false);
    row("a*a", "aa", true);
    row("a*b*c", "a-b-b-c", true);
    row("a*b*c", "a-c-b", false);
    row("**", "x", true);
    row("*x*", "abc", false);
    row("app/*", "app/a/b", true);
    row("PROD-*", "prod-1", false);
}

void TestAcl::globsFit()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, name);
    QTEST(globFits(pattern, name), "fits");
}

void TestAcl::theBestFittingPatternDecides_data()
{
    QTest::addColumn<QStringList>("patterns"); ///< each grants its own capability: c0, c1 …
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("decides");

    QTest::newRow("the name itself") << QStringList{QStringLiteral("*"), QStringLiteral("prod-1"),
                                                    QStringLiteral("prod-*")}
                                     << QStringLiteral("prod-1") << 1;
    QTest::newRow("the longest") << QStringList{QStringLiteral("*"), QStringLiteral("prod-*"),
                                                QStringLiteral("p*")}
                                 << QStringLiteral("prod-22") << 1;
    QTest::newRow("the only one") << QStringList{QStringLiteral("dev"), QStringLiteral("prod*")}
                                  << QStringLiteral("production") << 1;
    QTest::newRow("none") << QStringList{QStringLiteral("dev"), QStringLiteral("dev-*")}
                          << QStringLiteral("prod") << -1;
    QTest::newRow("asterisks do not count as characters")
        << QStringList{QStringLiteral("*o*d*"), QStringLiteral("pr*")} << QStringLiteral("prod") << 1;
    QTest::newRow("of equals the one that sorts last")
        << QStringList{QStringLiteral("prod-*"), QStringLiteral("*-1-eu")} << QStringLiteral("prod-1-eu")
        << 0;
    QTest::newRow("a pattern as a name fits itself best")
        << QStringList{QStringLiteral("*"), QStringLiteral("prod-*"), QStringLiteral("prod-1")}
        << QStringLiteral("prod-*") << 1;
    QTest::newRow("a pattern as a name: only an asterisk covers its asterisk")
        << QStringList{QStringLiteral("prod-eu"), QStringLiteral("*")} << QStringLiteral("prod-*") << 1;
}

void TestAcl::theBestFittingPatternDecides()
{
    QFETCH(QStringList, patterns);
    QFETCH(QString, name);
    QFETCH(int, decides);
    for (const QString &block :
         {QStringLiteral("namespace"), QStringLiteral("node_pool"), QStringLiteral("host_volume")}) {
        QStringList texts;
        for (qsizetype i = 0; i < patterns.size(); ++i)
            texts << QStringLiteral("%1 \"%2\" { capabilities = [\"c%3\"] }").arg(block, patterns[i]).arg(i);
        const Acl acl = aclOf(texts);
        for (qsizetype i = 0; i < patterns.size(); ++i)
            QCOMPARE(acl.allows(QStringLiteral("%1/%2:c%3").arg(block, name).arg(i)), i == decides);
    }
}

void TestAcl::theOrderOfPoliciesDoesNotMatter()
{
    const QStringList texts{
        QStringLiteral("namespace \"*\" { policy = \"write\" }"),
        QStringLiteral("namespace \"prod-*\" { policy = \"read\" } agent { policy = \"read\" }"),
        QStringLiteral("namespace \"prod-*\" { capabilities = [\"alloc-exec\"] }"),
        QStringLiteral("namespace \"prod-x\" { policy = \"deny\" } agent { policy = \"deny\" }")};
    const QStringList reversed(texts.crbegin(), texts.crend());
    QVector<AclRule> all;
    for (const QString &text : texts)
        all += readRules(text).rules;
    const QStringList catalogue = namesOf(catalogueOf(all));
    const PermissionSet granted = aclOf(texts).granted(catalogue);
    QVERIFY(granted.contains(u"namespace/prod-*:alloc-exec"));
    QCOMPARE(aclOf(reversed).granted(catalogue), granted);
}

void TestAcl::denyBeatsWhatOthersGrantForTheSamePattern()
{
    const Acl acl =
        aclOf({QStringLiteral("namespace \"prod\" { policy = \"write\" }"),
               QStringLiteral("namespace \"prod\" { capabilities = [\"deny\"] }"),
               QStringLiteral("node_pool \"gpu\" { policy = \"deny\" }\nnode_pool \"gpu\" { policy = "
                              "\"write\" }")});
    QVERIFY(!acl.allows(QStringLiteral("namespace/prod:read-job")));
    QVERIFY(!acl.allows(QStringLiteral("node_pool/gpu:read")));
    const Grant grant = acl.explain(QStringLiteral("namespace/prod:read-job"));
    QCOMPARE(grant.reason, GrantReason::DeniedByPolicy);
    QCOMPARE(grant.sources.size(), 1);
    QCOMPARE(grant.sources[0].policy, QStringLiteral("p2"));
}

void TestAcl::denyOfAMoreGeneralPatternDoesNotReachASpecialOne()
{
    const Acl acl =
        aclOf({QStringLiteral("namespace \"*\" { policy = \"deny\" }\nnamespace \"dev\" { policy = "
                              "\"read\" }")});
    QVERIFY(acl.allows(QStringLiteral("namespace/dev:read-job")));
    QVERIFY(!acl.allows(QStringLiteral("namespace/prod:read-job")));
    QCOMPARE(acl.explain(QStringLiteral("namespace/prod:read-job")).reason, GrantReason::DeniedByPolicy);
}

// So it is in acl/acl.go since variables came: rules of one path are united, and "deny" is just one of them.
void TestAcl::denyAmongVariablesIsWeakAcrossPolicies()
{
    const Acl acl =
        aclOf({QStringLiteral("namespace \"a\" { variables { path \"x\" { capabilities = [\"deny\"] } } }"),
               QStringLiteral("namespace \"a\" { variables { path \"x\" { capabilities = [\"read\"] } } }")});
    QVERIFY(acl.allows(QStringLiteral("variables/a/x:read")));
    const Grant refused = acl.explain(QStringLiteral("variables/a/x:write"));
    QVERIFY(!refused.granted);
    QCOMPARE(refused.reason, GrantReason::DeniedByPolicy);
    QCOMPARE(refused.sources.value(0).policy, QStringLiteral("p1"));
}

void TestAcl::aNamespaceWithVariablesAloneHidesGeneralRules()
{
    const Acl acl = aclOf({QStringLiteral("namespace \"*\" { policy = \"read\" }"),
                           QStringLiteral("namespace \"prod\" { variables { path \"x\" { capabilities = "
                                          "[\"read\"] } } }")});
    QVERIFY(acl.allows(QStringLiteral("namespace/dev:read-job")));
    QVERIFY(!acl.allows(QStringLiteral("namespace/prod:read-job")));
    QVERIFY(acl.allows(QStringLiteral("variables/prod/x:read")));
}

void TestAcl::pathsOfVariablesAreWeighedTogetherWithTheirNamespace()
{
    const Acl acl =
        aclOf({QStringLiteral("namespace \"*\" { variables { path \"app/secrets/*\" { capabilities = "
                              "[\"read\"] } path \"exact\" { capabilities = [\"read\"] } } }\n"
                              "namespace \"prod\" { variables { path \"*\" { capabilities = [\"list\"] } "
                              "path \"app/own\" { capabilities = [\"write\"] } } }")});
    QVERIFY(acl.allows(QStringLiteral("variables/prod/app/secrets/db:read"))); // fewer characters unmatched
    QVERIFY(!acl.allows(QStringLiteral("variables/prod/other:read")));
    QVERIFY(acl.allows(QStringLiteral("variables/prod/other:list")));
    QVERIFY(acl.allows(QStringLiteral("variables/prod/app/own:write")));
    QVERIFY(!acl.allows(QStringLiteral("variables/prod/app/own:list")));
    QVERIFY(acl.allows(QStringLiteral("variables/dev/exact:read")));
    QVERIFY(!acl.allows(QStringLiteral("variables/dev/app:read")));
    QVERIFY(acl.allows(QStringLiteral("variables/*/app/secrets/*:read")));
    const Acl colon = aclOf({QStringLiteral("namespace \"a\" { variables { path \"x:y\" { capabilities = "
                                            "[\"read\"] } } }")});
    QVERIFY(colon.allows(QStringLiteral("variables/a/x:y:read")));
}

void TestAcl::theHighestLevelCounts_data()
{
    QTest::addColumn<QStringList>("levels");
    QTest::addColumn<bool>("read");
    QTest::addColumn<bool>("write");

    QTest::newRow("none") << QStringList{} << false << false;
    QTest::newRow("read") << QStringList{QStringLiteral("read")} << true << false;
    QTest::newRow("read and write") << QStringList{QStringLiteral("read"), QStringLiteral("write")} << true
                                    << true;
    QTest::newRow("write and read") << QStringList{QStringLiteral("write"), QStringLiteral("read")} << true
                                    << true;
    QTest::newRow("write and deny") << QStringList{QStringLiteral("write"), QStringLiteral("deny")} << false
                                    << false;
    QTest::newRow("deny and write") << QStringList{QStringLiteral("deny"), QStringLiteral("write")} << false
                                    << false;
    QTest::newRow("scale") << QStringList{QStringLiteral("scale")} << false << false;
}

void TestAcl::theHighestLevelCounts()
{
    QFETCH(QStringList, levels);
    QFETCH(bool, read);
    QFETCH(bool, write);
    for (const QString &block : {QStringLiteral("agent"), QStringLiteral("node"), QStringLiteral("operator"),
                                 QStringLiteral("quota")}) {
        QStringList texts;
        for (const QString &level : levels)
            texts << QStringLiteral("%1 { policy = \"%2\" }").arg(block, level);
        const Acl acl = aclOf(texts);
        QCOMPARE(acl.allows(block + QStringLiteral(":read")), read);
        QCOMPARE(acl.allows(block + QStringLiteral(":write")), write);
    }
}

// AllowPluginRead() and AllowPluginList() compare with "read" and "list" alone, and the highest level wins.
void TestAcl::pluginsKnowListAndReadOnly()
{
    const QString read = QStringLiteral("plugin { policy = \"read\" }");
    const QString list = QStringLiteral("plugin { policy = \"list\" }");
    const QString write = QStringLiteral("plugin { policy = \"write\" }");
    QVERIFY(aclOf({list}).allows(QStringLiteral("plugin:list")));
    QVERIFY(!aclOf({list}).allows(QStringLiteral("plugin:read")));
    QVERIFY(aclOf({list, read}).allows(QStringLiteral("plugin:read")));
    QVERIFY(!aclOf({write}).allows(QStringLiteral("plugin:read")));
    QVERIFY(!aclOf({read, write}).allows(QStringLiteral("plugin:list")));
}

void TestAcl::theOperatorHasLevelsAndCapabilities()
{
    const QString save = QStringLiteral("operator:snapshot-save");
    const QString denies = QStringLiteral("operator { capabilities = [\"deny\"] }");
    QVERIFY(aclOf({QStringLiteral("operator { capabilities = [\"snapshot-save\"] }")}).allows(save));
    QVERIFY(!aclOf({QStringLiteral("operator { capabilities = [\"snapshot-save\"] }")})
                 .allows(QStringLiteral("operator:read")));
    QVERIFY(!aclOf({QStringLiteral("operator { capabilities = [\"snapshot-save\"] }"), denies}).allows(save));
    // The level "write" is looked at before capabilities.
    QVERIFY(aclOf({QStringLiteral("operator { policy = \"write\" }"), denies}).allows(save));
    QVERIFY(!aclOf({QStringLiteral("operator { policy = \"write\" }"),
                    QStringLiteral("operator { policy = \"deny\" }")})
                 .allows(save));
    const Grant refused = aclOf({denies}).explain(save);
    QCOMPARE(refused.reason, GrantReason::DeniedByPolicy);
    QVERIFY(aclOf({QStringLiteral("sentinel { policy = \"write\" }")})
                .allows(QStringLiteral("sentinel:sentinel-delete")));
    QVERIFY(!aclOf({QStringLiteral("sentinel { policy = \"read\" }")})
                 .allows(QStringLiteral("sentinel:sentinel-delete")));
}

void TestAcl::partsOfSubmitJobAreInIt()
{
    const Acl writer = aclOf({QStringLiteral("namespace \"a\" { policy = \"write\" }")});
    QVERIFY(writer.allows(QStringLiteral("namespace/a:register-job")));
    QVERIFY(writer.allows(QStringLiteral("namespace/a:promote-deployment")));
    const Acl purger = aclOf({QStringLiteral("namespace \"a\" { capabilities = [\"purge-job\"] }")});
    QVERIFY(purger.allows(QStringLiteral("namespace/a:deregister-job")));
    QVERIFY(!purger.allows(QStringLiteral("namespace/a:register-job")));
    const Acl planner = aclOf({QStringLiteral("namespace \"a\" { capabilities = [\"plan-job\"] }")});
    QVERIFY(!planner.allows(QStringLiteral("namespace/a:submit-job")));
    const Acl denied =
        aclOf({QStringLiteral("namespace \"a\" { policy = \"write\" capabilities = [\"deny\"] }")});
    QVERIFY(!denied.allows(QStringLiteral("namespace/a:register-job")));
}

void TestAcl::everyYesNamesPolicyLineAndRule()
{
    const QVector<AclRule> ops =
        readRules(QStringLiteral("agent { policy = \"read\" }\n\nnamespace \"prod-*\" {\n "
                                 "policy = \"read\"\n}"))
            .rules;
    const QVector<AclRule> dev =
        readRules(QStringLiteral("namespace \"prod-*\" { capabilities = [\"read-job\"] }")).rules;
    const Acl acl({{QStringLiteral("ops"), {}, ops}, {QStringLiteral("dev"), QStringLiteral("Team"), dev}});
    const Grant grant = acl.explain(QStringLiteral("namespace/prod-*:read-job"));
    QVERIFY(grant.granted);
    QCOMPARE(grant.reason, GrantReason::ByPolicy);
    QCOMPARE(grant.permission, QStringLiteral("namespace/prod-*:read-job"));
    const QString head = QStringLiteral("namespace \"prod-*\"");
    QCOMPARE(grant.sources,
             (QVector<GrantSource>{{{}, {}, QStringLiteral("ops"), 3, head},
                                   {QStringLiteral("Team"), {}, QStringLiteral("dev"), 1, head}}));
    const Grant agent = acl.explain(QStringLiteral("agent:read"));
    QCOMPARE(agent.sources,
             (QVector<GrantSource>{{{}, {}, QStringLiteral("ops"), 1, QStringLiteral("agent")}}));
}

void TestAcl::everyNoSaysWhy()
{
    const Acl acl =
        aclOf({QStringLiteral("namespace \"a\" { policy = \"read\" }\nnode { policy = \"deny\" }")});
    QCOMPARE(acl.explain(QStringLiteral("namespace/a:submit-job")).reason, GrantReason::NotInRole);
    QCOMPARE(acl.explain(QStringLiteral("namespace/b:read-job")).reason, GrantReason::NotInRole);
    QCOMPARE(acl.explain(QStringLiteral("agent:read")).reason, GrantReason::NotInRole);
    const Grant denied = acl.explain(QStringLiteral("node:read"));
    QCOMPARE(denied.reason, GrantReason::DeniedByPolicy);
    QCOMPARE(denied.sources.value(0).line, 2);
    QCOMPARE(denied.sources.value(0).rule, QStringLiteral("node"));
}

void TestAcl::aManagementTokenMayDoEverything()
{
    const QStringList catalogue = namesOf(catalogueOf({}));
    QCOMPARE(Acl::management().granted(catalogue).size(), catalogue.size());
    const Grant grant = Acl::management().explain(catalogue.first());
    QVERIFY(grant.granted);
    QCOMPARE(grant.reason, GrantReason::ByManagement);
    QVERIFY(Acl({}).granted(catalogue).isEmpty());
}

void TestAcl::whatIsNoPermissionIsNotGranted_data()
{
    QTest::addColumn<QString>("permission");
    for (const char *text :
         {"", ":", "namespace", "namespace:read-job", "namespace/default", "agent/x:read", "bogus/x:read",
          "variables/default:read", "Namespace/default:read-job", "teams:CreateAPIToken", "agent:", "/:"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void TestAcl::whatIsNoPermissionIsNotGranted()
{
    QFETCH(QString, permission);
    const Acl acl = aclOf({QStringLiteral("namespace \"*\" { policy = \"write\" variables { path \"*\" { "
                                          "capabilities = [\"read\"] } } } agent { policy = \"write\" }")});
    QVERIFY(!acl.allows(permission));
    QVERIFY(!acl.explain(permission).granted);
}

void TestAcl::theCatalogueHasHeadingsTitlesAndSentences()
{
    const auto rows =
        catalogueOf(readRules(QStringLiteral("namespace \"prod-*\" { variables { path \"app/*\" { "
                                             "capabilities = [\"read\"] } } } node_pool \"gpu\" { "
                                             "policy = \"read\" } host_volume \"data\" { policy = "
                                             "\"read\" }"))
                        .rules);
    for (const PermissionInfo &row : rows) {
        QVERIFY2(!row.group.isEmpty() && !row.title.isEmpty(), qPrintable(row.permission));
        QVERIFY2(row.description.endsWith(u'.') && row.description.front().isUpper(),
                 qPrintable(row.permission));
        QVERIFY2(row.note.isEmpty() || row.note.endsWith(u'.'), qPrintable(row.permission));
        QVERIFY2(row.description != row.title, qPrintable(row.permission));
    }
    const auto of = [&](QStringView permission) {
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const PermissionInfo &row) {
            return row.permission == permission;
        });
        return found == rows.cend() ? PermissionInfo() : *found;
    };
    QCOMPARE(of(u"namespace/prod-*:submit-job").title, QStringLiteral("Submit jobs"));
    QCOMPARE(of(u"namespace/prod-*:submit-job").group, QStringLiteral("Namespace prod-*"));
    QVERIFY(of(u"namespace/prod-*:register-job").note.contains(u"2.0"));
    QCOMPARE(of(u"variables/prod-*/app/*:read").group, QStringLiteral("Variables app/* in namespace prod-*"));
    QCOMPARE(of(u"node_pool/gpu:delete").group, QStringLiteral("Node pool gpu"));
    QCOMPARE(of(u"host_volume/data:mount-readonly").group, QStringLiteral("Host volume data"));
    QVERIFY(!of(u"operator:keyring-rotate").title.isEmpty());
    QVERIFY(of(u"namespace/prod-*:deny").title.isEmpty());
}

void TestAcl::theCatalogueHasEveryPatternOnceInOrder()
{
    const QString text =
        QStringLiteral("node_pool \"b\" { policy = \"read\" }\nnamespace \"z\" { policy = \"read\" "
                       "}\nnamespace \"*\" { policy = \"read\" }");
    QVector<AclRule> rules = readRules(text).rules;
    rules += rules;
    const QStringList names = namesOf(catalogueOf(rules));
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    QCOMPARE(names.size(), 3 * 44 + 3 + 2 + 2 + 7 + 2 + 2 + 3);
    QCOMPARE(names.first(), QStringLiteral("namespace/*:list-jobs"));
    QVERIFY(names.indexOf(QStringLiteral("namespace/default:list-jobs")) <
            names.indexOf(QStringLiteral("namespace/z:list-jobs")));
    QVERIFY(names.indexOf(QStringLiteral("node_pool/b:read")) < names.indexOf(QStringLiteral("agent:read")));
    std::reverse(rules.begin(), rules.end());
    QCOMPARE(namesOf(catalogueOf(rules)), names);
}

void TestAcl::unknownCapabilitiesAreInTheCatalogueAndCount()
{
    const QVector<AclRule> rules =
        readRules(
            QStringLiteral("namespace \"a\" { capabilities = [\"time-travel\"] } operator { capabilities = "
                           "[\"brew-coffee\"] }"))
            .rules;
    const Acl acl({{QStringLiteral("p"), {}, rules}});
    for (const QString &permission :
         {QStringLiteral("namespace/a:time-travel"), QStringLiteral("operator:brew-coffee")}) {
        QVERIFY(namesOf(catalogueOf(rules)).contains(permission));
        QVERIFY(acl.allows(permission));
        QVERIFY(acl.explain(permission).granted);
    }
}

/// allows(), explain() and granted() are three ways to the same answer, whatever the rules.
void TestAcl::allAnswersAgree()
{
    QRandomGenerator random(7);
    const QStringList patterns{QStringLiteral("*"),   QStringLiteral("a*"), QStringLiteral("*b"),
                               QStringLiteral("a*b"), QStringLiteral("ab"), QStringLiteral("default")};
    const QStringList levels{QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("deny"),
                             QStringLiteral("scale")};
    const auto any = [&](const QStringList &of) { return of[random.bounded(int(of.size()))]; };
    for (int round = 0; round < 60; ++round) {
        QStringList texts;
        for (int i = 0; i < 4; ++i)
            texts << QStringLiteral(
                         "namespace \"%1\" { policy = \"%2\" variables { path \"%3\" { capabilities = "
                         "[\"read\"] } } }\nnode_pool \"%4\" { policy = \"%5\" }\noperator { policy = "
                         "\"%6\" }")
                         .arg(any(patterns), any(levels), any(patterns), any(patterns), any(levels),
                              any(levels));
        QVector<AclRule> all;
        for (const QString &text : texts)
            all += readRules(text).rules;
        const Acl acl = aclOf(texts);
        const QStringList catalogue = namesOf(catalogueOf(all));
        const PermissionSet granted = acl.granted(catalogue);
        for (const QString &permission : catalogue) {
            const Grant grant = acl.explain(permission);
            QCOMPARE(grant.granted, granted.contains(permission));
            QCOMPARE(acl.allows(permission), grant.granted);
            QCOMPARE(grant.sources.isEmpty(), grant.reason == GrantReason::NotInRole);
        }
    }
}

void TestAcl::aTextOfManyRulesIsCheckedInPart()
{
    const auto ofBlocks = [](qsizetype count) {
        QString text;
        for (qsizetype i = 0; i < count; ++i)
            text += QStringLiteral("namespace \"*-%1\" { policy = \"read\" }\n").arg(i);
        return checkRules(text);
    };
    const RuleCheck all = ofBlocks(mostChecked);
    QVERIFY(all.issues.isEmpty());
    const QString last = QStringLiteral("namespace/*-%1:read-job");
    QVERIFY(all.granted.contains(last.arg(mostChecked - 1)));
    const RuleCheck part = ofBlocks(30 * mostChecked);
    QCOMPARE(part.granted, all.granted);
    QCOMPARE(part.issues.size(), 1);
    QCOMPARE(part.issues.constFirst().level, RuleIssue::Level::Warning);
    QCOMPARE(part.issues.constFirst().line, int(mostChecked + 1));
    QVERIFY(!part.hasErrors());
    QVERIFY(part.spans.size() > 29 * all.spans.size()); // the colours go to the end
}

void TestAcl::aBlockOfManyCapabilitiesCountsInPart()
{
    const auto ofNames = [](const QStringList &names) {
        return readRules(QStringLiteral("namespace \"a\" { capabilities = [%1] }").arg(names.join(u',')));
    };
    QStringList names;
    for (int i = 0; i < 5000; ++i)
        names << QStringLiteral("\"c%1\"").arg(i);
    QCOMPARE(ofNames(names).rules.constFirst().capabilities.size(), 200);
    const AclRules same = ofNames(QStringList(5000, QStringLiteral("\"read-job\"")));
    QCOMPARE(same.check.issues.size(), 1);
    QVERIFY(same.check.issues.constFirst().message.contains(QStringLiteral("do not count")));
}

QTEST_GUILESS_MAIN(TestAcl)
#include "tst_acl.moc"
