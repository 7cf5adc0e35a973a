// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/windowfixture.h"

#include "backend/directory.h"
#include "store/database.h"
#include "window/pagestack.h"

#include <QAbstractItemView>
#include <QTest>
#include <QToolButton>

using namespace chatelaine;

namespace {
const QString email = QStringLiteral("bo@example.org");
const QString firstPassword = QStringLiteral("seven quiet boats ashore");
const QString secondPassword = QStringLiteral("eleven loud gulls above");
} // namespace

/// Somebody is invited, comes with their code, and later changes their password.
class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anInvitationLetsThemInWithAPasswordOfTheirOwn();
    void aWrongCodeIsSaidInWords();
    void anExpiredCodeIsSaidInWords();
    void aCodeWorksOnce();
    void aCodeIsShownWhicheverPageIsInFront();
    void mistakesAreSaidBesideTheField();
    void backForgetsWhatWasTyped();
    void aPasswordIsChangedAtTheWindow();
    void theOldPasswordIsAskedForFirst();

private:
    void type(const QString &code, const QString &password) const;
    void comeIn() const;
    void openChange() const;
    void signIn(const QString &password) const;

    std::unique_ptr<WindowFixture> m;
    QString m_code;
};

void TestCodes::init()
{
    m = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    auto made = await(m->provider.createStore(m->provider.defaultStorePath(), testOrganisation()));
    QVERIFY(made.has_value());
    RoleId reader;
    for (const Role &role : value((*made)->roles()->roles())) {
        if (role.name == QStringLiteral("Read Only"))
            reader = role.id;
    }
    auto invited = await((*made)->directory()->invite({QStringLiteral("Bo"), email, reader, {}}));
    QVERIFY2(invited.has_value(), invited ? "" : qPrintable(invited.error().message));
    m_code = QString::fromUtf8(invited->code.view().toByteArray());
    value((*made)->authenticator()->signOut());
    made->reset();
    m->window->start().openStore(m->provider.defaultStorePath());
    QTRY_VERIFY(m->person->sees(QStringLiteral("I have a code…")));
}

void TestCodes::cleanup()
{
    m.reset();
    m_code.clear();
}

void TestCodes::type(const QString &code, const QString &password) const
{
    m->person->press(QStringLiteral("I have a code…"));
    m->person->typeInto(QStringLiteral("E-mail"), email);
    m->person->typeInto(QStringLiteral("Code"), code);
    m->person->typeInto(QStringLiteral("New password"), password);
    m->person->typeInto(QStringLiteral("New password again"), password);
}

void TestCodes::comeIn() const
{
    type(m_code, firstPassword);
    m->person->press(QStringLiteral("Set password and sign in"));
    QTRY_VERIFY(m->window->console());
}

void TestCodes::signIn(const QString &password) const
{
    m->person->typeInto(QStringLiteral("E-mail"), email);
    m->person->typeInto(QStringLiteral("Password"), password);
    m->person->press(QStringLiteral("Sign in"));
}

void TestCodes::anInvitationLetsThemInWithAPasswordOfTheirOwn()
{
    comeIn();
    QCOMPARE(m->window->console()->backend()->authenticator()->identity()->name, QStringLiteral("Bo"));
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    signIn(firstPassword);
    QTRY_VERIFY(m->window->console());
}

void TestCodes::aWrongCodeIsSaidInWords()
{
    QString wrong = m_code;
    wrong[0] = wrong.at(0) == u'A' ? u'B' : u'A';
    type(wrong, firstPassword);
    m->person->press(QStringLiteral("Set password and sign in"));
    QTRY_VERIFY(m->message().contains(QStringLiteral("do not belong together")));
    QVERIFY(!m->window->console());
    m->person->typeInto(QStringLiteral("Code"), m_code.toLower()); // the rest is still there
    m->person->press(QStringLiteral("Set password and sign in"));
    QTRY_VERIFY(m->window->console());
}

void TestCodes::anExpiredCodeIsSaidInWords()
{
    m->clock->advance(Directory::invitationLife);
    type(m_code, firstPassword);
    m->person->press(QStringLiteral("Set password and sign in"));
    QTRY_VERIFY(m->message().contains(QStringLiteral("expired")));
    QVERIFY(!m->window->console());
}

void TestCodes::aCodeWorksOnce()
{
    comeIn();
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    type(m_code, secondPassword);
    m->person->press(QStringLiteral("Set password and sign in"));
    QTRY_VERIFY(m->message().contains(QStringLiteral("has been used")));
    QVERIFY(!m->window->console());
}

void TestCodes::aCodeIsShownWhicheverPageIsInFront()
{
    m->person->typeInto(QStringLiteral("E-mail"), testroot::email);
    m->person->typeInto(QStringLiteral("Password"),
                        QString::fromUtf8(testroot::password().view().toByteArray()));
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
    ConsoleView &console = *m->window->console();
    const int users = console.pages().rowOf(PageId::Users);
    console.showPage(users);
    auto *table = console.pages().page(users).findChild<QAbstractItemView *>(QStringLiteral("userTable"));
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto rowsOfBo = [table] {
        return table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Bo"), 1,
                                     Qt::MatchExactly);
    };
    QTRY_COMPARE(rowsOfBo().size(), 1);
    table->setCurrentIndex(rowsOfBo().first());
    QTRY_VERIFY(m->person->button(QStringLiteral("New invitation code…")));
    QTRY_VERIFY(m->person->button(QStringLiteral("New invitation code…"))->isEnabled());
    m->person->press(QStringLiteral("New invitation code…"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, make a new code")));
    Database other; // the store is busy for a while
    other.open(m->provider.defaultStorePath(), {});
    other.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m->person->press(QStringLiteral("Yes, make a new code"));
    QTest::keyClick(m->window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(console.pages().frontRow() != users);
    QVERIFY(!table->isVisible());
    QVERIFY(!m->dialog(QStringLiteral("secretDialog")));
    other.execute(QStringLiteral("ROLLBACK"));
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")));
    console.closeDialogs();
}

void TestCodes::mistakesAreSaidBesideTheField()
{
    m->person->press(QStringLiteral("I have a code…"));
    m->person->press(QStringLiteral("Set password and sign in"));
    QVERIFY(m->person->field(QStringLiteral("E-mail"))->hasError());
    QVERIFY(m->person->field(QStringLiteral("Code"))->hasError());
    QVERIFY(m->person->field(QStringLiteral("New password"))->error().contains(QStringLiteral("12")));
    QVERIFY(m->person->input(QStringLiteral("E-mail"))->hasFocus());
    m->person->typeInto(QStringLiteral("New password"), firstPassword);
    m->person->typeInto(QStringLiteral("New password again"), secondPassword);
    m->person->press(QStringLiteral("Set password and sign in"));
    QVERIFY(!m->person->field(QStringLiteral("New password"))->hasError());
    QVERIFY(
        m->person->field(QStringLiteral("New password again"))->error().contains(QStringLiteral("differ")));
}

void TestCodes::backForgetsWhatWasTyped()
{
    type(m_code, firstPassword);
    m->person->press(QStringLiteral("Back"));
    QVERIFY(m->person->sees(QStringLiteral("Use another store…")));
    m->person->press(QStringLiteral("I have a code…"));
    for (const QString &field : {QStringLiteral("Code"), QStringLiteral("New password")})
        QVERIFY(m->person->input(field)->property("text").toString().isEmpty());
}

void TestCodes::openChange() const
{
    auto *person = m->window->findChild<QToolButton *>(QStringLiteral("personButton"));
    QVERIFY(person);
    for (QAction *action : person->menu()->actions()) {
        if (action->text().contains(QStringLiteral("password")))
            action->trigger();
    }
    QTRY_VERIFY(m->dialog(QStringLiteral("changePassword")));
}

void TestCodes::aPasswordIsChangedAtTheWindow()
{
    comeIn();
    openChange();
    m->person->typeInto(QStringLiteral("Current password"), firstPassword);
    m->person->typeInto(QStringLiteral("New password"), secondPassword);
    m->person->typeInto(QStringLiteral("New password again"), secondPassword);
    m->person->press(QStringLiteral("Change password"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("changePassword")));
    QVERIFY(m->window->console());
    QVERIFY(m->person->sees(QStringLiteral("Your password was changed.")));
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    signIn(firstPassword);
    QTRY_VERIFY(m->person->field(QStringLiteral("Password"))->hasError());
    QVERIFY(!m->window->console());
    signIn(secondPassword);
    QTRY_VERIFY(m->window->console());
}

void TestCodes::theOldPasswordIsAskedForFirst()
{
    comeIn();
    openChange();
    m->person->typeInto(QStringLiteral("Current password"), secondPassword);
    m->person->typeInto(QStringLiteral("New password"), secondPassword);
    m->person->typeInto(QStringLiteral("New password again"), secondPassword);
    m->person->press(QStringLiteral("Change password"));
    QTRY_VERIFY(m->person->field(QStringLiteral("Current password"))->hasError());
    QVERIFY(m->dialog(QStringLiteral("changePassword")));
}

QTEST_MAIN(TestCodes)
#include "tst_codes.moc"
