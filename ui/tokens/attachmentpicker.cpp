// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/attachmentpicker.h"

#include "domain/lists.h"
#include "models/tokentext.h"
#include "tokens/scopedelegate.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int linesShown = 10;
constexpr int idRole = ScopeDelegate::PermissionRole;
constexpr int grantsRole = ScopeDelegate::SearchRole + 1;
constexpr int danglingRole = ScopeDelegate::SearchRole + 2;

RoleId idOf(const QTreeWidgetItem &item)
{
    return RoleId{item.data(0, idRole).toLongLong()};
}

/// What \a role grants, in a sentence that stays short.
QString grantsOf(const Role &role)
{
    constexpr qsizetype named = 5;
    const QStringList all = role.permissions.toList();
    if (all.isEmpty())
        return AttachmentPicker::tr("It grants nothing.");
    const QString words = listed(all.mid(0, named));
    if (all.size() <= named)
        return AttachmentPicker::tr("It grants %1.").arg(text::oneLine(words));
    return AttachmentPicker::tr("It grants %1 and %n more.", nullptr, static_cast<int>(all.size() - named))
        .arg(text::oneLine(words));
}

} // namespace

AttachmentPicker::AttachmentPicker(QWidget *parent)
    : TickTree(tr("Search policies and roles"), tr("Policies and roles"), linesShown, parent)
    , m_count(plainLabel())
    , m_grants(captionLabel())
{
    column().addWidget(m_count);
    column().addWidget(m_grants);
    // Below the list the words come and go: nothing above them may jump.
    m_grants->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_grants->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    connect(tree(), &QTreeWidget::currentItemChanged, this, &AttachmentPicker::showCurrent);
    fill();
}

void AttachmentPicker::setRoles(const QVector<Role> &roles)
{
    if (roles == m_roles)
        return;
    m_roles = roles;
    fill();
}

void AttachmentPicker::setAttachments(const QVector<Attachment> &attachments)
{
    m_attached = attachments;
    m_chosen.clear();
    for (const Attachment &attachment : attachments)
        m_chosen.insert(attachment.id);
    fill();
}

QTreeWidgetItem *AttachmentPicker::group(const QString &title)
{
    auto *item = new QTreeWidgetItem(tree(), {title});
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

void AttachmentPicker::fill()
{
    const QSignalBlocker quiet(tree());
    const QTreeWidgetItem *current = tree()->currentItem();
    const RoleId there = current && current->parent() ? idOf(*current) : RoleId();
    const int place = tree()->verticalScrollBar()->value();
    tree()->clear();
    m_policies = group(tr("Policies"));
    m_groups = group(tr("Roles"));
    addDangling();
    for (const Role &role : std::as_const(m_roles)) {
        if (role.form == RoleForm::Policy)
            addItem(*m_policies, role, false);
        else if (role.form == RoleForm::Policies)
            addItem(*m_groups, role, false);
    }
    tree()->expandAll();
    filter();
    goBackTo(there, place);
    showCurrent();
}

// Policies and roles change elsewhere while somebody chooses: they stay where they are.
void AttachmentPicker::goBackTo(RoleId id, int place)
{
    for (QTreeWidgetItem *group : {m_policies, m_groups}) {
        for (int row = 0; row < group->childCount() && !id.isNull(); ++row) {
            if (idOf(*group->child(row)) == id)
                tree()->setCurrentItem(group->child(row), textColumn);
        }
    }
    tree()->verticalScrollBar()->setValue(place);
}

// In front, where they are seen.
void AttachmentPicker::addDangling()
{
    for (const Attachment &attachment : std::as_const(m_attached)) {
        const bool known = std::any_of(m_roles.cbegin(), m_roles.cend(),
                                       [&attachment](const Role &role) { return role.id == attachment.id; });
        if (known || !attachment.dangling)
            continue;
        Role dead;
        dead.id = attachment.id;
        dead.name = attachment.name;
        dead.description = tr("There is no such thing (any more): it grants nothing.");
        addItem(attachment.isPolicy ? *m_policies : *m_groups, dead, true);
    }
}

void AttachmentPicker::addItem(QTreeWidgetItem &group, const Role &role, bool dangling)
{
    auto *item = new QTreeWidgetItem({text::cell(role.name)});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemNeverHasChildren);
    const QString grants = dangling ? role.description : grantsOf(role);
    const QString words = role.description.isEmpty() ? grants : role.description;
    item->setData(textColumn, idRole, role.id.value);
    item->setData(textColumn, ScopeDelegate::DescriptionRole, text::cell(words));
    item->setData(textColumn, ScopeDelegate::SearchRole, QString(role.name + u' ' + role.description));
    item->setData(textColumn, grantsRole, grants);
    item->setData(textColumn, danglingRole, dangling);
    if (dangling)
        item->setData(textColumn, ScopeDelegate::MarkRole, tr("Does not exist"));
    item->setToolTip(textColumn, look::toolTip(words == grants ? grants : QString(words + u'\n' + grants)));
    item->setData(textColumn, Qt::AccessibleTextRole,
                  dangling ? tr("%1, does not exist").arg(text::cell(role.name)) : text::cell(role.name));
    item->setData(textColumn, Qt::AccessibleDescriptionRole, grants);
    group.addChild(item);
}

QVector<RoleId> AttachmentPicker::chosen() const
{
    QVector<RoleId> ids;
    for (const QTreeWidgetItem *group : {m_policies, m_groups}) {
        for (int row = 0; row < group->childCount(); ++row) {
            if (m_chosen.contains(idOf(*group->child(row))))
                ids.append(idOf(*group->child(row)));
        }
    }
    // What the list has not heard of yet is not lost.
    for (const Attachment &attachment : m_attached) {
        if (m_chosen.contains(attachment.id) && !ids.contains(attachment.id))
            ids.append(attachment.id);
    }
    return ids;
}

int AttachmentPicker::workingCount() const
{
    const auto dead = std::count_if(m_attached.cbegin(), m_attached.cend(), [this](const Attachment &each) {
        return each.dangling && m_chosen.contains(each.id);
    });
    return static_cast<int>(m_chosen.size() - dead);
}

bool AttachmentPicker::hasKeepable() const
{
    return workingCount() > 0 ||
           std::any_of(m_attached.cbegin(), m_attached.cend(), [this](const Attachment &each) {
               return each.isPolicy && m_chosen.contains(each.id);
           });
}

QString AttachmentPicker::nameOf(RoleId id) const
{
    for (const Role &role : m_roles) {
        if (role.id == id)
            return role.name;
    }
    for (const Attachment &attachment : m_attached) {
        if (attachment.id == id)
            return attachment.name;
    }
    return {};
}

bool AttachmentPicker::isChosen(const QTreeWidgetItem &item) const
{
    return m_chosen.contains(idOf(item));
}

void AttachmentPicker::onTicked(const QTreeWidgetItem &item, bool on)
{
    if (!item.parent())
        return;
    if (on)
        m_chosen.insert(idOf(item));
    else
        m_chosen.remove(idOf(item));
}

void AttachmentPicker::showCount()
{
    const int working = workingCount();
    const auto dead = static_cast<int>(m_chosen.size()) - working;
    QString words = tr("%n chosen.", "policies and roles", static_cast<int>(m_chosen.size()));
    if (dead > 0)
        words += u' ' + tr("%n of them do(es) not exist (any more) and grant(s) nothing.", nullptr, dead);
    m_count->setText(words);
}

void AttachmentPicker::showCurrent()
{
    const QTreeWidgetItem *item = tree()->currentItem();
    const QString grants = item ? item->data(textColumn, grantsRole).toString() : QString();
    m_grants->setText(grants.isEmpty() ? tr("Select one to see what it grants.")
                                       : tr("%1: %2", "a policy or role and what it grants")
                                             .arg(text::oneLine(item->text(textColumn)), grants));
}

} // namespace chatelaine
