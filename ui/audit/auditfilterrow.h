// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditquery.h"
#include "widgets/filterrow.h"

#include <QHash>

namespace chatelaine {

class Clock;
class OrganisationFacts;
class Settings;

/// Search and filters of the audit trail.
class AuditFilterRow : public FilterRow
{
    Q_OBJECT

public:
    AuditFilterRow(const OrganisationFacts &facts, Settings &settings, const Clock &clock,
                   QWidget *parent = nullptr);

    AuditQuery query() const;
    /// Narrows to one of them, called \a name.
    void showOnly(PrincipalId person, const QString &name);
    void showOnly(TokenId token, const QString &name);

protected:
    void fillFilters() override;
    void fillChips() override;
    void clearFilters() override;

private:
    void addActMenu();
    void addOutcomeMenu();
    void addPersonMenu();
    void addTimeMenu();
    void addTimeChips();
    void lookBack(Duration time);
    void chooseTimes();
    QString nameOf(PrincipalId person) const;

    const OrganisationFacts &m_facts;
    Settings &m_settings;
    const Clock &m_clock;
    AuditQuery m_filter;
    QHash<PrincipalId, QString> m_names; ///< of people who may be deleted by now
    QHash<TokenId, QString> m_tokenNames;
};

} // namespace chatelaine
