// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrixexport.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;

namespace chatelaine {

class Settings;

/// The pages of a table as they will be printed. Qt's own preview dialog asks for the printer in a nested
/// event loop, which a console that locks itself cannot have; this one opens everything.
class ExportPreview : public QDialog
{
    Q_OBJECT

public:
    ExportPreview(const MatrixTable &table, Settings &settings, QWidget *parent = nullptr);
    ~ExportPreview() override;

private:
    QLayout *toolRow();
    QPushButton *tool(const QString &text, const QString &icon);
    void showPage();
    void choosePrinter();
    void print();

    MatrixTable m_table;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_pages;
    QLabel *m_number;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace chatelaine
