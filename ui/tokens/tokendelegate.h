// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace chatelaine {

/// Draws the cells of the token table: names a little bolder, the status as a pill with the countdown of a
/// grace beside it, dates as distances from now. Tool tips tell the whole name and the exact date.
class TokenDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TokenDelegate(const Clock &clock, QObject *parent = nullptr);

    /// The row under the mouse is drawn in whole; an invalid index for none.
    void setHoveredRow(const QModelIndex &index) { m_hovered = index; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLoading(QPainter &painter, const QRect &rect) const;
    QString graceText(const QModelIndex &index) const;
    QString cellText(const QModelIndex &index) const;
    QString tipText(const QModelIndex &index) const;

    const Clock &m_clock;
    QPersistentModelIndex m_hovered;
};

} // namespace chatelaine
