// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/windowfixture.h"

#include "backend/directory.h"
#include "store/database.h"
#include "store/localstore.h"
#include "window/pagestack.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTest>
#include <QWindow>

using namespace chatelaine;

namespace {

const QString password = QStringLiteral("correct horse battery");
constexpr int tooMany = 4000; ///< to be made before somebody is at the door

QString robots(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << QStringLiteral("robot-%1").arg(i);
    return names.join(u'\n');
}

} // namespace

/// New secrets are open, or being made, when somebody leaves: they are not lost without a word.
class TestUnsavedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void manySecretsLostToTheLockAreNamedAfterwards();
    void oneSecretLostToTheLockIsNamedAfterwards();
    void whatIsMadeWhileItIsLockedWaits();
    void signingOutBehindTheLockAsks();
    void closingTheWindowAsks();
    void whoIsPutOutIsTold();
    void anInvitationCodeLostToTheLockIsNamedAfterwards();
    void aCodeForAPasswordLostToTheLockIsNamedAfterwards();
    void aCodeThatComesBehindTheLockIsNamedAfterwards();
    void closingTheWindowAsksAboutACode();
    void whoIsPutOutIsToldOfACode();

private:
    User addBo(bool active);
    void ask(const QString &act, const QString &yes);
    QDialog *shown() const { return m->dialog(QStringLiteral("secretDialog")); }
    QDialog *made() const { return m->dialog(QStringLiteral("manySecretsDialog")); }
    QDialog *question() const { return m->dialog(QStringLiteral("leaveDialog")); }
    qsizetype count() const { return value(m->window->console()->backend()->tokens()->find({})).size(); }
    void chooseRole()
    {
        auto *role = qobject_cast<QComboBox *>(m->person->field(QStringLiteral("Role"))->input());
        QTRY_VERIFY(role->count() > 1);
        role->setCurrentIndex(role->count() - 1);
    }
    void startMany(int tokens);
    void unlock()
    {
        m->person->typeInto(QStringLiteral("Password"), password);
        m->person->press(QStringLiteral("Unlock"));
    }

    std::unique_ptr<WindowFixture> m;
};

void TestUnsavedSecrets::init()
{
    m = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    const auto store = await(m->provider.createStore(m->provider.defaultStorePath(), testOrganisation()));
    QVERIFY(store.has_value());
    value((*store)->authenticator()->signOut());
    m->window->start().openStore(m->provider.defaultStorePath());
    QTRY_VERIFY(m->person->field(QStringLiteral("E-mail")));
    m->person->typeInto(QStringLiteral("E-mail"), testroot::email);
    m->person->typeInto(QStringLiteral("Password"), password);
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
    QTRY_VERIFY(m->person->sees(QStringLiteral("No tokens yet")));
}

void TestUnsavedSecrets::startMany(int tokens)
{
    m->person->press(QStringLiteral("Create many tokens…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("manyTokens")));
    auto *names = qobject_cast<QPlainTextEdit *>(m->person->input(QStringLiteral("Names")));
    QVERIFY(names);
    names->setPlainText(robots(tokens));
    chooseRole();
    m->person->press(QStringLiteral("Review"));
    const QString deed = QStringLiteral("Create %1 token(s)").arg(tokens);
    QTRY_VERIFY(m->person->button(deed));
    m->person->press(deed);
}

void TestUnsavedSecrets::manySecretsLostToTheLockAreNamedAfterwards()
{
    startMany(3);
    QTRY_VERIFY(made());
    m->window->lock(LockCause::Screen);
    const auto dialogs = m->window->findChildren<QDialog *>();
    for (const QDialog *dialog : dialogs)
        QVERIFY(!dialog->windowHandle() || !dialog->windowHandle()->isExposed()); // at once
    QTRY_VERIFY(m->person->visible<QDialog>().isEmpty());
    unlock();
    QTRY_VERIFY(made());
    QVERIFY(m->person->sees(QStringLiteral("The secrets of 3 new token(s) are lost")));
    QVERIFY(m->person->sees(QStringLiteral("Regenerate each of these tokens")));
    QVERIFY(!m->person->button(QStringLiteral("Save secrets…")));
    QVERIFY(!m->person->button(QStringLiteral("Copy all secrets")));
    m->person->press(QStringLiteral("Copy the names"));
    QCOMPARE(QGuiApplication::clipboard()->text(), robots(3));
    QTest::keyClick(made(), Qt::Key_Escape); // nothing is left to lose
    QTRY_VERIFY(!made());
}

void TestUnsavedSecrets::oneSecretLostToTheLockIsNamedAfterwards()
{
    m->person->press(QStringLiteral("Create token"));
    QTRY_VERIFY(m->dialog(QStringLiteral("createToken")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("deploy"));
    chooseRole();
    QTest::keyClick(m->person->input(QStringLiteral("Name")), Qt::Key_Return);
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")));
    m->window->lock(LockCause::Sleep);
    QVERIFY(m->person->visible<QDialog>().isEmpty());
    unlock();
    QTRY_VERIFY(m->message().contains(QStringLiteral("locked before the secret of “deploy”")));
    QVERIFY(m->message().contains(QStringLiteral("Regenerate the token")));
}

void TestUnsavedSecrets::whatIsMadeWhileItIsLockedWaits()
{
    startMany(300);
    m->window->lock(LockCause::Idle);
    QVERIFY(m->person->visible<QDialog>().isEmpty());
    QTRY_COMPARE(count(), 300);
    m->person->press(QStringLiteral("Sign out"));
    QTRY_VERIFY(question());
    m->person->press(QStringLiteral("Go back"));
    QTRY_VERIFY(!question());
    unlock();
    QTRY_VERIFY(made());
    QVERIFY(m->person->sees(QStringLiteral("Save the secrets of 300 new token(s) now")));
}

void TestUnsavedSecrets::signingOutBehindTheLockAsks()
{
    startMany(tooMany);
    m->window->lock(LockCause::ByHand);
    m->person->press(QStringLiteral("Sign out"));
    QTRY_VERIFY(question());
    QVERIFY(m->person->sees(QStringLiteral("Tokens are being created")));
    QVERIFY(m->person->sees(QStringLiteral("of 4,000 so far")));
    QVERIFY(!m->person->sees(QStringLiteral("robot"))); // whoever stands there is perhaps somebody else
    m->person->press(QStringLiteral("Yes, leave without them"));
    QTRY_VERIFY(!m->window->console());
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    QTRY_VERIFY(m->person->visible<QDialog>().isEmpty());
}

void TestUnsavedSecrets::closingTheWindowAsks()
{
    startMany(2);
    QTRY_VERIFY(made());
    m->window->close();
    QTRY_VERIFY(question());
    QVERIFY(m->window->isVisible());
    QVERIFY(m->person->sees(QStringLiteral("The secrets of 2 new token(s) were neither saved nor copied.")));
    m->person->press(QStringLiteral("Go back"));
    QTRY_VERIFY(!question());
    QVERIFY(made());
    m->person->press(QStringLiteral("Copy all secrets")); // now nothing is lost
    m->window->close();
    QVERIFY(!m->window->isVisible());
}

void TestUnsavedSecrets::whoIsPutOutIsTold()
{
    startMany(2);
    QTRY_VERIFY(made());
    value(m->window->console()->backend()->authenticator()->signOut()); // as when they are deactivated
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    QTRY_VERIFY(m->message().contains(QStringLiteral("Secrets of new tokens were not saved")));
    QVERIFY(m->message().contains(QStringLiteral("Regenerate these tokens")));
}

/// Bo was invited, and has perhaps come.
User TestUnsavedSecrets::addBo(bool active)
{
    const std::shared_ptr<Backend> &backend = m->window->console()->backend();
    const RoleId role = value(backend->roles()->roles()).last().id;
    OneTimeCode code = value(
        backend->directory()->invite({QStringLiteral("Bo"), QStringLiteral("bo@example.org"), role, {}}));
    if (active) {
        const auto elsewhere = value(LocalStore::open(m->provider.defaultStorePath(), testOptions(m->clock)));
        value(elsewhere->authenticator()->redeem(code.user.email, std::move(code.code),
                                                 Secret("seven quiet boats ashore")));
    }
    return code.user;
}

/// Selects Bo on the page of the users, and asks for \a act.
void TestUnsavedSecrets::ask(const QString &act, const QString &yes)
{
    PageStack &pages = m->window->console()->pages();
    const int users = pages.rowOf(PageId::Users);
    m->window->console()->showPage(users);
    auto *table = pages.page(users).findChild<QAbstractItemView *>(QStringLiteral("userTable"));
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto rowsOfBo = [table] {
        return table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Bo"), 1,
                                     Qt::MatchExactly);
    };
    QTRY_COMPARE(rowsOfBo().size(), 1);
    table->setCurrentIndex(rowsOfBo().first());
    QTRY_VERIFY(m->person->button(act));
    m->person->press(act);
    QTRY_VERIFY(m->person->button(yes));
    m->person->press(yes);
}

void TestUnsavedSecrets::anInvitationCodeLostToTheLockIsNamedAfterwards()
{
    addBo(false);
    ask(QStringLiteral("New invitation code…"), QStringLiteral("Yes, make a new code"));
    QTRY_VERIFY(shown());
    m->window->lock(LockCause::Sleep);
    QVERIFY(m->person->visible<QDialog>().isEmpty());
    unlock();
    QTRY_VERIFY(m->message().contains(QStringLiteral("locked before the invitation code for “Bo”")));
    QVERIFY(m->message().contains(QStringLiteral("Make a new invitation code")));
    QVERIFY(!m->message().contains(QStringLiteral("token")));
}

void TestUnsavedSecrets::aCodeForAPasswordLostToTheLockIsNamedAfterwards()
{
    addBo(true);
    ask(QStringLiteral("Reset password…"), QStringLiteral("Yes, reset password"));
    QTRY_VERIFY(shown());
    m->window->lock(LockCause::Screen);
    unlock();
    QTRY_VERIFY(m->message().contains(QStringLiteral("locked before the code for a new password of “Bo”")));
    QVERIFY(m->message().contains(QStringLiteral("Reset their password once more")));
    m->person->press(QStringLiteral("Reset password…")); // which is possible
    QTRY_VERIFY(m->person->button(QStringLiteral("Yes, reset password")));
    m->person->press(QStringLiteral("Yes, reset password"));
    QTRY_VERIFY(shown());
}

void TestUnsavedSecrets::aCodeThatComesBehindTheLockIsNamedAfterwards()
{
    addBo(false);
    Database other; // the store is busy for a while
    other.open(m->provider.defaultStorePath(), {});
    other.execute(QStringLiteral("BEGIN IMMEDIATE"));
    ask(QStringLiteral("New invitation code…"), QStringLiteral("Yes, make a new code"));
    m->window->lock(LockCause::Idle);
    other.execute(QStringLiteral("ROLLBACK"));
    unlock();
    QTRY_VERIFY(m->message().contains(QStringLiteral("locked before the invitation code for “Bo”")));
    QVERIFY(!shown());
}

void TestUnsavedSecrets::closingTheWindowAsksAboutACode()
{
    addBo(false);
    ask(QStringLiteral("New invitation code…"), QStringLiteral("Yes, make a new code"));
    QTRY_VERIFY(shown());
    m->window->close();
    QTRY_VERIFY(question());
    QVERIFY(m->person->sees(QStringLiteral("A new invitation code was neither copied nor saved.")));
    m->person->press(QStringLiteral("Go back"));
    QTRY_VERIFY(!question());
    QVERIFY(shown());
    m->person->press(QStringLiteral("Copy"));
    m->window->close();
    QVERIFY(!m->window->isVisible());
}

void TestUnsavedSecrets::whoIsPutOutIsToldOfACode()
{
    addBo(true);
    ask(QStringLiteral("Reset password…"), QStringLiteral("Yes, reset password"));
    QTRY_VERIFY(shown());
    value(m->window->console()->backend()->authenticator()->signOut()); // as when they are deactivated
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    QTRY_VERIFY(m->message().contains(QStringLiteral("A new code for a password was not saved")));
    QVERIFY(m->message().contains(QStringLiteral("Reset the password once more")));
    QVERIFY(!m->message().contains(QStringLiteral("token")));
}

QTEST_MAIN(TestUnsavedSecrets)
#include "tst_unsavedsecrets.moc"
