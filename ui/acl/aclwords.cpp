// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclwords.h"

#include "models/tokentext.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine::aclwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::aclwords)
};

constexpr qsizetype longestName = 60;
constexpr qsizetype longestSelector = 300;

QString cut(const QString &text, qsizetype length)
{
    return text.size() > length ? QString(text.left(length - 1) + u'…') : text;
}

QString whoGets(const BindingRule &rule)
{
    const QString method = shortName(rule.method);
    if (rule.selector.trimmed().isEmpty())
        return Words::tr("Everybody who signs in through %1").arg(method);
    return Words::tr("Whoever signs in through %1 and fits “%2”")
        .arg(method, text::oneLine(cut(rule.selector.simplified(), longestSelector)));
}

} // namespace

QString shortName(const QString &name)
{
    return text::oneLine(cut(name, longestName));
}

QString jobBinding(const JobBinding &job)
{
    const QString space = shortName(job.nameSpace);
    if (job.job.isEmpty())
        return Words::tr("the jobs of the namespace %1").arg(space);
    const QString name = shortName(job.job);
    if (job.group.isEmpty())
        return Words::tr("the tasks of the job %1 in the namespace %2").arg(name, space);
    if (job.task.isEmpty())
        return Words::tr("the tasks of the group %1 of the job %2 in the namespace %3")
            .arg(shortName(job.group), name, space);
    return Words::tr("the tasks %1 in the group %2 of the job %3 in the namespace %4")
        .arg(shortName(job.task), shortName(job.group), name, space);
}

QString of(AuthMethodType type)
{
    return type == AuthMethodType::Oidc ? Words::tr("OpenID Connect") : Words::tr("JSON Web Token");
}

QString inASentence(const BindingRule &rule)
{
    const QString who = whoGets(rule);
    const QString what = shortName(rule.bindName);
    switch (rule.type) {
    case BindType::Management:
        return Words::tr("%1 may do everything.", "who").arg(who);
    case BindType::Role:
        return Words::tr("%1 gets the role “%2”.", "who, which").arg(who, what);
    case BindType::Policy:
        break;
    }
    return Words::tr("%1 gets the policy “%2”.", "who, which").arg(who, what);
}

bool takesAway(const RoleImpact &impact)
{
    return std::any_of(impact.lines.cbegin(), impact.lines.cend(),
                       [](const ImpactLine &line) { return !line.loses.isEmpty(); });
}

} // namespace chatelaine::aclwords
