// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taborder.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QWidget>

namespace chatelaine {
namespace {

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy() &&
           widget.isVisible() && widget.isEnabled();
}

bool standsFor(const QWidget &whole, const QWidget &part)
{
    const QWidget *proxy = whole.focusProxy();
    while (proxy && proxy->focusProxy())
        proxy = proxy->focusProxy();
    return proxy == &part;
}

/// What Tab should have come to between \a from and \a came, if it came there for a whole of which it is a
/// part.
QWidget *skipped(const QWidget &from, const QWidget &came)
{
    bool viaWhole = false;
    for (QWidget *next = from.nextInFocusChain(); next && next != &from && next != &came;
         next = next->nextInFocusChain()) {
        viaWhole = viaWhole || standsFor(*next, came);
        if (takesTab(*next))
            return viaWhole ? next : nullptr;
    }
    return nullptr;
}

void goTo(QWidget &widget)
{
    widget.setFocus(Qt::TabFocusReason);
    // Once all this is over, Qt tells screen readers of the one that it had in mind.
    QMetaObject::invokeMethod(
        &widget,
        [&widget] {
            QAccessibleEvent event(&widget, QAccessible::Focus);
            if (widget.hasFocus())
                QAccessible::updateAccessibility(&event);
        },
        Qt::QueuedConnection);
}

} // namespace

TabOrder::TabOrder(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool TabOrder::eventFilter(QObject *watched, QEvent *event)
{
    const bool comes = event->type() == QEvent::FocusIn;
    if ((!comes && event->type() != QEvent::FocusOut) || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (!comes) {
        m_left = widget;
        return false;
    }
    const bool byTab = static_cast<QFocusEvent *>(event)->reason() == Qt::TabFocusReason;
    const bool near = m_left && m_left != widget && m_left->window() == widget->window();
    QWidget *missed = byTab && near ? skipped(*m_left, *widget) : nullptr;
    if (missed)
        goTo(*missed);
    return missed != nullptr;
}

} // namespace chatelaine
