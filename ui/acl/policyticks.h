// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace chatelaine {

/// Policies to tick, with a search line above. What is ticked stays so while one searches for others; a
/// ticked policy that does not exist is marked by an icon and words.
class PolicyTicks : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyTicks(QWidget *parent = nullptr);

    /// What there is to choose from.
    void setPolicies(const QVector<AclPolicy> &policies);
    void setTicked(const QStringList &names);
    /// In the order they had, then those that were ticked since.
    QStringList ticked() const { return m_ticked; }
    QStringList missing() const; ///< ticked ones that do not exist

Q_SIGNALS:
    void tickedChanged(); ///< by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void goBackTo(const QString &name, int place);
    void addItem(const QString &name, const QString &description, bool exists);
    void refilter();
    void onItemChanged(const QListWidgetItem *item);
    void showCount();

    QVector<AclPolicy> m_policies;
    QStringList m_ticked;
    bool m_known = false;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace chatelaine
