// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokentext.h"

#include <QCoreApplication>

// What may be done, and why or why not.

namespace chatelaine::text {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::text)
};

/// The rule of a policy, and the role through which that is held.
QString ofRule(const GrantSource &source)
{
    const QString policy = oneLine(source.policy);
    const QString rule = oneLine(source.rule);
    if (source.role.isEmpty())
        return Words::tr("Policy “%1”, line %2: %3").arg(policy, QString::number(source.line), rule);
    return Words::tr("Policy “%1”, line %2: %3, through the role %4")
        .arg(policy, QString::number(source.line), rule, oneLine(source.role));
}

} // namespace

QString of(GrantReason reason)
{
    switch (reason) {
    case GrantReason::ByRole:
        return Words::tr("Held through the role");
    case GrantReason::ByScope:
        return Words::tr("Chosen as a scope");
    case GrantReason::NotInRole:
        return Words::tr("Nothing grants it");
    case GrantReason::ScopeNotChosen:
        return Words::tr("Not chosen as a scope");
    case GrantReason::UserLacks:
        return Words::tr("Its user may not do this");
    case GrantReason::UserInactive:
        return Words::tr("The user is not active");
    case GrantReason::TokenNotUsable:
        return Words::tr("The token does not work at the moment");
    case GrantReason::ByGroup:
        return Words::tr("Held through the role of a group");
    case GrantReason::PersonalTokensOff:
        return Words::tr("Personal access tokens are switched off");
    case GrantReason::ByPolicy:
        return Words::tr("Granted by a policy");
    case GrantReason::DeniedByPolicy:
        return Words::tr("Denied by a policy, whatever others grant");
    case GrantReason::ByManagement:
        return Words::tr("A management token may do everything");
    }
    return {};
}

QString of(const GrantSource &source)
{
    if (!source.policy.isEmpty())
        return ofRule(source);
    return source.group.isEmpty() ? Words::tr("Through the role %1").arg(oneLine(source.role))
                                  : Words::tr("Through the group %1 with the role %2")
                                        .arg(oneLine(source.group), oneLine(source.role));
}

QString of(const Grant &grant)
{
    const bool denied = grant.reason == GrantReason::DeniedByPolicy;
    const bool named = (grant.granted && grant.reason != GrantReason::ByManagement) || denied;
    if (!named || grant.sources.isEmpty())
        return of(grant.reason);
    QStringList sources;
    for (const GrantSource &source : grant.sources)
        sources << of(source);
    const QString all = sources.join(Words::tr("; ", "between two reasons"));
    return denied ? Words::tr("Denied, whatever others grant: %1").arg(all) : all;
}

} // namespace chatelaine::text
