// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/claimrows.h"

#include "models/tokentext.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace chatelaine {

namespace {

constexpr int shownRows = 4;

} // namespace

ClaimRows::ClaimRows(QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setHorizontalHeaderLabels({tr("Claim of the provider"), tr("Name in binding rules")});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setFixedHeight(horizontalHeader()->sizeHint().height() +
                   verticalHeader()->defaultSectionSize() * shownRows + look::small);
    addRow({}, {});
    connect(this, &QTableWidget::itemChanged, this, [this] {
        tidy();
        Q_EMIT edited();
    });
}

QString ClaimRows::at(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->text().trimmed() : QString();
}

void ClaimRows::addRow(const QString &claim, const QString &name)
{
    const int row = rowCount();
    insertRow(row);
    setItem(row, 0, new QTableWidgetItem(claim));
    setItem(row, 1, new QTableWidgetItem(name));
}

void ClaimRows::setMappings(const QHash<QString, QString> &mappings)
{
    const QSignalBlocker quiet(this);
    setRowCount(0);
    QStringList claims = mappings.keys();
    claims.sort();
    for (const QString &claim : std::as_const(claims))
        addRow(claim, mappings.value(claim));
    addRow({}, {});
}

QHash<QString, QString> ClaimRows::mappings() const
{
    QHash<QString, QString> found;
    for (int row = 0; row < rowCount(); ++row) {
        if (!at(row, 0).isEmpty() && !at(row, 1).isEmpty())
            found.insert(at(row, 0), at(row, 1));
    }
    return found;
}

QString ClaimRows::problem() const
{
    QStringList claims;
    for (int row = 0; row < rowCount(); ++row) {
        const QString claim = at(row, 0);
        if (claim.isEmpty() != at(row, 1).isEmpty())
            return tr("Fill in both the claim and its name, or empty the row.");
        if (!claim.isEmpty() && claims.contains(claim))
            return tr("The claim %1 stands here twice.").arg(text::oneLine(claim));
        claims.append(claim);
    }
    return {};
}

void ClaimRows::tidy()
{
    const QSignalBlocker quiet(this);
    const int last = rowCount() - 1;
    if (last < 0 || !at(last, 0).isEmpty() || !at(last, 1).isEmpty())
        addRow({}, {});
}

// Tab goes on from cell to cell while one writes, and out of the table at its ends.
void ClaimRows::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool atEnd = currentRow() == rowCount() - 1 && currentColumn() == columnCount() - 1;
    const bool atStart = currentRow() == 0 && currentColumn() == 0;
    const bool leaves = (hint == QAbstractItemDelegate::EditNextItem && atEnd) ||
                        (hint == QAbstractItemDelegate::EditPreviousItem && atStart);
    QTableWidget::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
    if (leaves)
        focusNextPrevChild(atEnd);
}

void ClaimRows::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    if (event->key() != Qt::Key_Delete || row < 0) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    if (row == rowCount() - 1)
        return;
    removeRow(row);
    Q_EMIT edited();
}

} // namespace chatelaine
