// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclfixture.h"
#include "acl/claimrows.h"
#include "support/patience.h"
#include "widgets/emptystate.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace std::chrono_literals;

/// Ways in through identity providers, as a person sets them up.
class AuthMethodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<AclFixture>(); }
    void cleanup() { m.reset(); }

    void aWayInIsSetUpWithARule();
    void theClientSecretIsAskedForOnlyWhenSettingsChange();
    void jsonWebTokensNeedKeysFromSomewhere();
    void rulesSayWhoGetsWhat();
    void deletingSaysThatNobodyGetsIn();
    void whatIsWrongInAFoldedGroupUnfoldsIt();
    void claimsAreWrittenByKeyboardAndTabLeavesThem();
    void whoeverMayNotSeeThemIsNotToldToTryAgain();
    void whyOneCannotBeEditedIsSaid();

private:
    AuthMethodService &others() { return *m->other().backend->authMethods(); }
    AuthMethodDraft company() const
    {
        AuthMethodDraft draft;
        draft.name = QStringLiteral("company");
        draft.longestTokenLife = 1h;
        draft.config.discoveryUrl = QStringLiteral("https://accounts.example.com");
        draft.config.clientId = QStringLiteral("nomad");
        draft.config.allowedRedirectUris = {QStringLiteral("http://localhost:4649/oidc/callback")};
        draft.config.claimMappings = {{QStringLiteral("team"), QStringLiteral("team")}};
        return draft;
    }
    void openCompany()
    {
        value(others().create(company(), Secret("hush hush")));
        m->open<AuthMethodsPage>();
        m->clickRow(QStringLiteral("company"));
    }
    void pick(const QString &label, const QString &text)
    {
        auto *box = qobject_cast<QComboBox *>(m->person->field(label)->input());
        QVERIFY(box);
        QVERIFY2(box->findText(text, Qt::MatchStartsWith) >= 0, qPrintable(text));
        box->setCurrentIndex(box->findText(text, Qt::MatchStartsWith));
    }

    std::unique_ptr<AclFixture> m;
};

void AuthMethodsTest::aWayInIsSetUpWithARule()
{
    m->open<AuthMethodsPage>();
    m->trigger(QStringLiteral("New auth method"));
    QTRY_VERIFY(m->dialog(QStringLiteral("newAuthMethod")));
    m->person->press(QStringLiteral("Create auth method"));
    QVERIFY(m->person->field(QStringLiteral("Name"))->hasError());
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("company"));
    m->person->typeInto(QStringLiteral("Address of the provider (discovery URL)"),
                        QStringLiteral("accounts"));
    m->person->typeInto(QStringLiteral("Client ID"), QStringLiteral("nomad"));
    m->person->typeInto(QStringLiteral("Client secret"), QStringLiteral("hush hush"));
    m->person->press(QStringLiteral("Create auth method"));
    QVERIFY(m->person->field(QStringLiteral("Address of the provider (discovery URL)"))->hasError());
    m->person->typeInto(QStringLiteral("Address of the provider (discovery URL)"),
                        QStringLiteral("https://accounts.example.com"));
    m->person->press(QStringLiteral("Create auth method"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("newAuthMethod")));
    QTRY_COMPARE(m->names(), QStringList(QStringLiteral("company")));
    const AuthMethodDetails made = value(others().method(QStringLiteral("company")));
    QCOMPARE(made.config.allowedRedirectUris,
             QStringList(QStringLiteral("http://localhost:4649/oidc/callback")));
    QVERIFY(made.config.hasClientSecret);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Nobody gets anything through it, so nobody can sign in.")));
}

void AuthMethodsTest::theClientSecretIsAskedForOnlyWhenSettingsChange()
{
    openCompany();
    m->trigger(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editAuthMethod")));
    auto *life = m->person->field(QStringLiteral("Longest life of the tokens that it makes"));
    QVERIFY(life);
    QVERIFY(qobject_cast<QLineEdit *>(m->person->input(QStringLiteral("Client secret")))->text().isEmpty());
    m->person->typeInto(QStringLiteral("Longest life of the tokens that it makes"), QStringLiteral("2"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAuthMethod")));
    QCOMPARE(value(others().method(QStringLiteral("company"))).method.longestTokenLife,
             std::optional<Duration>(2h));
    QVERIFY(value(others().method(QStringLiteral("company"))).config.hasClientSecret);

    m->trigger(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editAuthMethod")));
    m->person->typeInto(QStringLiteral("Client ID"), QStringLiteral("another"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->person->field(QStringLiteral("Client secret"))->hasError());
    m->person->typeInto(QStringLiteral("Client secret"), QStringLiteral("hush again"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAuthMethod")));
    QCOMPARE(value(others().method(QStringLiteral("company"))).config.clientId, QStringLiteral("another"));
}

void AuthMethodsTest::jsonWebTokensNeedKeysFromSomewhere()
{
    m->open<AuthMethodsPage>();
    m->trigger(QStringLiteral("New auth method"));
    QTRY_VERIFY(m->dialog(QStringLiteral("newAuthMethod")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("robots"));
    pick(QStringLiteral("Type"), QStringLiteral("JSON"));
    QVERIFY(!m->person->field(QStringLiteral("Client secret")));
    m->person->press(QStringLiteral("Create auth method"));
    QVERIFY(m->person->field(QStringLiteral("Address of the provider (discovery URL)"))->hasError());
    m->person->typeInto(QStringLiteral("Address of the keys (JWKS)"),
                        QStringLiteral("https://accounts.example.com/keys"));
    m->person->press(QStringLiteral("Create auth method"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("newAuthMethod")));
    QCOMPARE(value(others().method(QStringLiteral("robots"))).config.jwksUrl,
             QStringLiteral("https://accounts.example.com/keys"));
}

void AuthMethodsTest::rulesSayWhoGetsWhat()
{
    openCompany();
    m->trigger(QStringLiteral("New binding rule…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("newBindingRule")));
    m->person->press(QStringLiteral("Create binding rule"));
    QVERIFY(m->person->field(QStringLiteral("Its name"))->hasError());
    m->person->typeInto(QStringLiteral("For whom"), QStringLiteral("value.team == \"storage\""));
    m->person->typeInto(QStringLiteral("Its name"), QStringLiteral("readonly"));
    QVERIFY(m->person->sees(QStringLiteral("Whoever signs in through company gets the policy “readonly” if "
                                           "value.team == \"storage\".")));
    m->person->press(QStringLiteral("Create binding rule"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("newBindingRule")));
    auto *list = m->page->findChild<QListWidget *>(QStringLiteral("bindingRules"));
    QTRY_COMPARE(list->count(), 1);
    list->setCurrentRow(0);
    m->trigger(QStringLiteral("Edit rule…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editBindingRule")));
    pick(QStringLiteral("They get"), QStringLiteral("A role"));
    m->person->typeInto(QStringLiteral("Its name"), QStringLiteral("team-${value.team}"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editBindingRule")));
    QCOMPARE(value(others().rules()).first().type, BindType::Role);
    QTRY_VERIFY(list->count() == 1 && list->item(0)->text().contains(u"gets the role “team-${value.team}”"));
    m->trigger(QStringLiteral("New binding rule…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("newBindingRule")));
    pick(QStringLiteral("They get"), QStringLiteral("Management"));
    QVERIFY(!m->person->field(QStringLiteral("Its name")));
    QVERIFY(m->person->sees(QStringLiteral("Everybody who signs in through company may do everything.")));
    AclFixture::pressIn(m->dialog(QStringLiteral("newBindingRule")), QStringLiteral("Cancel"));
    list->setCurrentRow(0);
    m->trigger(QStringLiteral("Delete rule…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Delete the rule")));
    m->person->press(QStringLiteral("Delete the rule"));
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(value(others().rules()).isEmpty());
}

void AuthMethodsTest::deletingSaysThatNobodyGetsIn()
{
    openCompany();
    value(others().createRule(
        {{}, QStringLiteral("company"), {}, BindType::Policy, QStringLiteral("readonly")}));
    m->trigger(QStringLiteral("Refresh"));
    QTRY_COMPARE(m->cell(QStringLiteral("company"), 2), QStringLiteral("1"));
    m->trigger(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Delete “company”")));
    QVERIFY(m->person->sees(QStringLiteral("Nobody can sign in through it any more.")));
    QVERIFY(m->person->sees(QStringLiteral("stay(s) on the server")));
    m->person->press(QStringLiteral("Delete “company”"));
    QTRY_VERIFY(m->names().isEmpty());
    QVERIFY(value(others().methods()).isEmpty());
}

void AuthMethodsTest::whatIsWrongInAFoldedGroupUnfoldsIt()
{
    openCompany();
    m->trigger(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editAuthMethod")));
    m->person->press(QStringLiteral("Claims"));
    auto *claims =
        qobject_cast<ClaimRows *>(m->person->field(QStringLiteral("Claims with one value"))->input());
    QVERIFY(claims);
    claims->setFocus();
    claims->setCurrentCell(1, 0);
    QTest::keyClick(claims, 'm');
    QTest::keyClicks(claims->findChild<QLineEdit *>(), QStringLiteral("ail"));
    QTest::keyClick(claims->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(claims->item(1, 0)->text(), QStringLiteral("mail"));
    m->person->press(QStringLiteral("Claims")); // folds it away again
    QVERIFY(!claims->isVisible());
    m->person->press(QStringLiteral("Save"));
    QVERIFY(claims->isVisible());
    QVERIFY(m->person->field(QStringLiteral("Claims with one value"))->hasError());
    QVERIFY(m->dialog(QStringLiteral("editAuthMethod")));
}

void AuthMethodsTest::claimsAreWrittenByKeyboardAndTabLeavesThem()
{
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    auto *claims = new ClaimRows;
    auto *next = new QLineEdit;
    column->addWidget(claims);
    column->addWidget(next);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    claims->setFocus();
    claims->setCurrentCell(0, 0);
    QCOMPARE(claims->findChild<QLineEdit *>(), nullptr); // coming by opens nothing
    const auto type = [claims](const QString &text) {
        if (!claims->findChild<QLineEdit *>())
            QTest::keyClick(claims, text.at(0).toLatin1());
        else
            QTest::keyClick(claims->findChild<QLineEdit *>(), text.at(0).toLatin1());
        QTest::keyClicks(claims->findChild<QLineEdit *>(), text.mid(1));
        QTest::keyClick(claims->findChild<QLineEdit *>(), Qt::Key_Tab);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    type(QStringLiteral("groups"));
    type(QStringLiteral("team"));
    QCOMPARE(claims->mappings(),
             (QHash<QString, QString>{{QStringLiteral("groups"), QStringLiteral("team")}}));
    QCOMPARE(claims->rowCount(), 2); // there is a row for the next one
    for (int cell = 0; cell < 2; ++cell) {
        QTRY_VERIFY(claims->findChild<QLineEdit *>());
        QTest::keyClick(claims->findChild<QLineEdit *>(), Qt::Key_Tab);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QTRY_VERIFY(next->hasFocus());
    claims->setFocus();
    claims->setCurrentCell(0, 0);
    QTest::keyClick(claims, Qt::Key_Delete);
    QVERIFY(claims->mappings().isEmpty());
    QCOMPARE(claims->rowCount(), 1);
}

void AuthMethodsTest::whoeverMayNotSeeThemIsNotToldToTryAgain()
{
    const QJsonObject ci = m->addClient(QStringLiteral("ci"), {QStringLiteral("readonly")});
    m->open<AuthMethodsPage>(ci.value(QStringLiteral("SecretID")).toString().toUtf8());
    QTRY_VERIFY(m->person->sees(QStringLiteral("You may not see the auth methods")) ||
                m->person->sees(QStringLiteral("No auth methods yet")));
    QVERIFY(!m->person->button(QStringLiteral("Try again")));
    const auto *empty = m->page->findChild<EmptyState *>();
    for (const QPushButton *button : empty->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible(), qPrintable(button->text())); // none that would do nothing
    QVERIFY(m->person->sees(QStringLiteral("management token")));
}

void AuthMethodsTest::whyOneCannotBeEditedIsSaid()
{
    value(others().create(company(), Secret("hush hush")));
    AuthMethodDraft first = company(); // its settings are the ones that are read when the page opens
    first.name = QStringLiteral("a-first-one");
    first.isDefault = false;
    value(others().create(first, Secret("hush hush")));
    m->open<AuthMethodsPage>();
    QTRY_VERIFY(m->names().contains(QStringLiteral("company")));
    Fault broken;
    broken.kind = Fault::Kind::NotJson;
    broken.path = "/v1/acl/auth-method/company";
    m->server->addFault(broken);
    m->clickRow(QStringLiteral("company"));
    const auto why = [this] { return m->whyNot(QStringLiteral("Edit…")); };
    QTRY_VERIFY(!why().isEmpty() && why() != QStringLiteral("The auth method is being loaded."));
    QVERIFY2(m->person->sees(why()), qPrintable(why()));
    m->server->clearFaults();
    m->trigger(QStringLiteral("Refresh"));
    QTRY_COMPARE(why(), QString());
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::AuthMethodsTest)
#include "tst_authmethods.moc"
