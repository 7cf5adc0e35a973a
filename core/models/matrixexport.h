// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

namespace chatelaine {

/// Who may do what, as it leaves the program: permissions as rows, roles (or the two sides of a comparison)
/// as columns with yes or no. Rows of one group stand together.
struct MatrixTable
{
    struct Row
    {
        QString group;
        QString permission;
        QString description;
        QVector<bool> granted;  ///< one for each of the roles
        bool certain = true;    ///< false: the catalogue's source does not settle who holds it
        QStringList notes = {}; ///< one for each of noteTitles

        bool operator==(const Row &) const = default;
    };

    QString title;
    QStringList roles;
    QVector<Row> rows;
    QStringList noteTitles = {}; ///< columns of text behind the roles, for instance reasons
    QStringList facts = {};      ///< sentences between the title and the table; a CSV file goes without

    bool operator==(const MatrixTable &) const = default;
};

/// A table as text for other programs. Names come from people and files: each format is escaped as it needs.
namespace exporting {

/// RFC 4180, with a header; a role's cell says "yes" or "no". parseCatalogueCsv() reads it back where there
/// are no notes. No field is a formula to a spreadsheet.
QByteArray csv(const MatrixTable &table);
/// GitHub's tables, a heading for each group.
QByteArray markdown(const MatrixTable &table);
/// One self-contained page without scripts, readable with a screen reader.
QByteArray html(const MatrixTable &table);
/// For the clipboard: spreadsheets and word processors take it as a table. Guarded like csv().
QString tabSeparated(const MatrixTable &table);

} // namespace exporting

} // namespace chatelaine
