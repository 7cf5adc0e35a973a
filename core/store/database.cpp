// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/dialect.h"
#include "store/sqlerror.h"
#include "store/storefailure.h"

#include <QDeadlineTimer>
#include <QSqlError>
#include <QStringList>

#include <algorithm>
#include <atomic>
#include <memory>

namespace chatelaine {

namespace {

// SQLite waits no longer than this at a time, so that a program that ends is not kept waiting.
constexpr std::chrono::milliseconds busySlice(100);

} // namespace

Database::Database(const std::atomic_bool *hurry)
    : m_hurry(hurry)
{
    static std::atomic<int> number = 0;
    m_name = QStringLiteral("chatelaine-%1").arg(++number);
}

Database::~Database()
{
    close();
}

void Database::open(const QString &path, const DatabaseOptions &options)
{
    m_path = path;
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_connection.setDatabaseName(path);
    m_busyWait = options.busyWait;
    QString connectOptions = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1")
                                 .arg(std::min(busySlice, options.busyWait).count());
    if (options.readOnly)
        connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_connection.setConnectOptions(connectOptions);
    if (!m_connection.open())
        throw StoreFailure(SqlErrors::toError(m_connection.lastError(), m_path));
    m_file = FileWitness(path);
    for (const QString &sql : dialect::connectionSetup(options.maxPages))
        execute(sql);
}

void Database::close()
{
    if (!m_connection.isValid())
        return;
    m_statements.clear();
    m_rules = {};
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Database::execute(const QString &sql)
{
    Query(*this, sql);
}

qint64 Database::integer(const QString &sql)
{
    return Query(*this, sql).first().integer(0);
}

Query::Query(Database &database, const QString &sql, const QVariantList &values)
    : m_database(database)
    , m_query(database.m_statements.take(sql))
{
    if (m_query)
        m_sql = sql;
    else
        m_query = std::make_unique<QSqlQuery>(database.connection());
    m_query->setForwardOnly(true);
    if (!sql.startsWith(u"SELECT "))
        ++database.m_turns;
    const QDeadlineTimer patience(database.busyWait());
    bool done = attempt(sql, values);
    while (!done && isBusy() && !database.inHurry() && !patience.hasExpired())
        done = attempt(sql, values);
    check(done);
}

Query::~Query()
{
    if (m_sql.isEmpty())
        return;
    m_query->finish();
    m_database.m_statements.insert(m_sql, m_query.release());
}

bool Query::attempt(const QString &sql, const QVariantList &values)
{
    // Without values Qt must not look for placeholders: it finds them in comments, too.
    if (values.isEmpty())
        return m_query->exec(sql);
    if (m_sql.isEmpty() && !m_query->prepare(sql))
        return false;
    m_sql = sql;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        m_query->bindValue(int(i), nullText ? QVariant(QLatin1String("")) : value);
    }
    return m_query->exec();
}

bool Query::isBusy() const
{
    return SqlErrors::codeOf(m_query->lastError().nativeErrorCode().toInt()) == ErrorCode::Busy;
}

bool Query::next()
{
    if (m_query->next())
        return true;
    check(!m_query->lastError().isValid());
    return false;
}

Query &Query::first()
{
    if (!next())
        throwFailure(ErrorCode::Damaged, SqlErrors::sentence(ErrorCode::Damaged, m_database.path()),
                     QStringLiteral("a row is missing"));
    return *this;
}

std::optional<Instant> Query::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

void Query::check(bool ok) const
{
    if (!ok)
        throw StoreFailure(SqlErrors::toError(m_query->lastError(), m_database.path()));
}

QVariant toSql(Instant at)
{
    return QVariant::fromValue(toMillis(at));
}

QVariant toSql(const std::optional<Instant> &at)
{
    return at ? toSql(*at) : QVariant();
}

QString sqlList(const QVector<qint64> &numbers)
{
    QStringList list;
    list.reserve(numbers.size());
    for (const qint64 number : numbers)
        list << QString::number(number);
    return list.join(u',');
}

} // namespace chatelaine
