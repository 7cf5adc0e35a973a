// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "tokens/limitedbackend.h"
#include "tokens/tokensfixture.h"

#include "tokens/expiryfield.h"
#include "tokens/tokenactions.h"
#include "widgets/momentedit.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QStandardItemModel>

#include <ctime>

using namespace chatelaine;

/// What cannot be done is shown with the reason, before anybody tries.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyActSaysWhyItIsImpossible_data();
    void everyActSaysWhyItIsImpossible();
    void rolesAboveTheCeilingAreDisabledWithTheReason();
    void somebodyWithoutPermissionsIsToldWhichOneIsMissing();
    void theLongestLifeCapsThePresets();
    void anUntouchedExpiryStaysToTheMillisecond();
    void aTimeThatTheClocksSkipIsAdjustedAndSaid();
};

void TestLimits::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
}

void TestLimits::everyActSaysWhyItIsImpossible_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    using A = TokenAct;
    const auto row = [](const char *name, A act, const char *state, const char *reason) {
        QTest::newRow(name) << static_cast<int>(act) << QString::fromLatin1(state)
                            << QString::fromLatin1(reason);
    };
    row("no permission", A::Delete, "powerless", "You need the permission teams:DeleteAPIToken.");
    row("nothing selected", A::Edit, "none", "Select one token first.");
    row("several selected", A::Edit, "many", "Select only one token.");
    row("deleted", A::Regenerate, "deleted", "This token is deleted.");
    row("deleted can be copied", A::CopyId, "deleted", "");
    row("expired cannot be regenerated", A::Regenerate, "expired",
        "This token has expired. Give it a later expiry first.");
    row("expired can be edited", A::Edit, "expired", "");
    row("no grace to end", A::EndGrace, "plain", "This token has no previous secret in grace.");
    row("grace to end", A::EndGrace, "grace", "");
    row("plain can be deleted", A::Delete, "plain", "");
    row("create needs no selection", A::Create, "none", "");
}

void TestLimits::everyActSaysWhyItIsImpossible()
{
    QFETCH(int, act);
    QFETCH(QString, state);
    QFETCH(QString, reason);
    const FakeClock clock;
    TokenSituation situation;
    situation.now = clock.now();
    if (state != QStringLiteral("powerless"))
        situation.identity.permissions = {permissions::readTokens, permissions::createToken,
                                          permissions::updateTokens, permissions::deleteToken};
    situation.selected = state == QStringLiteral("none") ? 0 : state == QStringLiteral("many") ? 2 : 1;
    Token token;
    token.secrets = {SecretInfo{}};
    if (state == QStringLiteral("deleted"))
        token.deletedAt = clock.now();
    if (state == QStringLiteral("expired"))
        token.expiresAt = clock.now();
    if (state == QStringLiteral("grace")) {
        token.secrets.append(SecretInfo{});
        token.secrets.last().current = false;
        token.secrets.last().expiresAt = clock.now() + std::chrono::hours(1);
    }
    situation.token = token;
    QCOMPARE(TokenActions::refusal(static_cast<TokenAct>(act), situation), reason);
    TokenActions actions;
    actions.update(situation);
    QAction *action = actions.action(static_cast<TokenAct>(act));
    QCOMPARE(action->isEnabled(), reason.isEmpty());
    if (!reason.isEmpty())
        QCOMPARE(action->statusTip(), reason);
}

void TestLimits::rolesAboveTheCeilingAreDisabledWithTheReason()
{
    TokensFixture m;
    QVERIFY(m.backend);
    m.loadRoles();
    QVERIFY(m.roles.size() > 1);
    const Role weak = m.roles.last();
    const PermissionSet mine = weak.permissions.united({permissions::readTokens, permissions::createToken});
    LimitedBackend limited(*m.backend, mine);
    m.openPage(&limited);
    m.keys(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m.dialog(QStringLiteral("createToken")));
    auto *box = qobject_cast<QComboBox *>(m.person->field(QStringLiteral("Role"))->input());
    QTRY_COMPARE(box->count(), m.roles.size());
    const auto *items = qobject_cast<QStandardItemModel *>(box->model());
    for (int i = 0; i < box->count(); ++i) {
        const bool above = !aboveCeiling(m.roles.at(i).permissions, mine).isEmpty();
        QCOMPARE(items->item(i)->isEnabled(), !above);
        QCOMPARE(box->itemText(i).contains(QStringLiteral("above your own permissions")), above);
        if (above)
            QVERIFY(items->item(i)->toolTip().contains(QStringLiteral("permissions that you do not have")));
    }
    QVERIFY(!items->item(0)->isEnabled());
    QVERIFY(items->item(box->count() - 1)->isEnabled());
    QVERIFY(m.person->sees(QStringLiteral("cannot be handed out")));
}

void TestLimits::somebodyWithoutPermissionsIsToldWhichOneIsMissing()
{
    TokensFixture m;
    QVERIFY(m.backend);
    LimitedBackend limited(*m.backend, {permissions::readTokens});
    m.openPage(&limited);
    QAbstractButton *create = m.person->button(QStringLiteral("Create token"));
    QVERIFY(create);
    QVERIFY(!create->isEnabled());
    QVERIFY(create->toolTip().contains(QStringLiteral("You need the permission teams:CreateAPIToken.")));
    m.keys(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!m.dialog(QStringLiteral("createToken")));
}

void TestLimits::theLongestLifeCapsThePresets()
{
    const FakeClock clock;
    ExpiryField field(clock);
    Policy policy;
    policy.longestTokenLife = std::chrono::days(60);
    field.setPolicy(policy);
    field.chooseDefault();
    QCOMPARE(*field.value(), clock.now() + std::chrono::days(60)); // the usual 90 days are too many
    const auto *items = qobject_cast<QStandardItemModel *>(field.findChild<QComboBox *>()->model());
    const QList<bool> enabled = {true, true, false, true, false};
    for (int i = 0; i < enabled.size(); ++i)
        QCOMPARE(items->item(i)->isEnabled(), enabled.at(i));
    QVERIFY(items->item(4)->text().contains(QStringLiteral("asks for an expiry")));
    QVERIFY(field.summary().contains(QStringLiteral("Your organisation allows at most")));
    QVERIFY(field.summary().contains(QStringLiteral("Europe/Berlin")));
}

void TestLimits::anUntouchedExpiryStaysToTheMillisecond()
{
    const FakeClock clock;
    ExpiryField field(clock);
    field.setPolicy({});
    for (qint64 ms :
         {Q_INT64_C(1'900'000'123'457), Q_INT64_C(-2'208'000'000'001), Q_INT64_C(253'402'300'799'999)}) {
        field.setValue(fromMillis(ms)); // also 1900 and 9999
        QCOMPARE(toMillis(*field.value()), ms);
    }
    field.setValue(std::nullopt);
    QVERIFY(!field.value());
}

void TestLimits::aTimeThatTheClocksSkipIsAdjustedAndSaid()
{
    const LocalMoment skipped = localMoment(QDate(2027, 3, 28), QTime(2, 30));
    QVERIFY(skipped.adjusted);
    QCOMPARE(toDateTime(skipped.at),
             QDateTime(QDate(2027, 3, 28), QTime(1, 30), Qt::UTC)); // 03:30 summer time
    QVERIFY(!localMoment(QDate(2027, 3, 28), QTime(3, 30)).adjusted);
    const LocalMoment twice = localMoment(QDate(2027, 10, 31), QTime(2, 30));
    QVERIFY(!twice.adjusted);
    QVERIFY(twice.twice);
    QCOMPARE(toDateTime(twice.at), QDateTime(QDate(2027, 10, 31), QTime(0, 30), Qt::UTC)); // the first one

    MomentEdit field;
    field.setMoment(fromDateTime(QDateTime(QDate(2026, 11, 21), QTime(18, 52, 41), Qt::UTC)));
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    field.edit()->setFocus();
    field.edit()->setSelectedSection(QDateTimeEdit::YearSection);
    for (const char *section : {"2027", "03", "28", "02", "30"})
        QTest::keyClicks(field.edit(), QString::fromLatin1(section));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QCOMPARE(toDateTime(field.moment()), QDateTime(QDate(2027, 3, 28), QTime(1, 30), Qt::UTC));
    QVERIFY2(field.adjustment().contains(QStringLiteral("skip")), qPrintable(field.adjustment()));
}

QTEST_MAIN(TestLimits)
#include "tst_limits.moc"
