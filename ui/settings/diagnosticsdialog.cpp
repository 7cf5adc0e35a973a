// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/diagnosticsdialog.h"

#include "backend/whenready.h"
#include "diagnostics/consolefacts.h"
#include "diagnostics/diagnostics.h"
#include "files/importfiles.h"
#include "models/tokentext.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/saveas.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace chatelaine {

DiagnosticsDialog::DiagnosticsDialog(const Diagnostics &diagnostics,
                                     const QVector<std::shared_ptr<Backend>> &open, Settings &settings,
                                     QWidget *parent)
    : TaskDialog(QStringLiteral("diagnosticsDialog"), tr("Diagnostics for a bug report"), tr("&Save…"),
                 settings, parent)
    , m_diagnostics(diagnostics)
    , m_text(new QPlainTextEdit)
{
    build();
    for (const auto &backend : open) {
        auto *facts = new ConsoleFacts(backend, this);
        m_open.append(facts);
        connect(facts, &ConsoleFacts::changed, this, &DiagnosticsDialog::refresh);
    }
    refresh();
}

void DiagnosticsDialog::build()
{
    setDismissText(tr("Close"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setMinimumSize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 22);
    body()->addWidget(plainLabel(
        tr("This is all that would be saved. Names, secrets, addresses and paths were left out; read it "
           "before you send it to anybody.")));
    body()->addWidget(m_text, 1);
    connect(addWay(tr("&Copy")), &QPushButton::clicked, this, &DiagnosticsDialog::copy);
}

// A number that has come does not move the text under whoever reads it.
void DiagnosticsDialog::refresh()
{
    const int across = m_text->horizontalScrollBar()->value();
    const int down = m_text->verticalScrollBar()->value();
    m_text->setPlainText(m_diagnostics.report(displayFacts(), m_open));
    m_text->horizontalScrollBar()->setValue(across);
    m_text->verticalScrollBar()->setValue(down);
}

Facts DiagnosticsDialog::displayFacts()
{
    Facts facts{{QStringLiteral("platform"), QGuiApplication::platformName()},
                {QStringLiteral("style"), QApplication::style()->objectName()},
                {QStringLiteral("direction"), QGuiApplication::isRightToLeft()
                                                  ? QStringLiteral("right to left")
                                                  : QStringLiteral("left to right")}};
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        facts.append({QStringLiteral("screen"), QStringLiteral("%1×%2, scale %3, %4 dpi")
                                                    .arg(screen->geometry().width())
                                                    .arg(screen->geometry().height())
                                                    .arg(screen->devicePixelRatio())
                                                    .arg(screen->logicalDotsPerInch())});
    return facts;
}

void DiagnosticsDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    messages()->show(Tone::Good, tr("Copied. Paste it into your report."));
}

void DiagnosticsDialog::submit()
{
    askWhereToSave(*this,
                   {QStringLiteral("diagnosticsFile"),
                    tr("Save the diagnostics as"),
                    QStringLiteral("chatelaine-diagnostics.txt"),
                    QStringLiteral("txt"),
                    {tr("Text files (*.txt)"), tr("All files (*)")}},
                   [this](const QString &path) { save(path); });
}

void DiagnosticsDialog::save(const QString &path)
{
    setBusy(true, tr("Saving…"));
    whenReady(files::write(path, m_text->toPlainText().toUtf8()), this,
              [this, path](const Result<void> &written) {
                  if (!written)
                      return fail(written.error());
                  setBusy(false);
                  messages()->show(Tone::Good,
                                   tr("Saved in %1.").arg(text::oneLine(QFileInfo(path).absoluteFilePath())));
              });
}

} // namespace chatelaine
