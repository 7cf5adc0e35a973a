// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/paletteranking.h"
#include "support/patience.h"
#include "tokens/tokenspage.h"
#include "window/pagestack.h"
#include "window/windowfixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QProxyStyle>
#include <QTest>

using namespace chatelaine;

namespace {

/// As on desktops where one click opens what it points at.
class OneClickStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick
                   ? 1
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

/// The command palette: everything that can be done, and every token, person and role, by name.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void whatFitsBestComesFirst();
    void anActIsDoneByItsName();
    void aClickDoesItOnce();
    void aTokenIsFoundAndShown();
    void aPersonAndARoleAreFound();
    void whatCannotBeDoneSaysWhy();
    void whatWasChosenLatelyComesFirst();
    void whatNothingIsCalledIsSaid();
    void escapeGoesBackToWhereOneWas();
    void aLockedConsoleHasNone();
    void withoutAConsoleTheMenusAreThere();

private:
    QDialog *palette() const { return m->dialog(QStringLiteral("commandPalette")); }
    QListWidget &list() const { return *palette()->findChild<QListWidget *>(); }
    void openDemo() const;
    void open() const;
    void type(const QString &text) const;
    void key(Qt::Key key) const { QTest::keyClick(palette()->findChild<QLineEdit *>(), key); }
    QStringList texts() const;
    QString front() const;

    std::unique_ptr<WindowFixture> m;
};

void TestPalette::init()
{
    m = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
}

void TestPalette::openDemo() const
{
    m->window->start().openDemo();
    QTRY_VERIFY(m->window->console());
}

void TestPalette::open() const
{
    m->window->activateWindow();
    QTRY_VERIFY(m->window->isActiveWindow());
    QTest::keyClick(m->window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette());
}

void TestPalette::type(const QString &text) const
{
    QTest::keyClicks(palette()->findChild<QLineEdit *>(), text);
}

QStringList TestPalette::texts() const
{
    QStringList texts;
    for (int row = 0; palette() && row < list().count(); ++row)
        texts << list().item(row)->text();
    return texts;
}

QString TestPalette::front() const
{
    const PageStack &pages = m->window->console()->pages();
    return pages.entries().at(pages.frontRow()).key;
}

void TestPalette::whatFitsBestComesFirst()
{
    const auto item = [](const char *text) {
        const QString name = QString::fromLatin1(text);
        return PaletteItem{name, name, QStringLiteral("File")};
    };
    const QVector<PaletteItem> items{item("Unlock all"), item("Show block"), item("Lock"), item("Log in"),
                                     item("Lock rotation")};
    const auto order = [&items](const QString &text, const QStringList &recent) {
        QStringList texts;
        for (const PaletteItem &each : ranked(items, text, recent))
            texts << each.text;
        return texts.join(u'|');
    };
    QCOMPARE(order(QStringLiteral("lock"), {}), QStringLiteral("Lock|Lock rotation|Unlock all|Show block"));
    QCOMPARE(order(QStringLiteral("lock"), {QStringLiteral("Lock rotation")}),
             QStringLiteral("Lock rotation|Lock|Unlock all|Show block"));
    QCOMPARE(order(QStringLiteral("rot lock"), {}), QStringLiteral("Lock rotation"));
    QCOMPARE(order({}, {QStringLiteral("Log in")}),
             QStringLiteral("Log in|Unlock all|Show block|Lock|Lock rotation"));
}

void TestPalette::anActIsDoneByItsName()
{
    openDemo();
    open();
    type(QStringLiteral("roles and perm"));
    QTRY_COMPARE(texts().value(0), QStringLiteral("Roles and permissions"));
    key(Qt::Key_Return);
    QTRY_COMPARE(front(), QStringLiteral("roles"));
    QTRY_VERIFY(!palette());
}

void TestPalette::aClickDoesItOnce()
{
    OneClickStyle style;
    open();
    type(QStringLiteral("Keyboard shortcuts"));
    list().setStyle(&style);
    const QRect row = list().visualItemRect(list().item(0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m->window->findChildren<QDialog *>(QStringLiteral("shortcutsDialog")).size(), 1);
    QTRY_VERIFY(!palette());
}

void TestPalette::aTokenIsFoundAndShown()
{
    openDemo();
    auto &tokens = *m->window->console()->backend()->tokens();
    TokenQuery query;
    query.limit = 1;
    const Token token = value(tokens.fetch(value(tokens.find(query)))).first();
    open();
    type(token.accessorId);
    QTRY_VERIFY(texts().contains(token.name));
    key(Qt::Key_Return);
    QTRY_COMPARE(front(), QStringLiteral("tokens"));
    const auto shown = [this] { return m->window->console()->pages().front()->selectedPlace(); };
    QTRY_VERIFY(shown() && shown()->id == token.id.value);
    // It is offered at once the next time, though its name is in no setting.
    open();
    QCOMPARE(texts().value(0), token.name);
    for (const QString &name : m->storage.allKeys())
        QVERIFY(!m->storage.value(name).toStringList().join(u' ').contains(token.name));
}

void TestPalette::aPersonAndARoleAreFound()
{
    openDemo();
    const QString person = m->window->console()->backend()->authenticator()->identity()->name;
    open();
    type(person);
    QTRY_VERIFY(texts().contains(person));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    open();
    type(QStringLiteral("read only"));
    QTRY_VERIFY(texts().contains(QStringLiteral("Read Only")));
    QTRY_COMPARE(texts().value(0), QStringLiteral("Read Only"));
    key(Qt::Key_Return);
    QTRY_COMPARE(front(), QStringLiteral("roles"));
}

void TestPalette::whatCannotBeDoneSaysWhy()
{
    openDemo();
    open();
    type(QStringLiteral("delete"));
    QTRY_VERIFY(!texts().isEmpty());
    int row = 0;
    while (row < list().count() && list().item(row)->toolTip().isEmpty())
        ++row;
    QVERIFY2(row < list().count(), "nothing is selected, so that something cannot be deleted");
    for (int i = 0; i < row; ++i)
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    QVERIFY(palette());
    QVERIFY(!m->person->sees(QStringLiteral("Choose with the arrow keys")));
}

void TestPalette::whatWasChosenLatelyComesFirst()
{
    openDemo();
    for (const QString &page : {QStringLiteral("Compare"), QStringLiteral("Users")}) {
        open();
        type(page);
        QTRY_COMPARE(texts().value(0), page);
        key(Qt::Key_Return);
        QTRY_VERIFY(!palette());
    }
    open();
    QCOMPARE(texts().first(2), (QStringList{QStringLiteral("Users"), QStringLiteral("Compare")}));
    key(Qt::Key_Escape);
    m->restart();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    openDemo();
    open();
    QCOMPARE(texts().first(2), (QStringList{QStringLiteral("Users"), QStringLiteral("Compare")}));
}

void TestPalette::whatNothingIsCalledIsSaid()
{
    openDemo();
    open();
    type(QStringLiteral("xyzzy"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Nothing here is called that.")));
    key(Qt::Key_Return);
    QVERIFY(palette());
}

void TestPalette::escapeGoesBackToWhereOneWas()
{
    openDemo();
    m->window->console()->showPage(m->window->console()->pages().rowOf(PageId::Tokens));
    QTRY_VERIFY(m->window->focusWidget());
    const QWidget *before = m->window->focusWidget();
    open();
    key(Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    QCOMPARE(m->window->focusWidget(), before);
}

void TestPalette::aLockedConsoleHasNone()
{
    openDemo();
    open();
    m->window->lock(LockCause::ByHand);
    QTRY_VERIFY(!palette());
    QTest::keyClick(m->window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!palette());
}

void TestPalette::withoutAConsoleTheMenusAreThere()
{
    open();
    type(QStringLiteral("keyboard"));
    QCOMPARE(texts().value(0), QStringLiteral("Keyboard shortcuts"));
    key(Qt::Key_Return);
    QTRY_VERIFY(m->dialog(QStringLiteral("shortcutsDialog")));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
