// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace chatelaine {

/// Draws one page of the sidebar: an icon, beside it the name; the one in front as a filled tab with a bar at
/// its edge.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IconNameRole = Qt::UserRole, StartsSectionRole };
    static constexpr int iconColumn = 38; ///< side of the square in which an icon stands

    using QStyledItemDelegate::QStyledItemDelegate;

    void setNamesShown(bool shown) { m_names = shown; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTab(QPainter &painter, const QStyleOptionViewItem &option, const QRect &tab) const;

    bool m_names = true;
};

} // namespace chatelaine
