// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/enterpresses.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>

namespace chatelaine {

namespace {

bool isEnter(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// In a dialog Enter presses the default button, even where another one has the keyboard, if that one may not
/// become the default.
bool isButtonForEnter(const QObject *watched)
{
    const auto *button = qobject_cast<const QAbstractButton *>(watched);
    if (!button || qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button))
        return false;
    if (!qobject_cast<const QDialog *>(button->window()))
        return true;
    const auto *push = qobject_cast<const QPushButton *>(button);
    return push && !push->autoDefault() && !push->isDefault();
}

} // namespace

EnterPresses::EnterPresses(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if ((!pressed && event->type() != QEvent::KeyRelease) || !isButtonForEnter(watched))
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isEnter(key))
        return QObject::eventFilter(watched, event);
    if (!key.isAutoRepeat()) { // who holds it down means it once
        QKeyEvent space(event->type(), Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
        QCoreApplication::sendEvent(watched, &space);
    }
    return true;
}

} // namespace chatelaine
