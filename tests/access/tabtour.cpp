// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/tabtour.h"

#include "access/focuspicture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

namespace chatelaine::test {

namespace {

constexpr int longestTour = 250;
constexpr int mostParts = 8; // of a date with a time

QString called(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QStringLiteral("%1#%2 “%3”")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             !widget->accessibleName().isEmpty() ? widget->accessibleName()
             : button                            ? button->text()
                                                 : QString());
}

QString listed(const QList<QWidget *> &stops)
{
    QStringList names;
    for (const QWidget *stop : stops)
        names << called(stop);
    return names.join(QStringLiteral(", "));
}

void press(QWidget &top, Qt::Key key)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &top, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
}

/// To the next stop; of the parts of a date, which have the keyboard in turn, only the whole counts.
void goOn(QWidget &top, Qt::Key key)
{
    const QWidget *here = QApplication::focusWidget();
    for (int part = 0; part < mostParts && QApplication::focusWidget() == here; ++part)
        press(top, key);
    if (QApplication::focusWidget() == here && here && here->inherits("chatelaine::CodeEdit")) {
        press(top, Qt::Key_Escape); // which lets the next Tab leave, as it says below
        press(top, key);
    }
}

/// One round with \a key, beginning at what has the keyboard; not closed if it never comes back there.
QList<QWidget *> round(QWidget &top, Qt::Key key, bool &closed)
{
    QList<QWidget *> stops;
    do {
        stops.append(QApplication::focusWidget());
        goOn(top, key);
    } while (QApplication::focusWidget() && stops.size() < longestTour &&
             !stops.contains(QApplication::focusWidget()));
    closed = QApplication::focusWidget() == stops.first();
    return stops;
}

/// One round with Tab that looks, too, which of \a stops do not show that they have the keyboard.
QStringList unseenIn(QWidget &top, const QList<QWidget *> &stops)
{
    QStringList faults;
    for (qsizetype each = 0; each < stops.size(); ++each) {
        const QPointer<QWidget> here = QApplication::focusWidget();
        const FocusPicture picture(here);
        goOn(top, Qt::Key_Tab);
        if (here && picture.isAsWithout(QApplication::focusWidget()))
            faults << QStringLiteral("does not show that it has the keyboard: ") + called(here);
    }
    return faults;
}

/// Which of those that exclude each other has the keyboard depends on where one comes from.
QList<QWidget *> withoutChoices(QList<QWidget *> stops)
{
    stops.removeIf([](const QWidget *stop) { return qobject_cast<const QRadioButton *>(stop); });
    return stops;
}

bool shouldBeReached(const QWidget &widget, const QWidget &top)
{
    if (!widget.isVisible() || !widget.isEnabled() || widget.window() != &top || widget.focusProxy())
        return false;
    // Of what excludes each other the arrow keys choose.
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && (button->autoExclusive() || (button->group() && button->group()->exclusive())))
        return false;
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

QStringList TabTour::faultsIn(QWidget &top)
{
    QWidget *before = QApplication::focusWidget();
    if (!before || before->window() != &top)
        press(top, Qt::Key_Tab);
    const auto widgets = top.findChildren<QWidget *>();
    const bool busy = std::none_of(widgets.cbegin(), widgets.cend(),
                                   [&top](const QWidget *widget) { return shouldBeReached(*widget, top); });
    if (!QApplication::focusWidget())
        return busy ? QStringList() : QStringList(QStringLiteral("the keyboard has no place"));
    // Who comes to a list by keyboard finds a row selected, and then there is more to go to.
    bool closed = false;
    round(top, Qt::Key_Tab, closed);
    QTest::qWait(0);
    QStringList faults;
    const auto there = round(top, Qt::Key_Tab, closed);
    m_stops += there.size();
    if (!closed)
        return {QStringLiteral("caught at ") + called(QApplication::focusWidget())};
    faults += unseenIn(top, there);
    QList<QWidget *> back = round(top, Qt::Key_Backtab, closed);
    std::reverse(back.begin() + 1, back.end());
    if (!closed || withoutChoices(back) != withoutChoices(there))
        faults << QStringLiteral("does not go back as it came: %1 and %2").arg(listed(there), listed(back));
    const auto after = top.findChildren<QWidget *>(); // a list that has come meanwhile brings more
    for (const QWidget *widget : after) {
        if (shouldBeReached(*widget, top) && !there.contains(widget))
            faults << QStringLiteral("is never reached: ") + called(widget);
    }
    if (before && before->window() == &top)
        before->setFocus();
    return faults;
}

} // namespace chatelaine::test
