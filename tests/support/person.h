// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/patience.h"
#include "widgets/formfield.h"
#include "widgets/passwordfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>

namespace chatelaine {

/// Someone in front of the window: presses what they can see, by its text; types into fields, by their label.
class Person
{
public:
    explicit Person(QWidget &window)
        : m_window(window)
    {
    }

    /// Clicks the visible button that says \a text.
    void press(const QString &text)
    {
        QAbstractButton *found = button(text);
        QVERIFY2(found, qPrintable(QStringLiteral("No button says: ") + text));
        QTRY_VERIFY2(found->isEnabled(), qPrintable(QStringLiteral("Disabled: ") + text));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *candidate : visible<QAbstractButton>()) {
            if (plain(candidate->text()) == text)
                return candidate;
        }
        return nullptr;
    }

    /// True if a button or label with this text is on the screen.
    bool sees(const QString &text) const
    {
        if (button(text))
            return true;
        for (const QLabel *label : visible<QLabel>()) {
            if (plain(label->text()).contains(text))
                return true;
        }
        return false;
    }

    FormField *field(const QString &label) const
    {
        for (FormField *candidate : visible<FormField>()) {
            for (const QLabel *caption : candidate->findChildren<QLabel *>()) {
                if (caption->isVisible() && captionOf(*caption) == label)
                    return candidate;
            }
        }
        return nullptr;
    }

    /// The widget that takes the key strokes of the field with \a label.
    QWidget *input(const QString &label) const
    {
        FormField *found = field(label);
        if (!found)
            return nullptr;
        QWidget *widget = found->input();
        if (auto *password = qobject_cast<PasswordField *>(widget))
            return password->lineEdit();
        if (!qobject_cast<QLineEdit *>(widget)) {
            if (auto *inner = widget->findChild<QLineEdit *>())
                return inner;
        }
        return widget;
    }

    /// Replaces what is in the field with \a label by typing \a text.
    void typeInto(const QString &label, const QString &text)
    {
        QWidget *target = input(label);
        QVERIFY2(target, qPrintable(QStringLiteral("No field is called: ") + label));
        target->setFocus();
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(target, Qt::Key_Delete);
        QTest::keyClicks(target, text);
    }

    /// Chooses an entry of a menu of the menu bar.
    void choose(const QString &menu, const QString &entry)
    {
        auto *bar = m_window.findChild<QMenuBar *>();
        QVERIFY(bar);
        for (QAction *top : bar->actions()) {
            if (plain(top->text()) != menu || !top->menu())
                continue;
            for (QAction *action : top->menu()->actions()) {
                if (plain(action->text()) == entry) {
                    QTRY_VERIFY2(action->isEnabled() && action->isVisible(), qPrintable(entry));
                    action->trigger();
                    return;
                }
            }
        }
        QFAIL(qPrintable(QStringLiteral("No menu entry: ") + menu + QStringLiteral(" → ") + entry));
    }

    /// Everything of type T on the screen, in dialogs, too.
    template <class T> QList<T *> visible() const
    {
        QList<T *> found;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (!top->isVisible())
                continue;
            if (auto *self = qobject_cast<T *>(top))
                found.append(self);
            for (T *child : top->findChildren<T *>()) {
                if (child->isVisible())
                    found.append(child);
            }
        }
        return found;
    }

private:
    static QString plain(QString text) { return text.remove(QLatin1Char('&')); }
    static QString captionOf(const QLabel &label)
    {
        QString text = plain(label.text());
        while (text.endsWith(QLatin1Char('*')) || text.endsWith(QLatin1Char(' ')) ||
               text.endsWith(QLatin1Char(':')))
            text.chop(1);
        return text;
    }

    QWidget &m_window;
};

} // namespace chatelaine
