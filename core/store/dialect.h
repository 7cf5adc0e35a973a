// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The one place where SQLite differs from PostgreSQL. All other SQL of the store means the same to both.
namespace chatelaine::dialect {

/// "Chat" in ASCII: what `file` and Chatelaine itself tell a store by.
inline constexpr qint64 applicationId = 0x43686174;

/// What each new connection is told. \a maxPages limits the file's size, 0 for no limit.
QStringList connectionSetup(qint64 maxPages);
/// Lets readers and a writer use the file at the same time; answers concurrentMode if it can.
QString makeConcurrent();
inline constexpr QStringView concurrentMode = u"wal";
QString markAsStore();

/// Takes the write lock at once, so that two writers queue up instead of failing half way.
QString beginWrite();
QString beginRead();

QString schemaVersion();
QString setSchemaVersion(int version);
QString storedApplicationId();
QString quickCheck();
/// Every column there is, as `table.column`.
QString allColumns();
/// Changes when another connection has committed.
QString changeCounter();
/// Writes a whole, consistent copy into the file bound to its one placeholder.
QString copyInto();

/// A condition `column contains the bound pattern`, see likePattern().
QString contains(const QString &column);
/// \a text as a pattern for contains(): matches it anywhere, as it stands.
QString likePattern(const QString &text);

} // namespace chatelaine::dialect
