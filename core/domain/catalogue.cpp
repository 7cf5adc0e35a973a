// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include "domain/textrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

namespace chatelaine {
namespace {

constexpr qsizetype largestFile = 10'000'000;
constexpr qsizetype mostPermissions = 10'000;
constexpr qsizetype mostRoles = 1'000;
constexpr qsizetype longestWord = 200;
constexpr qsizetype longestSentence = 1'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Catalogue)
};

/// `service:Action`, where the action may have parts of its own (`storage:logs:read`).
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
    return text.size() <= longestWord && parts.size() >= 2 &&
           std::all_of(parts.cbegin(), parts.cend(), isPart);
}

bool isReadable(const QString &text, qsizetype longest)
{
    return text.size() <= longest && !textrules::firstForbidden(text, textrules::Breaks::None);
}

/// Reads one file. Each step returns the reason why it cannot go on, with the entry already named in it.
class Reader
{
public:
    explicit Reader(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }

    Result<Catalogue> read(const QByteArray &json);

private:
    using Reason = std::optional<QString>;

    Reason readDocument(const QByteArray &json);
    Reason readRoles(const QJsonValue &value);
    Reason readPermissions(const QJsonValue &value);
    Reason readPermission(const QJsonObject &object);
    Reason readTexts(const QJsonObject &object, PermissionInfo &info) const;
    Reason readGrantedTo(const QJsonValue &value, PermissionInfo &info) const;

    QString m_fileName;
    Catalogue m_catalogue;
    QSet<QString> m_roles;
    QSet<QString> m_permissions;
};

Result<Catalogue> Reader::read(const QByteArray &json)
{
    if (const Reason reason = readDocument(json)) {
        return fail(ErrorCode::Invalid,
                    Texts::tr("The catalogue \u201c%1\u201d cannot be used. %2").arg(m_fileName, *reason));
    }
    return std::move(m_catalogue);
}

Reader::Reason Reader::readDocument(const QByteArray &json)
{
    if (json.size() > largestFile)
        return Texts::tr("It is larger than 10 MB.");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line =
            1 + QByteArrayView(json).first(std::min<qsizetype>(error.offset, json.size())).count('\n');
        return Texts::tr("Line %1 is not valid JSON: %2.").arg(QString::number(line), error.errorString());
    }
    if (!document.isObject())
        return Texts::tr("It is not a JSON object.");
    const QJsonObject root = document.object();
    m_catalogue.name = root[u"name"].toString();
    if (!textrules::isVisible(m_catalogue.name) || !isReadable(m_catalogue.name, longestWord))
        return Texts::tr("Its \u201cname\u201d is missing, too long or unreadable.");
    if (Reason reason = readRoles(root[u"roles"]))
        return reason;
    return readPermissions(root[u"permissions"]);
}

Reader::Reason Reader::readRoles(const QJsonValue &value)
{
    if (!value.isArray())
        return Texts::tr("Its \u201croles\u201d are not a list.");
    const QJsonArray roles = value.toArray();
    if (roles.size() > mostRoles)
        return Texts::tr("It has more than 1,000 roles.");
    for (const auto &role : roles) {
        const QString name = role.toString();
        const QString entry = QString::number(m_roles.size() + 1);
        if (!textrules::isVisible(name) || !isReadable(name, longestWord))
            return Texts::tr("Role %1 has a name that is missing, too long or unreadable.").arg(entry);
        if (m_roles.contains(name))
            return Texts::tr("Role %1, \u201c%2\u201d, is there twice.").arg(entry, textrules::excerpt(name));
        m_roles.insert(name);
        m_catalogue.roles << name;
    }
    return {};
}

Reader::Reason Reader::readPermissions(const QJsonValue &value)
{
    if (!value.isArray())
        return Texts::tr("Its \u201cpermissions\u201d are not a list.");
    const QJsonArray permissions = value.toArray();
    if (permissions.size() > mostPermissions)
        return Texts::tr("It has more than 10,000 permissions.");
    m_catalogue.permissions.reserve(permissions.size());
    for (const auto &permission : permissions) {
        const Reason reason = permission.isObject() ? readPermission(permission.toObject())
                                                    : Texts::tr("it is not a JSON object");
        if (!reason)
            continue;
        const QString entry = QString::number(m_catalogue.permissions.size() + 1);
        const QString name = textrules::excerpt(permission[u"permission"].toString());
        return name.isEmpty() ? Texts::tr("Permission %1: %2.").arg(entry, *reason)
                              : Texts::tr("Permission %1, \u201c%2\u201d: %3.").arg(entry, name, *reason);
    }
    return {};
}

Reader::Reason Reader::readPermission(const QJsonObject &object)
{
    PermissionInfo info;
    info.permission = object[u"permission"].toString();
    if (!isPermissionName(info.permission))
        return Texts::tr("it is not written like service:Action");
    if (m_permissions.contains(info.permission))
        return Texts::tr("it is there twice");
    if (Reason reason = readTexts(object, info))
        return reason;
    if (Reason reason = readGrantedTo(object[u"grantedTo"], info))
        return reason;
    const QJsonValue certain = object[u"certain"];
    if (!certain.isUndefined() && !certain.isBool())
        return Texts::tr("its \u201ccertain\u201d is neither true nor false");
    info.certain = certain.toBool(true);
    m_permissions.insert(info.permission);
    m_catalogue.permissions << info;
    return {};
}

Reader::Reason Reader::readTexts(const QJsonObject &object, PermissionInfo &info) const
{
    info.group = object[u"group"].toString();
    if (!textrules::isVisible(info.group) || !isReadable(info.group, longestWord))
        return Texts::tr("its \u201cgroup\u201d is missing, too long or unreadable");
    info.description = object[u"description"].toString();
    if (!textrules::isVisible(info.description) || !isReadable(info.description, longestSentence))
        return Texts::tr("its \u201cdescription\u201d is missing, too long or unreadable");
    return {};
}

Reader::Reason Reader::readGrantedTo(const QJsonValue &value, PermissionInfo &info) const
{
    if (!value.isArray())
        return Texts::tr("its \u201cgrantedTo\u201d is not a list");
    QSet<QString> seen;
    const QJsonArray names = value.toArray();
    for (const auto &entry : names) {
        const QString role = entry.toString();
        if (!m_roles.contains(role))
            return Texts::tr("it is granted to \u201c%1\u201d, which is not among the roles")
                .arg(textrules::excerpt(role));
        if (seen.contains(role))
            return Texts::tr("it is granted to \u201c%1\u201d twice").arg(textrules::excerpt(role));
        seen.insert(role);
        info.grantedTo << role;
    }
    return {};
}

} // namespace

PermissionSet Catalogue::permissionsOf(const QString &role) const
{
    QStringList held;
    for (const PermissionInfo &info : permissions) {
        if (info.grantedTo.contains(role))
            held << info.permission;
    }
    return PermissionSet(std::move(held));
}

QStringList Catalogue::permissionNames() const
{
    QStringList names;
    names.reserve(permissions.size());
    for (const PermissionInfo &info : permissions)
        names << info.permission;
    return names;
}

Catalogue merged(const Catalogue &first, const Catalogue &second)
{
    Catalogue result = first;
    for (const QString &role : second.roles) {
        if (!result.roles.contains(role))
            result.roles << role;
    }
    const QStringList names = first.permissionNames();
    const QSet<QString> known(names.cbegin(), names.cend());
    for (const PermissionInfo &info : second.permissions) {
        if (!known.contains(info.permission))
            result.permissions << info;
    }
    return result;
}

Result<Catalogue> parseCatalogue(const QByteArray &json, const QString &fileName)
{
    return Reader(fileName).read(json);
}

} // namespace chatelaine
