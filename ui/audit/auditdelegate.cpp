// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditdelegate.h"

#include "models/auditlistmodel.h"
#include "models/audittext.h"

namespace chatelaine {

namespace {

AuditOutcome outcomeAt(const QModelIndex &index)
{
    return static_cast<AuditOutcome>(index.data(AuditListModel::OutcomeRole).toInt());
}

} // namespace

StatusStyle styleOf(AuditOutcome outcome)
{
    return outcome == AuditOutcome::Done ? StatusStyle{QStringLiteral("dialog-ok"), Tone::Good}
                                         : StatusStyle{QStringLiteral("data-warning"), Tone::Warning};
}

bool AuditDelegate::isQuiet(const QModelIndex &index) const
{
    return index.column() == AuditListModel::WhoColumn || index.column() == AuditListModel::TargetColumn;
}

void AuditDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    if (index.column() != AuditListModel::OutcomeColumn)
        return RecordDelegate::paintContent(painter, option, index);
    drawPill(painter, option.rect.adjusted(look::medium, 0, -look::medium, 0), text::of(outcomeAt(index)),
             styleOf(outcomeAt(index)), option.font);
}

QSize AuditDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = RecordDelegate::sizeHint(option, index);
    if (index.column() != AuditListModel::OutcomeColumn)
        return size;
    return {pillSize(text::of(outcomeAt(index)), option.font).width() + 2 * look::medium, size.height()};
}

} // namespace chatelaine
