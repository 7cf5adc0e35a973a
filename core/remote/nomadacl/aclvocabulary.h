// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomadacl/acllanguage.h"

#include <QStringList>

#include <optional>

/// The words of Nomad's policy language and what they stand for. Facts from Nomad's acl/policy.go and
/// acl/acl.go, read at 2.0.6, v1.4.0, v1.5.8 and v1.8.4. Where versions differ, the newest is meant: "read"
/// and "write" of a namespace then include a host volume capability that older servers do not know, "scale"
/// includes read-job and submit-recommendation (from 1.11). Everything else that a shorthand stands for has
/// not changed since 1.0.
namespace chatelaine::nomad {

using AclBlock = AclRule::Block;

inline const QString aclDeny = QStringLiteral("deny");

/// "namespace", "node_pool" … as written in rules and permissions.
QString aclBlockName(AclBlock block);
/// The block of the first level that is called so, however it is capitalised.
std::optional<AclBlock> aclBlockNamed(QStringView name);
QStringList aclBlockNames(); ///< those of the first level
/// It has a name after it: namespace "default".
bool aclBlockHasName(AclBlock block);
bool aclBlockHasLevel(AclBlock block);
bool aclBlockHasCapabilities(AclBlock block);

/// What may stand behind "policy =".
QStringList aclLevels(AclBlock block);
/// What a level stands for. Of blocks that have levels alone, the levels that are within it.
QStringList aclExpandedLevel(AclBlock block, const QString &level);
/// \a capabilities and what they imply, each once.
QStringList aclWithImplied(AclBlock block, const QStringList &capabilities);

/// What can be granted in such a block, in a fixed order; without "deny".
QStringList aclCapabilities(AclBlock block);
bool aclKnowsCapability(AclBlock block, const QString &capability);
/// Wider capabilities, each of which lets through all that \a capability is for: since 2.0, submit-job has
/// parts that can be granted singly.
QStringList aclWiderCapabilities(AclBlock block, const QString &capability);

struct AclWord
{
    QString title;
    QString description;
    QString note;
};
/// The texts of a capability, translated; empty for an unknown one.
AclWord aclWord(AclBlock block, const QString &capability);

} // namespace chatelaine::nomad
