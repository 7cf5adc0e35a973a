// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/expirydaysmodel.h"

#include "models/expirytext.h"

#include <QLocale>

#include <algorithm>

namespace chatelaine {

void ExpiryDaysModel::setChart(const ExpiryChart &chart, const QString &shares, QDate today)
{
    beginResetModel();
    m_chart = chart;
    m_shares = shares;
    m_today = today;
    m_bars.clear();
    for (int bar = 0; bar < m_chart.bars.size(); ++bar) {
        if (m_chart.bars.at(bar).total() > 0)
            m_bars.append(bar);
    }
    endResetModel();
}

int ExpiryDaysModel::barOf(int row) const
{
    return m_bars.value(row, -1);
}

int ExpiryDaysModel::rowOf(QDate day) const
{
    const auto found = std::find_if(m_bars.cbegin(), m_bars.cend(), [this, day](int bar) {
        return m_chart.bars.at(bar).first <= day && day <= m_chart.bars.at(bar).last;
    });
    return found == m_bars.cend() ? -1 : static_cast<int>(found - m_bars.cbegin());
}

int ExpiryDaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int ExpiryDaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ExpiryDaysModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return words(m_chart.bars.at(m_bars.at(index.row())), index.column());
}

// A warning is a word, too: the colour of the bar says nothing to a screen reader.
QString ExpiryDaysModel::words(const ExpiryBar &bar, int column) const
{
    const QString count = QLocale().toString(bar.total());
    switch (column) {
    case WhenColumn:
        return text::span(bar, m_today);
    case CountColumn:
        return bar.isMany ? tr("%1 (many on one day)").arg(count) : count;
    default:
        return text::shares(bar, m_chart.groups);
    }
}

QVariant ExpiryDaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case CountColumn:
        return tr("Tokens");
    default:
        return m_shares;
    }
}

} // namespace chatelaine
