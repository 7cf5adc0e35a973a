// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "models/matrixexport.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

class QComboBox;

namespace chatelaine {

class FormField;

/// Takes a table out of the program: into a file (CSV, Markdown, HTML, PDF), onto paper or the clipboard; and
/// the organisation's own catalogue, for another organisation to import.
class ExportDialog : public TaskDialog
{
    Q_OBJECT

public:
    enum class Offer {
        WithCatalogue, ///< also the catalogue that the matrix is made of
        TableOnly,
    };

    ExportDialog(const MatrixTable &table, const PageContext &context, QWidget *parent = nullptr,
                 Offer offer = Offer::WithCatalogue);

protected:
    void submit() override;

private:
    enum class Format { Csv, Markdown, Html, Pdf, CatalogueJson, CatalogueCsv };

    void fillFormats(Offer offer);
    QLayout *otherWays();
    void showHint();
    Format format() const;
    QString suffix() const;
    QString suggestedName() const;
    Future<QByteArray> content() const;
    void save(const QString &path);
    void write(const QString &path, const QByteArray &bytes);
    void copy();
    void preview();

    MatrixTable m_table;
    PageContext m_context;
    QComboBox *m_format;
    FormField *m_field;
};

} // namespace chatelaine
