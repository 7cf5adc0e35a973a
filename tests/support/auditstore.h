// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditlog.h"
#include "store/storefailure.h"
#include "support/rolestore.h"

#include <QProcess>

namespace chatelaine {

/// A store, and what is asked of its audit trail.
struct AuditStore : RoleStore
{
    static std::shared_ptr<LongWork> work() { return std::make_shared<LongWork>(); }
    AuditTrail &trail() const { return *backend->audit(); }
    AuditPage find(const AuditQuery &query = {}, const AuditWindow &window = {}) const
    {
        return value(trail().find(query, window));
    }
    QStringList targetsOf(const AuditQuery &query) const
    {
        QStringList targets;
        const AuditPage page = find(query);
        for (const AuditEntry &entry : page.entries)
            targets << entry.target;
        return targets;
    }
    AuditVerdict verdict() const { return value(trail().verify(work())); }
    void confirm() const { value(backend->authenticator()->confirm(testroot::password())); }
    AuditRemoval shorten(Instant until) const
    {
        confirm();
        return value(trail().shorten(until));
    }
    QString file(const QString &name) const { return dir.filePath(name); }
    qint64 exported(const QString &to, AuditFormat format, const AuditQuery &query = {}) const
    {
        return value(trail().exportTo(to, format, query, work()));
    }
    /// What somebody does who can write the file.
    void unlock(const QString &table) const
    {
        const QString what =
            table == u"audit" ? QStringLiteral("audit_is") : QStringLiteral("audit_anchors_are");
        for (const QString &act : {QStringLiteral("updated"), QStringLiteral("deleted")})
            tamper(path(), QStringLiteral("DROP TRIGGER %1_not_%2").arg(what, act));
    }
    /// What the program on the page about the chain says of an export of everything.
    QString checked(const QString &exportedTo) const
    {
        exported(exportedTo, AuditFormat::JsonLines);
        QFile program(file(QStringLiteral("check.py")));
        if (!program.open(QIODevice::WriteOnly) || program.write(publishedChecker()) < 500)
            return QStringLiteral("no program");
        program.close();
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(QStringLiteral("python3"), {program.fileName(), exportedTo});
        return python.waitForFinished(60'000) ? QString::fromUtf8(python.readAll()).trimmed()
                                              : QStringLiteral("no answer");
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static QByteArray publishedChecker()
    {
        const QByteArray page = contentOf(QStringLiteral(CHATELAINE_SOURCE_DIR "/resources/audit-chain.md"));
        const QByteArray begin = "```python\n";
        const qsizetype from = page.indexOf(begin) + begin.size();
        return page.mid(from, page.indexOf("```", from) - from);
    }
};

} // namespace chatelaine
