// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/aclreader.h"

#include "domain/lists.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::AclReader)
};

using Colour = RuleSpan::Kind;

constexpr qsizetype mostCapabilities = 200; // of one block: Nomad knows a fifth of that for namespaces

bool isBlockCalled(const HclKey &key, QStringView name)
{
    return key.text.compare(name, Qt::CaseInsensitive) == 0;
}

QString quoted(const QStringList &words)
{
    return u'"' + words.join(QStringLiteral("\", \"")) + u'"';
}

QString shortened(const QString &text)
{
    return text.left(60).simplified();
}

bool isName(AclBlock block, const QString &name)
{
    const auto fits = [block](QChar c) {
        const char16_t u = c.unicode();
        const bool letter = (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z');
        return letter || (u >= u'0' && u <= u'9') || u == u'-' || u == u'*' ||
               (u == u'_' && block == AclBlock::NodePool);
    };
    return !name.isEmpty() && name.size() <= 128 && std::all_of(name.cbegin(), name.cend(), fits);
}

} // namespace

AclReader::AclReader(HclSource &source)
    : m_source(source)
{
}

QVector<AclRule> AclReader::read(const HclValue &root)
{
    for (const HclItem &item : root.items)
        topItem(item);
    finishUnnamed();
    warnOfHiding();
    if (m_known == 0 && !m_source.text.isEmpty())
        m_source.remarks.error({}, Words::tr("No rule is written here, which servers refuse. Leave the text "
                                             "empty for a policy that grants nothing."));
    return m_rules;
}

void AclReader::topItem(const HclItem &item)
{
    const HclKey &key = item.keys.constFirst();
    const std::optional<AclBlock> block = aclBlockNamed(key.text);
    if (!block) {
        warn(key,
             Words::tr("Nomad knows no block “%1”: servers ignore it, from 1.11 on they refuse it. Known "
                       "are %2.")
                 .arg(shortened(key.text), listed(aclBlockNames())));
        return;
    }
    ++m_known;
    colour(key, Colour::Block);
    if (aclBlockHasName(*block))
        named(*block, item);
    else
        unnamed(*block, item);
}

/// The objects in braces that \a value is or holds.
QVector<const HclValue *> AclReader::bodies(const HclValue &value)
{
    QVector<const HclValue *> found;
    if (value.kind == HclValue::Kind::Object)
        return {&value};
    for (const HclValue &each : value.list) {
        if (each.kind == HclValue::Kind::Object)
            found << &each;
    }
    if (found.isEmpty() && value.kind != HclValue::Kind::Missing)
        m_source.remarks.error(at(value.token), Words::tr("A block in braces is expected here."));
    return found;
}

/// Calls \a take with each name and body of a block that has a name: in HCL the second key, in JSON the keys
/// within.
void AclReader::forNamed(const HclItem &item, const QString &example, const Take &take)
{
    const HclKey &key = item.keys.constFirst();
    if (item.keys.size() > 1) {
        if (item.keys.size() > 2)
            m_source.remarks.error(at(item.keys[2].token), Words::tr("A block has one name, not several."));
        for (const HclValue *body : bodies(item.value))
            take(item.keys[1], *body);
        return;
    }
    if (!m_source.json) {
        m_source.remarks.error(at(key.token),
                               Words::tr("This block needs a name, for example: %1.").arg(example));
        return;
    }
    for (const HclValue *body : bodies(item.value)) {
        for (const HclItem &inner : body->items) {
            colour(inner.keys.constFirst(), Colour::String);
            for (const HclValue *innerBody : bodies(inner.value))
                take(inner.keys.constFirst(), *innerBody);
        }
    }
}

void AclReader::named(AclBlock block, const HclItem &item)
{
    const QString example = QStringLiteral("%1 \"default\" { … }").arg(aclBlockName(block));
    forNamed(item, example, [&](const HclKey &name, const HclValue &body) {
        namedRule(block, item.keys.constFirst(), name, body);
    });
}

void AclReader::namedRule(AclBlock block, const HclKey &key, const HclKey &name, const HclValue &body)
{
    const bool valid = isName(block, name.text);
    if (!valid)
        m_source.remarks.error(
            at(name.token),
            block == AclBlock::NodePool
                ? Words::tr("A name here is 1 to 128 letters, digits, hyphens, underscores and "
                            "asterisks.")
                : Words::tr("A name here is 1 to 128 letters, digits, hyphens and asterisks."));
    Fields fields;
    readFields(block, body, fields);
    if (fields.isEmpty())
        warn(key, Words::tr("This block grants nothing, and where it fits best it hides rules that would."));
    if (!valid)
        return;
    AclRule rule = ruleOf(block, fields, key, name);
    rule.pattern = name.text;
    m_rules << rule;
    if (rule.capabilities.isEmpty() && !fields.variables.isEmpty())
        m_variablesAlone << name;
    for (const HclItem *variables : std::as_const(fields.variables))
        readVariables(name.text, *variables);
}

void AclReader::readFields(AclBlock block, const HclValue &body, Fields &fields)
{
    for (const HclItem &item : body.items) {
        const HclKey &key = item.keys.constFirst();
        if (isBlockCalled(key, u"policy") && aclBlockHasLevel(block))
            readLevel(block, item, fields);
        else if (isBlockCalled(key, u"capabilities") && aclBlockHasCapabilities(block))
            readCapabilities(block, item, fields);
        else if (isBlockCalled(key, u"variables") && block == AclBlock::Namespace)
            fields.variables << &item;
        else
            warn(key, Words::tr("“%1” means nothing here; servers ignore it.").arg(shortened(key.text)));
    }
    warnOfDeny(block, fields);
}

// Not so for the operator, whose level and capabilities count by themselves.
void AclReader::warnOfDeny(AclBlock block, const Fields &fields)
{
    if (!aclBlockHasName(block))
        return;
    QStringList all = fields.capabilities;
    if (!fields.level.isEmpty())
        all << fields.level;
    const qsizetype denials = all.count(aclDeny);
    const std::optional<HclKey> &where =
        fields.level == aclDeny ? fields.levelToken : fields.capabilitiesToken;
    if (denials > 0 && denials < all.size() && where)
        warn(*where, Words::tr("“deny” beats everything else that this block grants."));
}

void AclReader::readLevel(AclBlock block, const HclItem &item, Fields &fields)
{
    const HclKey &key = item.keys.constFirst();
    colour(key, Colour::Key);
    if (fields.levelToken)
        warn(key, Words::tr("“policy” is set twice in this block: the last one counts."));
    fields.levelToken = key;
    if (item.value.kind == HclValue::Kind::Missing)
        return;
    if (item.value.kind != HclValue::Kind::Text) {
        m_source.remarks.error(
            at(item.value.token),
            Words::tr("A text is expected here: one of %1.").arg(quoted(aclLevels(block))));
        return;
    }
    fields.level = item.value.text;
    const HclKey value{item.value.text, item.value.token};
    colour(value, fields.level == aclDeny ? Colour::Deny : Colour::Capability);
    judgeLevel(block, value, fields);
}

void AclReader::judgeLevel(AclBlock block, const HclKey &level, Fields &fields)
{
    if (!aclLevels(block).contains(level.text)) {
        warn(level, Words::tr("Nomad knows no level “%1” here and refuses it. Known are %2.")
                        .arg(shortened(level.text), quoted(aclLevels(block))));
        fields.level.clear();
    } else if (aclExpandedLevel(block, level.text).isEmpty()) {
        warn(level, Words::tr("“%1” passes here, but grants nothing.").arg(level.text));
    }
}

void AclReader::readCapabilities(AclBlock block, const HclItem &item, Fields &fields)
{
    const HclKey &key = item.keys.constFirst();
    colour(key, Colour::Key);
    fields.capabilitiesToken = key;
    if (item.value.kind == HclValue::Kind::Missing || item.value.kind == HclValue::Kind::Null)
        return;
    if (item.value.kind != HclValue::Kind::List) {
        m_source.remarks.error(at(item.value.token),
                               Words::tr("A list is expected here: capabilities = [\"%1\"].")
                                   .arg(aclCapabilities(block).constLast()));
        return;
    }
    for (const HclValue &value : item.value.list)
        readCapability(block, value, fields);
}

void AclReader::readCapability(AclBlock block, const HclValue &value, Fields &fields)
{
    if (value.kind == HclValue::Kind::Missing)
        return;
    if (value.kind != HclValue::Kind::Text || value.text.isEmpty()) {
        m_source.remarks.error(at(value.token), Words::tr("The name of a capability is expected here."));
        return;
    }
    const HclKey key{value.text, value.token};
    colour(key, value.text == aclDeny ? Colour::Deny : Colour::Capability);
    if (!aclKnowsCapability(block, value.text))
        warn(key, Words::tr("Nomad knows no capability “%1” here. Servers that do not know it refuse it.")
                      .arg(shortened(value.text)));
    if (fields.capabilities.size() < mostCapabilities)
        fields.capabilities << value.text;
    else if (fields.capabilities.size() == mostCapabilities && !std::exchange(fields.isFull, true))
        warn(key,
             Words::tr("This block lists more capabilities than there are: those from here on do not count "
                       "here."));
}

void AclReader::readVariables(const QString &nameSpace, const HclItem &variables)
{
    colour(variables.keys.constFirst(), Colour::Block);
    qsizetype paths = 0;
    for (const HclValue *body : bodies(variables.value)) {
        for (const HclItem &item : body->items) {
            const HclKey &key = item.keys.constFirst();
            if (!isBlockCalled(key, u"path")) {
                warn(key, Words::tr("“%1” means nothing here; servers ignore it.").arg(shortened(key.text)));
                continue;
            }
            ++paths;
            colour(key, Colour::Block);
            forNamed(
                item, QStringLiteral("path \"app/*\" { … }"),
                [&](const HclKey &path, const HclValue &inner) { readPath(nameSpace, key, path, inner); });
        }
    }
    if (paths == 0 && variables.value.kind != HclValue::Kind::Missing)
        m_source.remarks.error(at(variables.keys.constFirst().token),
                               Words::tr("A path is missing here: path \"app/*\" { … }."));
}

void AclReader::readPath(const QString &nameSpace, const HclKey &key, const HclKey &path,
                         const HclValue &body)
{
    Fields fields;
    readFields(AclBlock::Variables, body, fields);
    if (fields.capabilities.isEmpty())
        warn(key, Words::tr("This path grants nothing, and where it fits best it hides paths that would."));
    if (path.text.isEmpty() || path.text.startsWith(u'/')) {
        m_source.remarks.error(at(path.token),
                               Words::tr("A path is not empty and does not begin with a slash."));
        return;
    }
    // Within one path, the server lets "deny" replace all else at once.
    if (fields.capabilities.contains(aclDeny))
        fields.capabilities = QStringList{aclDeny};
    AclRule rule = ruleOf(AclBlock::Variables, fields, key, path);
    rule.pattern = nameSpace;
    rule.path = path.text;
    m_rules << rule;
}

// The server reads a second such block over the first: its level replaces, its capabilities are added.
void AclReader::unnamed(AclBlock block, const HclItem &item)
{
    const HclKey &key = item.keys.constFirst();
    if (item.keys.size() > 1)
        m_source.remarks.error(at(item.keys[1].token),
                               Words::tr("A block “%1” has no name.").arg(aclBlockName(block)));
    const QVector<const HclValue *> found = bodies(item.value);
    for (const HclValue *body : found) {
        Unnamed &known = m_unnamed[int(block)];
        if (known.times++ > 0)
            warn(key, Words::tr(
                          "There is a block “%1” already: servers up to 1.10 take the level of the last one, "
                          "newer ones refuse this.")
                          .arg(aclBlockName(block)));
        Fields fields;
        readFields(block, *body, fields);
        if (fields.isEmpty())
            unnamedWithout(block, key, fields);
        known.key = key;
        known.fields.capabilities += fields.capabilities;
        if (fields.levelToken)
            known.fields.level = fields.level;
    }
}

void AclReader::unnamedWithout(AclBlock block, const HclKey &key, const Fields &fields)
{
    if (fields.levelToken || fields.capabilitiesToken)
        return; // what is wrong with these has been said
    if (aclBlockHasCapabilities(block))
        warn(key, Words::tr("This block grants nothing."));
    else
        m_source.remarks.error(at(key.token),
                               Words::tr("A level is missing in this block: policy = \"read\"."));
}

void AclReader::finishUnnamed()
{
    for (auto each = m_unnamed.cbegin(); each != m_unnamed.cend(); ++each)
        m_rules << ruleOf(AclBlock(each.key()), each->fields, each->key, each->key);
}

AclRule AclReader::ruleOf(AclBlock block, const Fields &fields, const HclKey &key, const HclKey &last) const
{
    AclRule rule;
    rule.block = block;
    rule.level = fields.level;
    rule.line = at(key.token).line;
    rule.head = headOf(key, last);
    rule.capabilities = aclWithImplied(block, fields.capabilities + aclExpandedLevel(block, fields.level));
    return rule;
}

/// The server goes by the best fitting namespace block even if that grants variables and nothing else.
void AclReader::warnOfHiding()
{
    QSet<QString> granting;
    for (const AclRule &rule : std::as_const(m_rules)) {
        if (rule.block == AclBlock::Namespace && !rule.capabilities.isEmpty())
            granting << rule.pattern;
    }
    for (const HclKey &name : std::as_const(m_variablesAlone)) {
        if (granting.contains(QStringLiteral("*")) && !granting.contains(name.text))
            warn(name, Words::tr("This block grants variables alone: what the block for “*” grants does not "
                                 "hold in this namespace."));
    }
}

/// As written from the block's word to its name; JSON as HCL would have it.
QString AclReader::headOf(const HclKey &key, const HclKey &last) const
{
    constexpr int longest = 200; // a name that is longer is wrong
    if (m_source.json)
        return key.token == last.token ? key.text.left(longest)
                                       : QStringLiteral("%1 \"%2\"").arg(key.text, last.text).left(longest);
    const HclToken &first = at(key.token);
    const HclToken &end = at(last.token);
    return m_source.text.mid(first.start, std::min(end.start + end.length - first.start, longest))
        .simplified();
}

} // namespace chatelaine::nomad
