// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cataloguebuilder.h"
#include "domain/textrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace chatelaine {
namespace {

using importing::Reason;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Catalogue)
};

QString textOf(const QJsonValue &value)
{
    return value.toString().trimmed();
}

PermissionInfo infoOf(const QJsonObject &object)
{
    PermissionInfo info;
    info.permission = object[u"permission"].toString();
    info.group = textOf(object[u"group"]);
    info.description = textOf(object[u"description"]);
    info.certain = object[u"certain"].toBool(true);
    info.title = textOf(object[u"title"]);
    info.note = textOf(object[u"note"]);
    const QJsonArray roles = object[u"grantedTo"].toArray();
    for (const auto &role : roles)
        info.grantedTo << textOf(role);
    return info;
}

/// What infoOf() passes over.
Reason checkTypes(const QJsonObject &object)
{
    if (!object[u"grantedTo"].isArray())
        return Texts::tr("its “grantedTo” is not a list");
    const QJsonValue certain = object[u"certain"];
    if (!certain.isUndefined() && !certain.isBool())
        return Texts::tr("its “certain” is neither true nor false");
    if (object.contains(u"title") && !object[u"title"].isString())
        return Texts::tr("its “title” is not a text");
    if (object.contains(u"note") && !object[u"note"].isString())
        return Texts::tr("its “note” is not a text");
    return {};
}

Reason readPermission(const QJsonValue &value, CatalogueBuilder &builder)
{
    if (!value.isObject())
        return Texts::tr("it is not a JSON object");
    const QJsonObject object = value.toObject();
    PermissionInfo info = infoOf(object);
    if (Reason reason = builder.check(info))
        return reason;
    if (Reason reason = checkTypes(object))
        return reason;
    builder.addPermission(std::move(info));
    return {};
}

Reason readPermissions(const QJsonValue &value, CatalogueBuilder &builder)
{
    if (!value.isArray())
        return Texts::tr("Its “permissions” are not a list.");
    const QJsonArray permissions = value.toArray();
    if (permissions.size() > CatalogueBuilder::mostPermissions)
        return Texts::tr("It has more than 10,000 permissions.");
    for (const auto &permission : permissions) {
        const Reason reason = readPermission(permission, builder);
        if (!reason)
            continue;
        const QString entry = QString::number(builder.catalogue().permissions.size() + 1);
        const QString name = textrules::excerpt(permission[u"permission"].toString());
        return name.isEmpty() ? Texts::tr("Permission %1: %2.").arg(entry, *reason)
                              : Texts::tr("Permission %1, “%2”: %3.").arg(entry, name, *reason);
    }
    return {};
}

Reason readRoles(const QJsonValue &value, CatalogueBuilder &builder)
{
    if (!value.isArray())
        return Texts::tr("Its “roles” are not a list.");
    const QJsonArray roles = value.toArray();
    for (const auto &role : roles) {
        if (Reason reason = builder.addRole(textOf(role)))
            return reason;
    }
    return {};
}

Reason readDocument(const QByteArray &json, CatalogueBuilder &builder)
{
    const auto root = importing::jsonObject(json);
    if (!root)
        return root.error();
    if (Reason reason = builder.setName(textOf(root->value(u"name"))))
        return reason;
    if (Reason reason = readRoles(root->value(u"roles"), builder))
        return reason;
    return readPermissions(root->value(u"permissions"), builder);
}

/// \a text as JSON writes it, in quotes.
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray quotedList(const QStringList &texts)
{
    QByteArrayList parts;
    parts.reserve(texts.size());
    for (const QString &text : texts)
        parts << quoted(text);
    return '[' + parts.join(", ") + ']';
}

QByteArray entry(const PermissionInfo &info)
{
    QByteArray json = "    { \"permission\": " + quoted(info.permission) +
                      ", \"group\": " + quoted(info.group) +
                      ",\n      \"description\": " + quoted(info.description) +
                      ",\n      \"grantedTo\": " + quotedList(info.grantedTo) +
                      ", \"certain\": " + (info.certain ? "true" : "false");
    if (!info.title.isEmpty())
        json += ",\n      \"title\": " + quoted(info.title);
    if (!info.note.isEmpty())
        json += ",\n      \"note\": " + quoted(info.note);
    return json + " }";
}

} // namespace

Result<Catalogue> parseCatalogue(const QByteArray &json, const QString &fileName)
{
    CatalogueBuilder builder;
    if (const Reason reason = readDocument(json, builder))
        return unusableCatalogue(fileName, *reason);
    return builder.catalogue();
}

QByteArray catalogueJson(const Catalogue &catalogue)
{
    QByteArrayList entries;
    entries.reserve(catalogue.permissions.size());
    for (const PermissionInfo &info : catalogue.permissions)
        entries << entry(info);
    QByteArray permissions = "[]";
    if (!entries.isEmpty())
        permissions = "[\n" + entries.join(",\n") + "\n  ]";
    return "{\n  \"name\": " + quoted(catalogue.name) + ",\n  \"roles\": " + quotedList(catalogue.roles) +
           ",\n  \"permissions\": " + permissions + "\n}\n";
}

} // namespace chatelaine
