// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/aclvocabulary.h"

#include <QCoreApplication>
#include <QHash>

// What each capability is for, in the order of the catalogue.
namespace chatelaine::nomad {

namespace {

constexpr char context[] = "chatelaine::nomad::AclWords";

constexpr char noteParts[] =
    QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "From Nomad 2.0 on, its parts can be granted singly.");
constexpr char noteEnterprise[] = QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Nomad Enterprise only.");
constexpr char noteFrom110[] = QT_TRANSLATE_NOOP(
    "chatelaine::nomad::AclWords", "From Nomad 1.10 on; earlier servers refuse rules that name it.");
constexpr char noteFrom20[] =
    QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                      "From Nomad 2.0 on; earlier servers refuse rules that name it and ask for submit-job.");
constexpr char noteFrom14[] = QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "From Nomad 1.4 on.");
constexpr char noteFrom16[] = QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "From Nomad 1.6 on.");
constexpr char noteOperator[] = QT_TRANSLATE_NOOP(
    "chatelaine::nomad::AclWords", "From Nomad 2.0 on; earlier servers refuse rules that name it and ask for "
                                   "the operator’s write level or a management token.");
constexpr char noteEnterprise20[] =
    QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Nomad Enterprise from 2.0 on; earlier servers refuse "
                                                     "rules that name it and ask for a management token.");

struct CapabilityWord
{
    AclBlock block;
    const char *capability;
    const char *title;
    const char *description;
    const char *note = nullptr;
};

constexpr CapabilityWord capabilityWords[] = {
    {AclBlock::Namespace, "list-jobs", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "List jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See which jobs there are.")},
    {AclBlock::Namespace, "parse-job", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Parse job files"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Have the server turn a job file into JSON.")},
    {AclBlock::Namespace, "read-job", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "See jobs with their allocations, evaluations, deployments and services.")},
    {AclBlock::Namespace, "submit-job", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Submit jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Register, plan, change, revert and stop jobs, and steer their deployments."),
     noteParts},
    {AclBlock::Namespace, "dispatch-job", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Dispatch jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Start parameterized jobs, and periodic ones before their time.")},
    {AclBlock::Namespace, "read-logs", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read logs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Read what tasks write to their standard output and error.")},
    {AclBlock::Namespace, "read-fs", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read files"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Look into the file system of allocations, their logs included.")},
    {AclBlock::Namespace, "alloc-exec",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Run commands in tasks"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Run commands in running tasks, for example a shell.")},
    {AclBlock::Namespace, "alloc-node-exec",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Run commands on hosts"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Run commands in tasks that are not isolated, which is "
                                                      "like a shell on the machine that they run on.")},
    {AclBlock::Namespace, "alloc-lifecycle",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Stop and restart allocations"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Stop, restart and signal allocations.")},
    {AclBlock::Namespace, "sentinel-override",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Override Sentinel policies"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Submit jobs although a soft-mandatory Sentinel policy objects."),
     noteEnterprise},
    {AclBlock::Namespace, "csi-register-plugin",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Run CSI plugins"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Submit jobs that offer a CSI plugin.")},
    {AclBlock::Namespace, "csi-write-volume",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Manage CSI volumes"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Create, register, detach and delete CSI volumes and their snapshots.")},
    {AclBlock::Namespace, "csi-read-volume",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read CSI volumes"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See a CSI volume with all its details.")},
    {AclBlock::Namespace, "csi-list-volume",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "List CSI volumes"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See which CSI volumes there are.")},
    {AclBlock::Namespace, "csi-mount-volume",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Mount CSI volumes"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Submit jobs that mount CSI volumes.")},
    {AclBlock::Namespace, "host-volume-create",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Create host volumes"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Create dynamic host volumes, and read them."),
     noteFrom110},
    {AclBlock::Namespace, "host-volume-register",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Register host volumes"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Register dynamic host volumes that were made elsewhere, create and read them."),
     noteFrom110},
    {AclBlock::Namespace, "host-volume-read",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read host volumes"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See dynamic host volumes."), noteFrom110},
    {AclBlock::Namespace, "host-volume-write",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Manage host volumes"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Create, register, read and delete dynamic host volumes."),
     noteFrom110},
    {AclBlock::Namespace, "host-volume-delete",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Delete host volumes"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Delete dynamic host volumes."), noteFrom110},
    {AclBlock::Namespace, "list-scaling-policies",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "List scaling policies"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See which scaling policies there are.")},
    {AclBlock::Namespace, "read-scaling-policy",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read scaling policies"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See a scaling policy with all its details.")},
    {AclBlock::Namespace, "read-job-scaling",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read scaling of jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See how far the groups of a job are scaled.")},
    {AclBlock::Namespace, "scale-job", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Scale jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Change how many allocations the groups of a job have.")},
    {AclBlock::Namespace, "submit-recommendation",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Submit recommendations"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Recommend other resources for a job."),
     noteEnterprise},
    {AclBlock::Namespace, "register-job", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Register jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Register new jobs and new versions of jobs."),
     noteFrom20},
    {AclBlock::Namespace, "revert-job", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Revert jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Bring back an earlier version of a job."), noteFrom20},
    {AclBlock::Namespace, "deregister-job", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Stop jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Stop jobs without removing them."), noteFrom20},
    {AclBlock::Namespace, "purge-job", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Purge jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Stop jobs and remove all that the server knows of them."),
     noteFrom20},
    {AclBlock::Namespace, "evaluate-job", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Evaluate jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Have the scheduler look at a job anew."), noteFrom20},
    {AclBlock::Namespace, "plan-job", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Plan jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See what submitting a job would do."), noteFrom20},
    {AclBlock::Namespace, "tag-job-version",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Tag versions of jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Give versions of a job a name, and take it away."),
     noteFrom20},
    {AclBlock::Namespace, "stable-job",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Mark versions as stable"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Mark a version of a job as stable or not."),
     noteFrom20},
    {AclBlock::Namespace, "fail-deployment",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Fail deployments"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Declare a deployment failed."), noteFrom20},
    {AclBlock::Namespace, "pause-deployment",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Pause deployments"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Pause and resume deployments."), noteFrom20},
    {AclBlock::Namespace, "promote-deployment",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Promote deployments"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Promote the canaries of a deployment."), noteFrom20},
    {AclBlock::Namespace, "unblock-deployment",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Unblock deployments"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Let a deployment over several regions go on."),
     noteFrom20},
    {AclBlock::Namespace, "cancel-deployment",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Cancel deployments"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Cancel a deployment over several regions."),
     noteFrom20},
    {AclBlock::Namespace, "set-alloc-health-deployment",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Set health in deployments"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Say whether an allocation of a deployment is healthy."),
     noteFrom20},
    {AclBlock::Namespace, "gc-allocation",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Collect allocations"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Remove finished allocations from the machines that they ran on."),
     noteFrom20},
    {AclBlock::Namespace, "pause-allocation", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Pause tasks"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Pause and resume tasks that run on a schedule."),
     noteFrom20},
    {AclBlock::Namespace, "force-periodic-job",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Start periodic jobs"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Start periodic jobs before their time."), noteFrom20},
    {AclBlock::Namespace, "delete-service-registration",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Delete service registrations"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Remove services from Nomad's own service catalogue."),
     noteFrom20},
    {AclBlock::Variables, "list", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "List variables"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See which variables there are."), noteFrom14},
    {AclBlock::Variables, "read", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read variables"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Read what variables hold, secrets included; they can be listed, too."),
     noteFrom14},
    {AclBlock::Variables, "write", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Write variables"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Create and change variables."), noteFrom14},
    {AclBlock::Variables, "destroy", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Delete variables"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Delete variables."), noteFrom14},
    {AclBlock::NodePool, "read", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read node pools"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "See the node pool, its nodes and jobs as far as these may be seen."),
     noteFrom16},
    {AclBlock::NodePool, "write", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Change node pools"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Create and change the node pool."), noteFrom16},
    {AclBlock::NodePool, "delete", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Delete node pools"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Delete the node pool."), noteFrom16},
    {AclBlock::HostVolume, "mount-readonly",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Mount host volumes to read"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Submit jobs that mount the host volume and only read it.")},
    {AclBlock::HostVolume, "mount-readwrite",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Mount host volumes to write"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Submit jobs that mount the host volume and write to it.")},
    {AclBlock::Agent, "read", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read agents"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "See agents with their configuration, members, metrics and logs.")},
    {AclBlock::Agent, "write", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Manage agents"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Join agents, make them leave a cluster, change their servers and profile them.")},
    {AclBlock::Node, "read", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read nodes"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "See the clients with their attributes and statistics.")},
    {AclBlock::Node, "write", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Manage nodes"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Drain nodes, change their eligibility and metadata, and remove them.")},
    {AclBlock::Operator, "read", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read the cluster’s state"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "See the Raft peers, the autopilot’s health and the scheduler’s settings.")},
    {AclBlock::Operator, "write", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Operate the cluster"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Remove Raft peers, change the scheduler’s and the "
                                                      "autopilot’s settings, and all that follows here.")},
    {AclBlock::Operator, "snapshot-save", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Save snapshots"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Save a snapshot of the whole state, secrets included."),
     noteOperator},
    {AclBlock::Operator, "license-read", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read the license"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See the license of the cluster."), noteEnterprise20},
    {AclBlock::Operator, "keyring-rotate", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Rotate keys"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "Make a new key for encrypting variables and signing identities."),
     noteOperator},
    {AclBlock::Operator, "keyring-read", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "List keys"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See which keys there are; not the keys themselves."),
     noteOperator},
    {AclBlock::Operator, "keyring-delete", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Delete keys"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Delete keys that are not in use."), noteOperator},
    {AclBlock::Quota, "read", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read quotas"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See resource quotas and how far they are used."),
     noteEnterprise},
    {AclBlock::Quota, "write", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Manage quotas"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Create, change and delete resource quotas."),
     noteEnterprise},
    {AclBlock::Plugin, "list", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "List plugins"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See which CSI plugins there are.")},
    {AclBlock::Plugin, "read", QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read plugins"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords",
                       "See a CSI plugin with all its details; most acts on CSI volumes need it, too.")},
    {AclBlock::Sentinel, "sentinel-read",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Read Sentinel policies"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "See Sentinel policies."), noteEnterprise20},
    {AclBlock::Sentinel, "sentinel-submit",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Write Sentinel policies"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Create and change Sentinel policies."),
     noteEnterprise20},
    {AclBlock::Sentinel, "sentinel-delete",
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Delete Sentinel policies"),
     QT_TRANSLATE_NOOP("chatelaine::nomad::AclWords", "Delete Sentinel policies."), noteEnterprise20},
};

using WordIndex = QHash<std::pair<int, QString>, const CapabilityWord *>;

const WordIndex &index()
{
    static const WordIndex all = [] {
        WordIndex found;
        for (const CapabilityWord &word : capabilityWords)
            found.insert({int(word.block), QString::fromLatin1(word.capability)}, &word);
        return found;
    }();
    return all;
}

QString translated(const char *text)
{
    return text ? QCoreApplication::translate(context, text) : QString();
}

} // namespace

QStringList aclCapabilities(AclBlock block)
{
    static const QHash<int, QStringList> all = [] {
        QHash<int, QStringList> found;
        for (const CapabilityWord &word : capabilityWords)
            found[int(word.block)] << QString::fromLatin1(word.capability);
        return found;
    }();
    return all.value(int(block));
}

// "read" and "write" of the operator are levels, which cannot be granted as capabilities.
bool aclKnowsCapability(AclBlock block, const QString &capability)
{
    const bool level = block == AclBlock::Operator && aclLevels(block).contains(capability);
    return capability == aclDeny || (!level && index().contains({int(block), capability}));
}

AclWord aclWord(AclBlock block, const QString &capability)
{
    const CapabilityWord *word = index().value({int(block), capability});
    if (!word)
        return {};
    return {translated(word->title), translated(word->description), translated(word->note)};
}

} // namespace chatelaine::nomad
