// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/jsonwriter.h"
#include "nomadwire/nomadapicall.h"

#include <algorithm>

namespace chatelaine::nomad {

namespace {

constexpr qsizetype rulesAtOnce = 4;

const QString methodPath = QStringLiteral("/v1/acl/auth-method/");
const QString rulePath = QStringLiteral("/v1/acl/binding-rule");

QString rulePathOf(const QString &id)
{
    return rulePath + u'/' + id;
}

auto ruleReader(const QString &id)
{
    return [id](const JsonValue &value, const Meta &) -> std::optional<BindingRule> {
        auto rule = readBindingRule(value);
        const bool asked = rule && (id.isEmpty() || rule->id.compare(id, Qt::CaseInsensitive) == 0);
        return asked ? rule : std::nullopt;
    };
}

std::optional<QStringList> readIds(const JsonValue &value)
{
    if (!value.isArray() && !value.isNull())
        return std::nullopt;
    QStringList ids;
    value.eachElement([&ids](const JsonValue &row) {
        const QString id = row["ID"].string();
        if (isPathStep(id))
            ids.append(id);
    });
    return ids;
}

QString readingRules()
{
    return ApiWords::tr("The binding rules could not be read.");
}

auto tokenWithin(const char *member)
{
    return [member](const JsonValue &value, const Meta &) {
        return readSecretToken(member ? value[member] : value);
    };
}

QByteArray written(const std::function<void(JsonWriter &)> &fill)
{
    JsonWriter writer;
    fill(writer);
    return writer.take();
}

std::shared_ptr<const Secret> copyOf(const Secret &secret)
{
    return std::make_shared<const Secret>(secret.clone());
}

} // namespace

/// Reads rules one by one, some at once.
struct NomadApi::RuleWalk
{
    QStringList left;
    QVector<BindingRule> rules;
    qsizetype underWay = 0;
    bool ended = false;
    Promised<QVector<BindingRule>> promise = promised<QVector<BindingRule>>();
};

Future<Answer<QVector<AuthMethod>>> NomadApi::authMethods()
{
    using Methods = Answer<QVector<AuthMethod>>;
    return call<Methods>(read(QStringLiteral("/v1/acl/auth-methods"), {}),
                         ApiWords::tr("The auth methods could not be read."),
                         [](const JsonValue &value, const Meta &meta) -> std::optional<Methods> {
                             if (!value.isArray() && !value.isNull())
                                 return std::nullopt;
                             Methods methods{{}, meta};
                             value.eachElement([&methods](const JsonValue &row) {
                                 if (const auto method = readAuthMethod(row))
                                     methods.value.append(*method);
                             });
                             return methods;
                         });
}

Future<Answer<std::pair<AuthMethod, AuthMethodConfig>>> NomadApi::authMethod(const QString &name)
{
    using Details = Answer<std::pair<AuthMethod, AuthMethodConfig>>;
    const QString doing = ApiWords::tr("The auth method could not be read.");
    if (!isPathStep(name))
        return ready<Details>(tl::unexpected(notNamed(doing)));
    return call<Details>(read(methodPath + name, {}), doing,
                         [name](const JsonValue &value, const Meta &meta) -> std::optional<Details> {
                             const auto method = readAuthMethod(value);
                             if (!method || method->name != name)
                                 return std::nullopt;
                             return Details{{*method, readAuthMethodConfig(value["Config"])}, meta};
                         });
}

Future<AuthMethod> NomadApi::putAuthMethod(const MethodWrite &method,
                                           std::shared_ptr<const Secret> clientSecret)
{
    const QString name = method.draft.name;
    const QString doing = ApiWords::tr("The auth method could not be saved.");
    if (!isPathStep(name))
        return ready<AuthMethod>(tl::unexpected(notNamed(doing)));
    return call<AuthMethod>(
        write(HttpRequest::Method::Post, methodPath + name, writeAuthMethod(method, clientSecret.get())),
        doing,
        [name](const JsonValue &value, const Meta &) {
            auto saved = readAuthMethod(value);
            return saved && saved->name == name ? saved : std::nullopt;
        },
        clientSecret);
}

Future<void> NomadApi::deleteAuthMethod(const QString &name)
{
    const QString doing = ApiWords::tr("The auth method could not be deleted.");
    if (!isPathStep(name))
        return ready<void>(tl::unexpected(notNamed(doing)));
    return act(write(HttpRequest::Method::Delete, methodPath + name, {}), doing);
}

Future<QVector<BindingRule>> NomadApi::bindingRules()
{
    const auto walk = std::make_shared<RuleWalk>();
    auto listed = call<QStringList>(read(QStringLiteral("/v1/acl/binding-rules"), {}), readingRules(),
                                    [](const JsonValue &value, const Meta &) { return readIds(value); });
    whenReady(listed, this, [this, walk](Result<QStringList> ids) {
        if (!ids) {
            keep<QVector<BindingRule>>(walk->promise, tl::unexpected(ids.error()));
            return;
        }
        walk->left = std::move(*ids);
        walkRules(walk);
    });
    return walk->promise->future();
}

void NomadApi::walkRules(const std::shared_ptr<RuleWalk> &walk)
{
    while (!walk->ended && walk->underWay < rulesAtOnce && !walk->left.isEmpty()) {
        ++walk->underWay;
        whenReady(bindingRule(walk->left.takeFirst()), this, [this, walk](Result<BindingRule> rule) {
            --walk->underWay;
            const bool gone = !rule && rule.error().code == ErrorCode::NotFound; // in the meantime
            if (rule)
                walk->rules.append(std::move(*rule));
            else if (!gone && !std::exchange(walk->ended, true))
                keep<QVector<BindingRule>>(walk->promise, tl::unexpected(rule.error()));
            walkRules(walk);
        });
    }
    if (walk->underWay == 0 && walk->left.isEmpty() && !std::exchange(walk->ended, true))
        keep<QVector<BindingRule>>(walk->promise, std::move(walk->rules));
}

Future<BindingRule> NomadApi::bindingRule(const QString &id)
{
    if (!isPathStep(id))
        return ready<BindingRule>(tl::unexpected(notNamed(readingRules())));
    return call<BindingRule>(read(rulePathOf(id), {}), readingRules(), ruleReader(id));
}

Future<BindingRule> NomadApi::putBindingRule(const BindingRule &rule)
{
    const QString doing = ApiWords::tr("The binding rule could not be saved.");
    if (!rule.id.isEmpty() && !isPathStep(rule.id))
        return ready<BindingRule>(tl::unexpected(notNamed(doing)));
    const QString path = rule.id.isEmpty() ? rulePath : rulePathOf(rule.id);
    return call<BindingRule>(write(HttpRequest::Method::Post, path, writeBindingRule(rule)), doing,
                             ruleReader(rule.id));
}

Future<void> NomadApi::deleteBindingRule(const QString &id)
{
    const QString doing = ApiWords::tr("The binding rule could not be deleted.");
    if (!isPathStep(id))
        return ready<void>(tl::unexpected(notNamed(doing)));
    return act(write(HttpRequest::Method::Delete, rulePathOf(id), {}), doing);
}

Future<SecretToken> NomadApi::bootstrap()
{
    return call<SecretToken>(requestForSecret(QStringLiteral("/v1/acl/bootstrap"), {}),
                             ApiWords::tr("The first management token could not be made."),
                             tokenWithin(nullptr));
}

Future<OneTime> NomadApi::createOneTime()
{
    return call<OneTime>(
        write(HttpRequest::Method::Post, QStringLiteral("/v1/acl/token/onetime"), {}),
        ApiWords::tr("The one-time secret could not be made."),
        [](const JsonValue &value, const Meta &) { return readOneTime(value["OneTimeToken"]); });
}

Future<SecretToken> NomadApi::exchangeOneTime(const Secret &secret)
{
    return call<SecretToken>(
        requestForSecret(QStringLiteral("/v1/acl/token/onetime/exchange"),
                         written([&](JsonWriter &body) { body.secret("OneTimeSecretID", secret); })),
        ApiWords::tr("The one-time secret was not taken."), tokenWithin("Token"), copyOf(secret));
}

Future<SecretToken> NomadApi::login(const QString &method, const Secret &jwt)
{
    return call<SecretToken>(
        requestByProvider(QStringLiteral("/v1/acl/login"), written([&](JsonWriter &body) {
                              body.text("AuthMethodName", method).secret("LoginToken", jwt);
                          })),
        ApiWords::tr("You could not be signed in."), tokenWithin(nullptr), copyOf(jwt));
}

Future<QUrl> NomadApi::oidcAuthUrl(const QString &method, const QUrl &redirect, const QString &nonce)
{
    HttpRequest request =
        requestByProvider(QStringLiteral("/v1/acl/oidc/auth-url"), written([&](JsonWriter &body) {
                              body.text("AuthMethodName", method).text("RedirectURI", redirect.toString());
                              body.text("ClientNonce", nonce);
                          }));
    return call<QUrl>(
        std::move(request), ApiWords::tr("The server could not tell where the identity provider is."),
        [](const JsonValue &value, const Meta &) -> std::optional<QUrl> {
            const QUrl url(value["AuthURL"].string(), QUrl::StrictMode);
            const bool web = url.scheme() == u"https" || url.scheme() == u"http";
            return url.isValid() && web && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
        });
}

Future<SecretToken> NomadApi::oidcComplete(const QString &method, const QUrl &redirect, const QString &nonce,
                                           const QString &state, const Secret &code, const QString &issuer)
{
    QByteArray body = written([&](JsonWriter &writer) {
        writer.text("AuthMethodName", method).text("RedirectURI", redirect.toString());
        writer.text("ClientNonce", nonce).text("State", state).secret("Code", code);
        if (!issuer.isEmpty())
            writer.text("Iss", issuer);
    });
    return call<SecretToken>(requestByProvider(QStringLiteral("/v1/acl/oidc/complete-auth"), std::move(body)),
                             ApiWords::tr("You could not be signed in."), tokenWithin(nullptr), copyOf(code));
}

} // namespace chatelaine::nomad
