// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"

#include <QWidget>

class QModelIndex;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace chatelaine {

class FactLabel;
class OrganisationFacts;

/// Who gains and who loses what, users and tokens by name. Says so when it is nobody.
class ReviewImpact : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewImpact(const OrganisationFacts &facts, QWidget *parent = nullptr);

    /// False where there are no users: nothing is said of them.
    void setWithUsers(bool users) { m_withUsers = users; }
    void setImpact(const RoleImpact &impact);
    /// Says \a text instead, while the answer is not there.
    void showMessage(const QString &iconName, const QString &text);

private:
    void showTree(bool shown);
    void addLine(const ImpactLine &line, bool filled);
    void fillWhenOpened(const QModelIndex &index);
    void fill(QStandardItem &item, const ImpactLine &line);
    void addNames(QStandardItem &parent, const QStringList &names, qsizetype count, bool users);

    const OrganisationFacts &m_facts;
    RoleImpact m_shown;
    bool m_withUsers = true;
    FactLabel *m_summary;
    QStandardItemModel *m_model;
    QTreeView *m_tree;
};

} // namespace chatelaine
