// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/backupdialog.h"

#include "backend/backend.h"
#include "backend/storekeeping.h"
#include "backend/whenready.h"
#include "keeping/storefactsgrid.h"
#include "models/tokentext.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/saveas.h"

#include <QDate>
#include <QFileInfo>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace chatelaine {

BackupDialog::BackupDialog(const PageContext &context, QWidget *parent)
    : WorkDialog(QStringLiteral("backup"), tr("Back up the store"), tr("Save as…"), context.settings, parent)
    , m_context(context)
    , m_form(new QWidget)
    , m_facts(new StoreFactsGrid)
{
    setHeading(tr("Back up the store"), context.backend.organisation());
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    for (const QString &words : {tr("The copy holds everything as it is at this moment; others work on "
                                    "meanwhile. It is read back before it "
                                    "gets its name."),
                                 tr("Secrets are in it as little as in the store, but names, people and the "
                                    "audit trail are. Keep it where "
                                    "only administrators can read it.")}) {
        QLabel *label = plainLabel(words);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    body()->addWidget(m_form);
    body()->addWidget(m_facts);
    body()->addStretch();
    m_facts->hide();
}

QString BackupDialog::suggestion() const
{
    const QFileInfo store(m_context.backend.location());
    return QStringLiteral("%1/%2-%3.chatelaine")
        .arg(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), store.completeBaseName(),
             QDate::currentDate().toString(Qt::ISODate));
}

void BackupDialog::submit()
{
    askWhereToSave(*this,
                   {QStringLiteral("backupFile"),
                    tr("Save the backup as"),
                    suggestion(),
                    QStringLiteral("chatelaine"),
                    {tr("Chatelaine stores (*.chatelaine)"), tr("All files (*)")},
                    tr("It is replaced when the backup is complete; what it holds is lost then.")},
                   [this](const QString &path) { save(path); });
}

void BackupDialog::save(const QString &path)
{
    messages()->dismiss();
    m_facts->hide();
    const auto work = begin(tr("Copying the store and reading the copy…"), m_form);
    whenReady(m_context.backend.keeping()->backUp(path, work), this,
              [this, path](const Result<StoreFacts> &copied) {
                  end();
                  if (!copied)
                      return messages()->showError(copied.error());
                  m_facts->showFacts(*copied);
                  messages()->show(Tone::Good, tr("The backup is in %1, and was read back.")
                                                   .arg(text::oneLine(QFileInfo(path).absoluteFilePath())));
              });
}

} // namespace chatelaine
