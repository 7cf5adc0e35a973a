// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "tokens/serverpagefixture.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>
#include <QToolButton>

using namespace chatelaine;
using namespace std::chrono_literals;

/// The life of a token at a server whose tokens have policies and roles, as a person lives it.
class TestServerTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void aClientTokenIsMadeAndItsSecretCopied();
    void aManagementTokenIsMadeAfterAWarning();
    void aTokenNeedsSomethingThatItMayDo();
    void aTokenWithoutANameIsCalledUnnamed();
    void anEditIsSavedAndWhatIsFixedSaysWhy();
    void aLostRaceShowsBothVersionsWithTheirPolicies();
    void aPolicyThatIsGoneIsMarkedAndCanBeTakenAway();
    void aSuccessorReplacesTheTokenNow();
    void aSuccessorLivesAsLongAsTheOneBefore();
    void aDeletionThatIsPutOffIsShownAndCanBeTakenBack();
    void aDeletionThatIsPutOffIsCarriedOutWhenItsTimeComes();
    void whatBecameDueWhileNobodyWatchedIsAskedAbout_data();
    void whatBecameDueWhileNobodyWatchedIsAskedAbout();
    void allThatIsOverdueIsDeletedOnlyByWhoHasReadTheNames();
    void deletingSaysWhatStopsAndTheTokenVanishes();
    void onesOwnAndTheLastManagementTokenStay();
    void whatSomebodyElseDeletesIsSaidToBeGone();
    void inAnotherRegionNothingIsSaidToBeGone();
    void theFilterOffersWhatThereIs();
    void tabLeadsAroundThePageAndIntoNoMenu();
    void whatMakesNoSenseHereIsNotThere();
    void aPastedSecretIsIdentified();
    void aClientSeesItselfAlone();
    void aLostAnswerSendsOneToTheListAndNotToTryAgain();
    void whileNothingCanBeWrittenTheActsSayWhy();
    void onOldServersATokenWithAnExpiryGetsASuccessor();

private:
    void putOffDeletionOf(const QString &name, Duration by = 24h);
    QDialog *open(const QString &button, const QString &name);
    QAction *filterAction(const QString &menu, const QString &entry) const;
    std::unique_ptr<ServerPageFixture> m;
};

void TestServerTokens::init()
{
    m = std::make_unique<ServerPageFixture>();
}

QDialog *TestServerTokens::open(const QString &button, const QString &name)
{
    m->person->press(button);
    if (!QTest::qWaitFor([&] { return m->dialog(name) != nullptr; }))
        QTest::qFail(qPrintable(name), __FILE__, __LINE__);
    return m->dialog(name);
}

QAction *TestServerTokens::filterAction(const QString &menu, const QString &entry) const
{
    for (const QMenu *candidate : m->page->findChildren<QMenu *>()) {
        if (candidate->title().remove(u'&') != menu)
            continue;
        for (QAction *action : candidate->actions()) {
            if (action->text() == entry)
                return action;
        }
    }
    return nullptr;
}

void TestServerTokens::aClientTokenIsMadeAndItsSecretCopied()
{
    m->openPage();
    QDialog *dialog = open(QStringLiteral("Create token"), QStringLiteral("createToken"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Dies on"))); // never is not what is chosen at first
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("deploy pipeline"));
    m->tick(QStringLiteral("readonly"));
    QVERIFY(m->person->sees(QStringLiteral("1 chosen.")));
    QVERIFY(m->person->sees(QStringLiteral("readonly: It grants")));
    m->person->press(QStringLiteral("Global"));
    m->pressIn(dialog, QStringLiteral("Create token"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("This console shows it this once and does not keep it.")));
    QVERIFY(!m->person->sees(QStringLiteral("fingerprint")));
    const QByteArray secret = m->storeSecret();
    QTRY_COMPARE(m->selectedName(), QStringLiteral("deploy pipeline"));
    const QJsonObject made = m->there(m->accessorOf(QStringLiteral("deploy pipeline")));
    QCOMPARE(made.value(QStringLiteral("SecretID")).toString().toUtf8(), secret);
    QVERIFY(made.value(QStringLiteral("Global")).toBool());
    QCOMPARE(made.value(QStringLiteral("Policies")).toArray(), QJsonArray{QStringLiteral("readonly")});
    QVERIFY(!made.value(QStringLiteral("ExpirationTime")).toString().isEmpty());
    QTRY_VERIFY(m->person->sees(QStringLiteral("Global: works in every region")));
    QVERIFY(m->person->sees(QStringLiteral("This server stores secrets in the clear")));
    QVERIFY(!m->person->sees(QStringLiteral("Current secret")));
}

void TestServerTokens::aManagementTokenIsMadeAfterAWarning()
{
    m->openPage();
    QDialog *dialog = open(QStringLiteral("Create token"), QStringLiteral("createToken"));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("second key"));
    QVERIFY(m->person->field(QStringLiteral("Policies and roles")));
    m->person->press(QStringLiteral("Management"));
    QVERIFY(m->person->sees(QStringLiteral("may do everything on this server")));
    QVERIFY(!m->person->field(QStringLiteral("Policies and roles")));
    auto *expiry = m->person->field(QStringLiteral("Expires"))->input()->findChild<QComboBox *>();
    expiry->setCurrentIndex(expiry->findText(QStringLiteral("Never")));
    QVERIFY(m->person->sees(QStringLiteral("Works until somebody deletes it.")));
    m->pressIn(dialog, QStringLiteral("Create token"));
    m->storeSecret();
    const QJsonObject made = m->there(m->accessorOf(QStringLiteral("second key")));
    QCOMPARE(made.value(QStringLiteral("Type")).toString(), QStringLiteral("management"));
    QVERIFY(made.value(QStringLiteral("ExpirationTime")).toString().isEmpty());
    QTRY_VERIFY(m->person->sees(QStringLiteral("Everything, on the whole server")));
}

void TestServerTokens::aTokenNeedsSomethingThatItMayDo()
{
    m->openPage();
    QDialog *dialog = open(QStringLiteral("Create token"), QStringLiteral("createToken"));
    const auto before = m->server->tokens().size();
    m->pressIn(dialog, QStringLiteral("Create token"));
    QVERIFY(m->person->sees(QStringLiteral("Choose at least one policy or role")));
    QVERIFY(!m->person->field(QStringLiteral("Name"))->hasError()); // a name may be left out
    QCOMPARE(m->server->tokens().size(), before);
}

void TestServerTokens::aTokenWithoutANameIsCalledUnnamed()
{
    const QString accessor = m->add({});
    m->openPage();
    const QString unnamed = QStringLiteral("Unnamed (%1)").arg(accessor.left(8));
    m->clickRow(unnamed);
    m->person->press(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Delete “%1”?").arg(unnamed)));
    m->person->press(QStringLiteral("Cancel"));
    open(QStringLiteral("Edit…"), QStringLiteral("editToken"));
    QVERIFY(m->person->sees(unnamed));
}

void TestServerTokens::anEditIsSavedAndWhatIsFixedSaysWhy()
{
    const QString accessor = m->add(QStringLiteral("backup"));
    m->openPage();
    m->clickRow(QStringLiteral("backup"));
    QDialog *dialog = open(QStringLiteral("Edit…"), QStringLiteral("editToken"));
    QVERIFY(m->person->field(QStringLiteral("Decided when it was made")));
    QVERIFY(m->person->sees(QStringLiteral("The server does not let this be changed.")));
    QVERIFY(!m->person->button(QStringLiteral("Global")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("night backup"));
    m->tick(QStringLiteral("ops"));
    m->pressIn(dialog, QStringLiteral("Save"));
    QTRY_COMPARE(m->there(accessor).value(QStringLiteral("Name")).toString(), QStringLiteral("night backup"));
    QCOMPARE(m->policiesThere(accessor).size(), 2);
    QTRY_COMPARE(m->selectedName(), QStringLiteral("night backup"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("“night backup” was saved.")));
}

void TestServerTokens::aLostRaceShowsBothVersionsWithTheirPolicies()
{
    const QString accessor = m->add(QStringLiteral("report"));
    m->openPage();
    m->clickRow(QStringLiteral("report"));
    QDialog *dialog = open(QStringLiteral("Edit…"), QStringLiteral("editToken"));
    m->server->changeToken(accessor, {{QStringLiteral("Policies"), QJsonArray{QStringLiteral("ops")}}});
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("report of mine"));
    m->pressIn(dialog, QStringLiteral("Save"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Theirs now")));
    QVERIFY(m->person->sees(QStringLiteral("report of mine")));
    QVERIFY(m->person->sees(QStringLiteral("Differs")));
    QCOMPARE(m->policiesThere(accessor), QStringList{QStringLiteral("ops")});
    m->person->press(QStringLiteral("Take their values"));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("report of both"));
    m->pressIn(dialog, QStringLiteral("Save"));
    QTRY_COMPARE(m->there(accessor).value(QStringLiteral("Name")).toString(),
                 QStringLiteral("report of both"));
    QCOMPARE(m->policiesThere(accessor), QStringList{QStringLiteral("ops")}); // theirs was not undone
}

void TestServerTokens::aPolicyThatIsGoneIsMarkedAndCanBeTakenAway()
{
    const QString accessor =
        m->add(QStringLiteral("shop"), {QStringLiteral("readonly"), QStringLiteral("ops")});
    m->server->removePolicy(QStringLiteral("ops"));
    m->openPage();
    m->clickRow(QStringLiteral("shop"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("There is no policy “ops” (any more)")));
    QVERIFY(m->person->sees(QStringLiteral("ops (does not exist)")));
    QDialog *dialog = open(QStringLiteral("Edit…"), QStringLiteral("editToken"));
    QVERIFY(m->person->sees(QStringLiteral("2 chosen.")));
    m->tick(QStringLiteral("ops")); // takes the tick away
    m->pressIn(dialog, QStringLiteral("Save"));
    QTRY_COMPARE(m->policiesThere(accessor), QStringList{QStringLiteral("readonly")});
    QTRY_VERIFY(!m->person->sees(QStringLiteral("There is no policy")));
}

void TestServerTokens::aSuccessorReplacesTheTokenNow()
{
    const QString before = m->add(QStringLiteral("till"));
    m->openPage();
    m->clickRow(QStringLiteral("till"));
    QDialog *dialog = open(QStringLiteral("Regenerate…"), QStringLiteral("regenerateToken"));
    QVERIFY(m->person->sees(QStringLiteral("A successor is made instead")));
    QVERIFY(m->person->sees(QStringLiteral("only while it runs")));
    m->person->press(QStringLiteral("Delete it now"));
    QVERIFY(m->person->sees(QStringLiteral("stops working at once")));
    m->pressIn(dialog, QStringLiteral("Make successor"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("The token before was deleted.")));
    const QByteArray secret = m->storeSecret();
    QVERIFY(m->there(before).isEmpty());
    const QString after = m->accessorOf(QStringLiteral("till"));
    QVERIFY(!after.isEmpty() && after != before);
    QCOMPARE(m->there(after).value(QStringLiteral("SecretID")).toString().toUtf8(), secret);
    QTRY_COMPARE(m->names().count(QStringLiteral("till")), 1);
    QTRY_COMPARE(m->selectedName(), QStringLiteral("till"));
}

void TestServerTokens::aSuccessorLivesAsLongAsTheOneBefore()
{
    m->openPage();
    TokenDraft draft = m->session->draft(QStringLiteral("short"));
    draft.expiresAt = m->clock->now() + 2h;
    const auto made = value(m->session->tokens().create(draft));
    m->clickRow(QStringLiteral("short"));
    QDialog *dialog = open(QStringLiteral("Regenerate…"), QStringLiteral("regenerateToken"));
    auto *expiry = m->person->field(QStringLiteral("Expires"))->input()->findChild<QComboBox *>();
    QVERIFY2(expiry->currentText().contains(QStringLiteral("as the present one")),
             qPrintable(expiry->currentText()));
    m->person->press(QStringLiteral("Delete it now"));
    m->pressIn(dialog, QStringLiteral("Make successor"));
    m->storeSecret();
    const Token after = m->session->named(QStringLiteral("short"));
    QVERIFY(after.id != made.token.id);
    const Duration life = *after.expiresAt - after.createdAt;
    QVERIFY(std::chrono::abs(life - 2h) < 1min);
}

void TestServerTokens::aDeletionThatIsPutOffIsShownAndCanBeTakenBack()
{
    const QString before = m->add(QStringLiteral("mail"));
    m->openPage();
    m->clickRow(QStringLiteral("mail"));
    QVERIFY(!m->person->button(QStringLiteral("Keep it (cancel deletion)")));
    QDialog *dialog = open(QStringLiteral("Regenerate…"), QStringLiteral("regenerateToken"));
    QVERIFY(m->person->sees(QStringLiteral("what becomes due in the meantime is asked about")));
    m->pressIn(dialog, QStringLiteral("Make successor")); // 24 hours is the usual
    QTRY_VERIFY(m->person->sees(QStringLiteral("This console deletes it then, while it runs.")));
    m->storeSecret();
    QTRY_COMPARE(m->names().count(QStringLiteral("mail")), 2);
    QVERIFY(!m->there(before).isEmpty());
    QTRY_COMPARE(m->session->deletions().pending().size(), 1);
    QCOMPARE(m->session->deletions().pending().first().accessorId, before);

    for (const Token &token : m->session->find()) {
        if (token.accessorId == before)
            m->table().selectToken(token.id);
    }
    m->clock->advance(1s);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Deletion pending: this console deletes it in 23 hour")));
    const QModelIndex row = m->table().selectionModel()->selectedRows().first();
    const QModelIndex status = row.siblingAtColumn(int(TokenColumn::Status));
    QVERIFY(status.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("in 23 hour")));
    m->person->press(QStringLiteral("Keep it (cancel deletion)"));
    QTRY_VERIFY(m->session->deletions().pending().isEmpty());
    QTRY_VERIFY(!m->person->sees(QStringLiteral("Deletion pending")));
    QVERIFY(!m->there(before).isEmpty());
}

void TestServerTokens::putOffDeletionOf(const QString &name, Duration by)
{
    const auto before = m->session->deletions().pending().size();
    const Token token = m->session->named(name);
    const Regeneration later{m->clock->now() + by, {}};
    const auto made = value(m->session->tokens().regenerate(token.id, token.version, later));
    QVERIFY(made.warning.isEmpty());
    QTRY_COMPARE(m->session->deletions().pending().size(), before + 1);
}

void TestServerTokens::aDeletionThatIsPutOffIsCarriedOutWhenItsTimeComes()
{
    const QString before = m->add(QStringLiteral("mail"));
    m->openPage();
    putOffDeletionOf(QStringLiteral("mail"), 30s);
    QTRY_COMPARE(m->names().count(QStringLiteral("mail")), 2);
    m->clock->advance(45s);
    QTRY_VERIFY(m->there(before).isEmpty());
    QTRY_VERIFY(m->person->sees(QStringLiteral("“mail” was deleted, as planned.")));
    QTRY_COMPARE(m->names().count(QStringLiteral("mail")), 1);
}

void TestServerTokens::whatBecameDueWhileNobodyWatchedIsAskedAbout_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("kept");
    QTest::newRow("delete") << QStringLiteral("Delete it now") << false;
    QTest::newRow("keep") << QStringLiteral("Keep it") << true;
}

void TestServerTokens::whatBecameDueWhileNobodyWatchedIsAskedAbout()
{
    QFETCH(QString, answer);
    QFETCH(bool, kept);
    const QString before = m->add(QStringLiteral("mail"));
    m->openPage();
    putOffDeletionOf(QStringLiteral("mail"));
    m->closePage();
    m->clock->advance(25h);
    m->startSession();
    m->openPage();
    QTRY_VERIFY(m->person->sees(QStringLiteral("“mail” was to be deleted 1 hour(s) ago. It is overdue")));
    QVERIFY(!m->there(before).isEmpty()); // nothing happens before somebody said so
    m->person->press(answer);
    QTRY_VERIFY(m->session->deletions().pending().isEmpty());
    QTRY_VERIFY(!m->person->sees(QStringLiteral("It is overdue")));
    QCOMPARE(!m->there(before).isEmpty(), kept);
}

void TestServerTokens::deletingSaysWhatStopsAndTheTokenVanishes()
{
    const QString accessor = m->add(QStringLiteral("old thing"));
    m->openPage();
    m->clickRow(QStringLiteral("old thing"));
    m->person->press(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, delete")));
    QVERIFY(m->person->sees(QStringLiteral("What is done with it through readonly")));
    QVERIFY(!m->person->sees(QStringLiteral("Never used so far")));
    QVERIFY(!m->person->sees(QStringLiteral("service account")));
    m->person->press(QStringLiteral("Yes, delete"));
    QTRY_VERIFY(m->there(accessor).isEmpty());
    QTRY_VERIFY(!m->names().contains(QStringLiteral("old thing")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("“old thing” was deleted.")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("No token selected")));
}

void TestServerTokens::onesOwnAndTheLastManagementTokenStay()
{
    m->openPage();
    m->clickRow(QStringLiteral("Bootstrap Token"));
    QAction *remove = m->act(QStringLiteral("Delete…"));
    QVERIFY(remove);
    QTRY_VERIFY(!remove->isEnabled());
    QVERIFY(remove->toolTip().contains(QStringLiteral("You are signed in with this token")));

    TokenDraft draft;
    draft.name = QStringLiteral("for a day");
    draft.kind = TokenKind::Management;
    draft.expiresAt = m->clock->now() + 24h;
    const auto other = value(m->session->tokens().create(draft));
    m->closePage();
    m->openPage(other.secret.view().toByteArray());
    m->clickRow(QStringLiteral("Bootstrap Token"));
    m->person->press(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, delete")));
    QVERIFY(m->person->sees(QStringLiteral("It is a management token")));
    m->person->press(QStringLiteral("Yes, delete"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("the last management token that stays")));
    QVERIFY(!m->there(m->server->managementAccessor()).isEmpty());
}

void TestServerTokens::whatSomebodyElseDeletesIsSaidToBeGone()
{
    const QString accessor = m->add(QStringLiteral("looked at"));
    m->openPage();
    m->clickRow(QStringLiteral("looked at"));
    m->server->removeToken(accessor);
    QTRY_VERIFY(!m->names().contains(QStringLiteral("looked at")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("“looked at” is not there any more.")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("No token selected")));
}

void TestServerTokens::theFilterOffersWhatThereIs()
{
    m->add(QStringLiteral("reader"));
    m->add(QStringLiteral("writer"), {QStringLiteral("ops")});
    m->openPage();
    QTRY_COMPARE(m->names().size(), 3);
    QTRY_VERIFY(m->facts->roles().size() >= 3);
    auto *add = qobject_cast<QToolButton *>(m->person->button(QStringLiteral("Add filter")));
    QVERIFY(add);
    Q_EMIT add->menu()->aboutToShow();
    QVERIFY(filterAction(QStringLiteral("Kind"), QStringLiteral("Client")));
    QVERIFY(!filterAction(QStringLiteral("Kind"), QStringLiteral("Service account")));
    QVERIFY(!filterAction(QStringLiteral("Status"), QStringLiteral("Disabled")));
    QVERIFY(!filterAction(QStringLiteral("Status"), QStringLiteral("Deleted")));
    QAction *ops = filterAction(QStringLiteral("Policy or role"), QStringLiteral("ops"));
    QVERIFY(ops);
    ops->trigger();
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("writer")});
    QVERIFY(m->person->sees(QStringLiteral("Policy or role: ops")));
}

void TestServerTokens::whatMakesNoSenseHereIsNotThere()
{
    m->add(QStringLiteral("plain"));
    m->openPage();
    m->clickRow(QStringLiteral("plain"));
    QVERIFY(!m->person->button(QStringLiteral("Disable")));
    QVERIFY(!m->act(QStringLiteral("End grace now…"))->isVisible());
    QVERIFY(m->table().isColumnHidden(int(TokenColumn::Owner)));
    QVERIFY(m->table().isColumnHidden(int(TokenColumn::LastUsed)));
    for (const QAction *entry : m->table().columnsMenu()->actions())
        QVERIFY(!entry->isVisible() ||
                (entry->text() != QStringLiteral("Owner") && entry->text() != QStringLiteral("Last used")));
    QCOMPARE(m->model().headerData(int(TokenColumn::Role), Qt::Horizontal).toString(),
             QStringLiteral("Policies and roles"));
    for (const char *row : {"Owner", "Created by", "Last used", "Zones"})
        QVERIFY2(!m->person->sees(QString::fromLatin1(row)), row);
    QVERIFY(m->person->sees(QStringLiteral("Local to its region")));
}

void TestServerTokens::aPastedSecretIsIdentified()
{
    m->add(QStringLiteral("found"));
    m->openPage();
    open(QStringLiteral("Identify…"), QStringLiteral("identifyToken"));
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m->lastSecret));
    QWidget *field = m->person->input(QStringLiteral("Secret"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m->person->sees(QStringLiteral("This is its secret. It works.")));
    QVERIFY(qobject_cast<QLineEdit *>(field)->text().isEmpty());
    QGuiApplication::clipboard()->setText(QStringLiteral("no secret at all"));
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m->person->sees(QStringLiteral("it does not look like one")));
}

void TestServerTokens::aClientSeesItselfAlone()
{
    m->add(QStringLiteral("another"));
    m->add(QStringLiteral("me"));
    m->openPage(m->lastSecret);
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("me")});
    QAbstractButton *create = m->person->button(QStringLiteral("Create token"));
    QVERIFY(create && !create->isEnabled());
    QVERIFY(create->toolTip().contains(QStringLiteral("This takes a management token.")));
    m->clickRow(QStringLiteral("me"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("readonly")));
}

void TestServerTokens::aLostAnswerSendsOneToTheListAndNotToTryAgain()
{
    m->openPage();
    QDialog *dialog = open(QStringLiteral("Create token"), QStringLiteral("createToken"));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("half made"));
    m->tick(QStringLiteral("readonly"));
    Fault fault;
    fault.kind = Fault::Kind::CloseUnanswered;
    fault.path = "/v1/acl/token";
    fault.method = "POST";
    fault.times = 1;
    m->server->addFault(fault);
    fault.method = "PUT";
    m->server->addFault(fault);
    m->pressIn(dialog, QStringLiteral("Create token"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Look at the list")));
    QVERIFY(m->person->sees(QStringLiteral("may have been made")));
    m->server->clearFaults();
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        QVERIFY(!button->isDefault() || button->text() == QStringLiteral("Look at the list"));
    m->person->press(QStringLiteral("Look at the list"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("createToken")));
    QTRY_COMPARE(m->names().count(QStringLiteral("half made")), 1);
}

void TestServerTokens::whileNothingCanBeWrittenTheActsSayWhy()
{
    m->add(QStringLiteral("kept"));
    m->openPage();
    m->clickRow(QStringLiteral("kept"));
    m->server->stop();
    QAbstractButton *create = m->person->button(QStringLiteral("Create token"));
    QTRY_VERIFY(!create->isEnabled());
    QCOMPARE(m->act(QStringLiteral("Create token"))->statusTip(), m->session->connection().state().reason);
    QVERIFY(!m->act(QStringLiteral("Delete…"))->isEnabled());
    QVERIFY(m->act(QStringLiteral("Copy accessor ID"))->isEnabled());
    QVERIFY(m->names().contains(QStringLiteral("kept"))); // the page stays readable
    m->server->resume();
    QTRY_VERIFY(create->isEnabled());
}

void TestServerTokens::onOldServersATokenWithAnExpiryGetsASuccessor()
{
    NomadDouble::Options options;
    options.age = NomadDouble::Age::V1_5;
    m = std::make_unique<ServerPageFixture>(options);
    m->openPage();
    TokenDraft draft = m->session->draft(QStringLiteral("short"));
    draft.expiresAt = m->clock->now() + 8h;
    value(m->session->tokens().create(draft));
    m->clickRow(QStringLiteral("short"));
    QAction *edit = m->act(QStringLiteral("Edit…"));
    QTRY_VERIFY(!edit->isEnabled());
    QVERIFY(edit->toolTip().contains(QStringLiteral("Make a successor instead")));
    m->table().setFocus();
    m->keys(Qt::Key_Return);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Make a successor instead")));
    for (QAbstractButton *button : m->person->visible<QPushButton>()) {
        if (button->text() == QStringLiteral("Regenerate…"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(m->dialog(QStringLiteral("regenerateToken")));
}

void TestServerTokens::allThatIsOverdueIsDeletedOnlyByWhoHasReadTheNames()
{
    QStringList before;
    for (int i = 1; i <= 6; ++i)
        before << m->add(QStringLiteral("mail %1").arg(i));
    m->openPage();
    for (int i = 1; i <= 6; ++i)
        putOffDeletionOf(QStringLiteral("mail %1").arg(i));
    m->closePage();
    m->clock->advance(25h);
    m->startSession();
    m->openPage();
    QTRY_VERIFY(m->person->sees(QStringLiteral("And 2 more.")));
    m->person->press(QStringLiteral("Delete all now…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("deleteOverdue")));
    QDialog *question = m->dialog(QStringLiteral("deleteOverdue"));
    auto *list = question->findChild<QListWidget *>();
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines << list->item(row)->text();
    for (int i = 1; i <= 6; ++i)
        QVERIFY2(lines.join(u'\n').contains(QStringLiteral("mail %1 · due").arg(i)),
                 qPrintable(lines.join(u'\n')));
    QTest::keyClick(question, Qt::Key_Return); // the safe button has the focus
    QTRY_VERIFY(!m->dialog(QStringLiteral("deleteOverdue")));
    QCOMPARE(m->session->deletions().pending().size(), 6);
    m->person->press(QStringLiteral("Delete all now…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("deleteOverdue")));
    m->person->press(QStringLiteral("Yes, delete all"));
    const auto *again = m->person->button(QStringLiteral("Delete all now…"));
    QVERIFY(!again || !again->isEnabled()); // it is under way, or nearly done
    QTRY_VERIFY(m->session->deletions().pending().isEmpty());
    for (const QString &accessor : std::as_const(before))
        QVERIFY(m->there(accessor).isEmpty());
}

void TestServerTokens::tabLeadsAroundThePageAndIntoNoMenu()
{
    m->add(QStringLiteral("deploy"));
    m->openPage();
    m->clickRow(QStringLiteral("deploy"));
    m->tabAround();
}

void TestServerTokens::inAnotherRegionNothingIsSaidToBeGone()
{
    NomadDouble::Options options;
    options.regions = {QStringLiteral("global"), QStringLiteral("eu")};
    m = std::make_unique<ServerPageFixture>(options);
    m->add(QStringLiteral("here alone"), {QStringLiteral("readonly")}, {{QStringLiteral("Global"), false}});
    m->openPage();
    m->clickRow(QStringLiteral("here alone"));
    value(m->session->connection().switchRegion(QStringLiteral("eu")));
    QTRY_VERIFY(!m->names().contains(QStringLiteral("here alone")) && !m->names().isEmpty());
    QTRY_VERIFY(m->person->sees(QStringLiteral("No token selected")));
    QVERIFY(!m->person->sees(QStringLiteral("is not there any more")));
}

QTEST_MAIN(TestServerTokens)
#include "tst_servertokens.moc"
