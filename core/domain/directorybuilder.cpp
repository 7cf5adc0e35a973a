// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directorybuilder.h"

#include "domain/textrules.h"
#include "domain/tokendraft.h"
#include "domain/zone.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine {
namespace {

using importing::isText;
using importing::isTextOrEmpty;
using importing::longestWord;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Directory)
};

} // namespace

DirectoryBuilder::Reason DirectoryBuilder::setProvider(const QString &provider)
{
    if (!isText(provider, longestWord))
        return Texts::tr("Its “provider” is missing, too long or unreadable.");
    m_directory.provider = provider.normalized(QString::NormalizationForm_C);
    return {};
}

DirectoryBuilder::Reason DirectoryBuilder::addPerson(DirectoryPerson person)
{
    if (Reason reason = tidy(person))
        return reason;
    if (Reason reason = tidyLabels(person))
        return reason;
    const QString folded = person.email.toCaseFolded();
    if (m_externalIds.contains(person.externalId))
        return Texts::tr("the “externalId” is there twice");
    if (m_emails.contains(folded))
        return Texts::tr("the e-mail address is there twice");
    m_externalIds.insert(person.externalId);
    m_emails.insert(folded);
    m_directory.people << std::move(person);
    return {};
}

DirectoryBuilder::Reason DirectoryBuilder::tidy(DirectoryPerson &person) const
{
    if (!isText(person.externalId, longestWord))
        return Texts::tr("the “externalId” is missing, too long or unreadable");
    const auto name = validation::displayName(person.name, QString());
    if (!name)
        return Texts::tr("the “name” is missing, too long or unreadable");
    const auto email = validation::email(person.email);
    if (!email)
        return Texts::tr("the “email” is not an e-mail address");
    if (!isTextOrEmpty(person.role, longestWord))
        return Texts::tr("the “role” is too long or unreadable");
    person.name = *name;
    person.email = *email;
    return {};
}

DirectoryBuilder::Reason DirectoryBuilder::tidyLabels(DirectoryPerson &person) const
{
    if (person.groups) {
        QStringList &groups = *person.groups;
        for (QString &group : groups) {
            const auto name = validation::displayName(group, QString());
            if (!name)
                return Texts::tr("one of the “groups” is empty, too long or unreadable");
            group = *name;
        }
        std::sort(groups.begin(), groups.end());
        groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    }
    if (!person.zones)
        return {};
    const auto zones = zones::cleaned(*person.zones);
    if (!zones)
        return Texts::tr("the “zones” cannot be used (%1)").arg(zones.error().message);
    person.zones = *zones;
    return {};
}

tl::unexpected<Error> unusableDirectory(const QString &fileName, const QString &reason)
{
    return fail(ErrorCode::Invalid,
                Texts::tr("The directory “%1” cannot be used. %2").arg(textrules::excerpt(fileName), reason));
}

} // namespace chatelaine
