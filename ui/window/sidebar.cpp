// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sidebar.h"

#include "session/settings.h"
#include "widgets/labels.h"
#include "widgets/theme.h"
#include "window/sidebardelegate.h"

#include <QAction>
#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {
const QString widthKey = QStringLiteral("window/sidebar");
const QByteArray narrowState = QByteArrayLiteral("narrow");
} // namespace

Sidebar::Sidebar(Settings &settings, QWidget *parent)
    : QFrame(parent)
    , m_settings(settings)
    , m_list(new QListWidget)
    , m_narrow(new QAction(tr("Narrow side&bar"), this))
    , m_switch(new QToolButton)
{
    setObjectName(QStringLiteral("sidebar"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::medium, look::large, look::medium, look::medium);
    column->setSpacing(look::medium);
    column->addWidget(m_list, 1);
    column->addWidget(m_switch);
    buildSwitch();
    connect(m_list, &QListWidget::currentRowChanged, this, &Sidebar::chosen);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Sidebar::fitWidth);
    connect(m_list, &QListWidget::itemActivated, this, &Sidebar::entered);
    setFocusProxy(m_list);
    fit();
}

void Sidebar::buildSwitch()
{
    m_narrow->setCheckable(true);
    m_narrow->setChecked(m_settings.viewState(widthKey) == narrowState);
    m_narrow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_switch->setObjectName(QStringLiteral("sidebarSwitch"));
    m_switch->setAutoRaise(true);
    m_switch->setFocusPolicy(Qt::TabFocus);
    connect(m_switch, &QToolButton::clicked, m_narrow, &QAction::trigger);
    connect(m_narrow, &QAction::toggled, this, [this](bool narrow) {
        m_settings.setViewState(widthKey, narrow ? narrowState : QByteArray());
        fit();
    });
}

void Sidebar::addEntry(const QString &title, const QString &icon, bool startsSection,
                       const QKeySequence &keys)
{
    const QString name = withoutMnemonic(title);
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(SidebarDelegate::IconNameRole, icon);
    item->setData(SidebarDelegate::StartsSectionRole, startsSection);
    item->setToolTip(look::toolTip(
        tr("%1 (%2)", "a page and its keys").arg(name, keys.toString(QKeySequence::NativeText))));
    fit();
}

void Sidebar::setCurrent(int row)
{
    m_list->setCurrentRow(row);
}

void Sidebar::setCramped(bool cramped)
{
    if (cramped == m_cramped)
        return;
    m_cramped = cramped;
    fit();
}

bool Sidebar::isNarrow() const
{
    return m_cramped || m_narrow->isChecked();
}

int Sidebar::widestEntry() const
{
    QFont bold = m_list->font();
    bold.setWeight(QFont::DemiBold);
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(m_list->item(row)->text()));
    return widest;
}

// On a small screen the list scrolls, and its bar takes room that the icons need.
void Sidebar::fitWidth()
{
    const int names = isNarrow() ? 0 : widestEntry() + look::medium + look::large;
    const QScrollBar *bar = m_list->verticalScrollBar();
    const int scrolling = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    setFixedWidth(SidebarDelegate::iconColumn + names + scrolling + 2 * look::medium);
}

void Sidebar::fit()
{
    const bool narrow = isNarrow();
    fitWidth();
    static_cast<SidebarDelegate *>(m_list->itemDelegate())->setNamesShown(!narrow);
    m_list->doItemsLayout();
    m_list->viewport()->update();
    m_narrow->setEnabled(!m_cramped);
    const QString words = m_cramped ? tr("The window is too narrow for the names of the pages.")
                          : narrow  ? tr("Show the names of the pages")
                                    : tr("Show icons alone");
    const QString keys = m_narrow->shortcut().toString(QKeySequence::NativeText);
    m_narrow->setStatusTip(words);
    m_switch->setEnabled(!m_cramped);
    m_switch->setIcon(
        look::icon(narrow ? QStringLiteral("sidebar-expand-left") : QStringLiteral("sidebar-collapse-left")));
    m_switch->setToolTip(
        look::toolTip(m_cramped ? words : tr("%1 (%2)", "an act and its keys").arg(words, keys)));
    m_switch->setAccessibleName(words);
}

void Sidebar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        fit();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), look::border());
}

} // namespace chatelaine
