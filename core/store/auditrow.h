// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "store/database.h"

namespace chatelaine {

/// One audit entry as it is stored, all of it text, numbers or hashes.
struct AuditRow
{
    qint64 sequence = 0;
    qint64 at = 0;
    qint64 actor = 0; ///< 0 for NULL, as for the token
    QString actorName;
    QString action;
    QString outcome;
    qint64 token = 0;
    QString target;
    QString detail;
    QString changes; ///< JSON
    QString subject;
    qint64 subjectId = 0;
    QByteArray previousHash;
    QByteArray hash;
};

/// What a check of the chain needs of an entry: bytes as they are stored, which nobody reads as text.
struct AuditLink
{
    qint64 sequence = 0;
    QByteArray form; ///< canonical
    QByteArray previousHash;
    QByteArray hash;
};

/// How the chain of entries is made. Written down for others in resources/audit-chain.md: change neither.
namespace auditform {

/// What the first entry has in place of the hash of the one before it.
extern const QByteArray beforeTheFirst;
/// The columns that rowOf() reads, in its order.
extern const QString columns;
AuditRow rowOf(Query &query);
/// For a person to read.
AuditEntry entryOf(const AuditRow &row);

/// Appends a field to \a form, with its length before it, so that no two lists of fields have the same form.
void addField(QByteArray &form, const QByteArray &bytes);
void addField(QByteArray &form, const QString &text);
void addField(QByteArray &form, qint64 number);
/// What is hashed of \a row, besides the hash of the one before it.
QByteArray canonical(const AuditRow &row);
/// SHA-256 of both.
QByteArray hashOf(const QByteArray &previous, const QByteArray &form);
QByteArray hashOf(const QByteArray &previous, const AuditRow &row);

/// The columns that linkOf() reads, in its order.
extern const QString linkColumns;
AuditLink linkOf(Query &query);

QString toJson(const QVector<AuditChange> &changes);
QVector<AuditChange> changesFrom(const QString &json);

} // namespace auditform

} // namespace chatelaine
