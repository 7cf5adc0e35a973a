// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "widgets/recorddelegate.h"

namespace chatelaine {

/// The cells of a list of users: the status as a pill, the last sign-in as a distance from now.
class UserDelegate : public RecordDelegate
{
    Q_OBJECT

public:
    explicit UserDelegate(const Clock &clock, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool isLoading(const QModelIndex &index) const override;
    QString cellText(const QModelIndex &index) const override;
    bool isQuiet(const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    const Clock &m_clock;
};

} // namespace chatelaine
