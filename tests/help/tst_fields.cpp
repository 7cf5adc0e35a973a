// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever one can type into, choose from or tick, on every page and in every dialog that the menus lead to,
// says what it is for; and F1 there has its page of the guide.
#include "connections/serverfixture.h"
#include "help/guidewindow.h"
#include "help/helptopics.h"
#include "languages/walk.h"
#include "support/patience.h"
#include "widgets/passwordfield.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace chatelaine;
using namespace chatelaine::test;

namespace {

template <class T> void addOf(const QWidget &top, QList<QWidget *> &fields)
{
    for (T *each : top.findChildren<T *>())
        fields.append(each);
}

QList<QWidget *> fieldsIn(const QWidget &top)
{
    QList<QWidget *> fields;
    addOf<QLineEdit>(top, fields);
    addOf<QPlainTextEdit>(top, fields);
    addOf<QComboBox>(top, fields);
    addOf<QAbstractSpinBox>(top, fields);
    addOf<QCheckBox>(top, fields);
    addOf<QRadioButton>(top, fields);
    return fields;
}

/// The field itself or what it is a part of.
bool isExplained(const QWidget &field)
{
    for (const QWidget *part = &field; part && !part->isWindow(); part = part->parentWidget()) {
        if (!part->whatsThis().isEmpty() || !part->toolTip().isEmpty())
            return true;
    }
    return false;
}

/// Not ours, or not to be changed.
bool isLeftOut(const QWidget &field)
{
    for (const QWidget *part = &field; part; part = part->parentWidget()) {
        if (part->inherits("QFileDialog"))
            return true;
    }
    const auto *line = qobject_cast<const QLineEdit *>(&field);
    const auto *text = qobject_cast<const QPlainTextEdit *>(&field);
    return (line && line->isReadOnly()) || (text && text->isReadOnly());
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpIsWhereThePersonIs()
    {
        ServerFixture m;
        QVERIFY(QTest::qWaitForWindowActive(&m.window()));
        m.window().start().openDemo();
        QTRY_VERIFY(m.console());
        QVERIFY(m.person().sees(QStringLiteral("Found a secret somewhere?"))); // the tip of the page
        m.person().choose(QStringLiteral("Help"), QStringLiteral("User guide"));
        QCOMPARE(guidePage(m.person()), QStringLiteral("make-a-token"));
        m.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m.window()));
        m.console()->showPage(m.console()->pages().rowOf(PageId::Policy));
        QTest::keyClick(&m.window(), Qt::Key_F1);
        QTRY_COMPARE(guidePage(m.person()), QStringLiteral("policy"));
        m.window().lock(LockCause::ByHand);
        auto *lock = m.window().findChild<QWidget *>(QStringLiteral("lockPage"));
        QVERIFY(lock);
        QTest::keyClick(lock, Qt::Key_F1);
        QCOMPARE(guidePage(m.person()), QStringLiteral("signing-in"));
    }

    void tipsAreSwitchedOffInTheSettings()
    {
        ServerFixture m;
        m.window().start().openDemo();
        QTRY_VERIFY(m.console());
        const QString tip = QStringLiteral("Found a secret somewhere?");
        QVERIFY(m.person().sees(tip));
        m.person().choose(QStringLiteral("View"), QStringLiteral("Settings…"));
        auto *shown = m.person().button(QStringLiteral("Show tips on pages that are new to you"));
        QVERIFY(shown);
        QTest::keyClick(shown, Qt::Key_Space);
        QVERIFY(!m.person().sees(tip));
        QTest::keyClick(shown, Qt::Key_Space);
        QVERIFY(m.person().sees(tip));
    }

    void everyFieldSaysWhatItIsFor_data()
    {
        QTest::addColumn<bool>("atServer");
        QTest::newRow("a store") << false;
        QTest::newRow("a server") << true;
    }

    void everyFieldSaysWhatItIsFor()
    {
        QFETCH(bool, atServer);
        const NomadDouble server;
        ServerFixture m;
        m.window().resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(&m.window()));
        QSet<QString> silent;
        QSet<QString> strange;
        int seen = 0;
        Walk walk(m.window(), [&](QWidget &top, const QString &where) {
            const QList<QWidget *> fields = fieldsIn(top);
            for (const QWidget *field : fields) {
                if (!field->isVisible() || isLeftOut(*field))
                    continue;
                ++seen;
                const QString name =
                    field->accessibleName().isEmpty() ? field->objectName() : field->accessibleName();
                if (!isExplained(*field))
                    silent << where + QStringLiteral(": ") + name;
                if (!qobject_cast<GuideWindow *>(&top) && guidePageAbout(field).isEmpty())
                    strange << where + QStringLiteral(": ") + name;
            }
        });
        walk.start();
        if (atServer)
            m.enter(server, m.saved(server, QStringLiteral("Playground")));
        else
            m.window().start().openDemo();
        QTRY_VERIFY(m.console());
        walk.console();
        QVERIFY(seen > 40);
        QVERIFY2(silent.isEmpty(), qPrintable(silent.values().join(u'\n')));
        QVERIFY2(strange.isEmpty(), qPrintable(strange.values().join(u'\n')));
    }

private:
    static QString guidePage(const Person &person)
    {
        const QList<GuideWindow *> guides = person.visible<GuideWindow>();
        return guides.isEmpty() ? QString() : guides.constFirst()->pageName();
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
