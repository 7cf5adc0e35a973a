// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importing.h"

#include "domain/catalogue.h"
#include "domain/jsonkeys.h"
#include "domain/textrules.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace chatelaine::importing {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Importing)
};

tl::unexpected<QString> because(QString reason)
{
    return tl::unexpected<QString>(std::move(reason));
}

bool isBlank(const csv::Record &record)
{
    return std::all_of(record.fields.cbegin(), record.fields.cend(),
                       [](const QString &cell) { return cell.isEmpty(); });
}

csv::Record tidied(csv::Record record)
{
    for (QString &cell : record.fields)
        cell = csv::withoutGuard(cell.trimmed()).trimmed();
    return record;
}

} // namespace

bool looksLikeJson(const QByteArray &content, const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"json")
        return true;
    if (ending == u"csv" || ending == u"tsv")
        return false;
    QByteArrayView start = QByteArrayView(content).first(std::min<qsizetype>(content.size(), 4096));
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    start = start.trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

QString nameFromFile(const QString &fileName)
{
    return QFileInfo(fileName).completeBaseName().trimmed();
}

Read<QJsonObject> jsonObject(const QByteArray &json)
{
    if (json.size() > largestImport)
        return because(Texts::tr("It is larger than 10 MB."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line =
            1 + QByteArrayView(json).first(std::min<qsizetype>(error.offset, json.size())).count('\n');
        return because(
            Texts::tr("Line %1 is not valid JSON: %2.").arg(QString::number(line), error.errorString()));
    }
    if (!document.isObject())
        return because(Texts::tr("It is not a JSON object."));
    if (const auto doubled = firstDoubledKey(json)) {
        return because(Texts::tr("Line %1 names “%2” for the second time in the same object.")
                           .arg(QString::number(doubled->line), textrules::excerpt(doubled->key)));
    }
    return document.object();
}

Read<QVector<csv::Record>> csvTable(const QByteArray &csv, qsizetype mostLines, qsizetype mostColumns)
{
    if (csv.size() > largestImport)
        return because(Texts::tr("It is larger than 10 MB."));
    auto records = csv::parse(csv, {mostLines, mostColumns});
    if (!records)
        return because(records.error().message);
    QVector<csv::Record> table;
    table.reserve(records->size());
    for (csv::Record &read : *records) {
        csv::Record record = tidied(std::move(read));
        if (isBlank(record))
            continue;
        if (!table.isEmpty() && record.fields.size() != table.first().fields.size()) {
            return because(Texts::tr("Line %1 has another number of columns (%2) than the header (%3).")
                               .arg(QString::number(record.line), QString::number(record.fields.size()),
                                    QString::number(table.first().fields.size())));
        }
        table << std::move(record);
    }
    if (table.isEmpty())
        return because(Texts::tr("It is empty."));
    return table;
}

bool isText(const QString &text, qsizetype longest)
{
    return textrules::isVisible(text) && isTextOrEmpty(text, longest);
}

bool isTextOrEmpty(const QString &text, qsizetype longest)
{
    return text.isEmpty() || (text.size() <= longest && textrules::isVisible(text) &&
                              !textrules::firstForbidden(text, textrules::Breaks::None));
}

std::optional<bool> yesOrNo(const QString &cell)
{
    const QString word = cell.toLower();
    if (word == u"x" || word == u"yes" || word == u"true" || word == u"1")
        return true;
    if (word == u"no" || word == u"false" || word == u"0")
        return false;
    return std::nullopt;
}

} // namespace chatelaine::importing
