// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passwordfield.h"
#include "widgets/strengthmeter.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace chatelaine;

class PasswordFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_typed_is_hidden_until_it_is_asked_for()
    {
        PasswordField field;
        QTest::keyClicks(field.lineEdit(), QStringLiteral("correct horse"));
        QCOMPARE(field.lineEdit()->displayText().count(QStringLiteral("correct")), 0);
        auto *show = field.findChild<QToolButton *>();
        QVERIFY((show->focusPolicy() & Qt::TabFocus) != 0);
        QCOMPARE(show->accessibleName(), QStringLiteral("Show the password"));
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(field.lineEdit()->displayText(), QStringLiteral("correct horse"));
        QCOMPARE(show->accessibleName(), QStringLiteral("Hide the password"));
        QVERIFY(field.lineEdit()->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    }

    void assistive_technology_hears_nothing_of_what_is_typed()
    {
        PasswordField field;
        field.lineEdit()->setAccessibleName(QStringLiteral("Secret"));
        QTest::keyClicks(field.lineEdit(), QStringLiteral("correct horse"));
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(field.lineEdit());
        QVERIFY(heard);
        QVERIFY(heard->state().passwordEdit);
        QCOMPARE(heard->role(), QAccessible::EditableText);
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Secret"));
        QCOMPARE(heard->text(QAccessible::Value), QString());
        // The bridges drop text events of an object without a text interface.
        QVERIFY(!heard->textInterface());
        QVERIFY(!heard->editableTextInterface());
    }

    void taking_the_secret_empties_the_line_for_good()
    {
        PasswordField field;
        field.lineEdit()->insert(QStringLiteral("grün & sicher")); // as an input method does
        const Secret secret = field.takeSecret();
        QVERIFY(secret.equals(Secret(QByteArrayView("grün & sicher"))));
        QVERIFY(field.isEmpty());
        QTest::mouseClick(field.findChild<QToolButton *>(), Qt::LeftButton);
        QTest::keyClick(field.lineEdit(), Qt::Key_Z, Qt::ControlModifier);
        field.lineEdit()->undo();
        QVERIFY(field.isEmpty());
    }

    void a_shown_password_cannot_be_undone_either()
    {
        PasswordField field;
        QTest::mouseClick(field.findChild<QToolButton *>(), Qt::LeftButton);
        QTest::keyClicks(field.lineEdit(), QStringLiteral("abc"));
        QTest::keyClick(field.lineEdit(), Qt::Key_Backspace);
        QTest::keyClick(field.lineEdit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field.lineEdit()->text(), QStringLiteral("ab"));
    }

    void enter_submits_and_each_key_is_told()
    {
        PasswordField field;
        QSignalSpy edited(&field, &PasswordField::edited);
        QSignalSpy submitted(&field, &PasswordField::submitted);
        QTest::keyClicks(field.lineEdit(), QStringLiteral("ab"));
        QTest::keyClick(field.lineEdit(), Qt::Key_Return);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(submitted.count(), 1);
    }

    void the_meter_says_it_in_words()
    {
        StrengthMeter meter;
        QVERIFY(meter.word().isEmpty());
        meter.setStrength({0, 3});
        QCOMPARE(meter.word(), QStringLiteral("Guessed at once"));
        meter.setStrength({4, 90});
        QCOMPARE(meter.accessibleName(), QStringLiteral("Password strength: Strong"));
    }
};

QTEST_MAIN(PasswordFieldTest)
#include "tst_passwordfield.moc"
