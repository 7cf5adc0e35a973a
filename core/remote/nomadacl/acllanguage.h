// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"
#include "domain/catalogue.h"
#include "domain/grant.h"

#include <QBitArray>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>

/// Nomad's policy language: HCL or JSON text to rules, and rules to what they grant. Pure.
namespace chatelaine::nomad {

/// One rule as written, with its shorthand spelt out.
struct AclRule
{
    enum class Block {
        Namespace,
        Variables,
        NodePool,
        HostVolume,
        Agent,
        Node,
        Operator,
        Quota,
        Plugin,
        Sentinel
    };

    Block block = Block::Namespace;
    QString pattern = {};     ///< of what: a name with '*'; empty for blocks that have none
    QString path = {};        ///< of Variables: below the namespace \c pattern
    QStringList capabilities; ///< expanded: "read" of a namespace is all that it stands for; may hold "deny"
    int line = 1;             ///< of the block's head
    QString head = {};        ///< as written, on one line: namespace "prod-*"
    QString level = {};       ///< what stands behind "policy =", of blocks that have it; else empty

    bool operator==(const AclRule &) const = default;
};

/// What a text says. Unknown blocks and capabilities are warnings: older and newer servers know others.
struct AclRules
{
    QVector<AclRule> rules;
    RuleCheck check; ///< granted is not filled in here
};
/// Never fails, whatever \a text is: after a mistake it reads on, so that all of the text has its colours. A
/// text longer than longestRules is refused as a whole.
AclRules readRules(const QString &text);
inline constexpr qsizetype longestRules = 1'000'000; ///< UTF-16 units

/// readRules(), and what the text's rules grant: what an editor says while one types. Of a text with many
/// rules the first are evaluated, and an issue says so.
RuleCheck checkRules(const QString &text);
inline constexpr qsizetype mostChecked = 300; ///< rules

/// A policy with what it says, for evaluation.
struct NamedRules
{
    QString policy;
    QString role = {}; ///< the role through which it is held; empty: directly
    QVector<AclRule> rules;
};

class AclRows;

/// Everything that a token or role holds, merged as the server merges it: the rules of one pattern are
/// united, deny beats all, and for a name the pattern that fits it best decides.
class Acl
{
public:
    explicit Acl(const QVector<NamedRules> &policies);
    static Acl management();

    bool allows(const QString &permission) const;
    /// Why: the rules that grant it, or the one that denies it.
    Grant explain(const QString &permission) const;
    PermissionSet granted(const QStringList &catalogue) const;
    /// The same, a bit for each row: much faster where many are asked about the same catalogue.
    QBitArray granted(const AclRows &rows) const;

private:
    struct Private;
    std::shared_ptr<const Private> d;
};

/// Every permission that these rules speak of, and those of the namespace "default" and of the blocks without
/// names, in a fixed order: permissions as "namespace/prod-*:submit-job", "variables/default/app/*:read",
/// "node_pool/gpu:write", "agent:read"; groups as headings ("Namespace prod-*"). A pattern's rows tell what
/// holds for names that fit it and no more special pattern.
QVector<PermissionInfo> catalogueOf(const QVector<AclRule> &rules);

} // namespace chatelaine::nomad
