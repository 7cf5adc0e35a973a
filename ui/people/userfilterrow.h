// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "domain/userquery.h"
#include "widgets/filterrow.h"

namespace chatelaine {

class Backend;
class OrganisationFacts;

/// Search and filters of the list of users.
class UserFilterRow : public FilterRow
{
    Q_OBJECT

public:
    UserFilterRow(Backend &backend, const OrganisationFacts &facts, QWidget *parent = nullptr);

    /// \a query with this row's text and filters instead of its own; the order stays.
    UserQuery applyTo(const UserQuery &query) const;

protected:
    void fillFilters() override;
    void fillChips() override;
    void clearFilters() override { m_filter = {}; }

private:
    void loadGroups();
    void loadProviders();
    QVector<Choice> roleChoices() const;
    QVector<Choice> groupChoices() const;
    void addSourceMenu();

    Backend &m_backend;
    const OrganisationFacts &m_facts;
    QVector<Group> m_groups; ///< empty where there are none, or they may not be read
    QStringList m_providers;
    UserQuery m_filter;
};

} // namespace chatelaine
