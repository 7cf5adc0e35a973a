// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/expirylegend.h"

#include "models/expirytext.h"
#include "tokens/groupswatch.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace chatelaine {

ExpiryLegend::ExpiryLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What the colours and patterns stand for"));
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(look::large);
}

void ExpiryLegend::setGroups(const QVector<ExpiryGroup> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    refill();
}

void ExpiryLegend::refill()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int group = 0; group < m_groups.size(); ++group)
        layout()->addWidget(entry(group));
    updateGeometry();
}

QWidget *ExpiryLegend::entry(int group) const
{
    constexpr int mostLetters = 40;
    const QString name = text::of(m_groups.at(group));
    auto *swatch = new QLabel;
    swatch->setPixmap(groupSwatch(group, look::iconSize(fontMetrics()), devicePixelRatioF()));
    auto *words = new QLabel;
    words->setTextFormat(Qt::PlainText);
    const QString shown =
        fontMetrics().elidedText(name, Qt::ElideRight, mostLetters * fontMetrics().averageCharWidth());
    words->setText(
        tr("%1: %2", "whose tokens, and how many").arg(shown, QLocale().toString(m_groups.at(group).count)));
    words->setToolTip(look::toolTip(name));
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::small);
    row->addWidget(swatch);
    row->addWidget(words);
    return entry;
}

void ExpiryLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refill();
}

} // namespace chatelaine
