// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog on the screen of somebody who has it enlarged three times: 1920 by 1080 pixels
// are 640 by 360 then. No window is larger, and whatever Tab leads to is brought into view.
#include "connections/serverfixture.h"
#include "languages/walk.h"
#include "support/patience.h"

#include <QFile>
#include <QScreen>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::test;

namespace {

constexpr QSize screenSize(640, 360);
constexpr int longestTour = 120;
constexpr QSize leastSeen(80, 16); // of a control that has the keyboard

QString called(const QWidget &widget)
{
    return QStringLiteral("%1#%2 “%3”")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             widget.accessibleName());
}

/// Whether enough of \a control can be seen to know where one is.
bool isInView(const QWidget &control)
{
    QRect seen = control.rect();
    QPoint corner; // of the control, in what is above it
    for (const QWidget *each = &control; !each->isWindow(); each = each->parentWidget()) {
        corner += each->pos();
        seen &= each->parentWidget()->rect().translated(-corner);
    }
    return seen.width() >= std::min(leastSeen.width(), control.width()) &&
           seen.height() >= std::min(leastSeen.height(), control.height());
}

} // namespace

class TestSmallScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInReach_data()
    {
        QTest::addColumn<bool>("atServer");
        QTest::newRow("a store") << false;
        QTest::newRow("a server") << true;
    }

    void everythingIsInReach()
    {
        QFETCH(bool, atServer);
        const NomadDouble server;
        ServerFixture m;
        QVERIFY(QTest::qWaitForWindowExposed(&m.window()));
        QCOMPARE(m.window().screen()->size(), screenSize);
        Walk walk(m.window(), [this](QWidget &top, const QString &where) { look(top, where); });
        walk.start();
        if (atServer)
            m.enter(server, m.saved(server, QStringLiteral("Harbour"), ConnectionColour::Red));
        else
            m.window().start().openDemo();
        QTRY_VERIFY(m.console());
        walk.console();
        QVERIFY(m_windows.size() > 20);
        for (auto each = m_faults.cbegin(); each != m_faults.cend(); ++each)
            qWarning().noquote() << each.key() << QLatin1String("–") << each.value();
        QCOMPARE(m_faults.size(), 0);
    }

private:
    void look(QWidget &top, const QString &where)
    {
        if (!top.isActiveWindow() || top.windowType() == Qt::ToolTip)
            return;
        m_windows.insert(called(top));
        const QRect room = top.screen()->availableGeometry();
        if (top.width() > room.width() || top.height() > room.height() || !room.contains(top.pos()))
            note(QStringLiteral("%1 is %2 by %3 at %4, %5 of %6 by %7")
                     .arg(called(top))
                     .arg(top.width())
                     .arg(top.height())
                     .arg(top.x())
                     .arg(top.y())
                     .arg(room.width())
                     .arg(room.height()),
                 where);
        QSet<const QWidget *> stops;
        for (int stop = 0; stop < longestTour; ++stop) {
            QWidget *before = QApplication::focusWidget();
            QTest::keyClick(before ? before : &top, Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            if (!focus || focus->window() != &top || (focus != before && stops.contains(focus)))
                break;
            stops.insert(focus);
            if (!isInView(*focus))
                note(called(*focus) + QStringLiteral(" is out of view"), where);
        }
    }

    void note(const QString &fault, const QString &where)
    {
        if (!m_faults.contains(fault))
            m_faults.insert(fault, where);
    }

    QMap<QString, QString> m_faults; ///< and where they were met first
    QSet<QString> m_windows;
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(QStringLiteral(R"({"screens": [{"name": "small", "x": 0, "y": 0, "width": %1, "height": %2,
                                     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})")
                      .arg(screenSize.width())
                      .arg(screenSize.height())
                      .toUtf8());
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    const QApplication app(argc, argv);
    TestSmallScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smallscreen.moc"
