// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "nomad/oidcrequest.h"
#include "nomadwire/nomadcodec.h"
#include "nomadwire/nomaderror.h"
#include "nomadwire/nomadvalues.h"

#include <QJsonDocument>

#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::nomad;

namespace {

void checkName(const QString &name)
{
    mustHold(name.size() <= longestName, "a name has an end");
}

void checkStub(const TokenStub &stub)
{
    mustHold(!stub.accessor.isNull(), "a token can be told from others");
    checkName(stub.name);
    for (const QString &policy : stub.policies)
        checkName(policy);
    for (const RoleLink &role : stub.roles)
        mustHold(!role.id.isEmpty() || !role.name.isEmpty(), "a role can be told from others");
}

void checkBody(const QByteArray &body)
{
    mustHold(QJsonDocument::fromJson(body).isObject(), "what is written is a JSON object");
}

/// What is read can be written, and reads the same again.
void checkToken(const FullToken &token)
{
    checkStub(token.stub);
    const QByteArray body = writeToken(token);
    checkBody(body);
    JsonText text;
    const auto again = text.read(body);
    mustHold(again.has_value(), "a body of one's own can be read");
    const auto read = readToken(*again);
    mustHold(read && read->rawExpirationTime == token.rawExpirationTime &&
                 read->rawCreateTime == token.rawCreateTime,
             "times go out as they came in");
}

void checkMethod(const JsonValue &value)
{
    MethodWrite write;
    if (const auto method = readAuthMethod(value))
        write.draft.name = method->name;
    write.draft.config = readAuthMethodConfig(value["Config"]);
    const QByteArray body = writeAuthMethod(write, nullptr);
    checkBody(body);
    mustHold(!body.contains("OIDCClientSecret"), "no client secret is written back");
}

void checkEverything(const JsonValue &value)
{
    if (const auto token = readToken(value))
        checkToken(*token);
    if (const auto token = readSecretToken(value))
        mustHold(!token->secret.isEmpty(), "a token that is made has a secret");
    if (const auto policy = readPolicy(value))
        checkBody(writePolicy(*policy));
    if (const auto role = readRole(value))
        checkBody(writeRole(*role));
    if (const auto rule = readBindingRule(value))
        checkBody(writeBindingRule(*rule));
    readOneTime(value);
    checkMethod(value);
}

/// A list is read in pieces as it is at once.
void checkList(const QByteArray &content, const JsonValue *whole)
{
    qsizetype rows = 0;
    TokenListReader reader([&rows](const TokenStub &stub) {
        checkStub(stub);
        ++rows;
    });
    constexpr qsizetype piece = 7;
    bool isGood = true;
    for (qsizetype at = 0; at < content.size() && isGood; at += piece)
        isGood = reader.feed(content.mid(at, piece));
    const bool isList = whole && (whole->isArray() || whole->isNull());
    mustHold((isGood && reader.isComplete()) == isList, "what is a list does not depend on the pieces");
    qsizetype expected = 0;
    if (isList)
        whole->eachElement([&expected](const JsonValue &) { ++expected; });
    mustHold(!isList || rows + reader.unreadable().count() == expected, "every row is counted once");
}

void checkError(const QByteArray &content)
{
    HttpReply reply;
    reply.status = 400;
    reply.body = content;
    const Error error = errorOf(reply, QStringLiteral("It could not be done."));
    mustHold(error.message.size() < 2'200, "an error fits the message bar");
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    mustHold(std::none_of(error.message.begin(), error.message.end(), isControl), "an error can be shown");
    resetIndexOf(reply);
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    return {
        R"([{"AccessorID":"c1ba1ffc-4b46-71ad-e6fd-5bd1ab55fd9d","Name":"ci","Type":"client","Policies":["a",null],
            "Roles":[{"ID":"r","Name":""}],"Global":true,"CreateTime":"2026-11-21T21:15:35.907025472Z",
            "ExpirationTime":"2026-11-21T22:15:35.907025472+02:00","CreateIndex":9,"ModifyIndex":9}])",
        R"({"AccessorID":"c1ba1ffc-4b46-71ad-e6fd-5bd1ab55fd9d","SecretID":"s","ExpirationTTL":"1h0m0s",
            "ExpirationTime":"0001-01-01T00:00:00Z"})",
        R"({"Name":"sso","Type":"OIDC","MaxTokenTTL":"8h0m0s","Config":{"OIDCClientSecret":"redacted",
            "OIDCClientAssertion":{"KeySource":"nomad"},"ClaimMappings":{"sub":"user"},"ClockSkewLeeway":30000000000}})",
        R"({"ID":"x","Name":"ops","Policies":[{"Name":"readonly"}],"BindType":"role","BindName":"${value.user}"})",
        "token 0 invalid: 2 errors occurred:\n\t* one\n\t* ACL bootstrap already done (reset index: 7)\n\n",
        "rpc error: rpc error: No cluster leader[{\"a\":1}]",
        "GET /oidc/callback?code=a%2Bb&state=s&iss=x HTTP/1.1\r\nHost: localhost:4649\r\n\r\n",
        "null",
        "",
    };
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    JsonText text;
    const auto value = text.read(content);
    if (value)
        checkEverything(*value);
    checkList(content, value ? &*value : nullptr);
    checkError(content);
    readTime(content);
    readDuration(QByteArrayView(content));
    const CallbackRequest callback = readCallback(content, 4649);
    mustHold(callback.status != 200 || !callback.callback.state.isEmpty(),
             "no answer is taken without a state");
    return 0;
}
