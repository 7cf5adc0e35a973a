// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pagestack.h"

#include "roles/comparepage.h"
#include "roles/matrixpage.h"
#include "widgets/labels.h"

#include <algorithm>

namespace chatelaine {

PageStack::PageStack(const PageContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_entries(pagesOf(context.backend))
    , m_pages(m_entries.size(), nullptr)
{
}

int PageStack::rowOf(PageId id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [id](const PageEntry &entry) { return entry.id == id; });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

Page &PageStack::page(int row)
{
    Page *&page = m_pages[row];
    if (!page) {
        page = m_entries.at(row).make(m_context, this);
        addWidget(page);
        connect(page, &Page::placeWanted, this, &PageStack::go);
        if (auto *matrix = qobject_cast<MatrixPage *>(page))
            connect(matrix, &MatrixPage::compareWanted, this, &PageStack::compare);
    }
    return *page;
}

void PageStack::show(int row)
{
    if (row < 0 || row >= m_entries.size() || row == m_row)
        return;
    m_way.resize(m_at + 1); // a new turn forgets the way that was taken back
    m_way.append(row);
    ++m_at;
    bring(row);
}

void PageStack::bring(int row)
{
    m_row = row;
    setCurrentWidget(&page(row));
    Q_EMIT frontChanged();
}

void PageStack::go(const Place &place)
{
    const int row = rowOf(pageFor(place.kind));
    if (row < 0)
        return;
    show(row);
    page(row).reveal(place);
}

void PageStack::compare(const Place &left, const Place &right)
{
    const int row = rowOf(PageId::Compare);
    show(row);
    if (auto *shown = row < 0 ? nullptr : qobject_cast<ComparePage *>(&page(row)))
        shown->compare(left, right);
}

bool PageStack::canGo(int steps) const
{
    const int to = m_at + steps;
    return to >= 0 && to < m_way.size();
}

void PageStack::step(int steps)
{
    if (!canGo(steps))
        return;
    m_at += steps;
    bring(m_way.at(m_at));
}

QStringList PageStack::unsaved() const
{
    QStringList titles;
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row) && m_pages.at(row)->hasUnsavedChanges())
            titles << withoutMnemonic(m_entries.at(row).title);
    }
    return titles;
}

} // namespace chatelaine
