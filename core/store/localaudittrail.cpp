// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localaudittrail.h"

#include "backend/whenready.h"
#include "store/auditchain.h"
#include "store/auditexport.h"
#include "store/auditlog.h"
#include "store/requirepermission.h"
#include "store/slicedjob.h"
#include "store/tokenrepository.h"

namespace chatelaine {

namespace {

// Others wait no longer than that for the thread.
constexpr std::chrono::milliseconds sliceTime(25);

Act readAct()
{
    return {QStringLiteral("AuditRead"), {permissions::readAudit}, {}};
}

Act exportAct()
{
    return {auditName(AuditAction::AuditExported), {permissions::readAudit}, {}};
}

Act shortenAct()
{
    return {auditName(AuditAction::AuditShortened), {permissions::editPolicy}, {}};
}

void stopIfCancelled(const LongWork &work)
{
    if (work.isCancelled())
        throwFailure(ErrorCode::Cancelled, SqlThread::tr("This was cancelled. Nothing was changed."));
}

} // namespace

LocalAuditTrail::LocalAuditTrail(StoreCore &core)
    : m_core(core)
{
}

template <class Body> auto LocalAuditTrail::asReader(Database &database, Body &&body)
{
    return m_core.gate.read(database, readAct(),
                            [&](const ReadTransaction &, const Identity &) { return body(); });
}

Future<QVector<AuditEntry>> LocalAuditTrail::historyOf(TokenId token, int limit)
{
    return m_core.thread.read([this, token, limit](Database &database) {
        const Act act{QStringLiteral("TokensRead"), {}, {}};
        return m_core.gate.read(database, act, [&](const ReadTransaction &, const Identity &actor) {
            if (!TokenRepository(database).isPersonalOf(token, actor.id))
                requirePermission(actor, permissions::readTokens);
            return AuditLog(database).historyOf(token, limit);
        });
    });
}

Future<QVector<AuditEntry>> LocalAuditTrail::historyOf(PrincipalId user, int limit)
{
    return m_core.thread.read([this, user, limit](Database &database) {
        const Act act{QStringLiteral("UsersRead"), {permissions::readUsers}, {}};
        return m_core.gate.read(database, act, [&](const ReadTransaction &, const Identity &actor) {
            AuditLog log(database);
            return actor.permissions.contains(permissions::readAudit) ? log.historyOf(user, limit)
                                                                      : log.doneTo(user, limit);
        });
    });
}

Future<AuditPage> LocalAuditTrail::find(const AuditQuery &query, const AuditWindow &window)
{
    return m_core.thread.read([this, query, window](Database &database) {
        return asReader(database, [&] { return m_search.find(database, query, window); });
    });
}

Future<AuditVerdict> LocalAuditTrail::verify(std::shared_ptr<LongWork> work)
{
    const auto check = std::make_shared<AuditChainCheck>();
    return SlicedJob<AuditVerdict>::start(
        m_core.thread, [this, check, work = std::move(work)](Database &database) {
            stopIfCancelled(*work);
            auto verdict = asReader(database, [&] { return check->slice(database, sliceTime); });
            work->setTotal(check->total());
            work->setDone(check->done());
            return verdict;
        });
}

Future<qint64> LocalAuditTrail::exportTo(const QString &path, AuditFormat format, const AuditQuery &query,
                                         std::shared_ptr<LongWork> work)
{
    const auto file = std::make_shared<AuditExport>(path, format, query);
    return SlicedJob<qint64>::start(
        m_core.thread, [this, file, work = std::move(work)](Database &database) -> std::optional<qint64> {
            stopIfCancelled(*work);
            if (!sliceOfExport(database, *file, *work))
                return std::nullopt;
            // Rather an entry about a file that then could not be put in its place than a file without one.
            recordExport(database, *file);
            file->finish();
            return file->written();
        });
}

bool LocalAuditTrail::sliceOfExport(Database &database, AuditExport &file, LongWork &work)
{
    const bool all = m_core.gate.read(database, exportAct(), [&](const ReadTransaction &, const Identity &) {
        if (!file.hasBegun()) // the password need not stay fresh for as long as it takes
            m_core.gate.requireFresh();
        return file.slice(database, sliceTime);
    });
    work.setTotal(file.total());
    work.setDone(file.done());
    return all;
}

void LocalAuditTrail::recordExport(Database &database, const AuditExport &file)
{
    m_core.gate.write(database, exportAct(), [&](WriteTransaction &transaction, const Identity &actor) {
        AuditLog::append(transaction, {m_core.clock.now(),
                                       actor.id,
                                       actor.name,
                                       auditName(AuditAction::AuditExported),
                                       AuditOutcome::Done,
                                       {},
                                       file.fileName(),
                                       {},
                                       {{QStringLiteral("format"), {}, file.formatName()},
                                        {QStringLiteral("entries"), {}, QString::number(file.written())}}});
        return true;
    });
    m_core.announce(database, {});
}

Future<AuditRemoval> LocalAuditTrail::previewShorten(Instant until)
{
    return m_core.thread.read([this, until](Database &database) {
        return m_core.gate.read(database, shortenAct(), [&](const ReadTransaction &, const Identity &) {
            return AuditRetention::preview(database, until);
        });
    });
}

Future<AuditRemoval> LocalAuditTrail::shorten(Instant until)
{
    return m_core.thread.write([this, until](Database &database) {
        const AuditRemoval removal = m_core.gate.write(
            database, shortenAct(), [&](WriteTransaction &transaction, const Identity &actor) {
                m_core.gate.requireFresh();
                return AuditRetention::anchor(transaction, actor, until, m_core.clock.now());
            });
        m_core.announce(database, {});
        QMetaObject::invokeMethod(this, [this] { clearLeftOver(); }, Qt::QueuedConnection);
        return removal;
    });
}

void LocalAuditTrail::clearLeftOver()
{
    const auto look = m_core.thread.read([](Database &database) {
        return AuditRetention::leftOver(database) > 0 ? database.path() : QString();
    });
    whenReady(look, this, [this](const Result<QString> &path) {
        if (!path || path->isEmpty())
            return;
        if (!m_clearing)
            m_clearing = std::make_unique<AuditClearing>(*path);
        m_clearing->wake();
    });
}

Future<std::optional<qint64>> LocalAuditTrail::firstBroken()
{
    return m_core.thread.read([this](Database &database) {
        return asReader(database, [&] { return AuditLog(database).firstBroken(); });
    });
}

} // namespace chatelaine
