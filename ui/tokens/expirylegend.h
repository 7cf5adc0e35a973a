// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/expirychart.h"

#include <QWidget>

namespace chatelaine {

/// Says which colour and pattern of a timeline stands for whom, and how many tokens each of them has.
class ExpiryLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryLegend(QWidget *parent = nullptr);

    void setGroups(const QVector<ExpiryGroup> &groups);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    QWidget *entry(int group) const;

    QVector<ExpiryGroup> m_groups;
};

} // namespace chatelaine
