// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditquery.h"
#include "widgets/filterrow.h"
#include "widgets/page.h"

#include <QHash>

namespace chatelaine {

/// Search and filters of the audit trail.
class AuditFilterRow : public FilterRow
{
    Q_OBJECT

public:
    explicit AuditFilterRow(const PageContext &context, QWidget *parent = nullptr);

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
    void chooseToken();
    QString nameOf(PrincipalId person) const;

    PageContext m_context;
    AuditQuery m_filter;
    QHash<PrincipalId, QString> m_names; ///< of people who may be deleted by now
    QHash<TokenId, QString> m_tokenNames;
};

} // namespace chatelaine
