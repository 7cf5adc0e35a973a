// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "store/filewitness.h"
#include "store/rulesmemo.h"

#include <QCache>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace chatelaine {

struct DatabaseOptions
{
    std::chrono::milliseconds busyWait{5000}; ///< how long a writer waits for another one
    qint64 maxPages = 0;                      ///< largest size of the file in pages; 0: no limit
    bool readOnly = false;
};

/// One connection to one file. Belongs to the thread that made it. Functions throw StoreFailure.
class Database
{
public:
    /// While \a hurry (if any) is set, statements do not wait for another program that holds the file.
    explicit Database(const std::atomic_bool *hurry = nullptr);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens an existing file; neither its content nor its version is judged.
    void open(const QString &path, const DatabaseOptions &options);
    void close();

    const QString &path() const { return m_path; }
    const QSqlDatabase &connection() const { return m_connection; }
    /// Whether the file is still the one that was opened.
    FileWitness &file() { return m_file; }
    /// Carries out one statement that needs no values.
    void execute(const QString &sql);
    /// The single integer that \a sql answers.
    qint64 integer(const QString &sql);
    std::chrono::milliseconds busyWait() const { return m_busyWait; }
    /// Grows with everything but reading, so with each transaction, too: while it is the same within one
    /// transaction, nothing has changed.
    quint64 turns() const { return m_turns; }
    /// What was read through this connection; KnownRules keeps it right.
    RulesMemo &rules() { return m_rules; }
    bool inHurry() const { return m_hurry && *m_hurry; }

private:
    friend class Query;
    static constexpr int keptStatements = 64; ///< an act needs about thirty

    const std::atomic_bool *m_hurry;
    std::chrono::milliseconds m_busyWait{0};
    QString m_name;
    QString m_path;
    FileWitness m_file;
    QSqlDatabase m_connection;
    RulesMemo m_rules;
    quint64 m_turns = 0;
    /// Statements that were carried out before: parsing one takes longer than most take to run.
    QCache<QString, QSqlQuery> m_statements{keptStatements};
};

/// One statement, carried out when made; then its rows, one next() each. Throws StoreFailure.
class Query
{
public:
    /// \a values stand for the question marks, in order. A null QString is an empty text; an invalid QVariant
    /// is NULL.
    Query(Database &database, const QString &sql, const QVariantList &values = {});
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    bool next();
    /// next(), for an answer that has one row.
    Query &first();

    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    Instant instant(int column) const { return fromMillis(integer(column)); }
    std::optional<Instant> optionalInstant(int column) const;
    int changedRows() const { return m_query->numRowsAffected(); }

private:
    bool attempt(const QString &sql, const QVariantList &values);
    bool isBusy() const;
    void check(bool ok) const;

    Database &m_database;
    QString m_sql; ///< once it is prepared
    std::unique_ptr<QSqlQuery> m_query;
};

/// An instant, or NULL, as a value for a Query.
QVariant toSql(Instant at);
QVariant toSql(const std::optional<Instant> &at);
/// A row number, or NULL for "none".
template <class Tag> QVariant toSql(Id<Tag> id)
{
    return id.isNull() ? QVariant() : QVariant::fromValue(id.value);
}
/// "1,2,3": integers only, so that they can stand in the statement itself.
QString sqlList(const QVector<qint64> &numbers);

} // namespace chatelaine
