// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/busybar.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_heading(new SectionHeading({}, SectionHeading::Level::Page))
    , m_text(new QLabel)
    , m_busy(new BusyBar)
    , m_action(new QPushButton)
{
    m_icon->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_heading, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
    }
    look::setSecondary(*m_text);
    auto *middle = new QWidget;
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    m_column = column;
    column->setSpacing(look::medium);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(look::small);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addSpacing(look::medium);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionClicked);
    m_busy->hide();
    m_action->hide();
}

void EmptyState::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_action) + 1, widget);
}

void EmptyState::setContent(const QString &iconName, const QString &heading, const QString &text)
{
    m_iconName = iconName;
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(text);
    refreshIcon();
}

void EmptyState::setAction(const QString &label)
{
    m_action->setText(label);
    m_action->setVisible(!label.isEmpty());
}

void EmptyState::setBusy(bool busy)
{
    m_busy->setVisible(busy);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void EmptyState::refreshIcon()
{
    const int side = 64;
    // The big variants of Breeze are pictures, the small ones outlines: an outline scaled up is the calmer
    // mark here.
    const QPixmap pixmap = look::pixmap(m_iconName, look::text(Tone::Accent), side, devicePixelRatioF());
    m_icon->setPixmap(pixmap);
    m_icon->setVisible(!pixmap.isNull());
}

} // namespace chatelaine
