// SPDX-License-Identifier: GPL-3.0-or-later
// The underlined letters of menus, buttons and labels: each leads to one thing only.
#include "connections/serverfixture.h"
#include "languages/walk.h"
#include "support/patience.h"
#include "widgets/language.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTableView>

using namespace chatelaine;
using namespace chatelaine::test;

namespace {

/// The texts of one menu or window by their keys.
class Keys
{
public:
    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        QString &before = m_texts[key.toString()];
        if (!before.isEmpty() && before != text)
            m_clashes << QStringLiteral("“%1” and “%2”").arg(before, text);
        before = text;
    }

    QStringList clashes() const { return m_clashes; }

private:
    QMap<QString, QString> m_texts;
    QStringList m_clashes;
};

void addEntries(const QWidget &menu, Keys &keys)
{
    for (const QAction *entry : menu.actions()) {
        if (entry->isVisible() && entry->isEnabled() && !entry->isSeparator())
            keys.add(entry->text());
    }
}

void addTabs(const QTabBar &bar, Keys &keys)
{
    for (int index = 0; index < bar.count(); ++index) {
        if (bar.isTabVisible(index) && bar.isTabEnabled(index))
            keys.add(bar.tabText(index));
    }
}

void addControl(const QWidget &widget, Keys &keys)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        keys.add(button->text());
    else if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->buddy())
        keys.add(label->buddy()->isEnabled() ? label->text() : QString());
    else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        keys.add(group->title());
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        addTabs(*tabs, keys);
    else if (qobject_cast<const QMenuBar *>(&widget))
        addEntries(widget, keys);
}

/// What of \a top, or of one of its menus, has the key of something else.
QStringList clashesIn(const QWidget &top)
{
    Keys ofWindow;
    QStringList clashes;
    const auto widgets = top.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (qobject_cast<const QMenu *>(widget)) {
            Keys ofMenu;
            addEntries(*widget, ofMenu);
            clashes += ofMenu.clashes();
        } else if (widget->isVisible() && widget->isEnabled() && widget->window() == &top) {
            addControl(*widget, ofWindow);
        }
    }
    return clashes + ofWindow.clashes();
}

} // namespace

class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKeyLeadsToOneThing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("atServer");
        for (const SpokenLanguage &each : Language::all()) {
            QTest::addRow("%s, a store", qPrintable(each.code)) << each.code << false;
            QTest::addRow("%s, a server", qPrintable(each.code)) << each.code << true;
        }
    }

    void eachKeyLeadsToOneThing()
    {
        QFETCH(QString, language);
        QFETCH(bool, atServer);
        const NomadDouble server;
        ServerFixture m;
        const Language speech(m.m->settings);
        m.window().resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(&m.window()));
        QMap<QString, QString> faults; // and where they were met first
        int windows = 0;
        Walk walk(m.window(), [&](QWidget &top, const QString &where) {
            ++windows;
            for (const QString &clash : clashesIn(top)) {
                if (!faults.contains(clash))
                    faults.insert(clash, where);
            }
        });
        if (atServer) {
            m.enter(server, m.saved(server, QStringLiteral("Harbour"), ConnectionColour::Red));
            m.m->settings.setLanguage(language);
        } else {
            m.m->settings.setLanguage(language);
            walk.start();
            m.window().start().openDemo();
        }
        QTRY_VERIFY(m.console());
        walk.console();
        QVERIFY(windows > 40);
        for (auto each = faults.cbegin(); each != faults.cend(); ++each)
            qWarning().noquote() << each.key() << QLatin1String("–") << each.value();
        QCOMPARE(faults.size(), 0);
    }

    // What can be done with a token depends on what has become of it.
    void alsoInTheMenuOfEachToken()
    {
        WindowFixture m;
        QVERIFY(QTest::qWaitForWindowExposed(m.window.get()));
        m.window->start().openDemo();
        QTRY_VERIFY(m.window->console());
        auto *table = m.window->findChild<QTableView *>(QStringLiteral("tokenTable"));
        QTRY_VERIFY(table->model()->rowCount() > 20 && table->model()->index(0, 0).data().isValid());
        QStringList clashes;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->scrollTo(table->model()->index(row, 0)); // which has it loaded
            QTRY_VERIFY(table->model()->index(row, 0).data().isValid());
            table->selectRow(row);
            clashes += clashesIn(*m.window);
        }
        clashes.removeDuplicates();
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
