// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace chatelaine {

/// Draws the lines of an outline: an icon in the colour of its tone in front of the words, following the
/// theme.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// An outline of plain lines, as the reviews show what will happen.
namespace outline {

enum Role { IconRole = Qt::UserRole + 1, ToneRole };

/// A line that cannot be edited; its whole text is in the tool tip, too.
QStandardItem *line(const QString &text, const QString &iconName = {}, Tone tone = Tone::Neutral);
/// A heading within the outline.
QStandardItem *heading(const QString &text);
/// A view of \a model that stays quick with many lines.
QTreeView *view(QStandardItemModel &model, const QString &accessibleName);
/// "a, b, c and 4 more": the first few of \a names, made safe to show.
QString shortList(const QStringList &names, qsizetype most = 4);

} // namespace outline

} // namespace chatelaine
