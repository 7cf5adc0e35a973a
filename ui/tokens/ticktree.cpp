// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/ticktree.h"

#include "tokens/scopedelegate.h"
#include "widgets/explain.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace chatelaine {

TickTree::TickTree(const QString &search, const QString &name, int lines, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_search(new QLineEdit)
    , m_chosenOnly(new QCheckBox(tr("Only c&hosen")))
    , m_tree(new QTreeWidget)
{
    build(search, name, lines);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_chosenOnly);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::medium);
    m_column->addLayout(top);
    m_column->addWidget(m_tree, 1);
    setFocusProxy(m_search);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_search, &QLineEdit::textChanged, this, &TickTree::filter);
    connect(m_chosenOnly, &QCheckBox::toggled, this, &TickTree::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &TickTree::onItem);
}

void TickTree::build(const QString &search, const QString &name, int lines)
{
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    explain(*m_search, tr("Shortens the list to what contains this."));
    explain(*m_chosenOnly, tr("Hides what is not ticked, to look over the choice."));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_tree->setAccessibleName(name);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setIndentation(look::large);
    m_tree->setItemDelegate(new ScopeDelegate(m_tree));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMinimumHeight((2 * fontMetrics().height() + look::medium) * lines / 2);
}

void TickTree::onItem(const QTreeWidgetItem *item)
{
    onTicked(*item, item->checkState(textColumn) == Qt::Checked);
    showTicks();
    Q_EMIT changed();
}

void TickTree::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = m_tree->topLevelItem(row);
        bool any = false;
        for (int at = 0; at < group->childCount(); ++at) {
            QTreeWidgetItem *child = group->child(at);
            const bool found = child->data(textColumn, ScopeDelegate::SearchRole)
                                   .toString()
                                   .contains(wanted, Qt::CaseInsensitive);
            const bool shown = found && (!m_chosenOnly->isChecked() || isChosen(*child));
            child->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
    showTicks();
}

void TickTree::showTicks()
{
    const QSignalBlocker quiet(m_tree);
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = m_tree->topLevelItem(row);
        for (int at = 0; at < group->childCount(); ++at) {
            QTreeWidgetItem *child = group->child(at);
            child->setCheckState(textColumn, isChosen(*child) ? Qt::Checked : Qt::Unchecked);
        }
        showGroup(*group);
    }
    m_tree->viewport()->update();
    showCount();
}

} // namespace chatelaine
