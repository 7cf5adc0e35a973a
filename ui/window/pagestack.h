// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/pagelist.h"

#include <QStackedWidget>

namespace chatelaine {

/// The pages, each made when it is first shown, and the way that was taken through them.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(const PageContext &context, QWidget *parent = nullptr);

    const QVector<PageEntry> &entries() const { return m_entries; }
    /// The row of \a id in entries(); -1 if this back end has no such page.
    int rowOf(PageId id) const;
    /// The page of \a row, made if need be.
    Page &page(int row);
    /// The page of \a row if it was visited, else null.
    Page *visited(int row) const { return m_pages.value(row); }
    Page *front() const { return m_pages.value(m_row); } ///< null before the first one is shown
    int frontRow() const { return m_row; }

    /// Brings a page to the front, as a step of the way.
    void show(int row);
    /// Brings the page to the front that shows \a place, and shows it there.
    void go(const Place &place);
    /// Brings the page to the front that compares the two; one with id 0 is still to be chosen there.
    void compare(const Place &left, const Place &right);
    bool canGo(int steps) const; ///< -1: back, 1: forward
    void step(int steps);

    /// Titles of the pages with work that leaving would lose.
    QStringList unsaved() const;

Q_SIGNALS:
    void frontChanged();

private:
    void bring(int row);

    PageContext m_context;
    QVector<PageEntry> m_entries;
    QVector<Page *> m_pages; ///< null while not made
    QVector<int> m_way;      ///< rows, oldest first
    int m_at = -1;           ///< where on the way
    int m_row = -1;
};

} // namespace chatelaine
