// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/formfield.h"
#include "widgets/passwordfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace chatelaine;

class FormFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_screen_reader_hears_name_and_hint()
    {
        auto *edit = new QLineEdit;
        FormField field(QStringLiteral("&Name"), edit, QStringLiteral("What it is called."), true);
        field.setHint(QStringLiteral("Shown in lists."));
        QCOMPARE(edit->accessibleName(), QStringLiteral("Name (required)"));
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Shown in lists."));
    }

    void without_a_hint_a_screen_reader_hears_what_the_field_is_for()
    {
        auto *edit = new QLineEdit;
        const QString help = QStringLiteral("What it is called.");
        FormField field(QStringLiteral("&Name"), edit, help);
        QCOMPARE(field.whatsThis(), help);
        QVERIFY(field.toolTip().contains(help));
        QCOMPARE(edit->accessibleDescription(), help);
        field.setError(QStringLiteral("This name is taken."));
        field.setError({});
        QCOMPARE(edit->accessibleDescription(), help);
    }

    void an_error_takes_the_place_of_the_hint_and_gives_it_back()
    {
        auto *edit = new QLineEdit;
        FormField field(QStringLiteral("Name"), edit, QStringLiteral("What it is called."));
        field.setHint(QStringLiteral("Shown in lists."));
        field.show();
        field.setError(QStringLiteral("This name is taken."));
        QVERIFY(field.hasError());
        QVERIFY(shows(field, QStringLiteral("This name is taken.")));
        QVERIFY(!shows(field, QStringLiteral("Shown in lists.")));
        QVERIFY(edit->accessibleDescription().contains(QStringLiteral("This name is taken.")));
        field.setError({});
        QVERIFY(!field.hasError());
        QVERIFY(shows(field, QStringLiteral("Shown in lists.")));
    }

    void the_mnemonic_reaches_the_input()
    {
        auto *edit = new QLineEdit;
        FormField field(QStringLiteral("&Name"), edit, QStringLiteral("What it is called."));
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        edit->clearFocus();
        QTest::keyClick(&field, Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(edit->hasFocus());
    }

    void an_input_of_several_parts_is_named_where_the_focus_goes()
    {
        auto *password = new PasswordField;
        FormField field(QStringLiteral("&Password"), password, QStringLiteral("Yours."), true);
        QCOMPARE(password->lineEdit()->accessibleName(), QStringLiteral("Password (required)"));
    }

    void markup_in_an_error_is_shown_as_it_is()
    {
        FormField field(QStringLiteral("Name"), new QLineEdit, QStringLiteral("What it is called."));
        field.show();
        field.setError(QStringLiteral("<b>x</b>"));
        const QList<QLabel *> labels = field.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text() == field.error())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(shows(field, QStringLiteral("<b>x</b>")));
    }

private:
    static bool shows(const FormField &field, const QString &text)
    {
        const QList<QLabel *> labels = field.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
};

QTEST_MAIN(FormFieldTest)
#include "tst_formfield.moc"
