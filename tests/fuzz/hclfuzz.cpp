// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "nomadacl/acllanguage.h"

#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::nomad;

namespace {

/// Colours are in order, within the text, and leave nothing but white space out.
void checkSpans(const QString &text, const QVector<RuleSpan> &spans)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; };
    qsizetype end = 0;
    for (const RuleSpan &span : spans) {
        mustHold(span.start >= end && span.length > 0, "spans are in order");
        mustHold(std::all_of(text.cbegin() + end, text.cbegin() + span.start, isBlank),
                 "only white space has no colour");
        end = span.start + span.length;
        mustHold(end <= text.size(), "spans are within the text");
    }
    mustHold(std::all_of(text.cbegin() + end, text.cend(), isBlank), "colours reach to the end");
}

void checkIssues(const QString &text, const QVector<RuleIssue> &issues)
{
    const auto lines = text.count(u'\n') + 1;
    mustHold(issues.size() <= 200, "there are only so many remarks");
    for (const RuleIssue &issue : issues) {
        mustHold(issue.line >= 1 && issue.line <= lines && issue.column >= 1, "a remark has its place");
        mustHold(!issue.message.isEmpty() && issue.message.size() < 1'000, "a remark can be read");
    }
}

void checkRules(const QVector<AclRule> &rules)
{
    for (const AclRule &rule : rules) {
        mustHold(rule.line >= 1 && !rule.head.isEmpty() && !rule.head.contains(u'\n'),
                 "a rule has its place");
        mustHold(!rule.path.startsWith(u'/'), "paths are relative");
    }
}

/// The three ways to ask give the same answer.
void checkAnswers(const QVector<AclRule> &rules)
{
    const Acl acl({{QStringLiteral("p"), {}, rules}});
    const auto rows = catalogueOf(rules.mid(0, 5));
    for (const PermissionInfo &row : rows) {
        const Grant grant = acl.explain(row.permission);
        mustHold(grant.granted == acl.allows(row.permission), "the reason belongs to the answer");
        mustHold(grant.granted == (grant.reason == GrantReason::ByPolicy), "a yes comes from a policy");
        mustHold(grant.sources.isEmpty() == (grant.reason == GrantReason::NotInRole),
                 "a reason has its rules");
    }
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    return {
        "namespace \"prod-*\" {\n  policy = \"write\"\n  capabilities = [\"alloc-exec\", \"deny\",]\n"
        "  variables { path \"app/*\" { capabilities = [\"read\"] } }\n}\n",
        "# remark\n// remark\n/* remark */ node_pool \"gpu\" { policy = \"read\" }\nagent { policy = "
        "\"deny\" }",
        "operator { policy = \"write\" capabilities = [\"snapshot-save\"] }\nplugin { policy = \"list\" }",
        "host_volume \"data\" { note = <<-END\n  \"x\" }\n  END\n policy = \"read\" }",
        R"({"namespace": {"default": {"policy": "read", "variables": {"path": {"a/*": {"capabilities": ["list"]}}}}}})",
        R"({"agent": [{"policy": "read"}], "node_pool": [{"*": [{"capabilities": ["delete"]}]}]})",
        "namespace \"${a(\"b\")}\" { policy = \"\\x41\\u00e4\\q\" }",
        "{{{{[[[[",
        "",
    };
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const AclRules read = readRules(text);
    checkSpans(text, read.check.spans);
    checkIssues(text, read.check.issues);
    checkRules(read.rules);
    checkAnswers(read.rules);
    return 0;
}
