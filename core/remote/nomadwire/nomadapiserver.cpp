// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/nomadapicall.h"
#include "nomadwire/nomadvalues.h"

#include <QVersionNumber>

namespace chatelaine::nomad {

namespace {

/// What GET /v1/agent/self tells; it may be any agent, also one that is no server.
struct AgentFacts
{
    QString version;
    QString region;
    QString authoritativeRegion;
    std::optional<Duration> shortestTtl;
    std::optional<Duration> longestTtl;
};

/// Zero means that nothing is configured there.
std::optional<Duration> limit(const JsonValue &value)
{
    const auto duration = readDuration(value);
    return duration && *duration > Duration(0) ? duration : std::nullopt;
}

std::optional<AgentFacts> readAgent(const JsonValue &value, const Meta &)
{
    const JsonValue config = value["config"];
    AgentFacts facts;
    const JsonValue version = config["Version"];
    facts.version = readName(version.isString() ? version : version["Version"]);
    facts.region = readName(config["Region"]);
    facts.authoritativeRegion = readName(config["Server"]["AuthoritativeRegion"]);
    facts.shortestTtl = limit(config["ACL"]["TokenMinExpirationTTL"]);
    facts.longestTtl = limit(config["ACL"]["TokenMaxExpirationTTL"]);
    return facts;
}

void noteAgent(Capabilities &found, HttpReply &reply)
{
    if (reply.status != 200)
        return;
    auto reader = &readAgent;
    const auto facts = readAndWipe<AgentFacts>(reply, reader);
    if (!facts)
        return;
    if (!facts->version.isEmpty())
        found.version = facts->version;
    found.region = facts->region;
    found.authoritativeRegion = facts->authoritativeRegion;
    found.shortestTtl = facts->shortestTtl;
    found.longestTtl = facts->longestTtl;
}

/// Nobody's token: an error, nobody, or that access control is off.
void noteAccessControl(Capabilities &found, HttpReply &reply)
{
    auto reader = [](const JsonValue &value, const Meta &) {
        return std::optional(value["AccessorID"].utf8());
    };
    if (reply.status == 200)
        found.aclEnabled = readAndWipe<QByteArray>(reply, reader) != "acls-disabled";
    else
        found.aclEnabled = !textOf(reply).endsWith(u"ACL support disabled");
}

/// An unknown route answers with nothing; a known one with whatever it likes, also a refusal.
bool isRoute(const HttpReply &reply)
{
    const QString said = textOf(reply);
    return reply.status != 404 || !(said.isEmpty() || said == u"404 page not found");
}

/// Nothing can be told from it about the server's version.
bool saysNothing(const HttpReply &reply)
{
    return reply.status == 429 || reply.status > 500 || textOf(reply).endsWith(u"No cluster leader") ||
           textOf(reply).endsWith(u"No path to region");
}

/// A cluster of one region has no other in which it could be.
void concludeFromRegions(Capabilities &found, const QStringList &regions)
{
    if (regions.size() != 1)
        return;
    if (found.region.isEmpty())
        found.region = regions.constFirst();
    if (found.authoritativeRegion.isEmpty())
        found.authoritativeRegion = regions.constFirst();
}

std::optional<QStringList> readRegions(const JsonValue &value, const Meta &)
{
    if (!value.isArray() && !value.isNull())
        return std::nullopt;
    return readNames(value);
}

/// What the routes did not tell, the version does.
void concludeFromVersion(Capabilities &found)
{
    const QVersionNumber version = QVersionNumber::fromString(found.version.value_or(QString()));
    found.oneTime = found.oneTime || found.roles || version >= QVersionNumber(1, 1);
    found.jwtLogin = found.jwtLogin || version >= QVersionNumber(1, 5, 4);
    if (found.version || !found.roles)
        found.expiringEditable = version >= QVersionNumber(1, 6, 3);
    found.paging = version >= QVersionNumber(1, 10, 2);
}

QString looking()
{
    return ApiWords::tr("It could not be found out what the server can do.");
}

} // namespace

/// One look around at a server, with all questions asked at once.
struct NomadApi::Search
{
    Capabilities found;
    QStringList regions;
    std::optional<Error> failure;
    int underWay = 0;
    Promised<Capabilities> promise = promised<Capabilities>();
};

Future<QStringList> NomadApi::regions()
{
    return call<QStringList>(plain(HttpRequest::Method::Get, QStringLiteral("/v1/regions")),
                             ApiWords::tr("The regions could not be read."), &readRegions);
}

Future<QString> NomadApi::leader()
{
    return call<QString>(read(QStringLiteral("/v1/status/leader"), {}),
                         ApiWords::tr("The cluster's leader could not be found."),
                         [](const JsonValue &value, const Meta &) -> std::optional<QString> {
                             return value.isString() ? std::optional(readName(value)) : std::nullopt;
                         });
}

void NomadApi::look(const std::shared_ptr<Search> &search, HttpRequest request, bool needed,
                    std::function<void(Search &, HttpReply &)> note)
{
    ++search->underWay;
    whenReady(m_http.send(std::move(request)), this, [search, needed, note](Result<HttpReply> reply) {
        if (reply && !saysNothing(*reply))
            note(*search, *reply);
        else if (needed)
            search->failure = reply ? errorOf(*reply, looking()) : reply.error();
        if (--search->underWay > 0)
            return;
        concludeFromVersion(search->found);
        concludeFromRegions(search->found, search->regions);
        keep<Capabilities>(search->promise, search->failure
                                                ? Result<Capabilities>(tl::unexpected(*search->failure))
                                                : Result<Capabilities>(std::move(search->found)));
    });
}

void NomadApi::lookForRoutes(const std::shared_ptr<Search> &search)
{
    const auto route = [&](const char *path, std::function<void(Search &, HttpReply &)> note) {
        HttpRequest request = read(QLatin1StringView(path), {});
        request.authenticated = false;
        look(search, std::move(request), true, std::move(note));
    };
    route("/v1/acl/token/self", [](Search &s, HttpReply &reply) { noteAccessControl(s.found, reply); });
    route("/v1/acl/roles", [](Search &s, const HttpReply &reply) { s.found.roles = isRoute(reply); });
    route("/v1/acl/auth-methods",
          [](Search &s, const HttpReply &reply) { s.found.authMethods = isRoute(reply); });
    // These take no GET, and say so where they exist: nothing is made, nothing is used up. Before 1.1 the
    // first is the accessor of a token that there is not.
    route("/v1/acl/token/onetime",
          [](Search &s, const HttpReply &reply) { s.found.oneTime = reply.status == 405; });
    route("/v1/acl/login", [](Search &s, const HttpReply &reply) { s.found.jwtLogin = reply.status == 405; });
}

Future<Capabilities> NomadApi::capabilities()
{
    const auto search = std::make_shared<Search>();
    Future<Capabilities> answer = search->promise->future();
    lookForRoutes(search);
    // Not everybody may know these, and one can do without.
    look(search, plain(HttpRequest::Method::Get, QStringLiteral("/v1/agent/self")), false,
         [](Search &s, HttpReply &reply) { noteAgent(s.found, reply); });
    look(search, plain(HttpRequest::Method::Get, QStringLiteral("/v1/regions")), false,
         [](Search &s, HttpReply &reply) {
             auto reader = &readRegions;
             s.regions = readAndWipe<QStringList>(reply, reader).value_or(QStringList());
         });
    return answer;
}

} // namespace chatelaine::nomad
