// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/comparefilter.h"

#include "models/comparisonmodel.h"

#include <algorithm>

namespace chatelaine {

CompareFilter::CompareFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void CompareFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool CompareFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(ComparisonModel::IsGroupRole).toBool())
        return false; // recursive filtering brings it back while one of its permissions is shown
    const QString text = index.data(ComparisonModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace chatelaine
