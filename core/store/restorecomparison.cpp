// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restorecomparison.h"

#include "store/dialect.h"
#include "store/policyrepository.h"
#include "store/storecopy.h"
#include "store/storefailure.h"
#include "store/transaction.h"

#include <QDir>

namespace chatelaine {

namespace {

constexpr int namesShown = 5;
const QString incoming = QStringLiteral("incoming");

// Each with the columns name, sort_name, same (by which it is recognised) and state (which changes with it).
const QString tokens = QStringLiteral("(SELECT name, sort_name, accessor_id AS same, version AS state FROM "
                                      "%1.tokens WHERE deleted_at IS NULL)");
const QString users = QStringLiteral(
    "(SELECT p.name AS name, p.sort_name AS sort_name, u.folded_email AS same, u.version || '.' || "
    "u.credential_version AS state FROM %1.users u JOIN %1.principals p ON p.id = u.principal_id "
    "WHERE p.deleted_at IS NULL)");
const QString roles =
    QStringLiteral("(SELECT name, name AS sort_name, name AS same, version AS state FROM %1.roles)");

const QString groups =
    QStringLiteral("(SELECT name, sort_name, folded_name AS same, version AS state FROM %1.groups)");

const QString regenerated = QStringLiteral(
    "main.tokens t JOIN main.secrets s ON s.token_id = t.id AND s.is_current = 1 JOIN incoming.tokens o ON "
    "o.accessor_id = t.accessor_id AND o.deleted_at IS NULL WHERE t.deleted_at IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM incoming.secrets x WHERE x.digest = s.digest)");

QString missingIn(const QString &there, const QString &here)
{
    return QStringLiteral("%1 t WHERE NOT EXISTS (SELECT 1 FROM %2 o WHERE o.same = t.same)")
        .arg(here, there);
}

QString founding(const QString &which)
{
    return QStringLiteral("(SELECT name || ' ' || created_at FROM %1.organisation)").arg(which);
}

} // namespace

RestorePlan RestoreComparison::compare(const QString &store, const QString &backup, const Identity &actor)
{
    Database database;
    database.open(store, {.readOnly = true});
    Query(database, dialect::attach(incoming), {dialect::addressForReading(backup, true)});
    try {
        const ReadTransaction transaction(database);
        return RestoreComparison(database).plan(actor);
    } catch (const StoreFailure &failure) {
        if (failure.error().code != ErrorCode::Damaged)
            throw;
        throwFailure(
            ErrorCode::Damaged,
            tr("The store “%1” is damaged itself and cannot be compared with the backup. Close it "
               "everywhere, give the file another name, open the store again from the start page and "
               "restore the backup there.")
                .arg(QDir::toNativeSeparators(store)),
            failure.error().detail);
    }
}

QString RestoreComparison::isSameAccount()
{
    return QStringLiteral("mine.principal_id = theirs.principal_id AND mine.folded_email = "
                          "theirs.folded_email AND mine.password_hash = theirs.password_hash AND "
                          "mine.credential_version = theirs.credential_version");
}

RestoreComparison::RestoreComparison(Database &database)
    : m_database(database)
{
}

RestorePlan RestoreComparison::plan(const Identity &actor)
{
    RestorePlan plan;
    plan.now = StoreCopy::facts(m_database);
    plan.otherOrganisation =
        m_database.integer(
            QStringLiteral("SELECT %1 <> %2").arg(founding(QStringLiteral("main")), founding(incoming))) != 0;
    plan.tokens = differenceOf(tokens);
    plan.users = differenceOf(users);
    plan.roles = differenceOf(roles);
    plan.groups = differenceOf(groups);
    plan.policyNow = PolicyRepository(m_database).read();
    plan.policyThen = PolicyRepository(m_database).readFrom(incoming);
    plan.newSecrets = named(regenerated);
    plan.lostEntries = lostEntries();
    plan.staysSignedIn =
        Query(m_database,
              QStringLiteral("SELECT COUNT(*) FROM main.users mine JOIN incoming.users theirs ON %1 JOIN "
                             "incoming.principals p ON p.id = theirs.principal_id WHERE theirs.status = "
                             "'active' AND p.deleted_at IS NULL AND mine.principal_id = ?")
                  .arg(isSameAccount()),
              {actor.id.value})
            .first()
            .integer(0) > 0;
    return plan;
}

RestoreDifference RestoreComparison::differenceOf(const QString &kind)
{
    const QString mine = kind.arg(QStringLiteral("main"));
    const QString theirs = kind.arg(incoming);
    return {
        named(missingIn(theirs, mine)), named(missingIn(mine, theirs)),
        named(
            QStringLiteral("%1 t JOIN %2 o ON o.same = t.same WHERE o.state <> t.state").arg(mine, theirs))};
}

NamedCount RestoreComparison::named(const QString &from, const QVariantList &values)
{
    NamedCount found;
    found.count =
        Query(m_database, QStringLiteral("SELECT COUNT(*) FROM ") + from, values).first().integer(0);
    if (found.count == 0)
        return found;
    Query names(m_database,
                QStringLiteral("SELECT t.name FROM %1 ORDER BY t.sort_name LIMIT %2")
                    .arg(from, QString::number(namesShown)),
                values);
    while (names.next())
        found.first << names.text(0);
    return found;
}

// From the newest entry that both have: up to it the chains are one.
qint64 RestoreComparison::lostEntries()
{
    return m_database.integer(QStringLiteral(
        "SELECT (SELECT COALESCE(MAX(sequence), 0) FROM main.audit) - COALESCE((SELECT "
        "mine.sequence FROM incoming.audit theirs JOIN main.audit mine ON mine.sequence = "
        "theirs.sequence WHERE mine.hash = theirs.hash ORDER BY theirs.sequence DESC LIMIT 1), "
        "(SELECT COALESCE(MIN(sequence), 1) - 1 FROM main.audit))"));
}

} // namespace chatelaine
