// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/nomaderror.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::nomad;

namespace {

HttpReply reply(int status, const QByteArray &body)
{
    HttpReply answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

QString doing()
{
    return QStringLiteral("It could not be done.");
}

} // namespace

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnswersMean_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        const auto add = [](int status, const QByteArray &body, ErrorCode code) {
            QTest::addRow("%d %s", status, body.constData()) << status << body << code;
        };
        add(400, "ACL support disabled", ErrorCode::Unsupported);
        add(400, "token 0 invalid: 1 error occurred:\n\t* token name too long\n\n", ErrorCode::Invalid);
        add(400, "cannot find token 8c3b1ee6-5f9e-4a41-9a42-1d2b3c4d5e6f", ErrorCode::NotFound);
        add(404, "cannot find token 8c3b1ee6-5f9e-4a41-9a42-1d2b3c4d5e6f", ErrorCode::NotFound);
        add(400, "Cannot delete nonexistent tokens: 8c3b1ee6", ErrorCode::NotFound);
        add(400, "role with name ops already exists", ErrorCode::AlreadyExists);
        add(500, "ACL role with name dev already exists", ErrorCode::AlreadyExists);
        add(400, "default method already exists: jwt1", ErrorCode::AlreadyExists);
        add(400, "ACL bootstrap already done (reset index: 7)", ErrorCode::AlreadyExists);
        add(400, "no role or policy bindings matched", ErrorCode::PermissionDenied);
        add(400, "Invalid index", ErrorCode::Invalid);
        add(401, "unable to validate provided token: x", ErrorCode::WrongCredentials);
        add(403, "Permission denied", ErrorCode::PermissionDenied);
        add(403, "ACL token not found", ErrorCode::WrongCredentials);
        add(404, "", ErrorCode::Unsupported);
        add(404, "404 page not found\n", ErrorCode::Unsupported);
        add(404, "ACL policy not found", ErrorCode::NotFound);
        add(404, "policy 0 invalid: 1 error occurred:\n\t* invalid name 'bad_name!'\n\n", ErrorCode::Invalid);
        add(405, "Invalid method", ErrorCode::Unsupported);
        add(429, "Your IP is issuing too many concurrent connections", ErrorCode::Busy);
        add(500, "No cluster leader", ErrorCode::Unavailable);
        add(500, "rpc error: rpc error: No path to region", ErrorCode::Unavailable);
        add(500, "rpc error: ACL token expired", ErrorCode::WrongCredentials);
        add(500, "failed to resolve ACL token: ACL token expired", ErrorCode::WrongCredentials);
        add(500, "acl token lookup failed: index error: UUID must be 36 characters", ErrorCode::Invalid);
        add(500, "acl token lookup failed: missing secret id", ErrorCode::NotSignedIn);
        add(500, "failed to verify token: unexpected signing method: RS256", ErrorCode::WrongCredentials);
        add(500, "ACL role not found", ErrorCode::NotFound);
        add(500, "ACL auth method not found", ErrorCode::NotFound);
        add(500, "Permission denied", ErrorCode::PermissionDenied);
        add(500, "leadership lost while committing log", ErrorCode::OutcomeUnknown);
        add(500, "all servers should be running version 1.4.0 or later to use ACL roles",
            ErrorCode::Unsupported);
        add(500, "something else entirely", ErrorCode::Unavailable);
        add(502, "<html>Bad Gateway</html>", ErrorCode::Unavailable);
        // Trouble between a follower and its leader says nothing about what was asked.
        add(500, "rpc error: failed to get conn: dial tcp 10.0.0.1:4647: connect: connection refused",
            ErrorCode::Unavailable);
        add(500, "failed to start stream: session shutdown", ErrorCode::Unavailable);
        add(500, "acl token lookup failed: rpc error: EOF", ErrorCode::Unavailable);
        add(500, "open /var/nomad: permission denied", ErrorCode::Unavailable);
        add(500, "upstream not found", ErrorCode::Unavailable);
        // Nor does what stands in between.
        add(404, "<html><h1>404 Not Found</h1><hr>nginx</html>", ErrorCode::BadAnswer);
        add(404, "default backend - 404", ErrorCode::BadAnswer);
        add(404, "route not found", ErrorCode::BadAnswer);
        add(403, "<html>Sign in to the VPN</html>", ErrorCode::BadAnswer);
        add(401, "<html>Who are you?</html>", ErrorCode::BadAnswer);
        add(403, "ACL token expired", ErrorCode::WrongCredentials);
        add(404, "ACL auth-method not found", ErrorCode::NotFound);
        add(404, "ACL binding rule not found", ErrorCode::NotFound);
        add(400, "ACL auth method nope not found", ErrorCode::NotFound);
        add(400, "auth-method \"nope\" not found", ErrorCode::NotFound);
        add(302, "", ErrorCode::BadAnswer);
    }
    void whatAnswersMean()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorCode, code);
        const Error error = errorOf(reply(status, body), doing());
        QCOMPARE(error.code, code);
        QVERIFY(error.message.startsWith(doing()));
        QVERIFY(error.message.size() > doing().size() + 10);
    }

    void aChangeInTroubleIsLeftOpen_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        const auto add = [](int status, const QByteArray &body, ErrorCode code) {
            QTest::addRow("%d %s", status, body.constData()) << status << body << code;
        };
        for (const char *trouble :
             {"rpc error: EOF", "read tcp 10.0.0.2:4647: connection reset by peer", "session shutdown",
              "i/o timeout", "rpc error: leadership lost while committing log", "something else", ""})
            add(500, trouble, ErrorCode::OutcomeUnknown);
        add(502, "<html>Bad Gateway</html>", ErrorCode::OutcomeUnknown);
        add(503, "upstream connect error or disconnect/reset before headers", ErrorCode::OutcomeUnknown);
        add(504, "No cluster leader", ErrorCode::OutcomeUnknown);
        // These were said before anything was changed.
        add(500, "No cluster leader", ErrorCode::Unavailable);
        add(500, "rpc error: No path to region", ErrorCode::Unavailable);
        add(500, "rpc error: failed to get conn: EOF", ErrorCode::Unavailable);
        add(500, "Permission denied", ErrorCode::PermissionDenied);
        add(500, "ACL role not found", ErrorCode::NotFound);
        add(500, "rpc error: token 0 invalid: 1 error occurred:\n\t* token name too long\n\n",
            ErrorCode::Invalid);
        add(500, "upserting policy failed: failed to build index 'job': object", ErrorCode::Invalid);
        add(400, "role with name ops already exists", ErrorCode::AlreadyExists);
        add(404, "<html>Not Found</html>", ErrorCode::BadAnswer);
    }
    void aChangeInTroubleIsLeftOpen()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorCode, code);
        const Error error = errorOf(reply(status, body), doing(), RequestKind::Change);
        QCOMPARE(error.code, code);
        QCOMPARE(error.message.contains(QStringLiteral("may have been carried out")),
                 code == ErrorCode::OutcomeUnknown);
    }

    void onlyWhatSpeaksOfTheTokenTurnsItAway_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("away");
        const auto add = [](int status, const QByteArray &body, bool away) {
            QTest::addRow("%d %s", status, body.constData()) << status << body << away;
        };
        add(404, "ACL token not found", true);
        add(403, "ACL token not found", true);
        add(403, "Permission denied", true);
        add(500, "rpc error: ACL token expired", true);
        add(500, "failed to verify token: token contains an invalid number of segments", true);
        add(500, "acl token lookup failed: index error: UUID must be 36 characters", true);
        add(500, "acl token lookup failed: missing secret id", true);
        add(500, "acl token lookup failed: rpc error: EOF", false);
        add(500, "rpc error: failed to get conn: rpc error: lead thread didn't get connection", false);
        add(500, "failed to start stream: session shutdown", false);
        add(500, "No cluster leader", false);
        add(400, "Client sent an HTTP request to an HTTPS server.", false);
        add(403, "<html>Sign in to the VPN</html>", false);
        add(404, "<html>404 Not Found</html>", false);
        add(404, "", false);
        add(404, "ACL policy not found", false);
        add(429, "Your IP is issuing too many concurrent connections", false);
        add(503, "", false);
    }
    void onlyWhatSpeaksOfTheTokenTurnsItAway()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, away);
        QCOMPARE(isUnknownToken(errorOf(reply(status, body), doing())), away);
    }

    void aListOfErrorsBecomesASentence()
    {
        QCOMPARE(textOf(reply(
                     400, "token 0 invalid: 2 errors occurred:\n\t* expiration time cannot be before create "
                          "time\n\t* token name too long\n\n")),
                 QStringLiteral("expiration time cannot be before create time; token name too long"));
    }

    void theJsonBehindAnErrorIsLeftOut()
    {
        const QString text = textOf(reply(
            400, "Expect `true` or `false` for `stale` query string parameter, got nonsense[{\"AccessorID\":"
                 "\"2eac6f96\",\"SecretID\":\"be8ccdd6\"}]"));
        QCOMPARE(text,
                 QStringLiteral("Expect `true` or `false` for `stale` query string parameter, got nonsense"));
    }

    void whatTheServerHasInItsMemoryIsLeftOut()
    {
        const QString text = textOf(reply(500, "upserting failed: failed to build index 'job': object "
                                               "&structs.ACLToken{SecretID:\"be8ccdd6\"}"));
        QCOMPARE(text, QStringLiteral("upserting failed: failed to build index 'job': object"));
    }

    void aTextIsMadeFitToShow()
    {
        const QString text = textOf(reply(500, "a\x01\x1b[31m\xe2\x80\xae" + QByteArray(5000, 'b') + "\xff"));
        QVERIFY(text.startsWith(u"a[31mb"));
        QCOMPARE(text.size(), 2000);
    }

    void theOffendingFieldIsNamed()
    {
        const auto field = [](const QByteArray &body) { return errorOf(reply(400, body), doing()).field; };
        QCOMPARE(field("token 0 invalid: 1 error occurred:\n\t* token name too long\n\n"),
                 QStringLiteral("name"));
        QCOMPARE(field("policy 0 invalid: 1 error occurred:\n\t* failed to parse rules: x\n\n"),
                 QStringLiteral("rules"));
        QCOMPARE(field("role 0 invalid: 1 error occurred:\n\t* description longer than 256\n\n"),
                 QStringLiteral("description"));
        QCOMPARE(field("cannot find policy nope"), QStringLiteral("policies"));
        QCOMPARE(field("default method already exists: jwt1"), QStringLiteral("isDefault"));
        QCOMPARE(field("Invalid index"), QString());
    }

    void theResetIndexIsTheServersAndNoOther()
    {
        QCOMPARE(resetIndexOf(reply(400, "ACL bootstrap already done (reset index: 7)")),
                 std::optional(quint64(7)));
        QCOMPARE(resetIndexOf(reply(400, "Invalid bootstrap reset index (specified 3, reset index: 8)")),
                 std::optional(quint64(8)));
        QCOMPARE(resetIndexOf(errorOf(reply(400, "ACL bootstrap already done (reset index: 7)"), doing())),
                 std::optional(quint64(7)));
        QVERIFY(!resetIndexOf(reply(400, "ACL bootstrap already done")));
        QVERIFY(!resetIndexOf(reply(400, "reset index: 99999999999999999999)")));
    }

    void aLostLeaderAndAnUnknownRegionAreToldApart()
    {
        const Error leader = errorOf(reply(500, "No cluster leader"), doing());
        const Error region = errorOf(reply(500, "No path to region"), doing());
        QVERIFY(isNoLeader(leader) && !isNoRegion(leader));
        QVERIFY(isNoRegion(region) && !isNoLeader(region));
        QVERIFY(!isNoLeader(errorOf(reply(500, "else"), doing())));
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "tst_error.moc"
