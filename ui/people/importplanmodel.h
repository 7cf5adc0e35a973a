// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directoryfile.h"

#include <QAbstractItemModel>

namespace chatelaine {

/// What taking a directory in would do, as a tree: who is new, who changes and how, who is gone, who is
/// refused and why, which groups are made. Parts without anybody are left out. Rows are made when they are
/// looked at: a hundred thousand people cost nothing.
class ImportPlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhoColumn, WhatColumn, ColumnCount };
    enum class Part { Refused, Added, Changed, Gone, NewGroups };
    enum Role { PartRole = Qt::UserRole }; ///< int, a Part

    using QAbstractItemModel::QAbstractItemModel;

    void setPlan(const DirectoryImportPlan &plan);
    const DirectoryImportPlan &plan() const { return m_plan; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    qsizetype sizeOf(Part part) const;
    QString heading(Part part) const;
    QString who(Part part, int row) const;
    QString what(Part part, int row) const;

    DirectoryImportPlan m_plan;
    QVector<Part> m_parts; ///< those that have rows
};

} // namespace chatelaine
