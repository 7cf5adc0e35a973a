// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/contentcopy.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVector>

namespace chatelaine {

/// What leads from one version of the schema to the next.
struct MigrationStep
{
    int version = 0; ///< of the schema afterwards: 1, 2, 3 …
    QStringList statements;
};

/// The numbered steps of the schema. The version of a store stands in its file. Functions throw StoreFailure.
class Migrations
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Migrations)

public:
    /// \a steps are in order and without gaps.
    explicit Migrations(QVector<MigrationStep> steps);
    /// Those that came with the program: `:/schema/001_*.sql` and so on.
    static Migrations shipped();
    /// The statements of a step's text: each ends with a semicolon at the end of a line.
    static QStringList statementsOf(const QString &sql);

    int newest() const { return int(m_steps.size()); }
    /// Makes the schema in an empty file.
    void create(WriteTransaction &transaction) const;
    /// Throws NewerVersion if the store was written by a newer program, Damaged if by none.
    void checkVersion(Database &database) const;
    /// Brings an older store up to date in one transaction, after a copy beside the file (`name.v1.backup`).
    /// All or nothing: if nothing, the copy goes, too.
    void upgrade(Database &database) const;
    /// As upgrade(), of a file that is a copy itself.
    void advance(Database &database) const;
    /// What a new store is made of.
    QVector<SchemaPart> schema() const;
    /// What a store of an older version was made of.
    QVector<SchemaPart> schemaAt(int version) const;

private:
    void apply(WriteTransaction &transaction, int from) const;
    /// The copy's path.
    static QString copyBeside(Database &database, int version);

    QVector<MigrationStep> m_steps;
};

} // namespace chatelaine
