// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "widgets/recorddelegate.h"
#include "widgets/statusstyle.h"

namespace chatelaine {

StatusStyle styleOf(AuditOutcome outcome);

/// The cells of the audit trail: the outcome as a pill.
class AuditDelegate : public RecordDelegate
{
    Q_OBJECT

public:
    using RecordDelegate::RecordDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool isLoading(const QModelIndex &) const override { return false; }
    bool isQuiet(const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace chatelaine
