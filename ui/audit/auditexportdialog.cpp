// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditexportdialog.h"

#include "backend/audittrail.h"
#include "backend/authenticator.h"
#include "backend/backend.h"
#include "models/tokentext.h"
#include "widgets/formfield.h"
#include "widgets/freshpassword.h"
#include "widgets/messagebar.h"
#include "widgets/saveas.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace chatelaine {

AuditExportDialog::AuditExportDialog(const AuditQuery &shown, const PageContext &context, QWidget *parent)
    : WorkDialog(QStringLiteral("auditExport"), tr("Export audit trail"), tr("Save as…"), context.settings,
                 parent)
    , m_shown(shown)
    , m_context(context)
    , m_form(new QWidget)
    , m_format(new QComboBox)
    , m_which(new QComboBox)
    , m_field(new FormField(
          tr("&Format"), m_format,
          tr("CSV opens in a spreadsheet. JSON Lines is for programs, also for one that checks the chain.")))
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addWidget(new FormField(
        tr("&Entries"), m_which, tr("The whole trail, or only what the filters of the page let through.")));
    body()->addWidget(m_form);
    body()->addStretch();
    fill();
    connect(m_format, &QComboBox::currentIndexChanged, this, &AuditExportDialog::showHint);
    showHint();
    m_format->setFocus();
}

void AuditExportDialog::fill()
{
    m_format->addItem(tr("CSV, for spreadsheets"), int(AuditFormat::Csv));
    m_format->addItem(tr("JSON Lines, for programs"), int(AuditFormat::JsonLines));
    m_which->addItem(tr("All"));
    if (m_shown.isFiltered()) {
        m_which->addItem(tr("Those that the list shows"));
        m_which->setCurrentIndex(1);
    }
}

AuditFormat AuditExportDialog::format() const
{
    return static_cast<AuditFormat>(m_format->currentData().toInt());
}

QString AuditExportDialog::suffix() const
{
    return format() == AuditFormat::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
}

void AuditExportDialog::showHint()
{
    m_field->setHint(
        format() == AuditFormat::Csv
            ? tr("One line an entry. No field is taken for a formula.")
            : tr("With everything that it takes to check the chain without Chatelaine. Export all "
                 "entries for that."));
}

void AuditExportDialog::submit()
{
    askWhereToSave(*this,
                   {QStringLiteral("auditExportFile"), tr("Save as"),
                    QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                        QStringLiteral("/audit-trail.") + suffix(),
                    suffix(), filtersFor(suffix())},
                   [this](const QString &path) { save(path); });
}

void AuditExportDialog::save(const QString &path)
{
    messages()->dismiss();
    const AuditQuery query = m_which->currentIndex() == 1 ? m_shown : AuditQuery();
    const auto work = begin(tr("Writing the entries…"), m_form);
    withFreshPassword(
        {*m_context.backend.authenticator(), m_context.settings, *this},
        [this, path, query, work] {
            return m_context.backend.audit()->exportTo(path, format(), query, work);
        },
        [this, path](const Result<qint64> &written) { onWritten(path, written); });
}

void AuditExportDialog::onWritten(const QString &path, const Result<qint64> &written)
{
    end();
    if (!written)
        return messages()->showError(written.error());
    messages()->show(Tone::Good, tr("Entries saved in %1: %2.")
                                     .arg(text::oneLine(QFileInfo(path).absoluteFilePath()),
                                          QLocale().toString(*written)));
}

} // namespace chatelaine
