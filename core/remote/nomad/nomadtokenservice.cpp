// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadtokenservice.h"

#include "backend/chain.h"
#include "nomad/bulkcreation.h"
#include "nomad/bulkdeletion.h"
#include "nomad/tokenacts.h"
#include "nomad/tokentable.h"

#include <algorithm>

namespace chatelaine::nomad {

namespace {

/// While it is not known, a try shows it.
bool mayEditExpiring(const ServerFacts &facts)
{
    const bool isKnown =
        std::any_of(facts.features.cbegin(), facts.features.cend(),
                    [](const ServerFeature &each) { return each.name == u"expiringEditable"; });
    return isKnown ? facts.has(u"expiringEditable") : facts.has(u"expiry");
}

TokenTraits traitsOf(const ServerFacts &facts)
{
    TokenTraits traits;
    traits.grace = false;
    traits.disable = false;
    traits.owner = false;
    traits.description = false;
    traits.lastUse = false;
    traits.zones = false;
    traits.personal = false;
    traits.secretReadable = true;
    traits.attachments = true;
    traits.reach = true;
    traits.successor = true;
    traits.expiry = facts.has(u"expiry");
    traits.expiryEditable = false;
    traits.expiringEditable = mayEditExpiring(facts);
    traits.keepsDeleted = false;
    traits.createdBy = false;
    traits.hints = false;
    traits.namesOptional = true;
    return traits;
}

Error cannotInBulk()
{
    return {ErrorCode::Unsupported,
            NomadTokenService::tr("All that can be done to many tokens of this server at once is to delete "
                                  "them.")};
}

Result<void> mayRead(const NomadWorker &worker, bool own)
{
    if (own && worker.own())
        return {};
    return worker.needManagement();
}

bool isOwn(NomadWorker &worker, TokenId id)
{
    return worker.own() && worker.ids().accessor(id) == worker.own()->stub.accessor;
}

/// What a paste brings along: white space and quotation marks around it.
QByteArrayView trimmed(QByteArrayView text)
{
    const auto isAround = [](char c) { return c == '"' || c == '\'' || (c >= 0 && c <= ' '); };
    while (!text.isEmpty() && isAround(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text;
}

/// 36 characters, hexadecimal digits and hyphens where a UUID has them; any version.
bool looksLikeSecret(QByteArrayView text)
{
    constexpr qsizetype length = 36;
    if (text.size() != length)
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        const char c = text[i];
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (hyphen ? c != '-' : !digit)
            return false;
    }
    return true;
}

} // namespace

NomadTokenService::NomadTokenService(NomadCore &core, QObject *parent)
    : TokenService(parent)
    , m_core(core)
    , m_traits(traitsOf({}))
{
    connect(core.worker(), &NomadWorker::factsChanged, this,
            [this](const ServerFacts &facts) { m_traits = traitsOf(facts); });
    connect(core.worker(), &NomadWorker::tokensChanged, this,
            [this](const QVector<TokenId> &ids) { Q_EMIT changed(TokenChange{ids}); });
}

template <class T, class Ask> Future<T> NomadTokenService::askTable(bool own, Ask ask)
{
    return m_core.run<T>([own, ask = std::move(ask)](NomadWorker &worker) {
        if (const auto may = mayRead(worker, own); !may)
            return failed<T>(may.error());
        return andThen(worker.tokens().loaded(), &worker, [&worker, ask] { return ready<T>(ask(worker)); });
    });
}

Future<QVector<TokenId>> NomadTokenService::find(const TokenQuery &query)
{
    return askTable<QVector<TokenId>>(query.mine,
                                      [query](NomadWorker &worker) { return worker.tokens().find(query); });
}

Future<qsizetype> NomadTokenService::count(const TokenQuery &query)
{
    return askTable<qsizetype>(query.mine,
                               [query](NomadWorker &worker) { return worker.tokens().count(query); });
}

Future<QVector<Token>> NomadTokenService::fetch(const QVector<TokenId> &ids)
{
    using Tokens = QVector<Token>;
    return m_core.run<Tokens>([ids](NomadWorker &worker) {
        const bool all =
            std::all_of(ids.cbegin(), ids.cend(), [&worker](TokenId id) { return isOwn(worker, id); });
        if (const auto may = mayRead(worker, all); !may)
            return failed<Tokens>(may.error());
        return andThen(worker.tokens().loaded(), &worker, [&worker, ids] {
            Tokens tokens;
            for (const TokenId id : ids) {
                if (worker.tokens().row(id))
                    tokens << worker.tokens().record(id);
            }
            return ready<Tokens>(std::move(tokens));
        });
    });
}

Future<Token> NomadTokenService::token(TokenId id)
{
    return m_core.run<Token>([id](NomadWorker &worker) {
        if (const auto may = mayRead(worker, isOwn(worker, id)); !may)
            return failed<Token>(may.error());
        return worker.acts().token(id);
    });
}

Future<QVector<Grant>> NomadTokenService::grants(TokenId id)
{
    return m_core.run<QVector<Grant>>([id](NomadWorker &worker) {
        if (const auto may = mayRead(worker, isOwn(worker, id)); !may)
            return failed<QVector<Grant>>(may.error());
        return worker.acts().grants(id);
    });
}

Future<RevealedToken> NomadTokenService::create(const TokenDraft &draft)
{
    return m_core.run<RevealedToken>([draft](NomadWorker &worker) { return worker.acts().create(draft); });
}

Future<CreationPlan> NomadTokenService::rehearseMany(const QVector<TokenDraft> &drafts,
                                                     std::shared_ptr<LongWork> work)
{
    work->setTotal(drafts.size());
    return m_core.run<CreationPlan>(
        [drafts](NomadWorker &worker) { return bulkcreation::rehearse(worker, drafts); });
}

Future<CreationReport> NomadTokenService::createMany(const QVector<TokenDraft> &drafts,
                                                     std::shared_ptr<LongWork> work)
{
    work->setTotal(drafts.size());
    return m_core.run<CreationReport>([drafts, work = std::move(work)](NomadWorker &worker) {
        return bulkcreation::carryOut(worker, drafts, work);
    });
}

Future<Token> NomadTokenService::update(TokenId id, qint64 base, const TokenDraft &draft)
{
    return m_core.run<Token>(
        [id, base, draft](NomadWorker &worker) { return worker.acts().update(id, base, draft); });
}

Future<RevealedToken> NomadTokenService::createPersonal(const PersonalTokenDraft &)
{
    return ready<RevealedToken>(
        fail(ErrorCode::Unsupported, tr("This server knows no personal access tokens.")));
}

Future<Token> NomadTokenService::updatePersonal(TokenId, qint64, const PersonalTokenDraft &)
{
    return ready<Token>(fail(ErrorCode::Unsupported, tr("This server knows no personal access tokens.")));
}

Future<Token> NomadTokenService::setEnabled(TokenId, qint64, bool)
{
    return ready<Token>(
        fail(ErrorCode::Unsupported, tr("This server cannot switch tokens off. Delete the token instead.")));
}

Future<RevealedToken> NomadTokenService::regenerate(TokenId id, qint64 base, const Regeneration &how)
{
    return m_core.run<RevealedToken>(
        [id, base, how](NomadWorker &worker) { return worker.acts().regenerate(id, base, how); });
}

Future<Token> NomadTokenService::endGrace(TokenId, qint64)
{
    return ready<Token>(
        fail(ErrorCode::Unsupported, tr("Tokens of this server have one secret: there is no grace to end.")));
}

Future<Token> NomadTokenService::remove(TokenId id, qint64 base)
{
    return m_core.run<Token>([id, base](NomadWorker &worker) { return worker.acts().remove(id, base); });
}

Future<BulkPlan> NomadTokenService::rehearse(const BulkAct &act, const QVector<TokenId> &ids,
                                             std::shared_ptr<LongWork> work)
{
    if (!m_traits.offers(act.kind))
        return failed<BulkPlan>(cannotInBulk());
    work->setTotal(ids.size());
    return m_core.run<BulkPlan>([ids](NomadWorker &worker) { return bulkdeletion::rehearse(worker, ids); });
}

Future<BulkReport> NomadTokenService::carryOut(const BulkAct &act, const QVector<BulkTarget> &targets,
                                               std::shared_ptr<LongWork> work)
{
    if (!m_traits.offers(act.kind))
        return failed<BulkReport>(cannotInBulk());
    work->setTotal(targets.size());
    return m_core.run<BulkReport>([targets, work = std::move(work)](NomadWorker &worker) {
        return bulkdeletion::carryOut(worker, targets, work);
    });
}

Future<Identification> NomadTokenService::identify(Secret text)
{
    const QByteArrayView secret = trimmed(text.view());
    const auto shared = looksLikeSecret(secret) ? std::make_shared<const Secret>(secret) : nullptr;
    return m_core.run<Identification>([shared](NomadWorker &worker) {
        if (const auto may = worker.needManagement(); !may)
            return failed<Identification>(may.error());
        // Whatever else was pasted is sent nowhere.
        return shared ? worker.acts().identify(shared) : ready<Identification>(Identification());
    });
}

} // namespace chatelaine::nomad
