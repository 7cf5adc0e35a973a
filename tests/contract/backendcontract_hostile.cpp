// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/backendcontract.h"
#include "support/patience.h"

namespace chatelaine {

using std::chrono::days;
using namespace std::chrono_literals;

// Who may

void BackendContract::nobodyHandsOutMoreThanTheyHold()
{
    NEEDS(m_backend->directory(), "there are no people here");
    const Token powerful = value(tokens().create([this] {
                               TokenDraft root = draft(QStringLiteral("root-token"));
                               root.role = role(QStringLiteral("Root"));
                               return root;
                           }()))
                               .token;
    signInAs(QStringLiteral("Admin"));

    TokenDraft above = draft(QStringLiteral("more-than-me"));
    above.role = role(QStringLiteral("Root"));
    const auto refused = await(tokens().create(above));
    QCOMPARE(codeOf(refused), ErrorCode::RoleCeiling);
    QCOMPARE(refused.error().field, QStringLiteral("role"));
    QVERIFY2(refused.error().message.contains(QStringLiteral("that you cannot")),
             qPrintable(refused.error().message));

    const Token mine = create(QStringLiteral("mine")).token;
    QCOMPARE(codeOf(await(tokens().update(mine.id, mine.version, above))), ErrorCode::RoleCeiling);
    QCOMPARE(codeOf(await(tokens().regenerate(powerful.id, powerful.version, {}))), ErrorCode::RoleCeiling);
    QCOMPARE(fresh(mine.id), mine);
    QCOMPARE(fresh(powerful.id), powerful);
}

void BackendContract::nobodyRevivesWhatCanDoMoreThanThey()
{
    NEEDS(m_backend->directory(), "there are no people here");
    TokenDraft root = draft(QStringLiteral("root-token"));
    root.role = role(QStringLiteral("Root"));
    const Token made = value(tokens().create(root)).token;
    const Token off = value(tokens().setEnabled(made.id, made.version, false));
    signInAs(QStringLiteral("Admin"));
    const auto refused = [this](const auto &answer) { return codeOf(answer) == ErrorCode::RoleCeiling; };

    QVERIFY(refused(await(tokens().setEnabled(off.id, off.version, true))));
    TokenDraft longer = root;
    longer.expiresAt = *root.expiresAt + std::chrono::days(1);
    QVERIFY(refused(await(tokens().update(off.id, off.version, longer))));
    longer.expiresAt.reset();
    QVERIFY(!await(tokens().update(off.id, off.version, longer)));
    TokenDraft mine = root;
    mine.owner = m_backend->authenticator()->identity()->id;
    QVERIFY(refused(await(tokens().update(off.id, off.version, mine))));
    QCOMPARE(fresh(off.id), off);

    // Neither may it be lowered: whoever knows its secret would rise with it when its role comes back.
    TokenDraft weaker = root;
    weaker.role = role(QStringLiteral("Read Only"));
    QVERIFY(refused(await(tokens().update(off.id, off.version, weaker))));
    TokenDraft renamed = root;
    renamed.name = QStringLiteral("renamed");
    QVERIFY(refused(await(tokens().update(off.id, off.version, renamed))));
    QCOMPARE(fresh(off.id), off);
}

void BackendContract::whatCanDoMoreIsStoppedInAnEmergency()
{
    NEEDS(m_backend->directory(), "there are no people here");
    TokenDraft root = draft(QStringLiteral("root-token"));
    root.role = role(QStringLiteral("Root"));
    const Token made = value(tokens().create(root)).token;
    const Token second = value(tokens().regenerate(made.id, made.version, {m_clock->now() + 1h})).token;
    signInAs(QStringLiteral("Admin"));
    const Token single = value(tokens().endGrace(second.id, second.version));
    const Token off = value(tokens().setEnabled(single.id, single.version, false));
    QVERIFY(off.disabled);
    QVERIFY(value(tokens().remove(off.id, off.version)).deletedAt);
}

void BackendContract::whoMayOnlyReadChangesNothing()
{
    NEEDS(m_backend->directory(), "there are no people here");
    const Token token = create(QStringLiteral("ci")).token;
    signInAs(QStringLiteral("Read Only"));
    const TokenDraft other = draft(QStringLiteral("other"));
    const auto refused = await(tokens().create(other));
    QCOMPARE(codeOf(refused), ErrorCode::PermissionDenied);
    QVERIFY2(refused.error().message.contains(permissions::createToken), qPrintable(refused.error().message));
    QCOMPARE(codeOf(await(tokens().update(token.id, token.version, other))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(tokens().setEnabled(token.id, token.version, false))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(tokens().regenerate(token.id, token.version, {}))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(tokens().endGrace(token.id, token.version))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(tokens().remove(token.id, token.version))), ErrorCode::PermissionDenied);

    value(m_backend->authenticator()->signOut());
    value(m_backend->authenticator()->signIn(testroot::email, testroot::password()));
    QCOMPARE(fresh(token.id), token);
    QCOMPARE(namesFound({}), QStringList{QStringLiteral("ci")});
}

void BackendContract::whoIsSignedOutSeesNothing()
{
    const RevealedToken made = create(QStringLiteral("ci"));
    QSignalSpy changed(m_backend->authenticator(), &Authenticator::identityChanged);
    value(m_backend->authenticator()->signOut());
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(!m_backend->authenticator()->identity());
    QCOMPARE(codeOf(await(tokens().find({}))), ErrorCode::NotSignedIn);
    QCOMPARE(codeOf(await(tokens().count({}))), ErrorCode::NotSignedIn);
    QCOMPARE(codeOf(await(tokens().fetch({made.token.id}))), ErrorCode::NotSignedIn);
    QCOMPARE(codeOf(await(tokens().create(draft(QStringLiteral("x"))))), ErrorCode::NotSignedIn);
    QCOMPARE(codeOf(await(tokens().identify(made.secret.clone()))), ErrorCode::NotSignedIn);
    QCOMPARE(codeOf(await(m_backend->roles()->roles())), ErrorCode::NotSignedIn);
    QCOMPARE(codeOf(await(m_backend->policy()->policy())), ErrorCode::NotSignedIn);
}

void BackendContract::wrongPasswordsAndUnknownAddressesLookTheSame()
{
    NEEDS(m_backend->directory(), "there are no people here");
    auto *door = m_backend->authenticator();
    value(door->signOut());
    const auto wrong = await(door->signIn(testroot::email, Secret("not the password")));
    const auto unknown = await(door->signIn(QStringLiteral("nobody@example.org"), testroot::password()));
    QCOMPARE(codeOf(wrong), ErrorCode::WrongCredentials);
    QCOMPARE(wrong.error(), unknown.error());
    QVERIFY(!door->identity());
    const Identity root = value(door->signIn(QStringLiteral(" ROOT@Example.org "), testroot::password()));
    QCOMPARE(root.name, testroot::name);
    QCOMPARE(door->identity(), root);
}

// Hostile input

void BackendContract::strangeNamesAreKeptAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE tokens; --");
    QTest::newRow("HTML") << QStringLiteral("<img src=x onerror=alert(1)>&amp;");
    QTest::newRow("format string") << QStringLiteral("%s%n%1%2%%L1{0}");
    QTest::newRow("right to left") << QStringLiteral("مفتاح הנמל");
    QTest::newRow("emoji") << QStringLiteral("🔑👩‍🔧🏳️‍🌈");
    QTest::newRow("longest") << QString(longestName, QChar(u'ß'));
    QTest::newRow("long in bytes") << QString(50, QChar(u'鍵'));
    QTest::newRow("quotes and backslashes") << QStringLiteral("\"'`\\\\\\'");
}

void BackendContract::strangeNamesAreKeptAsTheyAre()
{
    QFETCH(QString, name);
    const TokenDraft wish = draft(name);
    if (wish.name.toUtf8().size() > longestNameInBytes())
        QSKIP("the server takes fewer bytes; a shorter one is tried");
    const Token token = create(name).token;
    QCOMPARE(fresh(token.id).name, wish.name);
    TokenQuery query;
    query.text = wish.name;
    QCOMPARE(namesFound(query), QStringList{wish.name});
    if (m_backend->audit())
        QCOMPARE(value(m_backend->audit()->historyOf(token.id, 1)).constFirst().target, name);
    // Messages show the name as it is, and nothing in it is taken for a placeholder.
    if (tokens().traits().disable) {
        value(tokens().setEnabled(token.id, token.version, false));
        const auto conflict = await(tokens().remove(token.id, token.version));
        QVERIFY2(conflict.error().message.contains(name), qPrintable(conflict.error().message));
    }
    const Token now = fresh(token.id);
    value(tokens().remove(now.id, now.version));
    QCOMPARE(namesFound(query), QStringList());
}

void BackendContract::impossibleNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral(" \t ");
    QTest::newRow("10,000 characters") << QString(10'000, QChar(u'x'));
    QTest::newRow("control characters") << QStringLiteral("bell\u0007");
    QTest::newRow("zero") << QString(QChar(u'\0')) + u'x';
    QTest::newRow("bidi override") << QStringLiteral("abc\u202Etxt");
}

void BackendContract::impossibleNamesAreRefused()
{
    QFETCH(QString, name);
    NEEDS(!tokens().traits().namesOptional || !name.trimmed().isEmpty(), "a token may have no name here");
    const QStringList before = namesFound({});
    const auto refused = await(tokens().create(draft(name)));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().field, QStringLiteral("name"));
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(namesFound({}), before);
}

void BackendContract::strangeSearchesFindNothingAndBreakNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("10,000 characters") << QString(10'000, QChar(u'q'));
    QTest::newRow("a million characters") << QString(1'000'000, QChar(u'%'));
    QTest::newRow("5,000 words") << QStringLiteral("q ").repeated(2'500) +
                                        QStringLiteral("z%1 ").arg(1).repeated(2'500);
    QTest::newRow("SQL") << QStringLiteral("' OR 1=1 --");
    QTest::newRow("zero") << QString(QChar(u'\0')) + u'q';
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u'q';
    QTest::newRow("control") << QStringLiteral("\u0001\u0002");
}

void BackendContract::strangeSearchesFindNothingAndBreakNothing()
{
    QFETCH(QString, text);
    create(QStringLiteral("ci"));
    TokenQuery query;
    query.text = text;
    QCOMPARE(namesFound(query), QStringList());
    QString words;
    for (int i = 0; i < 5'000; ++i)
        words += QStringLiteral("word%1 ").arg(i);
    query.text = words;
    QCOMPARE(namesFound(query), QStringList());
}

void BackendContract::extremeDates()
{
    NEEDS(tokens().traits().expiryEditable, "an expiry is the server's affair here");
    const auto at = [](int year, int month, int day) {
        return fromDateTime(QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC));
    };
    TokenDraft far = draft(QStringLiteral("far"));
    far.expiresAt = at(9999, 12, 31);
    QCOMPARE(value(tokens().create(far)).token.expiresAt, far.expiresAt);
    far.expiresAt = at(10000, 1, 1);
    QCOMPARE(codeOf(await(tokens().create(far))), ErrorCode::Invalid);
    far.expiresAt = at(1900, 1, 1);
    QCOMPARE(codeOf(await(tokens().create(far))), ErrorCode::Invalid);

    m_clock->set(at(1900, 1, 1));
    TokenDraft old = draft(QStringLiteral("old"));
    const Token made = value(tokens().create(old)).token;
    QCOMPARE(made.createdAt, at(1900, 1, 1));
    TokenQuery byDate;
    byDate.sortBy = TokenColumn::Created;
    QCOMPARE(namesFound(byDate), QStringList({QStringLiteral("old"), QStringLiteral("far")}));
}

void BackendContract::aClockThatJumpsBackHarmsNothing()
{
    NEEDS(tokens().traits().disable && tokens().traits().grace,
          "a token has neither a switch nor grace here");
    const RevealedToken first = create(QStringLiteral("ci"));
    const Instant start = m_clock->now();
    m_clock->advance(days(1));
    const RevealedToken second =
        value(tokens().regenerate(first.token.id, first.token.version, {m_clock->now() + 2h}));
    // An hour too far, a write, and back again: the previous secret is still there.
    m_clock->advance(3h);
    QVERIFY(!works(first.secret));
    create(QStringLiteral("meanwhile"));
    m_clock->set(start);
    QVERIFY(works(first.secret));
    QVERIFY(works(second.secret));
    const Token off = value(tokens().setEnabled(first.token.id, second.token.version, false));
    QVERIFY(off.version > second.token.version);
    if (m_backend->audit()) {
        const auto history = value(m_backend->audit()->historyOf(first.token.id, 100));
        QCOMPARE(history.first().action, AuditAction::TokenDisabled);
        for (qsizetype i = 1; i < history.size(); ++i)
            QVERIFY(history.at(i - 1).sequence > history.at(i).sequence);
    }
}

} // namespace chatelaine
