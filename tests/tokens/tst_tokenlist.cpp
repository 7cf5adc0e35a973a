// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "tokens/tokensfixture.h"

#include "widgets/chip.h"
#include "widgets/closedialogs.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

using namespace chatelaine;

/// Finding a token among many: search, filters, order, columns.
class TestTokenList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void searchFindsAsYouTypeAndDownLeadsToTheRow();
    void tabbingIntoTheListSelectsARow();
    void tabLeadsAroundThePageAndIntoNoMenu();
    void filtersAreChipsThatGoWhenClicked();
    void nothingFoundOffersToClearAllFilters();
    void everyHeaderSortsBothWays();
    void selectionSurvivesSortingAndTheChangesOfOthers();
    void columnsAreRememberedAndTheNameCannotBeHidden();
    void hostileNamesAreKeptAndDrawn();
    void severalRowsShowNoDetails();
    void detailsAreHiddenByAKeyAndStayHidden();

private:
    void tick(const QString &menu, const QString &entry);
    QStringList chips() const;
    std::unique_ptr<TokensFixture> m;
};

void TestTokenList::init()
{
    m = std::make_unique<TokensFixture>();
    QVERIFY(m->backend);
    m->loadRoles();
}

QStringList TestTokenList::chips() const
{
    QStringList texts;
    for (const Chip *chip : m->person->visible<Chip>())
        texts << chip->text();
    return texts;
}

void TestTokenList::tick(const QString &menu, const QString &entry)
{
    auto *button = qobject_cast<QToolButton *>(m->person->button(QStringLiteral("Add filter")));
    QVERIFY(button);
    Q_EMIT button->menu()->aboutToShow();
    for (QAction *top : button->menu()->actions()) {
        if (top->text().remove(u'&') != menu)
            continue;
        for (QAction *choice : top->menu()->actions()) {
            if (choice->text() == entry) {
                choice->trigger();
                return;
            }
        }
    }
    QFAIL(qPrintable(menu + QStringLiteral(" → ") + entry));
}

void TestTokenList::searchFindsAsYouTypeAndDownLeadsToTheRow()
{
    for (const char *name : {"alpha deploy", "beta", "gamma deploy"})
        m->add(QString::fromLatin1(name));
    m->openPage();
    QTRY_COMPARE(m->model().rowCount(), 3);
    m->keys(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("DEPLOY"));
    QTRY_COMPARE(m->names(), (QStringList{QStringLiteral("alpha deploy"), QStringLiteral("gamma deploy")}));
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 of 3 match")));
    m->keys(Qt::Key_Down);
    QVERIFY(m->table().hasFocus());
    m->keys(Qt::Key_F, Qt::ControlModifier);
    m->keys(Qt::Key_Escape);
    QTRY_COMPARE(m->model().rowCount(), 3);
}

void TestTokenList::tabbingIntoTheListSelectsARow()
{
    m->add(QStringLiteral("only one"));
    m->openPage();
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("only one")});
    auto *search = m->page->findChild<QLineEdit *>(QStringLiteral("tokenSearch"));
    search->setFocus();
    m->table().clearSelection(); // the window may have given the list the keyboard at first
    QCOMPARE(m->selectedName(), QString());
    m->table().setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(m->selectedName(), QStringLiteral("only one"));
    m->table().clearSelection();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_COMPARE(m->selectedName(), QStringLiteral("only one"));
}

void TestTokenList::tabLeadsAroundThePageAndIntoNoMenu()
{
    m->add(QStringLiteral("only one"));
    m->openPage();
    m->clickRow(QStringLiteral("only one"));
    m->tabAround();
    const QPoint at = m->table().visualRect(m->model().index(0, 0)).center();
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, m->table().viewport()->mapToGlobal(at));
    QApplication::sendEvent(m->table().viewport(), &wanted);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    m->tabAround();
}

void TestTokenList::filtersAreChipsThatGoWhenClicked()
{
    m->add(QStringLiteral("lives"));
    const Token off = m->add(QStringLiteral("is off"));
    QVERIFY(m->answer(m->backend->tokens()->setEnabled(off.id, off.version, false)).has_value());
    TokenDraft forever = m->draft(QStringLiteral("for ever"));
    forever.expiresAt.reset();
    m->add(forever);
    m->openPage();
    QTRY_COMPARE(m->model().rowCount(), 3);
    tick(QStringLiteral("Status"), QStringLiteral("Disabled"));
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("is off")});
    QCOMPARE(chips(), QStringList{QStringLiteral("Status: Disabled")});
    tick(QStringLiteral("Status"), QStringLiteral("Active"));
    QTRY_COMPARE(m->model().rowCount(), 3);
    tick(QStringLiteral("Expiry"), QStringLiteral("Never expires"));
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("for ever")});
    QTRY_COMPARE(chips().size(), 3);
    QTest::mouseClick(m->person->visible<Chip>().last(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 3);
    tick(QStringLiteral("Owner"), QStringLiteral("Ada"));
    QTRY_COMPARE(chips().size(), 3);
    m->person->press(QStringLiteral("Clear all filters"));
    QTRY_VERIFY(chips().isEmpty());
    QTRY_COMPARE(m->model().rowCount(), 3);
}

void TestTokenList::nothingFoundOffersToClearAllFilters()
{
    m->add(QStringLiteral("only"));
    m->openPage();
    QTRY_COMPARE(m->model().rowCount(), 1);
    m->keys(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nowhere"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("No token matches")));
    m->person->press(QStringLiteral("Clear all filters"));
    QTRY_COMPARE(m->model().rowCount(), 1);
    QTRY_VERIFY(m->table().isVisible());
}

void TestTokenList::everyHeaderSortsBothWays()
{
    for (int i = 0; i < 4; ++i) {
        TokenDraft draft = m->draft(QStringLiteral("t%1").arg(i));
        draft.expiresAt = m->clock->now() + std::chrono::days(10 * (4 - i));
        draft.role = m->roles.at(i % m->roles.size()).id;
        m->add(draft);
        m->clock->advance(std::chrono::hours(1));
    }
    m->openPage();
    QTRY_COMPARE(m->model().rowCount(), 4);
    QHeaderView *header = m->table().horizontalHeader();
    for (int column = 0; column < tokenColumnCount; ++column) {
        for (int turn = 0; turn < 2; ++turn) {
            const Qt::SortOrder before = m->model().query().order;
            m->table().horizontalScrollBar()->setValue(header->sectionPosition(column));
            const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
            QTRY_COMPARE(static_cast<int>(m->model().query().sortBy), column);
            if (turn == 1)
                QVERIFY(m->model().query().order != before);
            QTRY_COMPARE(m->model().state(), TokenListModel::State::Ready);
            const auto expected = m->answer(m->backend->tokens()->find(m->model().query()));
            QVERIFY(expected);
            for (int row = 0; row < 4; ++row)
                QTRY_COMPARE(m->model().idAt(row), expected->at(row));
            QCOMPARE(header->sortIndicatorSection(), column);
        }
    }
}

void TestTokenList::selectionSurvivesSortingAndTheChangesOfOthers()
{
    for (int i = 0; i < 6; ++i)
        m->add(QStringLiteral("row %1").arg(i));
    m->openPage();
    m->clickRow(QStringLiteral("row 2"));
    m->table().sortByColumn(0, Qt::DescendingOrder);
    QTRY_COMPARE(m->names().first(), QStringLiteral("row 5"));
    QCOMPARE(m->selectedName(), QStringLiteral("row 2"));
    m->add(QStringLiteral("row 9"));
    QTRY_COMPARE(m->model().rowCount(), 7);
    QCOMPARE(m->selectedName(), QStringLiteral("row 2"));
}

void TestTokenList::columnsAreRememberedAndTheNameCannotBeHidden()
{
    m->add(QStringLiteral("one"));
    m->openPage();
    QTRY_COMPARE(m->model().rowCount(), 1);
    const QList<QAction *> entries = m->table().columnsMenu()->actions();
    QCOMPARE(entries.size(), tokenColumnCount);
    QVERIFY(!entries.first()->isEnabled());
    entries.at(static_cast<int>(TokenColumn::Created))->trigger();
    QVERIFY(m->table().isColumnHidden(static_cast<int>(TokenColumn::Created)));
    m->table().horizontalHeader()->moveSection(
        m->table().horizontalHeader()->visualIndex(static_cast<int>(TokenColumn::LastUsed)), 1);
    m->table().sortByColumn(static_cast<int>(TokenColumn::Expires), Qt::DescendingOrder);
    m->openPage();
    QVERIFY(m->table().isColumnHidden(static_cast<int>(TokenColumn::Created)));
    QVERIFY(!m->table().isColumnHidden(0));
    QCOMPARE(m->table().horizontalHeader()->visualIndex(static_cast<int>(TokenColumn::LastUsed)), 1);
    QCOMPARE(m->model().query().sortBy, TokenColumn::Expires);
    QCOMPARE(m->model().query().order, Qt::DescendingOrder);
}

void TestTokenList::hostileNamesAreKeptAndDrawn()
{
    const QStringList names = {QStringLiteral("<b>bold</b><img src=x>"),
                               QStringLiteral("'; DROP TABLE tokens; --"),
                               QStringLiteral("%s%n%1 %2"),
                               QStringLiteral("שלום עולם"),
                               QStringLiteral("👩‍👩‍👧‍👦 family 🔑"),
                               QStringLiteral("a & b && c"),
                               QString(200, u'w')};
    QVector<Token> made;
    for (const QString &name : names) {
        made.append(m->add(name));
        QCOMPARE(made.last().name, name);
    }
    m->openPage();
    QTRY_COMPARE(m->model().rowCount(), static_cast<int>(names.size()));
    for (const QString &name : names) {
        m->clickRow(name);
        QVERIFY(!m->page->grab().isNull());
        m->person->press(QStringLiteral("Delete…")); // the name stands in its heading as it is
        QTRY_VERIFY(m->person->button(QStringLiteral("Yes, delete")));
        QVERIFY2(m->person->sees(name.left(60).remove(u'&')),
                 qPrintable(name)); // the person's eyes skip mnemonics
        closeDialogs(*m->page);
        QTRY_VERIFY(m->person->visible<QDialog>().isEmpty());
    }
}

void TestTokenList::severalRowsShowNoDetails()
{
    m->add(QStringLiteral("first"));
    m->add(QStringLiteral("second"));
    m->openPage();
    m->clickRow(QStringLiteral("first"));
    m->keys(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Select only one to see its details")));
    QAction *edit = m->action(QStringLiteral("Edit…"));
    QVERIFY(!edit->isEnabled());
    QCOMPARE(edit->statusTip(), QStringLiteral("Select only one token."));
}

void TestTokenList::detailsAreHiddenByAKeyAndStayHidden()
{
    m->add(QStringLiteral("any"));
    m->openPage();
    m->clickRow(QStringLiteral("any"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Current secret")));
    m->keys(Qt::Key_F9);
    QTRY_VERIFY(!m->person->sees(QStringLiteral("Current secret")));
    m->openPage();
    m->clickRow(QStringLiteral("any"));
    QVERIFY(!m->person->sees(QStringLiteral("Current secret")));
    m->keys(Qt::Key_F9);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Current secret")));
}

QTEST_MAIN(TestTokenList)
#include "tst_tokenlist.moc"
