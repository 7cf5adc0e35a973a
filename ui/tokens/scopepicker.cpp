// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/scopepicker.h"

#include "models/tokentext.h"
#include "tokens/scopedelegate.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace chatelaine {

namespace {
constexpr int linesShown = 7;
} // namespace

ScopePicker::ScopePicker(QWidget *parent)
    : TickTree(tr("Search scopes"), tr("Scopes"), linesShown, parent)
    , m_count(new QLabel)
    , m_allHeld(new QPushButton(tr("Choose what I ho&ld")))
    , m_none(new QPushButton(tr("Choose n&one")))
{
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_none);
    foot->addWidget(m_allHeld);
    column().addLayout(foot);
    m_count->setWordWrap(true);
    m_allHeld->setToolTip(look::toolTip(tr("Ticks every permission that you hold at the moment.")));
    for (QPushButton *button : {m_allHeld, m_none})
        button->setAutoDefault(false);
    connect(m_allHeld, &QPushButton::clicked, this, &ScopePicker::chooseHeld);
    connect(m_none, &QPushButton::clicked, this, &ScopePicker::clear);
    ScopePicker::showCount();
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
    const QSignalBlocker quiet(tree());
    tree()->clear();
    for (const PermissionInfo &info : std::as_const(m_catalogue))
        groupItem(info.group)->addChild(permissionItem(info));
    tree()->expandAll();
    filter();
}

QTreeWidgetItem *ScopePicker::groupItem(const QString &name)
{
    for (int row = tree()->topLevelItemCount() - 1; row >= 0; --row) {
        if (tree()->topLevelItem(row)->data(textColumn, ScopeDelegate::PermissionRole).toString() == name)
            return tree()->topLevelItem(row);
    }
    auto *group = new QTreeWidgetItem(tree(), {text::cell(name)});
    group->setData(textColumn, ScopeDelegate::PermissionRole, name);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    group->setCheckState(textColumn, Qt::Unchecked);
    return group;
}

QTreeWidgetItem *ScopePicker::permissionItem(const PermissionInfo &info) const
{
    auto *item = new QTreeWidgetItem({text::cell(info.permission)});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemNeverHasChildren);
    item->setData(textColumn, ScopeDelegate::PermissionRole, info.permission);
    item->setData(textColumn, ScopeDelegate::DescriptionRole, text::cell(info.description));
    item->setData(textColumn, ScopeDelegate::SearchRole,
                  QStringList{info.permission, info.title, info.description}.join(u' '));
    if (!m_held.contains(info.permission))
        item->setData(textColumn, ScopeDelegate::MarkRole, tr("Grants nothing today"));
    item->setToolTip(textColumn,
                     look::toolTip(m_held.contains(info.permission)
                                       ? info.description
                                       : tr("%1\nYou do not hold this permission now. It works as "
                                            "soon as you do.")
                                             .arg(info.description)));
    return item;
}

// What a screen reader says: the tick is told by its state, the mark by words.
void ScopePicker::describe(QTreeWidgetItem &item) const
{
    const QString mark = item.data(textColumn, ScopeDelegate::MarkRole).toString();
    const QString name = item.text(textColumn);
    item.setData(textColumn, Qt::AccessibleTextRole,
                 mark.isEmpty() ? name : tr("%1, %2", "a scope and what is to know of it").arg(name, mark));
    item.setData(textColumn, Qt::AccessibleDescriptionRole,
                 item.data(textColumn, ScopeDelegate::DescriptionRole));
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
    filter();
}

bool ScopePicker::isChosen(const QTreeWidgetItem &item) const
{
    return m_chosen.contains(item.data(textColumn, ScopeDelegate::PermissionRole).toString());
}

void ScopePicker::set(const QTreeWidgetItem &item, bool on)
{
    const QString permission = item.data(textColumn, ScopeDelegate::PermissionRole).toString();
    if (on)
        m_chosen.insert(permission);
    else
        m_chosen.remove(permission);
}

// Ticking a group means what can be seen of it: a search must not hide what is chosen.
void ScopePicker::onTicked(const QTreeWidgetItem &item, bool on)
{
    if (item.parent())
        return set(item, on);
    for (int row = 0; row < item.childCount(); ++row) {
        if (!item.child(row)->isHidden())
            set(*item.child(row), on);
    }
}

// The tick of a group is about what can be seen of it, so that it undoes what it did.
void ScopePicker::showGroup(QTreeWidgetItem &group)
{
    int ticked = 0;
    int seen = 0;
    for (int row = 0; row < group.childCount(); ++row) {
        QTreeWidgetItem &child = *group.child(row);
        describe(child);
        seen += child.isHidden() ? 0 : 1;
        ticked += isChosen(child) && !child.isHidden() ? 1 : 0;
    }
    const Qt::CheckState all = ticked > 0 ? Qt::Checked : Qt::Unchecked;
    group.setCheckState(textColumn, ticked > 0 && ticked < seen ? Qt::PartiallyChecked : all);
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

void ScopePicker::showCount()
{
    const auto idle = std::count_if(m_chosen.cbegin(), m_chosen.cend(),
                                    [this](const QString &scope) { return !m_held.contains(scope); });
    QString words = tr("%n scope(s) chosen.", nullptr, static_cast<int>(m_chosen.size()));
    if (idle > 0)
        words += u' ' + tr("%n of them grant(s) nothing today.", nullptr, static_cast<int>(idle));
    m_count->setText(words);
    m_none->setEnabled(!m_chosen.isEmpty());
}

} // namespace chatelaine
