// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "widgets/filterrow.h"

namespace chatelaine {

class GroupFilterModel;
class OrganisationFacts;

/// Search and filters of the list of groups.
class GroupFilterRow : public FilterRow
{
    Q_OBJECT

public:
    explicit GroupFilterRow(const OrganisationFacts &facts, QWidget *parent = nullptr);

    void applyTo(GroupFilterModel &model) const;

protected:
    void fillFilters() override;
    void fillChips() override;
    void clearFilters() override { m_roles.clear(); }

private:
    QString nameOf(RoleId role) const;

    const OrganisationFacts &m_facts;
    QSet<RoleId> m_roles; ///< a null id stands for "no role"
};

} // namespace chatelaine
