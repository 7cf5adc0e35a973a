// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/tokentable.h"

#include "backend/chain.h"
#include "nomad/deletionlist.h"
#include "nomad/nomadworker.h"
#include "nomad/policybook.h"
#include "nomad/tokenreading.h"

#include <QLoggingCategory>
#include <QPointer>

namespace chatelaine::nomad {

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.nomad.tokens")

constexpr qsizetype mostTold = 5'000; ///< more changes than that are told as "all"

} // namespace

TokenTable::TokenTable(NomadWorker &worker)
    : QObject(&worker)
    , m_worker(worker)
{
    m_recheck.setParent(this);
    m_recheck.setSingleShot(true);
    m_recheck.setInterval(OwnWrites::longestLag + std::chrono::seconds(1));
    connect(&m_recheck, &QTimer::timeout, this, [this] {
        if (!m_own.isEmpty())
            reload();
    });
}

TokenTable::~TokenTable() = default;

Future<void> TokenTable::loaded()
{
    if (m_loaded)
        return ready<void>(Result<void>());
    auto promise = promised<void>();
    m_waiting.push_back(promise);
    return promise->future();
}

void TokenTable::answerWaiting(const Result<void> &result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &promise : waiting)
        keep<void>(promise, result);
}

void TokenTable::giveUp(const Error &error)
{
    if (!m_loaded)
        answerWaiting(tl::unexpected(error));
}

Future<void> TokenTable::reload()
{
    return reload(m_worker.profile().consistency);
}

Future<void> TokenTable::reload(ReadConsistency consistency)
{
    if (!m_worker.isManagement()) {
        m_worker.checkOwn();
        return ready<void>(Result<void>());
    }
    ReadOptions options = m_worker.readOptions();
    options.stale = consistency == ReadConsistency::Any;
    return andThen(read(m_worker.api(), options), this,
                   [](const Meta &) { return ready<void>(Result<void>()); });
}

Future<Meta> TokenTable::read(NomadApi &api, const ReadOptions &options)
{
    auto reading =
        std::make_shared<TokenReading>(TokenReading{m_generation, options.stale, m_order.newest()});
    const auto isCurrent = [table = QPointer(this), reading] {
        return table && table->m_generation == reading->generation;
    };
    const auto take = [this, isCurrent, reading](TokenStub stub) {
        if (isCurrent())
            this->take(*reading, std::move(stub));
    };
    // Only a server that goes on from where it was counts on: one that was restored uses numbers again, but
    // then it is asked without one.
    const KnownRow isKnown = [this, isCurrent, reading](const QUuid &accessor, quint64 made,
                                                        quint64 changed) {
        return isCurrent() && isUnchanged(*reading, accessor, made, changed);
    };
    auto whole = api.tokens(options, take, options.index > 0 ? isKnown : KnownRow());
    return either(whole, this, [this, reading, options, &api](Result<Meta> meta) {
        if (reading->generation != m_generation)
            return failed<Meta>({ErrorCode::Cancelled, tr("Somebody else signed in meanwhile.")});
        if (meta) {
            reading->unreadable = meta->unreadable;
            return finish(api, reading, *meta);
        }
        if (meta.error().code != ErrorCode::BadAnswer)
            return failed<Meta>(meta.error());
        *reading = TokenReading{m_generation, options.stale, reading->newestBefore};
        return walk(api, reading, {}, options, meta.error());
    });
}

bool TokenTable::isUnchanged(TokenReading &reading, const QUuid &accessor, quint64 made, quint64 changed)
{
    if (!m_own.isEmpty())
        return false; // what was written here is compared in full
    const TokenId id = reading.idOf(m_worker.ids(), accessor);
    const TokenStub *known = row(id);
    if (!known || known->modifyIndex != changed || known->createIndex != made)
        return false;
    if (reading.see(id))
        ++reading.rows;
    return true;
}

void TokenTable::take(TokenReading &reading, TokenStub stub)
{
    if (stub.accessor.isNull())
        return;
    const TokenId id = reading.idOf(m_worker.ids(), stub.accessor);
    if (!reading.see(id))
        return;
    ++reading.rows;
    if (!m_own.isEmpty()) {
        auto believed = m_own.judge(id, stub, m_worker.clock().now());
        if (!believed)
            return;
        stub = std::move(*believed);
    }
    const AttachmentSets::Number set = m_sets.intern(stub, reading.sets);
    const TokenStub *known = row(id);
    if (known && *known == stub)
        return;
    reading.lines.push_back(TokenLines::lineOf(id, stub, set));
    reading.changed.emplace_back(id, std::move(stub));
}

/// A server that may lag behind the others tells nothing by going back.
bool TokenTable::isOutdated(const TokenReading &reading, const Meta &meta) const
{
    return m_order.isOvertaken(meta.index, reading.mayLag ? 0 : reading.newestBefore);
}

Future<Meta> TokenTable::finish(NomadApi &api, const std::shared_ptr<TokenReading> &reading, Meta meta)
{
    if (isOutdated(*reading, meta)) // the leader knows what is right
        return reading->mayLag ? read(api, {}) : ready<Meta>(std::move(meta));
    const qsizetype unreadable = reading->unreadable.count();
    if (unreadable > 0) {
        qCWarning(log) << unreadable << "rows of the list of tokens could not be read";
        if (reading->rows == 0)
            return failed<Meta>(
                {ErrorCode::BadAnswer, tr("The server answered with a list of tokens that makes no sense.")});
    }
    setUnreadable(unreadable);
    m_order.take(meta.index);
    judgeAgain(*reading);
    removeUnseen(*reading, meta);
    apply(*reading);
    if (!m_loaded) {
        m_loaded = true;
        answerWaiting({});
    }
    if (unreadable == 0)
        m_worker.deletions().forgetMissing();
    scheduleRecheck();
    return ready<Meta>(std::move(meta));
}

void TokenTable::setUnreadable(qsizetype rows)
{
    if (std::exchange(m_unreadable, rows) != rows)
        Q_EMIT m_worker.factsChanged(m_worker.facts());
}

/// A long list takes its time, and one may have written meanwhile what it had told of already.
void TokenTable::judgeAgain(TokenReading &reading)
{
    if (m_own.isEmpty())
        return;
    auto rows = std::exchange(reading.changed, {});
    reading.lines.clear();
    for (auto &[id, listed] : rows) {
        auto believed = m_own.judge(id, listed, m_worker.clock().now());
        if (!believed)
            continue;
        reading.lines.push_back(TokenLines::lineOf(id, *believed, m_sets.intern(*believed, reading.sets)));
        reading.changed.emplace_back(id, std::move(*believed));
    }
}

void TokenTable::removeUnseen(TokenReading &reading, const Meta &meta)
{
    // Any token may be one of those that nobody can tell apart.
    if (reading.unreadable.nameless > 0)
        return;
    for (const QUuid &accessor : std::as_const(reading.unreadable.named))
        reading.see(reading.idOf(m_worker.ids(), accessor));
    const Instant now = m_worker.clock().now();
    QSet<TokenId> gone;
    m_rows.each([&](TokenId id, const TokenStub &) {
        if (!reading.hasSeen(id) && !m_own.survives(id, meta.index, now))
            gone << id;
    });
    m_own.settle([&reading](TokenId id) { return reading.hasSeen(id); }, meta.index, now);
    for (const TokenId id : std::as_const(gone))
        m_rows.remove(id);
    m_lines.update({}, gone);
    if (gone.isEmpty())
        return;
    const QVector<TokenId> ids(gone.cbegin(), gone.cend());
    tell(ids);
    checkOwnIn(ids);
}

void TokenTable::apply(TokenReading &reading)
{
    if (reading.changed.empty())
        return;
    m_lines.update(std::move(reading.lines), {});
    QVector<TokenId> ids;
    ids.reserve(static_cast<qsizetype>(reading.changed.size()));
    for (auto &[id, stub] : reading.changed) {
        ids << id;
        m_rows.put(id, std::move(stub));
    }
    reading.changed = {};
    tell(ids);
    checkOwnIn(ids);
}

void TokenTable::tell(const QVector<TokenId> &ids)
{
    if (!m_loaded)
        return;
    Q_EMIT m_worker.tokensChanged(ids.size() > mostTold ? QVector<TokenId>() : ids);
}

void TokenTable::checkOwnIn(const QVector<TokenId> &ids)
{
    const auto &own = m_worker.own();
    if (own && ids.contains(m_worker.ids().token(own->stub.accessor)))
        m_worker.checkOwn();
}

void TokenTable::scheduleRecheck()
{
    if (m_own.isEmpty() || !m_worker.isManagement())
        return;
    // What other regions have not sent by then is believed to be as the list says.
    m_recheck.start();
}

const TokenStub *TokenTable::row(TokenId id) const
{
    return m_rows.find(id);
}

Token TokenTable::record(TokenId id) const
{
    const TokenStub *stub = row(id);
    return stub ? recordOf(*stub) : Token();
}

Token TokenTable::recordOf(const TokenStub &stub) const
{
    const AttachmentSets::Number set = m_sets.numberOf(stub);
    m_sets.name(m_worker.ids(), m_worker.policies());
    Token token;
    token.id = m_worker.ids().token(stub.accessor);
    token.accessorId = stub.accessor.toString(QUuid::WithoutBraces);
    token.kind = stub.management ? TokenKind::Management : TokenKind::Client;
    token.name = stub.name;
    token.roleName = m_sets.shown(set);
    token.attachments = m_sets.attachments(set);
    token.createdAt = stub.createdAt;
    token.expiresAt = stub.expiresAt;
    token.version = static_cast<qint64>(stub.modifyIndex);
    token.reach = stub.global ? TokenReach::Everywhere : TokenReach::OneRegion;
    token.deletion = m_worker.deletions().of(token.accessorId);
    return token;
}

QVector<TokenId> TokenTable::find(const TokenQuery &query) const
{
    m_sets.name(m_worker.ids(), m_worker.policies());
    const auto &own = m_worker.own();
    return m_lines.find(query, m_sets, m_worker.clock().now(),
                        own ? m_worker.ids().token(own->stub.accessor) : TokenId());
}

qsizetype TokenTable::count(const TokenQuery &query) const
{
    m_sets.name(m_worker.ids(), m_worker.policies());
    const auto &own = m_worker.own();
    return m_lines.count(query, m_sets, m_worker.clock().now(),
                         own ? m_worker.ids().token(own->stub.accessor) : TokenId());
}

void TokenTable::put(TokenId id, TokenStub stub)
{
    const AttachmentSets::Number set = m_sets.intern(stub);
    m_lines.update({TokenLines::lineOf(id, stub, set)}, {});
    m_rows.put(id, std::move(stub));
}

/// Than what is known already; in a region that gets it later versions tell nothing.
bool TokenTable::isOlder(const TokenStub &stub) const
{
    const TokenStub *known = row(m_worker.ids().token(stub.accessor));
    return known && stub.modifyIndex < known->modifyIndex && !m_worker.lagsBehindWrites(stub.global);
}

void TokenTable::adopt(const TokenStub &stub)
{
    if (isOlder(stub))
        return;
    const TokenId id = m_worker.ids().token(stub.accessor);
    m_own.wrote(id, stub, m_worker.lagsBehindWrites(stub.global), m_worker.clock().now());
    put(id, stub);
    tell({id});
    scheduleRecheck();
}

void TokenTable::refresh(const TokenStub &stub)
{
    if (isOlder(stub))
        return;
    const TokenId id = m_worker.ids().token(stub.accessor);
    const auto believed = m_own.judge(id, stub, m_worker.clock().now());
    const TokenStub *known = row(id);
    if (!believed || (known && *known == *believed))
        return;
    put(id, *believed);
    tell({id});
}

void TokenTable::forget(const QUuid &accessor)
{
    const TokenId id = m_worker.ids().token(accessor);
    m_own.deleted(id, m_worker.clock().now());
    if (!m_rows.remove(id))
        return;
    m_lines.update({}, {id});
    m_worker.deletions().forgetMissing();
    tell({id});
    scheduleRecheck();
}

quint64 TokenTable::versionOf(TokenId id) const
{
    const TokenStub *known = row(id);
    return known ? known->modifyIndex : 0;
}

void TokenTable::noteGone(TokenId id, quint64 version)
{
    constexpr quint64 newest = std::numeric_limits<quint64>::max();
    if (versionOf(id) != version || m_own.survives(id, newest, m_worker.clock().now()) || !m_rows.remove(id))
        return;
    m_lines.update({}, {id});
    m_worker.deletions().forgetMissing();
    tell({id});
}

void TokenTable::clear()
{
    ++m_generation;
    m_recheck.stop();
    m_order.clear();
    m_unreadable = 0;
    m_loaded = false;
    m_rows.clear();
    m_lines.clear();
    m_sets.clear();
    m_own.clear();
    answerWaiting(fail(ErrorCode::NotSignedIn, tr("Nobody is signed in. Sign in first.")));
}

void TokenTable::holdOnly(const TokenStub &stub)
{
    put(m_worker.ids().token(stub.accessor), stub);
    m_loaded = true;
    answerWaiting({});
}

void TokenTable::renameAttachments()
{
    m_sets.forgetNames();
    tell({});
}

} // namespace chatelaine::nomad
