// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/historytab.h"

#include "models/tokentext.h"
#include "widgets/emptystate.h"
#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QTextLayout>
#include <QtMath>

namespace chatelaine {

namespace {

constexpr qsizetype mostCharacters =
    400; // the tool tip has more; laying out a long value for each row would be slow

QString whatOf(const QModelIndex &index)
{
    return index.siblingAtColumn(HistoryModel::WhatColumn).data().toString();
}

QRect textRect(const QRect &row, int icon)
{
    return row.adjusted(icon + look::large + look::medium, look::medium, -look::medium, -look::medium);
}

/// Puts the words of \a layout on lines of \a width, broken between words where that is possible, and returns
/// their height. QPainter's flags would break anywhere.
qreal wrap(QTextLayout &layout, qreal width)
{
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

void prepare(QTextLayout &layout, const QModelIndex &index, const QStyleOptionViewItem &option)
{
    QTextOption how;
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    how.setTextDirection(option.direction);
    layout.setTextOption(how);
    layout.setFont(option.font);
    layout.setText(whatOf(index).left(mostCharacters).replace(u'\n', QChar::LineSeparator));
}

} // namespace

HistoryDelegate::HistoryDelegate(const Clock &clock, QListView *view)
    : QStyledItemDelegate(view)
    , m_clock(clock)
    , m_view(view)
{
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    rows::drawBackground(*painter, option, false);
    painter->setPen(look::border());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto entry = index.data(HistoryModel::EntryRole).value<AuditEntry>();
    const bool refused = entry.outcome == AuditOutcome::Refused;
    const int size = look::iconSize(option.fontMetrics);
    const QRect icon(option.rect.left() + look::large, option.rect.top() + look::medium, size, size);
    const QColor tint = refused ? look::text(Tone::Warning) : look::secondaryText();
    painter->drawPixmap(
        QStyle::visualRect(option.direction, option.rect, icon).topLeft(),
        look::pixmap(refused ? QStringLiteral("data-warning") : QStringLiteral("document-open-recent"), tint,
                     size, painter->device()->devicePixelRatioF()));
    QRect rect = QStyle::visualRect(option.direction, option.rect, textRect(option.rect, size));
    const int line = option.fontMetrics.height();
    painter->setPen(refused ? look::text(Tone::Warning) : option.palette.color(QPalette::Text));
    QTextLayout layout;
    prepare(layout, index, option);
    wrap(layout, rect.width());
    layout.draw(painter, rect.topLeft());
    const QString who = tr("%1, %2").arg(text::oneLine(entry.actor), text::relative(entry.at, m_clock.now()));
    rect.setTop(rect.bottom() - line + 1);
    rows::drawText(*painter, option, rect, who, option.font, look::secondaryText());
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room(0, 0, m_view->viewport()->width(), 10000);
    QTextLayout layout;
    prepare(layout, index, option);
    const int height = qCeil(wrap(layout, textRect(room, look::iconSize(option.fontMetrics)).width()));
    return {1, height + option.fontMetrics.height() + 2 * look::medium};
}

bool HistoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    const QString when = index.siblingAtColumn(HistoryModel::TimeColumn).data().toString();
    rows::showPlainToolTip(event->globalPos(), index.isValid() ? when : QString(), view);
    return true;
}

HistoryTab::HistoryTab(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_view(new QListView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_view->setModel(m_model);
    m_view->setModelColumn(HistoryModel::WhatColumn);
    m_view->setItemDelegate(new HistoryDelegate(clock, m_view));
    m_view->setAccessibleName(tr("History"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void HistoryTab::setEntries(const QVector<AuditEntry> &entries)
{
    m_model->setEntries(entries);
    if (entries.isEmpty())
        showMessage(tr("No history"), tr("Nothing has been written down so far."));
    else
        m_stack->setCurrentWidget(m_view);
}

void HistoryTab::showLoading()
{
    m_model->setEntries({});
    showMessage(tr("Loading…"), {});
}

void HistoryTab::showMessage(const QString &heading, const QString &text)
{
    m_empty->setContent(QStringLiteral("document-open-recent"), heading, text);
    m_stack->setCurrentWidget(m_empty);
}

} // namespace chatelaine
