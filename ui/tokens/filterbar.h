// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "widgets/filterrow.h"

namespace chatelaine {

class OrganisationFacts;

/// Search and filters of the list of tokens.
class FilterBar : public FilterRow
{
    Q_OBJECT

public:
    FilterBar(const OrganisationFacts &facts, const TokenService &tokens, QWidget *parent = nullptr);

    /// The server can do other things by now.
    void refreshTraits();

    /// \a query with this bar's text and filters instead of its own; the order stays.
    TokenQuery applyTo(const TokenQuery &query) const;

protected:
    void fillFilters() override;
    void fillChips() override;
    void clearFilters() override { m_filter = {}; }

private:
    bool canBe(TokenStatus status) const;
    void addStatusMenu();
    void addRoleMenu();
    void addOwnerMenu();
    void addKindMenu();
    void addExpiryMenu();
    void addLastUseMenu();
    void addChipsOfSets();

    const OrganisationFacts &m_facts;
    const TokenService &m_tokens; ///< what it cannot do is no filter
    TokenQuery m_filter;
};

} // namespace chatelaine
