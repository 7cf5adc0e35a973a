// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace chatelaine {

/// Captions with values beside them. Values are plain text that can be selected with mouse and keyboard; some
/// have a copy button.
class KeyValueGrid : public QWidget
{
    Q_OBJECT

public:
    enum class Copy { Selectable, Button };

    explicit KeyValueGrid(QWidget *parent = nullptr);

    /// Adds a row and returns its number, for setValue() and setRowVisible().
    int addRow(const QString &caption, const QString &value = {}, Copy copy = Copy::Selectable);
    /// Adds a row that shows \a value, which the grid takes.
    int addRow(const QString &caption, QWidget *value);
    void setValue(int row, const QString &value); ///< empty shows "–"
    QString value(int row) const;
    void setRowVisible(int row, bool visible);
    void clear();

private:
    struct Row
    {
        QLabel *caption;
        QLabel *text; ///< null where the value is a widget of its own
        QWidget *shown;
        QString value;
    };
    QWidget *withCopyButton(QLabel *value, const QString &caption, int row);
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace chatelaine
