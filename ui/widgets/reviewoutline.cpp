// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewoutline.h"

#include "domain/lists.h"
#include "models/tokentext.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>

namespace chatelaine {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::outline)
};

} // namespace

void OutlineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString name = index.data(outline::IconRole).toString();
    if (name.isEmpty())
        return;
    const int size = look::iconSize(option->fontMetrics);
    const auto tone = static_cast<Tone>(index.data(outline::ToneRole).toInt());
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    const QColor colour = tone == Tone::Neutral ? look::secondaryText() : look::text(tone);
    option->icon = QIcon(look::pixmap(name, colour, size, ratio));
    option->decorationSize = QSize(size, size);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

namespace outline {

QStandardItem *line(const QString &text, const QString &iconName, Tone tone)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(look::toolTip(text));
    if (!iconName.isEmpty()) {
        item->setData(iconName, IconRole);
        item->setData(static_cast<int>(tone), ToneRole);
    }
    return item;
}

QStandardItem *heading(const QString &text)
{
    QStandardItem *item = line(text);
    QFont font = item->font();
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
    return item;
}

QTreeView *view(QStandardItemModel &model, const QString &accessibleName)
{
    auto *tree = new QTreeView;
    tree->setModel(&model);
    tree->setItemDelegate(new OutlineDelegate(tree));
    tree->setAccessibleName(accessibleName);
    tree->setUniformRowHeights(true);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setHeaderHidden(true);
    tree->setAllColumnsShowFocus(true);
    tree->setIndentation(look::large);
    tree->setMinimumHeight(tree->fontMetrics().lineSpacing() * 8);
    tree->header()->setStretchLastSection(false);
    tree->header()->setMinimumSectionSize(look::huge);
    return tree;
}

QString shortList(const QStringList &names, qsizetype most)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(text::oneLine(name));
    return listed(shown, most);
}

} // namespace outline

} // namespace chatelaine
