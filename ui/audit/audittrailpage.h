// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditacts.h"
#include "widgets/listpage.h"

namespace chatelaine {

class AuditDetails;
class AuditFilterRow;
class AuditListModel;

/// Everything that was done in the organisation, and everything that was refused.
class AuditTrailPage : public ListPage
{
    Q_OBJECT

public:
    explicit AuditTrailPage(const PageContext &context, QWidget *parent = nullptr);
    ~AuditTrailPage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override { return m_menuActions; }

protected:
    ActionSet &acts() const override { return *m_acts; }
    void reload() override;
    void createFirst() override {} ///< entries make themselves
    void showEvent(QShowEvent *event) override;

private:
    QAction *action(AuditAct act) const;
    TableSetup tableSetup() const;
    void buildTable();
    void buildActions();
    void connectParts();
    void perform(AuditAct act);
    void filterBy(AuditAct act, const AuditEntry &entry);
    void takeFilters();
    void onSelection();
    void onRefreshed();
    void showList();
    QString countWords() const;
    void updateActions();

    AuditListModel *m_model;
    ActionSet *m_acts;
    AuditFilterRow *m_filters;
    RecordTable *m_table;
    AuditDetails *m_details;
    QList<QAction *> m_entryActions;
    QList<QAction *> m_menuActions;
    qint64 m_selected = 0; ///< number of the entry that is to stay selected
};

} // namespace chatelaine
