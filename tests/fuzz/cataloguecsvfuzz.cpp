// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "domain/catalogue.h"
#include "domain/csv.h"

using namespace chatelaine;

namespace {

const QString fileName = QStringLiteral("fuzz %1 %n.csv");

/// What is read is written so that it is read again as the same, and no cell becomes a formula.
void checkCatalogue(const Catalogue &catalogue)
{
    const QByteArray csv = catalogueCsv(catalogue);
    mustHold(parseCatalogueCsv(csv, fileName).value_or(Catalogue()) == catalogue, "CSV is read back");
    mustHold(parseCatalogue(catalogueJson(catalogue), fileName).value_or(Catalogue()) == catalogue,
             "JSON is read back");
    const auto records = csv::parse(csv);
    mustHold(records.has_value(), "what is written is CSV");
    for (const csv::Record &record : *records) {
        mustHold(record.fields.size() == 6 + catalogue.roles.size(), "every line has all columns");
        for (const QString &cell : record.fields)
            mustHold(cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.front()),
                     "no cell is a formula");
    }
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
        "permission,group,description,Root,Guest\r\na:B,G,D.,x,\r\nc:D:e,G,\"E, \"\"f\"\".\",yes,no\r\n",
        "\xEF\xBB\xBFpermission;group;description;certain;title;note;Root\na:B;'=G;D.;no;T;'-N;1\n",
        "permission\tgroup\tdescription\tnote\tnote\n\na:B\tG\tD.\tn\tx\n",
        "a,\"b\nc\",d\r\r\n\n,,\n",
        "\"",
        "",
    };
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray csv(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto result = parseCatalogueCsv(csv, fileName);
    if (result)
        checkCatalogue(*result);
    else
        checkRefusal(result.error());
    return 0;
}
