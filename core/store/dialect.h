// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The one place where SQLite differs from PostgreSQL. All other SQL of the store means the same to both.
namespace chatelaine::dialect {

/// "Chat" in ASCII: what `file` and Chatelaine itself tell a store by.
inline constexpr qint64 applicationId = 0x43686174;

/// A name of a table or column as it stands in a statement, whatever letters it has.
QString quoted(const QString &name);

/// What each new connection is told. \a maxPages limits the file's size, 0 for no limit.
QStringList connectionSetup(qint64 maxPages);
/// Also told to one that works in the background: it need not wait for the disk after each commit, remembers
/// what it changes over and over, and calls writeBack() itself.
QStringList backgroundSetup();
/// Brings what was committed from beside the file into it, as far as nobody still reads the old.
QString writeBack();
/// Lets readers and a writer use the file at the same time; answers concurrentMode if it can.
QString makeConcurrent();
inline constexpr QStringView concurrentMode = u"wal";
QString markAsStore();

/// Takes the write lock at once, so that two writers queue up instead of failing half way.
QString beginWrite();
QString beginRead();

/// Of the database \a which of the connection.
QString schemaVersion(const QString &which = QStringLiteral("main"));
QString setSchemaVersion(int version);
QString storedApplicationId();
QString quickCheck();
QString quickCheckOf(const QString &table);
/// Every column there is, as `table.column`.
QString allColumns();
/// Changes when another connection has committed.
QString changeCounter();
/// Writes a whole, consistent copy into the file bound to its one placeholder.
QString copyInto();

/// Adds the file at the address bound to its one placeholder to the connection, as \a name.
QString attach(const QString &name);
QString detach(const QString &name);
/// The address of a file that is only read; of one \a atRest, not even a lock is taken on it.
QString addressForReading(const QString &path, bool atRest);
/// For a file that nobody needs before it is whole and on the disk.
QStringList withoutSafeguards();
/// Whether references are looked at; only outside of transactions.
QString enforceReferences(bool on);
/// References that lead nowhere, one a row.
QString brokenReferences();
/// Kind, name, table and statement of all that is in the database \a which, tables first.
QString schemaParts(const QString &which);
QString largestRow(const QString &which, const QString &table);
/// The number of the last of the next \a count rows after the bound number; NULL if there are none.
QString lastOfNextRows(const QString &which, const QString &table, int count);
/// Copies the rows after the first and up to the second bound number from \a which into the main database.
QString copyRows(const QString &which, const QString &table, const QString &columns);
/// The columns of a table of the main database, as one list.
QString columnsOf(const QString &table);
/// The largest numbers given to rows of a table by AUTOINCREMENT, and how to write them.
QString numbersGiven(const QString &which);
QString forgetNumbers();
QString setNumber();

/// The text in \a column as the bytes that are stored.
QString asBytes(const QString &column);
/// The tables of tokens t and their owners o, to be read owner by owner in the order of an index.
QString tokensOfOwners();
/// Those of the tokens t whose ids stand in the bound text, as "[1,2,3]"; looked up one by one.
QString tokensAmongBound();

/// A condition `column contains the bound pattern`, see likePattern().
QString contains(const QString &column);
/// \a text as a pattern for contains(): matches it anywhere, as it stands.
QString likePattern(const QString &text);

} // namespace chatelaine::dialect
