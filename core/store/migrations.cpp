// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/dialect.h"
#include "store/sqlerror.h"
#include "store/storefailure.h"
#include "store/storefile.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

namespace chatelaine {

namespace {

QString freeBackupName(const QString &path, int version)
{
    const QString first = path + QStringLiteral(".v") + QString::number(version) + QStringLiteral(".backup");
    QString name = first;
    for (int i = 2; QFile::exists(name); ++i)
        name = first + u'.' + QString::number(i);
    return name;
}

} // namespace

Migrations::Migrations(QVector<MigrationStep> steps)
    : m_steps(std::move(steps))
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).version != i + 1)
            throwFailure(ErrorCode::Internal,
                         tr("This copy of Chatelaine is incomplete. Please install it again."),
                         QStringLiteral("schema step %1 is missing").arg(i + 1));
    }
}

Migrations Migrations::shipped()
{
    QVector<MigrationStep> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.section(u'_', 0, 0).toInt(), statementsOf(QString::fromUtf8(file.readAll()))});
    }
    if (steps.isEmpty())
        throwFailure(ErrorCode::Internal,
                     tr("This copy of Chatelaine is incomplete. Please install it again."),
                     QStringLiteral("no schema steps"));
    return Migrations(std::move(steps));
}

QStringList Migrations::statementsOf(const QString &sql)
{
    QStringList statements;
    QStringList lines;
    for (const QString &line : sql.split(u'\n')) {
        lines << line;
        if (!line.trimmed().endsWith(u';'))
            continue;
        statements << lines.join(u'\n');
        lines.clear();
    }
    return statements;
}

void Migrations::create(WriteTransaction &transaction) const
{
    transaction.database().execute(dialect::markAsStore());
    apply(transaction, 0);
}

void Migrations::checkVersion(Database &database) const
{
    const qint64 version = database.integer(dialect::schemaVersion());
    if (version > newest())
        throwFailure(ErrorCode::NewerVersion,
                     tr("The store “%1” was written by a newer Chatelaine. Nothing was changed. Update this "
                        "program, then open it again.")
                         .arg(QDir::toNativeSeparators(database.path())),
                     QStringLiteral("version %1, newest known %2").arg(version).arg(newest()));
    if (version < 1)
        throwFailure(ErrorCode::Damaged, SqlErrors::sentence(ErrorCode::Damaged, database.path()),
                     QStringLiteral("version %1").arg(version), QStringLiteral("path"));
}

void Migrations::upgrade(Database &database) const
{
    checkVersion(database);
    const int seen = int(database.integer(dialect::schemaVersion()));
    if (seen == newest())
        return;
    const QString copy = copyBeside(database, seen);
    auto unneeded = qScopeGuard([&copy] { StoreFile::discard(copy); });
    WriteTransaction transaction(database);
    checkVersion(database);
    const int from = int(database.integer(dialect::schemaVersion()));
    // Another console may have been faster: it has its own copy.
    if (from == newest())
        return;
    apply(transaction, from);
    transaction.commit();
    unneeded.dismiss();
}

void Migrations::advance(Database &database) const
{
    checkVersion(database);
    WriteTransaction transaction(database);
    apply(transaction, int(database.integer(dialect::schemaVersion())));
    transaction.commit();
}

QVector<SchemaPart> Migrations::schema() const
{
    Database model;
    model.open(QStringLiteral(":memory:"), {});
    WriteTransaction transaction(model);
    create(transaction);
    return ContentCopy::schemaOf(model, QStringLiteral("main"));
}

QVector<SchemaPart> Migrations::schemaAt(int version) const
{
    return Migrations(m_steps.first(version)).schema();
}

void Migrations::apply(WriteTransaction &transaction, int from) const
{
    Database &database = transaction.database();
    for (const MigrationStep &step : m_steps.mid(from)) {
        for (const QString &statement : step.statements)
            database.execute(statement);
    }
    database.execute(dialect::setSchemaVersion(newest()));
}

QString Migrations::copyBeside(Database &database, int version)
{
    const QString copy = freeBackupName(database.path(), version);
    // SQLite fills an empty file that is there: so it has the right mode from the start.
    StoreFile::makeNew(copy);
    try {
        Query(database, dialect::copyInto(), {copy});
    } catch (const StoreFailure &) {
        StoreFile::discard(copy);
        throw;
    }
    return copy;
}

} // namespace chatelaine
