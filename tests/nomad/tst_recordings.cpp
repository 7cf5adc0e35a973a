// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/nomadcodec.h"
#include "nomadwire/nomaderror.h"
#include "nomadwire/nomadvalues.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::nomad;

namespace {

struct Exchange
{
    QString name;
    QString method;
    QString path; ///< without its query
    QJsonValue sent;
    HttpReply reply;
    QJsonValue answered;
};

QByteArray textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return value.toString().toUtf8();
}

HttpReply replyOf(const QJsonObject &response)
{
    HttpReply reply;
    reply.status = response.value(u"status").toInt();
    reply.body = textOf(response.value(u"body"));
    const QJsonObject headers = response.value(u"headers").toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        reply.headers.insert(header.key().toLatin1().toLower(), header.value().toString().toLatin1());
    return reply;
}

QVector<Exchange> exchangesOf(const QString &file)
{
    QFile recording(QStringLiteral(CHATELAINE_SOURCE_DIR "/tests/nomaddouble/recordings/") + file);
    if (!recording.open(QIODevice::ReadOnly))
        return {};
    QVector<Exchange> exchanges;
    const QJsonArray recorded =
        QJsonDocument::fromJson(recording.readAll()).object().value(u"exchanges").toArray();
    for (const QJsonValue &each : recorded) {
        const QJsonObject request = each[u"request"].toObject();
        const QJsonObject response = each[u"response"].toObject();
        exchanges.append({each[u"case"].toString(), request.value(u"method").toString(),
                          request.value(u"path").toString().section(u'?', 0, 0), request.value(u"body"),
                          replyOf(response), response.value(u"body")});
    }
    return exchanges;
}

QVector<Exchange> everyExchange()
{
    return exchangesOf(QStringLiteral("nomad-1.0.18.json")) + exchangesOf(QStringLiteral("nomad-1.5.8.json"));
}

/// Those that succeeded at a path of the form \a path.
QVector<Exchange> good(const QString &path,
                       const QStringList &methods = {QStringLiteral("GET"), QStringLiteral("POST"),
                                                     QStringLiteral("PUT")})
{
    const QRegularExpression form(u'^' + path + u'$');
    QVector<Exchange> found;
    for (const Exchange &each : everyExchange()) {
        if (each.reply.status == 200 && methods.contains(each.method) && form.match(each.path).hasMatch())
            found.append(each);
    }
    return found;
}

QVector<Exchange> reads(const QString &path)
{
    return good(path, {QStringLiteral("GET")});
}

QVector<Exchange> writes(const QString &path)
{
    return good(path, {QStringLiteral("POST"), QStringLiteral("PUT")});
}

template <class Read> auto reading(const QByteArray &json, Read read)
{
    JsonText text;
    const auto value = text.read(json);
    return value ? read(*value) : decltype(read(*value))();
}

QStringList names(const QJsonValue &list)
{
    QStringList names;
    for (const QJsonValue &each : list.toArray())
        names.append(each.isObject() ? each[u"Name"].toString() : each.toString());
    return names;
}

quint64 index(const QJsonValue &value)
{
    return static_cast<quint64>(value.toInteger());
}

void compareStub(const TokenStub &stub, const QJsonValue &row)
{
    QCOMPARE(writeUuid(stub.accessor), row[u"AccessorID"].toString());
    QCOMPARE(stub.name, row[u"Name"].toString());
    QCOMPARE(stub.management, row[u"Type"].toString() == u"management");
    QCOMPARE(stub.policies, names(row[u"Policies"]));
    QStringList roles;
    for (const RoleLink &role : stub.roles)
        roles.append(role.name);
    QCOMPARE(roles, names(row[u"Roles"]));
    QCOMPARE(stub.global, row[u"Global"].toBool());
    QCOMPARE(stub.createIndex, index(row[u"CreateIndex"]));
    QCOMPARE(stub.modifyIndex, index(row[u"ModifyIndex"]));
    QVERIFY(stub.createdAt > Instant{});
    const QString end = row[u"ExpirationTime"].toString();
    QCOMPARE(stub.expiresAt.has_value(), !end.isEmpty() && !end.startsWith(u"0001-"));
}

/// What \a written says is what \a sent said, as far as both speak of it; what is not sent is the default.
void compareBodies(const QByteArray &written, const QJsonObject &sent, const QStringList &notWritten)
{
    const QJsonObject ours = QJsonDocument::fromJson(written).object();
    for (auto member = sent.begin(); member != sent.end(); ++member) {
        if (notWritten.contains(member.key()))
            continue;
        const QJsonValue value = ours.value(member.key());
        const bool nothing = member.value().isNull() || member.value() == QJsonValue(QString()) ||
                             member.value() == QJsonValue(QJsonArray()) ||
                             member.value() == QJsonValue(false);
        const bool same = value == member.value() ||
                          (nothing && (value.isUndefined() || value == QJsonValue(QJsonArray()) ||
                                       value == QJsonValue(QString())));
        QVERIFY2(same, qPrintable(member.key() + QStringLiteral(" in ") + QString::fromUtf8(written)));
    }
}

QJsonObject withId(QJsonObject body, const QString &key, const QString &id)
{
    if (!body.contains(key))
        body.insert(key, id);
    return body;
}

} // namespace

class RecordingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothRecordingsAreHere() { QCOMPARE(everyExchange().size(), 73 + 568); }

    void everyRowOfEveryListOfTokensIsRead()
    {
        int rows = 0;
        for (const Exchange &each : reads(QStringLiteral("/v1/acl/tokens"))) {
            QVector<TokenStub> stubs;
            TokenListReader reader([&stubs](TokenStub stub) { stubs.append(std::move(stub)); });
            QVERIFY2(reader.feed(each.reply.body) && reader.isComplete(), qPrintable(each.name));
            QCOMPARE(reader.unreadable().count(), 0);
            QCOMPARE(stubs.size(), each.answered.toArray().size());
            for (qsizetype i = 0; i < stubs.size(); ++i)
                compareStub(stubs.at(i), each.answered[i]);
            rows += static_cast<int>(stubs.size());
        }
        QVERIFY(rows > 100);
    }

    void everyTokenThatIsReadSinglyIsWhole()
    {
        const auto all = reads(QStringLiteral("/v1/acl/token/[^/]+"));
        QVERIFY(all.size() > 10);
        for (const Exchange &each : all) {
            const auto token = reading(each.reply.body, &readToken);
            QVERIFY2(token.has_value(), qPrintable(each.name));
            compareStub(token->stub, each.answered);
            QCOMPARE(QString::fromUtf8(token->rawCreateTime), each.answered[u"CreateTime"].toString());
            QCOMPARE(QString::fromUtf8(token->rawExpirationTime),
                     each.answered[u"ExpirationTime"].toString());
            QCOMPARE(QString::fromUtf8(token->hash), each.answered[u"Hash"].toString());
        }
    }

    void whatIsMadeAnswersWithItsSecret()
    {
        const auto all =
            writes(QStringLiteral("/v1/acl/(token(/[0-9a-f-]{36})?|bootstrap|login|oidc/complete-auth)"));
        QVERIFY(all.size() > 30);
        for (const Exchange &each : all) {
            if (each.answered[u"Policies"].isString())
                continue; // ten thousand of them were not written down
            const auto token = reading(each.reply.body, &readSecretToken);
            QVERIFY2(token.has_value(), qPrintable(each.name));
            compareStub(token->token.stub, each.answered);
            QCOMPARE(token->secret.view().toByteArray(), each.answered[u"SecretID"].toString().toUtf8());
        }
    }

    void anEditSaysWhatTheServerAnsweredToTheByte()
    {
        for (const Exchange &each : reads(QStringLiteral("/v1/acl/token/[^/]+"))) {
            const auto token = reading(each.reply.body, &readToken);
            QJsonObject expected = each.answered.toObject();
            QJsonArray roles;
            for (const QJsonValue &role : expected.value(u"Roles").toArray())
                roles.append(QJsonObject{{QStringLiteral("ID"), role[u"ID"]}});
            if (!expected.value(u"Roles").isUndefined())
                expected.insert(QStringLiteral("Roles"), roles);
            compareBodies(writeToken(*token), expected,
                          {QStringLiteral("SecretID"), QStringLiteral("Hash"), QStringLiteral("CreateIndex"),
                           QStringLiteral("ModifyIndex")});
            QVERIFY(!writeToken(*token).contains(each.answered[u"SecretID"].toString().toUtf8()));
        }
    }

    void everyPolicyAndRoleIsRead()
    {
        int policies = 0;
        for (const Exchange &each : reads(QStringLiteral("/v1/acl/policies"))) {
            QStringList read;
            reading(each.reply.body, [&read](const JsonValue &list) {
                list.eachElement(
                    [&read](const JsonValue &row) { read.append(readPolicy(row).value_or(Policy{}).name); });
                return 0;
            });
            QCOMPARE(read, names(each.answered));
            policies += static_cast<int>(read.size());
        }
        QVERIFY(policies > 10);
        for (const Exchange &each : reads(QStringLiteral("/v1/acl/policy/[^/]+"))) {
            const auto policy = reading(each.reply.body, &readPolicy);
            QVERIFY2(policy.has_value(), qPrintable(each.name));
            QCOMPARE(policy->rules, each.answered[u"Rules"].toString());
            QCOMPARE(policy->job.task, each.answered[u"JobACL"][u"Task"].toString());
            QCOMPARE(policy->modifyIndex, index(each.answered[u"ModifyIndex"]));
        }
        for (const Exchange &each : good(QStringLiteral("/v1/acl/role(/[^/]+|/name/[^/]+)?"))) {
            const auto role = reading(each.reply.body, &readRole);
            QVERIFY2(role.has_value(), qPrintable(each.name));
            QCOMPARE(role->name, each.answered[u"Name"].toString());
            QCOMPARE(role->policies, names(each.answered[u"Policies"]));
        }
    }

    void everyMethodAndRuleIsRead()
    {
        const auto methods = good(QStringLiteral("/v1/acl/auth-method(/[^/]+)?"));
        QVERIFY(methods.size() > 10);
        for (const Exchange &each : methods) {
            const auto method = reading(each.reply.body, &readAuthMethod);
            QVERIFY2(method.has_value(), qPrintable(each.name));
            QCOMPARE(method->name, each.answered[u"Name"].toString());
            QVERIFY(method->longestTokenLife.has_value());
            const auto config = reading(each.reply.body, [](const JsonValue &value) {
                return readAuthMethodConfig(value["Config"]);
            });
            const QJsonValue recorded = each.answered[u"Config"];
            QCOMPARE(config.hasClientSecret, !recorded[u"OIDCClientSecret"].toString().isEmpty());
            QCOMPARE(config.discoveryUrl, recorded[u"OIDCDiscoveryURL"].toString());
            QCOMPARE(config.jwtPublicKeys, names(recorded[u"JWTValidationPubKeys"]));
            QCOMPARE(config.claimMappings.size(), recorded[u"ClaimMappings"].toObject().size());
            QVERIFY(!config.isPartial);
        }
        for (const Exchange &each : good(QStringLiteral("/v1/acl/binding-rule(/[^/]+)?"))) {
            const auto rule = reading(each.reply.body, &readBindingRule);
            QVERIFY2(rule.has_value(), qPrintable(each.name));
            QCOMPARE(rule->selector, each.answered[u"Selector"].toString());
            QCOMPARE(rule->bindName, each.answered[u"BindName"].toString());
        }
    }

    void aMethodsClientSecretIsNeverWrittenBack()
    {
        int secrets = 0;
        for (const Exchange &each : good(QStringLiteral("/v1/acl/auth-method(/[^/]+)?"))) {
            const QByteArray secret = each.answered[u"Config"][u"OIDCClientSecret"].toString().toUtf8();
            MethodWrite write;
            write.draft.name = each.answered[u"Name"].toString();
            write.draft.config = reading(each.reply.body, [](const JsonValue &value) {
                return readAuthMethodConfig(value["Config"]);
            });
            const QByteArray body = writeAuthMethod(write, nullptr);
            QVERIFY(!body.contains("OIDCClientSecret"));
            QVERIFY(secret.isEmpty() || !body.contains(secret));
            secrets += secret.isEmpty() ? 0 : 1;
        }
        QVERIFY(secrets > 2); // this version does answer with it
    }

    void oneTimeSecretsAreRead()
    {
        const auto made = writes(QStringLiteral("/v1/acl/token/onetime"));
        QVERIFY(!made.isEmpty());
        for (const Exchange &each : made) {
            const auto oneTime = reading(
                each.reply.body, [](const JsonValue &value) { return readOneTime(value["OneTimeToken"]); });
            QVERIFY2(oneTime.has_value(), qPrintable(each.name));
            QCOMPARE(oneTime->accessor, each.answered[u"OneTimeToken"][u"AccessorID"].toString());
        }
        for (const Exchange &each : writes(QStringLiteral("/v1/acl/token/onetime/exchange")))
            QVERIFY(reading(each.reply.body,
                            [](const JsonValue &value) { return readSecretToken(value["Token"]); }));
    }

    void whatIsWrittenIsWhatRealServersTook()
    {
        int compared = 0;
        for (const Exchange &each : writes(QStringLiteral("/v1/acl/policy/[^/]+"))) {
            const auto policy = reading(textOf(each.sent), &readPolicy);
            compareBodies(writePolicy(*policy), each.sent.toObject(), {});
            ++compared;
        }
        for (const Exchange &each : writes(QStringLiteral("/v1/acl/role(/[^/]+)?"))) {
            const QJsonObject sent = withId(each.sent.toObject(), QStringLiteral("ID"), QStringLiteral("x"));
            const auto role = reading(textOf(sent), &readRole);
            compareBodies(
                writeRole(*role), sent,
                {QStringLiteral("Hash"), QStringLiteral("CreateIndex"), QStringLiteral("ModifyIndex")});
            ++compared;
        }
        for (const Exchange &each : writes(QStringLiteral("/v1/acl/binding-rule"))) {
            const QJsonObject sent = withId(each.sent.toObject(), QStringLiteral("ID"), QStringLiteral("x"));
            const auto rule = reading(textOf(sent), &readBindingRule);
            compareBodies(writeBindingRule(*rule), sent, {});
            ++compared;
        }
        QVERIFY(compared > 15);
    }

    void everyRefusalIsSaidInWords()
    {
        int refusals = 0;
        for (const Exchange &each : everyExchange()) {
            if (each.reply.status < 400)
                continue;
            const Error error = errorOf(each.reply, QStringLiteral("It could not be done."));
            QVERIFY2(error.code != ErrorCode::Internal && error.code != ErrorCode::BadAnswer,
                     qPrintable(each.name));
            QVERIFY(error.message.size() > 30 && error.message.size() < 2200);
            QVERIFY(!error.message.contains(u'\n') && !error.message.contains(u"AccessorID"));
            ++refusals;
        }
        QVERIFY(refusals > 200);
    }
};

QTEST_APPLESS_MAIN(RecordingsTest)
#include "tst_recordings.moc"
