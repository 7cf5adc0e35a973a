// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/scopepicker.h"

#include "models/tokentext.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {
constexpr int rowsShown = 7; ///< of two lines
constexpr int column = 0;

Qt::CheckState stateOf(bool ticked)
{
    return ticked ? Qt::Checked : Qt::Unchecked;
}
} // namespace

ScopePicker::ScopePicker(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_chosenOnly(new QCheckBox(tr("Only c&hosen")))
    , m_tree(new QTreeWidget)
    , m_count(new QLabel)
    , m_allHeld(new QPushButton(tr("Choose what I &hold")))
    , m_none(new QPushButton(tr("Choose &none")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::medium);
    buildTools();
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_chosenOnly);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_none);
    foot->addWidget(m_allHeld);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    layout->addLayout(foot);
    setFocusProxy(m_search);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_search, &QLineEdit::textChanged, this, &ScopePicker::filter);
    connect(m_chosenOnly, &QCheckBox::toggled, this, &ScopePicker::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ScopePicker::onItem);
    connect(m_allHeld, &QPushButton::clicked, this, &ScopePicker::chooseHeld);
    connect(m_none, &QPushButton::clicked, this, &ScopePicker::clear);
    showCount();
}

void ScopePicker::buildTools()
{
    m_search->setPlaceholderText(tr("Search scopes"));
    m_search->setAccessibleName(tr("Search scopes"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_tree->setAccessibleName(tr("Scopes"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setIndentation(look::large);
    m_tree->setItemDelegate(new ScopeDelegate(m_tree));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMinimumHeight((2 * fontMetrics().height() + look::medium) * rowsShown / 2);
    m_allHeld->setToolTip(look::toolTip(tr("Ticks every permission that you hold at the moment.")));
    for (QPushButton *button : {m_allHeld, m_none})
        button->setAutoDefault(false);
}

void ScopePicker::setCatalogue(const QVector<PermissionInfo> &catalogue, const PermissionSet &held)
{
    if (catalogue == m_catalogue && held == m_held)
        return;
    m_catalogue = catalogue;
    m_held = held;
    fill();
}

void ScopePicker::fill()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const PermissionInfo &info : std::as_const(m_catalogue))
        groupItem(info.group)->addChild(permissionItem(info));
    m_tree->expandAll();
    showTicks(); // "Only chosen" goes by them
    filter();
}

QTreeWidgetItem *ScopePicker::groupItem(const QString &name)
{
    for (int row = m_tree->topLevelItemCount() - 1; row >= 0; --row) {
        if (m_tree->topLevelItem(row)->data(column, ScopeDelegate::PermissionRole).toString() == name)
            return m_tree->topLevelItem(row);
    }
    auto *group = new QTreeWidgetItem(m_tree, {text::cell(name)});
    group->setData(column, ScopeDelegate::PermissionRole, name);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    group->setCheckState(column, Qt::Unchecked);
    return group;
}

QTreeWidgetItem *ScopePicker::permissionItem(const PermissionInfo &info) const
{
    auto *item = new QTreeWidgetItem({text::cell(info.permission)});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemNeverHasChildren);
    item->setData(column, ScopeDelegate::PermissionRole, info.permission);
    item->setData(column, ScopeDelegate::DescriptionRole, text::cell(info.description));
    item->setData(column, ScopeDelegate::SearchRole,
                  QStringList{info.permission, info.title, info.description}.join(u' '));
    if (!m_held.contains(info.permission))
        item->setData(column, ScopeDelegate::MarkRole, tr("Grants nothing today"));
    item->setToolTip(column, look::toolTip(m_held.contains(info.permission)
                                               ? info.description
                                               : tr("%1\nYou do not hold this permission now. It works as "
                                                    "soon as you do.")
                                                     .arg(info.description)));
    return item;
}

// What a screen reader says: the tick is told by its state, the mark by words.
void ScopePicker::describe(QTreeWidgetItem &item) const
{
    const QString mark = item.data(column, ScopeDelegate::MarkRole).toString();
    const QString name = item.text(column);
    item.setData(column, Qt::AccessibleTextRole,
                 mark.isEmpty() ? name : tr("%1, %2", "a scope and what is to know of it").arg(name, mark));
    item.setData(column, Qt::AccessibleDescriptionRole, item.data(column, ScopeDelegate::DescriptionRole));
}

QStringList ScopePicker::scopes() const
{
    QStringList chosen(m_chosen.cbegin(), m_chosen.cend());
    chosen.sort();
    return chosen;
}

void ScopePicker::setScopes(const QStringList &scopes)
{
    m_chosen = QSet<QString>(scopes.cbegin(), scopes.cend());
    showTicks();
    filter();
}

void ScopePicker::onItem(QTreeWidgetItem *item)
{
    const bool on = item->checkState(column) == Qt::Checked;
    if (item->parent()) {
        const QString permission = item->data(column, ScopeDelegate::PermissionRole).toString();
        on ? static_cast<void>(m_chosen.insert(permission)) : static_cast<void>(m_chosen.remove(permission));
    } else {
        tickShown(*item, on);
    }
    showTicks();
    Q_EMIT changed();
}

// Ticking a group means what can be seen of it: a search must not hide what is chosen.
void ScopePicker::tickShown(QTreeWidgetItem &group, bool on)
{
    for (int row = 0; row < group.childCount(); ++row) {
        const QTreeWidgetItem *child = group.child(row);
        const QString permission = child->data(column, ScopeDelegate::PermissionRole).toString();
        if (child->isHidden())
            continue;
        on ? static_cast<void>(m_chosen.insert(permission)) : static_cast<void>(m_chosen.remove(permission));
    }
}

void ScopePicker::showTicks()
{
    const QSignalBlocker quiet(m_tree);
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
        showGroup(*m_tree->topLevelItem(row));
    m_tree->viewport()->update();
    showCount();
}

// The tick of a group is about what can be seen of it, so that it undoes what it did.
void ScopePicker::showGroup(QTreeWidgetItem &group) const
{
    int ticked = 0;
    int seen = 0;
    for (int row = 0; row < group.childCount(); ++row) {
        QTreeWidgetItem &child = *group.child(row);
        const bool on = m_chosen.contains(child.data(column, ScopeDelegate::PermissionRole).toString());
        child.setCheckState(column, stateOf(on));
        describe(child);
        seen += child.isHidden() ? 0 : 1;
        ticked += on && !child.isHidden() ? 1 : 0;
    }
    const bool some = ticked > 0 && ticked < seen;
    group.setCheckState(column, some ? Qt::PartiallyChecked : stateOf(ticked > 0));
}

void ScopePicker::chooseHeld()
{
    for (const PermissionInfo &info : std::as_const(m_catalogue)) {
        if (m_held.contains(info.permission))
            m_chosen.insert(info.permission);
    }
    showTicks();
    Q_EMIT changed();
}

void ScopePicker::clear()
{
    m_chosen.clear();
    showTicks();
    Q_EMIT changed();
}

void ScopePicker::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = m_tree->topLevelItem(row);
        bool any = false;
        for (int at = 0; at < group->childCount(); ++at) {
            QTreeWidgetItem *child = group->child(at);
            const bool found = child->data(column, ScopeDelegate::SearchRole)
                                   .toString()
                                   .contains(wanted, Qt::CaseInsensitive);
            const bool shown =
                found && (!m_chosenOnly->isChecked() || child->checkState(column) == Qt::Checked);
            child->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
    showTicks();
}

void ScopePicker::showCount()
{
    const auto idle = std::count_if(m_chosen.cbegin(), m_chosen.cend(),
                                    [this](const QString &scope) { return !m_held.contains(scope); });
    QString words = tr("%n scope(s) chosen.", nullptr, static_cast<int>(m_chosen.size()));
    if (idle > 0)
        words += u' ' + tr("%n of them grant(s) nothing today.", nullptr, static_cast<int>(idle));
    m_count->setText(words);
    m_count->setWordWrap(true);
    m_none->setEnabled(!m_chosen.isEmpty());
}

} // namespace chatelaine
