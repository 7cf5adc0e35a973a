// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "domain/catalogue.h"

using namespace chatelaine;

namespace {

const QString fileName = QStringLiteral("fuzz %1 %n.json");

void checkCatalogue(const Catalogue &catalogue)
{
    const QStringList names = catalogue.permissionNames();
    const PermissionSet all(names);
    mustHold(!catalogue.name.isEmpty(), "a catalogue has a name");
    mustHold(all.size() == names.size(), "no permission is there twice");
    for (const QString &role : catalogue.roles)
        mustHold(catalogue.permissionsOf(role).isSubsetOf(all), "roles hold permissions of the catalogue");
    for (const PermissionInfo &info : catalogue.permissions) {
        mustHold(!info.permission.isEmpty(), "a permission has a name");
        mustHold(!info.description.isEmpty() && !info.group.isEmpty(), "a permission is explained");
    }
    mustHold(merged(catalogue, catalogue) == catalogue, "a catalogue merged with itself is itself");
}

void checkRefusal(const Error &error)
{
    mustHold(error.code == ErrorCode::Invalid, "a refusal says that the file is at fault");
    mustHold(error.message.contains(fileName), "a refusal names the file");
    mustHold(error.message.size() < 500, "a refusal fits the message bar");
    mustHold(!error.message.contains(QChar(u'\x202E')), "a refusal does not turn the text around");
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    return {
        R"({"name": "Own", "roles": ["Root", "Guest"], "permissions": [
            {"permission": "a:B", "group": "G", "description": "D.", "grantedTo": ["Root"], "certain": false},
            {"permission": "c:D:e", "group": "G", "description": "E.", "grantedTo": ["Root", "Guest"]}]})",
        R"({"name": "Own", "roles": [], "permissions": []})",
        R"({"name": 1, "roles": {}, "permissions": "x"})",
        R"({"name": "Own", "roles": ["Root"], "permissions": [{"permission": "a\u202eb:*"}]})",
        "[[[[",
        "",
    };
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto result = parseCatalogue(json, fileName);
    if (result)
        checkCatalogue(*result);
    else
        checkRefusal(result.error());
    return 0;
}
