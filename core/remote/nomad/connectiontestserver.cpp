// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadconnectiontest.h"

#include "backend/whenready.h"
#include "domain/lists.h"
#include "domain/textrules.h"
#include "http/json.h"
#include "http/tlstrust.h"
#include "nomad/serverfeatures.h"
#include "nomadwire/nomadcodec.h"
#include "nomadwire/nomaderror.h"

namespace chatelaine::nomad {

namespace {

constexpr qsizetype mostRegions = 1000;

bool hasNoLeader(const HttpReply &reply)
{
    return reply.status == 500 && textOf(reply).endsWith(u"No cluster leader");
}

/// None if this is no list of regions. Consul and Vault, which one might take for Nomad, have no such page.
std::optional<QStringList> regionsIn(const HttpReply &reply)
{
    JsonText text;
    const auto root = reply.status == 200 ? text.read(reply.body) : Result<JsonValue>(JsonValue());
    if (!root || !root->isArray())
        return std::nullopt;
    QStringList regions;
    bool allNames = true;
    root->eachElement([&](const JsonValue &each) {
        allNames = allNames && each.isString();
        if (regions.size() < mostRegions)
            regions.append(each.string());
    });
    return allNames ? std::optional(regions) : std::nullopt;
}

QString excerptOf(const QStringList &names)
{
    return textrules::excerpt(listed(names));
}

} // namespace

void NomadConnectionTest::askServer()
{
    HttpOptions options;
    options.base = m_profile.address;
    options.secretHeader = QByteArrayLiteral("X-Nomad-Token");
    options.trust = m_trust;
    options.largestBody = 1024 * 1024;
    options.proxy = m_proxy;
    m_http = std::make_unique<HttpClient>(options);
    HttpRequest request;
    request.path = QStringLiteral("/v1/regions");
    request.authenticated = false;
    whenReady(m_http->send(request), this,
              ifCurrent([this](const Result<HttpReply> &reply) { understand(reply); }));
}

void NomadConnectionTest::understand(const Result<HttpReply> &reply)
{
    if (!reply)
        return notNomad(reply.error().message, reply.error().code == ErrorCode::Unavailable);
    if (const auto regions = regionsIn(*reply))
        return checkRegion(*regions);
    if (hasNoLeader(*reply))
        return askLeader();
    notNomad(tr("Another kind of server answers at %1, or something in between.").arg(server()),
             reply->status == 400); // as Go's servers answer to HTTP where they speak HTTPS
}

void NomadConnectionTest::notNomad(const QString &summary, bool mayBeTls)
{
    const QString advice = tr("Check the address and port. Nomad's own port is 4646.");
    if (isEncrypted() || !mayBeTls)
        return end(State::Failed, summary, advice);
    sniffTls([this, summary, advice](bool speaks) {
        if (speaks)
            end(State::Failed, tr("The server at %1 speaks HTTPS only.").arg(server()),
                tr("Change http:// to https:// in the address."));
        else
            end(State::Failed, summary, advice);
    });
}

void NomadConnectionTest::checkRegion(const QStringList &regions)
{
    if (m_profile.region.isEmpty() || regions.contains(m_profile.region))
        return askLeader();
    end(State::Failed, tr("The cluster knows no region “%1”.").arg(textrules::excerpt(m_profile.region)),
        tr("Enter one of these: %1.").arg(excerptOf(regions)));
}

void NomadConnectionTest::askLeader()
{
    m_api = std::make_unique<NomadApi>(*m_http);
    m_api->setRegion(m_profile.region);
    m_api->setClock(m_clock);
    whenReady(m_api->leader(), this, ifCurrent([this](const Result<QString> &leader) {
                  if (leader && !leader->isEmpty())
                      end(State::Passed, tr("A Nomad server answers at %1.").arg(server()));
                  else if (leader || isNoLeader(leader.error()))
                      end(State::Warned,
                          tr("A Nomad server answers, and its cluster has no leader at the moment."),
                          tr("Until it has one, nothing can be changed."));
                  else
                      end(State::Failed, leader.error().message, tr("Look at the server's log."));
              }));
}

void NomadConnectionTest::askCapabilities()
{
    if (m_secret)
        m_http->setSecret(m_secret->clone());
    whenReady(m_api->capabilities(), this, ifCurrent([this](const Result<Capabilities> &found) {
                  if (!found)
                      return end(State::Failed, found.error().message, tr("Try again in a moment."));
                  m_found = *found;
                  if (m_found.aclEnabled)
                      end(State::Passed, tr("Access control is switched on."));
                  else
                      end(State::Failed,
                          tr("Access control is switched off at this server: it keeps no tokens."),
                          tr("Switch it on in the configuration of every agent: acl { enabled = true }."));
              }));
}

void NomadConnectionTest::tellVersion()
{
    current().features = featuresOf(m_found);
    const QString version = textrules::excerpt(versionOf(m_found));
    if (m_found.version)
        end(State::Passed, tr("The server's version is %1.").arg(version));
    else
        end(State::Passed, tr("The server's version is %1, as far as its features tell.").arg(version),
            m_secret ? tr("With a token that may read agents the version is known exactly.") : QString());
}

void NomadConnectionTest::askIdentity()
{
    if (!m_secret)
        return end(State::Skipped, tr("There was no token to try."));
    whenReady(m_api->self(), this, ifCurrent([this](const Result<Answer<FullToken>> &own) {
                  if (own)
                      tellIdentity(own->value);
                  else if (isExpiredToken(own.error()))
                      end(State::Failed, tr("The token has expired."), tr("Sign in with another one."));
                  else if (isUnknownToken(own.error()))
                      end(State::Failed, tr("The server does not know this token."),
                          tr("It may have been deleted, or belong to another cluster or region."));
                  else
                      end(State::Failed, own.error().message, tr("Try again in a moment."));
              }));
}

/// Servers of 1.5 answer for an expired token as for any other.
void NomadConnectionTest::tellIdentity(const FullToken &own)
{
    const Instant now = m_clock->now();
    const QString name = own.stub.name.isEmpty() ? own.stub.accessor.toString(QUuid::WithoutBraces)
                                                 : textrules::excerpt(own.stub.name);
    if (own.stub.accessor.isNull())
        end(State::Failed, tr("The server does not know this token."),
            tr("It may have been deleted, or belong to another cluster or region."));
    else if (own.stub.expiresAt && *own.stub.expiresAt <= now)
        end(State::Failed, tr("The token “%1” has expired.").arg(name), tr("Sign in with another one."));
    else if (own.stub.management)
        end(State::Passed, tr("The token is “%1”, a management token.").arg(name));
    else
        end(State::Warned, tr("The token is “%1”, a client token.").arg(name),
            tr("To look after other tokens takes a management token."));
}

} // namespace chatelaine::nomad
