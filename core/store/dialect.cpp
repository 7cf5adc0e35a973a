// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

namespace chatelaine::dialect {

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

QString schemaVersion()
{
    return QStringLiteral("PRAGMA user_version");
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
