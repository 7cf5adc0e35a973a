// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/clipboardguard.h"
#include "widgets/confirmdialog.h"
#include "widgets/enterpresses.h"
#include "widgets/messagebar.h"
#include "widgets/qrcodeview.h"
#include "widgets/secretdialog.h"
#include "widgets/secretview.h"

#include "session/settings.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMetaProperty>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <qrencode.h>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

const QByteArray text = QByteArrayLiteral("chs_x7QaLm92Kdfj3PqRstUvWxYz0123456789AbCdEfGhIjKlMnO");

QStringList spoken(QAccessibleInterface *node)
{
    if (!node)
        return {};
    QStringList all;
    for (const auto part :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        all.append(node->text(part));
    if (QAccessibleTextInterface *words = node->textInterface())
        all.append(words->text(0, words->characterCount()));
    for (int i = 0; i < node->childCount(); ++i)
        all.append(spoken(node->child(i)));
    return all;
}

QStringList properties(const QObject &object)
{
    QStringList all;
    for (int i = 0; i < object.metaObject()->propertyCount(); ++i)
        all.append(object.metaObject()->property(i).read(&object).toString());
    for (const QByteArray &name : object.dynamicPropertyNames())
        all.append(object.property(name.constData()).toString());
    for (const QObject *child : object.children())
        all.append(properties(*child));
    return all;
}

// A run of eight characters of the secret would be a leak as well.
bool tellsSecret(const QStringList &texts)
{
    for (const QString &one : texts) {
        for (qsizetype i = 4; i + 8 <= text.size(); ++i) {
            if (one.contains(QString::fromLatin1(text.mid(i, 8))))
                return true;
        }
    }
    return false;
}

} // namespace

class SecretDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void it_cannot_be_closed_before_the_secret_is_stored();
    void after_copying_it_can();
    void after_saying_so_it_can();
    void enter_closes_it_where_the_keyboard_is_at_close();
    void the_code_takes_no_more_room_than_there_is();
    void copying_counts_down_in_words_and_says_when_it_is_gone();
    void part_of_a_secret_is_not_the_secret();
    void keys_select_and_copy();
    void a_saved_file_is_for_its_owner_alone_and_holds_just_the_secret();
    void an_existing_file_is_replaced_only_after_a_question();
    void a_file_that_cannot_be_written_is_said_in_the_dialog();
    void the_code_on_the_screen_is_the_secret();
    void nothing_but_paint_tells_the_secret();
    void a_size_remembered_from_a_smaller_dialog_cuts_no_line_of_the_secret();
    void it_is_gone_when_the_dialog_is_closed();
    void locking_closes_it_with_everything_on_top();

private:
    void press(const QString &words)
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(QStringLiteral("No button says: ") + words));
    }
    bool reads(const QString &words) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QPushButton *closeButton() const
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QStringLiteral("Close"))
                return button;
        }
        return nullptr;
    }
    void saveAs(const QString &path)
    {
        press(QStringLiteral("Save to file…"));
        auto *chooser = m_dialog->findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(path);
        chooser->reject();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_storage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ClipboardGuard> m_guard;
    std::unique_ptr<SecretDialog> m_dialog;
};

void SecretDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_storage);
    m_guard = std::make_unique<ClipboardGuard>(*QGuiApplication::clipboard());
    m_dialog =
        std::make_unique<SecretDialog>(Secret(text), QStringLiteral("deploy-bot"),
                                       QStringLiteral("The previous secret is dead."), *m_guard, *m_settings);
    m_dialog->open();
}

void SecretDialogTest::cleanup()
{
    m_dialog.reset();
    m_guard.reset();
}

void SecretDialogTest::it_cannot_be_closed_before_the_secret_is_stored()
{
    QVERIFY(reads(QStringLiteral("Copy the secret of “deploy-bot” now")));
    QVERIFY(reads(QStringLiteral("cannot be shown again")));
    QVERIFY(reads(QStringLiteral("The previous secret is dead.")));
    QVERIFY(!closeButton()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->findChild<MessageBar *>()->text().contains(
        QStringLiteral("Copy or save the secret first")));
    m_dialog->close(); // the window's cross
    QVERIFY(m_dialog->isVisible());
}

void SecretDialogTest::after_copying_it_can()
{
    press(QStringLiteral("Copy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(text));
    QVERIFY(closeButton()->isEnabled());
    press(QStringLiteral("Close"));
    QVERIFY(m_dialog->isHidden());
}

void SecretDialogTest::after_saying_so_it_can()
{
    auto *said = m_dialog->findChild<QCheckBox *>();
    said->click();
    QVERIFY(closeButton()->isEnabled());
    said->click();
    QVERIFY(!closeButton()->isEnabled());
    said->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isHidden());
}

void SecretDialogTest::enter_closes_it_where_the_keyboard_is_at_close()
{
    const EnterPresses presses(nullptr);
    m_dialog->findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    for (int stops = 0; stops < 12; ++stops) {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        if (button && button->text() == QStringLiteral("C&lose"))
            break;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_dialog->isHidden());
    QVERIFY(!m_dialog->findChild<QrCodeView *>()->isVisibleTo(m_dialog.get())); // no other button was pressed
}

void SecretDialogTest::the_code_takes_no_more_room_than_there_is()
{
    press(QStringLiteral("Show QR code"));
    const auto *area = m_dialog->findChild<QScrollArea *>();
    QTRY_VERIFY(m_dialog->findChild<QrCodeView *>()->isVisible());
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
}

void SecretDialogTest::copying_counts_down_in_words_and_says_when_it_is_gone()
{
    m_guard->setTime(2s);
    press(QStringLiteral("Copy"));
    QVERIFY(reads(QStringLiteral("On the clipboard for")));
    QTRY_VERIFY(reads(QStringLiteral("Taken off the clipboard.")));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void SecretDialogTest::part_of_a_secret_is_not_the_secret()
{
    auto *view = m_dialog->findChild<SecretView *>();
    QTest::keyClick(view, Qt::Key_Home);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("chs_x7Qa"));
    QVERIFY(!closeButton()->isEnabled());
}

void SecretDialogTest::keys_select_and_copy()
{
    auto *view = m_dialog->findChild<SecretView *>();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(view->isAllSelected());
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(text));
    QVERIFY(closeButton()->isEnabled());
}

void SecretDialogTest::a_saved_file_is_for_its_owner_alone_and_holds_just_the_secret()
{
    const QString path = m_folder->filePath(QStringLiteral("token.secret"));
    saveAs(path);
    QCOMPARE(contentOf(path), text);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".chatelaine-")),
        QStringList());
    QVERIFY(closeButton()->isEnabled());
}

void SecretDialogTest::an_existing_file_is_replaced_only_after_a_question()
{
    const QString path = m_folder->filePath(QStringLiteral("diary.txt"));
    QFile diary(path);
    QVERIFY(diary.open(QIODevice::WriteOnly));
    diary.write("dear diary");
    diary.close();
    saveAs(path);
    auto *question = m_dialog->findChild<ConfirmDialog *>();
    QVERIFY(question && question->isVisible());
    QCOMPARE(contentOf(path), QByteArray("dear diary"));
    question->accept();
    QCOMPARE(contentOf(path), text);
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void SecretDialogTest::a_file_that_cannot_be_written_is_said_in_the_dialog()
{
    saveAs(m_folder->filePath(QStringLiteral("no/such/folder/token.secret")));
    QVERIFY(m_dialog->findChild<MessageBar *>()->text().contains(QStringLiteral("could not be written")));
    QVERIFY(!closeButton()->isEnabled());
}

void SecretDialogTest::the_code_on_the_screen_is_the_secret()
{
    press(QStringLiteral("Show QR code"));
    auto *view = m_dialog->findChild<QrCodeView *>();
    QVERIFY(view->isVisible());
    QRcode *wanted = QRcode_encodeData(
        int(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_M);
    QCOMPARE(view->side(), wanted->width);
    bool same = true;
    for (int y = 0; y < wanted->width; ++y) {
        for (int x = 0; x < wanted->width; ++x)
            same = same && view->isDark(x, y) == ((wanted->data[y * wanted->width + x] & 1) != 0);
    }
    QRcode_free(wanted);
    QVERIFY(same);
    press(QStringLiteral("Hide QR code"));
    QCOMPARE(view->side(), 0);
}

void SecretDialogTest::nothing_but_paint_tells_the_secret()
{
    press(QStringLiteral("Copy"));
    press(QStringLiteral("Show QR code"));
    m_dialog->findChild<SecretView *>()->selectAll();
    const QStringList heard = spoken(QAccessible::queryAccessibleInterface(m_dialog.get()));
    QVERIFY(heard.filter(QStringLiteral("deploy-bot")).size() > 0);
    QVERIFY(!tellsSecret(heard));
    const QStringList kept = properties(*m_dialog);
    QVERIFY(kept.filter(QStringLiteral("deploy-bot")).size() > 0);
    QVERIFY(!tellsSecret(kept));
    QVERIFY(!QGuiApplication::clipboard()->supportsSelection() ||
            QGuiApplication::clipboard()->text(QClipboard::Selection).isEmpty());
    QVERIFY(tellsSecret({QString::fromLatin1(text)})); // the test itself would see it
}

void SecretDialogTest::a_size_remembered_from_a_smaller_dialog_cuts_no_line_of_the_secret()
{
    m_dialog->resize(m_dialog->width(), m_dialog->minimumHeight());
    m_dialog->closeForGood(); // its size is remembered
    m_dialog = std::make_unique<SecretDialog>(
        Secret(text), QStringLiteral("deploy-bot"),
        QStringLiteral("A note that needs more room than the dialog before had. ").repeated(6), *m_guard,
        *m_settings);
    m_dialog->open();
    const auto *view = m_dialog->findChild<SecretView *>();
    QVERIFY(view->heightForWidth(view->width()) > 0);
    QTRY_VERIFY(view->height() >= view->heightForWidth(view->width()));
}

void SecretDialogTest::it_is_gone_when_the_dialog_is_closed()
{
    press(QStringLiteral("Copy"));
    press(QStringLiteral("Close"));
    QVERIFY(m_dialog->findChild<SecretView *>()->secret().isEmpty());
    m_dialog->open();
    QVERIFY(m_dialog->findChild<SecretView *>()->selected().isEmpty());
}

void SecretDialogTest::locking_closes_it_with_everything_on_top()
{
    press(QStringLiteral("Save to file…"));
    QVERIFY(m_dialog->findChild<QFileDialog *>());
    QSignalSpy finished(m_dialog.get(), &QDialog::finished);
    m_dialog->closeForGood();
    QCOMPARE(finished.count(), 1);
    QVERIFY(m_dialog->isHidden());
    QVERIFY(m_dialog->findChild<SecretView *>()->secret().isEmpty());
    QTRY_VERIFY(!m_dialog->findChild<QFileDialog *>());
}

QTEST_MAIN(SecretDialogTest)
#include "tst_secretdialog.moc"
