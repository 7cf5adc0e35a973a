// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/groupfilterrow.h"

#include "models/grouplistmodel.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"

#include <QLineEdit>

namespace chatelaine {

GroupFilterRow::GroupFilterRow(const OrganisationFacts &facts, QWidget *parent)
    : FilterRow(tr("Search name or description"), tr("Search groups"), parent)
    , m_facts(facts)
{
    search()->setObjectName(QStringLiteral("groupSearch"));
    connect(&m_facts, &OrganisationFacts::changed, this, [this] { refreshChips(); });
    start();
}

void GroupFilterRow::applyTo(GroupFilterModel &model) const
{
    model.setText(text());
    model.setRoles(m_roles);
}

QString GroupFilterRow::nameOf(RoleId role) const
{
    const auto found = m_facts.role(role);
    return found ? text::oneLine(found->name) : tr("None", "role of a group");
}

void GroupFilterRow::fillFilters()
{
    QVector<Choice> choices{{0, tr("None", "role of a group")}};
    for (const Role &role : m_facts.roles())
        choices.append({role.id.value, role.name});
    QSet<qint64> ticked;
    for (RoleId role : std::as_const(m_roles))
        ticked.insert(role.value);
    addChoices(tr("&Role"), choices, ticked, [this](const QSet<qint64> &ids) {
        m_roles.clear();
        for (qint64 id : ids)
            m_roles.insert(RoleId{id});
    });
}

void GroupFilterRow::fillChips()
{
    for (RoleId role : std::as_const(m_roles))
        addChip(tr("Role: %1").arg(nameOf(role)), [this, role] { m_roles.remove(role); });
}

} // namespace chatelaine
