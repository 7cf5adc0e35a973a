// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace chatelaine {

/// Draws the cells of a RecordTable: the name a little bolder, the rest quieter, a bar where a record has not
/// arrived yet. Tool tips tell the whole text.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row under the mouse is drawn in whole; an invalid index for none.
    void setHoveredRow(const QModelIndex &index) { m_hovered = index; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    virtual bool isLoading(const QModelIndex &index) const;
    virtual QString cellText(const QModelIndex &index) const;
    virtual QString tipText(const QModelIndex &index) const;
    virtual bool isQuiet(const QModelIndex &index) const; ///< drawn in the colour of captions
    virtual QColor textColour(const QModelIndex &index, const QStyleOptionViewItem &option) const;
    virtual void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;

private:
    static void paintLoading(QPainter &painter, const QRect &rect);

    QPersistentModelIndex m_hovered;
};

} // namespace chatelaine
