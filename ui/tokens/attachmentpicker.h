// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "domain/token.h"
#include "tokens/ticktree.h"

#include <QSet>

class QLabel;

namespace chatelaine {

/// Chooses the policies and roles of a token in one searchable list with ticks. What one of them grants is in
/// its tool tip and, for the current one, below the list. Links to what does not exist (any more) are marked;
/// they can be taken away.
class AttachmentPicker : public TickTree
{
    Q_OBJECT

public:
    explicit AttachmentPicker(QWidget *parent = nullptr);

    /// Offers the policies and roles among \a roles; what is ticked stays ticked.
    void setRoles(const QVector<Role> &roles);
    /// Ticks what a token has.
    void setAttachments(const QVector<Attachment> &attachments);
    /// What is ticked, policies first.
    QVector<RoleId> chosen() const;
    /// Ticked, and there is such a policy or role.
    int workingCount() const;
    /// Something is ticked that a server keeps: a policy, which may be made later, or a role that exists.
    bool hasKeepable() const;
    /// The name of a policy or role that is or was in the list.
    QString nameOf(RoleId id) const;

protected:
    bool isChosen(const QTreeWidgetItem &item) const override;
    void onTicked(const QTreeWidgetItem &item, bool on) override;
    void showCount() override;

private:
    void fill();
    void goBackTo(RoleId id, int place);
    void addItem(QTreeWidgetItem &group, const Role &role, bool dangling);
    void addDangling();
    QTreeWidgetItem *group(const QString &title);
    void showCurrent();

    QVector<Role> m_roles;
    QVector<Attachment> m_attached; ///< of the token; names what does not exist
    QSet<RoleId> m_chosen;
    QLabel *m_count;
    QLabel *m_grants;
    QTreeWidgetItem *m_policies = nullptr;
    QTreeWidgetItem *m_groups = nullptr;
};

} // namespace chatelaine
