// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/consoletabs.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace chatelaine {

ConsoleTabs::ConsoleTabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("consoleTabs"));
    setAccessibleName(tr("Open connections"));
    setDocumentMode(true);
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    hide();
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT chosen(index);
    });
}

void ConsoleTabs::setTabs(const QVector<ConsoleTab> &tabs, int front)
{
    const QSignalBlocker quiet(this);
    while (count() > tabs.size())
        removeTab(count() - 1);
    while (count() < tabs.size())
        addCloseButton(addTab(QString()));
    for (int index = 0; index < count(); ++index) {
        const ConsoleTab &tab = tabs.at(index);
        QString title = tab.title;
        setTabText(index, title.replace(u'&', QStringLiteral("&&")));
        setTabIcon(index, tab.icon);
        setTabToolTip(index, look::toolTip(tab.toolTip));
        setAccessibleTabName(index, tab.spoken);
        const QString close = tr("Close %1").arg(tab.title);
        closeButton(index)->setToolTip(look::toolTip(close));
        closeButton(index)->setAccessibleName(close);
    }
    paintCloseButtons();
    setCurrentIndex(front);
    setVisible(tabs.size() > 1);
}

QToolButton *ConsoleTabs::closeButton(int index) const
{
    return static_cast<QToolButton *>(tabButton(index, RightSide));
}

void ConsoleTabs::addCloseButton(int index)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // by keyboard the menu closes
    setTabButton(index, RightSide, button);
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int each = 0; each < count(); ++each) {
            if (closeButton(each) == button) {
                Q_EMIT tabCloseRequested(each);
                return;
            }
        }
    });
}

void ConsoleTabs::paintCloseButtons()
{
    const int side = look::iconSize(fontMetrics());
    for (int each = 0; each < count(); ++each) {
        closeButton(each)->setFixedSize(side + look::small, side + look::small);
        closeButton(each)->setIcon(
            look::pixmap(QStringLiteral("window-close"), look::secondaryText(), side, devicePixelRatioF()));
    }
}

void ConsoleTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintCloseButtons();
}

void ConsoleTabs::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.fillRect(QRect(0, height() - 1, width(), 1), look::border());
    }
    QTabBar::paintEvent(event);
}

} // namespace chatelaine
