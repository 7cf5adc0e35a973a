// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"
#include "domain/catalogue.h"
#include "domain/permissionset.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace chatelaine {

class OrganisationFacts;

/// What rules grant, in groups; beside what they granted before, with what comes and what goes.
class GrantedList : public QWidget
{
    Q_OBJECT

public:
    explicit GrantedList(const OrganisationFacts &facts, QWidget *parent = nullptr);

    /// \a before: what was granted until now; none: nothing to compare with.
    void setGranted(const PermissionSet &granted, const std::optional<PermissionSet> &before = {});
    /// Likewise of rules; of those that could not be read it is said that what they grant is not known.
    void setCheck(const RuleCheck &check, const std::optional<PermissionSet> &before = {});
    /// Says \a text instead of the list.
    void showMessage(const QString &text);

private:
    void onFacts();
    void fill();
    QStandardItem *lineFor(const QString &permission, const QString &words) const;
    QString summary() const;

    const OrganisationFacts &m_facts;
    PermissionSet m_granted;
    std::optional<PermissionSet> m_before;
    QVector<PermissionInfo> m_catalogue; ///< by which the lines were made
    QLabel *m_summary;
    QStandardItemModel *m_model;
    QTreeView *m_tree;
};

} // namespace chatelaine
