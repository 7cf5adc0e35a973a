// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/exportdialog.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "files/importfiles.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "roles/exportpages.h"
#include "roles/exportpreview.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/saveas.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

/// The preview makes every page at once, in the window's thread.
constexpr int mostToPreview = 300;

/// What the organisation has, whichever files it came from.
Catalogue catalogueOf(Backend &backend, const OrganisationFacts &facts)
{
    Catalogue catalogue{backend.organisation(), {}, facts.catalogue()};
    for (const Role &role : facts.roles())
        catalogue.roles.append(role.name);
    for (PermissionInfo &info : catalogue.permissions) {
        info.catalogue.clear();
        info.grantedTo.clear();
        for (const Role &role : facts.roles()) {
            if (role.permissions.contains(info.permission))
                info.grantedTo.append(role.name);
        }
    }
    return catalogue;
}

} // namespace

ExportDialog::ExportDialog(const MatrixTable &table, const PageContext &context, QWidget *parent, Offer offer)
    : TaskDialog(QStringLiteral("export"), tr("Export"), tr("Save as…"), context.settings, parent)
    , m_table(table)
    , m_context(context)
    , m_format(new QComboBox)
    , m_field(new FormField(tr("&Format"), m_format,
                            tr("How the table is written: for a spreadsheet, a wiki, a browser or paper.")))
{
    setHeading(tr("Export"), table.title);
    setDismissText(tr("Close"));
    fillFormats(offer);
    body()->addWidget(m_field);
    body()->addLayout(otherWays());
    body()->addStretch();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showHint);
    showHint();
    m_format->setFocus();
}

void ExportDialog::fillFormats(Offer offer)
{
    const auto add = [this](const QString &name, Format format) {
        m_format->addItem(name, static_cast<int>(format));
    };
    add(tr("PDF"), Format::Pdf);
    add(tr("CSV, for spreadsheets"), Format::Csv);
    add(tr("HTML, for browsers"), Format::Html);
    add(tr("Markdown, for wikis"), Format::Markdown);
    if (offer == Offer::TableOnly)
        return;
    add(tr("Catalogue as JSON"), Format::CatalogueJson);
    add(tr("Catalogue as CSV"), Format::CatalogueCsv);
}

QLayout *ExportDialog::otherWays()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    auto *copying = new QPushButton(look::icon(QStringLiteral("edit-copy")), tr("&Copy as table"));
    auto *printing = new QPushButton(look::icon(QStringLiteral("document-print")), tr("&Print…"));
    copying->setToolTip(tr("To paste into a spreadsheet or a document."));
    printing->setToolTip(tr("Shows the pages first."));
    for (QPushButton *button : {copying, printing}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(copying, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(printing, &QPushButton::clicked, this, &ExportDialog::preview);
    return row;
}

ExportDialog::Format ExportDialog::format() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

void ExportDialog::showHint()
{
    switch (format()) {
    case Format::Pdf:
        return m_field->setHint(tr("Pages in landscape with the heading on each, ready to be printed."));
    case Format::Csv:
        return m_field->setHint(tr("One line a permission. No field is taken for a formula."));
    case Format::Html:
        return m_field->setHint(tr("One page that needs nothing else; screen readers find their way in it."));
    case Format::Markdown:
        return m_field->setHint(tr("A heading and a table for each group."));
    case Format::CatalogueJson:
    case Format::CatalogueCsv:
        return m_field->setHint(
            tr("Every permission and role that this organisation has, for another one to import."));
    }
}

QString ExportDialog::suffix() const
{
    switch (format()) {
    case Format::Pdf:
        return QStringLiteral("pdf");
    case Format::Html:
        return QStringLiteral("html");
    case Format::Markdown:
        return QStringLiteral("md");
    case Format::CatalogueJson:
        return QStringLiteral("json");
    case Format::Csv:
    case Format::CatalogueCsv:
        break;
    }
    return QStringLiteral("csv");
}

QString ExportDialog::suggestedName() const
{
    QString name;
    for (const QChar c : std::as_const(m_table.title))
        name += c.isLetterOrNumber() ? c.toLower() : QChar(u'-');
    while (name.contains(QStringLiteral("--")))
        name.replace(QStringLiteral("--"), QStringLiteral("-"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    constexpr int longest = 60;
    return folder + u'/' + name.left(longest) + u'.' + suffix();
}

void ExportDialog::submit()
{
    askWhereToSave(
        *this, {QStringLiteral("exportFile"), tr("Save as"), suggestedName(), suffix(), filtersFor(suffix())},
        [this](const QString &path) { save(path); });
}

Future<QByteArray> ExportDialog::content() const
{
    switch (format()) {
    case Format::Pdf:
        return exporting::pdf(m_table);
    case Format::Html:
        return exporting::made([table = m_table] { return Result<QByteArray>(exporting::html(table)); });
    case Format::Markdown:
        return exporting::made([table = m_table] { return Result<QByteArray>(exporting::markdown(table)); });
    case Format::CatalogueJson:
        return exporting::made([catalogue = catalogueOf(m_context.backend, m_context.facts)] {
            return Result<QByteArray>(catalogueJson(catalogue));
        });
    case Format::CatalogueCsv:
        return exporting::made([catalogue = catalogueOf(m_context.backend, m_context.facts)] {
            return Result<QByteArray>(catalogueCsv(catalogue));
        });
    case Format::Csv:
        break;
    }
    return exporting::made([table = m_table] { return Result<QByteArray>(exporting::csv(table)); });
}

void ExportDialog::save(const QString &path)
{
    setBusy(true, tr("Saving…"));
    whenReady(content(), this, [this, path](const Result<QByteArray> &bytes) {
        if (bytes)
            write(path, *bytes);
        else
            fail(bytes.error());
    });
}

void ExportDialog::write(const QString &path, const QByteArray &bytes)
{
    whenReady(files::write(path, bytes), this, [this, path](const Result<void> &written) {
        if (!written)
            return fail(written.error());
        setBusy(false);
        messages()->show(Tone::Good,
                         tr("It is saved in %1.").arg(text::oneLine(QFileInfo(path).absoluteFilePath())));
    });
}

void ExportDialog::copy()
{
    auto *copied = new QMimeData;
    copied->setText(exporting::tabSeparated(m_table));
    copied->setHtml(QString::fromUtf8(exporting::html(m_table)));
    QGuiApplication::clipboard()->setMimeData(copied);
    messages()->show(Tone::Good,
                     tr("The table is in the clipboard. Paste it into a spreadsheet or a document."));
}

void ExportDialog::preview()
{
    const int pages = exporting::pageCount(m_table);
    if (pages > mostToPreview)
        return messages()->show(
            Tone::Warning,
            tr("That would be %n page(s). Search for what you need first, or save it as a PDF.", nullptr,
               pages));
    (new ExportPreview(m_table, m_context.settings, this))->open();
}

} // namespace chatelaine
