// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/aclsubject.h"

#include <QCoreApplication>
#include <QHash>

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::AclSubject)
};

constexpr QChar slash = u'/';
constexpr QChar colon = u':';

std::optional<AclBlock> blockOf(QStringView name)
{
    if (name == aclBlockName(AclBlock::Variables))
        return AclBlock::Variables;
    const std::optional<AclBlock> block = aclBlockNamed(name);
    return block && aclBlockName(*block) == name ? block : std::nullopt;
}

} // namespace

QByteArray AclSubject::key() const
{
    QByteArray key = pattern.toUtf8();
    if (block == AclBlock::Variables)
        key += '\0' + path.toUtf8();
    return key;
}

QString AclSubject::permission(const QString &capability) const
{
    QString permission = aclBlockName(block);
    if (aclBlockHasName(block))
        permission += slash + pattern;
    if (block == AclBlock::Variables)
        permission += slash + path;
    return permission + colon + capability;
}

QString AclSubject::heading() const
{
    switch (block) {
    case AclBlock::Namespace:
        return Words::tr("Namespace %1").arg(pattern);
    case AclBlock::Variables:
        return Words::tr("Variables %1 in namespace %2").arg(path, pattern);
    case AclBlock::NodePool:
        return Words::tr("Node pool %1").arg(pattern);
    case AclBlock::HostVolume:
        return Words::tr("Host volume %1").arg(pattern);
    case AclBlock::Agent:
        return Words::tr("Agents");
    case AclBlock::Node:
        return Words::tr("Nodes");
    case AclBlock::Operator:
        return Words::tr("Operator");
    case AclBlock::Quota:
        return Words::tr("Quotas");
    case AclBlock::Plugin:
        return Words::tr("Plugins");
    case AclBlock::Sentinel:
        return Words::tr("Sentinel");
    }
    return {};
}

AclSubject subjectOf(const AclRule &rule)
{
    return {rule.block, rule.pattern, rule.path};
}

// Names hold neither slash nor colon; paths of variables may.
std::optional<AclWish> wishOf(const QString &permission)
{
    const qsizetype end = permission.lastIndexOf(colon);
    if (end < 0)
        return std::nullopt;
    const QStringView subject = QStringView(permission).left(end);
    const qsizetype first = subject.indexOf(slash);
    const std::optional<AclBlock> block = blockOf(first < 0 ? subject : subject.left(first));
    if (!block || aclBlockHasName(*block) != (first >= 0))
        return std::nullopt;
    AclWish wish{{*block}, permission.mid(end + 1)};
    if (first < 0)
        return wish;
    const QStringView name = subject.sliced(first + 1);
    const qsizetype second = *block == AclBlock::Variables ? name.indexOf(slash) : name.size();
    if (second < 0)
        return std::nullopt;
    wish.subject.pattern = name.left(second).toString();
    wish.subject.path = name.mid(second + 1).toString();
    return wish;
}

AclRows::AclRows(const QStringList &catalogue)
    : m_names(catalogue)
{
    QHash<AclSubject, qsizetype> places;
    for (qsizetype i = 0; i < catalogue.size(); ++i) {
        const std::optional<AclWish> wish = wishOf(catalogue[i]);
        if (!wish)
            continue;
        const auto known = places.constFind(wish->subject);
        const qsizetype place = known != places.cend() ? *known : m_groups.size();
        if (place == m_groups.size()) {
            places.insert(wish->subject, place);
            m_groups.append({wish->subject.block, wish->subject.key(), {}});
        }
        m_groups[place].rows.append(
            {*wish,
             QStringList{wish->capability} + aclWiderCapabilities(wish->subject.block, wish->capability), i});
    }
}

QStringList AclRows::namesOf(const QBitArray &places) const
{
    QStringList names;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (places.testBit(i))
            names << m_names[i];
    }
    return names;
}

bool globFits(QByteArrayView pattern, QByteArrayView name)
{
    qsizetype star = pattern.indexOf('*');
    if (star < 0)
        return pattern == name;
    if (!name.startsWith(pattern.first(star)))
        return false;
    name = name.sliced(star);
    pattern = pattern.sliced(star + 1);
    while ((star = pattern.indexOf('*')) >= 0) {
        const qsizetype found = name.indexOf(pattern.first(star));
        if (found < 0)
            return false;
        name = name.sliced(found + star);
        pattern = pattern.sliced(star + 1);
    }
    return name.endsWith(pattern);
}

qsizetype globDifference(QByteArrayView pattern, qsizetype length)
{
    return length - pattern.size() + pattern.count('*');
}

} // namespace chatelaine::nomad
