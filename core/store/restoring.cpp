// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restoring.h"

#include "store/auditlog.h"
#include "store/dialect.h"
#include "store/migrations.h"
#include "store/restorecomparison.h"
#include "store/stagedbackup.h"
#include "store/storecopy.h"
#include "store/storefailure.h"

#include <QFileInfo>

#include <utility>

namespace chatelaine {

namespace {

const QString incoming = QStringLiteral("incoming");
const QString accounts = QStringLiteral("accounts_before");

/// "example-before-restore-2027-01-15T080000Z.chatelaine", beside the store.
QString nameOfCopy(const QString &store, Instant now)
{
    const QFileInfo file(store);
    const QString begin = file.absolutePath() + u'/' + file.completeBaseName() +
                          QStringLiteral("-before-restore-") +
                          toDateTime(now).toString(QStringLiteral("yyyy-MM-ddTHHmmssZ"));
    QString name = begin + QStringLiteral(".chatelaine");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = begin + u'-' + QString::number(i) + QStringLiteral(".chatelaine");
    return name;
}

/// The users whose account and password are what they were.
QString unchanged()
{
    return QStringLiteral("SELECT theirs.principal_id FROM main.users theirs JOIN temp.%1 mine ON %2")
        .arg(accounts, RestoreComparison::isSameAccount());
}

} // namespace

Restoring::Restoring(Database &database, const StagedBackup &backup, LongWork &work)
    : m_database(database)
    , m_backup(backup)
    , m_work(work)
{
    Query(database, dialect::attach(incoming), {dialect::addressForReading(backup.path(), true)});
    database.execute(dialect::enforceReferences(false));
}

Restoring::~Restoring()
{
    if (!m_copy.isEmpty())
        QFile::remove(m_copy);
    QSqlQuery(m_database.connection()).exec(QStringLiteral("DROP TABLE IF EXISTS temp.") + accounts);
    QSqlQuery(m_database.connection()).exec(dialect::detach(incoming));
    QSqlQuery(m_database.connection()).exec(dialect::enforceReferences(true));
}

void Restoring::copyAside(Instant now)
{
    const qint64 before = changes();
    const QString copy = m_copy.isEmpty() ? nameOfCopy(m_database.path(), now) : m_copy;
    StoreCopy::make(m_database.path(), copy, m_work);
    m_copy = copy;
    m_copied = before;
}

// Grows with what other connections commit; through this one nothing is written meanwhile.
qint64 Restoring::changes()
{
    return m_database.integer(dialect::changeCounter());
}

// From here on nobody else can write: nothing is lost between the copy and the new content.
void Restoring::run(WriteTransaction &transaction, const Identity &actor, Instant now)
{
    if (m_copied != changes())
        copyAside(now);
    noteAccounts();
    replace(transaction);
    Identity writer = actor;
    if (!endOtherSessions(actor))
        writer.id = {};
    record(transaction, now, writer, m_backup, m_copy);
    stopIfCancelled(m_work);
}

QString Restoring::keep()
{
    return std::exchange(m_copy, {});
}

void Restoring::noteAccounts()
{
    m_database.execute(QStringLiteral("CREATE TEMP TABLE %1 AS SELECT principal_id, folded_email, "
                                      "password_hash, credential_version FROM main.users")
                           .arg(accounts));
}

// Tables go as a whole: the triggers that keep the audit trail as it is look at single rows.
void Restoring::replace(WriteTransaction &transaction)
{
    const ContentCopy::Numbers given = ContentCopy::numbersOf(m_database, QStringLiteral("main"));
    for (const SchemaPart &part : ContentCopy::schemaOf(m_database, QStringLiteral("main"))) {
        if (part.kind == u"table")
            m_database.execute(QStringLiteral("DROP TABLE main.") + dialect::quoted(part.name));
    }
    const Migrations migrations = Migrations::shipped();
    ContentCopy(transaction, incoming, m_work).run(migrations.schema(), given);
    m_database.execute(dialect::setSchemaVersion(migrations.newest()));
    // What anybody remembers of the rules is not of these, whatever the backup says.
    m_database.execute(QStringLiteral("DELETE FROM rules_stamp"));
    m_database.execute(QStringLiteral("INSERT INTO rules_stamp (id, stamp) VALUES (1, random())"));
}

// The number of a password that no session and no keychain can know, for every account that is another one. A
// number from which nothing can be counted on was put there by somebody, not by this program.
bool Restoring::endOtherSessions(const Identity &actor)
{
    const QString others = QStringLiteral("principal_id NOT IN (%1)").arg(unchanged());
    const qint64 unknown =
        1 +
        m_database.integer(
            QStringLiteral("SELECT COALESCE(MAX(v), 0) FROM (SELECT credential_version AS v FROM main.users "
                           "UNION ALL SELECT credential_version FROM temp.%1) WHERE typeof(v) = 'integer' "
                           "AND v < 9223372036854775807")
                .arg(accounts));
    Query(m_database,
          QStringLiteral("UPDATE remembered_sign_ins SET credential_version = ? WHERE credential_version = "
                         "(SELECT credential_version FROM users u WHERE u.principal_id = "
                         "remembered_sign_ins.principal_id) AND %1")
              .arg(others),
          {unknown});
    Query(m_database, QStringLiteral("UPDATE users SET credential_version = ? WHERE %1").arg(others),
          {unknown});
    Query same(m_database, unchanged() + QStringLiteral(" WHERE theirs.principal_id = ?"), {actor.id.value});
    return same.next();
}

void Restoring::record(WriteTransaction &transaction, Instant now, const Identity &actor,
                       const StagedBackup &backup, const QString &keptAs)
{
    QString detail = QStringLiteral("as of ") + backup.moment();
    if (!keptAs.isEmpty())
        detail += QStringLiteral("; what was there is kept in ") + QFileInfo(keptAs).fileName();
    AuditLog::append(transaction, {now,
                                   actor.id,
                                   actor.name,
                                   auditName(AuditAction::Restored),
                                   AuditOutcome::Done,
                                   {},
                                   backup.fileName(),
                                   detail,
                                   {},
                                   AuditSubject::Store});
}

} // namespace chatelaine
