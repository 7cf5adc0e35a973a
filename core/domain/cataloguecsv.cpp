// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cataloguebuilder.h"
#include "domain/textrules.h"

#include <QCoreApplication>

#include <array>

namespace chatelaine {
namespace {

using importing::Reason;

/// In this order in files that are written; in any order in those that are read.
enum Column { Permission, Group, Description, Certain, Title, Note, ColumnCount };
const std::array<QString, ColumnCount> columnNames{
    QStringLiteral("permission"), QStringLiteral("group"), QStringLiteral("description"),
    QStringLiteral("certain"),    QStringLiteral("title"), QStringLiteral("note"),
};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Catalogue)
};

class CsvReader
{
public:
    Reason read(const QByteArray &csv, const QString &name);
    const Catalogue &catalogue() const { return m_builder.catalogue(); }

private:
    struct RoleColumn
    {
        qsizetype column = 0;
        QString role;
    };

    Reason readHeader(const QStringList &cells);
    Reason readLine(const csv::Record &record);
    Reason readTicks(const QStringList &cells, PermissionInfo &info) const;
    QString cell(const QStringList &cells, Column column) const;

    CatalogueBuilder m_builder;
    std::array<qsizetype, ColumnCount> m_columns{};
    QVector<RoleColumn> m_roles;
};

Reason CsvReader::read(const QByteArray &csv, const QString &name)
{
    const auto table = importing::csvTable(csv, CatalogueBuilder::mostPermissions + 1,
                                           CatalogueBuilder::mostRoles + ColumnCount);
    if (!table)
        return table.error();
    if (Reason reason = m_builder.setName(name))
        return reason;
    if (Reason reason = readHeader(table->first().fields))
        return reason;
    for (qsizetype i = 1; i < table->size(); ++i) {
        if (Reason reason = readLine(table->at(i)))
            return reason;
    }
    return {};
}

/// The first column of a known name is that one; any other is a role, also one that is called "note".
Reason CsvReader::readHeader(const QStringList &cells)
{
    m_columns.fill(-1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto known = std::find(columnNames.begin(), columnNames.end(), cells[i].toLower());
        const auto at = static_cast<size_t>(known - columnNames.begin());
        if (known != columnNames.end() && m_columns[at] < 0) {
            m_columns[at] = i;
            continue;
        }
        if (Reason reason = m_builder.addRole(cells[i]))
            return reason;
        m_roles << RoleColumn{i, cells[i]};
    }
    for (const Column needed : {Permission, Group, Description}) {
        if (m_columns[needed] < 0)
            return Texts::tr("Its first line names no column “%1”.").arg(columnNames[needed]);
    }
    return {};
}

QString CsvReader::cell(const QStringList &cells, Column column) const
{
    return m_columns[column] < 0 ? QString() : cells[m_columns[column]];
}

Reason CsvReader::readLine(const csv::Record &record)
{
    PermissionInfo info;
    info.permission = cell(record.fields, Permission);
    info.group = cell(record.fields, Group);
    info.description = cell(record.fields, Description);
    info.title = cell(record.fields, Title);
    info.note = cell(record.fields, Note);
    Reason reason = readTicks(record.fields, info);
    if (!reason)
        reason = m_builder.check(info);
    if (!reason) {
        m_builder.addPermission(std::move(info));
        return {};
    }
    const QString line = QString::number(record.line);
    const QString name = textrules::excerpt(info.permission);
    return name.isEmpty() ? Texts::tr("Line %1: %2.").arg(line, *reason)
                          : Texts::tr("Line %1, “%2”: %3.").arg(line, name, *reason);
}

Reason CsvReader::readTicks(const QStringList &cells, PermissionInfo &info) const
{
    const auto wrong = [](const QString &column, const QString &cell) {
        return Texts::tr("the column “%1” holds “%2”, which is neither yes nor no")
            .arg(textrules::excerpt(column), textrules::excerpt(cell));
    };
    for (const RoleColumn &role : m_roles) {
        const QString &tick = cells[role.column];
        const auto granted = importing::yesOrNo(tick);
        if (!granted && !tick.isEmpty())
            return wrong(role.role, tick);
        if (granted.value_or(false))
            info.grantedTo << role.role;
    }
    const QString certain = cell(cells, Certain);
    const auto sure = importing::yesOrNo(certain);
    if (!sure && !certain.isEmpty())
        return wrong(columnNames[Certain], certain);
    info.certain = sure.value_or(true);
    return {};
}

QStringList cellsOf(const PermissionInfo &info, const QStringList &roles)
{
    QStringList cells{info.permission,  info.group,
                      info.description, info.certain ? QStringLiteral("yes") : QStringLiteral("no"),
                      info.title,       info.note};
    const QSet<QString> granted(info.grantedTo.cbegin(), info.grantedTo.cend());
    for (const QString &role : roles)
        cells << (granted.contains(role) ? QStringLiteral("x") : QString());
    return cells;
}

} // namespace

Result<Catalogue> parseCatalogueCsv(const QByteArray &csv, const QString &fileName)
{
    CsvReader reader;
    if (const Reason reason = reader.read(csv, importing::nameFromFile(fileName)))
        return unusableCatalogue(fileName, *reason);
    return reader.catalogue();
}

QByteArray catalogueCsv(const Catalogue &catalogue)
{
    QString text = csv::line(QStringList(columnNames.begin(), columnNames.end()) + catalogue.roles);
    for (const PermissionInfo &info : catalogue.permissions)
        text += csv::line(cellsOf(info, catalogue.roles));
    return text.toUtf8();
}

} // namespace chatelaine
