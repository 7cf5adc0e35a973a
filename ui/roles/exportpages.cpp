// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/exportpages.h"

#include "backend/inbackground.h"

#include "models/tokentext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextLayout>

#include <algorithm>

namespace chatelaine {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ExportPages)
};

constexpr qreal padding = 3;
constexpr qreal footHeight = 20;
constexpr qreal permissionWidth = 230;
constexpr qreal roleWidth = 58;
constexpr qreal widestRole = 84;
constexpr qreal smallestNote = 120;
constexpr QColor ink(0x1b, 0x1e, 0x20);
constexpr QColor quiet(0x55, 0x5b, 0x60);
constexpr QColor hairline(0xc8, 0xcc, 0xd0);
constexpr QColor shade(0xef, 0xf0, 0xf1);

QFont sized(int points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setPixelSize(points); // the painter's unit is a point
    font.setWeight(weight);
    return font;
}

/// A cell never fills a page by itself.
QString bounded(const QString &text)
{
    constexpr qsizetype enough = 400;
    const QString flat = text::cell(text.simplified());
    return flat.size() > enough ? QString(flat.left(enough) + u'…') : flat;
}

QString permissionText(const MatrixTable::Row &row)
{
    return row.certain ? bounded(row.permission) : Texts::tr("%1 (uncertain)").arg(bounded(row.permission));
}

/// A tick drawn as a line: every printer has it, no font is needed.
void paintTick(QPainter &painter, const QRectF &cell)
{
    const QPointF middle(cell.center().x(), cell.top() + padding + 6);
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-3.5, 0), middle + QPointF(-1, 2.8), middle + QPointF(4, -3.2)});
}

/// Breaks \a layout into lines of \a width, between words where it can; returns their height.
qreal layOut(QTextLayout &layout, qreal width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void paintText(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
               const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextLayout layout(text, font);
    const qreal height = layOut(layout, area.width(), alignment & Qt::AlignHorizontal_Mask);
    const qreal top = alignment & Qt::AlignBottom ? std::max(area.top(), area.bottom() - height) : area.top();
    painter.setPen(colour);
    layout.draw(&painter, {area.left(), top});
}

/// From page number \a first to \a last, from 0.
void paintPages(const ExportPages &pages, int first, int last, QPagedPaintDevice &device, QPainter &painter)
{
    for (int page = first; page <= last; ++page) {
        if (page > first)
            device.newPage();
        pages.paint(painter, page);
    }
}

QPageLayout landscape()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 15, 15, 12),
            QPageLayout::Millimeter};
}

QSizeF roomOf(const QPagedPaintDevice &device)
{
    return device.pageLayout().paintRect(QPageLayout::Point).size();
}

void scaleToPoints(QPainter &painter, const QPaintDevice &device)
{
    constexpr qreal pointsPerInch = 72;
    painter.scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
}

Result<QByteArray> writePdf(const MatrixTable &table)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(table.title);
        writer.setCreator(QStringLiteral("Chatelaine"));
        writer.setPageLayout(landscape());
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Internal, Texts::tr("The PDF could not be made."));
        scaleToPoints(painter, writer);
        const ExportPages pages(table, roomOf(writer));
        paintPages(pages, 0, pages.count() - 1, writer, painter);
    }
    return content;
}

} // namespace

ExportPages::ExportPages(const MatrixTable &table, const QSizeF &room)
    : m_table(table)
    , m_room(room)
    , m_text(sized(9))
    , m_small(sized(8))
    , m_strong(sized(9, QFont::DemiBold))
    , m_title(sized(16, QFont::DemiBold))
{
    makeBlocks();
    for (qsizetype block = 0; block < m_blocks.size(); ++block)
        makePages(block);
}

void ExportPages::makeBlocks()
{
    const qsizetype notes = m_table.noteTitles.size();
    const qsizetype roles = m_table.roles.size();
    qreal first = std::min(permissionWidth, m_room.width() / 2);
    const qreal others = m_room.width() - first - static_cast<qreal>(notes) * smallestNote;
    const qsizetype perBlock = std::max<qsizetype>(1, static_cast<qsizetype>(others / roleWidth));
    qreal role = roleWidth;
    if (notes == 0 && roles <= perBlock) { // few roles: they and the descriptions get the whole width
        role = std::min(widestRole, others / static_cast<qreal>(std::max<qsizetype>(roles, 1)));
        first = m_room.width() - role * static_cast<qreal>(roles);
    }
    qsizetype next = 0;
    do {
        Block block{{Texts::tr("Permission"), -1, -1, first}};
        qreal used = first;
        for (const qsizetype end = std::min(roles, next + perBlock); next < end; ++next) {
            block.append({bounded(m_table.roles.at(next)), next, -1, role});
            used += role;
        }
        for (qsizetype note = 0; note < notes; ++note)
            block.append({bounded(m_table.noteTitles.at(note)), -1, note,
                          std::max(smallestNote, (m_room.width() - used) / static_cast<qreal>(notes))});
        m_blocks.append(block);
    } while (next < roles);
}

qreal ExportPages::textHeight(const QString &text, const QFont &font, qreal width) const
{
    QTextLayout layout(text, font);
    return layOut(layout, width - 2 * padding, Qt::AlignLeft);
}

qreal ExportPages::headHeight(const Block &block) const
{
    qreal height = 0;
    for (const Column &column : block)
        height = std::max(height, textHeight(column.title, m_strong, column.width));
    return std::min(height, m_room.height() / 4) + 2 * padding; // longer names are cut
}

qreal ExportPages::titleHeight() const
{
    qreal height = textHeight(bounded(m_table.title), m_title, m_room.width()) + 2 * padding;
    for (const QString &fact : m_table.facts)
        height += textHeight(bounded(fact), m_text, m_room.width()) + padding;
    return std::min(height, m_room.height() / 3);
}

qreal ExportPages::rowHeight(const Block &block, const MatrixTable::Row &row) const
{
    const qreal width = block.constFirst().width;
    qreal height = textHeight(permissionText(row), m_text, width);
    if (!row.description.isEmpty())
        height += textHeight(bounded(row.description), m_small, width);
    for (const Column &column : block) {
        if (column.note >= 0)
            height =
                std::max(height, textHeight(bounded(row.notes.value(column.note)), m_small, column.width));
    }
    return height + 2 * padding;
}

void ExportPages::measureRows(const Block &block)
{
    m_rowHeights.clear();
    m_rowHeights.reserve(m_table.rows.size());
    for (const MatrixTable::Row &row : std::as_const(m_table.rows))
        m_rowHeights.append(rowHeight(block, row));
}

void ExportPages::startPage(qsizetype block)
{
    const bool first = m_pages.isEmpty();
    m_pages.append({block, first, {}});
    m_used = headHeight(m_blocks.at(block)) + (first ? titleHeight() : 0);
}

void ExportPages::makePages(qsizetype block)
{
    const qreal heading = QFontMetricsF(m_strong).height() + 2 * padding;
    const qreal foot = m_room.height() - footHeight;
    if (block == 0 || !m_table.noteTitles.isEmpty())
        measureRows(m_blocks.at(block));
    startPage(block);
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        const MatrixTable::Row &row = m_table.rows.at(i);
        const qreal height = m_rowHeights.at(i);
        bool needsHeading = i == 0 || m_table.rows.at(i - 1).group != row.group;
        if (m_used + height + (needsHeading ? heading : 0) > foot && !m_pages.constLast().items.isEmpty()) {
            startPage(block);
            needsHeading = true; // every page says in which group it begins
        }
        if (needsHeading)
            m_pages.last().items.append({i, true, heading});
        m_pages.last().items.append({i, false, height});
        m_used += height + (needsHeading ? heading : 0);
    }
}

qreal ExportPages::paintTitle(QPainter &painter) const
{
    const qreal end = titleHeight();
    painter.save();
    painter.setClipRect(QRectF(0, 0, m_room.width(), end));
    qreal top = 0;
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour) {
        const qreal height = textHeight(text, font, m_room.width());
        paintText(painter, {padding, top, m_room.width() - 2 * padding, height}, text, font, colour);
        top += height + padding;
    };
    line(bounded(m_table.title), m_title, ink);
    for (const QString &fact : m_table.facts)
        line(bounded(fact), m_text, quiet);
    painter.restore();
    return end;
}

void ExportPages::paintHead(QPainter &painter, const Block &block, qreal top, qreal height) const
{
    painter.fillRect(QRectF(0, top, m_room.width(), height), shade);
    qreal left = 0;
    for (const Column &column : block) {
        const QRectF cell(left + padding, top + padding, column.width - 2 * padding, height - 2 * padding);
        painter.save();
        painter.setClipRect(cell);
        paintText(painter, cell, column.title, m_strong, ink,
                  Qt::AlignBottom | (column.role >= 0 ? Qt::AlignHCenter : Qt::AlignLeft));
        painter.restore();
        left += column.width;
    }
    painter.setPen(QPen(ink, 0.8));
    painter.drawLine(QPointF(0, top + height), QPointF(m_room.width(), top + height));
}

void ExportPages::paintRow(QPainter &painter, const Block &block, const MatrixTable::Row &row,
                           const QRectF &area) const
{
    qreal left = 0;
    for (const Column &column : block) {
        const QRectF cell(left, area.top(), column.width, area.height());
        const QRectF words = cell.adjusted(padding, padding, -padding, 0);
        if (column.role >= 0) {
            if (row.granted.value(column.role))
                paintTick(painter, cell);
        } else if (column.note >= 0) {
            paintText(painter, words, bounded(row.notes.value(column.note)), m_small, ink);
        } else {
            paintText(painter, words, permissionText(row), m_text, ink);
            const qreal line = textHeight(permissionText(row), m_text, column.width);
            paintText(painter, words.adjusted(0, line, 0, 0), bounded(row.description), m_small, quiet);
        }
        left += column.width;
    }
    painter.setPen(QPen(hairline, 0.5));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void ExportPages::paintItem(QPainter &painter, const Block &block, const Item &item, qreal top) const
{
    const MatrixTable::Row &row = m_table.rows.at(item.row);
    const QRectF area(0, top, m_room.width(), item.height);
    if (!item.heading)
        return paintRow(painter, block, row, area);
    const QRectF words = area.adjusted(padding, padding, -padding, -padding);
    painter.setFont(m_strong);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(m_strong).elidedText(bounded(row.group), Qt::ElideRight, words.width()));
    painter.setPen(QPen(hairline, 0.5));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void ExportPages::paintFoot(QPainter &painter, int page) const
{
    const QRectF area(padding, m_room.height() - footHeight, m_room.width() - 2 * padding, footHeight);
    painter.setFont(m_small);
    painter.setPen(quiet);
    const QString number = Texts::tr("Page %1 of %2").arg(page + 1).arg(count());
    const QFontMetricsF metrics(m_small);
    const QString title = metrics.elidedText(bounded(m_table.title), Qt::ElideRight,
                                             area.width() - metrics.horizontalAdvance(number) - 20);
    painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine, title);
    painter.drawText(area, Qt::AlignBottom | Qt::AlignRight | Qt::TextSingleLine, number);
}

void ExportPages::paint(QPainter &painter, int number) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Page &page = m_pages.at(number);
    const Block &block = m_blocks.at(page.block);
    qreal top = page.first ? paintTitle(painter) : 0;
    const qreal head = headHeight(block);
    paintHead(painter, block, top, head);
    top += head;
    for (const Item &item : page.items) {
        paintItem(painter, block, item, top);
        top += item.height;
    }
    paintFoot(painter, number);
}

namespace exporting {

Future<QByteArray> made(std::function<Result<QByteArray>()> make)
{
    return inBackground(std::move(make));
}

Future<QByteArray> pdf(const MatrixTable &table)
{
    return made([table] { return writePdf(table); });
}

int pageCount(const MatrixTable &table)
{
    return ExportPages(table, landscape().paintRect(QPageLayout::Point).size()).count();
}

void print(const MatrixTable &table, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    scaleToPoints(painter, printer);
    const ExportPages pages(table, roomOf(printer));
    const int last = pages.count() - 1;
    const bool all = printer.fromPage() <= 0; // a range that somebody chose counts from 1
    paintPages(pages, all ? 0 : std::min(printer.fromPage() - 1, last),
               all ? last : std::clamp(printer.toPage() - 1, 0, last), printer, painter);
}

} // namespace exporting

} // namespace chatelaine
