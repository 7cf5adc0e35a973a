// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

#include <QUrl>

namespace chatelaine::dialect {

namespace {

QString asText(const QString &name)
{
    return u'\'' + QString(name).replace(u'\'', QStringLiteral("''")) + u'\'';
}

} // namespace

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QStringList connectionSetup(qint64 maxPages)
{
    QStringList setup{
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA synchronous = FULL"),  // in WAL mode: a commit survives a power cut
        QStringLiteral("PRAGMA secure_delete = ON"),  // digests of dead secrets are overwritten
        QStringLiteral("PRAGMA temp_store = MEMORY"), // nothing of the store in temporary files
        QStringLiteral(
            "PRAGMA trusted_schema = OFF"), // a store from elsewhere cannot call functions behind our back
    };
    if (maxPages > 0)
        setup << QStringLiteral("PRAGMA max_page_count = %1").arg(maxPages);
    return setup;
}

QStringList backgroundSetup()
{
    return {QStringLiteral("PRAGMA synchronous = NORMAL"),
            QStringLiteral("PRAGMA cache_size = -16000"), // KiB
            QStringLiteral("PRAGMA wal_autocheckpoint = 0")};
}

QString writeBack()
{
    return QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)");
}

QString makeConcurrent()
{
    return QStringLiteral("PRAGMA journal_mode = WAL");
}

QString markAsStore()
{
    return QStringLiteral("PRAGMA application_id = %1").arg(applicationId);
}

QString beginWrite()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString beginRead()
{
    return QStringLiteral("BEGIN");
}

QString schemaVersion(const QString &which)
{
    return QStringLiteral("PRAGMA %1.user_version").arg(which);
}

QString setSchemaVersion(int version)
{
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

QString storedApplicationId()
{
    return QStringLiteral("PRAGMA application_id");
}

QString quickCheck()
{
    return QStringLiteral("PRAGMA quick_check(1)");
}

QString quickCheckOf(const QString &table)
{
    return QStringLiteral("PRAGMA quick_check(%1)").arg(asText(table));
}

QString allColumns()
{
    return QStringLiteral(
        "SELECT m.name || '.' || c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c "
        "WHERE m.type = 'table'");
}

QString changeCounter()
{
    return QStringLiteral("PRAGMA data_version");
}

QString copyInto()
{
    return QStringLiteral("VACUUM INTO ?");
}

QString attach(const QString &name)
{
    return QStringLiteral("ATTACH DATABASE ? AS ") + name;
}

QString detach(const QString &name)
{
    return QStringLiteral("DETACH DATABASE ") + name;
}

QString addressForReading(const QString &path, bool atRest)
{
    return QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded()) +
           (atRest ? QStringLiteral("?mode=ro&immutable=1") : QStringLiteral("?mode=ro"));
}

QStringList withoutSafeguards()
{
    return {QStringLiteral("PRAGMA journal_mode = OFF"), QStringLiteral("PRAGMA synchronous = OFF")};
}

QString enforceReferences(bool on)
{
    return on ? QStringLiteral("PRAGMA foreign_keys = ON") : QStringLiteral("PRAGMA foreign_keys = OFF");
}

QString brokenReferences()
{
    return QStringLiteral("PRAGMA foreign_key_check");
}

QString schemaParts(const QString &which)
{
    return QStringLiteral("SELECT type, name, tbl_name, sql FROM %1.sqlite_master WHERE sql IS NOT NULL AND "
                          "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type <> 'table', rowid")
        .arg(which);
}

QString largestRow(const QString &which, const QString &table)
{
    return QStringLiteral("SELECT COALESCE(MAX(rowid), 0) FROM %1.%2").arg(which, quoted(table));
}

QString lastOfNextRows(const QString &which, const QString &table, int count)
{
    return QStringLiteral("SELECT MAX(r) FROM (SELECT rowid AS r FROM %1.%2 WHERE rowid > ? ORDER BY "
                          "rowid LIMIT %3)")
        .arg(which, quoted(table), QString::number(count));
}

QString columnsOf(const QString &table)
{
    return QStringLiteral("SELECT group_concat('\"' || replace(name, '\"', '\"\"') || '\"', ', ') FROM "
                          "pragma_table_info(%1)")
        .arg(asText(table));
}

QString copyRows(const QString &which, const QString &table, const QString &columns)
{
    return QStringLiteral("INSERT INTO main.%2 (%3) SELECT %3 FROM %1.%2 WHERE rowid > ? AND rowid <= ?")
        .arg(which, quoted(table), columns);
}

QString numbersGiven(const QString &which)
{
    return QStringLiteral("SELECT name, seq FROM %1.sqlite_sequence").arg(which);
}

QString forgetNumbers()
{
    return QStringLiteral("DELETE FROM main.sqlite_sequence");
}

QString setNumber()
{
    return QStringLiteral("INSERT INTO main.sqlite_sequence (name, seq) VALUES (?, ?)");
}

QString asBytes(const QString &column)
{
    return QStringLiteral("CAST(%1 AS BLOB)").arg(column);
}

// SQLite reads tables that are joined by CROSS JOIN in the order in which they stand.
QString tokensOfOwners()
{
    return QStringLiteral("principals o CROSS JOIN tokens t ON t.owner_id = o.id AND o.kind = 'user'");
}

QString tokensAmongBound()
{
    return QStringLiteral("json_each(?) among CROSS JOIN tokens t ON t.id = among.value");
}

QString contains(const QString &column)
{
    return column + QStringLiteral(" LIKE ? ESCAPE '\\'");
}

QString likePattern(const QString &text)
{
    QString pattern = text;
    pattern.replace(u'\\', QStringLiteral("\\\\"));
    pattern.replace(u'%', QStringLiteral("\\%"));
    pattern.replace(u'_', QStringLiteral("\\_"));
    return u'%' + pattern + u'%';
}

} // namespace chatelaine::dialect
