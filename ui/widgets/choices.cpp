// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choices.h"

#include "domain/lists.h"
#include "domain/token.h"
#include "models/organisationfacts.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace chatelaine::choices {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::choices)
};

QString personText(const User &user)
{
    return user.email.isEmpty() ? user.name : QStringLiteral("%1 (%2)").arg(user.name, user.email);
}

} // namespace

QComboBox *searchableBox()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void fillOwners(QComboBox &box, const OrganisationFacts &facts, const Token *original)
{
    box.clear();
    bool originalListed = !original || original->owner.isNull();
    for (const User &user : facts.users()) {
        const bool isOriginal = original && user.id == original->owner;
        originalListed = originalListed || isOriginal;
        if (user.status != UserStatus::Deactivated || isOriginal)
            box.addItem(personText(user), user.id.value);
    }
    if (!originalListed)
        box.insertItem(0, original->ownerName, original->owner.value);
}

QString ceilingReason(const Role &role, const OrganisationFacts &facts)
{
    const PermissionSet above = aboveCeiling(role.permissions, facts.identity().permissions);
    if (above.isEmpty())
        return {};
    constexpr qsizetype named = 5;
    return Words::tr("It holds permissions that you do not have: %1.").arg(listed(above.toList(), named));
}

void fillRoles(QComboBox &box, const OrganisationFacts &facts, const Token *original)
{
    fillRoles(box, facts, original ? original->role : RoleId{});
}

void fillRoles(QComboBox &box, const OrganisationFacts &facts, RoleId kept)
{
    box.clear();
    auto *model = qobject_cast<QStandardItemModel *>(box.model());
    for (const Role &role : facts.roles()) {
        const QString reason = ceilingReason(role, facts);
        box.addItem(reason.isEmpty() ? role.name
                                     : Words::tr("%1 (above your own permissions)").arg(role.name),
                    role.id.value);
        QStandardItem *item = model->item(box.count() - 1);
        item->setEnabled(reason.isEmpty() || role.id == kept);
        const QString words = reason.isEmpty() ? role.description : reason;
        item->setToolTip(look::toolTip(words));
        item->setData(words, Qt::AccessibleDescriptionRole);
    }
}

void select(QComboBox &box, qint64 id)
{
    box.setCurrentIndex(id == 0 ? -1 : box.findData(id));
    if (box.lineEdit())
        box.lineEdit()->setCursorPosition(0); // the start of a long name is what tells it from others
}

qint64 chosen(const QComboBox &box)
{
    if (!box.isEditable())
        return box.currentData().toLongLong();
    const int index = box.findText(box.currentText().trimmed(), Qt::MatchFixedString);
    return index < 0 ? 0 : box.itemData(index).toLongLong();
}

} // namespace chatelaine::choices
