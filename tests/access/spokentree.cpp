// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/spokentree.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMap>
#include <QTableView>
#include <QWidget>

#include <algorithm>

namespace chatelaine::test {

namespace {

constexpr int rowsHeard = 5;

using Seen = QMap<QPair<int, QString>, QString>; ///< role and name, and who has them

QString nameOf(const QAccessibleInterface &spoken)
{
    return spoken.text(QAccessible::Name).simplified();
}

QString called(const QWidget &widget)
{
    QString path;
    for (const QWidget *part = &widget; part && !part->isWindow(); part = part->parentWidget()) {
        path += QString::fromLatin1(part->metaObject()->className()).section(u':', -1);
        if (!part->objectName().isEmpty())
            path += u'#' + part->objectName();
        path += u' ';
    }
    return path.section(u' ', 0, 3).trimmed();
}

/// A part of something that speaks for all of it, as the line of a spin box.
bool isPartOfControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") ||
                      parent->inherits("QTabBar") || parent->inherits("QLineEdit") ||
                      parent->inherits("QAbstractItemView"));
}

bool isControl(const QWidget &widget)
{
    if (isPartOfControl(widget) || widget.isWindow() || widget.focusProxy())
        return false;
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus || widget.inherits("QAbstractButton");
}

bool saysNothing(QAccessible::Role role)
{
    const QAccessible::Role empty[] = {QAccessible::NoRole,   QAccessible::Client,     QAccessible::Pane,
                                       QAccessible::Grouping, QAccessible::StaticText, QAccessible::Border};
    return std::find(std::begin(empty), std::end(empty), role) != std::end(empty);
}

void hearState(const QWidget &widget, const QAccessibleInterface &spoken, QStringList &faults)
{
    const QAccessible::State state = spoken.state();
    if (bool(state.disabled) == widget.isEnabled())
        faults << QStringLiteral("says it is %1: %2")
                      .arg(state.disabled ? QStringLiteral("disabled") : QStringLiteral("enabled"),
                           called(widget));
    if (widget.focusPolicy() != Qt::NoFocus && widget.isEnabled() && !state.focusable)
        faults << QStringLiteral("does not say that it takes the keyboard: ") + called(widget);
}

/// What is said beside the name: on Linux that of a choice is what is chosen. And what it is a part of.
QString explainedBy(const QWidget &widget, const QAccessibleInterface &spoken)
{
    QString said = widget.inherits("QComboBox") ? spoken.text(QAccessible::Description) : QString();
    for (const auto &[label, relation] : spoken.relations(QAccessible::Label))
        said += label->text(QAccessible::Name);
    for (const QWidget *part = widget.parentWidget(); part && !part->isWindow(); part = part->parentWidget())
        said += u'/' + part->accessibleName();
    return said;
}

void hearControl(const QWidget &widget, const QAccessibleInterface &spoken, Seen &seen, QStringList &faults)
{
    const QString name = nameOf(spoken);
    if (name.isEmpty())
        faults << QStringLiteral("no name: ") + called(widget);
    if (widget.inherits("QComboBox") && spoken.text(QAccessible::Description).isEmpty() &&
        spoken.relations(QAccessible::Label).isEmpty())
        faults << QStringLiteral("does not say what is chosen: ") + called(widget);
    // To scroll is all there is to do in an area; that a page of text is read, Qt says so.
    if (saysNothing(spoken.role()) && !widget.inherits("QScrollArea") && !widget.inherits("QTextBrowser"))
        faults
            << QStringLiteral("role %1 says nothing: %2 “%3”").arg(spoken.role()).arg(called(widget), name);
    hearState(widget, spoken, faults);
    const QPair<int, QString> heard(spoken.role(), name + explainedBy(widget, spoken));
    if (!name.isEmpty() && seen.contains(heard))
        faults
            << QStringLiteral("two are called “%1”: %2 and %3").arg(name, seen.value(heard), called(widget));
    seen.insert(heard, called(widget));
}

void hearColumns(const QTableView &view, const QAccessibleTableInterface &table, QStringList &faults)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        if (!view.isColumnHidden(column) && table.columnDescription(column).trimmed().isEmpty())
            faults << QStringLiteral("column %1 has no name: %2").arg(column).arg(called(view));
    }
}

/// Every cell of a matrix, and the name that a row goes by once it is loaded; other facts may be missing.
bool mustSpeak(const QTableView &view, int row, int column)
{
    const bool named = column == 0 && !view.model()->index(row, 0).data().toString().isEmpty();
    return named || view.inherits("chatelaine::MatrixView");
}

void hearCell(const QTableView &view, const QAccessibleTableInterface &table, int row, int column,
              QStringList &faults)
{
    const QAccessibleInterface *cell = table.cellAt(row, column);
    const QAccessibleTableCellInterface *place =
        cell ? const_cast<QAccessibleInterface *>(cell)->tableCellInterface() : nullptr;
    if (!place || place->rowIndex() != row || place->columnIndex() != column)
        faults << QStringLiteral("a cell does not know its place: ") + called(view);
    else if (nameOf(*cell).isEmpty() && mustSpeak(view, row, column))
        faults
            << QStringLiteral("an empty cell in “%1”: %2").arg(table.columnDescription(column), called(view));
}

void hearTable(const QTableView &view, QAccessibleInterface &spoken, QStringList &faults)
{
    const QAccessibleTableInterface *table = spoken.tableInterface();
    if (!table || table->rowCount() != view.model()->rowCount() ||
        table->columnCount() != view.model()->columnCount()) {
        faults << QStringLiteral("does not say its rows and columns: ") + called(view);
        return;
    }
    hearColumns(view, *table, faults);
    for (int row = 0; row < std::min(rowsHeard, table->rowCount()); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            if (!view.isColumnHidden(column))
                hearCell(view, *table, row, column, faults);
        }
    }
}

void hearLabel(const QLabel &label, QStringList &faults)
{
    const QString text = QString(label.text()).remove(QStringLiteral("&&"));
    if (text.contains(u'&') && !label.buddy() && label.textFormat() != Qt::PlainText)
        faults << QStringLiteral("a key that leads nowhere: “%1” %2").arg(label.text(), called(label));
    if (label.buddy() && !label.buddy()->isVisible())
        faults << QStringLiteral("a label of nothing: “%1” %2").arg(label.text(), called(label));
}

} // namespace

QStringList unspokenIn(const QWidget &top)
{
    QStringList faults;
    Seen seen;
    const auto widgets = top.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &top)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            hearLabel(*label, faults);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!isControl(*widget))
            continue;
        if (!spoken || !spoken->isValid())
            faults << QStringLiteral("not in the tree: ") + called(*widget);
        else
            hearControl(*widget, *spoken, seen, faults);
        const auto *view = qobject_cast<const QTableView *>(widget);
        if (view && spoken && view->model()) {
            hearTable(*view, *spoken, faults);
            // Nobody tells what is kept of it about changes while nothing listens.
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(spoken));
        }
    }
    return faults;
}

} // namespace chatelaine::test
