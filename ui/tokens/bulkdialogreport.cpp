// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/whenready.h"
#include "files/importfiles.h"
#include "models/tokentext.h"
#include "tokens/bulkdialog.h"
#include "tokens/bulkreport.h"
#include "widgets/confirmdialog.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QFileDialog>
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
    auto *chooser = new QFileDialog(this, tr("Save the report as"));
    chooser->setObjectName(QStringLiteral("bulkReportFile"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    // Qt's own question runs an event loop of its own and would not survive closeDialogs().
    chooser->setOption(QFileDialog::DontConfirmOverwrite);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    chooser->selectFile(tr("tokens-report") + QStringLiteral(".csv"));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (QFileInfo::exists(path))
            askToReplace(path);
        else
            saveReport(path);
    });
    chooser->open();
}

void BulkDialog::askToReplace(const QString &path)
{
    auto *question = new ConfirmDialog(tr("Replace the file?"),
                                       tr("There is a file named %1 already. What it holds is lost.")
                                           .arg(text::oneLine(QFileInfo(path).fileName())),
                                       tr("Yes, replace"), Tone::Warning, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, path] { saveReport(path); });
    question->open();
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
