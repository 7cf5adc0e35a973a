// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cataloguebuilder.h"

#include "domain/textrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine {
namespace {

using importing::isText;
using importing::isTextOrEmpty;
using importing::longestSentence;
using importing::longestWord;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Catalogue)
};

/// `service:Action`, where the action may have parts of its own (`storage:logs:read`), or one word for all
/// (`apiTokens.read`).
bool isPermissionName(QStringView text)
{
    const auto isPart = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.cbegin(), part.cend(), [](QChar c) {
            const char16_t u = c.unicode();
            return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
                   u == u'-' || u == u'_' || u == u'.';
        });
    };
    const auto parts = text.split(u':');
    return text.size() <= longestWord && std::all_of(parts.cbegin(), parts.cend(), isPart);
}

importing::Reason checkTexts(const PermissionInfo &info)
{
    if (!isText(info.group, longestWord))
        return Texts::tr("its “group” is missing, too long or unreadable");
    if (!isText(info.description, longestSentence))
        return Texts::tr("its “description” is missing, too long or unreadable");
    if (!isTextOrEmpty(info.title, longestWord))
        return Texts::tr("its “title” is too long or unreadable");
    if (!isTextOrEmpty(info.note, longestSentence))
        return Texts::tr("its “note” is too long or unreadable");
    return {};
}

} // namespace

CatalogueBuilder::Reason CatalogueBuilder::setName(const QString &name)
{
    if (!isText(name, longestWord))
        return Texts::tr("Its “name” is missing, too long or unreadable.");
    m_catalogue.name = name;
    return {};
}

CatalogueBuilder::Reason CatalogueBuilder::addRole(const QString &name)
{
    if (m_roles.size() == mostRoles)
        return Texts::tr("It has more than 1,000 roles.");
    const QString entry = QString::number(m_roles.size() + 1);
    if (!isText(name, longestWord))
        return Texts::tr("Role %1 has a name that is missing, too long or unreadable.").arg(entry);
    if (m_roles.contains(name))
        return Texts::tr("Role %1, “%2”, is there twice.").arg(entry, textrules::excerpt(name));
    m_roles.insert(name, m_roles.size());
    m_catalogue.roles << name;
    return {};
}

CatalogueBuilder::Reason CatalogueBuilder::check(const PermissionInfo &info) const
{
    if (!isPermissionName(info.permission))
        return Texts::tr("it is not written like service:Action");
    if (m_permissions.contains(info.permission))
        return Texts::tr("it is there twice");
    if (Reason reason = checkTexts(info))
        return reason;
    return checkGrantedTo(info.grantedTo);
}

void CatalogueBuilder::addPermission(PermissionInfo info)
{
    std::sort(info.grantedTo.begin(), info.grantedTo.end(),
              [this](const QString &a, const QString &b) { return m_roles.value(a) < m_roles.value(b); });
    m_permissions.insert(info.permission);
    m_catalogue.permissions << std::move(info);
}

CatalogueBuilder::Reason CatalogueBuilder::checkGrantedTo(const QStringList &roles) const
{
    QSet<QString> seen;
    for (const QString &role : roles) {
        if (!m_roles.contains(role))
            return Texts::tr("it is granted to “%1”, which is not among the roles")
                .arg(textrules::excerpt(role));
        if (seen.contains(role))
            return Texts::tr("it is granted to “%1” twice").arg(textrules::excerpt(role));
        seen.insert(role);
    }
    return {};
}

tl::unexpected<Error> unusableCatalogue(const QString &fileName, const QString &reason)
{
    return fail(ErrorCode::Invalid,
                Texts::tr("The catalogue “%1” cannot be used. %2").arg(textrules::excerpt(fileName), reason));
}

} // namespace chatelaine
