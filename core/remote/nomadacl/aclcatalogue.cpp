// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/aclsubject.h"

#include <QCoreApplication>
#include <QMap>

#include <tuple>

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::AclCatalogue)
};

/// In the catalogue's order.
using Place = std::tuple<int, QString, QString>;

Place placeOf(const AclSubject &subject)
{
    return {int(subject.block), subject.pattern, subject.path};
}

struct Entry
{
    AclSubject subject;
    QStringList unknown; ///< capabilities that rules speak of and this program does not know
};

class Entries
{
public:
    Entries();
    void add(const AclRule &rule);
    QVector<PermissionInfo> rows() const;

private:
    Entry &entryOf(const AclSubject &subject);

    QMap<Place, Entry> m_entries;
};

Entries::Entries()
{
    entryOf({AclBlock::Namespace, QStringLiteral("default")});
    for (const AclBlock block : {AclBlock::Agent, AclBlock::Node, AclBlock::Operator, AclBlock::Quota,
                                 AclBlock::Plugin, AclBlock::Sentinel})
        entryOf({block});
}

Entry &Entries::entryOf(const AclSubject &subject)
{
    Entry &entry = m_entries[placeOf(subject)];
    entry.subject = subject;
    return entry;
}

void Entries::add(const AclRule &rule)
{
    Entry &entry = entryOf(subjectOf(rule));
    const QStringList known = aclCapabilities(rule.block);
    for (const QString &capability : rule.capabilities) {
        if (capability != aclDeny && !known.contains(capability) && !entry.unknown.contains(capability))
            entry.unknown << capability;
    }
}

PermissionInfo rowOf(const AclSubject &subject, const QString &heading, const QString &capability)
{
    const AclWord word = aclWord(subject.block, capability);
    PermissionInfo info{subject.permission(capability), heading, word.description, {}};
    info.title = word.title;
    info.note = word.note;
    if (word.title.isEmpty()) {
        info.description = Words::tr("This program does not know what this capability is for.");
        info.title = capability;
    }
    return info;
}

QVector<PermissionInfo> Entries::rows() const
{
    QVector<PermissionInfo> rows;
    for (const Entry &entry : m_entries) {
        const QString heading = entry.subject.heading();
        for (const QString &capability : aclCapabilities(entry.subject.block) + entry.unknown)
            rows << rowOf(entry.subject, heading, capability);
    }
    return rows;
}

} // namespace

QVector<PermissionInfo> catalogueOf(const QVector<AclRule> &rules)
{
    Entries entries;
    for (const AclRule &rule : rules)
        entries.add(rule);
    return entries.rows();
}

} // namespace chatelaine::nomad
