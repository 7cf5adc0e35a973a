// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;
class QTreeView;
class QVBoxLayout;

namespace chatelaine {

class CompareFilter;
class CompareSide;
class ComparisonModel;
class EmptyState;
class FactLabel;

/// What each of two roles, users or tokens may do that the other may not.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(const PageContext &context, QWidget *parent = nullptr);
    ~ComparePage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    QList<QAction *> viewActions() const override;
    bool reveal(const Place &place) override;

public Q_SLOTS:
    void compare(const chatelaine::Place &left, const chatelaine::Place &right);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTop(QVBoxLayout &column);
    void buildSides(QVBoxLayout &column);
    void buildResult(QVBoxLayout &column);
    void buildActions();
    QAction *makeAction(const QString &text, const QString &icon, const QKeySequence &keys);
    void connectParts();
    void onSidesChanged();
    void showResult();
    void showSummary();
    void unfold();
    void refilter(const QString &text);
    void swapSides();
    void refresh();
    void exportComparison();
    void openPermission(const QModelIndex &index);

    PageContext m_context;
    CompareSide *m_first;
    CompareSide *m_second;
    QPushButton *m_swap;
    FactLabel *m_summary;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    ComparisonModel *m_model;
    CompareFilter *m_filter;
    QTreeView *m_tree;
    EmptyState *m_empty;
    EmptyState *m_nothingFound;
    QTimer *m_stale;
    QAction *m_swapAction = nullptr;
    QAction *m_export = nullptr;
    QAction *m_show = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_find = nullptr;
};

} // namespace chatelaine
