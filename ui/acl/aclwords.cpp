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

QString forEverybody(const BindingRule &rule)
{
    const QString method = shortName(rule.method);
    const QString what = shortName(rule.bindName);
    switch (rule.type) {
    case BindType::Management:
        return Words::tr("Everybody who signs in through %1 may do everything.").arg(method);
    case BindType::Role:
        return Words::tr("Everybody who signs in through %1 gets the role “%2”.").arg(method, what);
    case BindType::Policy:
        break;
    }
    return Words::tr("Everybody who signs in through %1 gets the policy “%2”.").arg(method, what);
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
    if (rule.selector.trimmed().isEmpty())
        return forEverybody(rule);
    const QString method = shortName(rule.method);
    const QString what = shortName(rule.bindName);
    const QString condition = text::oneLine(cut(rule.selector.simplified(), longestSelector));
    switch (rule.type) {
    case BindType::Management:
        return Words::tr("Whoever signs in through %1 may do everything if %2.").arg(method, condition);
    case BindType::Role:
        return Words::tr("Whoever signs in through %1 gets the role “%2” if %3.")
            .arg(method, what, condition);
    case BindType::Policy:
        break;
    }
    return Words::tr("Whoever signs in through %1 gets the policy “%2” if %3.").arg(method, what, condition);
}

bool takesAway(const RoleImpact &impact)
{
    return std::any_of(impact.lines.cbegin(), impact.lines.cend(),
                       [](const ImpactLine &line) { return !line.loses.isEmpty(); });
}

} // namespace chatelaine::aclwords
