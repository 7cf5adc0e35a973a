// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/windowfixture.h"

#include "backend/authenticator.h"
#include "help/guideview.h"
#include "help/guidewindow.h"
#include "widgets/language.h"
#include "widgets/recordtable.h"
#include "window/consoletabs.h"
#include "window/pagestack.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QToolButton>

using namespace chatelaine;

/// Somebody changes the language in the middle of their work.
class TestChanging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstPageIsInTheLanguageOfTheSystem();
    void everyLanguageIsOfferedUnderItsOwnName();
    void itChangesAtOnceAndIsRemembered();
    void thePageAndTheSelectionStay();
    void everyConsoleThatIsOpenFollows();
    void arabicIsReadFromTheRight();
    void numbersAndDatesAreWrittenAsThere();
    void theSignInPageStays();
    void whatQtSaysFollows();
    void theGuideFollows();
    void aMessageThatIsShownFollows();
    void whatIsNotAppliedHasToBeDecidedFirst();
    void nothingChangesWhileSomethingIsLocked();

private:
    void openDemo();
    QComboBox *languages() const;
    void chooseLanguage(const QString &name);
    QString titleOf(int menu) const;

    std::unique_ptr<WindowFixture> m;
    std::unique_ptr<Language> language;
};

void TestChanging::init()
{
    m = std::make_unique<WindowFixture>();
    language = std::make_unique<Language>(m->settings);
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
}

void TestChanging::cleanup()
{
    m->settings.setLanguage(QStringLiteral("en"));
    language.reset();
    m.reset();
}

void TestChanging::openDemo()
{
    m->window->start().openDemo();
    QTRY_VERIFY(m->window->console());
}

QComboBox *TestChanging::languages() const
{
    for (QComboBox *each : m->person->visible<QComboBox>()) {
        if (each->findText(QStringLiteral("Deutsch")) >= 0)
            return each;
    }
    return nullptr;
}

// In whatever language the window is.
void TestChanging::chooseLanguage(const QString &name)
{
    for (QAction *action : m->window->findChildren<QAction *>()) {
        if (action->menuRole() == QAction::PreferencesRole && !languages())
            action->trigger();
    }
    QTRY_VERIFY(languages());
    const QString before = m->settings.language();
    languages()->showPopup();
    QAbstractItemView *view = languages()->view();
    view->setCurrentIndex(view->model()->index(languages()->findText(name), 0));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(m->settings.language() != before);
    QCoreApplication::sendPostedEvents();
    QTRY_VERIFY(languages() && languages()->currentText() == name);
}

QString TestChanging::titleOf(int menu) const
{
    return m->window->menuBar()->actions().at(menu)->text().remove(u'&');
}

void TestChanging::theFirstPageIsInTheLanguageOfTheSystem()
{
    QCOMPARE(titleOf(0), QStringLiteral("File"));
}

void TestChanging::everyLanguageIsOfferedUnderItsOwnName()
{
    m->person->choose(QStringLiteral("View"), QStringLiteral("Settings…"));
    QTRY_VERIFY(languages());
    QStringList offered;
    for (int row = 0; row < languages()->count(); ++row)
        offered << languages()->itemText(row);
    QCOMPARE(offered.join(u' '),
             QStringLiteral("As the system English Deutsch Français Español 日本語 العربية"));
}

void TestChanging::itChangesAtOnceAndIsRemembered()
{
    openDemo();
    chooseLanguage(QStringLiteral("Deutsch"));
    QCOMPARE(titleOf(0), QStringLiteral("Datei"));
    QCOMPARE(Settings(m->storage).language(), QStringLiteral("de"));
    QCOMPARE(languages()->window()->focusWidget(), languages()); // one goes on choosing where one was
    QVERIFY(m->window->console());
    QVERIFY(m->window->console()->backend()->authenticator()->identity());
    chooseLanguage(QStringLiteral("English"));
    QCOMPARE(titleOf(0), QStringLiteral("File"));
}

void TestChanging::thePageAndTheSelectionStay()
{
    openDemo();
    PageStack *pages = &m->window->console()->pages();
    const int users = pages->rowOf(PageId::Users);
    pages->show(users);
    auto *table = pages->page(users).findChild<RecordTable *>();
    QTRY_VERIFY(table && table->model()->rowCount() > 3);
    table->selectRow(2);
    QTRY_VERIFY(pages->page(users).selectedPlace());
    const qint64 chosen = pages->page(users).selectedPlace()->id;
    chooseLanguage(QStringLiteral("Deutsch"));
    pages = &m->window->console()->pages();
    QCOMPARE(pages->frontRow(), users);
    QTRY_VERIFY(pages->front()->selectedPlace());
    QCOMPARE(pages->front()->selectedPlace()->id, chosen);
    QTRY_COMPARE(
        pages->front()->findChild<RecordTable *>()->model()->headerData(0, Qt::Horizontal).toString(),
        QStringLiteral("Name"));
    QCOMPARE(titleOf(1), QStringLiteral("Benutzer"));
}

void TestChanging::everyConsoleThatIsOpenFollows()
{
    openDemo();
    ConsoleView *first = m->window->console();
    m->person->choose(QStringLiteral("File"), QStringLiteral("Start page"));
    m->window->start().openDemo();
    QTRY_COMPARE(m->window->consoles().size(), 2);
    const std::shared_ptr<Backend> backend = first->backend();
    chooseLanguage(QStringLiteral("Français"));
    QCOMPARE(m->window->consoles().size(), 2);
    QCOMPARE(m->window->consoles().first()->backend(), backend);
    const QString tokens = QCoreApplication::translate("chatelaine::PageList", "&Tokens");
    QVERIFY(tokens != QStringLiteral("&Tokens"));
    for (ConsoleView *console : m->window->consoles())
        QCOMPARE(console->pages().entries().first().title, tokens);
    QCOMPARE(m->window->findChild<ConsoleTabs *>()->count(), 2);
}

void TestChanging::arabicIsReadFromTheRight()
{
    openDemo();
    chooseLanguage(QStringLiteral("العربية"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(m->window->layoutDirection(), Qt::RightToLeft);
    QVERIFY(languages()->window()->isRightToLeft());
    chooseLanguage(QStringLiteral("English"));
    QCOMPARE(m->window->layoutDirection(), Qt::LeftToRight);
}

void TestChanging::numbersAndDatesAreWrittenAsThere()
{
    const auto counted = [] {
        return QCoreApplication::translate("chatelaine::text", "%n day(s)", nullptr, 1234);
    };
    chooseLanguage(QStringLiteral("Deutsch"));
    QCOMPARE(counted(), QStringLiteral("1.234 Tage"));
    QCOMPARE(QLocale().toString(QDate(2026, 3, 1), QLocale::ShortFormat), QStringLiteral("01.03.26"));
    QCOMPARE(m->window->locale().language(), QLocale::German);
    chooseLanguage(QStringLiteral("العربية"));
    QVERIFY2(counted().startsWith(QStringLiteral("١٬٢٣٤")), qPrintable(counted()));
}

void TestChanging::theSignInPageStays()
{
    const auto made = await(m->provider.createStore(m->provider.defaultStorePath(), testOrganisation()));
    QVERIFY(made.has_value());
    value((*made)->authenticator()->signOut());
    m->window->start().openStore(m->provider.defaultStorePath());
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    const std::shared_ptr<Backend> door = m->window->start().door();
    chooseLanguage(QStringLiteral("Deutsch"));
    QCOMPARE(m->window->start().door(), door);
    QVERIFY(m->person->button(QStringLiteral("Anmelden")));
}

void TestChanging::whatQtSaysFollows()
{
    chooseLanguage(QStringLiteral("Deutsch"));
    QVERIFY(m->person->button(QStringLiteral("Schließen")));
}

void TestChanging::theGuideFollows()
{
    m->person->choose(QStringLiteral("Help"), QStringLiteral("User guide"));
    QTRY_COMPARE(m->person->visible<GuideView>().size(), 1);
    GuideView *view = m->person->visible<GuideView>().first();
    QCOMPARE(view->accessibleName(), QStringLiteral("Page of the guide"));
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("https://example.org/a")));
    const auto *bar = view->window()->findChild<MessageBar *>();
    QVERIFY(bar->text().startsWith(QStringLiteral("This link leads to the web")));
    chooseLanguage(QStringLiteral("Deutsch"));
    QCOMPARE(view->accessibleName(), QStringLiteral("Seite der Anleitung"));
    QCOMPARE(bar->text(), QStringLiteral("Dieser Link führt ins Web: https://example.org/a"));
    QVERIFY(m->person->button(QStringLiteral("Im Browser öffnen")));
}

void TestChanging::aMessageThatIsShownFollows()
{
    MessageBar bar;
    bar.showError({ErrorCode::RoleCeiling, QStringLiteral("What went wrong"), {}, {}});
    const auto *close = bar.findChild<QToolButton *>();
    QCOMPARE(close->accessibleName(), QStringLiteral("Close this message"));
    QVERIFY(m->person->button(QStringLiteral("Learn more")));
    chooseLanguage(QStringLiteral("Deutsch"));
    QCOMPARE(close->accessibleName(), QStringLiteral("Diese Meldung schließen"));
    QCOMPARE(close->toolTip(), close->accessibleName());
    QVERIFY(m->person->button(QStringLiteral("Mehr erfahren")));
    QCOMPARE(bar.text(), QStringLiteral("What went wrong"));
}

void TestChanging::whatIsNotAppliedHasToBeDecidedFirst()
{
    openDemo();
    PageStack &pages = m->window->console()->pages();
    pages.show(pages.rowOf(PageId::Policy));
    const QString personal = QStringLiteral("Users may make personal access tokens, and these work");
    QTRY_VERIFY(m->person->button(personal));
    m->person->press(personal);
    QVERIFY(pages.front()->hasUnsavedChanges());
    m->person->choose(QStringLiteral("View"), QStringLiteral("Settings…"));
    QTRY_VERIFY(languages());
    QVERIFY(!languages()->isEnabled());
    QVERIFY(m->person->sees(QStringLiteral("what you changed on the page “Policy” is applied or dropped")));
}

void TestChanging::nothingChangesWhileSomethingIsLocked()
{
    openDemo();
    m->window->start().openDemo();
    QTRY_COMPARE(m->window->consoles().size(), 2);
    m->window->lock(LockCause::ByHand);
    m->person->press(QStringLiteral("Unlock"));
    QTRY_VERIFY(m->window->menuBar()->isVisible());
    m->person->choose(QStringLiteral("View"), QStringLiteral("Settings…"));
    QTRY_VERIFY(languages());
    QVERIFY(!languages()->isEnabled());
    QVERIFY(m->person->sees(QStringLiteral("once everything is unlocked")));
}

QTEST_MAIN(TestChanging)
#include "tst_changing.moc"
