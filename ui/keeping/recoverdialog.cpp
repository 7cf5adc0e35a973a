// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/recoverdialog.h"

#include "backend/backendprovider.h"
#include "backend/whenready.h"
#include "keeping/choosebackup.h"
#include "keeping/storefactsgrid.h"
#include "models/tokentext.h"
#include "widgets/confirmdialog.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

RecoverDialog::RecoverDialog(BackendProvider &provider, Settings &settings, const QString &path,
                             QWidget *parent)
    : WorkDialog(QStringLiteral("recover"), tr("Restore a backup"), tr("Choose backup…"), settings, parent)
    , m_provider(provider)
    , m_path(path)
    , m_intro(plainLabel(tr("The store cannot be opened. A backup can take its place: it is read and checked "
                            "first. What is there now is kept beside it under another name, so that nothing "
                            "gets lost.")))
    , m_facts(new StoreFactsGrid)
    , m_other(new QPushButton(tr("Choose &another backup…")))
{
    setHeading(tr("Restore a backup"), text::oneLine(QDir::toNativeSeparators(path)));
    body()->addWidget(m_intro);
    body()->addWidget(m_facts);
    body()->addWidget(m_other, 0, Qt::AlignLeading);
    body()->addStretch();
    m_facts->hide();
    m_other->hide();
    deedButton()->setAutoDefault(false);
    connect(m_other, &QPushButton::clicked, this, &RecoverDialog::choose);
}

void RecoverDialog::choose()
{
    askForBackup(*this, m_path, [this](const QString &backup) { read(backup); });
}

void RecoverDialog::read(const QString &backup)
{
    messages()->dismiss();
    m_backup.clear();
    m_facts->hide();
    m_other->hide();
    deedButton()->setText(tr("Choose backup…"));
    const auto work = begin(tr("Reading the backup…"), m_intro);
    whenReady(m_provider.lookAtBackup(m_path, backup, work), this,
              [this, backup](const Result<StoreFacts> &facts) {
                  m_backup = facts ? backup : QString();
                  onRead(facts);
              });
}

void RecoverDialog::onRead(const Result<StoreFacts> &facts)
{
    end();
    if (!facts)
        return messages()->showError(facts.error());
    m_facts->showFacts(*facts);
    m_other->show();
    deedButton()->setText(tr("Restore…"));
}

void RecoverDialog::submit()
{
    if (m_backup.isEmpty())
        return choose();
    auto *question = new ConfirmDialog(tr("Restore this backup?"),
                                       tr("It takes the place of %1. Everybody signs in with the password "
                                          "that they had when it was made.")
                                           .arg(text::oneLine(QDir::toNativeSeparators(m_path))),
                                       tr("Yes, restore"), Tone::Warning, this);
    question->setObjectName(QStringLiteral("confirmRecover"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &RecoverDialog::recover);
    question->open();
}

void RecoverDialog::recover()
{
    messages()->dismiss();
    m_other->hide();
    const auto work = begin(tr("Reading the backup and putting it in place…"), m_facts);
    whenReady(m_provider.recoverStore(m_path, m_backup, work), this, [this](const Result<QString> &keptAs) {
        end();
        m_other->show();
        if (!keptAs)
            return messages()->showError(keptAs.error());
        accept();
        Q_EMIT recovered(*keptAs);
    });
}

} // namespace chatelaine
