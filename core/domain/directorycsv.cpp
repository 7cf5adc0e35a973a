// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directorybuilder.h"
#include "domain/textrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chatelaine {
namespace {

using importing::Reason;

enum Column { ExternalId, Name, Email, Role, Groups, Zones, Active, Provider, ColumnCount };
const std::array<QString, ColumnCount> columnNames{
    QStringLiteral("externalId"), QStringLiteral("name"),     QStringLiteral("email"),
    QStringLiteral("role"),       QStringLiteral("groups"),   QStringLiteral("zones"),
    QStringLiteral("active"),     QStringLiteral("provider"),
};
/// Providers export dozens of columns that mean nothing here.
constexpr qsizetype mostColumns = 1'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Directory)
};

/// "Berlin; Paris" as a list.
QStringList labelsOf(const QString &cell)
{
    QStringList labels;
    const QStringList parts = cell.split(u';');
    for (const QString &part : parts) {
        const QString label = part.trimmed();
        if (!label.isEmpty())
            labels << label;
    }
    return labels;
}

class CsvReader
{
public:
    Reason read(const QByteArray &csv, const QString &fileName);
    const DirectoryFile &directory() const { return m_builder.directory(); }

private:
    Reason readHeader(const QStringList &cells);
    Reason readProvider(const QVector<csv::Record> &table, const QString &fileName);
    Reason readLine(const csv::Record &record);
    QString cell(const QStringList &cells, Column column) const
    {
        return m_columns[column] < 0 ? QString() : cells[m_columns[column]];
    }
    std::optional<QStringList> labels(const QStringList &cells, Column column) const
    {
        return m_columns[column] < 0 ? std::nullopt : std::optional(labelsOf(cells[m_columns[column]]));
    }

    DirectoryBuilder m_builder;
    std::array<qsizetype, ColumnCount> m_columns{};
};

Reason CsvReader::read(const QByteArray &csv, const QString &fileName)
{
    const auto table = importing::csvTable(csv, DirectoryBuilder::mostPeople + 1, mostColumns);
    if (!table)
        return table.error();
    if (Reason reason = readHeader(table->first().fields))
        return reason;
    if (Reason reason = readProvider(*table, fileName))
        return reason;
    for (qsizetype i = 1; i < table->size(); ++i) {
        if (Reason reason = readLine(table->at(i)))
            return reason;
    }
    return {};
}

Reason CsvReader::readHeader(const QStringList &cells)
{
    m_columns.fill(-1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto known = std::find_if(columnNames.begin(), columnNames.end(), [&](const QString &name) {
            return name.compare(cells[i], Qt::CaseInsensitive) == 0;
        });
        if (known == columnNames.end())
            continue;
        qsizetype &column = m_columns[static_cast<size_t>(known - columnNames.begin())];
        if (column >= 0)
            return Texts::tr("Its first line names the column “%1” twice.").arg(*known);
        column = i;
    }
    for (const Column needed : {ExternalId, Name, Email}) {
        if (m_columns[needed] < 0)
            return Texts::tr("Its first line names no column “%1”.").arg(columnNames[needed]);
    }
    return {};
}

Reason CsvReader::readProvider(const QVector<csv::Record> &table, const QString &fileName)
{
    if (m_columns[Provider] < 0 || table.size() < 2)
        return m_builder.setProvider(importing::nameFromFile(fileName));
    const QString provider = cell(table[1].fields, Provider);
    for (qsizetype i = 2; i < table.size(); ++i) {
        if (cell(table[i].fields, Provider) != provider) {
            return Texts::tr("Line %1 names another “provider” than the lines before.").arg(table[i].line);
        }
    }
    return m_builder.setProvider(provider);
}

Reason CsvReader::readLine(const csv::Record &record)
{
    const QStringList &cells = record.fields;
    DirectoryPerson person;
    person.externalId = cell(cells, ExternalId);
    person.name = cell(cells, Name);
    person.email = cell(cells, Email);
    person.role = cell(cells, Role);
    person.groups = labels(cells, Groups);
    person.zones = labels(cells, Zones);
    const QString name = textrules::excerpt(person.name);
    const QString active = cell(cells, Active);
    person.active = importing::yesOrNo(active);
    const Reason reason = person.active || active.isEmpty() ? m_builder.addPerson(std::move(person))
                                                            : Texts::tr("“active” is neither yes nor no");
    if (!reason)
        return {};
    const QString line = QString::number(record.line);
    return name.isEmpty() ? Texts::tr("Line %1: %2.").arg(line, *reason)
                          : Texts::tr("Line %1, “%2”: %3.").arg(line, name, *reason);
}

} // namespace

Result<DirectoryFile> parseDirectoryCsv(const QByteArray &csv, const QString &fileName)
{
    CsvReader reader;
    if (const Reason reason = reader.read(csv, fileName))
        return unusableDirectory(fileName, *reason);
    return reader.directory();
}

} // namespace chatelaine
