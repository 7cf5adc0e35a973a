// SPDX-License-Identifier: GPL-3.0-or-later
// F6 and Shift+F6, from one part of the window to the next, for somebody who has no mouse.
#include "support/patience.h"
#include "widgets/filterrow.h"
#include "window/pagestack.h"
#include "window/sidebar.h"
#include "window/windowfixture.h"

#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

using namespace chatelaine;

class TestRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void f6GoesRoundThePartsOfTheWindow();
    void shiftAndF6GoBack();
    void aMessageIsAPartWhileItIsShown();
    void hiddenDetailsAreLeftOut();
    void aPageWithoutAListIsOnePart();
    void theKeysAreListed();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m->window.get(), key, modifiers);
    }
    QTableView &table() const { return *m->window->findChild<QTableView *>(QStringLiteral("tokenTable")); }
    QWidget &details() const
    {
        return *m->window->console()->pages().front()->findChild<QSplitter *>()->widget(1);
    }
    QString here() const;
    /// What is told of a token comes a moment after it was selected.
    bool areDetailsThere() const
    {
        const auto parts = details().findChildren<QWidget *>();
        return std::any_of(parts.cbegin(), parts.cend(), [](const QWidget *part) {
            return part->isVisible() && part->isEnabled() && part->focusPolicy() & Qt::TabFocus;
        });
    }

    std::unique_ptr<WindowFixture> m;
};

/// Which part of the window has the keyboard.
QString TestRegions::here() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return QStringLiteral("nowhere");
    if (m->window->console()->messages().isAncestorOf(focus))
        return QStringLiteral("message");
    if (m->window->console()->sidebar().isAncestorOf(focus))
        return QStringLiteral("pages");
    if (focus == &table())
        return QStringLiteral("list");
    if (details().isAncestorOf(focus))
        return QStringLiteral("details");
    const QWidget *filters = m->window->findChild<FilterRow *>();
    return filters->isAncestorOf(focus) && qobject_cast<const QLineEdit *>(focus) ? QStringLiteral("filters")
                                                                                  : focus->objectName();
}

void TestRegions::init()
{
    m = std::make_unique<WindowFixture>();
    m->window->resize(1280, 800);
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    m->window->start().openDemo();
    QTRY_VERIFY(m->window->console());
    m->window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m->window.get());
    QTRY_VERIFY(table().isVisible() && table().model()->rowCount() > 0);
    m->window->console()->sidebar().setFocus();
    QCOMPARE(here(), QStringLiteral("pages"));
}

void TestRegions::f6GoesRoundThePartsOfTheWindow()
{
    press(Qt::Key_F6);
    QCOMPARE(here(), QStringLiteral("filters"));
    press(Qt::Key_F6);
    QCOMPARE(here(), QStringLiteral("list"));
    QVERIFY(table().selectionModel()->hasSelection()); // so that there are details to go to
    QTRY_VERIFY(areDetailsThere());
    press(Qt::Key_F6);
    QCOMPARE(here(), QStringLiteral("details"));
    press(Qt::Key_F6);
    QCOMPARE(here(), QStringLiteral("pages"));
}

void TestRegions::shiftAndF6GoBack()
{
    table().selectRow(0);
    QTRY_VERIFY(areDetailsThere());
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(here(), QStringLiteral("details"));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(here(), QStringLiteral("list"));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(here(), QStringLiteral("filters"));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(here(), QStringLiteral("pages"));
}

void TestRegions::aMessageIsAPartWhileItIsShown()
{
    m->window->console()->tell(Tone::Warning, QStringLiteral("The harbour closes at eight."));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(here(), QStringLiteral("message"));
    press(Qt::Key_Escape); // closes it
    QTRY_VERIFY(m->message().isEmpty());
    m->window->console()->sidebar().setFocus();
    table().selectRow(0);
    QTRY_VERIFY(areDetailsThere());
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(here(), QStringLiteral("details"));
}

void TestRegions::hiddenDetailsAreLeftOut()
{
    table().selectRow(0);
    press(Qt::Key_F9);
    QTRY_VERIFY(!details().isVisible());
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(here(), QStringLiteral("list"));
    press(Qt::Key_F6);
    QCOMPARE(here(), QStringLiteral("pages"));
}

void TestRegions::aPageWithoutAListIsOnePart()
{
    const PageStack &pages = m->window->console()->pages();
    m->window->console()->showPage(pages.rowOf(PageId::Compare));
    m->window->console()->sidebar().setFocus();
    press(Qt::Key_F6);
    QVERIFY(pages.front()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    QCOMPARE(here(), QStringLiteral("pages"));
}

void TestRegions::theKeysAreListed()
{
    press(Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(m->dialog(QStringLiteral("shortcutsDialog")));
    const auto *list = m->dialog(QStringLiteral("shortcutsDialog"))->findChild<QTreeWidget *>();
    const auto found = list->findItems(QStringLiteral("F6"), Qt::MatchEndsWith | Qt::MatchRecursive, 1);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first()->text(0), QStringLiteral("Next part of the window"));
}

QTEST_MAIN(TestRegions)
#include "tst_regions.moc"
