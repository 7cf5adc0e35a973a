// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/aclpolicy.h"
#include "domain/role.h"

#include <QObject>
#include <QVector>

namespace chatelaine {

/// Policies: rules written as text. Reading all of them and all writing need what a management token may do.
class AclPolicyService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Every policy that one may read, by name, without its rules.
    virtual Future<QVector<AclPolicy>> policies() = 0;
    /// One, fresh, with its rules.
    virtual Future<AclPolicy> policy(const QString &name) = 0;
    /// Who holds it.
    virtual Future<AclUsage> usage(const QString &name) = 0;

    /// Reads \a rules: mistakes, remarks, what to colour, what they would grant. Without the server, but
    /// later: long rules take their time. At most 1 MB is read. Whoever does not want the answer any more
    /// cancels.
    virtual Future<RuleCheck> check(const QString &rules) = 0;
    /// Who would gain and lose what if the policy had \a rules; none: if it were deleted.
    virtual Future<RoleImpact> preview(const QString &name, const std::optional<QString> &rules) = 0;

    /// Makes one. AlreadyExists if there is one of this name: a server of this kind would overwrite it.
    virtual Future<AclPolicy> create(const AclPolicyDraft &draft) = 0;
    /// Changes the version \a base; Conflict if there is a newer one. What the server finds wrong with the
    /// rules is told in field "rules".
    virtual Future<AclPolicy> update(const QString &name, qint64 base, const AclPolicyDraft &draft) = 0;
    /// Deletes the version \a base, also if somebody holds it: they silently lose what it granted.
    virtual Future<void> remove(const QString &name, qint64 base) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace chatelaine
