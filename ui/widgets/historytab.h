// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"

#include "domain/instant.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QListView;
class QStackedLayout;

namespace chatelaine {

class EmptyState;

/// Draws one act: what happened in words that wrap, below it who and when.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HistoryDelegate(const Clock &clock, QListView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Clock &m_clock;
    QListView *m_view;
};

/// The history of one thing, newest first.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(const Clock &clock, QWidget *parent = nullptr);

    void setEntries(const QVector<AuditEntry> &entries);
    /// Shows nothing until the next entries come.
    void showLoading();
    void showMessage(const QString &heading, const QString &text);

private:
    HistoryModel *m_model;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace chatelaine
