// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadworker.h"

#include "backend/chain.h"
#include "nomad/deletionlist.h"
#include "nomad/live.h"
#include "nomad/policybook.h"
#include "nomad/serverfeatures.h"
#include "nomad/serverhealth.h"
#include "nomad/tokenacts.h"
#include "nomad/tokentable.h"

namespace chatelaine::nomad {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds tick = 1s;
constexpr Duration tellingSkew = 1min; ///< from which on people are told
constexpr Duration worthReading = 1s;  ///< by which the server's clock must differ from what was told
constexpr std::chrono::milliseconds betweenCorrections = 1min;

HttpOptions httpOptions(const ConnectionProfile &profile, const std::shared_ptr<const TlsTrust> &trust,
                        const NomadOptions &options)
{
    return {profile.address, "X-Nomad-Token", trust, options.largestBody};
}

} // namespace

NomadWorker::NomadWorker(const ConnectionProfile &profile, std::shared_ptr<const TlsTrust> trust,
                         const NomadOptions &options)
    : m_profile(profile)
    , m_options(options)
    , m_http(httpOptions(profile, trust, options), this)
    , m_pollHttp(httpOptions(profile, trust, options), this)
    , m_api(m_http, this)
    , m_pollApi(m_pollHttp, this)
    , m_tokens(std::make_unique<TokenTable>(*this))
    , m_policies(std::make_unique<PolicyBook>(*this))
    , m_live(std::make_unique<LiveWatch>(*this))
    , m_deletions(std::make_unique<DeletionList>(*this))
    , m_acts(std::make_unique<TokenActs>(*this))
{
    const auto clock = std::make_shared<ServerClock>(options.clock);
    m_clock = clock;
    for (NomadApi *api : {&m_api, &m_pollApi}) {
        api->setClock(clock);
        api->setRegion(profile.region);
        api->setTimeout(m_options.timeout);
    }
    m_tick.setParent(this);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &NomadWorker::onTick);
    m_retry.setParent(this);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &NomadWorker::knock);
}

NomadWorker::~NomadWorker()
{
    ++m_session;
    m_live->stop();
    m_http.abortAll();
}

void NomadWorker::begin()
{
    Q_EMIT factsChanged(facts());
    knock();
}

ReadOptions NomadWorker::readOptions() const
{
    ReadOptions options;
    options.stale = m_profile.consistency == ReadConsistency::Any;
    return options;
}

void NomadWorker::learnExpiringEditable(bool editable)
{
    if (m_capabilities.expiringEditable == editable)
        return;
    m_capabilities.expiringEditable = editable;
    Q_EMIT factsChanged(facts());
}

bool NomadWorker::lagsBehindWrites(bool global) const
{
    const QString &home = m_capabilities.authoritativeRegion;
    if (!global || m_regions.size() < 2)
        return false;
    return home.isEmpty() || home != facts().region;
}

// Who is signed in

Result<void> NomadWorker::needManagement() const
{
    if (!m_own)
        return fail(ErrorCode::NotSignedIn, tr("Nobody is signed in. Sign in first."));
    if (!isManagement())
        return fail(ErrorCode::PermissionDenied, tr("This takes a management token."));
    return {};
}

Result<void> NomadWorker::needWrite() const
{
    if (auto may = needManagement(); !may)
        return may;
    if (m_state.refusesWrites())
        return fail(ErrorCode::Unavailable,
                    tr("Nothing can be changed at the moment. %1").arg(m_state.reason));
    return {};
}

Result<void> NomadWorker::needSession(int session) const
{
    if (!isCurrent(session))
        return fail(ErrorCode::Cancelled, tr("You were signed out, or went to another region, before this "
                                             "was done."));
    return {};
}

Result<void> NomadWorker::usable(const FullToken &own) const
{
    if (own.stub.accessor.isNull())
        return fail(ErrorCode::Unsupported,
                    tr("Access control is switched off at this server: it keeps no tokens."));
    // The server answers for an expired token as for any other.
    if (own.stub.expiresAt && *own.stub.expiresAt <= clock().now())
        return fail(ErrorCode::WrongCredentials, tr("This token has expired. Sign in with another one."));
    return {};
}

Future<Identity> NomadWorker::enter(Secret secret)
{
    leave();
    return either(enterAs(std::move(secret)), this, [this, session = m_session](Result<Identity> entered) {
        // Whether the server is there was being asked, perhaps, and forgotten on leaving.
        if (!entered && session == m_session)
            knock();
        return ready<Identity>(std::move(entered));
    });
}

Future<Identity> NomadWorker::enterAs(Secret secret)
{
    if (secret.isEmpty())
        return ready<Identity>(fail(ErrorCode::WrongCredentials, tr("Enter the secret of a token.")));
    const int session = m_session;
    const auto shared = std::make_shared<const Secret>(std::move(secret));
    return either(m_api.self(shared), this, [this, session, shared](Result<Answer<FullToken>> own) {
        if (own)
            return admit(session, shared, own->value);
        return failed<Identity>(own.error());
    });
}

Future<Identity> NomadWorker::admit(int session, const SharedSecret &secret, const FullToken &own)
{
    if (session != m_session)
        return ready<Identity>(fail(ErrorCode::Cancelled, tr("Somebody else signed in meanwhile.")));
    if (const auto good = usable(own); !good)
        return failed<Identity>(good.error());
    useSecret(*secret);
    m_own = own;
    return either(m_api.capabilities(), this, [this, session](const Result<Capabilities> &capabilities) {
        if (session != m_session)
            return ready<Identity>(fail(ErrorCode::Cancelled, tr("Somebody else signed in meanwhile.")));
        if (!capabilities) {
            forgetAll();
            knock();
            return failed<Identity>(capabilities.error());
        }
        m_capabilities = *capabilities;
        return settle(session);
    });
}

Future<Identity> NomadWorker::settle(int session)
{
    return either(m_api.regions(), this, [this, session](Result<QStringList> regions) {
        if (session != m_session || !m_own)
            return ready<Identity>(fail(ErrorCode::Cancelled, tr("Somebody else signed in meanwhile.")));
        m_regions = regions.value_or(QStringList());
        m_retry.stop();
        if (!isManagement())
            m_tokens->holdOnly(m_own->stub);
        m_deletions->open();
        m_live->start();
        m_toldAhead = m_clock->ahead();
        m_tick.start();
        Q_EMIT factsChanged(facts());
        tellIdentity();
        return ready<Identity>(identityOf(*m_own));
    });
}

void NomadWorker::useSecret(const Secret &secret)
{
    m_http.setSecret(secret.clone());
    m_pollHttp.setSecret(secret.clone());
}

void NomadWorker::forgetAll()
{
    ++m_session;
    m_tick.stop();
    m_live->stop();
    m_http.abortAll();
    m_http.setSecret(std::nullopt);
    m_pollHttp.setSecret(std::nullopt);
    m_own.reset();
    m_tokens->clear();
    m_policies->clear();
    m_deletions->close();
    m_checkingOwn = false;
}

void NomadWorker::signOut()
{
    leave();
    knock(); // from now on nobody else looks whether the server is there
}

void NomadWorker::leave()
{
    ++m_departures;
    const bool wasIn = m_own.has_value();
    forgetAll();
    if (wasIn)
        tellIdentity();
}

/// Secret first: whoever hears of somebody else on another thread must not find the secret of the one before.
void NomadWorker::tellIdentity()
{
    Q_EMIT secretChanged(m_own ? std::make_shared<const Secret>(m_http.secret()->clone()) : nullptr);
    Q_EMIT identityChanged(m_own ? std::optional(identityOf(*m_own)) : std::nullopt);
}

void NomadWorker::signOutBecause(const QString &reason)
{
    ServerState state = m_state;
    state.health = ServerHealth::Refused;
    state.reason = reason;
    state.retryAt.reset();
    setState(state); // first: whoever hears that nobody is signed in finds out why
    leave();
}

void NomadWorker::onTick()
{
    if (!m_own)
        return;
    tellCorrectedClock();
    if (m_own->stub.expiresAt && *m_own->stub.expiresAt <= clock().now())
        return onExpired();
    m_deletions->onTick();
}

Future<void> NomadWorker::takeOver(int session, const SharedSecret &secret)
{
    if (auto still = needSession(session); !still)
        return ready<void>(std::move(still));
    return andThen(m_api.self(secret), this, [this, session, secret](const Answer<FullToken> &own) {
        if (auto still = needSession(session); !still)
            return ready<void>(std::move(still));
        if (const auto good = usable(own.value); !good)
            return failed<void>(good.error());
        useSecret(*secret);
        m_own = own.value;
        tellIdentity();
        return ready<void>(Result<void>());
    });
}

/// What was found by the time is found anew. Not at each answer: servers behind one address may have clocks
/// that differ, and whoever hears of it asks again.
void NomadWorker::tellCorrectedClock()
{
    const Duration ahead = m_clock->ahead();
    const bool isTooSoon =
        m_sinceCorrection.isValid() && !m_sinceCorrection.hasExpired(betweenCorrections.count());
    if (isTooSoon || std::chrono::abs(ahead - m_toldAhead) < worthReading)
        return;
    m_toldAhead = ahead;
    m_sinceCorrection.start();
    Q_EMIT factsChanged(facts());
    Q_EMIT tokensChanged({});
}

// The server

void NomadWorker::knock()
{
    if (m_own)
        return;
    m_retry.stop();
    whenReady(m_api.leader(), this, [this, session = m_session](Result<QString> leader) {
        if (session == m_session)
            onKnocked(std::move(leader));
    });
}

void NomadWorker::onKnocked(Result<QString> leader)
{
    ServerState state;
    state.asOf = leader ? std::optional(clock().now()) : m_state.asOf;
    state.health = ServerHealth::Live;
    if (leader && !leader->isEmpty()) {
        m_failures = 0;
        return setState(state);
    }
    state.health = leader ? ServerHealth::NoLeader : healthOf(leader.error());
    if (state.health == ServerHealth::Refused) // whoever has not signed in is not refused
        state.health = ServerHealth::Live;
    state.reason = leader ? tr("The cluster has no leader at the moment.") : leader.error().message;
    const auto pause = pauseAfter(++m_failures, m_options, state.health);
    state.retryAt = clock().now() + pause;
    m_retry.start(pause);
    setState(state);
}

void NomadWorker::reconnect()
{
    if (m_own)
        m_live->retryNow();
    else
        knock();
}

void NomadWorker::setState(const ServerState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

ServerFacts NomadWorker::facts() const
{
    ServerFacts facts;
    facts.product = QStringLiteral("HashiCorp Nomad");
    if (m_own)
        facts.version = versionOf(m_capabilities);
    facts.region = m_api.region().isEmpty() ? m_capabilities.region : m_api.region();
    facts.regions = m_regions;
    facts.authoritativeRegion = m_capabilities.authoritativeRegion;
    facts.features = featuresOf(m_capabilities);
    facts.encrypted = m_profile.address.scheme() == u"https";
    facts.unreadableTokens = static_cast<int>(std::min<qsizetype>(m_tokens->unreadable(), 1'000'000));
    facts.storesSecretsInClear = true;
    if (std::chrono::abs(m_clock->ahead()) >= tellingSkew)
        facts.clockAhead = std::chrono::duration_cast<std::chrono::seconds>(m_clock->ahead());
    return facts;
}

} // namespace chatelaine::nomad
