// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "domain/directoryfile.h"
#include "domain/textrules.h"

#include <QSet>

#include <algorithm>

using namespace chatelaine;

namespace {

const QString fileName = QStringLiteral("fuzz %1 %n");

bool isOrdered(const QStringList &labels)
{
    return std::adjacent_find(labels.cbegin(), labels.cend(), std::greater_equal<>()) == labels.cend();
}

bool isShowable(const QString &text)
{
    return !textrules::firstForbidden(text, textrules::Breaks::None);
}

void checkPerson(const DirectoryPerson &person)
{
    mustHold(textrules::isVisible(person.externalId) && isShowable(person.externalId),
             "a person can be told");
    mustHold(textrules::isVisible(person.name) && isShowable(person.name), "a name can be read");
    mustHold(person.email.count(u'@') == 1 && isShowable(person.email), "an address is an address");
    mustHold(isShowable(person.role), "a role can be read");
    for (const auto &labels : {person.groups.value_or(QStringList()), person.zones.value_or(QStringList())}) {
        mustHold(isOrdered(labels), "labels are sorted, each once");
        mustHold(std::all_of(labels.cbegin(), labels.cend(), isShowable), "groups and zones can be read");
    }
}

void checkDirectory(const DirectoryFile &directory)
{
    QSet<QString> ids;
    QSet<QString> emails;
    mustHold(textrules::isVisible(directory.provider), "a directory has a provider");
    for (const DirectoryPerson &person : directory.people) {
        checkPerson(person);
        ids.insert(person.externalId);
        emails.insert(person.email.toCaseFolded());
    }
    mustHold(ids.size() == directory.people.size(), "nobody is there twice");
    mustHold(emails.size() == directory.people.size(), "no address is there twice");
}

void checkRefusal(const Error &error)
{
    mustHold(error.code == ErrorCode::Invalid, "a refusal says that the file is at fault");
    mustHold(error.message.contains(fileName), "a refusal names the file");
    mustHold(error.message.size() < 600, "a refusal fits the message bar");
    mustHold(!error.message.contains(QChar(u'\x202E')), "a refusal does not turn the text around");
}

void check(const Result<DirectoryFile> &result)
{
    if (result)
        checkDirectory(*result);
    else
        checkRefusal(result.error());
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    return {
        R"({"provider": "Okta", "people": [
            {"externalId": "1", "name": "Ada", "email": "ada@example.org", "role": "User",
             "groups": ["B", "A"], "zones": ["Z"], "active": false},
            {"externalId": "2", "name": "Ben", "email": "ben@example.org"}]})",
        R"({"provider": "Okta", "people": [{"externalId": "\u202e", "externalId": 1, "groups": [[]]}]})",
        "externalId,name,email,role,groups,zones,active,provider\r\n"
        "1,Ada,ada@example.org,User,A;B,Z,no,Okta\r\n2,\"Ben \"\"B\"\"\",ben@example.org,,,,1,Okta\r\n",
        "email;externalId;name\nada@example.org;1;'=Ada\n",
        "[[[[",
        "",
    };
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(parseDirectoryFile(content, fileName));
    check(parseDirectoryCsv(content, fileName));
    return 0;
}
