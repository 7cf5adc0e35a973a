// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/nomaddouble.h"

#include "nomaddouble/doubleserver.h"

#include <QThread>

namespace chatelaine {

using namespace nomaddouble;

namespace {

/// What a test says of a token laid over what it has.
void lay(TokenRow &token, const Fields &fields, const Region &region)
{
    const auto text = [&fields](QString &into, const char *name) {
        if (fields.has(name))
            into = fields.text(name);
    };
    text(token.accessor, "AccessorID");
    text(token.secret, "SecretID");
    text(token.name, "Name");
    text(token.type, "Type");
    if (fields.has("Policies"))
        token.policies = fields.texts("Policies");
    if (fields.has("Global"))
        token.global = fields.flag("Global");
    if (fields.has("CreateTime"))
        token.createdAt = parseGoTime(fields.text("CreateTime").toUtf8()).value_or(token.createdAt);
    if (fields.has("ExpirationTTL"))
        token.ttl = parseGoDuration(fields.text("ExpirationTTL").toUtf8()).value_or(0);
    if (fields.has("ExpirationTime"))
        token.expiresAt = parseGoTime(fields.text("ExpirationTime").toUtf8());
    else if (fields.has("ExpirationTTL") && token.ttl)
        token.expiresAt = token.createdAt.plus(token.ttl);
    if (!fields.has("Roles"))
        return;
    token.roleIds.clear();
    const QJsonArray links = fields.value("Roles").toArray();
    for (const QJsonValue &each : links) {
        const Fields link(each.toObject());
        const RoleRow *named = region.roleNamed(link.text("Name"));
        token.roleIds << (link.text("ID").isEmpty() && named ? named->id : link.text("ID"));
    }
}

TokenRow fresh(const Store &store)
{
    TokenRow token;
    token.accessor = newUuid();
    token.secret = newUuid();
    token.type = QStringLiteral("client");
    token.createdAt = store.now();
    return token;
}

QJsonObject whole(const Store &store, const TokenRow &token, const Region &region)
{
    return QJsonDocument::fromJson(store.tokenJson(token, region)).object();
}

} // namespace

struct NomadDouble::Private
{
    /// Runs \a act on the double's thread and waits for it.
    template <class Act> auto on(Act act) -> decltype(act(std::declval<DoubleServer &>()))
    {
        using Result = decltype(act(std::declval<DoubleServer &>()));
        if constexpr (std::is_void_v<Result>) {
            QMetaObject::invokeMethod(server, [&] { act(*server); }, Qt::BlockingQueuedConnection);
        } else {
            Result result{};
            QMetaObject::invokeMethod(server, [&] { result = act(*server); }, Qt::BlockingQueuedConnection);
            return result;
        }
    }

    QThread thread;
    DoubleServer *server = nullptr;
    QUrl address;
    QByteArray managementSecret;
    QString managementAccessor;
};

NomadDouble::NomadDouble()
    : NomadDouble(Options())
{
}

NomadDouble::NomadDouble(const Options &options)
    : d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("nomad double"));
    d->thread.start();
    // An object of that thread, for the first call into it.
    QObject starter;
    QThread *here = QThread::currentThread();
    starter.moveToThread(&d->thread);
    QMetaObject::invokeMethod(
        &starter,
        [&] {
            d->server = new DoubleServer(options);
            starter.moveToThread(here);
        },
        Qt::BlockingQueuedConnection);
    d->on([this, &options](DoubleServer &server) {
        d->address.setScheme(options.tls ? QStringLiteral("https") : QStringLiteral("http"));
        d->address.setHost(QStringLiteral("127.0.0.1"));
        d->address.setPort(server.serverPort());
        for (const auto &[key, token] : server.store.home().tokens) {
            d->managementSecret = token.secret.toUtf8();
            d->managementAccessor = token.accessor;
        }
    });
}

NomadDouble::~NomadDouble()
{
    QMetaObject::invokeMethod(d->server, [this] { delete d->server; }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

QUrl NomadDouble::address() const
{
    return d->address;
}

QByteArray NomadDouble::managementSecret() const
{
    return d->managementSecret;
}

QString NomadDouble::managementAccessor() const
{
    return d->managementAccessor;
}

QJsonObject NomadDouble::addToken(const QJsonObject &token)
{
    return d->on([&token](DoubleServer &server) {
        Region &region = server.store.home();
        TokenRow row = fresh(server.store);
        lay(row, Fields(token), region);
        if (!row.isManagement() && row.policies.isEmpty() && row.roleIds.isEmpty())
            row.policies << QStringLiteral("readonly");
        return whole(server.store, server.store.put(region, row), region);
    });
}

void NomadDouble::addTokens(int count)
{
    d->on([count](DoubleServer &server) {
        for (int i = 1; i <= count; ++i) {
            TokenRow row = fresh(server.store);
            row.name = QStringLiteral("token %1").arg(i, 6, 10, QChar(u'0'));
            row.policies << QStringLiteral("readonly");
            server.store.put(server.store.home(), row);
        }
    });
}

void NomadDouble::changeToken(const QString &accessor, const QJsonObject &fields)
{
    d->on([&](DoubleServer &server) {
        Region &region = server.store.home();
        if (const TokenRow *before = region.token(accessor)) {
            TokenRow row = *before;
            lay(row, Fields(fields), region);
            server.store.put(region, row);
        }
    });
}

void NomadDouble::removeToken(const QString &accessor)
{
    d->on([&](DoubleServer &server) { server.store.removeToken(server.store.home(), accessor); });
}

void NomadDouble::addPolicy(const QString &name, const QString &rules, const QString &description,
                            const std::optional<QJsonObject> &job)
{
    d->on([&](DoubleServer &server) { server.store.put(PolicyRow{name, description, rules, job, {}}); });
}

void NomadDouble::removePolicy(const QString &name)
{
    d->on([&](DoubleServer &server) { server.store.removePolicy(name); });
}

QString NomadDouble::addRole(const QString &name, const QStringList &policies)
{
    return d->on([&](DoubleServer &server) {
        return QString(server.store.put(RoleRow{newUuid(), name, {}, policies, {}}).id);
    });
}

void NomadDouble::removeRole(const QString &id)
{
    d->on([&](DoubleServer &server) { server.store.removeRole(id); });
}

QJsonObject NomadDouble::token(const QString &accessor) const
{
    return d->on([&](DoubleServer &server) {
        const Region &region = server.store.home();
        const TokenRow *found = region.token(accessor);
        return found ? whole(server.store, *found, region) : QJsonObject();
    });
}

QVector<QJsonObject> NomadDouble::tokens() const
{
    return d->on([](DoubleServer &server) {
        QVector<QJsonObject> all;
        const Region &region = server.store.home();
        for (const auto &[key, token] : region.tokens)
            all << whole(server.store, token, region);
        return all;
    });
}

void NomadDouble::advanceClock(std::chrono::milliseconds by)
{
    d->on([by](DoubleServer &server) { server.store.ahead += by; });
}

void NomadDouble::writeResetFile(const QByteArray &content)
{
    d->on([&](DoubleServer &server) { server.store.resetFile = content; });
}

void NomadDouble::registerOidcCode(const QByteArray &code, const QJsonObject &claims)
{
    d->on([&](DoubleServer &server) { server.store.claimsOfCode.insert(QString::fromUtf8(code), claims); });
}

void NomadDouble::setOidcProviderReachable(bool reachable)
{
    d->on([reachable](DoubleServer &server) { server.store.isProviderReachable = reachable; });
}

void NomadDouble::registerJwt(const QByteArray &jwt, const QJsonObject &claims, const QString &refusal)
{
    d->on([&](DoubleServer &server) {
        server.store.claimsOfJwt.insert(QString::fromUtf8(jwt), claims);
        server.store.refusalOfJwt.remove(QString::fromUtf8(jwt));
        if (!refusal.isEmpty())
            server.store.refusalOfJwt.insert(QString::fromUtf8(jwt), refusal);
    });
}

void NomadDouble::addFault(const Fault &fault)
{
    d->on([&](DoubleServer &server) { server.faults.append(fault); });
}

void NomadDouble::letGo(const QByteArray &query)
{
    d->on([&](DoubleServer &server) { server.letGo(query); });
}

void NomadDouble::clearFaults()
{
    d->on([](DoubleServer &server) { server.faults.clear(); });
}

void NomadDouble::stop()
{
    d->on([](DoubleServer &server) { server.stop(); });
}

void NomadDouble::resume()
{
    d->on([](DoubleServer &server) { server.open(); });
}

QVector<SeenRequest> NomadDouble::requests() const
{
    return d->on([](DoubleServer &server) {
        return QVector<SeenRequest>(server.seen.cbegin(),
                                    server.seen.cend()); // shares no list with another thread
    });
}

void NomadDouble::clearRequests()
{
    d->on([](DoubleServer &server) { server.seen.clear(); });
}

std::chrono::steady_clock::time_point NomadDouble::lastSent() const
{
    return d->on([](DoubleServer &server) { return server.lastSent; });
}

int NomadDouble::openConnections() const
{
    return d->on([](DoubleServer &server) { return server.openConnections(); });
}

QVector<QByteArray> NomadDouble::secretsGivenOut() const
{
    return d->on([](DoubleServer &server) { return server.store.secretsGivenOut; });
}

} // namespace chatelaine
