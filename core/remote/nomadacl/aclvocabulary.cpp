// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/aclvocabulary.h"

#include <QHash>

#include <array>

namespace chatelaine::nomad {

namespace {

struct BlockWord
{
    AclBlock block;
    QLatin1String name;
    bool named = false;
    bool level = true;
    bool capabilities = false;
};

constexpr std::array blockWords{
    BlockWord{AclBlock::Namespace, QLatin1String("namespace"), true, true, true},
    BlockWord{AclBlock::Variables, QLatin1String("variables"), true, false, true},
    BlockWord{AclBlock::NodePool, QLatin1String("node_pool"), true, true, true},
    BlockWord{AclBlock::HostVolume, QLatin1String("host_volume"), true, true, true},
    BlockWord{AclBlock::Agent, QLatin1String("agent")},
    BlockWord{AclBlock::Node, QLatin1String("node")},
    BlockWord{AclBlock::Operator, QLatin1String("operator"), false, true, true},
    BlockWord{AclBlock::Quota, QLatin1String("quota")},
    BlockWord{AclBlock::Plugin, QLatin1String("plugin")},
    BlockWord{AclBlock::Sentinel, QLatin1String("sentinel"), false, true, true},
};

const BlockWord &wordOf(AclBlock block)
{
    for (const BlockWord &word : blockWords) {
        if (word.block == block)
            return word;
    }
    return blockWords.front();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

struct Shorthand
{
    AclBlock block;
    const char *level;
    const char *capabilities;
};

constexpr Shorthand shorthands[] = {
    {AclBlock::Namespace, "read",
     "list-jobs parse-job read-job csi-list-volume csi-read-volume read-job-scaling list-scaling-policies "
     "read-scaling-policy host-volume-read"},
    {AclBlock::Namespace, "write",
     "list-jobs parse-job read-job csi-list-volume csi-read-volume read-job-scaling list-scaling-policies "
     "read-scaling-policy host-volume-read scale-job submit-job dispatch-job read-logs read-fs alloc-exec "
     "alloc-lifecycle csi-mount-volume csi-write-volume submit-recommendation host-volume-create"},
    {AclBlock::Namespace, "scale",
     "list-scaling-policies read-scaling-policy read-job-scaling scale-job read-job submit-recommendation"},
    {AclBlock::NodePool, "read", "read"},
    {AclBlock::NodePool, "write", "delete read write"},
    {AclBlock::HostVolume, "read", "mount-readonly"},
    {AclBlock::HostVolume, "write", "mount-readonly mount-readwrite"},
    {AclBlock::Agent, "read", "read"},
    {AclBlock::Agent, "write", "read write"},
    {AclBlock::Node, "read", "read"},
    {AclBlock::Node, "write", "read write"},
    {AclBlock::Operator, "read", "read license-read keyring-read"},
    {AclBlock::Operator, "write",
     "read write snapshot-save license-read keyring-rotate keyring-read keyring-delete"},
    {AclBlock::Quota, "read", "read"},
    {AclBlock::Quota, "write", "read write"},
    {AclBlock::Plugin, "list", "list"},
    {AclBlock::Plugin, "read", "list read"},
    {AclBlock::Sentinel, "read", "sentinel-read"},
    {AclBlock::Sentinel, "write", "sentinel-read sentinel-submit sentinel-delete"},
};

using Shorthands = QHash<std::pair<int, QString>, QStringList>;

const Shorthands &allShorthands()
{
    static const Shorthands all = [] {
        Shorthands found;
        for (const Shorthand &each : shorthands)
            found.insert({int(each.block), QString::fromLatin1(each.level)}, words(each.capabilities));
        return found;
    }();
    return all;
}

QStringList impliedBy(AclBlock block, const QString &capability)
{
    if (block == AclBlock::Variables && capability == u"read")
        return {QStringLiteral("list")};
    if (block != AclBlock::Namespace || !capability.startsWith(u"host-volume-"))
        return {};
    if (capability == u"host-volume-write")
        return words("host-volume-register host-volume-create host-volume-delete host-volume-read");
    if (capability == u"host-volume-register")
        return words("host-volume-create host-volume-read");
    return capability == u"host-volume-create" ? words("host-volume-read") : QStringList();
}

/// The parts of submit-job that have a name of their own since 2.0.
const QStringList &partsOfSubmitJob()
{
    static const QStringList parts = words(
        "register-job revert-job deregister-job purge-job evaluate-job plan-job tag-job-version stable-job "
        "fail-deployment pause-deployment promote-deployment unblock-deployment cancel-deployment "
        "set-alloc-health-deployment gc-allocation pause-allocation force-periodic-job "
        "delete-service-registration");
    return parts;
}

} // namespace

QString aclBlockName(AclBlock block)
{
    return wordOf(block).name;
}

std::optional<AclBlock> aclBlockNamed(QStringView name)
{
    for (const BlockWord &word : blockWords) {
        if (word.block != AclBlock::Variables && name.compare(word.name, Qt::CaseInsensitive) == 0)
            return word.block;
    }
    return std::nullopt;
}

QStringList aclBlockNames()
{
    QStringList names;
    for (const BlockWord &word : blockWords) {
        if (word.block != AclBlock::Variables)
            names << word.name;
    }
    return names;
}

bool aclBlockHasName(AclBlock block)
{
    return wordOf(block).named;
}

bool aclBlockHasLevel(AclBlock block)
{
    return wordOf(block).level;
}

bool aclBlockHasCapabilities(AclBlock block)
{
    return wordOf(block).capabilities;
}

// "scale" passes everywhere but for plugins, and "write" also for these; it just grants nothing there.
QStringList aclLevels(AclBlock block)
{
    if (!aclBlockHasLevel(block))
        return {};
    return block == AclBlock::Plugin ? words("deny list read write") : words("deny read write scale");
}

QStringList aclExpandedLevel(AclBlock block, const QString &level)
{
    if (level == aclDeny)
        return {aclDeny};
    return allShorthands().value({int(block), level});
}

QStringList aclWithImplied(AclBlock block, const QStringList &capabilities)
{
    QStringList all = capabilities;
    for (const QString &capability : capabilities)
        all += impliedBy(block, capability);
    all.removeDuplicates();
    return all;
}

QStringList aclWiderCapabilities(AclBlock block, const QString &capability)
{
    if (block != AclBlock::Namespace || !partsOfSubmitJob().contains(capability))
        return {};
    QStringList wider{QStringLiteral("submit-job")};
    if (capability == u"deregister-job")
        wider << QStringLiteral("purge-job");
    else if (capability == u"force-periodic-job")
        wider << QStringLiteral("dispatch-job");
    return wider;
}

} // namespace chatelaine::nomad
