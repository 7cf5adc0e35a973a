// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "tokens/serverpagefixture.h"

#include <QPlainTextEdit>

using namespace chatelaine;

/// Somebody makes many tokens of a server in one act.
class TestServerManyTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServersTokensAreMade();
    void aLostAnswerIsSaidToBeUnknown();

private:
    static void openForm(ServerPageFixture &server)
    {
        server.openPage();
        server.person->press(QStringLiteral("Create many tokens…"));
        QTRY_VERIFY(server.dialog(QStringLiteral("manyTokens")));
    }
    static void paste(const ServerPageFixture &server, const QString &names)
    {
        auto *edit = qobject_cast<QPlainTextEdit *>(server.person->input(QStringLiteral("Names")));
        QVERIFY(edit);
        QGuiApplication::clipboard()->setText(names);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    }
};

void TestServerManyTokens::aServersTokensAreMade()
{
    ServerPageFixture server;
    openForm(server);
    QVERIFY(!server.person->field(QStringLiteral("Name")));
    paste(server,
          QStringLiteral("robot-0\nrobot-1\n") + QString(90, QChar(0x20AC))); // too long for this server
    server.tick(QStringLiteral("ops"));
    server.person->press(QStringLiteral("Review"));
    QTRY_VERIFY(server.person->sees(QStringLiteral("1 token(s) cannot be created and will be left out.")));
    QVERIFY(server.person->sees(QStringLiteral("ops")));
    server.person->press(QStringLiteral("Create 2 token(s)"));
    QTRY_VERIFY(server.dialog(QStringLiteral("manySecretsDialog")));
    const QString accessor = server.accessorOf(QStringLiteral("robot-1"));
    QCOMPARE(server.policiesThere(accessor), QStringList{QStringLiteral("ops")});
    server.person->press(QStringLiteral("Copy all secrets"));
    const QString line =
        QStringLiteral("robot-1,%1,%2\r\n")
            .arg(accessor, server.there(accessor).value(QStringLiteral("SecretID")).toString());
    QVERIFY(QGuiApplication::clipboard()->text().contains(line));
    server.pressIn(server.dialog(QStringLiteral("manySecretsDialog")), QStringLiteral("Close"));
    QTRY_VERIFY(server.names().contains(QStringLiteral("robot-1")));
}

void TestServerManyTokens::aLostAnswerIsSaidToBeUnknown()
{
    ServerPageFixture server;
    openForm(server);
    paste(server, QStringLiteral("robot-0\nrobot-1\nrobot-2"));
    server.tick(QStringLiteral("ops"));
    server.person->press(QStringLiteral("Review"));
    QTRY_VERIFY(server.person->button(QStringLiteral("Create 3 token(s)")));
    server.server->addFault({Fault::Kind::CloseUnanswered, "/v1/acl/token", "POST", 1});
    server.person->press(QStringLiteral("Create 3 token(s)"));
    QTRY_VERIFY(server.dialog(QStringLiteral("manySecretsDialog")));
    QVERIFY(server.person->sees(QStringLiteral("No token was created")));
    QVERIFY(server.person->sees(QStringLiteral("Of 1 token(s) it is not known whether it was created.")));
    QVERIFY(server.person->sees(QStringLiteral("2 token(s) was not tried.")));
    server.person->press(QStringLiteral("Copy the other names"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("robot-1\nrobot-2"));
    server.pressIn(server.dialog(QStringLiteral("manySecretsDialog")), QStringLiteral("Close"));
    QTRY_VERIFY(!server.dialog(QStringLiteral("manySecretsDialog"))); // there is nothing to lose
}

QTEST_MAIN(TestServerManyTokens)
#include "tst_servermanytokens.moc"
