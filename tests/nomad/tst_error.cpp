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

Q_DECLARE_METATYPE(chatelaine::ErrorCode)

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
