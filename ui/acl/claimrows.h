// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableWidget>

namespace chatelaine {

/// Which claim is known by which name, a row each. There is always an empty row for the next one; Delete
/// takes a row away.
class ClaimRows : public QTableWidget
{
    Q_OBJECT

public:
    explicit ClaimRows(QWidget *parent = nullptr);

    void setMappings(const QHash<QString, QString> &mappings);
    QHash<QString, QString> mappings() const;
    /// A row that is half filled in, or a claim that stands there twice; empty if all is well.
    QString problem() const;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

protected Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void addRow(const QString &claim, const QString &name);
    void tidy();
    QString at(int row, int column) const;
};

} // namespace chatelaine
