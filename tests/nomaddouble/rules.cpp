// SPDX-License-Identifier: GPL-3.0-or-later
// A reader of rules of its own: the program's is what is tested against it.
#include "nomaddouble/rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine::nomaddouble {

namespace {

using Age = NomadDouble::Age;

struct Block
{
    QString type;
    QString label;
    QJsonObject fields; ///< of the form name = value
    QVector<Block> blocks;
};

/// HCL as far as policies use it: blocks, strings, lists, comments.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    QVector<Block> all()
    {
        Block top;
        body(top, false);
        return top.blocks;
    }

    std::optional<QString> error;

private:
    void fail(const QString &what)
    {
        const qsizetype line = m_text.left(m_at).count(u'\n') + 1;
        const qsizetype column = m_at - m_text.lastIndexOf(u'\n', m_at - 1) + 1;
        if (!error)
            error = QStringLiteral("At %1:%2: %3").arg(line).arg(column).arg(what);
        m_at = m_text.size();
    }
    QChar peek()
    {
        while (m_at < m_text.size()) {
            const QStringView rest = QStringView(m_text).mid(m_at);
            if (rest[0].isSpace() || rest[0] == u',')
                ++m_at;
            else if (rest[0] == u'#' || rest.startsWith(u"//"))
                m_at = m_text.indexOf(u'\n', m_at) < 0 ? m_text.size() : m_text.indexOf(u'\n', m_at);
            else if (rest.startsWith(u"/*"))
                m_at = m_text.indexOf(u"*/", m_at) < 0 ? m_text.size() : m_text.indexOf(u"*/", m_at) + 2;
            else
                return rest[0];
        }
        return {};
    }
    QString word()
    {
        if (peek() == u'"')
            return string();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || u"_-.*"_qs.contains(m_text[m_at])))
            ++m_at;
        if (start == m_at)
            fail(QStringLiteral("illegal character"));
        return m_text.mid(start, m_at - start);
    }
    QString string()
    {
        QString text;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            if (m_text[m_at] == u'\\')
                ++m_at;
            if (m_at < m_text.size())
                text += m_text[m_at];
        }
        if (m_at >= m_text.size())
            fail(QStringLiteral("literal not terminated"));
        ++m_at;
        return text;
    }
    QJsonValue value()
    {
        if (peek() != u'[')
            return word();
        QJsonArray list;
        ++m_at;
        while (!error && peek() != u']') {
            if (peek().isNull())
                fail(QStringLiteral("error parsing list, expected comma or list end, got: EOF"));
            else
                list.append(word());
        }
        ++m_at;
        return list;
    }
    void body(Block &into, bool nested)
    {
        while (!error) {
            const QChar c = peek();
            if (nested && c == u'}') {
                ++m_at;
                return;
            }
            if (c.isNull()) {
                if (nested)
                    fail(QStringLiteral("object expected closing RBRACE got: EOF"));
                return;
            }
            entry(into);
        }
    }
    void entry(Block &into)
    {
        Block block;
        block.type = word();
        if (!error && peek() == u'=') {
            ++m_at;
            if (peek() != u'{') {
                into.fields.insert(block.type, value());
                return;
            }
        }
        if (!error && peek() != u'{')
            block.label = word();
        if (error)
            return;
        if (peek() != u'{')
            return fail(QStringLiteral("expected: IDENT | STRING got: EOF"));
        ++m_at;
        body(block, true);
        into.blocks << block;
    }

    QString m_text;
    qsizetype m_at = 0;
};

struct Kind
{
    const char *name;
    const char *member; ///< of RulesJSON
    const char *goType;
    bool labelled;
    Age since;
    const char *levels; ///< that its policy may have
};

constexpr Kind kinds[] = {
    {"namespace", "Namespaces", "NamespacePolicy", true, Age::V1_0, "deny read write scale"},
    {"node_pool", "NodePools", "NodePoolPolicy", true, Age::V1_6_3, "deny read write"},
    {"host_volume", "HostVolumes", "HostVolumePolicy", true, Age::V1_0, "deny read write"},
    {"agent", "Agent", "AgentPolicy", false, Age::V1_0, "deny read write"},
    {"node", "Node", "NodePolicy", false, Age::V1_0, "deny read write"},
    {"operator", "Operator", "OperatorPolicy", false, Age::V1_0, "deny read write"},
    {"quota", "Quota", "QuotaPolicy", false, Age::V1_0, "deny read write"},
    {"plugin", "Plugin", "PluginPolicy", false, Age::V1_0, "deny read list"},
    {"sentinel", "Sentinel", "SentinelPolicy", false, Age::Today, "deny read write"},
};

const Kind *kindOf(const QString &name, Age age)
{
    for (const Kind &kind : kinds) {
        if (name == QLatin1String(kind.name) && age >= kind.since)
            return &kind;
    }
    return nullptr;
}

Block blockOf(const QString &type, const QString &label, const QJsonObject &object)
{
    Block block{type, label, {}, {}};
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!it->isObject()) {
            block.fields.insert(it.key(), *it);
            continue;
        }
        const QJsonObject inner = it->toObject();
        for (auto at = inner.constBegin(); at != inner.constEnd() && it.key() == u"path"; ++at)
            block.blocks << blockOf(it.key(), at.key(), at->toObject());
        if (it.key() != u"path")
            block.blocks << blockOf(it.key(), {}, inner);
    }
    return block;
}

QVector<Block> blocksOfJson(const QJsonObject &top, Age age)
{
    QVector<Block> blocks;
    for (auto it = top.constBegin(); it != top.constEnd(); ++it) {
        const Kind *kind = kindOf(it.key(), age);
        const QJsonObject inner = it->toObject();
        if (!kind || !kind->labelled) {
            blocks << blockOf(it.key(), {}, inner);
            continue;
        }
        for (auto at = inner.constBegin(); at != inner.constEnd(); ++at)
            blocks << blockOf(it.key(), at.key(), at->toObject());
    }
    return blocks;
}

struct Parsed
{
    QVector<Block> blocks;
    std::optional<QString> error = {};
};

Parsed parse(const QString &rules, Age age)
{
    if (rules.trimmed().startsWith(u'{')) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(rules.toUtf8(), &error);
        if (document.isObject())
            return {blocksOfJson(document.object(), age)};
        return {{}, error.errorString()};
    }
    Reader reader(rules);
    Parsed parsed{reader.all()};
    parsed.error = reader.error;
    return parsed;
}

/// As Go prints the value that it found.
QString dump(const Kind &kind, const Block &block, Age age)
{
    const QString policy = QStringLiteral("Policy:\"%1\"").arg(block.fields.value(u"policy").toString());
    if (!kind.labelled)
        return QStringLiteral("&acl.%1{%2}").arg(QLatin1String(kind.goType), policy);
    const bool variables = age >= Age::V1_4_0 && qstrcmp(kind.name, "namespace") == 0;
    return QStringLiteral("&acl.%1{Name:\"%2\", %3, Capabilities:[]string(nil)%4}")
        .arg(QLatin1String(kind.goType), block.label, policy,
             variables ? QStringLiteral(", Variables:(*acl.VariablesPolicy)(nil)") : QString());
}

std::optional<QString> blockError(const Kind &kind, const Block &block, Age age)
{
    const QString policy = block.fields.value(u"policy").toString();
    const QStringList levels = QString::fromLatin1(kind.levels).split(u' ');
    if (policy.isEmpty() || levels.contains(policy))
        return std::nullopt;
    return QStringLiteral("Invalid %1 policy: %2").arg(QLatin1String(kind.name), dump(kind, block, age));
}

QStringList capabilitiesOf(const Kind &kind, const Block &block)
{
    static const QStringList read{QStringLiteral("list-jobs"),
                                  QStringLiteral("parse-job"),
                                  QStringLiteral("read-job"),
                                  QStringLiteral("csi-list-volume"),
                                  QStringLiteral("csi-read-volume"),
                                  QStringLiteral("read-job-scaling"),
                                  QStringLiteral("list-scaling-policies"),
                                  QStringLiteral("read-scaling-policy")};
    static const QStringList more{
        QStringLiteral("scale-job"),        QStringLiteral("submit-job"),
        QStringLiteral("dispatch-job"),     QStringLiteral("read-logs"),
        QStringLiteral("read-fs"),          QStringLiteral("alloc-exec"),
        QStringLiteral("alloc-lifecycle"),  QStringLiteral("csi-mount-volume"),
        QStringLiteral("csi-write-volume"), QStringLiteral("submit-recommendation")};
    const QString policy = block.fields.value(u"policy").toString();
    QStringList all = block.fields.value(u"capabilities").toVariant().toStringList();
    if (policy == u"deny")
        all << policy;
    else if (qstrcmp(kind.name, "namespace") == 0 && policy == u"scale")
        all << read.mid(5) << QStringLiteral("scale-job");
    else if (qstrcmp(kind.name, "namespace") == 0 && !policy.isEmpty())
        all << (policy == u"write" ? read + more : read);
    else if (qstrcmp(kind.name, "host_volume") == 0 && policy == u"read")
        all << QStringLiteral("mount-readonly");
    else if (qstrcmp(kind.name, "host_volume") == 0 && policy == u"write")
        all << QStringLiteral("mount-readonly") << QStringLiteral("mount-readwrite");
    return all;
}

QJsonValue orNull(const QJsonArray &array)
{
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}

QJsonValue variablesOf(const Block &block)
{
    for (const Block &inner : block.blocks) {
        if (inner.type != u"variables")
            continue;
        QJsonArray paths;
        for (const Block &path : inner.blocks) {
            QStringList capabilities = path.fields.value(u"capabilities").toVariant().toStringList();
            if (capabilities.contains(u"read") && !capabilities.contains(u"list"))
                capabilities << QStringLiteral("list");
            paths.append(
                QJsonObject{{QStringLiteral("PathSpec"), path.label},
                            {QStringLiteral("Capabilities"), QJsonArray::fromStringList(capabilities)}});
        }
        return QJsonObject{{QStringLiteral("Paths"), orNull(paths)}};
    }
    return {};
}

QJsonObject jsonOf(const Kind &kind, const Block &block, Age age)
{
    QJsonObject out{{QStringLiteral("Policy"), block.fields.value(u"policy").toString()}};
    if (!kind.labelled)
        return out;
    out.insert(QStringLiteral("Name"), block.label);
    out.insert(QStringLiteral("Capabilities"),
               orNull(QJsonArray::fromStringList(capabilitiesOf(kind, block))));
    if (qstrcmp(kind.name, "namespace") == 0 && age >= Age::V1_4_0)
        out.insert(QStringLiteral("Variables"), variablesOf(block));
    return out;
}

} // namespace

std::optional<QString> rulesError(const QString &rules, Age age)
{
    const Parsed parsed = parse(rules, age);
    if (parsed.error)
        return QStringLiteral("Failed to parse ACL Policy: ") + *parsed.error;
    bool isKnown = false;
    QStringList unknown;
    for (const Block &block : parsed.blocks) {
        const Kind *kind = kindOf(block.type, age);
        isKnown = isKnown || kind;
        if (!kind)
            unknown << block.type;
        else if (auto error = blockError(*kind, block, age))
            return error;
    }
    if (age == Age::Today && !unknown.isEmpty())
        return QStringLiteral("Invalid or duplicate policy keys: ") + unknown.join(QStringLiteral(", "));
    if (!rules.isEmpty() && !isKnown)
        return QStringLiteral("Invalid policy: ") + rules;
    return std::nullopt;
}

QJsonValue rulesJson(const QString &rules, Age age)
{
    const Parsed parsed = parse(rules, age);
    QJsonObject out{{QStringLiteral("Raw"), rules}};
    for (const Kind &kind : kinds) {
        if (age < kind.since)
            continue;
        QJsonArray all;
        for (const Block &block : parsed.blocks) {
            if (block.type == QLatin1String(kind.name))
                all.append(jsonOf(kind, block, age));
        }
        out.insert(QLatin1String(kind.member), kind.labelled || all.isEmpty() ? orNull(all) : all.first());
    }
    return out;
}

bool readsAgent(const QString &rules)
{
    const Parsed parsed = parse(rules, Age::Today);
    for (const Block &block : parsed.blocks) {
        const QString policy = block.fields.value(u"policy").toString();
        if (block.type == u"agent" && (policy == u"read" || policy == u"write"))
            return true;
    }
    return false;
}

} // namespace chatelaine::nomaddouble
