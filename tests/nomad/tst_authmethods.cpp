// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/authmethodfixture.h"
#include "support/patience.h"

#include "backend/chain.h"
#include "backend/whenready.h"
#include "http/httpexchange.h"
#include "nomad/authmethodacts.h"

#include <functional>

using namespace chatelaine;
using Age = NomadDouble::Age;

namespace {

/// What an administrator does to the method \a one of the version \a base, or to \a rule; its outcome.
using Act = std::function<Future<void>(nomad::NomadWorker &, const AuthMethod &, const BindingRule &)>;

template <class T> Future<void> outcome(const Future<T> &future, QObject *context)
{
    return either(future, context, [](const Result<T> &result) {
        return result ? ready<void>({}) : ready<void>(tl::unexpected(result.error()));
    });
}

const QHash<QString, Act> acts{
    {QStringLiteral("make a method"),
     [](nomad::NomadWorker &worker, const AuthMethod &, const BindingRule &) {
         AuthMethodDraft draft = oidc();
         draft.name = QStringLiteral("second");
         return outcome(nomad::authmethods::create(worker, draft, nullptr), &worker);
     }},
    {QStringLiteral("change a method"),
     [](nomad::NomadWorker &worker, const AuthMethod &one, const BindingRule &) {
         AuthMethodDraft draft = oidc();
         draft.longestTokenLife = std::chrono::hours(3);
         return outcome(nomad::authmethods::update(worker, one.name, one.version, draft, nullptr), &worker);
     }},
    {QStringLiteral("delete a method"),
     [](nomad::NomadWorker &worker, const AuthMethod &one, const BindingRule &) {
         return nomad::authmethods::remove(worker, one.name, one.version);
     }},
    {QStringLiteral("make a rule"),
     [](nomad::NomadWorker &worker, const AuthMethod &, const BindingRule &) {
         return outcome(nomad::authmethods::putRule(worker, {}, 0, rule()), &worker);
     }},
    {QStringLiteral("change a rule"),
     [](nomad::NomadWorker &worker, const AuthMethod &, const BindingRule &before) {
         return outcome(nomad::authmethods::putRule(worker, before.id, before.version, rule()), &worker);
     }},
    {QStringLiteral("delete a rule"),
     [](nomad::NomadWorker &worker, const AuthMethod &, const BindingRule &before) {
         return nomad::authmethods::removeRule(worker, before.id, before.version);
     }},
};

} // namespace

class AuthMethodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMethodIsMadeReadAndListed()
    {
        const Desk desk;
        QSignalSpy changed(&desk.methods(), &AuthMethodService::changed);
        const AuthMethod made = value(desk.methods().create(oidc(), Secret(clientSecret)));
        QCOMPARE(made.name, QStringLiteral("sso"));
        QTRY_VERIFY(!changed.isEmpty());
        const AuthMethodDetails read = desk.fresh(made.name);
        QCOMPARE(read.method.reach, TokenReach::Everywhere);
        QCOMPARE(read.method.longestTokenLife, std::optional<Duration>(std::chrono::hours(8)));
        QVERIFY(read.config.hasClientSecret && !read.config.isPartial);
        QVERIFY(nomad::sameSettings(read.config, oidc().config));
        value(desk.methods().create(jwt(), std::nullopt));
        const QVector<AuthMethod> all = value(desk.methods().methods());
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).name, QStringLiteral("ci"));
        QCOMPARE(all.at(1).longestTokenLife, std::optional<Duration>(std::chrono::hours(8)));
    }

    void aNameThatIsTakenIsNotOverwritten()
    {
        const Desk desk;
        value(desk.methods().create(oidc(), Secret(clientSecret)));
        const qsizetype before = desk.writes();
        const auto again = await(desk.methods().create(oidc(), Secret("another")));
        QCOMPARE(codeOf(again), std::optional(ErrorCode::AlreadyExists));
        QCOMPARE(again.error().field, QStringLiteral("name"));
        QCOMPARE(desk.writes(), before);
    }

    void anEditOfOtherThingsLeavesTheSettingsAlone_data()
    {
        QTest::addColumn<int>("age");
        QTest::newRow("1.5, which answers with the secret") << static_cast<int>(Age::V1_5);
        QTest::newRow("today, which answers redacted") << static_cast<int>(Age::Today);
    }
    void anEditOfOtherThingsLeavesTheSettingsAlone()
    {
        QFETCH(int, age);
        const Desk desk(static_cast<Age>(age));
        value(desk.methods().create(oidc(), Secret(clientSecret)));
        const AuthMethodDetails before = desk.fresh(QStringLiteral("sso"));
        AuthMethodDraft draft = draftOf(before);
        draft.longestTokenLife = std::chrono::hours(2);
        draft.isDefault = true;
        const AuthMethod saved =
            value(desk.methods().update(QStringLiteral("sso"), before.method.version, draft, std::nullopt));
        QVERIFY(!desk.lastBody().contains(u"Config"));
        QVERIFY(saved.isDefault && saved.version > before.method.version);
        QVERIFY(desk.fresh(QStringLiteral("sso")).config.hasClientSecret);
        for (const SeenRequest &seen : desk.server->requests())
            QVERIFY(!seen.body.contains("redacted"));
    }

    void changedSettingsAskForTheSecretAgain()
    {
        const Desk desk;
        value(desk.methods().create(oidc(), Secret(clientSecret)));
        const AuthMethodDetails before = desk.fresh(QStringLiteral("sso"));
        AuthMethodDraft draft = draftOf(before);
        draft.config.scopes.append(QStringLiteral("email"));
        const qsizetype writes = desk.writes();
        const auto without =
            await(desk.methods().update(QStringLiteral("sso"), before.method.version, draft, std::nullopt));
        QCOMPARE(codeOf(without), std::optional(ErrorCode::Invalid));
        QCOMPARE(without.error().field, QStringLiteral("clientSecret"));
        const auto redacted = await(
            desk.methods().update(QStringLiteral("sso"), before.method.version, draft, Secret("redacted")));
        QCOMPARE(fieldOf(redacted), QStringLiteral("clientSecret"));
        QCOMPARE(desk.writes(), writes);

        value(desk.methods().update(QStringLiteral("sso"), before.method.version, draft, Secret("n3w")));
        const QJsonObject config = desk.lastBody().value(u"Config").toObject();
        QCOMPARE(config.value(u"OIDCClientSecret").toString(), QStringLiteral("n3w"));
        QCOMPARE(config.value(u"OIDCScopes").toArray().size(), 2);
        QCOMPARE(config.value(u"OIDCClientID").toString(), QStringLiteral("nomad"));
    }

    void aMethodWithoutASecretIsEditedWithoutOne()
    {
        const Desk desk;
        value(desk.methods().create(jwt(), std::nullopt));
        const AuthMethodDetails before = desk.fresh(QStringLiteral("ci"));
        QVERIFY(!before.config.hasClientSecret);
        AuthMethodDraft draft = draftOf(before);
        draft.config.boundAudiences = {QStringLiteral("nomad")};
        value(
            desk.methods().update(QStringLiteral("ci"), before.method.version, draft, Secret("for nothing")));
        QVERIFY(!desk.lastBody().value(u"Config").toObject().contains(u"OIDCClientSecret"));
        QCOMPARE(desk.fresh(QStringLiteral("ci")).config.boundAudiences, draft.config.boundAudiences);
    }

    void whoeverComesLateIsTold()
    {
        const Desk desk;
        const AuthMethod made = value(desk.methods().create(jwt(), std::nullopt));
        AuthMethodDraft draft = jwt();
        draft.longestTokenLife = std::chrono::hours(2);
        value(desk.methods().update(made.name, made.version, draft, std::nullopt));
        const qsizetype writes = desk.writes();
        QCOMPARE(codeOf(await(desk.methods().update(made.name, made.version, draft, std::nullopt))),
                 std::optional(ErrorCode::Conflict));
        QCOMPARE(codeOf(await(desk.methods().remove(made.name, made.version))),
                 std::optional(ErrorCode::Conflict));
        QCOMPARE(desk.writes(), writes);
        value(desk.methods().remove(made.name, desk.fresh(made.name).method.version));
        QVERIFY(value(desk.methods().methods()).isEmpty());
        QCOMPARE(codeOf(await(desk.methods().remove(made.name, made.version))),
                 std::optional(ErrorCode::NotFound));
    }

    void theTypeStays()
    {
        const Desk desk;
        const AuthMethod made = value(desk.methods().create(jwt(), std::nullopt));
        AuthMethodDraft draft = oidc();
        QCOMPARE(fieldOf(await(desk.methods().update(made.name, made.version, draft, Secret("x")))),
                 QStringLiteral("type"));
    }

    void whatWouldLockPeopleOutIsRefused_data()
    {
        QTest::addColumn<AuthMethodDraft>("draft");
        QTest::addColumn<QString>("field");
        const auto add = [](const char *name, const char *field, AuthMethodDraft draft, auto change) {
            change(draft);
            QTest::newRow(name) << draft << QString::fromLatin1(field);
        };
        add("a name with blanks", "name", oidc(), [](auto &d) { d.name = QStringLiteral("s s o"); });
        add("no life", "longestTokenLife", oidc(), [](auto &d) { d.longestTokenLife.reset(); });
        add("no provider", "discoveryUrl", oidc(), [](auto &d) { d.config.discoveryUrl.clear(); });
        add("a provider that is no address", "discoveryUrl", oidc(),
            [](auto &d) { d.config.discoveryUrl = QStringLiteral("ftp://id.example.org"); });
        add("no client", "clientId", oidc(), [](auto &d) { d.config.clientId = QStringLiteral("  "); });
        add("nowhere to come back to", "allowedRedirectUris", oidc(),
            [](auto &d) { d.config.allowedRedirectUris.clear(); });
        add("back to no address", "allowedRedirectUris", oidc(),
            [](auto &d) { d.config.allowedRedirectUris = {QStringLiteral("localhost")}; });
        add("an unknown signature", "signingAlgorithms", oidc(),
            [](auto &d) { d.config.signingAlgorithms = {QStringLiteral("HS256")}; });
        add("a claim without a name", "claimMappings", oidc(),
            [](auto &d) { d.config.claimMappings.insert(QStringLiteral("sub"), QString()); });
        add("no certificate", "discoveryCaPem", oidc(),
            [](auto &d) { d.config.discoveryCaPem = {QStringLiteral("x")}; });
        add("no keys", "jwtPublicKeys", jwt(), [](auto &d) { d.config.jwtPublicKeys.clear(); });
        add("keys from two places", "jwtPublicKeys", jwt(),
            [](auto &d) { d.config.jwksUrl = QStringLiteral("https://ci.example.org/keys"); });
        add("a private key", "jwtPublicKeys", jwt(), [](auto &d) {
            d.config.jwtPublicKeys = {
                QStringLiteral("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")};
        });
        add("no key at all", "jwtPublicKeys", jwt(),
            [](auto &d) { d.config.jwtPublicKeys = {QStringLiteral("key")}; });
        add("keys from no address", "jwksUrl", jwt(), [](auto &d) {
            d.config.jwtPublicKeys.clear();
            d.config.jwksUrl = QStringLiteral("keys");
        });
    }
    void whatWouldLockPeopleOutIsRefused()
    {
        QFETCH(AuthMethodDraft, draft);
        QFETCH(QString, field);
        const Desk desk(Age::V1_5); // which would take any of it
        const auto refused = await(desk.methods().create(draft, std::nullopt));
        QCOMPARE(codeOf(refused), std::optional(ErrorCode::Invalid));
        QCOMPARE(refused.error().field, field);
        QCOMPARE(desk.writes(), 0);
    }

    void theServersLimitsHoldWhereTheyAreKnown()
    {
        const nomad::LifeLimits limits{std::chrono::minutes(1), std::chrono::hours(24)};
        AuthMethodDraft draft = oidc();
        QVERIFY(nomad::checkedMethod(draft, limits));
        draft.longestTokenLife = std::chrono::hours(25);
        QCOMPARE(fieldOf(nomad::checkedMethod(draft, limits)), QStringLiteral("longestTokenLife"));
        draft.longestTokenLife = std::chrono::seconds(10);
        QCOMPARE(fieldOf(nomad::checkedMethod(draft, limits)), QStringLiteral("longestTokenLife"));
    }

    void whoeverIsNoAdministratorChangesNothing()
    {
        const Desk desk;
        value(desk.methods().create(jwt(), std::nullopt));
        const QByteArray client =
            desk.server
                ->addToken({{QStringLiteral("Type"), QStringLiteral("client")},
                            {QStringLiteral("Policies"), QJsonArray{QStringLiteral("readonly")}}})
                .value(u"SecretID")
                .toString()
                .toUtf8();
        const NomadSession other(*desk.server);
        QVERIFY(other.signIn(client).has_value());
        AuthMethodService &methods = *other.backend->authMethods();
        QCOMPARE(codeOf(await(methods.create(oidc(), std::nullopt))),
                 std::optional(ErrorCode::PermissionDenied));
        QCOMPARE(codeOf(await(methods.rules())), std::optional(ErrorCode::PermissionDenied));
        QCOMPARE(value(methods.methods()).size(), 1); // that there is one is told to everybody
    }

    void whatBeganBeforeSigningOutWritesNothingInTheNextSession_data()
    {
        QTest::addColumn<QString>("act");
        for (auto act = acts.cbegin(); act != acts.cend(); ++act)
            QTest::newRow(qPrintable(act.key())) << act.key();
    }
    /// Somebody signs out, and in again, at the very moment at which what is to be changed has been read.
    void whatBeganBeforeSigningOutWritesNothingInTheNextSession()
    {
        QFETCH(QString, act);
        const Desk desk;
        const AuthMethod method = value(desk.methods().create(oidc(), Secret(clientSecret)));
        const BindingRule made = value(desk.methods().createRule(rule()));
        ConnectionProfile profile;
        profile.address = desk.server->address();
        nomad::NomadWorker worker(profile, nullptr, {});
        value(worker.enter(Secret(desk.server->managementSecret())));
        QSignalSpy changed(&worker, &nomad::NomadWorker::authMethodsChanged);
        const qsizetype writes = desk.writes();

        const Future<void> answer = acts.value(act)(worker, method, made);
        const auto *read = worker.http().findChildren<HttpExchange *>().constLast();
        Future<Identity> next;
        connect(read, &HttpExchange::ended, this, [&] {
            worker.signOut();
            next = worker.enter(Secret(desk.server->managementSecret()));
        });
        QCOMPARE(codeOf(await(answer)), std::optional(ErrorCode::Cancelled));
        value(next);
        QCOMPARE(desk.writes(), writes);
        QVERIFY(changed.isEmpty());
        value(acts.value(act)(worker, method, made)); // by whoever is signed in now
        QCOMPARE(changed.count(), 1);
    }

    void clientSecretsAreNowhereButInTheOneBody()
    {
        const LeakWatch watch;
        const Desk desk(Age::V1_5);
        value(desk.methods().create(oidc(), Secret(clientSecret)));
        const AuthMethodDetails before = desk.fresh(QStringLiteral("sso"));
        AuthMethodDraft draft = draftOf(before);
        draft.isDefault = true;
        value(desk.methods().update(QStringLiteral("sso"), before.method.version, draft, std::nullopt));
        value(desk.methods().methods());
        QCOMPARE(LeakWatch::findIn(*desk.server, {clientSecret}), QByteArray());
        const auto requests = desk.server->requests();
        QCOMPARE(std::count_if(requests.begin(), requests.end(),
                               [](const SeenRequest &seen) { return seen.body.contains(clientSecret); }),
                 1);
    }
};

QTEST_GUILESS_MAIN(AuthMethodsTest)
#include "tst_authmethods.moc"
