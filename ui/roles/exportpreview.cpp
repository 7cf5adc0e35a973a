// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/exportpreview.h"

#include "roles/exportpages.h"
#include "widgets/geometry.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

std::unique_ptr<QPrinter> printerFor(const QString &title)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(title);
    return printer;
}

} // namespace

ExportPreview::ExportPreview(const MatrixTable &table, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_printer(printerFor(table.title))
    , m_pages(new QPrintPreviewWidget(m_printer.get()))
    , m_number(new QLabel)
{
    setObjectName(QStringLiteral("printPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print preview"));
    m_pages->setAccessibleName(tr("Pages as they will be printed"));
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { exporting::print(m_table, *printer); });
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &ExportPreview::showPage);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    print->setDefault(true);
    connect(print, &QPushButton::clicked, this, &ExportPreview::choosePrinter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(toolRow());
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    resize(960, 720);
    rememberGeometry(*this, settings);
    print->setFocus();
}

ExportPreview::~ExportPreview()
{
    delete m_pages; // before the printer that it paints on
}

QPushButton *ExportPreview::tool(const QString &text, const QString &icon)
{
    auto *button = new QPushButton(look::icon(icon), text);
    button->setAutoDefault(false);
    return button;
}

QLayout *ExportPreview::toolRow()
{
    m_previous = tool(tr("&Previous page"), QStringLiteral("go-previous"));
    m_next = tool(tr("&Next page"), QStringLiteral("go-next"));
    QPushButton *smaller = tool(tr("Zoom &out"), QStringLiteral("zoom-out"));
    QPushButton *larger = tool(tr("Zoom &in"), QStringLiteral("zoom-in"));
    connect(m_previous, &QPushButton::clicked, this,
            [this] { m_pages->setCurrentPage(m_pages->currentPage() - 1); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_pages->setCurrentPage(m_pages->currentPage() + 1); });
    connect(smaller, &QPushButton::clicked, this, [this] { m_pages->zoomOut(); });
    connect(larger, &QPushButton::clicked, this, [this] { m_pages->zoomIn(); });
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_number);
    row->addStretch();
    row->addWidget(smaller);
    row->addWidget(larger);
    return row;
}

void ExportPreview::showPage()
{
    m_number->setText(tr("Page %1 of %2").arg(m_pages->currentPage()).arg(m_pages->pageCount()));
    m_previous->setEnabled(m_pages->currentPage() > 1);
    m_next->setEnabled(m_pages->currentPage() < m_pages->pageCount());
}

void ExportPreview::choosePrinter()
{
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_pages->pageCount());
    connect(dialog, &QDialog::accepted, this, &ExportPreview::print);
    dialog->open();
}

void ExportPreview::print()
{
    exporting::print(m_table, *m_printer);
    accept();
}

} // namespace chatelaine
