// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody asks for help: the guide opens beside what they do, at the page about it, and can be read and
// searched without a mouse.
#include "help/guideview.h"
#include "help/guidewindow.h"
#include "help/helpdesk.h"
#include "help/tipbar.h"
#include "session/settings.h"
#include "support/patience.h"
#include "support/person.h"
#include "widgets/explain.h"
#include "widgets/language.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

namespace standins { // the real ones are in the program, too

/// Known to the guide by its name.
class AuditTrailPage : public QWidget
{
    Q_OBJECT
};

class RegenerateDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;
};

} // namespace standins

using namespace chatelaine;

class TestHelpDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Room>();
        m->window.show();
        m->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m->window));
    }
    void cleanup() { m.reset(); }

    void f1_opens_the_page_about_what_is_in_front()
    {
        m->field.setFocus();
        QTest::keyClick(&m->field, Qt::Key_F1);
        QVERIFY(guide());
        QCOMPARE(guide()->pageName(), QStringLiteral("audit-trail"));
        QVERIFY(view()->toPlainText().contains(QStringLiteral("chain")));
    }

    void f1_works_in_a_dialog_that_blocks_the_window()
    {
        standins::RegenerateDialog dialog(&m->window);
        auto *inside = new QLineEdit(&dialog);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        inside->setFocus();
        QTest::keyClick(inside, Qt::Key_F1);
        QVERIFY(guide());
        QCOMPARE(guide()->pageName(), QStringLiteral("replace-a-secret"));
        QVERIFY(dialog.isVisible());
        QTest::keyClick(guide()->findChild<QLineEdit *>(), Qt::Key_W); // it is not blocked
        QCOMPARE(guide()->findChild<QLineEdit *>()->text(), QStringLiteral("w"));
    }

    void where_nothing_is_known_what_is_in_front_decides()
    {
        QWidget other;
        m->desk.openAbout(&other);
        QCOMPARE(guide()->pageName(), QStringLiteral("audit-trail"));
    }

    void an_error_leads_to_its_page_by_keyboard()
    {
        m->bar.showError({ErrorCode::RoleCeiling, QStringLiteral("This role holds more than you do.")});
        auto *learn = m->person.button(QStringLiteral("Learn more"));
        QVERIFY(learn);
        learn->setFocus();
        QTest::keyClick(learn, Qt::Key_Return);
        QCOMPARE(guide()->pageName(), QStringLiteral("who-can-do-what"));
        QCOMPARE(m->bar.text(), QStringLiteral("This role holds more than you do.")); // and stays
        m->bar.show(Tone::Good, QStringLiteral("Saved."));
        QVERIFY(!m->person.button(QStringLiteral("Learn more")));
    }

    void links_lead_to_other_pages_and_back()
    {
        m->desk.open(QStringLiteral("index"));
        Q_EMIT view()->anchorClicked(QUrl(QStringLiteral("qrc:/guide/glossary.md")));
        QCOMPARE(guide()->pageName(), QStringLiteral("glossary"));
        QCOMPARE(contents()->currentItem()->text(), QStringLiteral("Glossary"));
        QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(guide()->pageName(), QStringLiteral("index"));
        QTest::keyClick(view(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(guide()->pageName(), QStringLiteral("glossary"));
    }

    void the_page_stays_when_the_language_changes()
    {
        const Language language(m->settings);
        m->desk.open(QStringLiteral("index"));
        Q_EMIT view()->anchorClicked(QUrl(QStringLiteral("qrc:/guide/glossary.md")));
        m->settings.setLanguage(QStringLiteral("de"));
        QTRY_COMPARE(contents()->currentItem()->text(), QStringLiteral("Glossar"));
        QCOMPARE(guide()->pageName(), QStringLiteral("glossary"));
        QVERIFY(view()->toPlainText().startsWith(QStringLiteral("Glossar\n")));
        m->settings.setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(contents()->currentItem()->text(), QStringLiteral("Glossary"));
        QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier); // not to what was read in German
        QVERIFY(view()->toPlainText().startsWith(QStringLiteral("Glossary\n")));
    }

    void what_leads_to_the_web_is_shown_first()
    {
        m->desk.open(QStringLiteral("index"));
        Q_EMIT view()->anchorClicked(QUrl(QStringLiteral("https://example.org/a")));
        QCOMPARE(guide()->pageName(), QStringLiteral("index"));
        QVERIFY(guide()->findChild<MessageBar *>()->text().contains(QStringLiteral("https://example.org/a")));
        Q_EMIT view()->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
        QCOMPARE(guide()->pageName(), QStringLiteral("index"));
    }

    void a_search_finds_the_pages_with_all_words_and_marks_them()
    {
        m->desk.open(QStringLiteral("index"));
        QVERIFY(QTest::qWaitForWindowActive(guide()));
        const int all = contents()->count();
        auto *search = guide()->findChild<QLineEdit *>();
        QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("keychain lock"));
        QVERIFY(contents()->count() > 0 && contents()->count() < all);
        QCOMPARE(guide()->pageName(), QStringLiteral("signing-in"));
        QVERIFY(view()->extraSelections().size() > 2);
        QTest::keyClicks(search, QStringLiteral(" qqqq"));
        QCOMPARE(contents()->count(), 0);
        QVERIFY(m->person.sees(QStringLiteral("No page contains all these words.")));
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(contents()->count(), all);
        QVERIFY(view()->extraSelections().isEmpty());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(guide()->isHidden());
    }

    void pictures_fit_beside_the_contents()
    {
        m->desk.open(QStringLiteral("first-steps"));
        const QVariant picture = view()->document()->resource(
            QTextDocument::ImageResource, QUrl(QStringLiteral("../screenshots/tokens.png")));
        const auto image = picture.value<QImage>();
        QVERIFY(!image.isNull());
        QVERIFY(image.deviceIndependentSize().width() < view()->viewport()->width());
    }

    void shift_f1_says_what_a_field_is_for()
    {
        explain(m->field, QStringLiteral("What you look for."));
        m->field.setFocus();
        QTest::keyClick(&m->field, Qt::Key_F1, Qt::ShiftModifier);
        const auto isThere = [] {
            const auto tops = QApplication::topLevelWidgets();
            return std::any_of(tops.cbegin(), tops.cend(), [](const QWidget *top) {
                return top->isVisible() && top->inherits("QWhatsThat");
            });
        };
        QTRY_VERIFY(isThere());
    }

    void a_tip_comes_once_for_each_page_until_no_more_are_wanted()
    {
        TipBar tips(m->settings);
        const standins::AuditTrailPage other;
        tips.show();
        tips.showFor(&m->page);
        QVERIFY(tips.isVisible());
        QVERIFY(tips.text().contains(QStringLiteral("export")));
        press(tips, QStringLiteral("Learn more"));
        QCOMPARE(guide()->pageName(), QStringLiteral("audit-trail"));
        press(tips, QStringLiteral("Got it"));
        QVERIFY(tips.isHidden());
        tips.showFor(&m->page);
        QVERIFY(tips.isHidden());
        m->settings.setShowTips(false);
        m->settings.setShowTips(true); // all are new again
        QVERIFY(tips.isVisible());
        press(tips, QStringLiteral("No more tips"));
        QVERIFY(tips.isHidden());
        QVERIFY(!m->settings.showTips());
    }

private:
    /// A window with a page, a field on it and a message bar.
    struct Room
    {
        Room()
            : person(window)
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(&bar);
            column->addWidget(&page);
            auto *inner = new QVBoxLayout(&page);
            inner->addWidget(&field);
        }
        QTemporaryDir folder;
        QSettings storage{folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat};
        Settings settings{storage};
        Theme theme{settings};
        QWidget window;
        MessageBar bar;
        standins::AuditTrailPage page;
        QLineEdit field;
        HelpDesk desk{settings, [this] { return &page; }, nullptr};
        Person person;
    };

    static void press(const QWidget &in, const QString &text)
    {
        const auto buttons = in.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(text));
    }
    GuideWindow *guide() const
    {
        const QList<GuideWindow *> all = m->person.visible<GuideWindow>();
        return all.isEmpty() ? m_last.data() : (m_last = all.constFirst()).data();
    }
    GuideView *view() const { return guide()->findChild<GuideView *>(); }
    QListWidget *contents() const { return guide()->findChild<QListWidget *>(); }

    std::unique_ptr<Room> m;
    mutable QPointer<GuideWindow> m_last;
};

QTEST_MAIN(TestHelpDesk)
#include "tst_helpdesk.moc"
