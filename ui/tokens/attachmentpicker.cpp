// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/attachmentpicker.h"

#include "models/tokentext.h"
#include "tokens/scopepicker.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int column = 0;
constexpr int rowsShown = 5; ///< of two lines
constexpr int idRole = ScopeDelegate::PermissionRole;
constexpr int grantsRole = ScopeDelegate::SearchRole + 1;
constexpr int danglingRole = ScopeDelegate::SearchRole + 2;

RoleId idOf(const QTreeWidgetItem &item)
{
    return RoleId{item.data(column, idRole).toLongLong()};
}

/// What \a role grants, in a sentence that stays short.
QString grantsOf(const Role &role)
{
    constexpr qsizetype named = 5;
    const QStringList all = role.permissions.toList();
    if (all.isEmpty())
        return AttachmentPicker::tr("It grants nothing.");
    const QString words = all.mid(0, named).join(QStringLiteral(", "));
    if (all.size() <= named)
        return AttachmentPicker::tr("It grants %1.").arg(text::oneLine(words));
    return AttachmentPicker::tr("It grants %1 and %n more.", nullptr, static_cast<int>(all.size() - named))
        .arg(text::oneLine(words));
}

} // namespace

AttachmentPicker::AttachmentPicker(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_chosenOnly(new QCheckBox(tr("Only c&hosen")))
    , m_tree(new QTreeWidget)
    , m_count(plainLabel())
    , m_grants(captionLabel())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::medium);
    buildTools();
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_chosenOnly);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_grants);
    setFocusProxy(m_search);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_search, &QLineEdit::textChanged, this, &AttachmentPicker::filter);
    connect(m_chosenOnly, &QCheckBox::toggled, this, &AttachmentPicker::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &AttachmentPicker::onItem);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &AttachmentPicker::showCurrent);
    fill();
}

void AttachmentPicker::buildTools()
{
    m_search->setPlaceholderText(tr("Search policies and roles"));
    m_search->setAccessibleName(tr("Search policies and roles"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_tree->setAccessibleName(tr("Policies and roles"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setIndentation(look::large);
    m_tree->setItemDelegate(new ScopeDelegate(m_tree));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMinimumHeight((2 * fontMetrics().height() + look::medium) * rowsShown);
    // Below the list the words come and go: nothing above them may jump.
    m_grants->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_grants->setAlignment(Qt::AlignTop | Qt::AlignLeading);
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
    auto *item = new QTreeWidgetItem(m_tree, {title});
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

void AttachmentPicker::fill()
{
    const QSignalBlocker quiet(m_tree);
    const QTreeWidgetItem *current = m_tree->currentItem();
    const RoleId there = current && current->parent() ? idOf(*current) : RoleId();
    const int place = m_tree->verticalScrollBar()->value();
    m_tree->clear();
    m_policies = group(tr("Policies"));
    m_groups = group(tr("Roles"));
    addDangling();
    for (const Role &role : std::as_const(m_roles)) {
        if (role.form == RoleForm::Policy)
            addItem(*m_policies, role, false);
        else if (role.form == RoleForm::Policies)
            addItem(*m_groups, role, false);
    }
    m_tree->expandAll();
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
                m_tree->setCurrentItem(group->child(row), column);
        }
    }
    m_tree->verticalScrollBar()->setValue(place);
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
    item->setData(column, idRole, role.id.value);
    item->setData(column, ScopeDelegate::DescriptionRole, text::cell(words));
    item->setData(column, ScopeDelegate::SearchRole, QString(role.name + u' ' + role.description));
    item->setData(column, grantsRole, grants);
    item->setData(column, danglingRole, dangling);
    if (dangling)
        item->setData(column, ScopeDelegate::MarkRole, tr("Does not exist"));
    item->setToolTip(column, look::toolTip(words == grants ? grants : QString(words + u'\n' + grants)));
    item->setData(column, Qt::AccessibleTextRole,
                  dangling ? tr("%1, does not exist").arg(text::cell(role.name)) : text::cell(role.name));
    item->setData(column, Qt::AccessibleDescriptionRole, grants);
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

void AttachmentPicker::onItem(const QTreeWidgetItem *item)
{
    if (!item->parent())
        return;
    if (item->checkState(column) == Qt::Checked)
        m_chosen.insert(idOf(*item));
    else
        m_chosen.remove(idOf(*item));
    showCount();
    Q_EMIT changed();
}

void AttachmentPicker::showTicks()
{
    const QSignalBlocker quiet(m_tree);
    for (QTreeWidgetItem *group : {m_policies, m_groups}) {
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            item->setCheckState(column, m_chosen.contains(idOf(*item)) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_tree->viewport()->update();
    showCount();
}

void AttachmentPicker::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (QTreeWidgetItem *group : {m_policies, m_groups}) {
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const bool found = item->data(column, ScopeDelegate::SearchRole)
                                   .toString()
                                   .contains(wanted, Qt::CaseInsensitive);
            const bool shown = found && (!m_chosenOnly->isChecked() || m_chosen.contains(idOf(*item)));
            item->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
    showTicks();
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
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString grants = item ? item->data(column, grantsRole).toString() : QString();
    m_grants->setText(grants.isEmpty() ? tr("Select one to see what it grants.")
                                       : tr("%1: %2", "a policy or role and what it grants")
                                             .arg(text::oneLine(item->text(column)), grants));
}

} // namespace chatelaine
