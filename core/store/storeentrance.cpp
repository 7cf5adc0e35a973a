// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeentrance.h"

#include "domain/tokendraft.h"
#include "store/auditlog.h"
#include "store/cataloguerows.h"
#include "store/dialect.h"
#include "store/migrations.h"
#include "store/newpassword.h"
#include "store/policyrepository.h"
#include "store/rolerepository.h"
#include "store/sqlerror.h"
#include "store/storefailure.h"
#include "store/storefile.h"
#include "store/userrepository.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>

namespace chatelaine {

namespace {

// Reading a larger file whole would make every start slow; SQLite still finds damage where it reads.
constexpr qint64 largestChecked = 64 * 1024 * 1024;

[[noreturn]] void refuseDamaged(const Database &database, const QString &detail)
{
    throwFailure(ErrorCode::Damaged, SqlErrors::sentence(ErrorCode::Damaged, database.path()), detail,
                 QStringLiteral("path"));
}

QSet<QString> columnsIn(Database &database)
{
    QSet<QString> columns;
    Query query(database, dialect::allColumns());
    while (query.next())
        columns << query.text(0);
    return columns;
}

QSet<QString> columnsMadeBy(const Migrations &migrations)
{
    Database model;
    model.open(QStringLiteral(":memory:"), {});
    WriteTransaction transaction(model);
    migrations.create(transaction);
    return columnsIn(model);
}

} // namespace

/// What a person told, checked and cleaned.
struct StoreEntrance::Founder
{
    QString organisation;
    QString name;
    QString email;
    QByteArray passwordHash;
    Catalogue catalogue;
};

StoreEntrance::StoreEntrance(const StoreOptions &options)
    : m_options(options)
{
}

StoreEntrance::Founder StoreEntrance::checked(const NewOrganisation &organisation) const
{
    Founder founder;
    founder.organisation =
        valueOf(validation::displayName(organisation.organisation, QStringLiteral("organisation")));
    founder.name = valueOf(validation::displayName(organisation.userName, QStringLiteral("userName")));
    founder.email = valueOf(validation::email(organisation.email));
    founder.catalogue = organisation.catalogue.value_or(m_options.catalogue);
    checkNewPassword(organisation.password);
    founder.passwordHash = hashOfNewPassword(organisation.password, m_options.passwordCost);
    return founder;
}

Identity StoreEntrance::found(Database &database, const QString &path, const NewOrganisation &organisation,
                              Instant at) const
{
    const Founder founder = checked(organisation);
    StoreFile::makeNew(path);
    auto unfinished = qScopeGuard([&] {
        database.close();
        StoreFile::discard(path);
    });
    database.open(path, {m_options.busyWait, m_options.maxPages, false});
    makeConcurrent(database);
    const Identity first = fill(database, founder, at);
    unfinished.dismiss();
    return first;
}

Identity StoreEntrance::fill(Database &database, const Founder &founder, Instant at) const
{
    WriteTransaction transaction(database);
    Migrations::shipped().create(transaction);
    Query(database, QStringLiteral("INSERT INTO organisation (id, name, created_at) VALUES (1, ?, ?)"),
          {founder.organisation, toSql(at)});
    PolicyRepository::write(transaction, Policy{});
    cataloguerows::fill(transaction, founder.catalogue);
    const RoleId role = RoleRepository(database).all().constFirst().id;
    NewUser first{founder.name, founder.email, role, UserStatus::Active, founder.passwordHash, at};
    first.lastSignInAt = at;
    const PrincipalId user = UserRepository::add(transaction, first);
    AuditLog::append(
        transaction,
        {at, user, founder.name, auditName(AuditAction::StoreCreated), AuditOutcome::Done, {}, {}, {}, {}});
    const auto identity = UserRepository(database).activeIdentity(user);
    transaction.commit();
    return *identity;
}

void StoreEntrance::enter(Database &database, const QString &path) const
{
    StoreFile::checkExisting(path);
    auto refused = qScopeGuard([&] { database.close(); });
    openStore(database, path);
    StoreFile::makePrivate(path);
    const Migrations migrations = Migrations::shipped();
    migrations.checkVersion(database);
    checkWritable(database);
    makeConcurrent(database); // a restored backup is not
    checkIntact(database);
    migrations.upgrade(database);
    checkComplete(database, migrations);
    cataloguerows::complete(database, m_options.clock->now());
    refused.dismiss();
}

void StoreEntrance::openStore(Database &database, const QString &path) const
{
    try {
        database.open(path, {m_options.busyWait, m_options.maxPages, false});
        checkIsStore(database);
    } catch (const StoreFailure &failure) {
        if (failure.error().detail.startsWith(QStringLiteral("SQLite 26:"))) // no database at all
            StoreFile::refuseForeign(path, failure.error().detail);
        throw;
    }
}

void StoreEntrance::checkIsStore(Database &database)
{
    if (database.integer(dialect::storedApplicationId()) == dialect::applicationId)
        return;
    throwFailure(ErrorCode::Damaged,
                 tr("The file “%1” is not a Chatelaine store, or was not finished. Choose another file.")
                     .arg(QDir::toNativeSeparators(database.path())),
                 QStringLiteral("wrong application_id"), QStringLiteral("path"));
}

void StoreEntrance::checkWritable(Database &database)
{
    // SQLite opens what it may not write for reading only, and says so no sooner than here.
    const WriteTransaction tried(database);
}

void StoreEntrance::makeConcurrent(Database &database)
{
    const QString mode = Query(database, dialect::makeConcurrent()).first().text(0);
    if (mode != dialect::concurrentMode)
        throwFailure(ErrorCode::Unavailable,
                     tr("The drive of the store “%1” does not let readers and writers work side by side. "
                        "Move the store to a "
                        "local drive, then try again.")
                         .arg(QDir::toNativeSeparators(database.path())),
                     QStringLiteral("journal mode is ") + mode);
}

void StoreEntrance::checkIntact(Database &database)
{
    if (QFileInfo(database.path()).size() > largestChecked)
        return;
    const QString finding = Query(database, dialect::quickCheck()).first().text(0);
    if (finding != u"ok")
        refuseDamaged(database, finding);
}

void StoreEntrance::checkComplete(Database &database, const Migrations &migrations)
{
    const ReadTransaction transaction(database);
    QStringList missing = (columnsMadeBy(migrations) - columnsIn(database)).values();
    missing.sort();
    if (!missing.isEmpty())
        refuseDamaged(database, QStringLiteral("missing: ") + missing.join(QStringLiteral(", ")));
    for (const auto *table : {u"organisation", u"policy"}) {
        const QString name = QStringView(table).toString();
        if (database.integer(QStringLiteral("SELECT COUNT(*) FROM ") + name) != 1)
            refuseDamaged(database, QStringLiteral("missing: the row of ") + name);
    }
}

QString StoreEntrance::organisationOf(Database &database)
{
    return Query(database, QStringLiteral("SELECT name FROM organisation WHERE id = 1")).first().text(0);
}

} // namespace chatelaine
