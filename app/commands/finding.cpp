// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/finding.h"

#include "commands/tokenfields.h"
#include "domain/csv.h"
#include "models/tokentext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Finding)
};

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

QString wordFor(AuditFault fault)
{
    switch (fault) {
    case AuditFault::Missing:
        return QStringLiteral("missing");
    case AuditFault::Anchor:
        return QStringLiteral("anchor");
    case AuditFault::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QString sentenceFor(const AuditVerdict &verdict)
{
    if (!verdict.broken)
        return Texts::tr("The audit trail is whole. Entries checked: %1.").arg(counted(verdict.checked));
    const QString number = counted(verdict.broken->sequence);
    switch (verdict.broken->fault) {
    case AuditFault::Missing:
        return Texts::tr("The audit trail is broken: entry %1 is not there any more.").arg(number);
    case AuditFault::Anchor:
        return Texts::tr(
                   "The audit trail is broken: what is known of the removed part does not fit entry %1.")
            .arg(number);
    case AuditFault::Changed:
        break;
    }
    return Texts::tr("The audit trail is broken: entry %1, or the one before it, is not as it was written.")
        .arg(number);
}

QVector<std::pair<QString, QJsonValue>> valuesOf(const StoreFacts &store)
{
    return {{QStringLiteral("organisation"), store.organisation},
            {QStringLiteral("bytes"), store.bytes},
            {QStringLiteral("tokens"), store.tokens},
            {QStringLiteral("users"), store.users},
            {QStringLiteral("auditEntries"), store.auditEntries},
            {QStringLiteral("newestActAt"), tokenfields::moment(store.newestAct)}};
}

} // namespace

QByteArray Finding::toBytes(CommandFormat format) const
{
    QJsonObject object;
    QStringList names;
    QStringList cells;
    for (const auto &[name, value] : values) {
        object.insert(name, value);
        names << name;
        cells << tokenfields::text(value);
    }
    switch (format) {
    case CommandFormat::Json:
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    case CommandFormat::Csv:
        return (csv::line(names) + csv::line(cells)).toUtf8();
    case CommandFormat::Text:
        break;
    }
    return sentence.toUtf8() + '\n';
}

Finding Finding::of(const AuditVerdict &verdict)
{
    const auto &broken = verdict.broken;
    return {sentenceFor(verdict),
            {{QStringLiteral("whole"), !broken},
             {QStringLiteral("checked"), verdict.checked},
             {QStringLiteral("first"), verdict.first},
             {QStringLiteral("last"), verdict.last},
             {QStringLiteral("removed"), verdict.removed},
             {QStringLiteral("brokenAt"), broken ? QJsonValue(broken->sequence) : QJsonValue()},
             {QStringLiteral("fault"), broken ? QJsonValue(wordFor(broken->fault)) : QJsonValue()}},
            broken ? ExitCode::FoundWrong : ExitCode::Done};
}

Finding Finding::ofWhole(const StoreFacts &store)
{
    Finding finding{Texts::tr("The store is whole. Tokens: %1, users: %2, entries of the audit trail: %3.")
                        .arg(counted(store.tokens), counted(store.users), counted(store.auditEntries)),
                    valuesOf(store)};
    finding.values.prepend({QStringLiteral("whole"), true});
    return finding;
}

Finding Finding::ofDamaged(const QString &sentence)
{
    return {sentence, {{QStringLiteral("whole"), false}}, ExitCode::FoundWrong};
}

Finding Finding::ofBackup(const StoreFacts &copy, const QString &path)
{
    Finding finding{Texts::tr("The backup was written and read back: %1.")
                        .arg(text::oneLine(QDir::toNativeSeparators(path))),
                    valuesOf(copy)};
    finding.values.prepend({QStringLiteral("file"), path});
    return finding;
}

} // namespace chatelaine
