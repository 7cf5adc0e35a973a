// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/consoletabs.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QSignalBlocker>

namespace chatelaine {

ConsoleTabs::ConsoleTabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("consoleTabs"));
    setAccessibleName(tr("Open connections"));
    setTabsClosable(true);
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
        addTab(QString());
    for (int index = 0; index < count(); ++index) {
        const ConsoleTab &tab = tabs.at(index);
        QString title = tab.title;
        setTabText(index, title.replace(u'&', QStringLiteral("&&")));
        setTabIcon(index, tab.icon);
        setTabToolTip(index, look::toolTip(tab.toolTip));
        setAccessibleTabName(index, tab.spoken);
    }
    setCurrentIndex(front);
    setVisible(tabs.size() > 1);
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
