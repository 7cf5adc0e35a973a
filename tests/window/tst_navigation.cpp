// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/windowfixture.h"

#include "models/tokenlistmodel.h"
#include "roles/matrixview.h"
#include "tokens/limitedbackend.h"
#include "widgets/page.h"
#include "window/pagestack.h"
#include "window/sidebar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

using namespace chatelaine;

namespace {

/// A server that knows neither users nor groups.
class Lonely : public LimitedBackend
{
public:
    using LimitedBackend::LimitedBackend;
    Directory *directory() override { return nullptr; }
    GroupService *groups() override { return nullptr; }
};

} // namespace

/// From page to page: by mouse, by keyboard, by links between things, and what leaving asks.
class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void aPageIsMadeWhenItIsFirstShown();
    void whatABackEndCannotDoHasNoPage();
    void whoMayNotReadTokensStartsAtTheirOwn();
    void aClickInTheSidebarBringsThePageAndItsMenu();
    void theArrowKeysWalkThroughThePagesAndEnterGoesIn();
    void controlAndANumberGoToThePage();
    void shortcutsOfAPageInTheBackRest();
    void aLinkLeadsToThePageThatShowsTheThing();
    void aRoleOfTheMatrixIsCompared();
    void aTokenLeadsToItsOwnerAndItsRole();
    void tabLeadsIntoNoMenu();
    void backAndForwardFollowTheWay();
    void theSidebarBecomesNarrowAndStaysSo();
    void theNextSignInStartsWhereTheLastOneEnded();
    void nothingIsCutInAWindowOf800By600();
    void leavingAsksOnceAboutWhatIsNotInForce();
    void quittingAsksOnceAboutWhatIsNotInForce();

private:
    PageStack &pages() const { return m->window->console()->pages(); }
    QListWidget &list() const { return *m->window->console()->sidebar().findChild<QListWidget *>(); }
    QString front() const { return pages().entries().at(pages().frontRow()).key; }
    QStringList menus() const;
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void go(PageId id) const { m->window->console()->showPage(pages().rowOf(id)); }
    void openDemo() const;
    void changePolicy() const;

    std::unique_ptr<WindowFixture> m;
};

void TestNavigation::openDemo() const
{
    m->window->start().openDemo();
    QTRY_VERIFY(m->window->console());
}

void TestNavigation::init()
{
    m = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    openDemo();
    m->window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m->window.get());
}

QStringList TestNavigation::menus() const
{
    QStringList titles;
    for (const QAction *menu : m->window->menuBar()->actions()) {
        if (menu->isVisible())
            titles << menu->text().remove(u'&');
    }
    return titles;
}

void TestNavigation::keys(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m->window.get(), key, modifiers);
}

void TestNavigation::changePolicy() const
{
    go(PageId::Policy);
    QTRY_VERIFY(m->person->button(QStringLiteral("Users may make personal access tokens, and these work")));
    m->person->press(QStringLiteral("Users may make personal access tokens, and these work"));
    QVERIFY(pages().front()->hasUnsavedChanges());
}

void TestNavigation::aPageIsMadeWhenItIsFirstShown()
{
    QCOMPARE(front(), QStringLiteral("tokens"));
    for (int row = 1; row < pages().entries().size(); ++row)
        QVERIFY(!pages().visited(row));
    go(PageId::Policy);
    const Page *policy = pages().front();
    QVERIFY(!pages().visited(pages().rowOf(PageId::Users)));
    go(PageId::Tokens);
    go(PageId::Policy);
    QCOMPARE(pages().front(), policy); // the same one, with what was typed in it
}

void TestNavigation::whatABackEndCannotDoHasNoPage()
{
    Lonely lonely(*m->window->console()->backend(), {});
    const QVector<PageEntry> entries = pagesOf(lonely);
    QCOMPARE(entries.size(), 6);
    for (const PageEntry &entry : entries)
        QVERIFY(entry.id != PageId::Users && entry.id != PageId::Groups);
}

void TestNavigation::whoMayNotReadTokensStartsAtTheirOwn()
{
    QSettings fresh(m->folder.filePath(QStringLiteral("fresh.conf")), QSettings::IniFormat);
    Settings settings(fresh);
    const auto limited = std::make_shared<LimitedBackend>(*m->window->console()->backend(), PermissionSet{});
    ConsoleView view(limited, settings, m->clipboard, *m->clock);
    QCOMPARE(view.pages().entries().at(view.pages().frontRow()).key, QStringLiteral("mytokens"));
    QCOMPARE(view.pages().entries().size(), 8);     // the others stay in sight and say why they are empty
    QVERIFY(view.pages().rowOf(PageId::Audit) < 0); // but not the audit trail
}

void TestNavigation::aClickInTheSidebarBringsThePageAndItsMenu()
{
    QCOMPARE(list().count(), 9);
    QVERIFY(menus().contains(QStringLiteral("Token")));
    const int users = pages().rowOf(PageId::Users);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualItemRect(list().item(users)).center());
    QCOMPARE(front(), QStringLiteral("users"));
    QVERIFY(menus().contains(QStringLiteral("User")));
    QVERIFY(!menus().contains(QStringLiteral("Token")));
    QVERIFY(pages().front()->isVisible());
}

void TestNavigation::theArrowKeysWalkThroughThePagesAndEnterGoesIn()
{
    list().setFocus(Qt::TabFocusReason);
    keys(Qt::Key_Down);
    QCOMPARE(front(), QStringLiteral("mytokens"));
    QVERIFY(list().hasFocus()); // so that the next arrow goes on
    keys(Qt::Key_End);
    QCOMPARE(front(), QStringLiteral("audit"));
    keys(Qt::Key_Home);
    QCOMPARE(front(), QStringLiteral("tokens"));
    keys(Qt::Key_Return);
    QVERIFY(!list().hasFocus());
    QVERIFY(pages().front()->isAncestorOf(QApplication::focusWidget()));
}

void TestNavigation::controlAndANumberGoToThePage()
{
    for (int row = static_cast<int>(pages().entries().size()) - 1; row >= 0; --row) {
        keys(static_cast<Qt::Key>(Qt::Key_1 + row), Qt::ControlModifier);
        QCOMPARE(pages().frontRow(), row);
        QCOMPARE(list().currentRow(), row);
    }
}

void TestNavigation::shortcutsOfAPageInTheBackRest()
{
    go(PageId::Policy);
    keys(Qt::Key_I, Qt::ControlModifier); // identify a token
    QVERIFY(!m->dialog(QStringLiteral("identifyToken")));
    go(PageId::Tokens);
    keys(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(m->dialog(QStringLiteral("identifyToken")));
}

void TestNavigation::aLinkLeadsToThePageThatShowsTheThing()
{
    const auto follow = [this](const Place &place) { Q_EMIT pages().front()->placeWanted(place); };
    follow({Place::Kind::User, 1});
    QCOMPARE(front(), QStringLiteral("users"));
    follow({Place::Kind::Group});
    QCOMPARE(front(), QStringLiteral("groups"));
    follow({Place::Kind::Permission, 0, QStringLiteral("teams:DeleteAPIToken")});
    QCOMPARE(front(), QStringLiteral("roles"));
    follow({Place::Kind::Policy});
    QCOMPARE(front(), QStringLiteral("policy"));
    follow({Place::Kind::MyTokens});
    QCOMPARE(front(), QStringLiteral("mytokens"));
    follow({Place::Kind::Token});
    QCOMPARE(front(), QStringLiteral("tokens"));
}

void TestNavigation::aRoleOfTheMatrixIsCompared()
{
    go(PageId::Roles);
    auto *matrix = pages().front()->findChild<MatrixView *>();
    QVERIFY(matrix);
    QTRY_VERIFY(matrix->model()->rowCount() > 1 && matrix->model()->columnCount() > 1);
    matrix->setFocus();
    matrix->goTo(1, 0);
    keys(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(front(), QStringLiteral("compare"));
    const QString role = matrix->model()->headerData(0, Qt::Horizontal).toString();
    const auto named = [this, &role] {
        const auto fields = pages().front()->findChildren<QLineEdit *>();
        return std::any_of(fields.cbegin(), fields.cend(),
                           [&role](const QLineEdit *field) { return field->text() == role; });
    };
    QTRY_VERIFY(named());
    keys(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(front(), QStringLiteral("roles"));
}

void TestNavigation::aTokenLeadsToItsOwnerAndItsRole()
{
    auto *table = m->window->findChild<QTableView *>(QStringLiteral("tokenTable"));
    QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->index(0, 0).data().isValid());
    const auto kindAt = [table](int row) {
        return table->model()->index(row, 0).data(TokenListModel::TokenRole).value<Token>().kind;
    };
    int row = 0;
    while (kindAt(row) == TokenKind::Personal) // these have scopes and no role
        ++row;
    table->selectRow(row);
    m->person->choose(QStringLiteral("Token"), QStringLiteral("Show owner"));
    QCOMPARE(front(), QStringLiteral("users"));
    keys(Qt::Key_Left, Qt::AltModifier);
    m->person->choose(QStringLiteral("Token"), QStringLiteral("Show role"));
    QCOMPARE(front(), QStringLiteral("roles"));
}

void TestNavigation::tabLeadsIntoNoMenu()
{
    const QWidget *window = m->window.get();
    for (int row = 0; row < pages().entries().size(); ++row) {
        m->window->console()->showPage(row);
        for (const QWidget *next = window->nextInFocusChain(); next != window;
             next = next->nextInFocusChain())
            QVERIFY2(!next->isWindow(),
                     qPrintable(front() + u' ' + QString::fromUtf8(next->metaObject()->className())));
    }
}

void TestNavigation::backAndForwardFollowTheWay()
{
    go(PageId::Users);
    go(PageId::Policy);
    keys(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(front(), QStringLiteral("users"));
    keys(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(front(), QStringLiteral("tokens"));
    QVERIFY(!pages().canGo(-1));
    keys(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(front(), QStringLiteral("users"));
    go(PageId::Compare); // another turn: the old way ahead is forgotten
    QVERIFY(!pages().canGo(1));
}

void TestNavigation::theSidebarBecomesNarrowAndStaysSo()
{
    m->window->resize(1280, 800);
    const int wide = m->window->console()->sidebar().width();
    QTRY_VERIFY(!m->window->console()->sidebar().isNarrow());
    keys(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m->window->console()->sidebar().isNarrow());
    QTRY_VERIFY(m->window->console()->sidebar().width() < wide);
    for (int row = 0; row < list().count(); ++row) {
        QVERIFY(!list().item(row)->text().isEmpty()); // what a screen reader says
        QVERIFY(list().item(row)->toolTip().contains(list().item(row)->text()));
    }
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    openDemo();
    QVERIFY(m->window->console()->sidebar().isNarrow());
}

void TestNavigation::theNextSignInStartsWhereTheLastOneEnded()
{
    go(PageId::Compare);
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    openDemo();
    QCOMPARE(front(), QStringLiteral("compare"));
}

void TestNavigation::nothingIsCutInAWindowOf800By600()
{
    m->window->resize(800, 600);
    for (int row = 0; row < pages().entries().size(); ++row) {
        m->window->console()->showPage(row);
        QTRY_COMPARE(m->window->size(), QSize(800, 600));
        const QSize needed = pages().front()->minimumSizeHint();
        const QSize given = pages().front()->size();
        QVERIFY2(needed.width() <= given.width() && needed.height() <= given.height(), qPrintable(front()));
    }
    QVERIFY(m->window->console()->sidebar().isNarrow());
}

void TestNavigation::leavingAsksOnceAboutWhatIsNotInForce()
{
    changePolicy();
    go(PageId::Tokens); // between pages nothing is asked, and nothing is lost
    QVERIFY(!m->dialog(QStringLiteral("leaveDialog")));
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(m->dialog(QStringLiteral("leaveDialog")));
    QVERIFY(m->person->sees(QStringLiteral("Policy")));
    m->person->press(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("leaveDialog")));
    QVERIFY(m->window->console());
    QVERIFY(!pages().unsaved().isEmpty());
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(m->dialog(QStringLiteral("leaveDialog")));
    m->person->press(QStringLiteral("Yes, leave"));
    QTRY_VERIFY(!m->window->console());
}

void TestNavigation::quittingAsksOnceAboutWhatIsNotInForce()
{
    changePolicy();
    QVERIFY(!m->window->close());
    QTRY_VERIFY(m->dialog(QStringLiteral("leaveDialog")));
    m->person->press(QStringLiteral("Yes, leave"));
    QTRY_VERIFY(!m->window->isVisible());
    QVERIFY(!m->window->console());
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
