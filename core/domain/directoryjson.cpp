// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directorybuilder.h"
#include "domain/textrules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace chatelaine {
namespace {

using importing::Reason;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Directory)
};

bool isLeftOut(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

bool isTextList(const QJsonValue &value)
{
    const QJsonArray entries = value.toArray();
    return value.isArray() && std::all_of(entries.begin(), entries.end(),
                                          [](const QJsonValue &entry) { return entry.isString(); });
}

Reason checkTypes(const QJsonObject &object)
{
    if (!isLeftOut(object[u"role"]) && !object[u"role"].isString())
        return Texts::tr("the “role” is not a text");
    if (!isLeftOut(object[u"groups"]) && !isTextList(object[u"groups"]))
        return Texts::tr("the “groups” are not a list of texts");
    if (!isLeftOut(object[u"zones"]) && !isTextList(object[u"zones"]))
        return Texts::tr("the “zones” are not a list of texts");
    if (!isLeftOut(object[u"active"]) && !object[u"active"].isBool())
        return Texts::tr("“active” is neither true nor false");
    return {};
}

std::optional<QStringList> listOf(const QJsonValue &value)
{
    if (isLeftOut(value))
        return std::nullopt;
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries)
        texts << entry.toString();
    return texts;
}

Reason readPerson(const QJsonValue &value, DirectoryBuilder &builder)
{
    if (!value.isObject())
        return Texts::tr("it is not a JSON object");
    const QJsonObject object = value.toObject();
    if (Reason reason = checkTypes(object))
        return reason;
    DirectoryPerson person;
    person.externalId = object[u"externalId"].toString().trimmed();
    person.name = object[u"name"].toString();
    person.email = object[u"email"].toString();
    person.role = object[u"role"].toString().trimmed();
    person.groups = listOf(object[u"groups"]);
    person.zones = listOf(object[u"zones"]);
    if (object[u"active"].isBool())
        person.active = object[u"active"].toBool();
    return builder.addPerson(std::move(person));
}

Reason readPeople(const QJsonValue &value, DirectoryBuilder &builder)
{
    if (!value.isArray())
        return Texts::tr("Its “people” are not a list.");
    const QJsonArray people = value.toArray();
    if (people.size() > DirectoryBuilder::mostPeople)
        return Texts::tr("It has more than 100,000 people.");
    for (const auto &person : people) {
        const Reason reason = readPerson(person, builder);
        if (!reason)
            continue;
        const QString entry = QString::number(builder.directory().people.size() + 1);
        const QString name = textrules::excerpt(person[u"name"].toString());
        return name.isEmpty() ? Texts::tr("Person %1: %2.").arg(entry, *reason)
                              : Texts::tr("Person %1, “%2”: %3.").arg(entry, name, *reason);
    }
    return {};
}

Reason readDocument(const QByteArray &json, DirectoryBuilder &builder)
{
    const auto root = importing::jsonObject(json);
    if (!root)
        return root.error();
    if (Reason reason = builder.setProvider(root->value(u"provider").toString().trimmed()))
        return reason;
    return readPeople(root->value(u"people"), builder);
}

} // namespace

Result<DirectoryFile> parseDirectoryJson(const QByteArray &json, const QString &fileName)
{
    DirectoryBuilder builder;
    if (const Reason reason = readDocument(json, builder))
        return unusableDirectory(fileName, *reason);
    return builder.directory();
}

} // namespace chatelaine
