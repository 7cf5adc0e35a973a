// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/whenready.h"
#include "files/importfiles.h"
#include "models/tokentext.h"
#include "tokens/bulkdialog.h"
#include "tokens/bulkreport.h"
#include "widgets/messagebar.h"
#include "widgets/saveas.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>

// How the report leaves the dialog.
namespace chatelaine {

void BulkDialog::makeFile(const std::function<void(const QByteArray &)> &then)
{
    auto *file = new BulkReportFile(m_context.service, m_report, this);
    connect(file, &BulkReportFile::finished, this, [file, then](const QByteArray &csv) {
        file->deleteLater();
        then(csv);
    });
    connect(file, &BulkReportFile::failed, this, [this, file](const Error &error) {
        file->deleteLater();
        m_messages->showError(error);
    });
    file->make();
}

void BulkDialog::copyReport()
{
    makeFile([this](const QByteArray &csv) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(csv));
        m_messages->show(Tone::Good, tr("The report is on the clipboard."));
    });
}

void BulkDialog::chooseFile()
{
    const QString suffix = QStringLiteral("csv");
    askWhereToSave(*this,
                   {QStringLiteral("bulkReportFile"), tr("Save the report as"),
                    tr("tokens-report") + u'.' + suffix, suffix, filtersFor(suffix)},
                   [this](const QString &path) { saveReport(path); });
}

void BulkDialog::saveReport(const QString &path)
{
    makeFile([this, path](const QByteArray &csv) {
        whenReady(files::write(path, csv), this, [this, path](const Result<void> &written) {
            if (!written)
                return m_messages->showError(written.error());
            m_messages->show(
                Tone::Good,
                tr("The report is saved in %1.").arg(text::oneLine(QFileInfo(path).absoluteFilePath())));
        });
    });
}

} // namespace chatelaine
