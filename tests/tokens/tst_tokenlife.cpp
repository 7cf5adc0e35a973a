// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "tokens/tokensfixture.h"

#include "widgets/closedialogs.h"
#include "widgets/secretdialog.h"

#include <QComboBox>
#include <QRadioButton>
#include <QTabWidget>

using namespace chatelaine;

/// The life of a token as a person lives it: by clicking, and once more by keyboard alone.
class TestTokenLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void aTokenIsMadeItsSecretStoredAndItsRowSelected();
    void zonesAreTypedAndShownWhereverItsPermissionsAre();
    void mistakesAreSaidBesideTheFieldAndTheFirstOneGetsTheFocus();
    void anEditIsSaved();
    void anEditOfAnOldVersionShowsBothVersions();
    void regeneratingWithGraceShowsBothSecretsUntilGraceIsEnded();
    void aTokenInUseIsDisabledAfterAQuestionAndEnabledAtOnce();
    void deletingSaysWhatStopsAndWhenItWasLastUsed();
    void aLockClosesEverythingWithoutAQuestion();
    void regeneratingAnOldVersionShowsTheNewOneAndGoesOn();
    void anUntouchedDescriptionStaysToTheCharacter();
    void escapeAsksBeforeItLosesWhatWasTyped();
    void theWholeLifeByKeyboardAlone();

private:
    void storeSecret();
    std::unique_ptr<TokensFixture> m;
};

void TestTokenLife::init()
{
    m = std::make_unique<TokensFixture>();
    QVERIFY(m->backend);
    m->loadRoles();
    QVERIFY(!m->roles.isEmpty());
}

void TestTokenLife::storeSecret()
{
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")));
    QDialog *secret = m->dialog(QStringLiteral("secretDialog"));
    QTest::keyClick(secret, Qt::Key_Escape);
    QVERIFY2(secret->isVisible(), "the only look at a secret was lost");
    m->pressIn(secret, QStringLiteral("Copy"));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("ch")));
    m->pressIn(secret, QStringLiteral("Close"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("secretDialog")));
}

void TestTokenLife::aTokenIsMadeItsSecretStoredAndItsRowSelected()
{
    m->openPage();
    QTRY_VERIFY(m->person->sees(QStringLiteral("No tokens yet")));
    m->person->press(QStringLiteral("Create token"));
    QTRY_VERIFY(m->dialog(QStringLiteral("createToken")));
    QDialog *dialog = m->dialog(QStringLiteral("createToken"));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("  deploy   pipeline "));
    auto *role = qobject_cast<QComboBox *>(m->person->field(QStringLiteral("Role"))->input());
    QTRY_COMPARE(role->count(), m->roles.size());
    role->setCurrentIndex(role->count() - 1);
    m->pressIn(dialog, QStringLiteral("Create token"));
    storeSecret();
    QTRY_COMPARE(m->selectedName(), QStringLiteral("deploy pipeline"));
    const Token made = m->fresh(m->model().idAt(0));
    QCOMPARE(made.ownerName, QStringLiteral("Ada"));
    QCOMPARE(*made.expiresAt, made.createdAt + std::chrono::days(90));
}

void TestTokenLife::zonesAreTypedAndShownWhereverItsPermissionsAre()
{
    const Token token = m->add(QStringLiteral("probe"));
    m->openPage();
    m->clickRow(QStringLiteral("probe"));
    QVERIFY(!m->person->sees(QStringLiteral("Zones")));
    m->person->press(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editToken")));
    m->person->typeInto(QStringLiteral("Zones"), QStringLiteral("Paris, Berlin"));
    m->pressIn(m->dialog(QStringLiteral("editToken")), QStringLiteral("Save"));
    const QStringList wanted = {QStringLiteral("Berlin"), QStringLiteral("Paris")};
    QTRY_COMPARE(m->fresh(token.id).zones, wanted);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Berlin, Paris")));
    m->page->findChild<QTabWidget *>()->setCurrentIndex(1);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Limited to data in these zones: Berlin, Paris.")));
}

void TestTokenLife::mistakesAreSaidBesideTheFieldAndTheFirstOneGetsTheFocus()
{
    m->openPage();
    m->person->press(QStringLiteral("Create token"));
    QTRY_VERIFY(m->dialog(QStringLiteral("createToken")));
    QVERIFY(!m->person->field(QStringLiteral("Name"))->hasError()); // not before it was touched
    m->pressIn(m->dialog(QStringLiteral("createToken")), QStringLiteral("Create token"));
    QVERIFY(m->person->field(QStringLiteral("Name"))->hasError());
    QVERIFY(m->person->field(QStringLiteral("Role"))->hasError());
    QTRY_VERIFY(m->person->input(QStringLiteral("Name"))->hasFocus());
    auto *name = qobject_cast<QLineEdit *>(m->person->input(QStringLiteral("Name")));
    name->clear();
    name->insert(QString(10000, u'x'));
    QVERIFY(m->person->field(QStringLiteral("Name"))->hasError());
    QCOMPARE(name->text().size(), 10000); // refused, not cut
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("good"));
    QVERIFY(!m->person->field(QStringLiteral("Name"))->hasError());
    QVERIFY(m->model().rowCount() == 0);
}

void TestTokenLife::anEditIsSaved()
{
    const Token token = m->add(QStringLiteral("backup"));
    m->openPage();
    m->clickRow(QStringLiteral("backup"));
    m->person->press(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editToken")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("night backup"));
    m->pressIn(m->dialog(QStringLiteral("editToken")), QStringLiteral("Save"));
    QTRY_COMPARE(m->fresh(token.id).name, QStringLiteral("night backup"));
    QCOMPARE(m->fresh(token.id).expiresAt, token.expiresAt); // to the millisecond
    QTRY_COMPARE(m->selectedName(), QStringLiteral("night backup"));
}

void TestTokenLife::anEditOfAnOldVersionShowsBothVersions()
{
    const Token token = m->add(QStringLiteral("report"));
    m->openPage();
    m->clickRow(QStringLiteral("report"));
    m->person->press(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editToken")));
    TokenDraft theirs = m->draft(QStringLiteral("report of theirs"));
    QVERIFY(m->answer(m->backend->tokens()->update(token.id, token.version, theirs)).has_value());
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("report of mine"));
    m->pressIn(m->dialog(QStringLiteral("editToken")), QStringLiteral("Save"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Theirs now")));
    QVERIFY(m->person->sees(QStringLiteral("report of mine")));
    QVERIFY(m->person->sees(QStringLiteral("report of theirs")));
    QVERIFY(m->person->sees(QStringLiteral("Differs")));
    QCOMPARE(m->fresh(token.id).name, QStringLiteral("report of theirs"));
    m->person->press(QStringLiteral("Keep mine over theirs"));
    QCOMPARE(m->fresh(token.id).name, QStringLiteral("report of theirs")); // nothing without Save
    m->pressIn(m->dialog(QStringLiteral("editToken")), QStringLiteral("Save"));
    QTRY_COMPARE(m->fresh(token.id).name, QStringLiteral("report of mine"));
}

void TestTokenLife::regeneratingWithGraceShowsBothSecretsUntilGraceIsEnded()
{
    const Token token = m->add(QStringLiteral("shop"));
    m->openPage();
    m->clickRow(QStringLiteral("shop"));
    m->clock->advance(std::chrono::hours(5));
    m->person->press(QStringLiteral("Regenerate…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("regenerateToken")));
    m->pressIn(m->dialog(QStringLiteral("regenerateToken")),
               QStringLiteral("Regenerate")); // 24 h is the usual
    QTRY_VERIFY(m->person->sees(QStringLiteral("works until")));
    storeSecret();
    QTRY_VERIFY(m->person->sees(QStringLiteral("Current secret")));
    QVERIFY(m->person->sees(QStringLiteral("Previous secret")));
    QVERIFY(m->person->sees(QStringLiteral("Not used since the new secret was made")));
    const Token inGrace = m->fresh(token.id);
    QCOMPARE(inGrace.secrets.size(), 2);
    QCOMPARE(*secretInGrace(inGrace, m->clock->now())->expiresAt, m->clock->now() + std::chrono::hours(24));
    m->person->press(QStringLiteral("End grace now…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, end grace now")));
    m->person->press(QStringLiteral("Yes, end grace now"));
    QTRY_VERIFY(!m->person->sees(QStringLiteral("Previous secret")) ||
                !secretInGrace(m->fresh(token.id), m->clock->now()));
    QTRY_VERIFY(!m->person->button(QStringLiteral("End grace now…")));
    QVERIFY(!secretInGrace(m->fresh(token.id), m->clock->now()));
}

void TestTokenLife::aTokenInUseIsDisabledAfterAQuestionAndEnabledAtOnce()
{
    const Token token = m->add(QStringLiteral("mail"));
    const auto store = std::dynamic_pointer_cast<LocalStore>(m->backend);
    QVERIFY(
        m->answer(store->recordUses({{token.id, token.secrets.first().id, m->clock->now()}})).has_value());
    m->openPage();
    m->clickRow(QStringLiteral("mail"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Disable")));
    m->person->press(QStringLiteral("Disable"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("something still uses it")));
    m->person->press(QStringLiteral("Yes, disable"));
    QTRY_VERIFY(m->fresh(token.id).disabled);
    QTRY_VERIFY(m->person->button(QStringLiteral("Enable")));
    m->person->press(QStringLiteral("Enable"));
    QTRY_VERIFY(!m->fresh(token.id).disabled);
}

void TestTokenLife::deletingSaysWhatStopsAndWhenItWasLastUsed()
{
    const Token token = m->add(QStringLiteral("old thing"));
    m->add(QStringLiteral("other"));
    m->openPage();
    m->clickRow(QStringLiteral("old thing"));
    m->person->press(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, delete")));
    QVERIFY(m->person->sees(QStringLiteral("stops working at once")));
    QVERIFY(m->person->sees(QStringLiteral("Never used so far")));
    QVERIFY(m->person->sees(QStringLiteral("service account")));
    QTRY_VERIFY(!m->person->button(QStringLiteral("Yes, delete"))->hasFocus()); // Enter is harmless
    m->person->press(QStringLiteral("Yes, delete"));
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("other")});
    QVERIFY(m->fresh(token.id).deletedAt);
    QTRY_VERIFY(m->person->sees(QStringLiteral("No token selected")));
}

void TestTokenLife::aLockClosesEverythingWithoutAQuestion()
{
    m->add(QStringLiteral("locked"));
    m->openPage();
    m->clickRow(QStringLiteral("locked"));
    m->person->press(QStringLiteral("Regenerate…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("regenerateToken")));
    m->pressIn(m->dialog(QStringLiteral("regenerateToken")), QStringLiteral("Regenerate"));
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")));
    closeDialogs(*m->page);
    QTRY_VERIFY(m->person->visible<QDialog>().isEmpty());
    m->keys(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m->dialog(QStringLiteral("createToken")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("half typed"));
    closeDialogs(*m->page);
    QTRY_VERIFY(m->person->visible<QDialog>().isEmpty());
}

void TestTokenLife::regeneratingAnOldVersionShowsTheNewOneAndGoesOn()
{
    const Token token = m->add(QStringLiteral("till"));
    m->openPage();
    m->clickRow(QStringLiteral("till"));
    m->person->press(QStringLiteral("Regenerate…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("regenerateToken")));
    QDialog *dialog = m->dialog(QStringLiteral("regenerateToken"));
    auto theirs = m->answer(
        m->backend->tokens()->regenerate(token.id, token.version, {m->clock->now() + std::chrono::hours(2)}));
    QVERIFY(theirs.has_value());
    m->pressIn(dialog, QStringLiteral("Regenerate"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Somebody has changed this token")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("is in grace already")));
    QCOMPARE(m->fresh(token.id).version, theirs->token.version);
    m->pressIn(dialog, QStringLiteral("Regenerate"));
    storeSecret();
    QVERIFY(m->fresh(token.id).version > theirs->token.version);
}

void TestTokenLife::anUntouchedDescriptionStaysToTheCharacter()
{
    TokenDraft draft = m->draft(QStringLiteral("spaced"));
    draft.description = QStringLiteral("10\u00A0000 calls\r\na day");
    const Token token = m->add(draft);
    QVERIFY(token.description.contains(QChar(0x00A0)));
    m->openPage();
    m->clickRow(QStringLiteral("spaced"));
    m->person->press(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editToken")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("spaced out"));
    m->pressIn(m->dialog(QStringLiteral("editToken")), QStringLiteral("Save"));
    QTRY_COMPARE(m->fresh(token.id).name, QStringLiteral("spaced out"));
    QCOMPARE(m->fresh(token.id).description, token.description);
}

void TestTokenLife::escapeAsksBeforeItLosesWhatWasTyped()
{
    const QString question = QStringLiteral("You have unsaved changes.");
    m->add(QStringLiteral("kept"));
    m->openPage();
    m->clickRow(QStringLiteral("kept"));
    const auto open = [this](const QString &button, const QString &name) {
        m->person->press(button);
        QTRY_VERIFY(m->dialog(name));
    };
    for (const auto &[button, name] :
         {std::pair(QStringLiteral("Create token"), QStringLiteral("createToken")),
          std::pair(QStringLiteral("Edit…"), QStringLiteral("editToken"))}) {
        open(button, name);
        QTest::keyClick(m->dialog(name), Qt::Key_Escape);
        QTRY_VERIFY(!m->dialog(name)); // nothing typed, nothing to ask

        open(button, name);
        m->person->typeInto(QStringLiteral("Name"), QStringLiteral("half typed"));
        QTest::keyClick(m->person->input(QStringLiteral("Name")), Qt::Key_Escape);
        QVERIFY(m->dialog(name));
        QVERIFY(m->person->sees(question));
        QTest::keyClick(m->person->input(QStringLiteral("Name")), Qt::Key_Escape);
        QTRY_VERIFY(!m->dialog(name));

        open(button, name);
        m->person->typeInto(QStringLiteral("Name"), QStringLiteral("half typed"));
        m->dialog(name)->close();
        QVERIFY(m->person->sees(question));
        m->pressIn(m->dialog(name), QStringLiteral("Discard"));
        QTRY_VERIFY(!m->dialog(name));
    }
    QCOMPARE(m->names(), QStringList{QStringLiteral("kept")});
}

void TestTokenLife::theWholeLifeByKeyboardAlone()
{
    m->openPage();
    QTRY_VERIFY(m->action(QStringLiteral("Create token"))->isEnabled());
    m->keys(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m->dialog(QStringLiteral("createToken")));
    QTRY_VERIFY(m->person->input(QStringLiteral("Name"))->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("typed"));
    m->keys(Qt::Key_Tab); // description
    m->keys(Qt::Key_Tab); // owner
    m->keys(Qt::Key_Tab); // role
    QTRY_COMPARE(QApplication::focusWidget(), m->person->field(QStringLiteral("Role"))->input());
    m->keys(Qt::Key_End);
    m->keys(Qt::Key_Return);
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")) &&
                m->dialog(QStringLiteral("secretDialog"))->isActiveWindow());
    m->keys(Qt::Key_Return); // Copy is the default
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("ch")));
    m->keys(Qt::Key_Escape);
    QTRY_VERIFY(!m->dialog(QStringLiteral("secretDialog")));
    QTRY_COMPARE(m->selectedName(), QStringLiteral("typed"));

    m->table().setFocus(); // where Tab leads
    m->keys(Qt::Key_Return);
    QTRY_VERIFY(m->dialog(QStringLiteral("editToken")));
    QTRY_VERIFY(m->person->input(QStringLiteral("Name"))->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("typed again"));
    m->keys(Qt::Key_Return);
    QTRY_COMPARE(m->selectedName(), QStringLiteral("typed again"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editToken")));

    m->table().setFocus();
    m->keys(Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(m->dialog(QStringLiteral("regenerateToken")) &&
                m->dialog(QStringLiteral("regenerateToken"))->isActiveWindow());
    m->keys(Qt::Key_Return);
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")) &&
                m->dialog(QStringLiteral("secretDialog"))->isActiveWindow());
    m->keys(Qt::Key_Return);
    QTRY_VERIFY(m->clipboard.state() == ClipboardGuard::State::Holding);
    m->keys(Qt::Key_Escape);
    QTRY_VERIFY(!m->dialog(QStringLiteral("secretDialog")));

    m->table().setFocus();
    m->keys(Qt::Key_Delete);
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, delete")));
    m->keys(Qt::Key_Return); // the safe button
    QTRY_VERIFY(!m->person->button(QStringLiteral("Yes, delete")));
    QCOMPARE(m->model().rowCount(), 1);
    m->table().setFocus();
    m->keys(Qt::Key_Delete);
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, delete")));
    for (int i = 0; i < 4 && !m->person->button(QStringLiteral("Yes, delete"))->hasFocus(); ++i)
        m->keys(Qt::Key_Tab);
    QVERIFY(m->person->button(QStringLiteral("Yes, delete"))->hasFocus());
    m->keys(Qt::Key_Space);
    QTRY_COMPARE(m->model().rowCount(), 0);
}

QTEST_MAIN(TestTokenLife)
#include "tst_tokenlife.moc"
