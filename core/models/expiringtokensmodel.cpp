// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/expiringtokensmodel.h"

#include "models/tokentext.h"

#include <algorithm>

namespace chatelaine {

ExpiringTokensModel::ExpiringTokensModel(const QString &roleTitle, QObject *parent)
    : QAbstractTableModel(parent)
    , m_roleTitle(roleTitle)
{
}

void ExpiringTokensModel::setTokens(const QVector<ExpiringToken> &tokens)
{
    if (tokens == m_tokens)
        return;
    beginResetModel();
    m_tokens = tokens;
    endResetModel();
}

TokenId ExpiringTokensModel::idAt(int row) const
{
    return m_tokens.value(row).id;
}

int ExpiringTokensModel::rowOf(TokenId id) const
{
    const auto found = std::find_if(m_tokens.cbegin(), m_tokens.cend(),
                                    [id](const ExpiringToken &token) { return token.id == id; });
    return found == m_tokens.cend() ? -1 : static_cast<int>(found - m_tokens.cbegin());
}

int ExpiringTokensModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
}

int ExpiringTokensModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ExpiringTokensModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ExpiringToken &token = m_tokens.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return text::cell(token.name);
    case ExpiresColumn:
        return text::dateTime(token.at);
    case OwnerColumn:
        return text::cell(token.ownerName);
    default:
        return text::cell(token.roleName);
    }
}

QVariant ExpiringTokensModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return text::columnTitle(TokenColumn::Name);
    case ExpiresColumn:
        return text::columnTitle(TokenColumn::Expires);
    case OwnerColumn:
        return text::columnTitle(TokenColumn::Owner);
    default:
        return m_roleTitle;
    }
}

} // namespace chatelaine
