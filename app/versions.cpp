// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>

#include <sodium.h>

namespace chatelaine {

namespace {

/// Of the library that Qt's plugin uses, which only the plugin knows.
QString sqliteVersion()
{
    const QString connection = QStringLiteral("version");
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT sqlite_version()"), database);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return version.isEmpty() ? QStringLiteral("(not known)") : version;
}

QString withBuild(const QString &running, const QString &built)
{
    return QStringLiteral("%1 (built with %2)").arg(running, built);
}

} // namespace

Facts versionFacts()
{
    return {
        {QStringLiteral("Chatelaine"), QStringLiteral(CHATELAINE_VERSION)},
        {QStringLiteral("Qt"), withBuild(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
        {QStringLiteral("SQLite"), sqliteVersion()},
        {QStringLiteral("TLS"),
         withBuild(QSslSocket::sslLibraryVersionString(), QSslSocket::sslLibraryBuildVersionString())},
        {QStringLiteral("libsodium"),
         withBuild(QString::fromLatin1(sodium_version_string()), QStringLiteral(SODIUM_VERSION_STRING))},
    };
}

} // namespace chatelaine
