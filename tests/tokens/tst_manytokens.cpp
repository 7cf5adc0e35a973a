// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"
#include "support/clockhold.h"
#include "support/patience.h"
#include "tokens/limitedbackend.h"
#include "tokens/manysecretsdialog.h"
#include "tokens/tokensfixture.h"
#include "widgets/closedialogs.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QProgressBar>

using namespace chatelaine;

namespace {

QString robots(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << QStringLiteral("robot-%1").arg(i);
    return names.join(u'\n');
}

/// Chooses \a path in the open dialog for files.
void chooseFile(const PageFixture &on, const QString &dialog, const QString &path)
{
    QTRY_VERIFY(on.dialog(dialog));
    auto *chooser = qobject_cast<QFileDialog *>(on.dialog(dialog));
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(path);
    chooser->reject();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Somebody makes many tokens in one act.
class TestManyTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<TokensFixture>();
        m->loadRoles();
    }
    void cleanup() { m.reset(); }

    void manyAreMadeAndTheirSecretsSaved();
    void whatIsWrongIsSaidByItsLine();
    void aFileBringsNamesAndDescriptions();
    void whatWillHappenIsSaidBeforehand();
    void closingAsksOnceMore();
    void allSecretsAreCopiedAndTakenOffAgain();
    void aLongCreationIsStoppedAndTheRestCanBeTriedAgain();
    void whatWasTypedIsNotLostByAccident();
    void lockingOrSigningOutClosesItForGood();
    void aFileThatCannotBeWrittenIsSaid();
    void noSecretIsLeftBehind();
    void whatAServerSendsStaysInItsColumn();
    void whoMayNotCreateIsTold();

private:
    QDialog *form() const { return m->dialog(QStringLiteral("manyTokens")); }
    QDialog *result() const { return m->dialog(QStringLiteral("manySecretsDialog")); }
    void paste(const QString &names)
    {
        auto *edit = qobject_cast<QPlainTextEdit *>(m->person->input(QStringLiteral("Names")));
        QVERIFY(edit);
        QGuiApplication::clipboard()->setText(names);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    }
    void openForm()
    {
        m->openPage();
        QTRY_VERIFY(!m->facts->roles().isEmpty());
        m->keys(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(form());
    }
    /// Up to the look at what will happen.
    void review(const QString &names)
    {
        openForm();
        paste(names);
        chooseRole();
        m->person->press(QStringLiteral("Review"));
    }
    void chooseRole()
    {
        auto *roles = qobject_cast<QComboBox *>(m->person->input(QStringLiteral("Role")));
        QVERIFY(roles);
        QTRY_VERIFY(roles->count() > 1);
        roles->setFocus();
        QTest::keyClicks(roles, QStringLiteral("Read"));
    }
    void makeThree()
    {
        review(robots(3));
        QTRY_VERIFY(m->person->button(QStringLiteral("Create 3 token(s)")));
        m->person->press(QStringLiteral("Create 3 token(s)"));
        QTRY_VERIFY(result());
    }
    qsizetype count() const { return TokensFixture::answer(m->backend->tokens()->count({})).value_or(-1); }

    std::unique_ptr<TokensFixture> m;
};

void TestManyTokens::manyAreMadeAndTheirSecretsSaved()
{
    makeThree();
    QVERIFY(m->person->sees(QStringLiteral("Save the secrets of 3 new token(s) now")));
    QVERIFY(m->person->sees(QStringLiteral("in the clear")));
    const QString path = m->folder.filePath(QStringLiteral("secrets.csv"));
    m->keys(Qt::Key_Return); // saving is what Enter does
    chooseFile(*m, QStringLiteral("manySecretsFile"), path);
    QTRY_VERIFY(m->person->sees(QStringLiteral("The secrets are saved in")));
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    const auto lines = csv::parse(contentOf(path)).value_or(QVector<csv::Record>());
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.first().fields,
             (QStringList{QStringLiteral("Name"), QStringLiteral("Accessor ID"), QStringLiteral("Secret")}));
    for (const csv::Record &line : lines.mid(1)) {
        const auto found =
            TokensFixture::answer(m->backend->tokens()->identify(Secret(line.fields[2].toUtf8())));
        QVERIFY(found && found->works);
        QCOMPARE(found->token->name, line.fields[0]);
        QCOMPARE(found->token->accessorId, line.fields[1]);
        QCOMPARE(found->token->roleName, QStringLiteral("Read Only"));
    }
    m->pressIn(result(), QStringLiteral("Close"));
    QTRY_VERIFY(!result());
    QTRY_COMPARE(m->names(), (QStringList{QStringLiteral("robot-0"), QStringLiteral("robot-1"),
                                          QStringLiteral("robot-2")}));
}

void TestManyTokens::whatIsWrongIsSaidByItsLine()
{
    openForm();
    m->person->press(QStringLiteral("Review"));
    QVERIFY(m->person->sees(QStringLiteral("Type at least one name.")));
    paste(QStringLiteral("good\nbad\u202Ename\ngood"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Line 2: ")));
    QVERIFY(m->person->sees(QStringLiteral("Line 3: “good” stands on line 1 already.")));
    chooseRole();
    m->person->press(QStringLiteral("Review"));
    // The keyboard is on the first line that is wrong.
    auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QCOMPARE(edit->textCursor().blockNumber(), 1);
    QCOMPARE(edit->extraSelections().size(), 2);
    QVERIFY(!m->person->button(QStringLiteral("Back")));

    paste(robots(10'001));
    QTRY_VERIFY(m->person->sees(QStringLiteral("At most 10")));
    m->person->press(QStringLiteral("Review"));
    QVERIFY(!m->person->button(QStringLiteral("Back")));
    QCOMPARE(count(), 0);
    closeDialogs(*m->page);
}

void TestManyTokens::aFileBringsNamesAndDescriptions()
{
    const QString path = m->folder.filePath(QStringLiteral("names.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Description\r\nfrom-file-1,\"One, of its own\"\r\nfrom-file-2,\r\n");
    file.close();
    openForm();
    m->person->typeInto(QStringLiteral("Description"), QStringLiteral("What all have"));
    chooseRole();
    m->person->press(QStringLiteral("Choose a file…"));
    chooseFile(*m, QStringLiteral("manyNamesFile"), path);
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 name(s)")));
    m->person->press(QStringLiteral("Review"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Create 2 token(s)")));
    m->person->press(QStringLiteral("Create 2 token(s)"));
    QTRY_VERIFY(result());
    const auto ids = TokensFixture::answer(m->backend->tokens()->find({}));
    QCOMPARE(m->fresh(ids->at(0)).description, QStringLiteral("One, of its own"));
    QCOMPARE(m->fresh(ids->at(1)).description, QStringLiteral("What all have"));
    closeDialogs(*m->page);

    // What is no text is refused in words, and nothing is lost.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xff\xfe\x00");
    file.close();
    m->keys(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(form());
    paste(QStringLiteral("typed"));
    m->person->press(QStringLiteral("Choose a file…"));
    chooseFile(*m, QStringLiteral("manyNamesFile"), path);
    QTRY_VERIFY(m->person->sees(QStringLiteral("UTF-8")));
    QCOMPARE(qobject_cast<QPlainTextEdit *>(m->person->input(QStringLiteral("Names")))->toPlainText(),
             QStringLiteral("typed"));
    closeDialogs(*m->page);
}

void TestManyTokens::whatWillHappenIsSaidBeforehand()
{
    m->add(QStringLiteral("robot-1"));
    review(robots(3));
    QTRY_VERIFY(m->person->sees(QStringLiteral("3 token(s) will be created.")));
    QVERIFY(m->person->sees(QStringLiteral("1 of them is called like a token that is there already.")));
    QVERIFY(m->person->sees(QStringLiteral("Read Only")));
    QVERIFY(m->person->sees(QStringLiteral("Ada")));
    QCOMPARE(count(), 1); // so far nothing happened
    m->person->press(QStringLiteral("Back"));
    QVERIFY(m->person->button(QStringLiteral("Review")));
    paste(robots(2));
    m->person->press(QStringLiteral("Review"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Create 2 token(s)")));
    m->pressIn(form(), QStringLiteral("Cancel"));
    QTRY_VERIFY(!form());
    QCOMPARE(count(), 1);
}

void TestManyTokens::closingAsksOnceMore()
{
    makeThree();
    m->keys(Qt::Key_Escape);
    QTRY_VERIFY(m->person->sees(QStringLiteral("These secrets cannot be shown again.")));
    QVERIFY(result());
    m->pressIn(result(), QStringLiteral("Close"));
    QVERIFY(result());
    m->person->press(QStringLiteral("Close without them"));
    QTRY_VERIFY(!result());
    QCOMPARE(count(), 3);
}

void TestManyTokens::allSecretsAreCopiedAndTakenOffAgain()
{
    makeThree();
    m->person->press(QStringLiteral("Copy all secrets"));
    QCOMPARE(m->clipboard.state(), ClipboardGuard::State::Holding);
    const auto copied = csv::parse(QGuiApplication::clipboard()->text().toUtf8());
    QCOMPARE(copied->size(), 4);
    QCOMPARE(checkForm(copied->last().fields[2].toUtf8()), SecretForm::WellFormed);
    QVERIFY(m->person->sees(QStringLiteral("On the clipboard for")));
    m->clipboard.clearNow(); // as when its time is over
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(m->person->sees(QStringLiteral("Taken off the clipboard.")));
    m->keys(Qt::Key_Escape); // they were taken: nothing is asked
    QTRY_VERIFY(!result());
}

void TestManyTokens::aLongCreationIsStoppedAndTheRestCanBeTriedAgain()
{
    constexpr int many = 4000;
    review(robots(many));
    const QString deed = QStringLiteral("Create %1 token(s)").arg(many);
    QTRY_VERIFY(m->person->button(deed));
    ClockHold hold(*m->clock);
    m->person->press(deed);
    const auto moved = [this] {
        const auto *bar = form()->findChild<QProgressBar *>();
        return bar && bar->value() > 0;
    };
    QVERIFY(hold.until(moved, std::chrono::milliseconds(150))); // the dialog looks every 100 ms
    m->keys(Qt::Key_Escape);                                    // stops, and loses nothing
    hold.letGo();
    QTRY_VERIFY(result());
    QVERIFY(m->person->sees(QStringLiteral("You cancelled it.")));
    const qsizetype made = count();
    QVERIFY(made > 0 && made < many);
    QVERIFY(m->person->sees(QStringLiteral("%1 token(s) was created.").arg(made)));
    QVERIFY(m->person->sees(QStringLiteral("%1 token(s) was not tried.").arg(many - made)));
    m->person->press(QStringLiteral("Copy the other names"));
    const QStringList left = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(left.size(), many - made);
    QCOMPARE(left.first(), QStringLiteral("robot-%1").arg(made));
    closeDialogs(*m->page);
}

void TestManyTokens::whatWasTypedIsNotLostByAccident()
{
    openForm();
    paste(robots(2));
    m->keys(Qt::Key_Escape);
    QTRY_VERIFY(m->person->sees(QStringLiteral("You have unsaved changes.")));
    QVERIFY(form());
    m->person->press(QStringLiteral("Discard"));
    QTRY_VERIFY(!form());
}

void TestManyTokens::lockingOrSigningOutClosesItForGood()
{
    makeThree();
    m->person->press(QStringLiteral("Save secrets…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("manySecretsFile")));
    closeDialogs(*m->page); // with the question above it
    QVERIFY(!result());
    QVERIFY(!m->dialog(QStringLiteral("manySecretsFile")));

    // In the middle of it: no secrets pop up for whoever comes next.
    review(robots(2000));
    QTRY_VERIFY(m->person->button(QStringLiteral("Create 2000 token(s)")));
    m->person->press(QStringLiteral("Create 2000 token(s)"));
    closeDialogs(*m->page);
    QVERIFY(!form());
    const auto settled = [this] {
        const qsizetype before = count();
        return count() == before;
    };
    QTRY_VERIFY(settled());
    QVERIFY(!result());
    QVERIFY(count() < 2003);
}

void TestManyTokens::aFileThatCannotBeWrittenIsSaid()
{
    makeThree();
    m->person->press(QStringLiteral("Save secrets…"));
    chooseFile(*m, QStringLiteral("manySecretsFile"),
               m->folder.filePath(QStringLiteral("no/such/place.csv")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("could not be written")));
    QTRY_VERIFY(m->person->button(QStringLiteral("Save secrets…"))->isEnabled());
    m->keys(Qt::Key_Escape);
    QVERIFY(result()); // they are still nowhere else
    closeDialogs(*m->page);
}

void TestManyTokens::noSecretIsLeftBehind()
{
    makeThree();
    m->person->press(QStringLiteral("Copy all secrets"));
    const auto copied = csv::parse(QGuiApplication::clipboard()->text().toUtf8());
    const QString path = m->folder.filePath(QStringLiteral("secrets.csv"));
    m->person->press(QStringLiteral("Save secrets…"));
    chooseFile(*m, QStringLiteral("manySecretsFile"), path);
    QTRY_VERIFY(m->person->sees(QStringLiteral("The secrets are saved in")));
    m->pressIn(result(), QStringLiteral("Close"));
    QTRY_VERIFY(!result());
    QVERIFY(QFile::remove(path)); // as they were told
    m->storage.sync();
    QDirIterator files(m->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QByteArray content = contentOf(files.next());
        for (const csv::Record &line : copied->mid(1))
            QVERIFY2(!content.contains(line.fields[2].mid(secretHintLength).toUtf8()),
                     qPrintable(files.fileName()));
        ++seen;
    }
    QVERIFY(seen > 1); // the store and the settings
}

void TestManyTokens::whatAServerSendsStaysInItsColumn()
{
    MadeTokens made;
    const QByteArray strange("=a\"b,c\r\nd\xc3\xa9");
    Token token;
    token.name = QStringLiteral("=evil, \"one\"");
    token.accessorId = QStringLiteral("id");
    made.drafts.resize(2);
    made.report.creations = {{token}, {{}, Error{}}};
    made.report.secrets.append(strange);
    made.report.secrets.append({});
    const auto lines = csv::parse(secretsAsCsv(made).view().toByteArray());
    QVERIFY(lines && lines->size() == 2);
    QCOMPARE(lines->last().fields, (QStringList{QStringLiteral("'=evil, \"one\""), QStringLiteral("id"),
                                                QString::fromUtf8(strange)}));
}

void TestManyTokens::whoMayNotCreateIsTold()
{
    LimitedBackend reader(*m->backend, PermissionSet({permissions::readTokens}));
    m->openPage(&reader);
    QAbstractButton *button = m->person->button(QStringLiteral("Create many tokens…"));
    QVERIFY(button && !button->isEnabled());
    QVERIFY2(button->toolTip().contains(permissions::createToken), qPrintable(button->toolTip()));
    QVERIFY(!m->action(QStringLiteral("Create many tokens…"))->isEnabled());
    m->closePage();
}

QTEST_MAIN(TestManyTokens)
#include "tst_manytokens.moc"
