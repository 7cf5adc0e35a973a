// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clockhold.h"
#include "support/patience.h"
#include "tokens/limitedbackend.h"
#include "tokens/serverpagefixture.h"
#include "tokens/tokensfixture.h"
#include "widgets/closedialogs.h"
#include "widgets/foldbutton.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>

using namespace chatelaine;

/// Somebody selects many tokens and does one thing to all of them.
class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<TokensFixture>();
        m->loadRoles();
    }
    void cleanup() { m.reset(); }

    void aDryRunSaysWhatHappensAndToWhom();
    void manyAreDeletedAfterAPassword();
    void nothingHappensOnCancel();
    void manyGetAnotherOwner();
    void manyGetAnotherRoleOrExpiry();
    void whatOneMayNotDoIsNotOffered();
    void aLongActIsStoppedAndTellsWhatWasNotTried();
    void theReportIsCopiedAndSaved();
    void allThatMatchAFilterAreSelectedByAKey();
    void ofOneTokenNothingChanged();
    void nothingIsDoneToWhatTheFilterBeforeFound();
    void aServersTokensAreDeletedOneAfterTheOther();

private:
    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            m->add(QStringLiteral("robot-%1").arg(i));
    }
    void selectAll()
    {
        m->table().setFocus();
        m->keys(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(m->table().selected().count, qsizetype(m->model().rowCount()));
    }
    QDialog *dialog() const { return m->dialog(QStringLiteral("bulkDialog")); }
    /// Presses a button of the details pane, or of the dialog once that is open.
    void press(const QString &text) { m->person->press(text); }
    qsizetype count(TokenStatus status)
    {
        TokenQuery query;
        query.statuses = {status};
        return TokensFixture::answer(m->backend->tokens()->count(query)).value_or(-1);
    }

    std::unique_ptr<TokensFixture> m;
};

void TestBulk::aDryRunSaysWhatHappensAndToWhom()
{
    add(3);
    const Token off = m->add(QStringLiteral("already-off"));
    QVERIFY(TokensFixture::answer(m->backend->tokens()->setEnabled(off.id, off.version, false)));
    m->openPage();
    selectAll();
    press(QStringLiteral("Disable…"));
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(m->person->sees(QStringLiteral("3 token(s) will be disabled")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("1 token(s) stay(s) as it is")));
    QCOMPARE(count(TokenStatus::Disabled), 1); // so far nothing happened
    // Which one is already off stands behind the arrow.
    const auto arrows = dialog()->findChildren<FoldButton *>();
    QCOMPARE(arrows.size(), 2);
    QTest::mouseClick(arrows.last(), Qt::LeftButton);
    const auto shown = [this] {
        const auto lists = m->person->visible<QListView>();
        return lists.isEmpty() ? QString() : lists.first()->model()->index(0, 0).data().toString();
    };
    QTRY_COMPARE(shown(), QStringLiteral("already-off"));
    const QAbstractItemModelTester looks(m->person->visible<QListView>().first()->model());
    press(QStringLiteral("Disable 3 token(s)"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("3 token(s) is disabled.")));
    QCOMPARE(count(TokenStatus::Disabled), 4);
    m->pressIn(dialog(), QStringLiteral("Close"));
    QTRY_VERIFY(!dialog());
    QCOMPARE(m->table().selected().count, 4); // the selection is as it was

    press(QStringLiteral("Enable…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Enable 4 token(s)")));
    press(QStringLiteral("Enable 4 token(s)"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("4 token(s) is enabled.")));
    QCOMPARE(count(TokenStatus::Disabled), 0);
}

void TestBulk::manyAreDeletedAfterAPassword()
{
    add(12);
    m->openPage();
    m->clock->advance(std::chrono::minutes(10));
    selectAll();
    m->keys(Qt::Key_Delete);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(m->person->sees(QStringLiteral("12 token(s) will be deleted")));
    // Enter is harmless, on the safe button and everywhere else.
    QTRY_COMPARE(QApplication::focusWidget(), m->person->button(QStringLiteral("Cancel")));
    QVERIFY(qobject_cast<QPushButton *>(m->person->button(QStringLiteral("Cancel")))->isDefault());
    press(QStringLiteral("Yes, delete 12 token(s)"));
    QTRY_VERIFY(m->person->field(QStringLiteral("Password")));
    QCOMPARE(count(TokenStatus::Deleted), 0);
    m->person->typeInto(QStringLiteral("Password"), QStringLiteral("correct horse battery staple"));
    QTest::keyClick(m->person->input(QStringLiteral("Password")), Qt::Key_Return);
    QTRY_VERIFY(m->person->sees(QStringLiteral("12 token(s) was deleted.")));
    QCOMPARE(count(TokenStatus::Deleted), 12);
    QTRY_COMPARE(m->model().rowCount(), 0);
}

void TestBulk::nothingHappensOnCancel()
{
    add(3);
    m->openPage();
    selectAll();
    m->keys(Qt::Key_Delete);
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, delete 3 token(s)")));
    m->keys(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(count(TokenStatus::Deleted), 0);
    QCOMPARE(m->table().selected().count, 3);
}

void TestBulk::manyGetAnotherOwner()
{
    QVERIFY(TokensFixture::answer(m->backend->directory()->invite(
        {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), m->lastRole})));
    add(2);
    m->openPage();
    QTRY_COMPARE(m->facts->users().size(), 2);
    selectAll();
    press(QStringLiteral("Change owner…"));
    QTRY_VERIFY(dialog());
    QVERIFY(!m->person->button(QStringLiteral("Change 2 token(s)"))->isEnabled()); // nobody is chosen yet
    m->person->typeInto(QStringLiteral("New owner"), QStringLiteral("Grace (grace@example.org)"));
    QTest::keyClick(m->person->input(QStringLiteral("New owner")), Qt::Key_Return); // takes what is offered
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 token(s) will belong to Grace")));
    press(QStringLiteral("Change 2 token(s)"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 token(s) was changed.")));
    const auto ids = TokensFixture::answer(m->backend->tokens()->find({}));
    for (const TokenId id : *ids)
        QCOMPARE(m->fresh(id).ownerName, QStringLiteral("Grace"));
}

void TestBulk::manyGetAnotherRoleOrExpiry()
{
    add(2);
    m->openPage();
    QTRY_VERIFY(!m->facts->roles().isEmpty());
    selectAll();
    press(QStringLiteral("Change role…"));
    QTRY_VERIFY(dialog());
    auto *roles = dialog()->findChild<QComboBox *>();
    roles->setFocus();
    QTest::keyClicks(roles, QStringLiteral("Admin"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 token(s) will get the role Admin")));
    press(QStringLiteral("Change 2 token(s)"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 token(s) was changed.")));
    m->pressIn(dialog(), QStringLiteral("Close"));
    QTRY_VERIFY(!dialog());

    press(QStringLiteral("Change expiry…"));
    QTRY_VERIFY(dialog());
    auto *lives = dialog()->findChild<QComboBox *>();
    lives->setFocus();
    QTest::keyClick(lives, Qt::Key_Home);
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 token(s) will get a new expiry")));
    press(QStringLiteral("Change 2 token(s)"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 token(s) was changed.")));
    const auto ids = TokensFixture::answer(m->backend->tokens()->find({}));
    for (const TokenId id : *ids) {
        QCOMPARE(m->fresh(id).roleName, QStringLiteral("Admin"));
        QCOMPARE(m->fresh(id).expiresAt, std::optional(m->clock->now() + std::chrono::days(30)));
    }
}

void TestBulk::whatOneMayNotDoIsNotOffered()
{
    add(2);
    LimitedBackend reader(*m->backend, PermissionSet({permissions::readTokens}));
    m->openPage(&reader);
    selectAll();
    for (const QString &text :
         {QStringLiteral("Disable…"), QStringLiteral("Change owner…"), QStringLiteral("Delete…")}) {
        QAbstractButton *button = m->person->button(text);
        QVERIFY2(button && !button->isEnabled(), qPrintable(text));
        QVERIFY2(button->toolTip().contains(u"teams:"), qPrintable(button->toolTip()));
    }
    m->closePage();
}

void TestBulk::aLongActIsStoppedAndTellsWhatWasNotTried()
{
    constexpr int many = 2000;
    std::vector<Future<RevealedToken>> made;
    for (int i = 0; i < many; ++i)
        made.push_back(m->backend->tokens()->create(m->draft(QStringLiteral("robot-%1").arg(i))));
    for (auto &each : made)
        QVERIFY(TokensFixture::answer(std::move(each)));
    m->openPage();
    QTRY_COMPARE(m->model().rowCount(), many);
    selectAll();
    press(QStringLiteral("Disable…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Disable 2000 token(s)")));
    QTRY_VERIFY(m->person->button(QStringLiteral("Disable 2000 token(s)"))->isEnabled());
    ClockHold hold(*m->clock);
    press(QStringLiteral("Disable 2000 token(s)"));
    const auto moved = [this] { return dialog()->findChild<QProgressBar *>()->value() > 0; };
    QVERIFY(hold.until(moved, std::chrono::milliseconds(150))); // the dialog looks every 100 ms
    press(QStringLiteral("Stop"));
    hold.letGo();
    QTRY_VERIFY(m->person->button(QStringLiteral("Close")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("You cancelled it.")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("token(s) was not tried.")));
    const qsizetype done = count(TokenStatus::Disabled);
    QVERIFY(done > 0 && done < many);
    QTRY_VERIFY(m->person->sees(QStringLiteral("%1 token(s) is disabled.").arg(done)));
}

void TestBulk::theReportIsCopiedAndSaved()
{
    m->add(QStringLiteral("=evil, \"robot\""));
    const Token other = m->add(QStringLiteral("plain"));
    m->openPage();
    selectAll();
    press(QStringLiteral("Disable…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Disable 2 token(s)")));
    TokenDraft renamed = m->draft(QStringLiteral("plain, renamed"));
    QVERIFY(TokensFixture::answer(m->backend->tokens()->update(other.id, other.version, renamed)));
    press(QStringLiteral("Disable 2 token(s)"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("1 token(s) could not be changed.")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("was changed by someone else meanwhile")));
    press(QStringLiteral("Copy report"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("The report is on the clipboard.")));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("Accessor ID,Name,Outcome,Reason")), qPrintable(copied));
    QVERIFY2(copied.contains(QStringLiteral("\"'=evil, \"\"robot\"\"\",Done,")), qPrintable(copied));
    QVERIFY2(copied.contains(other.accessorId + QStringLiteral(",\"plain, renamed\",Failed,")),
             qPrintable(copied));

    press(QStringLiteral("Save report…"));
    const auto chooser = [this] { return dialog()->findChild<QFileDialog *>(); };
    QTRY_VERIFY(chooser() && chooser()->isVisible());
    const QString path = m->folder.filePath(QStringLiteral("report.csv"));
    Q_EMIT chooser()->fileSelected(path);
    chooser()->reject();
    QTRY_VERIFY(m->person->sees(QStringLiteral("The report is saved in")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), copied);
}

void TestBulk::allThatMatchAFilterAreSelectedByAKey()
{
    add(3);
    m->add(QStringLiteral("spared"));
    m->openPage();
    auto *search = m->page->findChild<QLineEdit *>(QStringLiteral("tokenSearch"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("robot"));
    QTRY_COMPARE(m->model().rowCount(), 3);
    m->action(QStringLiteral("Select all"))->trigger(); // from the menu, as well as by its keys
    QTRY_COMPARE(m->table().selected().count, 3);
    press(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, delete 3 token(s)")));
    m->add(QStringLiteral("robot-that-came-later")); // it was not there when somebody decided
    press(QStringLiteral("Yes, delete 3 token(s)"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("3 token(s) was deleted.")));
    QCOMPARE(count(TokenStatus::Deleted), 3);
    QCOMPARE(TokensFixture::answer(m->backend->tokens()->count({})).value_or(0), 2);
}

void TestBulk::ofOneTokenNothingChanged()
{
    add(2);
    m->openPage();
    m->clickRow(QStringLiteral("robot-0"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Disable")));
    QVERIFY(!m->person->button(QStringLiteral("Change owner…")));
    QVERIFY(!m->action(QStringLiteral("Change owner…"))->isVisible());
    m->keys(Qt::Key_Delete);
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, delete"))); // the question about one
    QVERIFY(!dialog());
    closeDialogs(*m->page);
}

void TestBulk::nothingIsDoneToWhatTheFilterBeforeFound()
{
    add(3);
    m->add(QStringLiteral("other"));
    m->openPage();
    QTRY_COMPARE(m->model().rowCount(), 4);
    selectAll();
    QVERIFY(m->person->button(QStringLiteral("Disable…"))->isEnabled());
    TokenQuery query = m->model().query();
    query.text = QStringLiteral("robot");
    m->model().setQuery(query);
    QCOMPARE(m->table().selected().count, 4); // its answer is not here yet
    QVERIFY(!m->person->button(QStringLiteral("Disable…"))->isEnabled());
    QTRY_COMPARE(m->model().rowCount(), 3);
    QTRY_VERIFY(m->person->button(QStringLiteral("Disable…"))->isEnabled());
    press(QStringLiteral("Disable…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Disable 3 token(s)")));
    press(QStringLiteral("Cancel"));
}

void TestBulk::aServersTokensAreDeletedOneAfterTheOther()
{
    ServerPageFixture server;
    server.add(QStringLiteral("robot-a"));
    server.add(QStringLiteral("robot-b"));
    server.openPage();
    QTRY_VERIFY(server.names().contains(QStringLiteral("robot-b")));
    server.table().setFocus();
    server.keys(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(server.table().selected().count > 2);
    QVERIFY(!server.person->button(QStringLiteral("Disable…")));
    QVERIFY(!server.person->button(QStringLiteral("Change owner…")));
    server.person->press(QStringLiteral("Delete…"));
    QTRY_VERIFY(server.person->button(QStringLiteral("Yes, delete 2 token(s)")));
    QTRY_VERIFY(server.person->sees(QStringLiteral("You are signed in with this token")));
    server.person->press(QStringLiteral("Yes, delete 2 token(s)"));
    QTRY_VERIFY(server.person->sees(QStringLiteral("2 token(s) was deleted.")));
    QCOMPARE(server.accessorOf(QStringLiteral("robot-a")), QString());
    // The server keeps no record of them; the report still knows their names.
    server.person->press(QStringLiteral("Copy report"));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("robot-a,Done")));
    // And it tells of those, too, that the dry run had left out.
    QTRY_VERIFY(server.person->sees(QStringLiteral("1 token(s) could not be changed.")));
    QVERIFY(
        QGuiApplication::clipboard()->text().contains(QStringLiteral("Failed,You are signed in with this")));
    closeDialogs(*server.page);
}

QTEST_MAIN(TestBulk)
#include "tst_bulk.moc"
