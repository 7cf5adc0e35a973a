// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"

#include <QAbstractTableModel>

namespace chatelaine {

/// A token's history, newest first: when, who, what happened in words.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ActorColumn, WhatColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< AuditEntry
        OutcomeRole,              ///< int, an AuditOutcome
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a entries (newest first); those already shown stay, by sequence number.
    void setEntries(const QVector<AuditEntry> &entries);
    /// One translated sentence for what happened, with what changed.
    static QString describe(const AuditEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void cutAfter(int count);
    void insertAt(int row, const QVector<AuditEntry> &entries);
    QVector<AuditEntry> m_entries;
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::AuditEntry)
