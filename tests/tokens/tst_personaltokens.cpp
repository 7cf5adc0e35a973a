// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "tokens/tokensfixture.h"

#include "tokens/limitedbackend.h"
#include "tokens/mytokenspage.h"
#include "tokens/scopedelegate.h"
#include "tokens/scopepicker.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace chatelaine;

namespace {

const QString createDialog = QStringLiteral("createPersonalToken");
const QString heldScope = permissions::readTokens;

} // namespace

/// A person's own tokens: switched on, made, changed, stopped, and nobody else's business.
class TestPersonalTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whileTheyAreOffThePageSaysWhoCanSwitchThemOn();
    void whoeverMayIsLedToThePolicy();
    void oneIsMadeAndItsSecretShownOnce();
    void scopesAreFoundTickedAndCounted();
    void scopesBeyondOnesOwnAreMarkedNotHidden();
    void aSearchedGroupTicksOnlyWhatIsSeen();
    void mistakesAreSaidBesideTheField();
    void theExpiryKeepsToTheLimitOfTheseTokens();
    void switchedOffNoneOfThemWorksAndOnAgainAllDo();
    void anEditChangesScopes();
    void anEditOfAnOldVersionShowsBothVersions();
    void whatSomebodyElseHasDisabledStaysSo();
    void nobodyEditsOrRegeneratesAnothersToken();
    void theOrganisationSeesItsScopesAndWhoseItIs();

private:
    void openMine(Backend *other = nullptr);
    void allow(bool on) const;
    Token addMine(const QString &name, const QStringList &scopes = {heldScope}) const;
    QDialog *openCreate() const;
    ScopePicker &picker() const;
    QTreeWidgetItem *scopeItem(const QString &permission) const;
    void tick(const QString &permission) const;
    QString selected() const;
    void select(const QString &name) const;
    QAction *action(const QString &text) const;

    std::unique_ptr<TokensFixture> m;
    MyTokensPage *m_page = nullptr;
};

void TestPersonalTokens::init()
{
    m = std::make_unique<TokensFixture>();
    QVERIFY(m->backend);
    m->loadRoles();
}

void TestPersonalTokens::cleanup()
{
    m.reset();
    m_page = nullptr;
}

void TestPersonalTokens::openMine(Backend *other)
{
    Backend &shown = other ? *other : *m->backend;
    m->person.reset();
    m->window = std::make_unique<QMainWindow>();
    m->facts = std::make_unique<OrganisationFacts>(shown);
    m_page = new MyTokensPage({shown, *m->facts, m->settings, m->clipboard, *m->clock});
    m->window->setCentralWidget(m_page);
    m->window->resize(1280, 800);
    m->window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    m->window->activateWindow();
    m->person = std::make_unique<Person>(*m->window);
    QTRY_VERIFY(!m->facts->catalogue().isEmpty());
}

void TestPersonalTokens::allow(bool on) const
{
    Policy policy = m->answer(m->backend->policy()->policy()).value_or(Policy());
    policy.personalTokens = on;
    QVERIFY(m->answer(m->backend->policy()->update(policy)).has_value());
}

Token TestPersonalTokens::addMine(const QString &name, const QStringList &scopes) const
{
    auto made = m->answer(m->backend->tokens()->createPersonal(
        {name, QStringLiteral("For tests"), scopes, m->clock->now() + std::chrono::days(30)}));
    return made ? made->token : Token();
}

QDialog *TestPersonalTokens::openCreate() const
{
    m->person->press(QStringLiteral("Create token"));
    return QTest::qWaitFor([this] { return m->dialog(createDialog) != nullptr; }) ? m->dialog(createDialog)
                                                                                  : nullptr;
}

ScopePicker &TestPersonalTokens::picker() const
{
    return *m->person->visible<ScopePicker>().constFirst();
}

QTreeWidgetItem *TestPersonalTokens::scopeItem(const QString &permission) const
{
    const auto found = picker().tree()->findItems(permission, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.constFirst();
}

void TestPersonalTokens::tick(const QString &permission) const
{
    QTreeWidgetItem *item = scopeItem(permission);
    QVERIFY2(item, qPrintable(permission));
    QTreeWidget &tree = *picker().tree();
    tree.setCurrentItem(item);
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Space);
}

QString TestPersonalTokens::selected() const
{
    const auto rows = m_page->findChild<TokenTable *>()->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.first().data().toString() : QString();
}

void TestPersonalTokens::select(const QString &name) const
{
    auto *table = m_page->findChild<TokenTable *>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QTRY_VERIFY(table->model()->index(row, 0).data().isValid());
        if (table->model()->index(row, 0).data().toString() == name)
            table->selectRow(row);
    }
    QCOMPARE(selected(), name);
}

QAction *TestPersonalTokens::action(const QString &text) const
{
    for (QAction *candidate : m_page->menuActions()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void TestPersonalTokens::whileTheyAreOffThePageSaysWhoCanSwitchThemOn()
{
    LimitedBackend limited(*m->backend, {permissions::readTokens});
    openMine(&limited);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Personal access tokens are switched off")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("These roles can switch them on: Root")));
    QVERIFY(!m->person->button(QStringLiteral("Go to the policy")));
    const QAbstractButton *create = m->person->button(QStringLiteral("Create token"));
    QVERIFY(create && !create->isEnabled());
    QVERIFY(create->toolTip().contains(QStringLiteral("switched off")));
}

void TestPersonalTokens::whoeverMayIsLedToThePolicy()
{
    openMine();
    QTRY_VERIFY(m->person->button(QStringLiteral("Go to the policy")));
    QSignalSpy wanted(m_page, &Page::placeWanted);
    m->person->press(QStringLiteral("Go to the policy"));
    QCOMPARE(wanted.count(), 1);
    allow(true); // meanwhile, somewhere else
    QTRY_VERIFY(m->person->sees(QStringLiteral("No personal access token yet")));
}

void TestPersonalTokens::oneIsMadeAndItsSecretShownOnce()
{
    allow(true);
    openMine();
    QTRY_VERIFY(m->person->sees(QStringLiteral("No personal access token yet")));
    QDialog *dialog = openCreate();
    QVERIFY(dialog);
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("my laptop"));
    tick(heldScope);
    m->pressIn(dialog, QStringLiteral("Create token"));
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")));
    m->pressIn(m->dialog(QStringLiteral("secretDialog")), QStringLiteral("Copy"));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("chp_")));
    m->pressIn(m->dialog(QStringLiteral("secretDialog")), QStringLiteral("Close"));
    QTRY_COMPARE(selected(), QStringLiteral("my laptop"));
    TokenQuery mine;
    mine.mine = true;
    const auto ids = m->answer(m->backend->tokens()->find(mine));
    QCOMPARE(ids->size(), 1);
    QCOMPARE(m->fresh(ids->first()).scopes, QStringList{heldScope});
}

void TestPersonalTokens::scopesAreFoundTickedAndCounted()
{
    allow(true);
    openMine();
    QVERIFY(openCreate());
    QTRY_VERIFY(scopeItem(heldScope));
    m->person->press(QStringLiteral("Choose what I hold"));
    QCOMPARE(picker().scopes().size(), m->facts->catalogue().size()); // Root holds everything
    m->person->press(QStringLiteral("Choose none"));
    QVERIFY(picker().scopes().isEmpty());
    tick(heldScope);
    QVERIFY(m->person->sees(QStringLiteral("1 scope(s) chosen.")) ||
            m->person->sees(QStringLiteral("1 scope chosen.")));
    auto *search = picker().findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("deleteapi"));
    QVERIFY(scopeItem(heldScope)->isHidden());
    QVERIFY(!scopeItem(permissions::deleteToken)->isHidden());
    search->clear();
    m->person->press(QStringLiteral("Only chosen"));
    QVERIFY(!scopeItem(heldScope)->isHidden());
    QVERIFY(scopeItem(permissions::deleteToken)->isHidden());
}

void TestPersonalTokens::scopesBeyondOnesOwnAreMarkedNotHidden()
{
    allow(true);
    LimitedBackend limited(*m->backend, {heldScope});
    openMine(&limited);
    QVERIFY(openCreate());
    QTRY_VERIFY(scopeItem(permissions::deleteToken));
    const QTreeWidgetItem *beyond = scopeItem(permissions::deleteToken);
    QVERIFY(!beyond->isHidden());
    QCOMPARE(beyond->data(0, ScopeDelegate::MarkRole).toString(), QStringLiteral("Grants nothing today"));
    QVERIFY(
        beyond->data(0, Qt::AccessibleTextRole).toString().contains(QStringLiteral("Grants nothing today")));
    QVERIFY(scopeItem(heldScope)->data(0, ScopeDelegate::MarkRole).toString().isEmpty());
    tick(permissions::deleteToken); // may be chosen all the same
    QCOMPARE(picker().scopes(), QStringList{permissions::deleteToken});
    QVERIFY(m->person->sees(QStringLiteral("nothing today")));
    m->person->press(QStringLiteral("Choose what I hold"));
    QCOMPARE(picker().scopes(), (QStringList{permissions::deleteToken, heldScope}));
}

void TestPersonalTokens::aSearchedGroupTicksOnlyWhatIsSeen()
{
    allow(true);
    openMine();
    QVERIFY(openCreate());
    QTRY_VERIFY(scopeItem(heldScope));
    QTest::keyClicks(picker().findChild<QLineEdit *>(), heldScope);
    QTreeWidgetItem *group = scopeItem(heldScope)->parent();
    picker().tree()->setCurrentItem(group);
    QTest::keyClick(picker().tree(), Qt::Key_Space);
    QCOMPARE(picker().scopes(), QStringList{heldScope});
    QCOMPARE(group->checkState(0), Qt::Checked); // all that is seen
    QTest::keyClick(picker().tree(), Qt::Key_Space);
    QVERIFY(picker().scopes().isEmpty());
    QTest::keyClick(picker().tree(), Qt::Key_Space);
    picker().findChild<QLineEdit *>()->clear();
    QCOMPARE(group->checkState(0), Qt::PartiallyChecked);
}

void TestPersonalTokens::mistakesAreSaidBesideTheField()
{
    allow(true);
    openMine();
    QDialog *dialog = openCreate();
    QVERIFY(dialog);
    m->pressIn(dialog, QStringLiteral("Create token"));
    QVERIFY(m->person->field(QStringLiteral("Name"))->hasError());
    QVERIFY(m->person->field(QStringLiteral("Scopes"))->error().contains(QStringLiteral("at least one")));
    QTRY_VERIFY(m->person->input(QStringLiteral("Name"))->hasFocus());
    QTRY_VERIFY(scopeItem(heldScope));
    tick(heldScope);
    QVERIFY(!m->person->field(QStringLiteral("Scopes"))->hasError());
}

void TestPersonalTokens::theExpiryKeepsToTheLimitOfTheseTokens()
{
    Policy policy = m->answer(m->backend->policy()->policy()).value_or(Policy());
    policy.personalTokens = true;
    policy.longestPersonalTokenLife = std::chrono::days(30);
    QVERIFY(m->answer(m->backend->policy()->update(policy)).has_value());
    openMine();
    QVERIFY(openCreate());
    QTRY_VERIFY(scopeItem(heldScope));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("short"));
    tick(heldScope);
    m->pressIn(m->dialog(createDialog), QStringLiteral("Create token"));
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")));
    TokenQuery mine;
    mine.mine = true;
    const auto ids = m->answer(m->backend->tokens()->find(mine));
    QCOMPARE(*m->fresh(ids->first()).expiresAt, m->clock->now() + std::chrono::days(30)); // not the usual 90
}

void TestPersonalTokens::switchedOffNoneOfThemWorksAndOnAgainAllDo()
{
    allow(true);
    const Token token = addMine(QStringLiteral("my laptop"));
    openMine();
    select(QStringLiteral("my laptop"));
    QVERIFY(!m->person->sees(QStringLiteral("none of these works now")));
    const auto granted = [&] {
        const auto grants = m->answer(m->backend->tokens()->grants(token.id)).value_or(QVector<Grant>());
        return std::count_if(grants.cbegin(), grants.cend(), [](const Grant &g) { return g.granted; });
    };
    QCOMPARE(granted(), 1);
    allow(false);
    QTRY_VERIFY(m->person->sees(QStringLiteral("none of these works now")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("It does not work now")));
    QCOMPARE(granted(), 0);
    QCOMPARE(m_page->findChild<TokenTable *>()->model()->rowCount(), 1); // still readable
    QVERIFY(!action(QStringLiteral("Create token"))->isEnabled());
    allow(true);
    QTRY_VERIFY(!m->person->sees(QStringLiteral("none of these works now")));
    QCOMPARE(granted(), 1);
}

void TestPersonalTokens::anEditChangesScopes()
{
    allow(true);
    const Token token = addMine(QStringLiteral("my laptop"));
    LimitedBackend limited(*m->backend, {}); // one's own needs no permission
    openMine(&limited);
    select(QStringLiteral("my laptop"));
    QTRY_VERIFY(action(QStringLiteral("Edit…"))->isEnabled());
    action(QStringLiteral("Edit…"))->trigger();
    QTRY_VERIFY(m->dialog(QStringLiteral("editPersonalToken")));
    QTRY_VERIFY(scopeItem(permissions::createToken));
    QCOMPARE(scopeItem(heldScope)->checkState(0), Qt::Checked);
    tick(permissions::createToken);
    m->pressIn(m->dialog(QStringLiteral("editPersonalToken")), QStringLiteral("Save"));
    QTRY_COMPARE(m->fresh(token.id).scopes.size(), 2);
    QCOMPARE(m->fresh(token.id).expiresAt, token.expiresAt); // to the millisecond
    QCOMPARE(m->fresh(token.id).description, token.description);
}

void TestPersonalTokens::anEditOfAnOldVersionShowsBothVersions()
{
    allow(true);
    const Token token = addMine(QStringLiteral("my laptop"));
    openMine();
    select(QStringLiteral("my laptop"));
    QTRY_VERIFY(action(QStringLiteral("Edit…"))->isEnabled());
    action(QStringLiteral("Edit…"))->trigger();
    QTRY_VERIFY(m->dialog(QStringLiteral("editPersonalToken")));
    QVERIFY(m->answer(m->backend->tokens()->updatePersonal(
                          token.id, token.version,
                          {QStringLiteral("elsewhere"), {}, token.scopes, token.expiresAt}))
                .has_value());
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("here"));
    m->pressIn(m->dialog(QStringLiteral("editPersonalToken")), QStringLiteral("Save"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("was changed since you opened it")));
    QVERIFY(m->person->sees(QStringLiteral("elsewhere")));
    QCOMPARE(m->fresh(token.id).name, QStringLiteral("elsewhere"));
    m->person->press(QStringLiteral("Keep mine over theirs"));
    m->pressIn(m->dialog(QStringLiteral("editPersonalToken")), QStringLiteral("Save"));
    QTRY_COMPARE(m->fresh(token.id).name, QStringLiteral("here"));
}

void TestPersonalTokens::whatSomebodyElseHasDisabledStaysSo()
{
    TokenSituation situation;
    situation.now = m->clock->now();
    situation.identity.id = PrincipalId{7};
    situation.selected = 1;
    Token token;
    token.kind = TokenKind::Personal;
    token.owner = PrincipalId{7};
    token.disabled = true;
    token.disabledBy = PrincipalId{7};
    situation.token = token;
    QCOMPARE(TokenActions::refusal(TokenAct::Enable, situation, TokenRealm::Mine), QString());
    situation.token->disabledBy = PrincipalId{8};
    QCOMPARE(TokenActions::refusal(TokenAct::Enable, situation, TokenRealm::Mine),
             QStringLiteral("You need the permission teams:UpdateAPITokens."));
    situation.identity.permissions = {permissions::updateTokens};
    QCOMPARE(TokenActions::refusal(TokenAct::Enable, situation, TokenRealm::Mine), QString());
}

void TestPersonalTokens::nobodyEditsOrRegeneratesAnothersToken()
{
    TokenSituation situation;
    situation.now = m->clock->now();
    situation.identity.id = PrincipalId{7};
    situation.identity.permissions = {permissions::readTokens, permissions::updateTokens,
                                      permissions::deleteToken};
    situation.selected = 1;
    Token token;
    token.kind = TokenKind::Personal;
    token.owner = PrincipalId{8};
    token.ownerName = QStringLiteral("Ada");
    situation.token = token;
    QCOMPARE(TokenActions::refusal(TokenAct::Edit, situation),
             QStringLiteral("Only Ada can edit this token: it is personal."));
    QCOMPARE(TokenActions::refusal(TokenAct::Regenerate, situation),
             QStringLiteral("Only Ada can regenerate this token: it is personal."));
    QCOMPARE(TokenActions::refusal(TokenAct::Enable, situation), QString());
    QCOMPARE(TokenActions::refusal(TokenAct::Delete, situation), QString());
    // and the store thinks the same
    allow(true);
    const Token adas = addMine(QStringLiteral("adas"));
    const QString email = QStringLiteral("ben@example.org");
    auto invited =
        m->answer(m->backend->directory()->invite({QStringLiteral("Ben"), email, m->roles.first().id, {}}));
    QVERIFY(invited.has_value());
    QVERIFY(
        m->answer(m->backend->authenticator()->redeem(email, std::move(invited->code), testroot::password()))
            .has_value());
    const auto refused = m->answer(m->backend->tokens()->updatePersonal(
        adas.id, adas.version, {QStringLiteral("bens"), {}, adas.scopes, adas.expiresAt}));
    QVERIFY(!refused);
    QCOMPARE(m->fresh(adas.id).name, QStringLiteral("adas"));
    openMine();
    QTRY_VERIFY(m->person->sees(QStringLiteral("No personal access token yet"))); // Ada's is not Ben's
}

void TestPersonalTokens::theOrganisationSeesItsScopesAndWhoseItIs()
{
    allow(true);
    addMine(QStringLiteral("my laptop"), {heldScope, permissions::createToken});
    m->openPage();
    m->clickRow(QStringLiteral("my laptop"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Personal access token")));
    QVERIFY(m->person->sees(heldScope));
    QVERIFY(m->person->sees(QStringLiteral("Ada, as whom it acts")));
    const int roleColumn = static_cast<int>(TokenColumn::Role);
    QVERIFY(m->model().index(0, roleColumn).data().toString().startsWith(QStringLiteral("2 scope")));
    QTRY_VERIFY(m->action(QStringLiteral("Edit…"))->isEnabled()); // it is Ada who is signed in
    m->action(QStringLiteral("Edit…"))->trigger();
    QTRY_VERIFY(m->dialog(QStringLiteral("editPersonalToken")));
}

QTEST_MAIN(TestPersonalTokens)
#include "tst_personaltokens.moc"
