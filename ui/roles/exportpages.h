// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "models/matrixexport.h"

#include <QFont>
#include <QRectF>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace chatelaine {

/// A table cut into pages: as many columns side by side as fit, the heading repeated on each page, groups
/// never alone at the foot, page numbers. Lengths are points.
class ExportPages
{
public:
    /// \a room is what the margins leave of a page, in points.
    ExportPages(const MatrixTable &table, const QSizeF &room);

    int count() const { return static_cast<int>(m_pages.size()); }
    /// Paints page number \a page, from 0; one unit of \a painter is a point.
    void paint(QPainter &painter, int page) const;

private:
    struct Column
    {
        QString title;
        qsizetype role = -1; ///< of the table, or
        qsizetype note = -1; ///< of the table; neither: the permission with its description
        qreal width = 0;
    };
    struct Item
    {
        qsizetype row = 0;
        bool heading = false; ///< of the group that begins with, or continues at, this row
        qreal height = 0;
    };
    struct Page
    {
        qsizetype block = 0; ///< which columns
        bool first = false;  ///< carries the title
        QVector<Item> items;
    };
    using Block = QVector<Column>;

    void makeBlocks();
    void makePages(qsizetype block);
    void measureRows(const Block &block);
    void startPage(qsizetype block);
    qreal headHeight(const Block &block) const;
    qreal titleHeight() const;
    qreal rowHeight(const Block &block, const MatrixTable::Row &row) const;
    qreal textHeight(const QString &text, const QFont &font, qreal width) const;
    qreal paintTitle(QPainter &painter) const;
    void paintHead(QPainter &painter, const Block &block, qreal top, qreal height) const;
    void paintItem(QPainter &painter, const Block &block, const Item &item, qreal top) const;
    void paintRow(QPainter &painter, const Block &block, const MatrixTable::Row &row,
                  const QRectF &area) const;
    void paintFoot(QPainter &painter, int page) const;

    MatrixTable m_table;
    QSizeF m_room;
    QVector<Block> m_blocks;
    QVector<Page> m_pages;
    QVector<qreal> m_rowHeights; ///< the same in each block, but for its notes
    qreal m_used = 0;            ///< height taken on the page that is being filled
    QFont m_text;
    QFont m_small;
    QFont m_strong;
    QFont m_title;
};

namespace exporting {

/// What \a make makes, on a thread of the pool: a large table takes its time in every format.
Future<QByteArray> made(std::function<Result<QByteArray>()> make);
/// \a table as a PDF on A4 landscape, made on a thread of its own.
Future<QByteArray> pdf(const MatrixTable &table);
/// How many pages that will be, about: paper and margins can be chosen later.
int pageCount(const MatrixTable &table);
/// Paints \a table on \a printer with the page that was chosen there.
void print(const MatrixTable &table, QPrinter &printer);

} // namespace exporting

} // namespace chatelaine
