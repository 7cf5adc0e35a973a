// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grantmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace chatelaine {

class FactLabel;

/// Shows the permissions that contain a text, and on demand only the granted ones; a group stays while one of
/// its permissions does.
class GrantFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    void setGrantedOnly(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    bool m_grantedOnly = false;
};

/// "What can it do?": every permission with a check or a blank, searchable.
class GrantTree : public QWidget
{
    Q_OBJECT

public:
    explicit GrantTree(QWidget *parent = nullptr);

    void setGrants(const QVector<Grant> &grants, const QVector<PermissionInfo> &catalogue);
    /// Says \a text instead of the count, for instance why the permissions are not here.
    void showMessage(const QString &text);
    /// Starts with the granted permissions only.
    void showGrantedOnly();
    /// Says that all of it holds in these zones only; nothing for none.
    void setZones(const QStringList &zones);

private:
    void refilter();
    GrantModel *m_model;
    GrantFilter *m_filter;
    QLabel *m_count;
    FactLabel *m_zones;
    QLineEdit *m_search;
    QCheckBox *m_grantedOnly;
    QTreeView *m_tree;
    int m_total = 0;
};

} // namespace chatelaine
