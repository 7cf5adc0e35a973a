// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/permissionset.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace chatelaine {

/// To what jobs a policy belongs besides tokens: their tasks hold it with their own identity.
struct JobBinding
{
    QString nameSpace;
    QString job = {};
    QString group = {};
    QString task = {};

    bool isEmpty() const { return nameSpace.isEmpty(); }
    bool operator==(const JobBinding &) const = default;
};

/// A policy: rules written as text, which say what is granted. Known by its name.
struct AclPolicy
{
    RoleId id; ///< the number by which RoleService::roles() knows it
    QString name;
    QString description;
    QString rules = {}; ///< as written; empty in lists
    JobBinding job = {};
    qint64 version = 0;

    bool operator==(const AclPolicy &) const = default;
};

/// Field names in errors: "name", "description", "rules", and of the job "namespace", "job", "group".
struct AclPolicyDraft
{
    QString name; ///< cannot be changed later
    QString description;
    QString rules;
    JobBinding job = {};

    bool operator==(const AclPolicyDraft &) const = default;
};

/// A role made of policies.
struct AclRole
{
    RoleId id;
    QString name;
    QString description;
    QStringList policies;      ///< names
    QStringList dangling = {}; ///< those of them that do not exist (any more)
    qint64 version = 0;

    bool operator==(const AclRole &) const = default;
};

/// Field names in errors: "name", "description", "policies".
struct AclRoleDraft
{
    QString name;
    QString description;
    QStringList policies;

    bool operator==(const AclRoleDraft &) const = default;
};

/// Who holds a policy or role.
struct AclUsage
{
    QStringList roles;         ///< names of the roles that contain the policy
    qsizetype tokens = 0;      ///< that hold it directly or through a role
    QStringList tokenNames;    ///< the first RoleImpact::namesShown
    QVector<TokenId> tokenIds; ///< of those names

    bool isUnused() const { return roles.isEmpty() && tokens == 0; }
    bool operator==(const AclUsage &) const = default;
};

/// A remark on rules. Lines and columns count from 1, columns in characters (UTF-16 units).
struct RuleIssue
{
    enum class Level { Error, Warning };

    Level level = Level::Error;
    int line = 1;
    int column = 1;
    QString message; ///< a sentence for the person

    bool operator==(const RuleIssue &) const = default;
};

/// A stretch of rules text, for colours.
struct RuleSpan
{
    enum class Kind { Comment, Block, Key, String, Capability, Deny, Number, Punctuation };

    int start = 0; ///< in characters (UTF-16 units)
    int length = 0;
    Kind kind = Kind::Key;

    bool operator==(const RuleSpan &) const = default;
};

/// What reading rules found.
struct RuleCheck
{
    QVector<RuleIssue> issues;
    QVector<RuleSpan> spans;
    PermissionSet
        granted; ///< what they would grant by themselves, in the words of RoleService::permissions()

    bool hasErrors() const
    {
        for (const RuleIssue &issue : issues) {
            if (issue.level == RuleIssue::Level::Error)
                return true;
        }
        return false;
    }
};

} // namespace chatelaine
