// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandrequest.h"
#include "commands/exitcodes.h"
#include "domain/auditquery.h"
#include "domain/storefacts.h"

#include <QByteArray>
#include <QJsonValue>
#include <QVector>

namespace chatelaine {

/// What an act for scripts found out, as a sentence for people and as values for programs. The names of the
/// values are promised, see README.
struct Finding
{
    QString sentence;
    QVector<std::pair<QString, QJsonValue>> values;
    ExitCode code = ExitCode::Done;

    /// UTF-8, with a line end.
    QByteArray toBytes(CommandFormat format) const;

    static Finding of(const AuditVerdict &verdict);
    static Finding ofWhole(const StoreFacts &store);
    static Finding ofDamaged(const QString &sentence);
    static Finding ofBackup(const StoreFacts &copy, const QString &path);
};

} // namespace chatelaine
