// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

#include <QTimer>

class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace chatelaine {

class ReviewImpact;
class RoleDesk;
struct DeskRole;

/// Every pending change of the desk in plain words, and who gains and loses what by them, before anything
/// happens. Applies them together or not at all; after a refusal the desk is as it was.
class ReviewDialog : public TaskDialog
{
    Q_OBJECT

public:
    ReviewDialog(RoleDesk &desk, const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void applied(); ///< everything is stored and the desk is empty

protected:
    void submit() override;

private:
    void build();
    void refresh();
    void showChanges();
    void addRole(const DeskRole &role);
    void addDetails(QStandardItem &parent, const DeskRole &role) const;
    QStandardItem *permissionLine(const QString &permission, bool gained) const;
    void askWhoIsAffected();
    void askLater();
    void askAnew();
    void preview();
    void onPreviewed(const Result<RoleImpact> &impact);
    void refuse(const Error &error);
    void setDeed(const QString &problem);
    void takeNewer();
    void onApplied(const Result<QVector<Role>> &roles);

    RoleDesk &m_desk;
    PageContext m_context;
    QStandardItemModel *m_changes;
    QTreeView *m_tree;
    ReviewImpact *m_impact;
    RoleChanges m_asked; ///< what the last question was about
    int m_question = 0;  ///< newest request wins
    QTimer m_outside;
    QString m_refusal;       ///< the message that a refused preview left
    RoleImpact m_shown;      ///< its answer
    bool m_applying = false; ///< also afterwards: the desk empties itself
};

} // namespace chatelaine
