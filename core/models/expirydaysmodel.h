// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/expirychart.h"

#include <QAbstractTableModel>

namespace chatelaine {

/// The days or weeks on which tokens expire, in words: what a timeline draws, for everybody who does not look
/// at it. Has no row for a day without any.
class ExpiryDaysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, CountColumn, SharesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a shares is the title of the column that tells whose tokens they are: "Owners".
    void setChart(const ExpiryChart &chart, const QString &shares, QDate today);
    const ExpiryChart &chart() const { return m_chart; }
    /// The number of the bar that \a row tells of; -1 for a row that is not there.
    int barOf(int row) const;
    /// The row of a bar; -1 if nothing expires then.
    int rowOf(int bar) const { return static_cast<int>(m_bars.indexOf(bar)); }
    /// The row with \a day; -1 if there is none.
    int rowOf(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const ExpiryBar &bar, int column) const;

    ExpiryChart m_chart;
    QString m_shares;
    QDate m_today;
    QVector<int> m_bars; ///< those with tokens
};

} // namespace chatelaine
