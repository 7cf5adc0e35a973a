// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/aclreader.h"

#include <QCoreApplication>

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::AclRules)
};

} // namespace

AclRules readRules(const QString &text)
{
    AclRules rules;
    if (text.size() > longestRules) {
        rules.check.issues.append({RuleIssue::Level::Error, 1, 1,
                                   Words::tr("Rules longer than a million characters are not read.")});
        return rules;
    }
    HclSource source = lexHcl(text);
    const HclValue root = parseHcl(source);
    rules.rules = AclReader(source).read(root);
    rules.check.issues = source.remarks.sorted();
    rules.check.spans.reserve(source.tokens.size());
    for (const HclToken &token : std::as_const(source.tokens)) {
        if (token.length > 0)
            rules.check.spans.append({token.start, token.length, token.colour});
    }
    return rules;
}

RuleCheck checkRules(const QString &text)
{
    AclRules read = readRules(text);
    const bool isLong = read.rules.size() > mostChecked;
    if (isLong) {
        read.check.issues.prepend(
            {RuleIssue::Level::Warning, read.rules.at(mostChecked).line, 1,
             Words::tr(
                 "There are more than %n rule(s) here: what the others grant is not shown below. Servers go "
                 "by all of them.",
                 nullptr, int(mostChecked))});
        read.rules.resize(mostChecked);
    }
    QStringList catalogue;
    const QVector<PermissionInfo> rows = catalogueOf(read.rules);
    for (const PermissionInfo &each : rows)
        catalogue << each.permission;
    read.check.granted = Acl({NamedRules{{}, {}, std::move(read.rules)}}).granted(catalogue);
    return read.check;
}

} // namespace chatelaine::nomad
