// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/acllanguage.h"
#include "nomadacl/hclescapes.h"
#include "nomadacl/hclparser.h"

#include <QTest>

#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::nomad;

using Block = AclRule::Block;
using Kind = RuleSpan::Kind;

namespace {

QVector<RuleIssue> issuesOf(const QString &text)
{
    return readRules(text).check.issues;
}

QStringList errorsOf(const QString &text)
{
    QStringList errors;
    for (const RuleIssue &issue : issuesOf(text)) {
        if (issue.level == RuleIssue::Level::Error)
            errors << QStringLiteral("%1:%2 %3").arg(issue.line).arg(issue.column).arg(issue.message);
    }
    return errors;
}

QStringList warningsOf(const QString &text)
{
    QStringList warnings;
    for (const RuleIssue &issue : issuesOf(text)) {
        if (issue.level == RuleIssue::Level::Warning)
            warnings << QStringLiteral("%1:%2 %3").arg(issue.line).arg(issue.column).arg(issue.message);
    }
    return warnings;
}

/// The kind of the span in which \a what begins; none if it has none.
std::optional<Kind> kindOf(const QString &text, QStringView what)
{
    const qsizetype at = text.indexOf(what);
    const auto spans = readRules(text).check.spans;
    for (const RuleSpan &span : spans) {
        if (at >= span.start && at < span.start + span.length)
            return span.kind;
    }
    return std::nullopt;
}

/// Every character that is no white space is in exactly one span, and spans are in order.
bool spansCover(const QString &text)
{
    QString left = text;
    int end = 0;
    const auto spans = readRules(text).check.spans;
    for (const RuleSpan &span : spans) {
        if (span.start < end || span.length <= 0 || span.start + span.length > text.size())
            return false;
        end = span.start + span.length;
        for (int i = span.start; i < end; ++i)
            left[i] = u' ';
    }
    return left.trimmed().isEmpty();
}

} // namespace

class TestHcl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreReadWithTheirPlace();
    void oneLineIsEnough();
    void commentsOfAllKindsAreLeftOut();
    void keysMayBeQuotedAndListsMayEndInAComma();
    void wordsAreReadHoweverTheyAreCapitalised();
    void aHeredocIsAText();
    void escapesAreSpeltOut_data();
    void escapesAreSpeltOut();
    void jsonSaysTheSame();
    void aMistakeIsShownWhereItIs_data();
    void aMistakeIsShownWhereItIs();
    void aSuspicionIsAWarning_data();
    void aSuspicionIsAWarning();
    void afterAMistakeTheRestIsRead();
    void everyWordHasItsColour();
    void coloursCoverEveryText_data();
    void coloursCoverEveryText();
    void noTextIsTooDeepOrTooLong();
    void thereAreOnlySoManyRemarks();
};

void TestHcl::rulesAreReadWithTheirPlace()
{
    const QString text = QStringLiteral("# who may deploy\n"
                                        "namespace \"prod-*\" {\n"
                                        "  capabilities = [\"submit-job\"]\n"
                                        "  variables {\n"
                                        "    path \"app/*\" {\n"
                                        "      capabilities = [\"write\"]\n"
                                        "    }\n"
                                        "  }\n"
                                        "}\n"
                                        "\n"
                                        "node_pool  \"gpu\"\n"
                                        "{ policy = \"read\" }\n"
                                        "agent { policy = \"write\" }\n");
    const AclRules read = readRules(text);
    QVERIFY(read.check.issues.isEmpty());
    QCOMPARE(read.rules.size(), 4);
    QCOMPARE(read.rules[0], (AclRule{Block::Namespace,
                                     QStringLiteral("prod-*"),
                                     {},
                                     {QStringLiteral("submit-job")},
                                     2,
                                     QStringLiteral("namespace \"prod-*\"")}));
    QCOMPARE(read.rules[1], (AclRule{Block::Variables,
                                     QStringLiteral("prod-*"),
                                     QStringLiteral("app/*"),
                                     {QStringLiteral("write")},
                                     5,
                                     QStringLiteral("path \"app/*\"")}));
    QCOMPARE(read.rules[2], (AclRule{Block::NodePool,
                                     QStringLiteral("gpu"),
                                     {},
                                     {QStringLiteral("read")},
                                     11,
                                     QStringLiteral("node_pool \"gpu\""),
                                     QStringLiteral("read")}));
    QCOMPARE(read.rules[3], (AclRule{Block::Agent,
                                     {},
                                     {},
                                     {QStringLiteral("read"), QStringLiteral("write")},
                                     13,
                                     QStringLiteral("agent"),
                                     QStringLiteral("write")}));
}

void TestHcl::oneLineIsEnough()
{
    const AclRules read = readRules(QStringLiteral(
        "node{policy=\"read\"} host_volume \"data\" {policy = \"write\" capabilities=[\"mount-readonly\"]}"));
    QCOMPARE(read.check.issues.size(), 0);
    QCOMPARE(read.rules.size(), 2);
    QCOMPARE(read.rules[0].block, Block::HostVolume);
    QCOMPARE(read.rules[0].capabilities,
             (QStringList{QStringLiteral("mount-readonly"), QStringLiteral("mount-readwrite")}));
    QCOMPARE(read.rules[1].level, QStringLiteral("read"));
}

void TestHcl::commentsOfAllKindsAreLeftOut()
{
    const QString text =
        QStringLiteral("# one\n// two\n/* three\n namespace \"x\" {} */\nnode { # four\n policy = "
                       "/* five */ \"read\" // six\n}\n# seven");
    const AclRules read = readRules(text);
    QVERIFY(read.check.issues.isEmpty());
    QCOMPARE(read.rules.size(), 1);
    QCOMPARE(read.rules[0].line, 5);
}

void TestHcl::keysMayBeQuotedAndListsMayEndInAComma()
{
    const AclRules read =
        readRules(QStringLiteral("\"namespace\" \"a\" {\n \"capabilities\" = [\n  \"read-job\",\n  "
                                 "\"read-logs\",\n ]\n}"));
    QVERIFY(read.check.issues.isEmpty());
    QCOMPARE(read.rules.value(0).capabilities,
             (QStringList{QStringLiteral("read-job"), QStringLiteral("read-logs")}));
}

void TestHcl::wordsAreReadHoweverTheyAreCapitalised()
{
    const AclRules read = readRules(QStringLiteral("Namespace \"Prod\" { Policy = \"deny\" }"));
    QVERIFY(read.check.issues.isEmpty());
    QCOMPARE(read.rules.value(0).pattern, QStringLiteral("Prod"));
    QCOMPARE(read.rules.value(0).capabilities, QStringList{QStringLiteral("deny")});
}

void TestHcl::aHeredocIsAText()
{
    QCOMPARE(heredocAnchor(u"<<EOF"), u"EOF");
    QCOMPARE(heredocAnchor(u"<<-EOF\r"), u"EOF");
    QVERIFY(heredocAnchor(u"<<").isEmpty());
    QVERIFY(heredocAnchor(u"<<a b").isEmpty());
    QCOMPARE(heredocValue(u"<<-EOF\n    one\n      two\n    EOF"), QStringLiteral("one\n  two\n"));
    QCOMPARE(heredocValue(u"<<EOF\n one\nEOF"), QStringLiteral(" one\n"));
    const QString text =
        QStringLiteral("agent { note = <<END\n } \"not closed\n  END\n policy = \"read\"\n}\n");
    const AclRules read = readRules(text);
    QVERIFY(!read.check.hasErrors());
    QCOMPARE(read.rules.value(0).level, QStringLiteral("read"));
    QCOMPARE(kindOf(text, u"not closed"), Kind::String);
}

void TestHcl::escapesAreSpeltOut_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("json");
    QTest::addColumn<QString>("value");

    QTest::newRow("plain") << QStringLiteral("app/*") << false << QStringLiteral("app/*");
    QTest::newRow("quote") << QStringLiteral("a\\\"b") << false << QStringLiteral("a\"b");
    QTest::newRow("letters") << QStringLiteral("\\a\\b\\f\\n\\r\\t\\v\\\\") << false
                             << QStringLiteral("\a\b\f\n\r\t\v\\");
    QTest::newRow("hex") << QStringLiteral("\\x41\\u00e4\\U0001F511") << false
                         << QString::fromUtf8("A\xC3\xA4\xF0\x9F\x94\x91");
    QTest::newRow("octal") << QStringLiteral("\\101") << false << QStringLiteral("A");
    QTest::newRow("beyond Unicode") << QStringLiteral("\\UFFFFFFFF") << false
                                    << QString(QChar(QChar::ReplacementCharacter));
    QTest::newRow("JSON") << QStringLiteral("\\/\\u0041\\b") << true << QStringLiteral("/A\b");
    QTest::newRow("pair in JSON") << QStringLiteral("\\ud83d\\udd11") << true
                                  << QString::fromUtf8("\xF0\x9F\x94\x91");
    QTest::newRow("wrong ones stay") << QStringLiteral("\\q\\x4\\u12") << false
                                     << QStringLiteral("\\q\\x4\\u12");
}

void TestHcl::escapesAreSpeltOut()
{
    QFETCH(QString, written);
    QFETCH(bool, json);
    QTEST(unescaped(written, json), "value");
}

void TestHcl::jsonSaysTheSame()
{
    const AclRules json = readRules(QStringLiteral(R"({"namespace": {"default": {"policy": "read"},
                             "prod": {"capabilities": ["submit-job"],
                                      "variables": {"path": {"a/*": {"capabilities": ["read"]}}}}},
                            "node_pool": [{"gpu": [{"policy": "write"}]}],
                            "agent": {"policy": "read"}, "operator": [{"capabilities": ["snapshot-save"]}]})"));
    const AclRules hcl = readRules(QStringLiteral(R"(namespace "default" { policy = "read" }
                          namespace "prod" { capabilities = ["submit-job"]
                                             variables { path "a/*" { capabilities = ["read"] } } }
                          node_pool "gpu" { policy = "write" }
                          agent { policy = "read" }
                          operator { capabilities = ["snapshot-save"] })"));
    QVERIFY(json.check.issues.isEmpty());
    QVERIFY(hcl.check.issues.isEmpty());
    QCOMPARE(json.rules.size(), 6);
    for (qsizetype i = 0; i < json.rules.size(); ++i) {
        AclRule expected = hcl.rules.value(i);
        expected.line = json.rules[i].line;
        QCOMPARE(json.rules[i], expected);
    }
}

void TestHcl::aMistakeIsShownWhereItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const char *text, const char *place, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(place) << QString::fromUtf8(says);
    };
    row("brace left open", "namespace \"default\" {", "1:21", "never closed"); // a real server says so, too
    row("brace too many", "node { policy = \"read\" }\n}", "2:1", "no open brace");
    row("quote left open", "node {\n  policy = \"read\n}", "2:12", "closing quote");
    row("list left open", "namespace \"a\" {\n  capabilities = [\"read-job\"\n}", "2:18",
        "never closed with ]");
    row("list left open before a key",
        "namespace \"a\" {\n  capabilities = [\"read-job\",\n  policy = \"read\"\n}", "2:18",
        "never closed with ]");
    row("comma missing", "namespace \"a\" { capabilities = [\"read-job\" \"read-logs\"] }", "1:44", "comma");
    row("colon for equals", "node { policy: \"read\" }", "1:14", "equals sign");
    row("quotes missing", "node { policy = read }", "1:17", "\"read\"");
    row("curly quotes", "node { policy = \u201Cread\u201D }", "1:17", "straight double quotes");
    row("single quotes", "node { policy = 'read' }", "1:17", "straight double quotes");
    row("value missing", "node { policy = }", "1:17", "value is missing");
    row("nothing after the key", "node { policy }", "1:8", "opening brace is missing");
    row("name missing", "namespace { policy = \"read\" }", "1:1", "needs a name");
    row("name with a blank", "namespace \"a b\" { policy = \"read\" }", "1:11", "hyphens");
    row("name empty", "namespace \"\" { policy = \"read\" }", "1:11", "hyphens");
    row("underscore", "namespace \"a_b\" { policy = \"read\" }", "1:11", "hyphens");
    row("two names", "namespace \"a\" \"b\" { policy = \"read\" }", "1:15", "one name");
    row("name where there is none", "agent \"x\" { policy = \"read\" }", "1:7", "has no name");
    row("equals before a named block", "namespace \"a\" = { policy = \"read\" }", "1:15", "no equals sign");
    row("level missing", "agent { }", "1:1", "level is missing");
    row("capabilities as text", "namespace \"a\" { capabilities = \"read-job\" }", "1:32",
        "list is expected");
    row("capability as list", "namespace \"a\" { capabilities = [[\"read-job\"]] }", "1:33",
        "name of a capability");
    row("block as text", "agent = \"read\"", "1:9", "block in braces");
    row("path missing", "namespace \"a\" { variables { } }", "1:17", "path is missing");
    row("path with a slash first",
        "namespace \"a\" { variables { path \"/x\" { capabilities = [\"read\"] } } }", "1:34", "slash");
    row("path without a name", "namespace \"a\" { variables { path { capabilities = [\"read\"] } } }", "1:29",
        "needs a name");
    row("comment left open", "node { policy = \"read\" } /* x", "1:26", "*/");
    row("heredoc left open", "node { policy = <<EOF\nread\n}", "1:17", "EOF");
    row("wrong escape", "namespace \"a\\q\" { policy = \"read\" }", "1:13", "backslash");
    row("stray", "namespace \"a\" { policy = \"read\"; }", "1:32", "no meaning");
    row("comments alone", "# nothing", "1:1", "No rule");
    row("JSON without colon", "{\"agent\" {\"policy\": \"read\"}}", "1:2", "colon");
    row("JSON with equals", "{\"agent\" = {\"policy\": \"read\"}}", "1:10", "colon");
    row("JSON without comma", "{\"agent\": {\"policy\": \"read\"} \"node\": {\"policy\": \"read\"}}", "1:30",
        "comma");
    row("JSON with a comma too many", "{\"agent\": {\"policy\": \"read\"},}", "1:30", "no comma");
    row("JSON with a comment", "{\"agent\": {\"policy\": \"read\"}} # x", "1:31", "no comments");
    row("JSON and more", "{\"agent\": {\"policy\": \"read\"}} {", "1:31", "Nothing may follow");
}

void TestHcl::aMistakeIsShownWhereItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, says);
    const QStringList errors = errorsOf(text);
    const bool found = std::any_of(errors.cbegin(), errors.cend(), [&](const QString &error) {
        return error.startsWith(place + u' ') && error.contains(says);
    });
    QVERIFY2(found, qPrintable(errors.join(u'\n')));
    QVERIFY(spansCover(text));
}

void TestHcl::aSuspicionIsAWarning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const char *text, const char *place, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(place) << QString::fromUtf8(says);
    };
    row("unknown block", "node { policy = \"read\" }\nbogus { policy = \"read\" }", "2:1", "“bogus”");
    row("unknown capability", "namespace \"a\" { capabilities = [\"fly\"] }", "1:33", "“fly”");
    row("unknown level", "namespace \"default\" { policy = \"everything\" }", "1:32", "“everything”");
    row("list is for plugins", "agent { policy = \"list\" }", "1:18", "“list”");
    row("write of plugins", "plugin { policy = \"write\" }", "1:19", "grants nothing");
    row("scale of nodes", "node { policy = \"scale\" }", "1:17", "grants nothing");
    row("namespace without effect", "namespace \"a\" { }", "1:1", "grants nothing");
    row("path without effect", "namespace \"a\" { variables { path \"x\" { } } }", "1:29", "grants nothing");
    row("a block twice", "agent { policy = \"read\" }\nagent { policy = \"write\" }", "2:1", "already");
    row("a level twice", "agent { policy = \"read\"\n policy = \"write\" }", "2:2", "twice");
    row("unknown key", "agent { policy = \"read\" colour = \"red\" }", "1:25", "“colour”");
    row("capabilities of agents", "agent { policy = \"read\" capabilities = [\"read\"] }", "1:25", "ignore");
    row("deny and more", "namespace \"a\" { policy = \"read\" capabilities = [\"deny\"] }", "1:33", "deny");
    row("variables alone beside an asterisk",
        "namespace \"*\" { policy = \"read\" }\nnamespace \"a\" { variables { path \"x\" { capabilities = "
        "[\"read\"] } } }",
        "2:11", "variables alone");
    row("operator without effect", "operator { }", "1:1", "grants nothing");
}

void TestHcl::aSuspicionIsAWarning()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, says);
    const QStringList warnings = warningsOf(text);
    const bool found = std::any_of(warnings.cbegin(), warnings.cend(), [&](const QString &warning) {
        return warning.startsWith(place + u' ') && warning.contains(says);
    });
    QVERIFY2(found, qPrintable(warnings.join(u'\n')));
    QVERIFY2(errorsOf(text).isEmpty(), qPrintable(errorsOf(text).join(u'\n')));
}

void TestHcl::afterAMistakeTheRestIsRead()
{
    const AclRules read = readRules(QStringLiteral("namespace \"a\" {\n"
                                                   "  policy = read\n"
                                                   "  capabilities = [\"read-job\" ; \"read-logs\"\n"
                                                   "}\n"
                                                   "node { policy = \"write }\n"
                                                   "}\n"
                                                   "agent { policy = \"read\" }\n"));
    QVERIFY(read.check.hasErrors());
    QVERIFY(std::any_of(read.rules.cbegin(), read.rules.cend(), [](const AclRule &rule) {
        return rule.block == Block::Namespace && rule.capabilities.contains(QStringLiteral("read-logs"));
    }));
    QVERIFY(std::any_of(read.rules.cbegin(), read.rules.cend(),
                        [](const AclRule &rule) { return rule.block == Block::Agent && rule.line == 7; }));
}

void TestHcl::everyWordHasItsColour()
{
    const QString text =
        QStringLiteral("# remark\nnamespace \"prod\" {\n policy = \"write\"\n capabilities = "
                       "[\"deny\", \"alloc-exec\"]\n count = 12\n variables { path \"x/*\" { "
                       "capabilities = [\"list\"] } }\n}");
    QCOMPARE(kindOf(text, u"# remark"), Kind::Comment);
    QCOMPARE(kindOf(text, u"namespace"), Kind::Block);
    QCOMPARE(kindOf(text, u"\"prod\""), Kind::String);
    QCOMPARE(kindOf(text, u"policy"), Kind::Key);
    QCOMPARE(kindOf(text, u"\"write\""), Kind::Capability);
    QCOMPARE(kindOf(text, u"\"deny\""), Kind::Deny);
    QCOMPARE(kindOf(text, u"\"alloc-exec\""), Kind::Capability);
    QCOMPARE(kindOf(text, u"12"), Kind::Number);
    QCOMPARE(kindOf(text, u"variables"), Kind::Block);
    QCOMPARE(kindOf(text, u"path"), Kind::Block);
    QCOMPARE(kindOf(text, u"{"), Kind::Punctuation);
    const QString json = QStringLiteral("{\"namespace\": {\"prod\": {\"policy\": \"deny\"}}}");
    QCOMPARE(kindOf(json, u"\"namespace\""), Kind::Block);
    QCOMPARE(kindOf(json, u"\"prod\""), Kind::String);
    QCOMPARE(kindOf(json, u"\"policy\""), Kind::Key);
    QCOMPARE(kindOf(json, u"\"deny\""), Kind::Deny);
}

void TestHcl::coloursCoverEveryText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral(" \t\r\n ");
    QTest::newRow("zero") << QString(QChar(0));
    QTest::newRow("half a pair") << QString(QChar(0xD83D));
    QTest::newRow("quotes") << QStringLiteral("\"\"\"\n\"");
    QTest::newRow("interpolation") << QStringLiteral("a = \"${b(\"c\")} d\" e = \"${\"\nf");
    QTest::newRow("brackets") << QStringLiteral("]]}}[[{{((");
    QTest::newRow("signs") << QStringLiteral("<<-\n<< /* \\ ;;; ''' -- .. 1e+5 -3 0xFF <");
    QTest::newRow("escape at the end") << QStringLiteral("a = \"\\");
    QTest::newRow("no key") << QStringLiteral("= \"x\" { } [ ] : ,");
    QTest::newRow("JSON rubbish") << QStringLiteral("{,,:\"a\":[1,,true,null,{\"b\"}]] x");
}

void TestHcl::coloursCoverEveryText()
{
    QFETCH(QString, text);
    QVERIFY(spansCover(text));
}

void TestHcl::noTextIsTooDeepOrTooLong()
{
    constexpr qsizetype many = 100'000;
    for (const QString &piece : {QStringLiteral("{"), QStringLiteral("["), QStringLiteral("a{"),
                                 QStringLiteral("a=["), QStringLiteral("}"), QStringLiteral("{\"a\":")})
        QVERIFY(readRules(piece.repeated(many)).check.hasErrors());
    const QString deep = QStringLiteral("a {").repeated(63) + QStringLiteral("}").repeated(63);
    QVERIFY(!readRules(QStringLiteral("node { policy = \"read\" }\n") + deep).check.hasErrors());
    const QString tooDeep = QStringLiteral("a {").repeated(65) + QStringLiteral("}").repeated(65);
    const AclRules read = readRules(tooDeep + QStringLiteral("\nnode { policy = \"read\" }"));
    QVERIFY(read.check.hasErrors());
    QCOMPARE(read.rules.size(), 1);
    const AclRules tooLong = readRules(QString(longestRules + 1, u'#'));
    QCOMPARE(tooLong.check.issues.size(), 1);
    QVERIFY(tooLong.check.spans.isEmpty());
}

void TestHcl::thereAreOnlySoManyRemarks()
{
    const QString text = QStringLiteral("namespace \"a\" { capabilities = [\"fly\"] }\n").repeated(1'000) +
                         QStringLiteral("agent { }\n").repeated(500);
    const QVector<RuleIssue> issues = issuesOf(text);
    QCOMPARE(std::count_if(issues.cbegin(), issues.cend(),
                           [](const RuleIssue &issue) { return issue.level == RuleIssue::Level::Warning; }),
             RuleRemarks::most);
    QCOMPARE(std::count_if(issues.cbegin(), issues.cend(),
                           [](const RuleIssue &issue) { return issue.level == RuleIssue::Level::Error; }),
             RuleRemarks::most);
    QVERIFY(std::is_sorted(issues.cbegin(), issues.cend(),
                           [](const RuleIssue &a, const RuleIssue &b) { return a.line < b.line; }));
}

QTEST_GUILESS_MAIN(TestHcl)
#include "tst_hcl.moc"
