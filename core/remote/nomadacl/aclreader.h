// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomadacl/aclvocabulary.h"
#include "nomadacl/hclparser.h"

#include <QMap>

#include <functional>

namespace chatelaine::nomad {

/// From a parsed text to its rules; what readRules() is made of.
class AclReader
{
public:
    /// Remarks on \a source, and colours its tokens by what they mean.
    explicit AclReader(HclSource &source);
    /// To be called once.
    QVector<AclRule> read(const HclValue &root);

private:
    /// What stands in the braces of a block.
    struct Fields
    {
        QString level;
        QStringList capabilities; ///< as written
        QVector<const HclItem *> variables;
        bool isFull = false;              ///< no more capabilities are taken
        std::optional<HclKey> levelToken; ///< it is set, to something or other
        std::optional<HclKey> capabilitiesToken;

        bool isEmpty() const { return level.isEmpty() && capabilities.isEmpty() && variables.isEmpty(); }
    };
    /// A block without a name, of which a text may have several.
    struct Unnamed
    {
        Fields fields;
        HclKey key;
        int times = 0;
    };
    using Take = std::function<void(const HclKey &name, const HclValue &body)>;

    const HclToken &at(int token) const { return m_source.tokens.at(token); }
    void colour(const HclKey &key, RuleSpan::Kind colour) { m_source.tokens[key.token].colour = colour; }
    void warn(const HclKey &key, const QString &message) { m_source.remarks.warning(at(key.token), message); }

    void topItem(const HclItem &item);
    QVector<const HclValue *> bodies(const HclValue &value);
    void forNamed(const HclItem &item, const QString &example, const Take &take);
    void named(AclBlock block, const HclItem &item);
    void namedRule(AclBlock block, const HclKey &key, const HclKey &name, const HclValue &body);
    void readFields(AclBlock block, const HclValue &body, Fields &fields);
    void warnOfDeny(AclBlock block, const Fields &fields);
    void readLevel(AclBlock block, const HclItem &item, Fields &fields);
    void judgeLevel(AclBlock block, const HclKey &level, Fields &fields);
    void readCapabilities(AclBlock block, const HclItem &item, Fields &fields);
    void readCapability(AclBlock block, const HclValue &value, Fields &fields);
    void readVariables(const QString &nameSpace, const HclItem &variables);
    void readPath(const QString &nameSpace, const HclKey &key, const HclKey &path, const HclValue &body);
    void unnamed(AclBlock block, const HclItem &item);
    void unnamedWithout(AclBlock block, const HclKey &key, const Fields &fields);
    void finishUnnamed();
    void warnOfHiding();
    AclRule ruleOf(AclBlock block, const Fields &fields, const HclKey &key, const HclKey &last) const;
    QString headOf(const HclKey &key, const HclKey &last) const;

    HclSource &m_source;
    QVector<AclRule> m_rules;
    QMap<int, Unnamed> m_unnamed;     ///< by AclBlock
    QVector<HclKey> m_variablesAlone; ///< names of namespaces that grant nothing else
    qsizetype m_known = 0;            ///< blocks of the first level
};

} // namespace chatelaine::nomad
