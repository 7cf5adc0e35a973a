// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/expirychart.h"

#include <QAbstractTableModel>

namespace chatelaine {

/// The tokens that expire on a day or in a week.
class ExpiringTokensModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ExpiresColumn, OwnerColumn, RoleColumn, ColumnCount };

    /// \a roleTitle is the title of the column of what the tokens may do: "Role".
    explicit ExpiringTokensModel(const QString &roleTitle, QObject *parent = nullptr);

    void setTokens(const QVector<ExpiringToken> &tokens);
    /// The token of \a row; null for a row that is not there.
    TokenId idAt(int row) const;
    int rowOf(TokenId id) const; ///< -1 if it is not among them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString m_roleTitle;
    QVector<ExpiringToken> m_tokens;
};

} // namespace chatelaine
