// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nomadsession.h"
#include "support/patience.h"

using namespace chatelaine;
using namespace std::chrono_literals;
using Age = NomadDouble::Age;

/// A server, or something in front of it, that does not tell its version: what it can do shows when it is
/// tried.
class HiddenVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditOfATokenThatExpiresShowsWhetherThatGoes_data();
    void anEditOfATokenThatExpiresShowsWhetherThatGoes();
};

namespace {

std::optional<bool> listed(const NomadSession &session)
{
    const QVector<ServerFeature> features = session.connection().facts().features;
    for (const ServerFeature &each : features) {
        if (each.name == u"expiringEditable")
            return each.present;
    }
    return std::nullopt;
}

} // namespace

void HiddenVersionTest::anEditOfATokenThatExpiresShowsWhetherThatGoes_data()
{
    QTest::addColumn<Age>("age");
    QTest::addColumn<bool>("editable");
    QTest::newRow("1.5") << Age::V1_5 << false;
    QTest::newRow("1.6.3") << Age::V1_6_3 << true;
}

void HiddenVersionTest::anEditOfATokenThatExpiresShowsWhetherThatGoes()
{
    QFETCH(const Age, age);
    QFETCH(const bool, editable);
    const auto server = nomadServer({.age = age});
    server->addFault({Fault::Kind::Status, "/v1/agent/self", {}, -1, 0ms, 403, "Permission denied"});
    const NomadSession session(*server);
    QVERIFY(session.signIn(server->managementSecret()));
    // Nothing is claimed, and nothing that may work is refused beforehand.
    QCOMPARE(listed(session), std::nullopt);
    QVERIFY(session.tokens().traits().expiringEditable);
    TokenDraft draft = session.draft(QStringLiteral("ci"));
    draft.expiresAt = SystemClock().now() + 1h;
    const Token token = value(session.tokens().create(draft)).token;
    TokenDraft renamed = NomadSession::draftOf(token);
    renamed.name = QStringLiteral("ci-two");
    const auto changed = await(session.tokens().update(token.id, token.version, renamed));
    QCOMPARE(changed.has_value(), editable);
    if (!changed)
        QCOMPARE(changed.error().code, ErrorCode::Unsupported);
    QTRY_COMPARE(listed(session), std::optional(editable));
    QCOMPARE(session.tokens().traits().expiringEditable, editable);
}

QTEST_GUILESS_MAIN(HiddenVersionTest)
#include "tst_hiddenversion.moc"
